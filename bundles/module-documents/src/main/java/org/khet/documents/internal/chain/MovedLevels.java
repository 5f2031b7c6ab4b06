package org.khet.documents.internal.chain;

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

    /** Each level in a transaction of its own. */
    public MovedLevels(ChainEngine engine, Transactions transactions) {
        this.engine = engine;
        this.transactions = transactions;
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
            return transactions.call(() -> engine.papers()
                    .find(now.office(), level.get(of.paper))
                    .filter(paper -> paper.row().state().equals(paper.kind().inChain))
                    .filter(paper -> engine.follow(paper.kind(), paper.row(), level, now))
                    .isPresent());
        } catch (Outdated | Rejected undecided) {
            return false;
        }
    }
}
