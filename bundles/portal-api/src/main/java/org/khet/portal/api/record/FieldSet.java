package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Fields in the order of the form. A name is column, text key, element id and name of the problem at once: never rename it. */
public abstract sealed class FieldSet permits DeclaredKind, Lines {
    /**
     * Two values in their order.
     *
     * @param first  not more than
     * @param second this one
     */
    public record Order(DeclaredField first, DeclaredField second) {}

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,27}");
    private static final BigDecimal MOST_BAHT = new BigDecimal("9999999999999.99");
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<List<Field<?>>> unique = new ArrayList<>();
    private final List<List<Field<?>>> oneOf = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private @Nullable List<Field<?>> all;

    FieldSet() {}

    /** All fields in their order. */
    public final List<Field<?>> fields() {
        List<Field<?>> known = all;
        return known == null ? all() : known;
    }

    private List<Field<?>> all() {
        List<Field<?>> now = List.copyOf(fields);
        all = now;
        return now;
    }

    /** The field of this name, as it stands in an address or a refusal. */
    public final Optional<Field<?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Sets of fields that together stand once: in the office, in lines once in the record. */
    public final List<List<Field<?>>> unique() {
        return List.copyOf(unique);
    }

    /** Sets of fields of which exactly one is filled in. */
    public final List<List<Field<?>>> oneOf() {
        return List.copyOf(oneOf);
    }

    /** Pairs of fields in their order. */
    public final List<Order> orders() {
        return List.copyOf(orders);
    }

    /** One line of text. */
    public final Field<String> text(String name, int most) {
        return add(name, new FieldType.Text(most));
    }

    /** Text of several lines, over the whole width. */
    public final Field<String> longText(String name, int most) {
        return add(name, new FieldType.LongText(most)).wide();
    }

    /** An address of several lines, at most 400 characters. */
    public final Field<String> address(String name) {
        return add(name, new FieldType.Address(400)).wide();
    }

    /** A text that is sealed in the database and shown by its last four characters: account number, tax number. */
    public final Field<String> secret(String name, int most) {
        return add(name, new FieldType.Secret(most));
    }

    /** A code of an office's list. */
    public final Field<String> code(String name, CodeList list) {
        return add(name, new FieldType.Code(list));
    }

    /** Several codes of an office's list. */
    public final Field<Set<String>> codes(String name, CodeList list) {
        return add(name, new FieldType.Codes(list));
    }

    /** One of a closed set. */
    public final <E extends Enum<E>> Field<E> choice(String name, Class<E> values) {
        return add(name, new FieldType.Choice<>(values));
    }

    /** A day. */
    public final Field<LocalDate> day(String name) {
        return add(name, new FieldType.Day());
    }

    /** An instant. */
    public final Field<Instant> instant(String name) {
        return add(name, new FieldType.PointInTime());
    }

    /** A whole number of a range. */
    public final Field<Integer> whole(String name, int least, int most) {
        return add(name, new FieldType.Whole(least, most));
    }

    /** A number with so many decimals, of whatever sign; {@code min} and {@code max} say more. */
    public final Field<BigDecimal> decimal(String name, int scale) {
        BigDecimal most = BigDecimal.TEN.pow(15 - scale).subtract(BigDecimal.ONE.movePointLeft(scale));
        return add(name, new FieldType.Decimal(scale, most.negate(), most));
    }

    /** An amount of money in baht, not negative. */
    public final Field<BigDecimal> baht(String name) {
        return add(name, new FieldType.Baht(BigDecimal.ZERO, MOST_BAHT));
    }

    /** An amount of money in baht that may be negative. */
    public final Field<BigDecimal> signedBaht(String name) {
        return add(name, new FieldType.Baht(MOST_BAHT.negate(), MOST_BAHT));
    }

    /** A percentage from 0 to 100, two decimals. */
    public final Field<BigDecimal> percent(String name) {
        return add(name, new FieldType.Percent(new BigDecimal("100")));
    }

    /** Yes or no. */
    public final Field<Boolean> yesNo(String name) {
        return add(name, new FieldType.YesNo());
    }

    /** A fiscal year. */
    public final Field<FiscalYear> fiscalYear(String name) {
        return add(name, new FieldType.Year());
    }

    /** A quarter of a fiscal year. */
    public final Field<FiscalQuarter> quarter(String name) {
        return add(name, new FieldType.Quarter());
    }

    /** A month. */
    public final Field<YearMonth> month(String name) {
        return add(name, new FieldType.Month());
    }

    /** A term of a school year. */
    public final Field<TermOfYear> schoolTerm(String name) {
        return add(name, new FieldType.Term());
    }

    /** Twelve amounts in baht; with the name {@code m} the columns are {@code m10}, {@code m11}, {@code m12}, {@code m01} … {@code m09}. */
    public final Field<MonthGrid> monthGrid(String name) {
        return add(name, new FieldType.Months()).wide();
    }

    /** A unit of the office. */
    public final Field<UnitId> unit(String name) {
        return add(name, new FieldType.UnitRef());
    }

    /** A person of the office. */
    public final Field<PersonId> person(String name) {
        return add(name, new FieldType.PersonRef());
    }

    /** A school of the area. */
    public final Field<SchoolId> school(String name) {
        return add(name, new FieldType.SchoolRef());
    }

    /** A post of the office. */
    public final Field<PostId> post(String name) {
        return add(name, new FieldType.PostRef());
    }

    /** Another record of the module, of a kind that is made before; the value is its key. */
    public final Field<Long> record(String name, RecordKind kind) {
        return record(name, kind.type());
    }

    /** Another record of the module, by type {@code <module>.<kind>}: of this kind itself, or of one that is made later. */
    public final Field<Long> record(String name, String recordType) {
        return add(name, new FieldType.RecordRef(recordType));
    }

    /** A record of another module, or typed while that module is away; columns {@code _type}, {@code _id}, {@code _title}. */
    public final Field<RecordLink> link(String name, String... recordTypes) {
        return add(name, new FieldType.AnyRecord(List.of(recordTypes)));
    }

    /** One file. */
    public final Field<List<FileId>> file(String name, FileRules rules) {
        return files(name, rules, 1);
    }

    /** Files, at most so many (1 to 40). */
    public final Field<List<FileId>> files(String name, FileRules rules, int most) {
        return add(name, new FieldType.FileList(rules, most)).wide();
    }

    /** A value of the module's own, kept as text. */
    public final <T> Field<T> coded(String name, int most, Function<T, String> write, Function<String, T> read) {
        return add(name, new FieldType.Coded<>(most, write, read));
    }

    /** Together they stand once: in the office (the table has a unique index over them), in lines once in the record. */
    public final void unique(Field<?>... together) {
        unique.add(List.of(together));
    }

    /** Exactly one of these optional fields is filled in: unit or school. */
    public final void oneOf(Field<?>... fieldsOfWhichOne) {
        oneOf.add(List.of(fieldsOfWhichOne));
    }

    final void order(DeclaredField first, DeclaredField second) {
        orders.add(new Order(first, second));
    }

    final <T> Field<T> add(String name, FieldType<T> type) {
        if (all != null || !NAME.matcher(name).matches() || field(name).isPresent()) {
            throw new IllegalStateException(
                    this + ": field " + name + (all != null ? " comes too late" : " is there twice or is no name"));
        }
        Field<T> field = Field.of(this, fields.size(), name, type);
        fields.add(field);
        return field;
    }

    final <F extends Field<?>> F replace(F field) {
        fields.set(field.index(), field);
        if (all != null) {
            all = List.copyOf(fields);
        }
        return field;
    }
}
