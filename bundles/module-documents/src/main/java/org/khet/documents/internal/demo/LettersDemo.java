package org.khet.documents.internal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.flow.OfficePeople;
import org.khet.documents.internal.register.StandardRegisters;
import org.khet.documents.internal.setting.DocumentsServicesProvider;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A year of letters of the demonstration office KT1, after its registers and contacts. Source: core I.3. */
@Component(service = DemoData.class)
public final class LettersDemo implements DemoData {
    private static final int AFTER_REGISTERS = 110;
    private static final int MOST_SCHOOLS = 500;
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final Transactions transactions;
    private final OfficePeople people;
    private final DocumentsServicesProvider services;
    private final LetterYear year;

    /** For the component runtime. */
    @Activate
    public LettersDemo(
            @Reference DocumentsModule documents,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions,
            @Reference OfficePeople people,
            @Reference DocumentsServicesProvider services,
            @Reference(target = "(khet.unit=documents)") UnitOfWork work) {
        this.documents = documents;
        this.switches = switches;
        this.transactions = transactions;
        this.people = people;
        this.services = services;
        this.year = new LetterYear(work);
    }

    @Override
    public String module() {
        return "documents";
    }

    @Override
    public int order() {
        return AFTER_REGISTERS;
    }

    @Override
    public void load(Cast cast) {
        cast.office("KT1")
                .filter(office -> switches.isOn(office, documents.id()))
                .ifPresent(office -> transactions.run(() -> load(cast, office)));
    }

    private void load(Cast cast, OfficeId office) {
        new StandardRegisters(documents.registers().registers)
                .add(people.callers().system(office));
        DemoCast members = new DemoCast(people, cast, office);
        Map<String, Caller> known = new HashMap<>();
        Map<String, Optional<Unit>> units = new HashMap<>();
        LetterYearOffice filled = new LetterYearOffice(
                cast.today(),
                number -> known.computeIfAbsent(number, members::person),
                code -> units.computeIfAbsent(code, one -> people.units().findByCode(office, one)),
                services.services().schools().search(office, "", cast.today(), MOST_SCHOOLS),
                documents.registers().numbers,
                documents.letters());
        if (year.load(filled) > 0) {
            DemoDisposal.list(documents.disposals(), filled.clerk(), cast.today());
            new DemoReservations(documents.registers(), members, cast.today()).load();
            new DemoMeetings(documents.letters(), members, cast.today()).load();
            new DemoAreaCommittee(documents.letters(), members, cast.today()).load();
            new DemoDuties(documents.duties(), members, cast.today()).load();
        }
    }

    /** The record layer clears all kinds of the module. */
    @Override
    public void remove(Cast cast) {
        List.of("KT1", "KT2")
                .forEach(code -> cast.office(code).ifPresent(office -> {
                    documents.letters().outgoing.delivered.clear(office);
                    documents.letters().incoming.entries.clear(office);
                    documents.letters().incoming.letters.clear(office);
                }));
    }
}
