package org.khet.documents.internal.callback;

import java.util.List;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers answers, each with its own note in one transaction: after a cut of the power it is delivered again, and the key that the
 * receiver keeps makes it happen once. An answer for a module that is away waits. Source: kinds-documents §8, PLAN-45.
 */
public final class CallbackSender {
    private static final Logger LOG = LoggerFactory.getLogger(CallbackSender.class);
    private static final int MOST_FAULT = 300;
    private final RecordService<CallbackKind> callbacks;
    private final RecordServices records;
    private final Transactions transactions;
    private final Callers callers;

    /** Over the outbox. */
    public CallbackSender(
            RecordService<CallbackKind> callbacks, RecordServices records, Transactions transactions, Callers callers) {
        this.callbacks = callbacks;
        this.records = records;
        this.transactions = transactions;
        this.callers = callers;
    }

    /**
     * Delivers what waits.
     *
     * @param listeners whoever takes answers now
     * @return how many were taken
     */
    public int deliver(OfficeId office, List<ApprovalListener> listeners) {
        CallbackKind kind = callbacks.kind();
        Caller system = callers.system(office);
        int taken = 0;
        for (RecordRow row : callbacks.internal().all(system, RecordFilter.of(kind.in(kind.pending)))) {
            String type = row.get(kind.recordType);
            boolean there =
                    records.find(type).isPresent() || listeners.stream().anyMatch(listener -> listener.takes(type));
            if (there && !listeners.isEmpty() && delivered(system, row, listeners)) {
                taken++;
            }
        }
        return taken;
    }

    private boolean delivered(Caller system, RecordRow row, List<ApprovalListener> listeners) {
        try {
            transactions.run(() -> {
                callbacks.internal().act(system, row, callbacks.kind().deliver);
                ApprovalListener.Answer answer = answer(row);
                Caller by = new NamedSystemCaller(
                        system, row.get(callbacks.kind().decider), row.get(callbacks.kind().deciderName));
                listeners.forEach(listener -> listener.answered(by, answer));
            });
            return true;
        } catch (Rejected refused) {
            stick(system, row, refused.problems().getFirst().key());
        } catch (RuntimeException failed) {
            LOG.warn("answer {} is not carried out", row.get(callbacks.kind().answerKey), failed);
            stick(system, row, String.valueOf(failed.getMessage()));
        }
        return false;
    }

    private ApprovalListener.Answer answer(RecordRow row) {
        CallbackKind kind = callbacks.kind();
        return new ApprovalListener.Answer(
                row.get(kind.answerKey),
                row.get(kind.recordType),
                Long.parseLong(row.get(kind.recordKey)),
                ApprovalListener.Outcome.valueOf(row.get(kind.outcome).name()),
                row.get(kind.number),
                row.get(kind.dated).orElse(null),
                row.get(kind.words),
                row.get(kind.effective).orElse(null));
    }

    /** Decided, not carried out: the drafter is told, a person looks after it. */
    private void stick(Caller system, RecordRow row, String fault) {
        String words = fault.length() > MOST_FAULT ? fault.substring(0, MOST_FAULT) : fault;
        transactions.run(() -> callbacks
                .find(system.office(), row.id())
                .filter(fresh -> fresh.state().equals(callbacks.kind().pending))
                .ifPresent(fresh -> callbacks
                        .internal()
                        .act(
                                system,
                                fresh,
                                callbacks.kind().stick,
                                new RecordDraft().with(callbacks.kind().fault, words),
                                "")));
    }
}
