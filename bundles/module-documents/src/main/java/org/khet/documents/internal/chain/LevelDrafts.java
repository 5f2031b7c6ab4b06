package org.khet.documents.internal.chain;

import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Levels as they are made from what was planned. */
final class LevelDrafts {
    private final ChainRegisters registers;
    private final RecordRow from;

    /** @param from the rule that the pass follows to its end */
    LevelDrafts(ChainRegisters registers, RecordRow from) {
        this.registers = registers;
        this.from = from;
    }

    RecordDraft of(PaperKind kind, RecordRow paper, ChainPlanner.Planned one, int no) {
        LevelKind of = registers.levels().kind();
        ChainRuleKind rule = registers.rules().kind();
        ChainSeat seat = one.seat();
        return new RecordDraft()
                .with(of.paper, PaperRegistry.place(paper))
                .with(of.pass, paper.get(kind.pass))
                .with(of.levelNo, no)
                .with(of.actor, one.place().actor())
                .with(of.part, one.line().get(rule.part))
                .with(of.function, one.place().function())
                .with(of.place, one.place().place())
                .with(of.post, one.place().post())
                .with(of.person, one.place().person())
                .with(of.maySkip, one.line().get(rule.maySkip))
                .with(of.remindDays, one.line().get(rule.remindDays))
                .with(of.secondFactor, from.get(rule.secondFactor))
                .with(of.undoSeconds, from.get(rule.undoSeconds))
                .with(of.label, seat == null ? "" : seat.title())
                .with(of.holder, seat == null ? null : seat.holder())
                .with(of.subject, kind.reading().openSubject(paper))
                .with(of.sort, paper.get(kind.sort))
                .with(of.urgency, paper.get(kind.urgency))
                .with(of.baht, paper.raw(kind.baht));
    }
}
