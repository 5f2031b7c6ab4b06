package org.khet.portal.records.internal.service;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.records.internal.service.value.DerivedValues;
import org.khet.portal.records.internal.service.value.RecordValidator;
import org.khet.portal.records.internal.service.value.TypedFields;
import org.khet.portal.records.internal.store.RecordScope;

/** Makes, changes and acts on records of one kind, for people or, {@code trusted}, for code of the module. */
final class RecordCommands {
    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;
    private final boolean trusted;
    private final TypedFields typed;
    private final NumberAssigner numbers;
    private final StoredConstraints constraints;
    private final AwaitedDecisions decisions;
    private final RecordVersions versions;

    RecordCommands(RecordKind kind, RecordStack stack, RecordAccess access, boolean trusted) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
        this.trusted = trusted;
        typed = new TypedFields(kind, trusted);
        numbers = new NumberAssigner(kind, stack.portal().series);
        constraints = new StoredConstraints(kind, stack);
        decisions = new AwaitedDecisions(kind, stack);
        versions = new RecordVersions(kind, stack, access);
    }

    RecordRow create(Caller caller, RecordDraft draft) {
        if (!trusted) {
            caller.require(kind.make());
            if (kind.isMadeByCode()) {
                throw new org.khet.portal.api.security.NotPermitted(kind.make());
            }
        }
        RecordContext context = stack.portal().context(caller);
        return transact(() -> {
            RecordValidator validator = stack.validator(kind, context);
            RecordRow filled = validator.row(typed.empty(context, draft), draft, typed.atFirst(caller, draft));
            RecordRow made = DerivedValues.of(kind, kind.create().apply(filled, context));
            validator.whole(made);
            if (!trusted) {
                access.demand(caller, kind.make(), made);
            }
            constraints.check(made, null, context);
            RecordRow keyed = stack.keyed(stack.kept(caller, made));
            stack.events().begun(context, kind.create(), keyed);
            RecordRow stored = stack.insert(numbers.numbered(keyed, kind.create(), context));
            stack.events().told(context, kind.create(), stored);
            return followed(stored, () -> {
                kind.create().follow(stored, context);
                kind.follow(stored, context);
            });
        });
    }

    /** What is wrong with a record that somebody would make of this; nothing is stored. */
    List<Problem> problems(Caller caller, RecordDraft draft) {
        RecordContext context = stack.portal().context(caller);
        try {
            RecordValidator validator = stack.validator(kind, context);
            RecordRow filled = validator.row(typed.empty(context, draft), draft, typed.atFirst(caller, draft));
            RecordRow made = DerivedValues.of(kind, filled);
            validator.whole(made);
            constraints.check(made, null, context);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems();
        }
    }

    RecordRow change(Caller caller, RecordRow seen, RecordDraft draft) {
        RecordContext context = stack.portal().context(caller);
        return transact(() -> {
            RecordRow before = held(caller, seen);
            if (!trusted) {
                access.demandChange(caller, before);
                if (!kind.isEditable(before.state())) {
                    throw outdated(before);
                }
                refuse(kind.fixed(before, context));
            }
            RecordValidator validator = stack.validator(kind, context);
            RecordRow after = DerivedValues.of(kind, validator.row(before, draft, typed.later(caller, before, draft)));
            validator.whole(after);
            if (!trusted) {
                access.demandChange(caller, after);
            }
            constraints.changed(after, before, !trusted, context);
            RecordRow stored = stack.update(before, stack.kept(caller, after));
            stack.events().changed(context, before, stored);
            return followed(stored, () -> kind.follow(stored, context));
        });
    }

    RecordRow act(Caller caller, RecordRow seen, Action action, RecordDraft asked, String why) {
        return act(caller, seen, action, asked, why, null);
    }

    RecordRow answer(Caller caller, String key, long id, Action action, RecordDraft values, String why) {
        return stack.portal().transactions.call(() -> {
            RecordRow now = stack.rows()
                    .find(RecordScope.all(caller.office()), id)
                    .orElseThrow(() -> new NoLongerThere(kind.type() + "/" + id));
            return stack.steps().answered(caller.office(), key).isPresent()
                    ? now
                    : act(caller, now, action, values, why, key);
        });
    }

    /** Notes a resolution about a record that no action of its kind carries out, once by its key. */
    void resolved(Caller caller, String key, RecordRow row, String words) {
        stack.portal().transactions.run(() -> {
            if (stack.steps().answered(caller.office(), key).isEmpty()) {
                stack.events().resolved(stack.portal().context(caller), row, words, key);
            }
        });
    }

    private RecordRow act(
            Caller caller, RecordRow seen, Action action, RecordDraft asked, String why, @Nullable String answer) {
        RecordContext context = stack.portal().context(caller);
        if (!trusted && action.asksSecondFactor()) {
            possible(context, seen, action);
            new SecondFactorDemand(stack.factors()).require(caller, asked.secondFactor());
        }
        Optional<BiConsumer<RecordRow, RecordContext>> prepared =
                action.prepared().map(makes -> makes.apply(possible(context, seen, action), context));
        return transact(() -> {
            RecordRow before = possible(context, seen, action);
            String words = why.strip();
            if (action.asksWhy() && !trusted) {
                refuse(reason(words));
            }
            RecordRow after = acted(context, before, action, asked, words);
            constraints.acted(after, before, action, context);
            RecordRow stored = stack.update(before, numbers.numbered(stack.kept(caller, after), action, context));
            stack.events().done(context, action, before, stored, words, answer);
            decisions.follow(caller, action, before, stored, words, answer);
            versions.follow(context, action, stored);
            return followed(stored, () -> {
                prepared.ifPresent(follows -> follows.accept(stored, context));
                action.follow(stored, context);
            });
        });
    }

    /** The record as it stands, if the action can be done with it now. */
    private RecordRow possible(RecordContext context, RecordRow seen, Action action) {
        Caller caller = context.caller();
        RecordRow before = held(caller, seen);
        if (!action.from().contains(before.state())) {
            throw outdated(before);
        }
        if (!trusted && !access.may(context, action, before, () -> stack.steps().of(caller.office(), before.id()))) {
            throw access.refusal(action);
        }
        refuse(action.problem(before, context));
        refuse(versions.obstacle(action, before, context));
        return before;
    }

    private RecordRow acted(RecordContext context, RecordRow before, Action action, RecordDraft asked, String why) {
        RecordValidator validator = stack.validator(kind, context);
        RecordRow filled = validator.row(before, asked, typed.of(action, asked));
        validator.asked(filled, action);
        RecordRow changed = DerivedValues.of(kind, action.apply(filled, context));
        State next = action.target(changed);
        return changed.with(
                changed.head().in(next, action.asksWhy() ? why : changed.head().reason()));
    }

    /**
     * The record as it stands after what follows; as it was stored, with the keys of its lines, where that left its table alone: until the
     * transaction ends nobody else writes its row.
     */
    private RecordRow followed(RecordRow stored, Runnable follows) {
        Transactions transactions = stack.portal().transactions;
        int changes = transactions.changes(kind.table());
        follows.run();
        return transactions.changes(kind.table()) == changes
                ? stored
                : stack.rows().afresh(stored);
    }

    private RecordRow transact(Supplier<RecordRow> command) {
        return new CommandTransaction(stack.portal().transactions).run(command);
    }

    private static Optional<Problem> reason(String words) {
        if (words.isEmpty()) {
            return Optional.of(Problem.of("reason", "records.error.missing"));
        }
        return words.length() <= Action.REASON_MOST
                ? Optional.empty()
                : Optional.of(Problem.of("reason", "records.error.long", Action.REASON_MOST, words.length()));
    }

    private static void refuse(Optional<Problem> problem) {
        problem.ifPresent(one -> {
            throw new Rejected(List.of(one));
        });
    }

    private RecordRow held(Caller caller, RecordRow seen) {
        RecordScope scope = trusted ? RecordScope.all(caller.office()) : access.seen(caller);
        RecordRow now =
                stack.rows().find(scope, seen.id()).orElseThrow(() -> new NoLongerThere(kind.type() + "/" + seen.id()));
        if (now.head().edition() != seen.head().edition()) {
            throw outdated(now);
        }
        return now;
    }

    private Outdated outdated(RecordRow now) {
        List<RecordStep> all = stack.steps().of(now.head().office(), now.id());
        return all.isEmpty()
                ? Outdated.of("records.outdated")
                : Outdated.of("records.outdated.by", all.getLast().name());
    }
}
