package org.khet.portal.core.internal.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.process.ProcessRegistry.Known;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Processes that a unit owns: the successor goes on with them the day after. */
@Component(service = {UnitOwnership.class, UnitProcesses.class})
public final class UnitProcesses implements UnitOwnership {
    private static final ModuleId CORE = new ModuleId("core");
    private final StoredProcessOwners owners;
    private final ProcessService desk;

    /** Owners as they stand, and where they are decided. */
    @Activate
    public UnitProcesses(@Reference StoredProcessOwners owners, @Reference ProcessService desk) {
        this.owners = owners;
        this.desk = desk;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId unit, LocalDate lastDay) {
        OwnerDecisions decisions = owners.rows().of(office);
        long count = owners.processes().all().stream()
                .filter(known -> !days(office, known, unit, lastDay, decisions).isEmpty())
                .count();
        return count == 0
                ? List.of()
                : List.of(new Owned("core.unit.owned.processes", count, "admin/processes", Fate.MOVES));
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        UnitId successor = handover.successor();
        if (successor == null) {
            return;
        }
        OfficeId office = caller.office();
        OwnerDecisions decisions = owners.rows().held(office);
        for (Known known : owners.processes().all()) {
            for (LocalDate day : days(office, known, handover.unit(), handover.lastDay(), decisions)) {
                var owner = new ProcessOwnership(
                        successor, day, "", caller.name(), owners.clock().instant());
                desk.decide(caller, owner, known, decisions);
            }
        }
    }

    /** First days from which the unit owns the process after its last day, the next day included. */
    private Set<LocalDate> days(
            OfficeId office, Known known, UnitId unit, LocalDate lastDay, OwnerDecisions decisions) {
        String process = known.template().code();
        Set<LocalDate> days = decisions.of(process).stream()
                .filter(one -> one.from().isAfter(lastDay) && one.unit().equals(unit))
                .map(ProcessOwnership::from)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate next = lastDay.plusDays(1);
        boolean decided =
                decisions.of(process).stream().anyMatch(one -> one.from().equals(next));
        if (!decided
                && owners.owner(office, known.template(), decisions, lastDay).equals(Optional.of(unit))) {
            days.add(next);
        }
        return days;
    }
}
