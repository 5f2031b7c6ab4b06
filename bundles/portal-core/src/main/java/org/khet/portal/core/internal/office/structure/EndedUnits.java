package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.OfficeEvents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands over what came to a unit between the act that ends it and its last day, once that day is over: to its successor, or to whoever
 * goes on after that one. Where nobody does, whoever keeps the structure is told, once. Safe for concurrent use. Source: core CORE-03.
 */
@Component(service = EndedUnits.class)
public final class EndedUnits {
    private final OfficeEvents events;
    private final UnitRepository repository;
    private final UnitOwnershipRegistry owners;
    private final EventPublisher happenings;

    /** The structure, who keeps records of units, and where it is told. */
    @Activate
    public EndedUnits(
            @Reference OfficeEvents events,
            @Reference UnitRepository repository,
            @Reference UnitOwnershipRegistry owners,
            @Reference EventPublisher happenings) {
        this.events = events;
        this.repository = repository;
        this.owners = owners;
        this.happenings = happenings;
    }

    /**
     * Looks after all units of the office that have ended.
     *
     * @param system may do everything
     * @return how many still owned something
     */
    public int settle(Caller system) {
        int owning = 0;
        @Nullable RuntimeException first = null;
        for (UnitEntity one : repository.unsettled(system.office(), events.today())) {
            UnitId unit = new UnitId(one.id());
            LocalDate lastDay = Objects.requireNonNull(one.until());
            UnitHoldings left = owners.binding(system.office(), unit, lastDay);
            try {
                events.run(() -> settle(system, unit, lastDay, left));
            } catch (Rejected refused) {
                events.run(() -> told(system, unit, left));
            } catch (Outdated | NoLongerThere failed) {
                first = first == null ? failed : first; // the others are looked after all the same
            }
            owning += left.owned().isEmpty() ? 0 : 1;
        }
        if (first != null) {
            throw first;
        }
        return owning;
    }

    /** A module that is away is asked again the next time. */
    private void settle(Caller system, UnitId unit, LocalDate lastDay, UnitHoldings left) {
        UnitId next = standing(system.office(), unit);
        if (next == null && left.needsSuccessor()) {
            told(system, unit, left);
            return;
        }
        if (!left.owned().isEmpty()) {
            owners.handOver(system, new UnitHandover(unit, next, lastDay));
            events.note(system, "core.unit.handed-over", object(unit), changes(next, left));
        }
        if (left.silent().isEmpty()) {
            settled(system.office(), unit);
        }
    }

    /** The successor, or where that one has ended too, its own. */
    private @Nullable UnitId standing(OfficeId office, UnitId ended) {
        UnitId next = repository.read(office, ended, UnitEntity::successor);
        return next == null
                        || repository.read(
                                office, next, row -> row.dated(List.of()).isOn(events.today()))
                ? next
                : standing(office, next);
    }

    private void told(Caller system, UnitId unit, UnitHoldings left) {
        OfficeId office = system.office();
        String name = repository.read(office, unit, row -> row.toValue().name());
        long count = left.owned().stream().mapToLong(one -> one.count()).sum();
        happenings.record(new DomainEvent(
                UnitRegister.LEFT,
                office,
                "core.unit",
                unit.value(),
                "admin/office/" + unit.value(),
                Map.of("name", name, "count", String.valueOf(count)),
                null,
                new Audience(Set.of(), Set.of(Offices.CONFIGURE))));
        settled(office, unit);
    }

    private void settled(OfficeId office, UnitId unit) {
        repository.unit(office, unit, (row, latest) -> row.settle(events.today()));
    }

    private static List<Change> changes(@Nullable UnitId next, UnitHoldings left) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("successor", "", UnitChanges.words(next)));
        left.owned().forEach(one -> changes.add(new Change(one.what(), String.valueOf(one.count()), "")));
        return changes;
    }

    private static String object(UnitId unit) {
        return "core.unit/" + unit.value();
    }
}
