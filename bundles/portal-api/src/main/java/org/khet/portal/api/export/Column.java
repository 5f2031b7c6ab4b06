package org.khet.portal.api.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param title  head, in the reader's language
 * @param width  in characters, 1 to 255
 * @param summed whether the line of sums adds it up; only for numbers and amounts
 * @param cell   what a row shows here
 * @param <R>    one row of the list
 */
public record Column<R>(String title, int width, boolean summed, Function<R, Cell> cell) {
    /** @throws IllegalArgumentException if the width is not possible */
    public Column {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("width " + width);
        }
    }

    /** Returns a column of text; {@code null} leaves the cell blank. */
    public static <R> Column<R> text(String title, int width, Function<R, @Nullable String> value) {
        return new Column<>(title, width, false, row -> {
            var text = value.apply(row);
            return text == null ? Cell.BLANK : new Cell.Text(text);
        });
    }

    /** Returns a column of numbers without fixed decimals; {@code null} leaves the cell blank. */
    public static <R> Column<R> number(String title, int width, Function<R, @Nullable Number> value) {
        return new Column<>(title, width, false, row -> {
            var number = value.apply(row);
            return number == null ? Cell.BLANK : new Cell.Figure(new BigDecimal(number.toString()));
        });
    }

    /** Returns a column of baht with two decimals; {@code null} leaves the cell blank. */
    public static <R> Column<R> baht(String title, int width, Function<R, @Nullable BigDecimal> value) {
        return new Column<>(title, width, false, row -> {
            var baht = value.apply(row);
            return baht == null ? Cell.BLANK : new Cell.Baht(baht);
        });
    }

    /** Returns a column of days, shown in the Buddhist era; {@code null} leaves the cell blank. */
    public static <R> Column<R> date(String title, int width, Function<R, @Nullable LocalDate> value) {
        return new Column<>(title, width, false, row -> {
            var date = value.apply(row);
            return date == null ? Cell.BLANK : new Cell.Day(date);
        });
    }

    /** Returns a column of times to the minute in Bangkok; {@code null} leaves the cell blank. */
    public static <R> Column<R> instant(String title, int width, Function<R, @Nullable Instant> value) {
        return new Column<>(title, width, false, row -> {
            var instant = value.apply(row);
            return instant == null ? Cell.BLANK : new Cell.Moment(instant);
        });
    }

    /** Returns this column with a sum below it. */
    public Column<R> sum() {
        return new Column<>(title, width, true, cell);
    }
}
