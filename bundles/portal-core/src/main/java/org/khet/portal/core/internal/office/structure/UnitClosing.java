package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.form.FieldValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends a unit in the running transaction: nothing that it owns is left without an owner. Safe for concurrent use. */
@Component(service = UnitClosing.class)
public final class UnitClosing {
    private final UnitRepository repository;
    private final UnitOwnershipRegistry owners;

    /** The structure, and who keeps records of units. */
    @Activate
    public UnitClosing(@Reference UnitRepository repository, @Reference UnitOwnershipRegistry owners) {
        this.repository = repository;
        this.owners = owners;
    }

    UnitHoldings estate(OfficeId office, UnitId unit, LocalDate lastDay) {
        return owners.estate(office, unit, lastDay);
    }

    /** What the trail says of it. */
    List<Change> end(Caller caller, UnitEntity row, UnitPeriodEntity latest, UnitEnding ending) {
        UnitId unit = new UnitId(row.id());
        LocalDate lastDay = Objects.requireNonNull(ending.lastDay());
        requireDay(row, latest, lastDay);
        requireSuccessor(caller.office(), unit, ending, lastDay);
        UnitHoldings estate = owners.binding(caller.office(), unit, lastDay);
        requireAnswers(estate, ending);
        if (ending.successor() == null && estate.needsSuccessor()) {
            throw Rejected.of("successor", "core.unit.error.owns");
        }
        owners.handOver(caller, new UnitHandover(unit, ending.successor(), lastDay));
        if (!owners.binding(caller.office(), unit, lastDay).owned().isEmpty()) {
            throw Rejected.of("", "core.unit.error.left");
        }
        row.end(lastDay, ending.successor());
        latest.end(lastDay);
        return changes(ending, estate, lastDay);
    }

    /** A unit that was made by mistake may end before its first day, and then never was. */
    private static void requireDay(UnitEntity row, UnitPeriodEntity latest, LocalDate lastDay) {
        LocalDate begun = latest.toValue().from();
        boolean neverWas = begun.equals(row.from()) && lastDay.plusDays(1).equals(begun);
        new FieldValidator()
                .that(row.until() == null, "lastDay", "core.unit.error.ended")
                .that(neverWas || !lastDay.isBefore(begun), "lastDay", "core.unit.error.later", begun.toString())
                .done();
    }

    private void requireSuccessor(OfficeId office, UnitId unit, UnitEnding ending, LocalDate lastDay) {
        UnitId successor = ending.successor();
        if (successor == null) {
            return;
        }
        LocalDate after = lastDay.plusDays(1);
        StructureHistory history = repository.history(office, after);
        new FieldValidator()
                .that(!successor.equals(unit), "successor", "core.unit.error.itself")
                .that(history.lastsFrom(successor, after), "successor", "core.unit.error.successor")
                .that(!history.isBelow(successor, unit, after), "successor", "core.unit.error.section")
                .done();
    }

    private static void requireAnswers(UnitHoldings estate, UnitEnding ending) {
        if (!estate.silent().isEmpty() && !ending.unasked()) {
            String names = estate.silent().stream().map(ModuleId::value).collect(Collectors.joining(", "));
            throw Rejected.of("unasked", "core.unit.error.silent", names);
        }
    }

    private static List<Change> changes(UnitEnding ending, UnitHoldings estate, LocalDate lastDay) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("lastDay", "", lastDay.toString()));
        changes.add(new Change("successor", "", UnitChanges.words(ending.successor())));
        estate.owned().forEach(one -> changes.add(new Change(one.what(), String.valueOf(one.count()), "")));
        estate.silent().forEach(module -> changes.add(new Change("unasked", "", module.value())));
        return changes;
    }
}
