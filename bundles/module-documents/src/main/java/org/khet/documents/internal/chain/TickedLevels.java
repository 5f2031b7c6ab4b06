package org.khet.documents.internal.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * Papers that were ticked and are signed in a row, or get an opinion without words: each in a transaction of its own, so that one that is
 * refused holds up no other. A paper whose rule demands a code of the second factor is signed alone. Source: core CORE-68.
 */
public final class TickedLevels {
    /** Most papers at once. */
    public static final int MOST = 50;

    /**
     * What became of one.
     *
     * @param level   key of the level
     * @param subject of the paper
     * @param paper   as it stands now; empty when it was not answered
     * @param problem why not
     */
    public record Answered(long level, String subject, Optional<RecordRow> paper, Optional<Problem> problem) {}

    private final LevelService desk;

    /** Over the desk of whoever is asked. */
    public TickedLevels(LevelService desk) {
        this.desk = desk;
    }

    /** Signs them, or gives an opinion, in this order. */
    public List<Answered> sign(Caller caller, Collection<Long> levels) {
        caller.requireToAct();
        return levels.stream().limit(MOST).map(level -> sign(caller, level)).toList();
    }

    private Answered sign(Caller caller, long level) {
        String subject = "";
        try {
            LevelService.Asked asked = desk.open(caller, level);
            subject = asked.paper().row().get(asked.paper().kind().subject);
            if (desk.demandsCode(caller, asked)) {
                return refused(level, subject, Problem.of("", "documents.inbox.alone"));
            }
            RecordRow paper = desk.answer(caller, asked.level(), decision(asked));
            return new Answered(level, subject, Optional.of(paper), Optional.empty());
        } catch (Rejected refused) {
            return refused(level, subject, refused.problems().getFirst());
        } catch (NotPermitted lacking) {
            return refused(level, subject, Problem.of("", "documents.inbox.no-right"));
        } catch (Outdated | NoLongerThere first) {
            return refused(level, subject, Problem.of("", "documents.outdated.level"));
        }
    }

    private static Answered refused(long level, String subject, Problem why) {
        return new Answered(level, subject, Optional.empty(), Optional.of(why));
    }

    /** A paper with which a record asks for a decision is approved; any other is signed as it is. */
    private LevelDecision decision(LevelService.Asked asked) {
        PaperKind kind = asked.paper().kind();
        boolean decides = asked.level().get(desk.kind().part) == ChainPart.DECISION
                && !asked.paper().row().get(kind.askKey).isEmpty();
        return new LevelDecision(
                LevelAnswer.SIGNED, "", decides ? Set.of(DocumentsCodes.TICK_APPROVE) : Set.of(), null, "");
    }

    /** Those of the answered papers whose signature the caller may still take back. */
    public List<RecordRow> undoable(Caller caller, List<Answered> answered) {
        return answered.stream()
                .flatMap(one -> one.paper().stream())
                .filter(paper -> {
                    PaperKind kind = (PaperKind) paper.kind();
                    return paper.state().equals(kind.signed)
                            && paper.get(kind.signer)
                                    .filter(caller.person()::equals)
                                    .isPresent();
                })
                .toList();
    }

    /** Takes their signatures back, each by itself; those that it was too late for. */
    public List<RecordRow> undo(Caller caller, List<RecordRow> papers) {
        List<RecordRow> late = new ArrayList<>();
        for (RecordRow paper : papers) {
            try {
                desk.undo(caller, PaperRegistry.place(paper));
            } catch (Rejected | Outdated tooLate) {
                late.add(paper);
            }
        }
        return late;
    }
}
