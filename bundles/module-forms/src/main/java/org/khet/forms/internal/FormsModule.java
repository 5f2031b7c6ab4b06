package org.khet.forms.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.forms.internal.ask.Answers;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.entry.RegisterWaiting;
import org.khet.forms.internal.ui.AskRoutes;
import org.khet.forms.internal.ui.DataRegisterRoutes;
import org.khet.forms.internal.ui.LinkFile;
import org.khet.forms.internal.ui.OwedFormsCard;
import org.khet.forms.internal.ui.ResultRoutes;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.record.ui.RecordViews;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces the module: what it keeps, and who holds its permissions at first; afterwards each office decides. */
@Component(service = {PortalModule.class, WaitingSource.class, FormsModule.class})
public final class FormsModule extends RecordModule {
    private final FormsServices services;
    private final AskRoutes asked;
    private final DataRegisterRoutes data;
    private final CardEntry owed;
    private final RegisterWaiting registers;

    /** For the component runtime. */
    @Activate
    public FormsModule(
            @Reference RecordServices records,
            @Reference RecordViews views,
            @Reference(target = "(khet.unit=forms)") UnitOfWork work,
            @Reference OfficeReferenceServices office,
            @Reference FormsOutputs outward,
            @Reference Clock clock) {
        super("forms", records, views, work);
        services = new FormsServices(new FormsRegisters(this::kept, records, office), records, work, office, clock);
        ResultService results = services.results(outward.codes());
        asked = new AskRoutes(
                services.answers(),
                services.designs(),
                services.files(),
                office.units,
                new LinkFile(services.links(), office.offices),
                new ResultRoutes(
                        services.asks(),
                        results,
                        services.matrix(outward.codes()),
                        outward.exports(),
                        outward.paper(services.asks(), results)));
        registers = new RegisterWaiting(
                services.entries(),
                (service, caller, most, before) -> views.waiting(List.of(service), caller, most, before));
        owed = new OwedFormsCard(services.answers(), services.asks().answers().kind(), clock).entry();
        data = new DataRegisterRoutes(
                views,
                services.designs(),
                services.entries(),
                services.asks(),
                services.answers(),
                outward.paper(services.entries(), office, clock),
                office.access,
                outward.summaries(services, office, clock));
    }

    @Override
    public List<CardEntry> cards() {
        return List.of(owed);
    }

    /** Buttons are asked for when a page opens: then everything is there. */
    private <K extends RecordKind> RecordService<K> kept(K kind) {
        RecordViewOverrides screens = new RecordViewOverrides();
        return keeps(
                kind,
                switch (kind) {
                    case Designs ignored -> screens.head((request, row) -> asked.ofDesign(request, row));
                    case Editions ignored -> screens.head((request, row) -> asked.ofEdition(request, row));
                    case Askings ignored -> screens.head((request, row) -> asked.ofAsking(request, row));
                    case Answers ignored -> screens.head((request, row) -> asked.ofAnswer(request, row));
                    default -> screens;
                });
    }

    /** What the module's own components work with. */
    public FormsServices forms() {
        return services;
    }

    @Override
    public List<ViewEntry> views() {
        List<ViewEntry> all = new ArrayList<>(super.views());
        all.addAll(data.entries());
        all.addAll(asked.entries());
        return List.copyOf(all);
    }

    @Override
    public List<OfficeRegister> registers(OfficeId office) {
        return services.made().of(office);
    }

    @Override
    public Optional<OfficeRegister> register(OfficeId office, String address) {
        return services.made().at(office, address);
    }

    @Override
    public Optional<OfficeRegister> registerNamed(OfficeId office, String type) {
        return services.made().named(office, type);
    }

    @Override
    public Function<RecordRow, Set<PersonId>> acting(OfficeId office) {
        return services.actors().of(office);
    }

    @Override
    public List<RecordSource> records() {
        List<RecordSource> all = new ArrayList<>(super.records());
        all.addAll(services.sources());
        return List.copyOf(all);
    }

    @Override
    public List<Waiting> waiting(Caller caller, int most, Instant before) {
        List<Waiting> all = new ArrayList<>(super.waiting(caller, most, Instant.MAX));
        Set<String> known = all.stream().map(Waiting::link).collect(Collectors.toSet());
        services.owed(caller).stream()
                .filter(one -> !known.contains(one.link()))
                .forEach(all::add);
        all.addAll(registers.of(caller, most, before));
        return all.stream().sorted(Waiting.ORDER).limit(most).toList();
    }

    @Override
    public List<Deadline> deadlines(Caller caller, LocalDate until, int most) {
        List<Deadline> all = new ArrayList<>(super.deadlines(caller, until, most));
        all.addAll(services.due(caller, until));
        return all.stream()
                .sorted(Comparator.comparing(Deadline::day))
                .limit(most)
                .toList();
    }

    @Override
    public List<PermissionEntry> permissions() {
        return FormsPermissions.entries();
    }
}
