package org.khet.portal.records.internal.service.value;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Which fields and lines are taken from what was typed: those that the person sees and may write; of code all that its draft names. */
public final class TypedFields {
    private final RecordKind kind;
    private final boolean trusted;

    /** Of one kind; code of the module is {@code trusted}. */
    public TypedFields(RecordKind kind, boolean trusted) {
        this.kind = kind;
        this.trusted = trusted;
    }

    /** Of a new record. */
    public RecordValidator.Typed atFirst(Caller caller, RecordDraft draft) {
        Predicate<Field<?>> fields = trusted
                ? draft::names
                : field -> !field.isDerived() && field.from().isEmpty() && begins(caller, field);
        Predicate<Lines> lines = trusted ? draft::names : of -> !of.isDerived() && !of.isFixed();
        Predicate<Field<?>> columns =
                field -> !field.isDerived() && field.from().isEmpty();
        return new RecordValidator.Typed(fields, lines, columns, List.of(), trusted);
    }

    /** Of a change; what the way into its state demanded is changed but not emptied. */
    public RecordValidator.Typed later(Caller caller, RecordRow before, RecordDraft draft) {
        Predicate<Field<?>> fields = trusted
                ? draft::names
                : field -> !field.isDerived()
                        && field.isChangedIn(before.state())
                        && writes(caller, field)
                        && !counts(before, field);
        Predicate<Lines> lines = trusted ? draft::names : of -> !of.isDerived() && draft.names(of);
        Predicate<Field<?>> columns = field -> !field.isDerived() && field.isChangedIn(before.state());
        return new RecordValidator.Typed(fields, lines, columns, trusted ? List.of() : demanded(before), trusted);
    }

    private List<Field<?>> demanded(RecordRow before) {
        return kind.actions().stream()
                .filter(action -> action.to().contains(before.state()))
                .<Field<?>>flatMap(action -> action.demands().stream())
                .filter(before::has)
                .distinct()
                .toList();
    }

    /** Of what an action asks for. */
    public RecordValidator.Typed of(Action action, RecordDraft asked) {
        boolean given =
                trusted && (action.answer().isPresent() || action.resolution().isPresent());
        Predicate<Field<?>> fields = trusted
                ? field -> asked.names(field) || (!given && action.demands().contains(field))
                : field -> action.asks().contains(field);
        Predicate<Lines> lines = trusted ? asked::names : of -> action.fills().contains(of);
        Predicate<Field<?>> columns = field -> !field.isDerived() && field.isThereIn(action);
        return new RecordValidator.Typed(fields, lines, columns, action.demands(), trusted);
    }

    /** A new row with what nobody types; for code of the module with everything that usually stands in the form. */
    public RecordRow empty(RecordContext context, RecordDraft draft) {
        Caller caller = context.caller();
        var head = new RecordRow.Head(
                0, caller.office(), 0, kind.states().getFirst(), caller.person(), caller.name(), context.now(), "");
        RecordRow row =
                new RecordRow(kind, head, new @Nullable Object[kind.fields().size()], Map.of());
        for (Field<?> field : kind.fields()) {
            boolean hidden = field.isDerived() || !begins(caller, field);
            if (trusted ? !draft.names(field) : hidden) {
                row = row.with(field, field.initial(context).orElse(null));
            }
        }
        return row;
    }

    private static boolean begins(Caller caller, Field<?> field) {
        return field.isTypedByMaker() || writes(caller, field);
    }

    private static boolean writes(Caller caller, Field<?> field) {
        return field.seenWith().map(caller::may).orElse(true)
                && field.changedWith().map(caller::may).orElse(true);
    }

    /** Whether it is the unit whose series gave the record its number. */
    private boolean counts(RecordRow before, Field<?> unit) {
        return kind.fields().stream()
                .anyMatch(number -> number.ofUnit()
                                .filter(one -> one.name().equals(unit.name()))
                                .isPresent()
                        && before.has(number));
    }
}
