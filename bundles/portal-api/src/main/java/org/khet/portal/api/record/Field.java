package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;

/**
 * A field of a kind of records: the typed key to its value in a {@link RecordRow}. Needed unless said otherwise, and the
 * compiler knows it: {@code row.get(field)} of an optional one is an {@link Optional}. Told what it is while its kind is made,
 * immutable from then on.
 *
 * @param <T> value as code sees it
 */
public final class Field<T> extends DeclaredField {
    /** A rule about one value. */
    public interface Rule<T> {
        /** The problem with the value, empty when there is none; {@code field} is the name for it. */
        Optional<Problem> problem(String field, T value, RecordContext context);
    }

    /** What a field offers to be chosen. */
    @FunctionalInterface
    public interface Offers {
        /** Values of an office with their words in the language, in their order. */
        List<OfferedValue> of(OfficeId office, Locale locale);
    }

    /** What a field offers to be chosen while something stands in another field of the form. */
    @FunctionalInterface
    public interface NarrowedOffers {
        /** Values of an office with their words in the language, in their order. */
        List<OfferedValue> of(OfficeId office, Locale locale, Object value);
    }

    /**
     * Narrows what a field offers.
     *
     * @param by     field of the same form
     * @param offers what is offered while something stands there
     */
    public record Narrowing(Field<?> by, NarrowedOffers offers) {}

    /** From which records of another kind one is chosen. */
    @FunctionalInterface
    public interface Among {
        /** Keys of records of an office, in the order of offering. */
        List<Long> of(OfficeId office);
    }

    private final Function<@Nullable Object, T> read;
    private final FieldTraits traits;

    private Field(
            FieldSet owner,
            int index,
            String name,
            FieldType<?> type,
            boolean needed,
            Function<@Nullable Object, T> read,
            FieldTraits traits) {
        super(owner, index, name, type, needed, traits);
        this.read = read;
        this.traits = traits;
    }

    @SuppressWarnings("unchecked")
    static <T> Field<T> of(FieldSet owner, int index, String name, FieldType<T> type) {
        Function<@Nullable Object, T> read = value -> {
            if (value == null) {
                throw new IllegalStateException(name + " is empty; a field that may be is optional()");
            }
            return (T) value;
        };
        return new Field<>(owner, index, name, type, true, read, new FieldTraits());
    }

    /** May be empty: its value is an {@link Optional} from now on. */
    @SuppressWarnings("unchecked")
    public Field<Optional<T>> optional() {
        Function<@Nullable Object, Optional<T>> maybe = value -> Optional.ofNullable((T) value);
        return owner().replace(new Field<>(owner(), index(), name(), type(), false, maybe, traits));
    }

    /**
     * Text that may be empty: then it is the empty text.
     *
     * @throws IllegalStateException if it is no text
     */
    @SuppressWarnings("unchecked")
    public Field<T> orEmpty() {
        if (!isText()) {
            throw new IllegalStateException(name() + " is no text: optional()");
        }
        return owner().replace(new Field<>(
                owner(), index(), name(), type(), false, value -> (T) (value == null ? "" : value), traits));
    }

    /** As {@link #orEmpty}, in a column of a table that was there before, which holds the empty text for nothing. */
    public Field<T> orBlank() {
        traits.blank = true;
        return orEmpty();
    }

    /** Takes the whole width of the form. */
    public Field<T> wide() {
        traits.wide = true;
        return this;
    }

    /** Text of several lines with the marks of {@link org.khet.portal.api.text.MarkedText}: bold words, lists, tables. */
    public Field<T> marked() {
        traits.marked = true;
        return this;
    }

    /** Marked text into which the form puts any of these at the place where somebody types, e.g. fields of a template. */
    public Field<T> inserting(Offers pieces) {
        traits.inserts = pieces;
        return marked();
    }

    /** Found by its words, in the list and by the search of the portal. */
    public Field<T> searched() {
        traits.searched = true;
        return this;
    }

    /** Found by its words and shown nowhere: sums without commas, names that stand in another field. */
    public Field<T> forSearchOnly() {
        traits.searchOnly = true;
        return searched();
    }

    /** Shown nowhere: a key by which code finds its record, which says nothing to people. */
    public Field<T> unseen() {
        traits.unseen = true;
        return this;
    }

    /**
     * A chip above the list filters by it; a day, an instant or a number by the fiscal year in which it lies. The table has an index that
     * begins with {@code (office_id, <column>)}.
     */
    public Field<T> filtered() {
        traits.filtered = true;
        return this;
    }

    /** Lists of every size sort by it; the table has an index {@code (office_id, <column>)}. */
    public Field<T> sorted() {
        traits.sorted = true;
        return this;
    }

    /** Hidden from whoever lacks the permission (column, fact, export, form, filter, sort), never on trail or index. */
    public Field<T> seenWith(Permission permission) {
        traits.sensitive = true;
        traits.seenWith = permission;
        return this;
    }

    /**
     * Whoever makes a record types it in the empty form, also without the permission of {@link #seenWith}: who registers a complaint
     * knows who complains. Once it is stored, it is hidden from them as from everybody else.
     */
    public Field<T> typedByMaker() {
        traits.typedByMaker = true;
        return this;
    }

    /**
     * Seen in these states only; in others by those alone who may change the record, never on trail or index. The result of a round that
     * becomes known when it is closed. It is optional, stands in no title, and the list neither sorts nor filters by it.
     */
    public Field<T> seenIn(State... states) {
        traits.sensitive = true;
        traits.seenIn = Set.of(states);
        return this;
    }

    /**
     * The form asks holders of this permission alone; others see it, and it stays as it is. In what they make it has its
     * {@link #initially usual} value, or none.
     */
    public Field<T> changedWith(Permission permission) {
        traits.changedWith = permission;
        return this;
    }

    /** Leaves with no export of the list, though it is seen. */
    public Field<T> notExported() {
        traits.kept = true;
        return this;
    }

    /**
     * Of a number: each unit counts for itself, by the unit that stands in this field, which is needed and changes no more once the
     * number is there. Two units have the same numbers, so a unique index names the unit besides.
     */
    public Field<T> ofUnit(Field<UnitId> unit) {
        traits.unit = unit;
        return this;
    }

    /** Never written on the audit trail nor into the index, though everybody who opens the record sees it. */
    public Field<T> sensitive() {
        traits.sensitive = true;
        return this;
    }

    /** Added up below the list and in exports. */
    public Field<T> summed() {
        traits.summed = true;
        return this;
    }

    /** Once in the office, told in words; the table has the unique index {@code <table>_<name>_uk}. In lines: once in the record. */
    public Field<T> unique() {
        traits.unique = true;
        return this;
    }

    /** Stands in a column of another name, of a table that was there before. */
    public Field<T> in(String column) {
        traits.column = column;
        return this;
    }

    /**
     * Not in the form: it comes up with these states, asked for by the action that leads there; a column of lines by one that fills the
     * lines and leads there, or is possible there.
     */
    public Field<T> from(State... states) {
        traits.from = Set.of(states);
        return this;
    }

    /**
     * The form changes it in these states only (they must be states in which records are changed). A column of lines stays as it is in
     * others, and empty in lines that are added there.
     */
    public Field<T> editableIn(State... states) {
        traits.editableIn = Set.of(states);
        return this;
    }

    /** Typed in the empty form; the form of a record that is stored leaves it as it is, an action that asks for it does not. */
    public Field<T> typedOnce() {
        traits.once = true;
        return this;
    }

    /**
     * Only records, or lines, for which this holds have it; from others it is taken away. {@code goal.onlyIf(sort.is(Sort.ACTION))}. Of a
     * column the condition may name columns of its line and fields of the record.
     */
    public Field<T> onlyIf(Condition condition) {
        traits.onlyIf = condition;
        return this;
    }

    /** Optional, but needed by records, or lines, for which this holds; of a column as {@link #onlyIf}. */
    public Field<T> neededIf(Condition condition) {
        traits.neededIf = condition;
        return this;
    }

    /** Computed and stored at each write, in the order of declaration; nobody types it. */
    public Field<T> formula(Function<RecordRow, ? extends @Nullable Object> made) {
        traits.derived = true;
        traits.formula = made;
        return this;
    }

    /** Written by code of the module only ({@link Action#does}, {@link RecordService#internal()}); nobody types it. */
    public Field<T> byCode() {
        traits.derived = true;
        return this;
    }

    /** The sum of a column of lines. */
    public Field<T> sumOf(Lines lines, Field<BigDecimal> column) {
        return formula(row ->
                row.lines(lines).stream().map(line -> line.get(column)).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What stands in an empty form, or in the line that waits; of a field that nobody types, what new records and lines have. */
    public Field<T> initially(Function<RecordContext, ? extends @Nullable Object> value) {
        traits.initial = value;
        return this;
    }

    /** What stands in an empty form. */
    public Field<T> initially(Object value) {
        return initially(context -> value);
    }

    /** What stands in the dialog of an action that asks for it, while it is empty: {@code paidOn.usually(RecordContext::today)}. */
    public Field<T> usually(Function<RecordContext, ? extends @Nullable Object> value) {
        return usually((row, context) -> value.apply(context));
    }

    /** As {@link #usually(Function)}, by the record. */
    public Field<T> usually(BiFunction<RecordRow, RecordContext, ? extends @Nullable Object> value) {
        traits.usual = value;
        return this;
    }

    /** Text that is chosen from what the office has now, never typed; what stands there already stays. A rule checks it all the same. */
    public Field<T> offered(Offers choices) {
        traits.offers = choices;
        return this;
    }

    /** Pages tell it in the words in which it is {@link #offered(Offers)}, not by what is stored; what is offered no more is said to be gone. */
    public Field<T> worded() {
        traits.worded = true;
        return this;
    }

    /**
     * The form offers less of what is {@link #offered(Offers)} as soon as something stands in another of its fields, and empties what is
     * not offered any more when that one is changed. A rule checks it all the same.
     */
    public Field<T> narrowed(Field<?> by, NarrowedOffers choices) {
        traits.narrowing = new Narrowing(by, choices);
        return this;
    }

    /**
     * A record that the form offers from these only, of those that the caller sees; what stands there already stays. A link to the
     * empty form chooses one of them by the name of the field, in lines {@code lines.field}. A rule checks it all the same.
     */
    public Field<T> among(Among records) {
        traits.among = records;
        return this;
    }

    /** A rule about the value, asked when it is there. Several are asked in their order. */
    @SuppressWarnings("unchecked")
    public Field<T> when(Rule<T> rule) {
        traits.rules.add((field, value, context) ->
                rule.problem(field, isNeeded() || isText() ? (T) value : (T) Optional.of(value), context));
        return this;
    }

    /** At least that much: a number, a year, a day; of twelve months each. */
    public Field<T> min(Comparable<?> least) {
        return limit(-1, context -> least, "records.error.min");
    }

    /** At most that much; of twelve months each. */
    public Field<T> max(Comparable<?> most) {
        return limit(1, context -> most, "records.error.max");
    }

    /** More than nothing. */
    public Field<T> positive() {
        traits.rules.add((field, value, context) -> ((BigDecimal) value).signum() > 0
                ? Optional.empty()
                : Optional.of(Problem.of(field, "records.error.positive")));
        return this;
    }

    /** A day that is not before that one. */
    public Field<T> notBefore(Function<RecordContext, LocalDate> day) {
        return limit(-1, day, "records.error.before");
    }

    /** A day that is not after that one: {@code notAfter(now -> now.today())}. */
    public Field<T> notAfter(Function<RecordContext, LocalDate> day) {
        return limit(1, day, "records.error.after");
    }

    /** Not less than another field of the same record or line, when both are there: an end not before its begin. */
    public Field<T> notBefore(DeclaredField other) {
        owner().order(other, this);
        return this;
    }

    @SuppressWarnings("unchecked")
    private Field<T> limit(int wrong, Function<RecordContext, ? extends Comparable<?>> bound, String key) {
        traits.rules.add((field, value, context) -> {
            Object limit = bound.apply(context);
            List<?> values = value instanceof MonthGrid grid ? grid.amounts() : List.of(value);
            Object same = values.getFirst() instanceof BigDecimal && limit instanceof Number number
                    ? new BigDecimal(number.toString())
                    : limit;
            return values.stream().anyMatch(one -> Integer.signum(((Comparable<Object>) one).compareTo(same)) == wrong)
                    ? Optional.of(Problem.of(field, key, same))
                    : Optional.empty();
        });
        return this;
    }

    /** The condition that it has this value. */
    public Condition is(Object value) {
        return new Condition.In(this, List.of(value));
    }

    /** The condition that it has one of these values. */
    public Condition in(List<?> values) {
        return new Condition.In(this, values);
    }

    /** The condition that it is at least this. */
    public Condition atLeast(Object value) {
        return new Condition.Compared(this, Condition.Compared.How.AT_LEAST, value);
    }

    /** The condition that it is less than this. */
    public Condition below(Object value) {
        return new Condition.Compared(this, Condition.Compared.How.BELOW, value);
    }

    /** The condition that it is empty. */
    public Condition isEmpty() {
        return new Condition.Empty(this, true);
    }

    /** The condition that it is filled in. */
    public Condition isFilled() {
        return new Condition.Empty(this, false);
    }

    T read(@Nullable Object value) {
        return read.apply(value);
    }
}
