package org.khet.documents.internal.chain;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.TickMeanings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.SecondFactorCheck;
import org.khet.portal.api.time.OfficeTime;

/**
 * The desk of whoever is asked at a level: what waits, opinion, signature, return, refusal, delegation, and taking a signature back.
 * Each answer is one transaction. Safe for concurrent use. Source: core B-03, CORE-63 to 70, PLAN-42 to 45.
 */
public final class LevelService {
    /**
     * An open level with its paper.
     *
     * @param level the level
     * @param paper its paper
     */
    public record Asked(RecordRow level, PaperRegistry.Found paper) {}

    private final ChainEngine engine;
    private final Transactions transactions;
    private final Clock clock;
    private final SignatureDiary diary;
    private final LevelOutcomes outcomes;
    private final SignatureProof proof;

    /**
     * The desk.
     *
     * @param diary   where an appointment goes that a tick makes
     * @param factors second factors of who signs
     */
    public LevelService(
            ChainEngine engine,
            Transactions transactions,
            Clock clock,
            SignatureDiary diary,
            SecondFactorCheck factors) {
        this.engine = engine;
        this.transactions = transactions;
        this.clock = clock;
        this.diary = diary;
        this.outcomes = new LevelOutcomes(engine, diary);
        this.proof = new SignatureProof(engine, factors);
    }

    private RecordContext now(Caller caller) {
        return new RecordContext(caller, clock.instant(), OfficeTime.day(clock.instant()));
    }

    /** Open levels that wait for the caller now, the own ones and those of whoever the caller acts for, oldest first. */
    public List<RecordRow> waiting(Caller caller, int most) {
        return waiting().of(caller, most, "", "");
    }

    /** What waits, of one sort or urgency, and how much of it there is. */
    public WaitingLevels waiting() {
        return new WaitingLevels(engine, clock);
    }

    /**
     * An open or past level with its paper, for whoever it waits for or who sees the paper.
     *
     * @throws NoLongerThere if the caller has nothing to do with it
     */
    public Asked open(Caller caller, long level) {
        RecordRow row = levels().find(caller.office(), level).orElseThrow(() -> new NoLongerThere("level " + level));
        PaperRegistry.Found paper = paper(caller, row);
        boolean asked = row.state().open()
                ? waiting().places(caller).stream()
                                .anyMatch(one -> Optional.of(one).equals(row.get(kind().holder)))
                        || row.get(kind().delegate)
                                .filter(caller.person()::equals)
                                .isPresent()
                : row.get(kind().decidedBy).filter(caller.person()::equals).isPresent();
        if (!asked) {
            paper.service().open(caller, paper.row().id());
        }
        return new Asked(row, paper);
    }

    private PaperRegistry.Found paper(Caller caller, RecordRow level) {
        return engine.papers()
                .find(caller.office(), level.get(kind().paper))
                .orElseThrow(() -> new NoLongerThere(level.get(kind().paper)));
    }

    /**
     * Answers at a level as it was seen.
     *
     * @return the paper as it stands afterwards
     * @throws Outdated if somebody was first
     * @throws Rejected in words if it is not the caller's level, not the caller's sum, ticks stand against each other, or the rule
     *     demands a code of the second factor, see {@link #answer(Caller, RecordRow, LevelDecision, String)}
     */
    public RecordRow answer(Caller caller, RecordRow seen, LevelDecision decision) {
        return answer(caller, seen, decision, "");
    }

    /** Whether a signature at this level demands a code of the second factor of the caller. */
    public boolean demandsCode(Caller caller, Asked asked) {
        return proof.isAsked(caller, asked.paper(), asked.level(), now(caller));
    }

    /** As without a code; the code is used up before anything else is looked at, and a wrong one counts. Not in a transaction. */
    public RecordRow answer(Caller caller, RecordRow seen, LevelDecision decision, String code) {
        caller.requireToAct();
        boolean signs = decision.answer() == LevelAnswer.SIGNED || decision.answer() == LevelAnswer.GIVEN;
        if (signs && proof.isAsked(caller, paper(caller, seen), seen, now(caller))) {
            proof.require(caller, code);
        }
        return transactions.call(() -> {
            RecordContext now = now(caller);
            RecordRow level = levels().find(caller.office(), seen.id())
                    .orElseThrow(() -> new NoLongerThere("level " + seen.id()));
            PaperRegistry.Found paper = paper(caller, level);
            if (!level.state().equals(kind().open)
                    || level.head().edition() != seen.head().edition()) {
                throw Outdated.of("documents.outdated.level");
            }
            LevelAccess.Right right = new LevelAccess(engine).demand(caller, paper.kind(), paper.row(), level, now);
            Caller by =
                    right.forName().isEmpty() ? caller : new DecidingCaller(caller, right.holder(), right.forName());
            return answered(new RecordContext(by, now.now(), now.today()), paper, level, right, decision);
        });
    }

    private RecordRow answered(
            RecordContext now,
            PaperRegistry.Found paper,
            RecordRow level,
            LevelAccess.Right right,
            LevelDecision decision) {
        Set<String> meanings = new TickMeanings(engine.portal().codes()).of(now.office(), decision.ticks());
        boolean last = level.get(kind().part) == ChainPart.DECISION
                && engine.of(paper.row(), level.get(kind().pass), now.caller()).stream()
                        .noneMatch(one -> one.state().equals(kind().waiting));
        boolean backwards = decision.answer() == LevelAnswer.RETURNED || meanings.contains(TickMeanings.RETURN);
        boolean refuses = decision.answer() == LevelAnswer.REFUSED
                || (last
                        && meanings.contains(TickMeanings.REFUSE)
                        && !paper.kind().keepsOutcome());
        outcomes.check(now, decision, backwards || refuses, last, meanings, paper);
        LevelAnswer answer = backwards
                ? LevelAnswer.RETURNED
                : refuses ? LevelAnswer.REFUSED : last ? LevelAnswer.SIGNED : LevelAnswer.GIVEN;
        levels().act(now.caller(), level, kind().decide, draft(now, right, decision, answer), "");
        engine.waiting()
                .read(now.caller(), paper.kind(), paper.row(), now.caller().person());
        return switch (answer) {
            case RETURNED -> outcomes.stop(now, paper, paper.kind().giveBack, decision.words());
            case REFUSED -> outcomes.stop(now, paper, paper.kind().refuse, decision.words());
            case GIVEN -> outcomes.goOn(now, paper);
            case SIGNED -> outcomes.sign(now, paper, level, right, decision, meanings);
        };
    }

    private RecordDraft draft(RecordContext now, LevelAccess.Right right, LevelDecision decision, LevelAnswer answer) {
        LevelKind of = kind();
        return new RecordDraft()
                .with(of.holder, right.holder())
                .with(of.decidedBy, now.caller().person())
                .with(of.capacity, right.capacity())
                .with(of.signLine, right.line())
                .with(of.opinion, decision.words())
                .with(of.ticks, decision.ticks().isEmpty() ? null : new HashSet<>(decision.ticks()))
                .with(of.answer, answer)
                .with(of.decidedAt, now.now());
    }

    /**
     * Takes the own signature back while it may still be undone.
     *
     * @throws Rejected after the time of the rule, or if the caller did not sign
     */
    public RecordRow undo(Caller caller, String place) {
        caller.requireToAct();
        return transactions.call(() -> {
            PaperRegistry.Found paper =
                    engine.papers().find(caller.office(), place).orElseThrow(() -> new NoLongerThere(place));
            PaperKind kind = paper.kind();
            boolean mine =
                    paper.row().get(kind.signer).filter(caller.person()::equals).isPresent();
            boolean inTime = paper.row().state().equals(kind.signed)
                    && paper.row()
                            .get(kind.undoUntil)
                            .filter(clock.instant()::isBefore)
                            .isPresent();
            if (!mine || !inTime) {
                throw Rejected.of("", mine ? "documents.error.undo-late" : "documents.error.not-your-level", "");
            }
            diary.takeBack(caller, paper.row());
            return paper.service().internal().act(caller, paper.row(), kind.takeBack, new RecordDraft(), "");
        });
    }

    /** Gives this one paper to another person, with a reason that stands on the level. Source: core CORE-70. */
    public RecordRow delegate(Caller caller, RecordRow seen, PersonId to, String why) {
        caller.requireToAct();
        return transactions.call(() -> new LevelHandover(engine).give(now(caller), paper(caller, seen), seen, to, why));
    }

    /** Whether the caller gave this paper to another person, or decides for whoever did, and may take it back. */
    public boolean takesBack(Caller caller, RecordRow paper) {
        return new LevelHandover(engine)
                .given(now(caller), (PaperKind) paper.kind(), paper)
                .isPresent();
    }

    /**
     * Takes a paper back that was given to another person, who may be away. Source: core CORE-70.
     *
     * @return the level that waits for the caller again
     * @throws Rejected if the caller gave it to nobody
     */
    public RecordRow takeBack(Caller caller, RecordRow paper) {
        caller.requireToAct();
        return transactions.call(
                () -> new LevelHandover(engine).takeBack(now(caller), (PaperKind) paper.kind(), paper));
    }

    /**
     * The drafter reminds whoever the paper waits for, once a day. Source: core CORE-70.
     *
     * @throws Rejected if they were reminded today
     */
    public void remind(Caller caller, RecordRow paper) {
        new LevelReminders(engine, transactions).remind(now(caller), paper);
    }

    /** All levels of a paper that the caller has opened, old passes first. */
    public List<RecordRow> levels(Caller caller, RecordRow paper) {
        return engine.all(paper, caller);
    }

    /** What is read around the papers that wait. */
    public AskedPapers papers() {
        return new AskedPapers(engine, clock);
    }

    /** The kind of levels. */
    public LevelKind kind() {
        return engine.registers().levels().kind();
    }

    private RecordService<LevelKind> levels() {
        return engine.registers().levels().internal();
    }
}
