package org.khet.monitoring.internal.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.rule.ScoreLevels;
import org.khet.monitoring.internal.rule.WeightedTotal;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** What an evaluation needs before it goes on. Source: monitoring RM-09, RM-11, MON-28. */
final class EvaluationValidator {
    private EvaluationValidator() {}

    private static ScoreLevels levelsOf(EvaluationKind kind, RecordRow row) {
        return new ScoreLevels(row.lines(kind.levels).stream()
                .map(line -> new ScoreLevels.Level(
                        line.get(kind.levelScore), line.get(kind.fromValue), line.get(kind.toValue)))
                .toList());
    }

    /** Scores by their weights, each typed or by its level. */
    static WeightedTotal weighted(EvaluationKind kind, RecordRow row) {
        ScoreLevels scale = levelsOf(kind, row);
        return WeightedTotal.of(row.lines(kind.results).stream()
                .map(line -> new WeightedTotal.Part(
                        line.get(kind.subject),
                        line.get(kind.score).or(() -> line.get(kind.value).flatMap(scale::score)),
                        line.get(kind.weight).orElse(BigDecimal.ZERO)))
                .toList());
    }

    static @Nullable BigDecimal total(EvaluationKind kind, RecordRow row) {
        return weighted(kind, row).total().orElse(null);
    }

    /** Names of what has no score. */
    static String missing(EvaluationKind kind, RecordRow row) {
        return String.join(", ", weighted(kind, row).missing());
    }

    /** No more answer than were invited. */
    static Optional<Problem> answeredByInvited(EvaluationKind kind, RecordLine line) {
        return line.get(kind.answered).filter(n -> n > line.get(kind.invited)).isPresent()
                ? Optional.of(Problem.of("answered", "monitoring.error.answered"))
                : Optional.empty();
    }

    /** What was decided of another form is not about the next one. */
    static RecordRow undecided(EvaluationKind kind, RecordRow row) {
        return row.with(kind.decisionNo, null).with(kind.decisionOn, null).with(kind.decisionFile, null);
    }

    /** A form or a method is there before the management is asked, and before anything is collected (MON-59). */
    static Optional<Problem> formThere(EvaluationKind kind, RecordRow row) {
        return row.get(kind.forms).isEmpty() && row.get(kind.method).isBlank()
                ? Optional.of(Problem.of("forms", "monitoring.error.no-form"))
                : Optional.empty();
    }

    /** It was sent somewhere; what evaluates the strategy of OBEC to the evaluators of OBEC (MON-27). */
    static Optional<Problem> sentWhereItBelongs(EvaluationKind kind, RecordRow row) {
        List<String> bodies = row.lines(kind.sent).stream()
                .map(line -> line.get(kind.sentBody))
                .toList();
        if (bodies.isEmpty()) {
            return Optional.of(Problem.of("sent", "monitoring.error.not-sent"));
        }
        return row.get(kind.sort) == EvaluationSort.OBEC_STRATEGY && !bodies.contains(MonitoringCodes.OBEC)
                ? Optional.of(Problem.of("sent", "monitoring.error.not-sent-obec"))
                : Optional.empty();
    }

    /** What each year has is planned within it; once it was asked for, its year stands and it may be late (MON-45). */
    static Optional<Problem> withinItsYear(EvaluationKind kind, RecordRow row) {
        LocalDate last = row.get(kind.year).lastDay();
        return row.state().equals(kind.planned)
                        && EvaluationSort.YEARLY.contains(row.get(kind.sort))
                        && row.get(kind.dueOn).isAfter(last)
                ? Optional.of(Problem.of(kind.dueOn.name(), "records.error.after", last))
                : Optional.empty();
    }

    /** Whether a line of results says anything. */
    private static boolean isFound(EvaluationKind kind, RecordLine line) {
        return List.of(kind.mean, kind.value, kind.score).stream()
                .anyMatch(field -> line.get(field).isPresent());
    }

    /** What was analysed stays ready to be concluded. */
    static Optional<Problem> stillReady(EvaluationKind kind, RecordRow row) {
        return row.state().equals(kind.analysed) ? readyToConclude(kind, row) : Optional.empty();
    }

    /** Form, participants, criteria without gaps, a result, and weights that come to 100 if any is given. */
    static Optional<Problem> readyToConclude(EvaluationKind kind, RecordRow row) {
        Optional<Problem> noForm = formThere(kind, row);
        if (noForm.isPresent()) {
            return noForm;
        }
        if (row.lines(kind.people).isEmpty()) {
            return Optional.of(Problem.of("people", "monitoring.error.no-participant"));
        }
        if (row.lines(kind.levels).isEmpty() || !levelsOf(kind, row).isClosed()) {
            return Optional.of(Problem.of("levels", "monitoring.error.levels"));
        }
        if (row.lines(kind.results).stream().noneMatch(line -> isFound(kind, line))) {
            return Optional.of(Problem.of("results", "monitoring.error.no-result"));
        }
        BigDecimal weights = row.lines(kind.results).stream()
                .flatMap(line -> line.get(kind.weight).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.signum() == 0 || weights.compareTo(WeightedTotal.WHOLE) == 0
                ? Optional.empty()
                : Optional.of(Problem.of("results", "monitoring.error.weights", weights));
    }
}
