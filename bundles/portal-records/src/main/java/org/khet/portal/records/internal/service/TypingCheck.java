package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.records.internal.service.value.DerivedValues;
import org.khet.portal.records.internal.service.value.RecordValidator;
import org.khet.portal.records.internal.service.value.TypedFields;
import org.khet.portal.records.internal.store.ReadRowCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What would be refused of a form, or of the dialog of an action, that somebody still fills in: values, their order, what stands once in the
 * office, locked years, and, as soon as nothing is missing, the rules over lines and over the whole record. Nothing is stored. A rule that
 * fails says nothing here.
 */
public final class TypingCheck {
    private static final Logger LOG = LoggerFactory.getLogger(TypingCheck.class);
    private final RecordKind kind;
    private final RecordStack stack;
    private final TypedFields typed;

    /**
     * What somebody fills in.
     *
     * @param seen   the record that is changed or acted on; empty for a new one
     * @param action whose dialog it is; empty for a form
     * @param draft  what stands there
     */
    public record Entry(Caller caller, Optional<RecordRow> seen, Optional<Action> action, RecordDraft draft) {}

    private TypingCheck(RecordKind kind, RecordStack stack) {
        this.kind = kind;
        this.stack = stack;
        this.typed = new TypedFields(kind, false);
    }

    /** Of the records of a kind; empty where a test plays them. */
    public static Optional<TypingCheck> of(RecordService<?> service) {
        return service instanceof DefaultRecordService<?> stored
                ? Optional.of(new TypingCheck(stored.kind(), stored.stack))
                : Optional.empty();
    }

    /**
     * What is wrong so far.
     *
     * @param names names of the fields and cells into which somebody typed: only their lines are asked for their rules
     */
    public List<Problem> problems(Entry entry, Set<String> names) {
        Set<String> lines = names.stream()
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        return quietly(entry.caller(), context -> found(context, entry, lines));
    }

    /** What is wrong with one line alone, told as of the first; no other is looked at. */
    public List<Problem> problems(Entry entry, Lines of, RecordDraft line) {
        return quietly(entry.caller(), context -> {
            RecordValidator validator = stack.validator(kind, context);
            RecordValidator.Typed taken = taken(entry);
            RecordRow row = validator.begun(before(context, entry), entry.draft(), withoutLines(taken));
            return validator.line(row, of, line, taken);
        });
    }

    private List<Problem> quietly(Caller caller, Function<RecordContext, List<Problem>> question) {
        Transactions transactions = stack.portal().transactions;
        Supplier<List<Problem>> asked = () -> question.apply(stack.portal().context(caller));
        try {
            return transactions.call(() -> ReadRowCache.during(transactions, asked));
        } catch (OutOfService away) {
            return List.of();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("What is typed into a form of {} could not be checked before it is sent", kind.type(), e);
            return List.of();
        }
    }

    private List<Problem> found(RecordContext context, Entry entry, Set<String> lines) {
        RecordValidator validator = stack.validator(kind, context);
        RecordRow row = validator.begun(before(context, entry), entry.draft(), taken(entry));
        List<Problem> problems = new ArrayList<>(validator.problems());
        if (problems.isEmpty()) {
            RecordRow whole = entry.action().isPresent() ? row : DerivedValues.of(kind, row);
            validator.lines(whole, lines::contains);
            problems.addAll(validator.problems());
            problems.addAll(entry.action()
                    .map(action -> action.problemsTyped(whole, context))
                    .orElseGet(() -> kind.problems(whole, context)));
        }
        try {
            stored(context, entry, row);
        } catch (Rejected refused) {
            problems.addAll(refused.problems());
        }
        return problems;
    }

    private void stored(RecordContext context, Entry entry, RecordRow row) {
        var constraints = new StoredConstraints(kind, stack);
        if (entry.action().isPresent() && entry.seen().isPresent()) {
            constraints.acted(row, entry.seen().get(), entry.action().get(), context);
        } else {
            constraints.check(row, entry.seen().orElse(null), context);
        }
    }

    private RecordRow before(RecordContext context, Entry entry) {
        return entry.seen().orElseGet(() -> typed.empty(context, entry.draft()));
    }

    private RecordValidator.Typed taken(Entry entry) {
        return entry.action()
                .map(action -> typed.of(action, entry.draft()))
                .or(() -> entry.seen().map(row -> typed.later(entry.caller(), row, entry.draft())))
                .orElseGet(() -> typed.atFirst(entry.caller(), entry.draft()));
    }

    private static RecordValidator.Typed withoutLines(RecordValidator.Typed all) {
        return new RecordValidator.Typed(all.fields(), of -> false, all.columns(), all.demanded(), all.trusted());
    }
}
