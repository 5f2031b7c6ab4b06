package org.khet.portal.api.record;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Permission;

/** What a declaration says about a field, for code that serves every kind. */
public abstract sealed class DeclaredField permits Field {
    private final FieldSet owner;
    private final int index;
    private final String name;
    private final FieldType<?> type;
    private final boolean needed;
    private final FieldTraits traits;

    DeclaredField(FieldSet owner, int index, String name, FieldType<?> type, boolean needed, FieldTraits traits) {
        this.owner = owner;
        this.index = index;
        this.name = name;
        this.type = type;
        this.needed = needed;
        this.traits = traits;
    }

    /** Name: column, text key, element id. */
    public final String name() {
        return name;
    }

    /** The column of the table, its {@link #name} when nothing else was said. */
    public final String column() {
        return traits.column == null ? name : traits.column;
    }

    /** What it holds. */
    public final FieldType<?> type() {
        return type;
    }

    /** Place in its set. */
    public final int index() {
        return index;
    }

    /** Kind or lines to which it belongs. */
    public final FieldSet owner() {
        return owner;
    }

    /** Whether it must be filled in wherever it is there. */
    public final boolean isNeeded() {
        return needed;
    }

    /** What it offers to be chosen; empty for what is typed. */
    public final Optional<Field.Offers> offers() {
        return Optional.ofNullable(traits.offers);
    }

    /** By which field less of it is offered; empty for none. */
    public final Optional<Field.Narrowing> narrowing() {
        return Optional.ofNullable(traits.narrowing);
    }

    /** From which records it is chosen; empty for all of its kind that the caller sees. */
    public final Optional<Field.Among> among() {
        return Optional.ofNullable(traits.among);
    }

    /** Whether its column holds the empty text for nothing, never {@code null}. */
    public final boolean isBlank() {
        return traits.blank;
    }

    /** What its form puts into its text; empty for nothing. */
    public final Optional<Field.Offers> inserts() {
        return Optional.ofNullable(traits.inserts);
    }

    /** Whether its text has marks: bold words, lists, tables. */
    public final boolean isMarked() {
        return traits.marked;
    }

    /** Whether pages tell it in the words in which it is offered. */
    public final boolean isWorded() {
        return traits.worded;
    }

    /** Whether it takes the whole width. */
    public final boolean isWide() {
        return traits.wide;
    }

    /** Whether it is found by its words. */
    public final boolean isSearched() {
        return traits.searched;
    }

    /** Whether a chip filters by it. */
    public final boolean isFiltered() {
        return traits.filtered;
    }

    /** Whether lists of every size sort by it: an index is there. */
    public final boolean isSorted() {
        return traits.sorted;
    }

    /** Whether it is kept out of trail and index. */
    public final boolean isSensitive() {
        return traits.sensitive || type instanceof FieldType.Secret;
    }

    /** Whether it stands on no page: there for the search alone, or a key of the code. */
    public final boolean isUnseen() {
        return traits.unseen || traits.searchOnly;
    }

    /** Whether it is added up. */
    public final boolean isSummed() {
        return traits.summed;
    }

    /** Whether it stands once in the office. */
    public final boolean isUnique() {
        return traits.unique;
    }

    /** Whether nobody types it: computed, written by code, or a number that is given. */
    public final boolean isDerived() {
        return traits.derived || type instanceof FieldType.Numbered;
    }

    /** Whether it is text that may be the empty text. */
    public final boolean isText() {
        return type instanceof FieldType.Text
                || type instanceof FieldType.LongText
                || type instanceof FieldType.Address
                || type instanceof FieldType.Secret
                || type instanceof FieldType.Code;
    }

    /** Permission without which it is not shown; empty for everybody who sees the record. */
    public final Optional<Permission> seenWith() {
        return Optional.ofNullable(traits.seenWith);
    }

    /** Whether whoever makes a record types it, permission to see it or not. */
    public final boolean isTypedByMaker() {
        return traits.typedByMaker;
    }

    /** States in which whoever sees the record sees it; empty for all. */
    public final Set<State> seenIn() {
        return traits.seenIn;
    }

    /** Permission without which the form does not change it; empty for that of the record alone. */
    public final Optional<Permission> changedWith() {
        return Optional.ofNullable(traits.changedWith);
    }

    /** Whether it leaves with exports. */
    public final boolean isExported() {
        return !traits.kept;
    }

    /** Unit that counts it for itself; empty where the office counts. */
    public final Optional<DeclaredField> ofUnit() {
        return Optional.ofNullable(traits.unit);
    }

    /** States with which it comes up; empty for always. */
    public final Set<State> from() {
        return traits.from;
    }

    /** States in which the form changes it; empty for those in which the record is changed. */
    public final Set<State> editableIn() {
        return traits.editableIn;
    }

    /** Whether the form of a stored record leaves it as it is. */
    public final boolean isTypedOnce() {
        return traits.once;
    }

    /** Only such records have it; empty for all. */
    public final Optional<Condition> onlyIf() {
        return Optional.ofNullable(traits.onlyIf);
    }

    /** Such records must have it, though it is optional. */
    public final Optional<Condition> neededIf() {
        return Optional.ofNullable(traits.neededIf);
    }

    /** Whether it is there in the dialog of this action, as a column of lines: always, or with a state to which or from which it leads. */
    public final boolean isThereIn(Action action) {
        return traits.from.isEmpty()
                || action.to().stream().anyMatch(traits.from::contains)
                || action.from().stream().anyMatch(traits.from::contains);
    }

    /** Whether the form changes it of a record that stands in this state. */
    public final boolean isChangedIn(State state) {
        return traits.from.isEmpty()
                && !traits.once
                && (traits.editableIn.isEmpty() || traits.editableIn.contains(state));
    }

    /** Its formula; empty for what people type. */
    public final Optional<Function<RecordRow, ? extends @Nullable Object>> formula() {
        return Optional.ofNullable(traits.formula);
    }

    /** What stands in an empty form, and in new records of a field that nobody types. */
    public final Optional<Object> initial(RecordContext context) {
        return Optional.ofNullable(traits.initial).map(made -> made.apply(context));
    }

    /** What stands in the dialog of an action that asks for it, when the record does not have it yet. */
    public final Optional<Object> usual(RecordRow row, RecordContext context) {
        return Optional.ofNullable(traits.usual).map(made -> made.apply(row, context));
    }

    /** Whether dialogs of actions begin with a value. */
    public final boolean hasUsual() {
        return traits.usual != null;
    }

    /** The first problem with a value that is there. */
    public final Optional<Problem> problem(Object value, RecordContext context) {
        return traits.rules.stream()
                .flatMap(rule -> rule.problem(name, value, context).stream())
                .findFirst();
    }

    @Override
    public final String toString() {
        return name;
    }
}
