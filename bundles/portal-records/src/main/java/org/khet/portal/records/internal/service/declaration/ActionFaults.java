package org.khet.portal.records.internal.service.declaration;

import java.util.List;
import java.util.function.BiConsumer;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordSuccession;

/** What is wrong with actions that make a next version or take another one back. */
final class ActionFaults {
    private final RecordKind kind;
    private final BiConsumer<Boolean, String> when;

    /** @param when takes whether something is wrong, and the words for it */
    ActionFaults(RecordKind kind, BiConsumer<Boolean, String> when) {
        this.kind = kind;
        this.when = when;
    }

    void find() {
        kind.actions().forEach(action -> {
            versions(action);
            back(action);
        });
    }

    private void versions(Action action) {
        action.nextVersion().ifPresent(next -> {
            Field<?> previous = next.previous();
            boolean own = kind.fields().contains(previous)
                    && previous.type() instanceof FieldType.RecordRef of
                    && of.recordType().equals(kind.type());
            when.accept(
                    !own,
                    "action " + action + " links versions by " + previous + ", which names no record of the kind");
            when.accept(
                    !previous.isDerived() || previous.isNeeded(),
                    "field " + previous + " names the version before: it is optional() and byCode()");
            Field<Integer> counted = next.counted();
            when.accept(
                    counted != null && (!counted.isDerived() || !kind.fields().contains(counted)),
                    "action " + action + " counts versions in " + counted + ", which is no byCode() field of the kind");
            unique(action, next);
        });
        action.putsAside().ifPresent(aside -> {
            when.accept(kind.nextVersion().isEmpty(), "action " + action + " puts a version aside, and none makes one");
            when.accept(!aside.isAutomatic(), "action " + aside + " puts a version aside: it is automatic()");
        });
    }

    /** What is once in the office cannot be in two versions: the next one would be refused when it is made. */
    private void unique(Action action, RecordSuccession next) {
        kind.fields().stream()
                .filter(field -> field.isUnique() && isCopied(field))
                .forEach(field -> when.accept(
                        true,
                        "field " + field + " is unique(), and " + action
                                + " makes a next version that has it too: unique(" + field
                                + ", …) of the kind with the number of the version"));
        for (List<? extends Field<?>> set : kind.unique()) {
            boolean told = set.stream()
                    .anyMatch(
                            field -> field.equals(next.counted()) || field.equals(next.previous()) || !isCopied(field));
            when.accept(
                    !told,
                    "unique of " + set + " would refuse the next version that " + action
                            + " makes: it names the number of the version besides");
        }
    }

    private static boolean isCopied(Field<?> field) {
        return !field.isDerived() && field.from().isEmpty();
    }

    private void back(Action action) {
        action.takesBack().ifPresent(back -> {
            Action done = back.action();
            String words = "action " + action + " takes " + done + " back";
            when.accept(!kind.actions().contains(done), words + ", which is none of the kind");
            when.accept(
                    done.from().size() != 1
                            || done.to().size() != 1
                            || done.from().equals(done.to()),
                    words + ", which does not lead from one state to another");
            when.accept(
                    !done.isPlain() || !done.fills().isEmpty(),
                    words + ", of which more follows than its state and what its dialog asks for");
            when.accept(back.minutes() < 1, words + " within no time");
            done.asks().stream()
                    .filter(Field::isNeeded)
                    .forEach(field ->
                            when.accept(true, words + ", and " + field + " cannot be taken out: it is needed"));
        });
    }
}
