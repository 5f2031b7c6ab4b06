package org.khet.documents.internal.chain;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** The words that people wrote at the levels of a paper. Source: core CORE-60. */
public final class Opinions {
    private final ChainEngine chain;

    /** Of the levels of a chain. */
    public Opinions(ChainEngine chain) {
        this.chain = chain;
    }

    /** The words of all passes of a paper go with it; who answered what and when stays. */
    public void forget(RecordRow paper, Caller caller) {
        LevelKind of = chain.registers().levels().kind();
        var levels = chain.registers().levels().internal();
        chain.all(paper, caller).stream()
                .filter(level -> !level.get(of.opinion).isEmpty())
                .forEach(level -> levels.change(caller, level, new RecordDraft().with(of.opinion, "")));
    }
}
