package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.StructurePlan;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.admin.structure.StructurePlan.Line;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does with units what a plan says, in the running transaction, and undoes it. Safe for concurrent use. */
@Component(service = StructureUnits.class)
public final class StructureUnits {
    private final OfficeEvents events;
    private final UnitRepository repository;
    private final UnitService desk;

    /** The trail, the rows of units, and how one ends. */
    @Activate
    public StructureUnits(
            @Reference OfficeEvents events, @Reference UnitRepository repository, @Reference UnitService desk) {
        this.events = events;
        this.repository = repository;
        this.desk = desk;
    }

    StructureHistory history(OfficeId office, LocalDate today) {
        return repository.history(office, today);
    }

    /** The units that began, or are called or placed otherwise now. */
    Map<UnitId, Fate> apply(Caller caller, StructurePlan plan, List<UnitDraft> structure) {
        Map<String, UnitDraft> wanted = structure.stream()
                .collect(Collectors.toUnmodifiableMap(UnitDraft::name, Function.identity(), (one, other) -> one));
        Map<UnitId, Fate> touched = new LinkedHashMap<>();
        int place = 1;
        for (Line line : plan.lines()) {
            UnitDraft draft = wanted.get(line.name());
            UnitId unit = line.unit();
            if (unit != null) {
                if (draft != null && call(caller, unit, line.fate(), draft, plan.from())) {
                    touched.put(unit, line.fate());
                }
                place = line.fate() == Fate.OWN ? place : order(caller.office(), unit);
            } else if (draft != null && line.fate() == Fate.NEW) {
                touched.put(add(caller, placed(draft, place), plan.from()), Fate.NEW);
            }
        }
        return touched;
    }

    /** Stands right behind the one before: of two at one place the older comes first. */
    private static UnitDraft placed(UnitDraft draft, int place) {
        return new UnitDraft(
                null, draft.code(), draft.name(), draft.shortName(), draft.nameEnglish(), place, draft.phone());
    }

    private int order(OfficeId office, UnitId unit) {
        return repository.read(office, unit, row -> row.toValue().order());
    }

    private UnitId add(Caller caller, UnitDraft draft, LocalDate from) {
        OfficeId office = caller.office();
        return repository
                .begin(office, draft, from)
                .map(again -> {
                    Change day = new Change("from", "", from.toString());
                    note(caller, "core.unit.added", again, List.of(new Change("name", "", draft.name()), day));
                    return again;
                })
                .orElseGet(() -> desk.add(caller, freely(office, draft), from));
    }

    /** A unit of the office's past may bear the code: the new one gets a number behind it. */
    private UnitDraft freely(OfficeId office, UnitDraft draft) {
        String code = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? draft.code() : draft.code() + "-" + number)
                .filter(one -> !repository.hasCode(office, one))
                .findFirst()
                .orElseThrow();
        return new UnitDraft(
                null, code, draft.name(), draft.shortName(), draft.nameEnglish(), draft.order(), draft.phone());
    }

    /** Whether the unit is called or placed otherwise from that day on. */
    private boolean call(Caller caller, UnitId unit, Fate fate, UnitDraft wanted, LocalDate from) {
        if (fate != Fate.RENAMED && fate != Fate.TAKEN) {
            return false;
        }
        UnitDraft before = repository.read(caller.office(), unit, row -> UnitDraft.of(row.toValue()));
        UnitDraft after = new UnitDraft(
                fate == Fate.TAKEN ? null : before.parent(),
                before.code(),
                wanted.name(),
                wanted.shortName(),
                wanted.nameEnglish(),
                before.order(),
                before.phone());
        if (UnitChanges.isCalled(before, after)) {
            return false;
        }
        repository.unit(caller.office(), unit, (row, latest) -> {
            LocalDate begun = latest.toValue().from();
            if (!begun.isBefore(from)) {
                throw Rejected.of(
                        "from", "core.structure.error.unit", row.toValue().name(), begun.toString());
            }
            repository.begin(row, latest, after, from);
            row.fill(after);
        });
        note(caller, "core.unit.changed", unit, UnitChanges.between(before, after, from));
        return true;
    }

    /** New units never were, the others have their former name and place. */
    void undo(Caller caller, List<StructureUnitEntity> touched, LocalDate from) {
        for (StructureUnitEntity one : touched) {
            Unit unit = repository.read(caller.office(), one.unit(), UnitEntity::toValue);
            if (one.fate() == Fate.NEW) {
                end(caller, one.unit(), from);
            } else if (repository.undo(caller.office(), one.unit(), from)) {
                note(
                        caller,
                        "core.unit.changed",
                        one.unit(),
                        List.of(new Change("name", unit.name(), name(caller, one)), day(from)));
            } else {
                throw Rejected.of("", "core.structure.error.since", unit.name());
            }
        }
    }

    private String name(Caller caller, StructureUnitEntity one) {
        return repository.read(caller.office(), one.unit(), row -> row.toValue().name());
    }

    /** The office may have ended it itself since. */
    private void end(Caller caller, UnitId unit, LocalDate from) {
        @Nullable LocalDate until = repository.read(caller.office(), unit, UnitEntity::until);
        if (until == null || !until.isBefore(from)) {
            int version = repository.read(caller.office(), unit, UnitEntity::version);
            desk.end(caller, unit, version, new UnitEnding(from.minusDays(1), null, false));
        }
    }

    private static Change day(LocalDate from) {
        return new Change("from", from.toString(), "");
    }

    private void note(Caller caller, String action, UnitId unit, List<Change> changes) {
        events.note(caller, action, "core.unit/" + unit.value(), changes);
    }
}
