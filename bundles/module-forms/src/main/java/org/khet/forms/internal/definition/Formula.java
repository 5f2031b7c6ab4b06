package org.khet.forms.internal.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.MonthGrid;

/**
 * A formula of a design, of a closed set: {@code sum(table.column)}, {@code count(table)}, {@code a + b}, {@code a - b},
 * {@code a * b}, {@code percent(a, b)}, {@code days(from, to)}. Twelve months count with
 * their sum, empty values as nothing; a percentage of nothing is empty.
 *
 * @param sort  what is computed
 * @param first key of a field, or of a table
 * @param other key of a field, or of a column; empty for a count
 */
public record Formula(Sort sort, String first, String other) {
    /** What is computed. */
    public enum Sort {
        /** Of a column. */
        SUM,
        /** Of lines. */
        COUNT,
        /** Of two. */
        PLUS,
        /** Of two. */
        MINUS,
        /** Of two. */
        TIMES,
        /** The first of the second. */
        PERCENT,
        /** From the first to the second, both included. */
        DAYS
    }

    /** Where it takes values from. */
    public interface Source {
        /** The value of a field, {@code null} for none. */
        @Nullable Object value(String key);

        /** The values of a column in all lines; of every line when the column is empty text. */
        List<Object> column(String table, String column);
    }

    private static final String NAME = "([a-z][a-z0-9_]*)";
    private static final Pattern SUM = Pattern.compile("sum\\(" + NAME + "\\." + NAME + "\\)");
    private static final Pattern COUNT = Pattern.compile("count\\(" + NAME + "\\)");
    private static final Pattern PERCENT = Pattern.compile("percent\\(" + NAME + "," + NAME + "\\)");
    private static final Pattern DAYS = Pattern.compile("days\\(" + NAME + "," + NAME + "\\)");
    private static final Pattern TWO = Pattern.compile(NAME + "([-+*])" + NAME);
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Reads a formula; empty when it is none. */
    public static Optional<Formula> parse(String text) {
        String plain = text.replace(" ", "");
        Matcher sum = SUM.matcher(plain);
        if (sum.matches()) {
            return Optional.of(new Formula(Sort.SUM, sum.group(1), sum.group(2)));
        }
        Matcher count = COUNT.matcher(plain);
        if (count.matches()) {
            return Optional.of(new Formula(Sort.COUNT, count.group(1), ""));
        }
        Matcher percent = PERCENT.matcher(plain);
        if (percent.matches()) {
            return Optional.of(new Formula(Sort.PERCENT, percent.group(1), percent.group(2)));
        }
        Matcher days = DAYS.matcher(plain);
        if (days.matches()) {
            return Optional.of(new Formula(Sort.DAYS, days.group(1), days.group(2)));
        }
        Matcher two = TWO.matcher(plain);
        return two.matches()
                ? Optional.of(new Formula(sort(two.group(2)), two.group(1), two.group(3)))
                : Optional.empty();
    }

    private static Sort sort(String sign) {
        return switch (sign) {
            case "+" -> Sort.PLUS;
            case "-" -> Sort.MINUS;
            default -> Sort.TIMES;
        };
    }

    /** The value, {@code null} for none. */
    public @Nullable BigDecimal of(Source source) {
        return switch (sort) {
            case SUM ->
                source.column(first, other).stream().map(Formula::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            case COUNT -> BigDecimal.valueOf(source.column(first, "").size());
            case PLUS -> number(source.value(first)).add(number(source.value(other)));
            case MINUS -> number(source.value(first)).subtract(number(source.value(other)));
            case TIMES -> number(source.value(first)).multiply(number(source.value(other)));
            case PERCENT -> percent(number(source.value(first)), number(source.value(other)));
            case DAYS -> days(source.value(first), source.value(other));
        };
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal days(@Nullable Object from, @Nullable Object to) {
        return from instanceof LocalDate begin && to instanceof LocalDate end
                ? BigDecimal.valueOf(ChronoUnit.DAYS.between(begin, end) + 1)
                : null;
    }

    /** A number of a value, of twelve months their sum; {@code null} for none. */
    public static @Nullable BigDecimal amount(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case MonthGrid grid -> grid.sum();
            case Integer number -> BigDecimal.valueOf(number);
            case null, default -> null;
        };
    }

    private static BigDecimal number(@Nullable Object value) {
        BigDecimal number = amount(value);
        return number == null ? BigDecimal.ZERO : number;
    }
}
