package org.khet.year.play;

import java.time.Duration;
import java.util.List;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SteppingClock;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;
import org.khet.year.runtime.JobCalendar;

/** Decisions: by papers that go up to the director where documents are on, typed where they are not. Source: kinds-documents §9. */
public final class DecisionPlay {
    private final PlayedOffice office;
    private final YearLog log;
    private final JobCalendar jobs;
    private final SteppingClock clock;
    private final boolean byPaper;

    /** @param byPaper whether documents are on in the office */
    public DecisionPlay(PlayedOffice office, YearLog log, JobCalendar jobs, SteppingClock clock, boolean byPaper) {
        this.office = office;
        this.log = log;
        this.jobs = jobs;
        this.clock = clock;
        this.byPaper = byPaper;
    }

    /** What waits is granted: all papers go through their levels, or the decision is typed. */
    public void decide(Runnable typed) {
        if (!byPaper) {
            typed.run();
            return;
        }
        for (YearPost post : List.of(YearPost.PLANNER, YearPost.DEPUTY)) {
            answer(post, LevelDecision.given("เห็นควร"));
        }
        int signed = answer(YearPost.DIRECTOR, LevelDecision.ticked("", "APPROVE"));
        for (int i = 0; i < signed; i++) {
            log.paper("documents.memo");
        }
        clock.pass(Duration.ofSeconds(40));
        jobs.now(office.id(), "documents.papers");
    }

    private int answer(YearPost post, LevelDecision decision) {
        var desk = office.runtime().service(DocumentsModule.class).papers().desk();
        Caller who = office.caller(post);
        List<RecordRow> waiting = desk.waiting(who, 50);
        waiting.forEach(level -> desk.answer(who, level, decision));
        return waiting.size();
    }
}
