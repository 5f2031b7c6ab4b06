package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.text.ThaiDigits;

/**
 * Whether the answers of a report are of the kind that its form asks: a number, one of the choices, a row for each line of a table, the
 * name of a file that is attached. Source: monitoring ME-07, MON-03.
 */
final class ReportAnswerValidator {
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private final EvidenceLimits evidence;

    ReportAnswerValidator(EvidenceLimits evidence) {
        this.evidence = evidence;
    }

    /** The first answer that is of another kind; what is empty is no matter of this. */
    Optional<Problem> problem(ReportKind kind, RecordRow row, LocalDate today) {
        return row.lines(kind.answers).stream()
                .filter(line -> !line.get(kind.answer).isBlank())
                .flatMap(line -> problem(kind, row, line, today).stream())
                .findFirst();
    }

    private Optional<Problem> problem(ReportKind kind, RecordRow row, RecordLine line, LocalDate today) {
        String words = line.get(kind.answer).strip();
        List<String> choices = QuestionKind.choices(line.get(kind.choices));
        boolean fits = switch (line.get(kind.questionKind)) {
            case TEXT -> true;
            case NUMBER -> number(words).isPresent();
            case PERCENT ->
                number(words)
                        .filter(part -> part.signum() >= 0 && part.compareTo(WHOLE) <= 0)
                        .isPresent();
            case CHOICE -> choices.contains(words);
            case MULTI -> {
                List<String> chosen = QuestionKind.choices(words);
                yield choices.containsAll(chosen) && chosen.stream().distinct().count() == chosen.size();
            }
            case SCALE -> ThaiDigits.toArabic(words).matches("[1-5]");
            case TABLE ->
                words.lines()
                        .filter(one -> !one.isBlank())
                        .allMatch(one -> one.split(";", -1).length == choices.size());
            case FILE ->
                evidence.names(row.head().office(), row.raw(kind.evidence)).contains(words);
            case DATE -> isDay(words) && ThaiDate.read(words, today).found().isPresent();
        };
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(
                        kind.answers.name(),
                        key(line.get(kind.questionKind)),
                        line.get(kind.questionNo),
                        String.join(", ", choices)));
    }

    /** Whether it can be read later too: of “tomorrow” nobody knows the day. */
    private static boolean isDay(String words) {
        return words.codePoints().anyMatch(Character::isDigit);
    }

    private static Optional<BigDecimal> number(String words) {
        String plain = ThaiDigits.toArabic(words).replace(",", "");
        return plain.matches("-?\\d{1,13}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String key(QuestionKind kind) {
        return switch (kind) {
            case NUMBER, TEXT -> "monitoring.error.answer-number";
            case PERCENT -> "monitoring.error.answer-percent";
            case CHOICE -> "monitoring.error.answer-choice";
            case MULTI -> "monitoring.error.answer-multi";
            case SCALE -> "monitoring.error.answer-scale";
            case TABLE -> "monitoring.error.answer-table";
            case FILE -> "monitoring.error.answer-file";
            case DATE -> "monitoring.error.answer-date";
        };
    }
}
