package org.khet.documents.internal.chain;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.chain.rule.ChainRuleFinder;
import org.khet.documents.internal.chain.rule.OfficeChains;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Runs the chain of a paper: opens its levels one after the other, always by who has the place and who acts at that moment. It
 * writes levels and no state of a paper. Joins the transaction of the act. Source: kinds-documents §1, §8, core E-20 to E-27.
 */
public final class ChainEngine {
    private final ChainRegisters registers;
    private final ChainServices portal;
    private final PaperRegistry papers;
    private final OfficeChains chains;
    private final SeatResolver seats;
    private final WaitingPapers waiting;
    private final LevelPlaces places;

    /** Over the registers of chains and the kinds of papers. */
    public ChainEngine(ChainRegisters registers, ChainServices portal, PaperRegistry papers) {
        this.registers = registers;
        this.portal = portal;
        this.papers = papers;
        this.chains = new OfficeChains(portal, registers.lines());
        this.seats = new SeatResolver(portal, chains);
        this.waiting = new WaitingPapers(papers);
        this.places = new LevelPlaces(this);
    }

    /** Sorts of chains, and lines of the deputies. */
    public OfficeChains office() {
        return chains;
    }

    /** What is in the way of a chain: no rule fits, or nobody is left who may decide. */
    public Optional<Problem> problem(PaperKind kind, RecordRow paper, RecordContext now) {
        Optional<RecordRow> rule = new ChainRuleFinder(registers.rules()).find(kind, paper, now);
        if (rule.isEmpty()) {
            return Optional.of(Problem.of("", "documents.error.no-rule"));
        }
        boolean decides = planned(kind, paper, rule.get(), now).getLast().note().isEmpty();
        return decides
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "",
                        "documents.error.nobody-decides",
                        rule.get().get(registers.rules().kind().name)));
    }

    private List<ChainPlanner.Planned> planned(PaperKind kind, RecordRow paper, RecordRow rule, RecordContext now) {
        var barred = new OwnPaperRule(portal).barred(kind, paper, now);
        return new ChainPlanner(seats, registers.rules().kind())
                .plan(now.office(), rule, paper.get(kind.unit), barred, now.today());
    }

    /** Makes the levels of a pass and opens the first. */
    public void begin(PaperKind kind, RecordRow paper, RecordContext now) {
        RecordRow rule = new ChainRuleFinder(registers.rules())
                .find(kind, paper, now)
                .orElseThrow(() -> new IllegalStateException("submitted without a rule"));
        List<ChainPlanner.Planned> planned = planned(kind, paper, rule, now);
        RecordService<LevelKind> levels = registers.levels().internal();
        LevelDrafts drafts = new LevelDrafts(registers, rule);
        for (int i = 0; i < planned.size(); i++) {
            ChainPlanner.Planned one = planned.get(i);
            RecordRow made = levels.create(now.caller(), drafts.of(kind, paper, one, i + 1));
            if (!one.note().isEmpty()) {
                note(now.caller(), made, levels.kind().skip, one.note());
            }
        }
        RecordDraft with =
                new RecordDraft().with(kind.rule, rule.get(registers.rules().kind().name));
        next(kind, paper, now, with);
    }

    /** Opens the next level; false when there is none. */
    public boolean next(PaperKind kind, RecordRow paper, RecordContext now) {
        return next(kind, paper, now, new RecordDraft());
    }

    /** As above; {@code with} is written on the paper together with whom it waits for, so that its history says it once. */
    private boolean next(PaperKind kind, RecordRow paper, RecordContext now, RecordDraft with) {
        LevelKind of = registers.levels().kind();
        for (RecordRow level : of(paper, paper.get(kind.pass), now.caller())) {
            if (level.state().equals(of.waiting) && opened(kind, paper, level, now, with)) {
                return true;
            }
        }
        return false;
    }

    private boolean opened(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now, RecordDraft with) {
        LevelAsked asked = places.asked(kind, paper, level, now);
        if (asked.seat().isEmpty()) {
            note(now.caller(), level, registers.levels().kind().skip, asked.note());
            return false;
        }
        waiting.waits(now.caller(), kind, paper, open(level, asked.seat().get(), now), with);
        return true;
    }

    /**
     * Asks anew at an open level whose holder lost the place, or is away while nobody acts, as if it opened now.
     *
     * @return whether somebody else is asked now, or the level was left out
     * @throws Rejected if nobody is there who may decide
     */
    boolean follow(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        if (places.isAskedRightly(kind, paper, level, now)) {
            return false;
        }
        LevelAsked asked = places.asked(kind, paper, level, now);
        Optional<PersonId> before = level.get(registers.levels().kind().delegate)
                .or(() -> level.get(registers.levels().kind().holder));
        if (asked.seat()
                .map(ChainSeat::holder)
                .filter(one -> Optional.of(one).equals(before))
                .isPresent()) {
            return false;
        }
        if (!opened(kind, paper, level, now, new RecordDraft())) {
            next(kind, paper, now);
        }
        return true;
    }

    /** Who decides for a holder now. */
    Optional<Decider> decider(PersonId holder, RecordContext now) {
        return portal.acting().decider(now.office(), holder, HalfDay.of(now.now()));
    }

    /** Who has the place of a level today. */
    Optional<ChainSeat> seat(PaperKind kind, RecordRow paper, RecordRow level, RecordContext now) {
        return seats.seat(
                now.office(), LevelPlace.of(registers.levels().kind(), level), paper.get(kind.unit), now.today());
    }

    private PersonId open(RecordRow level, ChainSeat seat, RecordContext now) {
        LevelKind of = registers.levels().kind();
        act(
                now.caller(),
                level,
                level.state().equals(of.open) ? of.reassign : of.begin,
                new RecordDraft()
                        .with(of.holder, seat.holder())
                        .with(of.delegate, null)
                        .with(of.label, seat.title())
                        .with(of.openedAt, now.now()));
        return decider(seat.holder(), now).map(Decider::person).orElse(seat.holder());
    }

    private void note(Caller caller, RecordRow level, Action action, String why) {
        act(caller, level, action, new RecordDraft().with(registers.levels().kind().note, why));
    }

    private void act(Caller caller, RecordRow level, Action action, RecordDraft draft) {
        registers.levels().internal().act(caller, level, action, draft, "");
    }

    /** Closes what is still open. */
    public void close(RecordRow paper, Caller caller) {
        LevelKind of = registers.levels().kind();
        for (RecordRow level : all(paper, caller)) {
            if (level.state().open()) {
                act(caller, level, of.close, new RecordDraft());
            }
        }
    }

    /** Opens the level that was decided last again. */
    public void reopen(PaperKind kind, RecordRow paper, RecordContext now) {
        LevelKind of = registers.levels().kind();
        of(paper, paper.get(kind.pass), now.caller()).stream()
                .filter(level -> level.state().equals(of.decided))
                .reduce((one, later) -> later)
                .ifPresent(level -> {
                    act(
                            now.caller(),
                            level,
                            of.reopen,
                            new RecordDraft()
                                    .with(of.decidedBy, null)
                                    .with(of.decidedAt, null)
                                    .with(of.answer, null)
                                    .with(of.capacity, null)
                                    .with(of.signLine, "")
                                    .with(of.opinion, "")
                                    .with(of.ticks, null));
                    waiting.change(
                            now.caller(), kind, paper, new RecordDraft().with(kind.waitsFor, level.raw(of.holder)));
                });
    }

    /** All levels of a paper, old passes first. */
    public List<RecordRow> all(RecordRow paper, Caller caller) {
        LevelKind of = registers.levels().kind();
        var sorted = new PageRequest(
                0,
                200,
                List.of(new PageRequest.Sort(of.pass.name(), false), new PageRequest.Sort(of.levelNo.name(), false)));
        return registers
                .levels()
                .internal()
                .page(caller, RecordFilter.of(of.paper.is(PaperRegistry.place(paper))), sorted);
    }

    /** The levels of one pass in their order. */
    public List<RecordRow> of(RecordRow paper, int pass, Caller caller) {
        LevelKind of = registers.levels().kind();
        return all(paper, caller).stream()
                .filter(level -> level.get(of.pass) == pass)
                .toList();
    }

    /** Whom levels ask. */
    LevelPlaces places() {
        return places;
    }

    /** Whom papers wait for. */
    WaitingPapers waiting() {
        return waiting;
    }

    /** Who has which place. */
    SeatResolver seats() {
        return seats;
    }

    /** Levels and rules. */
    public ChainRegisters registers() {
        return registers;
    }

    /** What it asks of the portal. */
    public ChainServices portal() {
        return portal;
    }

    /** The papers. */
    PaperRegistry papers() {
        return papers;
    }

    /** Name of a person. */
    String name(Caller caller, PersonId person) {
        return portal.people()
                .find(caller.office(), person)
                .map(Person::fullName)
                .orElse("");
    }
}
