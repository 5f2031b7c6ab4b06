package org.khet.portal.records.internal.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Values of fields as they stand in an address: {@code ?unit=12&year=2569}. */
public final class AddressValues {
    private AddressValues() {}

    /** Whether values of the field, or periods in which they lie, can stand in an address, so that a list can be filtered by them. */
    public static boolean has(DeclaredField field) {
        return switch (field.type()) {
            case FieldType.LongText ignored -> false;
            case FieldType.Address ignored -> false;
            case FieldType.Secret ignored -> false;
            case FieldType.Decimal ignored -> false;
            case FieldType.Baht ignored -> false;
            case FieldType.Percent ignored -> false;
            case FieldType.Months ignored -> false;
            case FieldType.FileList ignored -> false;
            case FieldType.Coded<?> ignored -> false;
            default -> true;
        };
    }

    /** The value that a text in an address means; {@code null} when it means nothing. */
    public static @Nullable Object parse(DeclaredField field, String text) {
        return switch (field.type()) {
            case FieldType.Text ignored -> text;
            case FieldType.Code ignored -> text;
            case FieldType.Codes ignored -> text;
            case FieldType.Choice<?> of ->
                of.values().stream()
                        .filter(value -> ((Enum<?>) value).name().equals(text))
                        .findFirst()
                        .orElse(null);
            case FieldType.YesNo ignored -> Boolean.valueOf(text);
            case FieldType.UnitRef ignored -> of(text) == null ? null : new UnitId(Long.parseLong(text));
            case FieldType.PersonRef ignored -> of(text) == null ? null : new PersonId(Long.parseLong(text));
            case FieldType.SchoolRef ignored -> of(text) == null ? null : new SchoolId(Long.parseLong(text));
            case FieldType.PostRef ignored -> of(text) == null ? null : new PostId(Long.parseLong(text));
            case FieldType.RecordRef ignored -> of(text);
            case FieldType.AnyRecord ignored -> link(text);
            case FieldType.Year ignored -> short4(text) ? FiscalYear.ofBuddhist(Integer.parseInt(text)) : null;
            case FieldType.Quarter ignored -> text.matches("\\d{4}-[1-4]") ? quarter(text) : null;
            case FieldType.Month ignored -> text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
            case FieldType.Term ignored -> text.matches("\\d{4}-[1-3]") ? term(text) : null;
            case FieldType.Whole ignored -> text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
            default -> null;
        };
    }

    /** The condition that texts in an address ask of a field: one of these values or periods; empty when they mean nothing. */
    static Optional<Condition> condition(Field<?> field, List<String> texts) {
        List<Condition> periods =
                texts.stream().flatMap(text -> Periods.of(field, text).stream()).toList();
        if (!periods.isEmpty()) {
            return Optional.of(new Condition.Any(periods));
        }
        List<Object> known = texts.stream()
                .map(text -> parse(field, text))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Condition.In(field, known));
    }

    /** A value as it stands in an address. */
    public static String text(Object value) {
        return switch (value) {
            case Enum<?> chosen -> chosen.name();
            case FiscalYear year -> String.valueOf(year.buddhist());
            case FiscalQuarter quarter -> quarter.year().buddhist() + "-" + quarter.number();
            case TermOfYear term -> term.startingYear() + "-" + term.number();
            case UnitId id -> String.valueOf(id.value());
            case PersonId id -> String.valueOf(id.value());
            case SchoolId id -> String.valueOf(id.value());
            case PostId id -> String.valueOf(id.value());
            case RecordLink link -> link.type() + ":" + link.id();
            default -> value.toString();
        };
    }

    /** {@code <type>:<id>}. */
    private static @Nullable RecordLink link(String text) {
        int colon = text.indexOf(':');
        Long id = of(text.substring(colon + 1));
        return colon < 1 || id == null ? null : new RecordLink(text.substring(0, colon), id, "");
    }

    private static boolean short4(String text) {
        return text.matches("2[45]\\d\\d");
    }

    private static FiscalQuarter quarter(String text) {
        return new FiscalQuarter(FiscalYear.ofBuddhist(Integer.parseInt(text.substring(0, 4))), text.charAt(5) - '0');
    }

    private static TermOfYear term(String text) {
        return new TermOfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    private static @Nullable Long of(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }
}
