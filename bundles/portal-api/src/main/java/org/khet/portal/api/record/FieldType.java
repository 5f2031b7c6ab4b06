package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;

/**
 * What a field holds. Closed on purpose: store, forms, lists, exports and imports decide by an exhaustive switch, so a new
 * type does not compile until each of them knows it. {@link Coded} is the way out for a value of the module's own.
 *
 * @param <T> value as code sees it
 */
public sealed interface FieldType<T> {
    /** One line of text. */
    record Text(int most) implements FieldType<String> {}

    /** Text of several lines. */
    record LongText(int most) implements FieldType<String> {}

    /** An address as it stands on a letter, in several lines. */
    record Address(int most) implements FieldType<String> {}

    /** A secret text, sealed in the database: screens show its last four characters, nothing else ever does. */
    record Secret(int most) implements FieldType<String> {
        private static final String HIDDEN = "••••";
        private static final int LAST = 4;

        /** As screens and papers show it; nothing at all of one so short that its last characters are most of it. */
        public static String masked(String secret) {
            return secret.length() < 2 * LAST ? HIDDEN : HIDDEN + secret.substring(secret.length() - LAST);
        }
    }

    /** A code of an office's list. */
    record Code(CodeList list) implements FieldType<String> {}

    /** Several codes of an office's list. */
    record Codes(CodeList list) implements FieldType<Set<String>> {}

    /** One of a closed set; its word is the text of {@link RecordTexts#choice}. */
    record Choice<E extends Enum<E>>(Class<E> type) implements FieldType<E> {
        /** All values in their order. */
        public List<E> values() {
            return List.of(type.getEnumConstants());
        }
    }

    /** A day. */
    record Day() implements FieldType<LocalDate> {}

    /** An instant, UTC. */
    record PointInTime() implements FieldType<Instant> {}

    /** A whole number of a range. */
    record Whole(int least, int most) implements FieldType<Integer> {}

    /** A number with so many decimals (0 to 6) of a range. */
    record Decimal(int scale, BigDecimal least, BigDecimal most) implements FieldType<BigDecimal> {}

    /** An amount of money in baht, two decimals, of a range. */
    record Baht(BigDecimal least, BigDecimal most) implements FieldType<BigDecimal> {}

    /** A percentage with two decimals, 0 to a most. */
    record Percent(BigDecimal most) implements FieldType<BigDecimal> {}

    /** Yes or no. */
    record YesNo() implements FieldType<Boolean> {}

    /** A fiscal year. */
    record Year() implements FieldType<org.khet.portal.api.time.FiscalYear> {}

    /** A quarter of a fiscal year. */
    record Quarter() implements FieldType<FiscalQuarter> {}

    /** A month. */
    record Month() implements FieldType<YearMonth> {}

    /** A term of a school year. */
    record Term() implements FieldType<TermOfYear> {}

    /** Twelve amounts of a fiscal year; columns are its name and {@code 10}, {@code 11}, {@code 12}, {@code 01} to {@code 09}. */
    record Months() implements FieldType<MonthGrid> {}

    /** A unit of the office. */
    record UnitRef() implements FieldType<UnitId> {}

    /** A person of the office. */
    record PersonRef() implements FieldType<PersonId> {}

    /** A school of the office's area. */
    record SchoolRef() implements FieldType<SchoolId> {}

    /** A post of the office. */
    record PostRef() implements FieldType<PostId> {}

    /** The key of another record of this module; {@code recordType} is {@code <module>.<kind>}. */
    record RecordRef(String recordType) implements FieldType<Long> {}

    /** A record of any of these types, of whatever module, or typed; no types: written by code only. */
    record AnyRecord(List<String> recordTypes) implements FieldType<RecordLink> {}

    /** Files, at most so many. */
    record FileList(FileRules rules, int most) implements FieldType<List<FileId>> {}

    /** The number in a register, given once, without gaps; a text and the key by which it is sorted. */
    record Numbered(NumberSeries series) implements FieldType<RegisterNumber> {}

    /** A value of the module's own, kept as text. */
    record Coded<T>(int most, Function<T, String> write, Function<String, T> read) implements FieldType<T> {}
}
