package org.khet.documents.internal.chain;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.chain.rule.ChainRuleFinder;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.TickMeanings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;

/** What an answered level does to its paper: the next level, the signature, or back. Source: kinds-documents §5, core E-21 to E-23. */
final class LevelOutcomes {
    private static final int MOST_WORDS = 1000;
    private final ChainEngine engine;
    private final SignatureDiary diary;

    LevelOutcomes(ChainEngine engine, SignatureDiary diary) {
        this.engine = engine;
        this.diary = diary;
    }

    void check(
            RecordContext now,
            LevelDecision decision,
            boolean ends,
            boolean last,
            Set<String> meanings,
            PaperRegistry.Found paper) {
        if (ends && decision.words().isBlank()) {
            throw Rejected.of("reason", "records.error.missing");
        }
        int most = ends ? Action.REASON_MOST : MOST_WORDS;
        if (decision.words().strip().length() > most) {
            throw Rejected.of(
                    "words", "records.error.long", most, decision.words().length());
        }
        if (decision.ticks().contains(DocumentsCodes.TICK_DIARY) && decision.at() == null) {
            throw Rejected.of("at", "documents.error.appointment-time");
        }
        if (decision.at() != null && decision.at().isBefore(now.now())) {
            throw Rejected.of("at", "documents.error.appointment-past");
        }
        boolean asked = paper.kind().keepsOutcome()
                && !paper.row().get(paper.kind().askKey).isEmpty();
        boolean decisive = meanings.contains(TickMeanings.GRANT) || meanings.contains(TickMeanings.REFUSE);
        if (last && asked && !ends && !decisive) {
            throw Rejected.of("ticks", "documents.error.no-decision");
        }
    }

    RecordRow stop(RecordContext now, PaperRegistry.Found paper, Action action, String why) {
        PaperKind kind = paper.kind();
        RecordDraft draft = new RecordDraft();
        if (action.equals(kind.giveBack)) {
            draft.with(kind.passes, new PassRecorder().kept(kind, paper.row(), why));
        }
        return paper.service().internal().act(now.caller(), fresh(now, paper), action, draft, why);
    }

    RecordRow goOn(RecordContext now, PaperRegistry.Found paper) {
        engine.next(paper.kind(), fresh(now, paper), now);
        return fresh(now, paper);
    }

    RecordRow sign(
            RecordContext now,
            PaperRegistry.Found paper,
            RecordRow level,
            LevelAccess.Right right,
            LevelDecision decision,
            Set<String> meanings) {
        PaperKind kind = paper.kind();
        String outcome = meanings.contains(TickMeanings.REFUSE)
                ? "REFUSED"
                : meanings.isEmpty() || meanings.contains(TickMeanings.GRANT) ? "GRANTED" : "NOTED";
        Set<String> ticks = decision.ticks().isEmpty() && kind.keepsOutcome() ? approved(now) : decision.ticks();
        RecordDraft draft = kind.decided(ticks, decision.words(), outcome)
                .with(kind.signer, now.caller().person())
                .with(kind.signedName, now.caller().name())
                .with(kind.signLine, right.line())
                .with(kind.signedAt, now.now())
                .with(kind.undoUntil, now.now().plusSeconds(undoSeconds(now, paper, level)));
        RecordRow signed = paper.service().internal().act(now.caller(), fresh(now, paper), kind.sign, draft, "");
        if (decision.at() != null) {
            diary.put(now.caller(), signed, right.holder(), decision.at(), decision.place());
        }
        return signed;
    }

    /** How long the signature may be taken back; of a level that is older than what it keeps, by the rule of today. */
    private int undoSeconds(RecordContext now, PaperRegistry.Found paper, RecordRow level) {
        return level.get(engine.registers().levels().kind().undoSeconds)
                .orElseGet(() -> new ChainRuleFinder(engine.registers().rules())
                        .find(paper.kind(), paper.row(), now)
                        .map(rule -> rule.get(engine.registers().rules().kind().undoSeconds))
                        .orElse(0));
    }

    /** What stands on the paper where somebody signed without a tick, as long as the office has that one. */
    private Set<String> approved(RecordContext now) {
        return engine.portal().codes().of(now.office(), DocumentsCodes.TICK).stream()
                .filter(code -> code.active() && code.code().equals(DocumentsCodes.TICK_APPROVE))
                .map(CodeList.Code::code)
                .collect(Collectors.toSet());
    }

    static RecordRow fresh(RecordContext now, PaperRegistry.Found paper) {
        return paper.service()
                .find(now.office(), paper.row().id())
                .orElseThrow(() -> new NoLongerThere(PaperRegistry.place(paper.row())));
    }
}
