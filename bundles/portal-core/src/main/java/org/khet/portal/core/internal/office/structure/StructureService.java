package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.structure.StructurePlan;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.admin.structure.StructurePlan.Line;
import org.khet.portal.api.admin.structure.StructureRegister;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.khet.portal.core.internal.office.duty.DutyRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans changes of structures, does them and takes them back. */
@Component(service = StructureRegister.class)
public final class StructureService implements StructureRegister {
    private final Structures structures = new Structures();
    private final OfficeEvents events;
    private final StructureRepository repository;
    private final StructureUnits units;
    private final DutyRepository duties;

    /** Structures of offices, their units, and their own words for duties. */
    @Activate
    public StructureService(
            @Reference OfficeEvents events,
            @Reference StructureRepository repository,
            @Reference StructureUnits units,
            @Reference DutyRepository duties) {
        this.events = events;
        this.repository = repository;
        this.units = units;
        this.duties = duties;
    }

    @Override
    public List<Era> eras(Caller caller) {
        caller.require(Offices.VIEW);
        List<Era> eras = new ArrayList<>();
        repository
                .changes(caller.office())
                .forEach(one -> eras.add(new Era(structures.template(one.structure()), one.from(), one.order())));
        String first = repository.first(caller.office());
        if (structures.has(first)) {
            eras.add(new Era(structures.template(first), null, ""));
        }
        return List.copyOf(eras);
    }

    @Override
    public List<StructureTemplate> choices(Caller caller) {
        requireOffice(caller);
        Set<String> present = codes(latest(caller.office()));
        return structures.all().stream()
                .filter(one -> codes(one.code()).size() > present.size()
                        && codes(one.code()).containsAll(present))
                .toList();
    }

    @Override
    public StructurePlan plan(Caller caller, String structure, LocalDate from) {
        List<StructureTemplate> choices = choices(caller);
        OfficeId office = caller.office();
        StructureHistory history = units.history(office, events.today());
        LocalDate begun = history.all().stream()
                .map(DatedUnit::from)
                .min(LocalDate::compareTo)
                .orElse(from);
        Optional<LocalDate> last = repository.changes(office).stream()
                .map(StructureChangeEntity::from)
                .findFirst();
        new FieldValidator()
                .that(
                        choices.stream().anyMatch(one -> one.code().equals(structure)),
                        "structure",
                        "core.structure.error.choice")
                .that(!from.isBefore(begun), "from", "core.structure.error.early", begun.toString())
                .that(
                        last.filter(day -> !day.isBefore(from)).isEmpty(),
                        "from",
                        "core.structure.error.after",
                        last.map(LocalDate::toString).orElse(""))
                .done();
        Map<UnitId, Integer> own = duties.all(office).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
        return new StructurePlanner(structures, latest(office), history, own).plan(structure, from);
    }

    @Override
    public void change(Caller caller, StructurePlan seen, String order, boolean take) {
        requireOffice(caller);
        new FieldValidator().line("order", order, MOST_ORDER).done();
        OfficeId office = caller.office();
        events.run(() -> {
            repository.hold(office);
            StructurePlan plan = present(caller, seen);
            if (plan.takes() && !take) {
                throw Rejected.of("take", "core.structure.error.same", named(plan, Fate.TAKEN));
            }
            String code = plan.target().code();
            String before = latest(office);
            Map<UnitId, Fate> touched = units.apply(caller, plan, structures.units(code));
            var row = new StructureChangeEntity(office, code, plan.from(), order.strip());
            repository.add(office, row, touched);
            events.note(
                    caller,
                    "core.structure.changed",
                    object(office),
                    List.of(
                            new Change("structure", before, code),
                            new Change("from", "", plan.from().toString()),
                            new Change("order", "", order.strip())));
        });
    }

    /** Who changed the structure or a unit first has made another plan of it. */
    private StructurePlan present(Caller caller, StructurePlan seen) {
        if (choices(caller).stream().noneMatch(one -> one.equals(seen.target()))) {
            throw Outdated.of("core.outcome.changed");
        }
        StructurePlan plan = plan(caller, seen.target().code(), seen.from());
        if (!plan.equals(seen)) {
            throw Outdated.of("core.outcome.changed");
        }
        return plan;
    }

    @Override
    public void takeBack(Caller caller, LocalDate from) {
        requireOffice(caller);
        OfficeId office = caller.office();
        events.run(() -> {
            repository.hold(office);
            StructureChangeEntity change = repository.changes(office).stream()
                    .findFirst()
                    .filter(one -> one.from().equals(from) && from.isAfter(events.today()))
                    .orElseThrow(() -> Outdated.of("core.outcome.changed"));
            units.undo(caller, repository.touched(office, change), from);
            repository.remove(office, from);
            events.note(
                    caller,
                    "core.structure.takenBack",
                    object(office),
                    List.of(
                            new Change("structure", change.structure(), latest(office)),
                            new Change("from", from.toString(), ""),
                            new Change("order", change.order(), "")));
        });
    }

    /** The one that counts after all changes, those to come too. */
    private String latest(OfficeId office) {
        return repository.on(office, LocalDate.MAX);
    }

    private Set<String> codes(String structure) {
        return structures.has(structure)
                ? structures.units(structure).stream().map(UnitDraft::code).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String named(StructurePlan plan, Fate fate) {
        return plan.lines().stream()
                .filter(line -> line.fate() == fate)
                .map(Line::name)
                .collect(Collectors.joining(", "));
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(Offices.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Offices.CONFIGURE);
        }
    }

    private static String object(OfficeId office) {
        return "core.office/" + office.value();
    }
}
