package org.khet.portal.records.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
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
 * What would be refused of a form that somebody still fills in: values, their order, what stands once in the office, locked years, and, as
 * soon as nothing is missing, the rules over the whole record, except of forms with lines, which are told when they are sent. Nothing is
 * stored. A rule that fails says nothing here.
 */
public final class TypingCheck {
    private static final Logger LOG = LoggerFactory.getLogger(TypingCheck.class);
    private final RecordKind kind;
    private final RecordStack stack;
    private final TypedFields typed;

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
     * @param seen the record that is changed; empty for a new one
     */
    public List<Problem> problems(Caller caller, Optional<RecordRow> seen, RecordDraft draft) {
        Transactions transactions = stack.portal().transactions;
        Supplier<List<Problem>> asked = () -> found(stack.portal().context(caller), seen, draft);
        try {
            return transactions.call(() -> ReadRowCache.during(transactions, asked));
        } catch (OutOfService away) {
            return List.of();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("What is typed into a form of {} could not be checked before it is sent", kind.type(), e);
            return List.of();
        }
    }

    private List<Problem> found(RecordContext context, Optional<RecordRow> seen, RecordDraft draft) {
        Caller caller = context.caller();
        RecordValidator validator = stack.validator(kind, context);
        RecordRow row = seen.map(
                        before -> validator.begun(before, draft, withoutLines(typed.later(caller, before, draft))))
                .orElseGet(() -> validator.begun(
                        typed.empty(context, draft), draft, withoutLines(typed.atFirst(caller, draft))));
        List<Problem> problems = new ArrayList<>(validator.problems());
        if (problems.isEmpty() && kind.lines().stream().allMatch(Lines::isDerived)) {
            problems.addAll(kind.problems(DerivedValues.of(kind, row), context));
        }
        try {
            new StoredConstraints(kind, stack).check(row, seen.orElse(null), context);
        } catch (Rejected refused) {
            problems.addAll(refused.problems());
        }
        return problems;
    }

    private static RecordValidator.Typed withoutLines(RecordValidator.Typed all) {
        return new RecordValidator.Typed(all.fields(), of -> false, all.columns(), all.demanded(), all.trusted());
    }
}
