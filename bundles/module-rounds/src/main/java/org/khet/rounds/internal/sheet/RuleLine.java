package org.khet.rounds.internal.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule of values.
 *
 * @param subject code of the item about which it speaks
 * @param sign    what it says
 * @param against code of an item, several joined by {@code +}, or a number; may be empty
 * @param level   what breaking it asks of the school
 * @param words   as the office words it
 */
public record RuleLine(String subject, RuleSign sign, String against, RuleLevel level, String words) {
    /** The items on its right side. */
    public List<String> items() {
        return against.isBlank() || number().isPresent()
                ? List.of()
                : Arrays.stream(against.split("\\+")).map(String::strip).toList();
    }

    /** The number on its right side. */
    public Optional<BigDecimal> number() {
        return against.strip().matches("\\d{1,7}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(against.strip()))
                : Optional.empty();
    }

    /** Whether its right side is what its sign needs. */
    public boolean isWhole() {
        return switch (sign) {
            case NOT_EMPTY -> against.isBlank();
            case JUMP -> against.isBlank() || number().isPresent();
            case EQUAL, SAME_AS -> items().size() == 1;
            case AT_MOST, AT_LEAST -> items().size() == 1 || number().isPresent();
            case SUM_OF -> items().size() > 1;
        };
    }
}
