package org.khet.monitoring.internal.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;

/** The schools or groups that a round of them asks. Source: monitoring ME-05, C.1b. */
public final class RoundPlaces {
    private final Units units;
    private final Schools schools;

    /** Over the office's units and the schools of its area. */
    public RoundPlaces(Units units, Schools schools) {
        this.units = units;
        this.schools = schools;
    }

    /**
     * Targets that a round lacks: schools that are open on its last day, groups directly below the office on that day; none in a
     * round of another scope.
     */
    List<RecordLine> missing(RoundKind kind, RecordRow round) {
        var office = round.head().office();
        var last = round.get(kind.to);
        return switch (round.get(kind.scope)) {
            case SCHOOLS ->
                missing(
                        kind,
                        round,
                        kind.school,
                        schools.open(office, last).stream().map(School::id));
            case SPENDING ->
                missing(
                        kind,
                        round,
                        kind.targetUnit,
                        units.on(office, last).stream()
                                .filter(unit -> unit.parent() == null)
                                .map(Unit::id));
            case ACTION_PLAN, STRATEGY, SYSTEM -> List.of();
        };
    }

    private static <T> List<RecordLine> missing(
            RoundKind kind, RecordRow round, Field<Optional<T>> field, Stream<T> places) {
        Set<T> there = round.lines(kind.targets).stream()
                .flatMap(line -> line.get(field).stream())
                .collect(Collectors.toSet());
        return places.filter(place -> !there.contains(place))
                .map(place -> RecordLine.of(kind.targets).with(field, place))
                .toList();
    }
}
