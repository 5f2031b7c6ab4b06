package org.khet.documents.internal.chain;

import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/**
 * Open levels go to whoever has the place now, once who was asked moved to another post, left, or is away while nobody acts: the
 * successor is told and finds the paper among what waits. Source: core E-20, E-25, E-28.
 */
public final class MovedLevels {
    private final ChainEngine engine;
    private final Transactions transactions;
    private final StalledLevels stalled;

    /** Each level in a transaction of its own. */
    public MovedLevels(ChainEngine engine, Transactions transactions) {
        this.engine = engine;
        this.transactions = transactions;
        this.stalled = new StalledLevels(engine);
    }

    /** Looks at all open levels of the office; how many went to somebody else. One that nobody may decide stays as it is. */
    public int follow(RecordContext now) {
        LevelKind of = engine.registers().levels().kind();
        int moved = 0;
        for (RecordRow level :
                engine.registers().levels().internal().all(now.caller(), RecordFilter.of(of.in(of.open)))) {
            moved += moved(now, level) ? 1 : 0;
        }
        return moved;
    }

    private boolean moved(RecordContext now, RecordRow level) {
        LevelKind of = engine.registers().levels().kind();
        try {
            return engine.papers()
                    .find(now.office(), level.get(of.paper))
                    .filter(paper -> paper.row().state().equals(paper.kind().inChain))
                    .filter(paper -> !engine.places().isAskedRightly(paper.kind(), paper.row(), level, now))
                    .filter(paper -> followed(now, level, paper))
                    .isPresent();
        } catch (Outdated changed) {
            return false;
        }
    }

    /** Asks somebody else, in one transaction; where nobody is there who may decide, it waits and the clerk is told. */
    private boolean followed(RecordContext now, RecordRow level, PaperRegistry.Found paper) {
        boolean asked;
        try {
            asked = transactions.call(() -> engine.follow(paper.kind(), paper.row(), level, now));
        } catch (Rejected undecided) {
            asked = false;
        }
        if (!asked) {
            stalled.tell(level, now);
        }
        return asked;
    }
}
