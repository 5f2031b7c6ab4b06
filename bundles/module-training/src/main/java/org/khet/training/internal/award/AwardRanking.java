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
        RecordRow award = awards.find(now.office(), nomination.get(kind.award)).orElseThrow();
        List<RecordRow> left = nominations
                .internal()
                .all(now.caller(), RecordFilter.of(kind.award.is(award.id()), kind.in(kind.sent)));
        var points = nominations.lines(
                now.office(), kind.points, left.stream().map(RecordRow::id).toList());
        long unjudged = left.stream()
                .filter(row -> !points.getOrDefault(row.id(), List.of()).stream()
                        .map(line -> line.get(kind.judge))
                        .collect(Collectors.toSet())
                        .containsAll(AwardJudges.of(awards.kind(), award, row)))
                .count();
        if (unjudged > 0) {
            return Optional.of(Problem.of("", "training.error.unjudged", unjudged));
        }
        BigDecimal own = nomination.get(kind.mean).orElse(BigDecimal.ZERO);
        return left.stream()
                .flatMap(row -> row.get(kind.mean).stream())
                .filter(mean -> mean.compareTo(own) > 0)
                .max(Comparator.naturalOrder())
                .map(mean -> Problem.of("", "training.error.higher-mean", mean.toPlainString()));
    }

    /** Nobody is passed over while a prize is left that somebody with fewer points could get. */
    Optional<Problem> best(RecordRow nomination, RecordContext now) {
        NominationKind kind = nominations.kind();
        if (nomination.state().equals(kind.returned)
                || noPrizeLeft(nomination, now)
                        .filter(problem -> problem.key().equals("training.error.no-prize"))
                        .isPresent()) {
            return Optional.empty();
        }
        BigDecimal own = nomination.get(kind.mean).orElse(BigDecimal.ZERO);
        int prizes = awards.find(now.office(), nomination.get(kind.award))
                .orElseThrow()
                .get(awards.kind().prizes);
        List<RecordRow> all = nominations
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(kind.award.is(nomination.get(kind.award)), kind.in(kind.sent, kind.awarded)));
        long before = all.stream()
                .filter(row -> row.id() != nomination.id())
                .filter(row -> row.state().equals(kind.awarded)
                        || row.get(kind.mean)
                                .filter(mean -> mean.compareTo(own) > 0)
                                .isPresent())
                .count();
        return before < prizes && all.size() > prizes
                ? Optional.of(Problem.of("", "training.error.among-best"))
                : Optional.empty();
    }
}
