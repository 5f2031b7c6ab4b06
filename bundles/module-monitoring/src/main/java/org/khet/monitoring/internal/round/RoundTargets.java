package org.khet.monitoring.internal.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.PlanCoverage;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * What a round asks about: filled in from what is followed, and brought up to date when it opens. Source: monitoring RM-23, MON-04,
 * MON-53.
 */
final class RoundTargets {
    private static final List<FollowUpItemSort> WORK = Stream.of(FollowUpItemSort.values())
            .filter(sort -> sort != FollowUpItemSort.STRATEGY
                    && sort != FollowUpItemSort.POLICY
                    && sort != FollowUpItemSort.PLAN)
            .toList();
    private static final String NO_TARGET = "monitoring.error.no-target";
    private final RoundKind kind;
    private final PlanCoverage coverage;
    private final RecordService<FrameworkKind> frameworks;
    private final RoundPlaces places;

    RoundTargets(RoundKind kind, RoundKind.Asked from) {
        this.kind = kind;
        this.coverage = from.coverage();
        this.frameworks = from.frameworks();
        this.places = from.places();
    }

    /** With everything in its scope that is followed in its year and that its follow-up plan does not leave out. */
    RecordRow filled(RecordRow row, RecordContext now) {
        coverage.refresh(now.office(), row.get(kind.year));
        List<RecordLine> all = Stream.concat(row.lines(kind.targets).stream(), places.missing(kind, row).stream())
                .toList();
        return withNew(row.with(kind.targets, all), Long.MIN_VALUE, now);
    }

    /** A round that was filled ahead, as it opens: without what was given up since, with what came to be followed since. */
    RecordRow upToDate(RecordRow row, RecordContext now) {
        coverage.refresh(now.office(), row.get(kind.year));
        RecordRow kept = row.with(kind.targets, left(row));
        RecordRow whole =
                row.get(kind.newest).map(newest -> withNew(kept, newest, now)).orElse(kept);
        if (whole.lines(kind.targets).isEmpty()) {
            throw Rejected.of(kind.targets.name(), NO_TARGET);
        }
        return whole;
    }

    /** Nothing is left of which a report could be asked for. */
    Optional<Problem> missing(RecordRow row) {
        return left(row).isEmpty() ? Optional.of(Problem.of(kind.targets.name(), NO_TARGET)) : Optional.empty();
    }

    private RecordRow withNew(RecordRow row, long newest, RecordContext now) {
        List<RecordLine> there = row.lines(kind.targets);
        List<Long> keys = Stream.concat(there.stream().flatMap(line -> line.get(kind.item).stream()), notFollowed(row))
                .toList();
        List<FollowUpItemSort> sorts = sorts(row.get(kind.scope));
        List<Long> added = coverage.missing(now.office(), row.get(kind.year), keys, sorts).stream()
                .map(PlanCoverage.Missing::id)
                .filter(id -> id > newest)
                .toList();
        return row.with(
                        kind.targets,
                        Stream.concat(
                                        there.stream(),
                                        added.stream()
                                                .map(id -> RecordLine.of(kind.targets)
                                                        .with(kind.item, id)))
                                .toList())
                .with(
                        kind.newest,
                        Stream.concat(keys.stream(), added.stream())
                                .max(Comparator.naturalOrder())
                                .orElse(null));
    }

    /** What of the plan a round of this scope asks about: one of schools, of spending or of systems nothing. */
    private static List<FollowUpItemSort> sorts(RoundScope scope) {
        return switch (scope) {
            case ACTION_PLAN -> WORK;
            case STRATEGY -> List.of(FollowUpItemSort.STRATEGY);
            case SCHOOLS, SPENDING, SYSTEM -> List.of();
        };
    }

    /** What the follow-up plan of the round leaves out, with its reason. */
    private Stream<Long> notFollowed(RecordRow row) {
        FrameworkKind of = frameworks.kind();
        return row.get(kind.framework).flatMap(id -> frameworks.find(row.head().office(), id)).stream()
                .flatMap(plan -> plan.lines(of.items).stream())
                .filter(line -> !line.get(of.followed))
                .map(line -> line.get(of.item));
    }

    private List<RecordLine> left(RecordRow row) {
        List<RecordLine> all = row.lines(kind.targets);
        Set<Long> givenUp = coverage.givenUp(
                row.head().office(),
                all.stream().flatMap(line -> line.get(kind.item).stream()).toList());
        return all.stream()
                .filter(line -> line.get(kind.item).filter(givenUp::contains).isEmpty())
                .toList();
    }
}
