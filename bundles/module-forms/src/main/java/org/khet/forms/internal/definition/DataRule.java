package org.khet.forms.internal.definition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiDate;

/** A rule of a design, asked of a record. */
record DataRule(DataKind kind, RuleDefinition said) {
    Optional<Problem> problem(RecordRow row) {
        Object first = value(row, said.first());
        Object second = value(row, said.second());
        boolean wrong = switch (said.sort()) {
            case FILLED_WITH -> first != null && second == null;
            case SAME -> first != null && second != null && compared(first, second) != 0;
            case AT_LEAST -> first != null && second != null && compared(first, second) < 0;
            case AT_MOST -> first != null && second != null && compared(first, second) > 0;
        };
        String field = said.sort() == RuleSort.FILLED_WITH ? said.second() : said.first();
        return wrong ? Optional.of(DataKind.refusal(field, said.words())) : Optional.empty();
    }

    private @Nullable Object value(RecordRow row, String name) {
        if (name.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(name);
        }
        Object value = new RowSource(kind, row).value(name);
        BigDecimal number = Formula.amount(value);
        return number == null ? value : number;
    }

    private static int compared(Object first, Object second) {
        if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        return switch (first) {
            case LocalDate day when second instanceof LocalDate other -> day.compareTo(other);
            case Instant at when second instanceof Instant other -> at.compareTo(other);
            case Instant at
            when second instanceof LocalDate other -> ThaiDate.day(at).compareTo(other);
            case LocalDate day when second instanceof Instant other -> day.compareTo(ThaiDate.day(other));
            default -> first.toString().compareTo(second.toString());
        };
    }
}
