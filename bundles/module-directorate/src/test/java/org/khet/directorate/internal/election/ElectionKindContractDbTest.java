package org.khet.directorate.internal.election;

import java.time.Instant;
import java.util.List;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class ElectionKindContractDbTest extends RecordContract<ElectionKind> {
    ElectionKindContractDbTest(TestDatabase database) {
        super(database, fixture -> new ElectionKind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.applyFrom, TODAY.minusDays(20))
                .with(kind.applyUntil, TODAY.minusDays(10))
                .with(kind.candidates, candidates());
    }

    private List<RecordDraft> candidates() {
        return List.of(candidate(1, 6), candidate(2, 7));
    }

    private RecordDraft candidate(int no, int person) {
        return new RecordDraft()
                .with(kind.candidateNo, no)
                .with(kind.name, "แถวที่ " + no)
                .with(kind.person, key(person))
                .with(kind.forSeat, "แถวที่ " + no);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (action.equals(kind.announce)) {
            return draft.with(kind.applyFrom, TODAY.minusDays(20))
                    .with(kind.applyUntil, TODAY.minusDays(10))
                    .with(kind.voteFrom, Instant.parse("2026-11-18T02:00:00Z"))
                    .with(kind.voteUntil, Instant.parse("2026-11-18T08:00:00Z"));
        }
        if (action.fills().isEmpty()) {
            return draft;
        }
        if (action.equals(kind.result)) {
            return draft.with(kind.spoiled, 0).with(kind.tallies, tallies());
        }
        List<RecordDraft> lines = candidates();
        lines.forEach(line -> line.with(kind.qualified, true));
        return draft.with(kind.candidates, lines);
    }

    /** A vote for each who stands in the election made last. */
    private List<RecordDraft> tallies() {
        long id = service.page(person(13), RecordFilter.ALL, new PageRequest(0, 500, List.of())).stream()
                .mapToLong(RecordRow::id)
                .max()
                .orElseThrow();
        return service.find(SampleOffices.KT1, id).orElseThrow().lines(kind.tallies).stream()
                .map(line -> new RecordDraft().ofLine(line.id()).with(kind.tallied, 1))
                .toList();
    }
}
