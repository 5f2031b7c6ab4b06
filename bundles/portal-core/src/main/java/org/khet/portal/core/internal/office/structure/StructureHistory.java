package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** All units that an office ever had, as they stood on any day. Immutable. */
public final class StructureHistory {
    private final Map<UnitId, DatedUnit> units = new HashMap<>();
    private final List<DatedUnit> inOrder;
    private final LocalDate today;
    private final List<Unit> present;

    /**
     * The history.
     *
     * @param all   in the office's order
     * @param today the day that is asked for most; it is worked out once
     */
    StructureHistory(List<DatedUnit> all, LocalDate today) {
        inOrder = List.copyOf(all);
        inOrder.forEach(unit -> units.put(unit.latest().id(), unit));
        this.today = today;
        present = at(today);
    }

    /** The units of that day, parents before their sections. */
    public List<Unit> on(LocalDate day) {
        return day.equals(today) ? present : at(day);
    }

    /** Every unit, also those that have ended, in the office's order. */
    public List<DatedUnit> all() {
        return inOrder;
    }

    public Optional<DatedUnit> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** Whether the unit stands on that day, and no end of it is known. */
    boolean lastsFrom(UnitId unit, LocalDate day) {
        return find(unit).filter(one -> one.isOn(day) && one.until() == null).isPresent();
    }

    /** Whether the unit is the other one or stands below it, on that day or after any later change. */
    boolean isBelow(@Nullable UnitId unit, UnitId above, LocalDate from) {
        return Stream.concat(Stream.of(from), changesAfter(from)).anyMatch(day -> stands(unit, above, day));
    }

    /** Whether one of these units stands below itself on some day. */
    boolean hasCircle(Set<UnitId> some) {
        return some.stream()
                .flatMap(unit -> find(unit).stream())
                .anyMatch(unit -> unit.periods().stream()
                        .anyMatch(
                                period -> isBelow(period.parent(), unit.latest().id(), period.from())));
    }

    private Stream<LocalDate> changesAfter(LocalDate day) {
        return inOrder.stream()
                .flatMap(unit -> unit.periods().stream())
                .map(period -> period.from())
                .filter(from -> from.isAfter(day))
                .distinct();
    }

    private boolean stands(@Nullable UnitId unit, UnitId above, LocalDate day) {
        UnitId one = unit;
        for (int depth = 0; one != null && depth <= inOrder.size(); depth++) {
            if (one.equals(above)) {
                return true;
            }
            DatedUnit found = units.get(one);
            one = found == null ? null : found.on(day).parent();
        }
        return false;
    }

    private List<Unit> at(LocalDate day) {
        List<Unit> flat = inOrder.stream()
                .filter(unit -> unit.isOn(day))
                .map(unit -> unit.on(day))
                .toList();
        List<Unit> ordered = new ArrayList<>();
        flat.stream().filter(unit -> !hasParent(unit, day)).forEach(top -> {
            ordered.add(top);
            below(top.id(), flat, ordered);
        });
        return List.copyOf(ordered);
    }

    /** Older data may put a section below a group that began later: it stands directly below the office until then. */
    private boolean hasParent(Unit unit, LocalDate day) {
        DatedUnit parent = unit.parent() == null ? null : units.get(unit.parent());
        return parent != null && parent.isOn(day);
    }

    private static void below(UnitId parent, List<Unit> flat, List<Unit> ordered) {
        for (Unit unit : flat) {
            if (parent.equals(unit.parent())) {
                ordered.add(unit);
                below(unit.id(), flat, ordered);
            }
        }
    }
}
