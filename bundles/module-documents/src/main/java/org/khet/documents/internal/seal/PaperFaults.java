package org.khet.documents.internal.seal;

import org.khet.documents.internal.paper.PaperFault;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps on a paper why it is not out yet, and tells its drafter once; the next run tries it again. Source: kinds-documents §8. */
final class PaperFaults {
    private static final Logger LOG = LoggerFactory.getLogger(PaperFaults.class);
    private final Transactions transactions;

    PaperFaults(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Does one step of a paper; false when it failed, or when another run was first. */
    boolean passes(
            Caller system, RecordService<? extends PaperKind> service, RecordRow row, PaperFault fault, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Outdated | NoLongerThere otherWasFirst) {
            return false;
        } catch (RuntimeException failed) {
            keep(system, service, row, fault, failed);
            return false;
        }
    }

    private void keep(
            Caller system,
            RecordService<? extends PaperKind> service,
            RecordRow row,
            PaperFault fault,
            RuntimeException failed) {
        PaperKind kind = service.kind();
        if (row.get(kind.fault).filter(fault::equals).isPresent()) {
            LOG.debug("{} still waits: {}", PaperRegistry.place(row), fault, failed);
            return;
        }
        LOG.warn("{} waits: {}", PaperRegistry.place(row), fault, failed);
        try {
            transactions.run(() -> service.find(system.office(), row.id())
                    .filter(fresh -> kind.stick.from().contains(fresh.state()))
                    .ifPresent(fresh -> service.internal()
                            .act(system, fresh, kind.stick, new RecordDraft().with(kind.fault, fault), "")));
        } catch (Outdated | NoLongerThere otherWasFirst) {
            LOG.debug("{} went on", PaperRegistry.place(row), otherWasFirst);
        }
    }
}
