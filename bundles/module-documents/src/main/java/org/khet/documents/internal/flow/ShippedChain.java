package org.khet.documents.internal.flow;

import java.util.List;
import org.khet.documents.internal.chain.ChainRegisters;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainCodes;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** The chain with which an office begins: group head, deputy of the line, head of the office. Source: core D-04, CORE-63. */
final class ShippedChain {
    private static final int IDLE = 3;
    private static final int UNDO = 30;
    private final ChainRegisters registers;

    ShippedChain(ChainRegisters registers) {
        this.registers = registers;
    }

    /** Gives it to an office that never had a rule; 1 when it did. */
    int give(RecordContext now) {
        ChainRuleKind kind = registers.rules().kind();
        if (registers.rules().internal().count(now.caller(), RecordFilter.ALL) > 0) {
            return 0;
        }
        RecordRow made = registers
                .rules()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.name, "สายการเสนอทั่วไป")
                                .with(kind.sort, ChainCodes.ANY)
                                .with(kind.since, now.today())
                                .with(kind.undoSeconds, UNDO)
                                .with(kind.secondFactor, false)
                                .with(
                                        kind.levels,
                                        List.of(
                                                level(kind, ChainActor.UNIT_HEAD, ChainPart.OPINION),
                                                level(kind, ChainActor.LINE_DEPUTY, ChainPart.OPINION),
                                                level(kind, ChainActor.OFFICE_HEAD, ChainPart.DECISION))));
        registers.rules().internal().act(now.caller(), made, kind.activate);
        return 1;
    }

    private static RecordDraft level(ChainRuleKind kind, ChainActor actor, ChainPart part) {
        return new RecordDraft()
                .with(kind.actor, actor)
                .with(kind.part, part)
                .with(kind.maySkip, false)
                .with(kind.remindDays, IDLE);
    }
}
