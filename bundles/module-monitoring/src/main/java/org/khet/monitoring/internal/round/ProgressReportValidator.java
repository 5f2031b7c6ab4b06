package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** What a progress report must hold before it is stored, and before it is sent. Source: monitoring C.1b, RM-06, RM-07, RM-08. */
public final class ProgressReportValidator {
    private static final String MISSING = "records.error.missing";
    private final ReportFacts facts;
    private final EvidenceLimits evidence;
    private final ReportAnswerValidator answers;

    /** With what the portal knows. */
    public ProgressReportValidator(ReportFacts facts, EvidenceLimits evidence) {
        this.facts = facts;
        this.evidence = evidence;
        this.answers = new ReportAnswerValidator(evidence);
    }

    /** The first problem with a report in whatever state. */
    Optional<Problem> problem(ReportKind kind, RecordRow row, LocalDate today) {
        return first(List.of(
                overtyped(kind, row),
                row.lines(kind.activities).stream()
                        .flatMap(line -> activity(kind, line).stream())
                        .findFirst(),
                evidence.problem(row.head().office(), kind.evidence.name(), row.raw(kind.evidence)),
                answers.problem(kind, row, today)));
    }

    /** Money comes from the books where somebody keeps them; another figure goes into the remark. */
    private Optional<Problem> overtyped(ReportKind kind, RecordRow row) {
        return facts.spending(kind, row)
                .filter(figure -> !figure.mayBeOvertyped())
                .filter(figure -> row.get(kind.spentTyped)
                        .filter(typed -> typed.compareTo(figure.disbursed()) != 0)
                        .isPresent())
                .map(figure -> Problem.of(
                        kind.spentTyped.name(), "monitoring.error.overtyped", figure.disbursed(), figure.source()));
    }

    private static Optional<Problem> activity(ReportKind kind, RecordLine line) {
        if (line.get(kind.activityState).asksWhy() && line.get(kind.note).isBlank()) {
            return Optional.of(
                    Problem.of(kind.activities.name(), "monitoring.error.activity-why", line.get(kind.activity)));
        }
        return line.get(kind.activityState) == ActivityState.DONE
                        && line.get(kind.doneOn).isEmpty()
                ? Optional.of(
                        Problem.of(kind.activities.name(), "monitoring.error.activity-day", line.get(kind.activity)))
                : Optional.empty();
    }

    /** The first thing that is missing before it goes on. */
    Optional<Problem> toSend(ReportKind kind, RecordRow row, RecordContext now) {
        return first(List.of(
                problem(kind, row, now.today()),
                when(row.get(kind.item).isPresent() && row.get(kind.percent).isEmpty(), kind.percent),
                fallen(kind, row, now),
                behind(kind, row),
                when(unsaid(kind, row), kind.spentTyped),
                row.get(kind.gap)
                        .filter(points ->
                                points.signum() < 0 && row.get(kind.gapReason).isBlank())
                        .map(points -> Problem.of(kind.gapReason.name(), "monitoring.error.gap-reason", points)),
                row.lines(kind.indicators).stream()
                        .filter(line -> line.get(kind.target).isPresent()
                                && line.get(kind.result).isEmpty())
                        .map(line -> Problem.of(kind.indicators.name(), "monitoring.error.result-missing"))
                        .findFirst(),
                row.lines(kind.answers).stream()
                        .flatMap(line -> answer(kind, row, line).stream())
                        .findFirst()));
    }

    /** A question is answered by whom it concerns: where another answer is what it depends on, and by nobody else. */
    private static Optional<Problem> answer(ReportKind kind, RecordRow row, RecordLine line) {
        boolean blank = line.get(kind.answer).isBlank();
        boolean asked = line.get(kind.ifQuestion) == 0
                || row.lines(kind.answers).stream()
                        .filter(other -> other.get(kind.questionNo).equals(line.get(kind.ifQuestion)))
                        .anyMatch(other -> other.get(kind.answer)
                                .strip()
                                .equalsIgnoreCase(line.get(kind.ifValue).strip()));
        if (!asked && !blank) {
            return Optional.of(
                    Problem.of(kind.answers.name(), "monitoring.error.answer-not-asked", line.get(kind.questionNo)));
        }
        return asked && blank && line.get(kind.answerNeeded)
                ? Optional.of(
                        Problem.of(kind.answers.name(), "monitoring.error.answer-missing", line.get(kind.questionNo)))
                : Optional.empty();
    }

    /** Below what is accepted by now, also where that was accepted after this report was made. */
    private Optional<Problem> fallen(ReportKind kind, RecordRow row, RecordContext now) {
        if (row.get(kind.percent).isEmpty() || !row.get(kind.percentReason).isBlank()) {
            return Optional.empty();
        }
        BigDecimal percent = row.get(kind.percent).get();
        return facts.lastAccepted(kind, row, now)
                .filter(last -> percent.compareTo(last) < 0)
                .map(last -> Problem.of(kind.percentReason.name(), "monitoring.error.percent-fell", last));
    }

    /** Nothing is said of what was spent of the money of the project: nought is said too. Source: monitoring C.1b {@code spent}, RM-07. */
    private static boolean unsaid(ReportKind kind, RecordRow row) {
        return row.get(kind.spent).isEmpty()
                && row.get(kind.allocated).filter(sum -> sum.signum() > 0).isPresent();
    }

    private static Optional<Problem> behind(ReportKind kind, RecordRow row) {
        if (!row.get(kind.colour).isBehind()) {
            return Optional.empty();
        }
        return first(List.of(
                when(row.get(kind.obstacles).isBlank(), kind.obstacles),
                when(row.get(kind.suggestions).isBlank(), kind.suggestions),
                when(row.get(kind.next).isBlank(), kind.next)));
    }

    private static Optional<Problem> when(boolean missing, Field<?> field) {
        return missing ? Optional.of(Problem.of(field.name(), MISSING)) : Optional.empty();
    }

    private static Optional<Problem> first(List<Optional<Problem>> problems) {
        return problems.stream().flatMap(Optional::stream).findFirst();
    }
}
