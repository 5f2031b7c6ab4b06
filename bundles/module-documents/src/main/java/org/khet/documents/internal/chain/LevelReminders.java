package org.khet.documents.internal.chain;

import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Reminds whoever a paper waits for, once a day. Source: core CORE-70. */
final class LevelReminders {
    private final ChainEngine engine;
    private final Transactions transactions;

    LevelReminders(ChainEngine engine, Transactions transactions) {
        this.engine = engine;
        this.transactions = transactions;
    }

    /** @throws Rejected if they were reminded today */
    void remind(RecordContext now, RecordRow paper) {
        now.caller().require(PaperPermissions.VIEW);
        LevelKind kind = engine.registers().levels().kind();
        RecordDraft draft = new RecordDraft().with(kind.remindedOn, now.today());
        transactions.run(() -> {
            for (RecordRow level : engine.all(paper, now.caller())) {
                if (!level.state().equals(kind.open)) {
                    continue;
                }
                if (level.get(kind.remindedOn).filter(now.today()::equals).isPresent()) {
                    throw Rejected.of("", "documents.error.reminded");
                }
                engine.registers().levels().internal().act(now.caller(), level, kind.remind, draft, "");
            }
        });
    }
}
