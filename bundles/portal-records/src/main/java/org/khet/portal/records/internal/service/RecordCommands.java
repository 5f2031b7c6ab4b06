package org.khet.portal.records.internal.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.store.ReadRowCache;
import org.khet.portal.records.internal.store.RecordScope;

/** Makes, changes and acts on records of one kind, for people or, {@code trusted}, for code of the module. */
final class RecordCommands {
    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;
    private final boolean trusted;

    RecordCommands(RecordKind kind, RecordStack stack, RecordAccess access, boolean trusted) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
        this.trusted = trusted;
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
            RecordRow typed = validator.row(empty(context, draft), draft, typedAtFirst(caller, draft));
            RecordRow made = validator.derived(kind.create().apply(typed, context));
            validator.whole(made);
            if (!trusted) {
                access.demand(caller, kind.make(), made);
            }
            check(made, null, context);
            RecordRow keyed = stack.keyed(kept(caller, made));
            stack.events().begun(context, kind.create(), keyed);
            RecordRow stored = stack.insert(numbered(keyed, kind.create(), context));
            stack.events().told(context, kind.create(), stored);
            kind.create().follow(stored, context);
            kind.follow(stored, context);
            return afresh(stored, kind.create().hasFollowUps() || kind.hasFollowUps());
        });
    }

    /** What is wrong with a record that somebody would make of this; nothing is stored. */
    List<Problem> problems(Caller caller, RecordDraft draft) {
        RecordContext context = stack.portal().context(caller);
        try {
            RecordValidator validator = stack.validator(kind, context);
            RecordRow typed = validator.row(empty(context, draft), draft, typedAtFirst(caller, draft));
            RecordRow made = validator.derived(typed);
            validator.whole(made);
            check(made, null, context);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems();
        }
    }

    private RecordValidator.Typed typedAtFirst(Caller caller, RecordDraft draft) {
        Predicate<Field<?>> fields = trusted
                ? draft::names
                : field -> !field.isDerived() && field.from().isEmpty() && sees(caller, field);
        Predicate<Lines> lines = trusted ? draft::names : of -> !of.isDerived() && !of.isFixed();
        return new RecordValidator.Typed(fields, lines, List.of(), trusted);
    }

    private static boolean sees(Caller caller, Field<?> field) {
        return field.seenWith().map(caller::may).orElse(true);
    }

    /** A new row with what nobody types; for code of the module with everything that usually stands in the form. */
    private RecordRow empty(RecordContext context, RecordDraft draft) {
        Caller caller = context.caller();
        var head = new RecordRow.Head(
                0, caller.office(), 0, kind.states().getFirst(), caller.person(), caller.name(), context.now(), "");
        RecordRow row =
                new RecordRow(kind, head, new @Nullable Object[kind.fields().size()], java.util.Map.of());
        for (Field<?> field : kind.fields()) {
            boolean hidden = field.isDerived() || !sees(caller, field);
            if (trusted ? !draft.names(field) : hidden) {
                row = row.with(field, field.initial(context).orElse(null));
            }
        }
        return row;
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
            RecordRow after = validator.derived(validator.row(before, draft, typedLater(caller, before, draft)));
            validator.whole(after);
            if (!trusted) {
                access.demandChange(caller, after);
            }
            check(after, before, context);
            RecordRow stored = stack.update(before, kept(caller, after));
            stack.events().changed(context, before, stored);
            kind.follow(stored, context);
            return afresh(stored, kind.hasFollowUps());
        });
    }

    private RecordValidator.Typed typedLater(Caller caller, RecordRow before, RecordDraft draft) {
        Predicate<Field<?>> fields = trusted
                ? draft::names
                : field -> !field.isDerived()
                        && field.from().isEmpty()
                        && (field.editableIn().isEmpty() || field.editableIn().contains(before.state()))
                        && sees(caller, field);
        Predicate<Lines> lines = trusted ? draft::names : of -> !of.isDerived() && draft.names(of);
        return new RecordValidator.Typed(fields, lines, List.of(), trusted);
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
            check(after, before, context);
            RecordRow stored = stack.update(before, numbered(kept(caller, after), action, context));
            stack.events().done(context, action, before, stored, words, answer);
            action.request().ifPresent(request -> stack.ask(caller, request, stored));
            if (waited(before) && action.answer().isEmpty() && !stored.state().equals(before.state())) {
                stack.approvals().withdraw(caller, kind.type(), stored.id(), words);
            }
            agenda(caller, action, before, stored, answer);
            prepared.ifPresent(follows -> follows.accept(stored, context));
            action.follow(stored, context);
            return afresh(stored, prepared.isPresent() || action.hasFollowUps());
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
        return before;
    }

    /** Onto an agenda, and off it again when the record moved on without the meeting. */
    private void agenda(Caller caller, Action action, RecordRow before, RecordRow stored, @Nullable String answer) {
        boolean awaited = kind.actions().stream()
                .anyMatch(one -> one.resolution().isPresent() && one.from().contains(before.state()));
        if (awaited && answer == null && !action.isAutomatic()) {
            stack.approvals()
                    .meetings(caller.office())
                    .ifPresent(service -> service.withdraw(caller, kind.type(), stored.id(), ""));
        }
        if (action.isProposed()) {
            stack.propose(caller, stored);
        }
    }

    /** Whether a record stands where an answer is awaited. */
    private boolean waited(RecordRow row) {
        return kind.actions().stream()
                .anyMatch(one -> one.answer().isPresent() && one.from().contains(row.state()));
    }

    private RecordRow acted(RecordContext context, RecordRow before, Action action, RecordDraft asked, String why) {
        boolean given =
                trusted && (action.answer().isPresent() || action.resolution().isPresent());
        Predicate<Field<?>> fields = trusted
                ? field -> asked.names(field) || (!given && action.demands().contains(field))
                : field -> action.asks().contains(field);
        Predicate<Lines> lines = trusted ? asked::names : of -> action.fills().contains(of);
        RecordValidator validator = stack.validator(kind, context);
        RecordRow typed =
                validator.row(before, asked, new RecordValidator.Typed(fields, lines, action.demands(), trusted));
        validator.asked(typed, action);
        RecordRow changed = validator.derived(action.apply(typed, context));
        State next = action.target(changed);
        return changed.with(
                changed.head().in(next, action.asksWhy() ? why : changed.head().reason()));
    }

    /** Numbers last: their counters are locked until the end, and what needs no number is written before. */
    private RecordRow numbered(RecordRow row, Action action, RecordContext context) {
        LocalDate today = context.today();
        RecordRow all = action.number(row, context);
        if (!kind.numberedAt().isEmpty() && !kind.numberedAt().contains(row.state())) {
            return all;
        }
        for (Field<?> field : kind.fields()) {
            if (field.type() instanceof FieldType.Numbered of && !all.has(field)) {
                LocalDate day = numberDay(all, of.series().yearKind(), today);
                all = all.with(field, stack.portal().series.next(row.head().office(), of.series(), day));
            }
        }
        return all;
    }

    /** The day by which a number has its year: that of the record where the kind says one. */
    private LocalDate numberDay(RecordRow row, NumberSeries.YearKind years, LocalDate today) {
        Object dated = kind.dated().map(row::raw).orElse(null);
        return switch (dated) {
            case LocalDate day -> day;
            case FiscalYear year
            when years == NumberSeries.YearKind.FISCAL && !year.equals(FiscalYear.of(today)) -> year.firstDay();
            case null, default -> today;
        };
    }

    /** Staged files become files of the office. */
    private RecordRow kept(Caller caller, RecordRow row) {
        RecordRow all = row;
        for (Field<?> field : kind.fields()) {
            if (field.type() instanceof FieldType.FileList && row.raw(field) instanceof List<?> files) {
                all = all.with(field, stack.kept(caller, files));
            }
        }
        return all;
    }

    private void check(RecordRow row, @Nullable RecordRow before, RecordContext context) {
        List<Problem> problems = new ArrayList<>(stack.twins(row));
        kind.dated().ifPresent(field -> {
            year(row, field, context).ifPresent(problems::add);
            if (before != null && problems.isEmpty()) {
                year(before, field, context).ifPresent(problems::add);
            }
        });
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }

    private Optional<Problem> year(RecordRow row, Field<?> field, RecordContext context) {
        LocalDate day = switch (row.raw(field)) {
            case LocalDate one -> one;
            case FiscalYear year -> year.firstDay();
            case null, default -> null;
        };
        return day == null
                ? Optional.empty()
                : stack.portal().years.problem(context.office(), day, field.name(), "records.error.year-locked");
    }

    /** The record as it stands, with what followed; without anything that follows, what was stored has the keys of its lines. */
    private RecordRow afresh(RecordRow stored, boolean followed) {
        return followed ? stack.rows().afresh(stored) : stored;
    }

    /** One transaction, in which a row that was read is not read again until something changes. */
    private RecordRow transact(Supplier<RecordRow> command) {
        Transactions transactions = stack.portal().transactions;
        return transactions.call(() -> ReadRowCache.during(transactions, command));
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
