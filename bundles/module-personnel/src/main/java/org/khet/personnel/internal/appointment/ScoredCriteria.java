package org.khet.personnel.internal.appointment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;

/**
 * The criteria of a round of moves stay once a request was scored by them, so all requests are scored alike, and the round is put up once
 * all are. Source: other-groups HR-P06, HR-06.
 */
public final class ScoredCriteria implements Action.Guard {
    private final RecordService<MoveRoundKind> rounds;
    private final RecordService<MoveRequestKind> requests;
    private final Callers callers;

    private ScoredCriteria(
            RecordService<MoveRoundKind> rounds, RecordService<MoveRequestKind> requests, Callers callers) {
        this.rounds = rounds;
        this.requests = requests;
        this.callers = callers;
    }

    /** Keeps the criteria of these rounds. */
    public static void attach(
            RecordService<MoveRoundKind> rounds, RecordService<MoveRequestKind> requests, Callers callers) {
        var scored = new ScoredCriteria(rounds, requests, callers);
        rounds.kind().obeys(scored);
        rounds.kind().putUp.when(scored::allScored);
    }

    @Override
    public Optional<Problem> problem(RecordRow round, RecordContext now) {
        MoveRoundKind kind = rounds.kind();
        return rounds.find(now.office(), round.id())
                .filter(before -> !criteria(before).equals(criteria(round)))
                .filter(before -> isScored(before, now))
                .map(before -> Problem.of(kind.criteria.name(), "personnel.error.criteria-scored"));
    }

    private Map<String, BigDecimal> criteria(RecordRow round) {
        MoveRoundKind kind = rounds.kind();
        return round.lines(kind.criteria).stream()
                .collect(Collectors.toMap(
                        line -> line.get(kind.criterion),
                        line -> line.get(kind.mostPoints).stripTrailingZeros(),
                        BigDecimal::max));
    }

    private Optional<Problem> allScored(RecordRow round, RecordContext now) {
        MoveRequestKind kind = requests.kind();
        RecordFilter open = RecordFilter.of(kind.round.is(round.id()), kind.in(kind.submitted));
        int count = requests.internal().count(callers.system(now.office()), open);
        return count == 0 ? Optional.empty() : Optional.of(Problem.of("", "personnel.error.requests-unscored", count));
    }

    private boolean isScored(RecordRow round, RecordContext now) {
        MoveRequestKind kind = requests.kind();
        RecordFilter scored = RecordFilter.of(kind.round.is(round.id()), kind.in(kind.scored, kind.coming, kind.moved));
        return requests.internal().count(callers.system(now.office()), scored) > 0;
    }
}
