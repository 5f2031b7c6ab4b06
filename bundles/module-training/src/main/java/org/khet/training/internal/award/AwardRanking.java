package org.khet.training.internal.award;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;

/** Who gets the prizes of an award: those with the best means, as many as there are prizes. Source: other-groups TDEV-09. */
record AwardRanking(RecordService<AwardKind> awards, RecordService<NominationKind> nominations) {
    Optional<Problem> noPrizeLeft(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        RecordRow award = awards.find(now.office(), nomination.get(kind.award)).orElseThrow();
        if (!award.state().equals(awards.kind().judging)) {
            return Optional.of(Problem.of("", "training.error.not-judging"));
        }
        int given = nominations
                .internal()
                .count(now.caller(), RecordFilter.of(kind.award.is(award.id()), kind.in(kind.awarded)));
        return given < award.get(awards.kind().prizes)
                ? Optional.empty()
                : Optional.of(Problem.of("", "training.error.no-prize", award.get(awards.kind().prizes)));
    }

    /** The mean of the points decides, once every member gave them to all that are left. */
    Optional<Problem> notBest(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        List<RecordRow> left = all(nomination, now, kind.sent);
        Optional<Problem> unjudged = unjudged(nomination, left, now);
        if (unjudged.isPresent()) {
            return unjudged;
        }
        BigDecimal own = nomination.get(kind.mean).orElse(BigDecimal.ZERO);
        return left.stream()
                .flatMap(row -> row.get(kind.mean).stream())
                .filter(mean -> mean.compareTo(own) > 0)
                .max(Comparator.naturalOrder())
                .map(mean -> Problem.of("", "training.error.higher-mean", mean.toPlainString()));
    }

    /** While the award is judged nobody is passed over as long as a prize is left that somebody with fewer points could get. */
    Optional<Problem> best(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        if (noPrizeLeft(nomination, now).isPresent()) {
            return Optional.empty();
        }
        int prizes = awards.find(now.office(), nomination.get(kind.award))
                .orElseThrow()
                .get(awards.kind().prizes);
        List<RecordRow> all = all(nomination, now, kind.sent, kind.awarded);
        List<RecordRow> others =
                all.stream().filter(row -> row.id() != nomination.id()).toList();
        if (others.size() < prizes) {
            return Optional.empty();
        }
        Optional<Problem> unjudged = unjudged(
                nomination,
                all.stream().filter(row -> row.state().equals(kind.sent)).toList(),
                now);
        if (unjudged.isPresent()) {
            return unjudged;
        }
        BigDecimal own = nomination.get(kind.mean).orElse(BigDecimal.ZERO);
        long before = others.stream()
                .filter(row -> row.state().equals(kind.awarded)
                        || row.get(kind.mean)
                                .filter(mean -> mean.compareTo(own) > 0)
                                .isPresent())
                .count();
        return before < prizes ? Optional.of(Problem.of("", "training.error.among-best")) : Optional.empty();
    }

    /** Those of the same award in these states. */
    private List<RecordRow> all(RecordRow nomination, RecordContext now, State... states) {
        NominationKind kind = nominations.kind();
        return nominations
                .internal()
                .all(now.caller(), RecordFilter.of(kind.award.is(nomination.get(kind.award)), kind.in(states)));
    }

    /** How many of these some member of the committee gave no points yet. */
    private Optional<Problem> unjudged(RecordRow nomination, List<RecordRow> left, RecordContext now) {
        NominationKind kind = nominations.kind();
        RecordRow award = awards.find(now.office(), nomination.get(kind.award)).orElseThrow();
        var points = nominations.lines(
                now.office(), kind.points, left.stream().map(RecordRow::id).toList());
        long unjudged = left.stream()
                .filter(row -> !points.getOrDefault(row.id(), List.of()).stream()
                        .map(line -> line.get(kind.judge))
                        .collect(Collectors.toSet())
                        .containsAll(AwardJudges.of(awards.kind(), award, row)))
                .count();
        return unjudged > 0 ? Optional.of(Problem.of("", "training.error.unjudged", unjudged)) : Optional.empty();
    }
}
