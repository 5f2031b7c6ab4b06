package org.khet.portal.records.internal.service;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordSuccession;
import org.khet.portal.records.internal.store.RecordScope;

/**
 * Makes next versions of sealed records, and puts those before aside. The row of the one before is written with each, so its edition
 * lets one of two people through who make a next version at once.
 */
final class RecordVersions {
    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;

    RecordVersions(RecordKind kind, RecordStack stack, RecordAccess access) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
    }

    /** What is in the way of a further version: there is one that was not dropped. */
    Optional<Problem> obstacle(Action action, RecordRow row, RecordContext context) {
        return action.nextVersion()
                .flatMap(next -> stack
                        .rows()
                        .all(
                                RecordScope.all(context.office()),
                                RecordFilter.of(next.previous().is(row.id())),
                                context)
                        .stream()
                        .filter(version ->
                                version.state().open() || action.from().contains(version.state()))
                        .findFirst()
                        .map(version -> Problem.of(
                                "", "records.error.next-version", stack.titles().of(version))));
    }

    /** What follows from the action, in its transaction. */
    void follow(RecordContext context, Action action, RecordRow stored) {
        action.nextVersion().ifPresent(next -> code().create(context.caller(), draft(context, next, stored)));
        action.putsAside()
                .ifPresent(aside -> before(context, stored)
                        .filter(row -> aside.from().contains(row.state()))
                        .ifPresent(row -> code().act(context.caller(), row, aside, new RecordDraft(), "")));
    }

    private Optional<RecordRow> before(RecordContext context, RecordRow stored) {
        return kind.nextVersion()
                .flatMap(next -> stored.get(next.previous()))
                .flatMap(id -> stack.rows().find(RecordScope.all(context.office()), id));
    }

    private RecordDraft draft(RecordContext context, RecordSuccession next, RecordRow row) {
        RecordRow whole = stack.rows().afresh(row);
        RecordDraft all = RecordDraft.of(whole);
        RecordDraft draft = new RecordDraft();
        kind.fields().stream()
                .filter(field -> isKept(field, next, context))
                .forEach(field -> draft.with(field, whole.raw(field)));
        kind.lines().stream().filter(of -> !of.isDerived()).forEach(of -> draft.with(of, all.lines(of)));
        Field<Integer> counted = next.counted();
        if (counted != null) {
            draft.with(counted, whole.get(counted) + 1);
        }
        return draft.with(next.previous(), whole.id());
    }

    /** What people type at first, what code has to say at once, and the number of a version that counts. */
    private static boolean isKept(Field<?> field, RecordSuccession next, RecordContext context) {
        if (field.type() instanceof FieldType.Numbered) {
            return next.counted() != null;
        }
        return field.isDerived()
                ? field.isNeeded() && field.initial(context).isEmpty()
                : field.from().isEmpty();
    }

    private RecordCommands code() {
        return new RecordCommands(kind, stack, access, true);
    }
}
