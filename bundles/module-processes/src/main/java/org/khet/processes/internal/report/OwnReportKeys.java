package org.khet.processes.internal.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.FiscalYear;

/** Values of fields by which reports group and filter, as they stand in addresses and in kept reports. */
final class OwnReportKeys {
    private OwnReportKeys() {}

    /** A value as a text. */
    static String text(Object value) {
        return switch (value) {
            case Enum<?> chosen -> chosen.name();
            case FiscalYear year -> String.valueOf(year.buddhist());
            case FiscalQuarter quarter -> quarter.year().buddhist() + "-" + quarter.number();
            case UnitId id -> String.valueOf(id.value());
            case PersonId id -> String.valueOf(id.value());
            case SchoolId id -> String.valueOf(id.value());
            default -> value.toString();
        };
    }

    /** Whether keys of a field stand in the order of time. */
    static boolean areInTime(DeclaredField field) {
        return field.type() instanceof FieldType.Year
                || field.type() instanceof FieldType.Quarter
                || field.type() instanceof FieldType.Month;
    }

    /** The order of keys of a field: that of time, else that of their words; those without a value stand by their words, else last. */
    static Comparator<String> order(CountedField field, Function<String, String> words) {
        return field.uses().contains(CountedField.Use.CHRONOLOGICAL)
                ? Comparator.naturalOrder()
                : Comparator.comparing(words, ThaiOrder.of());
    }

    /** What a text means for a field; empty when it means nothing. */
    static Optional<Object> value(DeclaredField field, String text) {
        return switch (field.type()) {
            case FieldType.Code ignored -> Optional.of(text);
            case FieldType.Choice<?> of ->
                of.values().stream()
                        .map(Object.class::cast)
                        .filter(value -> text(value).equals(text))
                        .findFirst();
            case FieldType.YesNo ignored -> when(text.matches("true|false")).map(yes -> Boolean.valueOf(text));
            case FieldType.UnitRef ignored -> id(text).map(UnitId::new);
            case FieldType.PersonRef ignored -> id(text).map(PersonId::new);
            case FieldType.SchoolRef ignored -> id(text).map(SchoolId::new);
            case FieldType.RecordRef ignored -> id(text).map(Object.class::cast);
            case FieldType.Year ignored -> when(text.matches("2[45]\\d\\d")).map(yes -> year(text));
            case FieldType.Quarter ignored ->
                when(text.matches("2[45]\\d\\d-[1-4]")).map(yes -> new FiscalQuarter(year(text), text.charAt(5) - '0'));
            case FieldType.Month ignored ->
                when(text.matches("\\d{4}-(0[1-9]|1[0-2])")).map(yes -> YearMonth.parse(text));
            default -> Optional.empty();
        };
    }

    private static FiscalYear year(String text) {
        return FiscalYear.ofBuddhist(Integer.parseInt(text.substring(0, 4)));
    }

    private static Optional<Long> id(String text) {
        return when(text.matches("[1-9]\\d{0,17}")).map(yes -> Long.valueOf(text));
    }

    private static Optional<Boolean> when(boolean holds) {
        return holds ? Optional.of(true) : Optional.empty();
    }
}
