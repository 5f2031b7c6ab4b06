package org.khet.portal.api.record.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.waiting.WaitingSource;

/**
 * A module of declared kinds: its constructor says which it keeps. Screens, records for the search, texts and uses follow;
 * permissions, settings, code lists and what else is the module's own is said by overriding. A module with more of its own
 * implements {@link PortalModule} itself and asks {@link RecordServices} and {@link RecordViews}.
 */
public abstract class RecordModule implements PortalModule, WaitingSource {
    private final ModuleId id;
    private final RecordServices records;
    private final RecordViews views;
    private final UnitOfWork work;
    private final List<RecordService<?>> services = new ArrayList<>();
    private final List<ViewEntry> entries = new ArrayList<>();

    /** @param work the module's own unit */
    protected RecordModule(String id, RecordServices records, RecordViews views, UnitOfWork work) {
        this.id = new ModuleId(id);
        this.records = records;
        this.views = views;
        this.work = work;
    }

    /** Keeps a kind; all screens are derived. */
    protected final <K extends RecordKind> RecordService<K> keeps(K kind) {
        return keeps(kind, new RecordViewOverrides());
    }

    /** Keeps a kind with screens that the module replaces. */
    protected final <K extends RecordKind> RecordService<K> keeps(K kind, RecordViewOverrides overrides) {
        RecordService<K> service = records.of(kind, work);
        services.add(service);
        entries.addAll(views.entries(service, overrides));
        return service;
    }

    @Override
    public final ModuleId id() {
        return id;
    }

    @Override
    public TextCatalog texts() {
        return PortalModule.super.texts().over(records.texts()).with(aliases()).counted(numbers());
    }

    private Map<String, String> numbers() {
        Map<String, String> plurals = new HashMap<>();
        services.forEach(service -> plurals.put(RecordTexts.owned(service.kind()), RecordTexts.plural(service.kind())));
        return plurals;
    }

    /** Texts that the portal asks for under names of its own: happenings, the fields of the trail. */
    private Map<String, String> aliases() {
        Map<String, String> same = new HashMap<>();
        for (RecordService<?> service : services) {
            RecordKind kind = service.kind();
            for (Field<?> field : kind.fields()) {
                same.put(kind.module() + ".audit." + field.name(), RecordTexts.field(kind, field));
            }
            for (Lines lines : kind.lines()) {
                same.put(kind.module() + ".audit." + lines.name(), RecordTexts.field(kind, lines));
            }
            same.put(kind.module() + "." + kind.plural() + ".title", RecordTexts.plural(kind));
            same.put(kind.type() + ".taken-back", "records.did.taken-back");
            same.put(kind.type() + ".resolved-by-meeting", "records.did.resolved-by-meeting");
            same.put(RecordTexts.owned(kind) + ".label", RecordTexts.plural(kind));
            same.put(kind.type() + ".created.kind", RecordTexts.done(kind, "create"));
            same.put(kind.type() + ".exported", RecordTexts.done(kind, "export"));
            same.put(kind.type() + ".created", RecordTexts.done(kind, "create"));
            same.put(kind.type() + ".reminded", RecordTexts.done(kind, "remind"));
            same.put(kind.type() + ".changed", RecordTexts.done(kind, "change"));
            for (Action action : kind.actions()) {
                same.put(kind.type() + "." + action.past(), RecordTexts.done(kind, action.name()));
                same.put(kind.type() + "." + action.past() + ".kind", RecordTexts.done(kind, action.name()));
            }
        }
        return same;
    }

    /** The services of its kinds, in the order in which they were declared. */
    public final List<RecordService<?>> services() {
        return List.copyOf(services);
    }

    /**
     * Registers that the office made itself, in use and ended ones: what follows from declared kinds follows for them, too. None
     * unless said.
     */
    public List<OfficeRegister> registers(OfficeId office) {
        return List.of();
    }

    /** The one of them whose list has this address. */
    public Optional<OfficeRegister> register(OfficeId office, String address) {
        return registers(office).stream()
                .filter(register -> register.service().kind().listAddress().equals(address))
                .findFirst();
    }

    /**
     * The one of them to which fields of other registers refer by this type, e.g. {@code forms.visits}; empty for none, as it is at
     * first.
     */
    public Optional<OfficeRegister> registerNamed(OfficeId office, String type) {
        return Optional.empty();
    }

    /**
     * Who may go on with a record of a register that the office made: they are reminded of one that stands in a state longer than that
     * allows. What it gives back serves one run, on its thread, and may keep what it read for a record. Nobody unless said. Source:
     * records.md §12.
     */
    public Function<RecordRow, Set<PersonId>> acting(OfficeId office) {
        return row -> Set.of();
    }

    /** One for each action of which somebody is told. */
    @Override
    public List<Notices.Kind> notices() {
        return services.stream()
                .map(RecordService::kind)
                .flatMap(kind -> kind.actions().stream()
                        .filter(Action::tellsSomebody)
                        .map(action -> new Notices.Kind(kind.type() + "." + action.past(), null)))
                .distinct()
                .toList();
    }

    @Override
    public List<ViewEntry> views() {
        return List.copyOf(entries);
    }

    @Override
    public List<RecordSource> records() {
        return services.stream().map(views::source).toList();
    }

    @Override
    public final ModuleId module() {
        return id;
    }

    @Override
    public List<Waiting> waiting(Caller caller, int most) {
        return waiting(caller, most, Instant.MAX);
    }

    /** A module that tells of more overrides this one. */
    @Override
    public List<Waiting> waiting(Caller caller, int most, Instant before) {
        return views.waiting(List.copyOf(services), caller, most, before);
    }

    @Override
    public List<Deadline> deadlines(Caller caller, LocalDate until, int most) {
        return views.deadlines(List.copyOf(services), caller, until, most);
    }
}
