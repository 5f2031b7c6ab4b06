package org.khet.portal.records.internal.service.declaration;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.records.internal.store.AddressValues;

/** What is wrong with what is said of single fields and columns: nothing that was said is passed over. */
final class FieldFaults {
    private final RecordKind kind;
    private final BiConsumer<Boolean, String> when;

    /** @param when takes whether something is wrong, and the words for it */
    FieldFaults(RecordKind kind, BiConsumer<Boolean, String> when) {
        this.kind = kind;
        this.when = when;
    }

    void find() {
        for (Field<?> field : kind.fields()) {
            boolean given = field.type() instanceof FieldType.Numbered
                    && !kind.numberedAt().isEmpty();
            every(field, "field " + field, given, true);
            when.accept(
                    field.isSensitive() && field.isSearched(),
                    "field " + field + " is sensitive and cannot be found by its words");
            when.accept(
                    field.seenWith().isPresent() && kind.title().contains(field),
                    "field " + field + " is seenWith a permission and cannot be part of the title");
            when.accept(
                    field.isFiltered() && kind.slots().isEmpty() && !AddressValues.has(field),
                    "field " + field + " is filtered, and nobody can choose among its values");
            conditions(field, "field " + field);
            late(field, "field " + field);
            ofUnit(field, "field " + field);
        }
        kind.dated().ifPresent(this::dated);
        for (Lines of : kind.lines()) {
            conditions("lines " + of, of.onlyIf(), kind);
            for (Field<?> column : of.fields()) {
                String words = "column " + column + " of " + of;
                every(column, words, false, !of.isDerived());
                conditions(column, words);
                comesUp(of, column, words);
                notOfColumns(column, words);
            }
        }
    }

    private void dated(Field<?> field) {
        boolean ofAYear = field.type() instanceof FieldType.Day || field.type() instanceof FieldType.Year;
        when.accept(
                !ofAYear || !kind.equals(field.owner()),
                "field " + field + " is neither a day nor a fiscal year of the kind: dated says nothing of it");
    }

    private void every(Field<?> field, String words, boolean given, boolean typedSomewhere) {
        boolean later = !field.from().isEmpty() || field.onlyIf().isPresent();
        when.accept(
                field.isNeeded() && (later || given), words + " is not there at first: it is optional() or orEmpty()");
        when.accept(
                field.isNeeded() && field.neededIf().isPresent(),
                words + " is needed anyhow: neededIf is for optional() ones");
        boolean asked = field.neededIf().isPresent()
                || !field.from().isEmpty()
                || !field.editableIn().isEmpty();
        when.accept(
                asked && (field.isDerived() || !typedSomewhere),
                words + " is typed by nobody: neededIf, from and editableIn say nothing of it");
        when.accept(
                !field.from().isEmpty() && !field.editableIn().isEmpty(),
                words + " stands in no form, as it comes up with a state: editableIn says nothing of it");
        when.accept(
                field.isTypedOnce()
                        && (field.isDerived()
                                || !field.from().isEmpty()
                                || !field.editableIn().isEmpty()
                                || !kind.fields().contains(field)),
                words + " is typedOnce: it stands in the empty form of the kind, and editableIn says nothing of it");
        strangers("from of " + words, field.from());
        strangers("editableIn of " + words, field.editableIn());
        field.editableIn().stream()
                .filter(state -> !kind.isEditable(state))
                .forEach(state -> when.accept(
                        kind.states().contains(state),
                        words + " is changed in " + state + ", in which the form changes no record"));
    }

    /** What becomes known in some states stands nowhere else before. */
    private void late(Field<?> field, String words) {
        if (!field.seenIn().isEmpty()) {
            strangers("seenIn of " + words, field.seenIn());
            boolean told = field.isSearched()
                    || field.isFiltered()
                    || field.isSorted()
                    || field.isSummed()
                    || field.isUnique()
                    || kind.title().contains(field);
            when.accept(
                    told,
                    words
                            + " is seenIn some states: it is neither searched, filtered, sorted, summed, unique nor part of the title");
            when.accept(field.isNeeded(), words + " is seenIn some states: it is optional() or orEmpty()");
        }
        boolean nobodys = field.changedWith().isPresent()
                && (field.isDerived() || !field.from().isEmpty());
        when.accept(nobodys, words + " is changedWith a permission, and stands in no form");
    }

    /** A unit that counts is there when the number is given. */
    private void ofUnit(Field<?> field, String words) {
        field.ofUnit().ifPresent(unit -> {
            when.accept(
                    !(field.type() instanceof FieldType.Numbered), words + " is no number: ofUnit says nothing of it");
            when.accept(
                    !kind.equals(unit.owner()) || !unit.isNeeded(),
                    words + " is counted by " + unit + ", which is no needed field of the kind");
        });
    }

    /** A column that comes up with a state is asked for where its lines are filled in. */
    private void comesUp(Lines of, Field<?> column, String words) {
        boolean asked =
                kind.actions().stream().anyMatch(action -> action.fills().contains(of) && column.isThereIn(action));
        when.accept(
                !column.from().isEmpty() && !asked,
                words + " comes up with a state, and no action that leads there asks(" + of + ")");
        boolean added = !of.isFixed() && !of.isDerived();
        when.accept(
                added && column.isNeeded() && !isAlwaysTyped(column),
                words
                        + " is not changed in every state in which lines are added: it is optional(), or the lines are fixed()");
    }

    private boolean isAlwaysTyped(Field<?> column) {
        return column.editableIn().isEmpty()
                || kind.states().stream().filter(kind::isEditable).allMatch(column.editableIn()::contains);
    }

    private void notOfColumns(Field<?> column, String words) {
        Stream.of(
                        said(column.formula().isPresent(), "formula: computed(…) of its lines"),
                        said(column.isSearched(), "searched"),
                        said(column.isFiltered(), "filtered"),
                        said(column.isSorted(), "sorted"),
                        said(column.isSummed(), "summed: sumOf(…) in a field of the record"),
                        said(column.isUnseen(), "unseen"),
                        said(column.seenWith().isPresent(), "seenWith: lines are seen with their record"),
                        said(!column.seenIn().isEmpty(), "seenIn: lines are seen with their record"),
                        said(column.changedWith().isPresent(), "changedWith: lines are changed with their record"),
                        said(!column.isExported(), "notExported: lines leave with no list"))
                .flatMap(Optional::stream)
                .forEach(said -> when.accept(true, words + " cannot be " + said));
    }

    private static Optional<String> said(boolean there, String words) {
        return there ? Optional.of(words) : Optional.empty();
    }

    private void conditions(Field<?> field, String words) {
        conditions("onlyIf of " + words, field.onlyIf(), field.owner());
        conditions("neededIf of " + words, field.neededIf(), field.owner());
    }

    /** Of a row one asks its fields, and whether some line has one of these values; of a line its columns besides. */
    private void conditions(String words, Optional<Condition> condition, FieldSet beside) {
        condition.stream()
                .flatMap(FieldFaults::fields)
                .filter(field -> !kind.equals(field.owner()) && !beside.equals(field.owner()))
                .forEach(field -> when.accept(true, words + " names " + field + ", which is none of the kind"));
    }

    private static Stream<DeclaredField> fields(Condition condition) {
        return switch (condition) {
            case Condition.In in when in.field().owner() instanceof Lines -> Stream.empty();
            case Condition.In in -> Stream.of(in.field());
            case Condition.Compared compared -> Stream.of(compared.field());
            case Condition.Empty empty -> Stream.of(empty.field());
            case Condition.Any any -> any.conditions().stream().flatMap(FieldFaults::fields);
            case Condition.All all -> all.conditions().stream().flatMap(FieldFaults::fields);
            case Condition.InState ignored -> Stream.empty();
            case Condition.Mine ignored -> Stream.empty();
        };
    }

    private void strangers(String place, Collection<State> named) {
        named.stream()
                .filter(state -> !kind.states().contains(state))
                .forEach(state -> when.accept(true, place + " names the state " + state + " of another kind"));
    }
}
