package org.khet.personnel.internal.appointment;

import java.math.BigDecimal;
import java.util.List;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What every register keeps, on each database. */
@OnEachDatabase
class MoveRequestKindContractDbTest extends RecordContract<MoveRequestKind> {
    MoveRequestKindContractDbTest(TestDatabase database) {
        super(
                database,
                fixture -> PersonnelFixture.free(fixture).records.moveRequests.kind());
    }

    private int made;
    private PersonnelFixture at;
    private RecordRow round;

    /** Whoever lacks an action's permission still reads the records. */
    @Override
    protected TestCaller person(int number) {
        return super.person(number).with(PersonnelPermissions.SEE);
    }

    @Override
    protected void before() {
        at = PersonnelFixture.free(fixture);
    }

    @Override
    protected RecordDraft draft() {
        made++;
        MoveRoundKind rounds = at.records.moveRounds.kind();
        round = at.records.moveRounds.create(
                PersonnelFixture.officer(16),
                new RecordDraft()
                        .with(rounds.year, FiscalYear.of(TODAY))
                        .with(rounds.title, "รอบ " + made)
                        .with(rounds.body, "PROVINCE")
                        .with(rounds.opensOn, TODAY.minusDays(5))
                        .with(rounds.closesOn, TODAY)
                        .with(
                                rounds.criteria,
                                List.of(new RecordDraft()
                                        .with(rounds.criterion, "แถวที่ 1")
                                        .with(rounds.mostPoints, new BigDecimal("100.00")))));
        return super.draft()
                .with(kind.round, round.id())
                .with(kind.person, key(1 + made % 22))
                .with(kind.wishes, List.of(new RecordDraft().with(kind.wishText, "ต่างเขต")));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        if (!action.equals(kind.move)) {
            return draft;
        }
        MoveRoundKind rounds = at.records.moveRounds.kind();
        at.records
                .moveRounds
                .internal()
                .act(
                        PersonnelFixture.officer(16),
                        round,
                        rounds.order,
                        new RecordDraft()
                                .with(rounds.orderNo, "1/2570")
                                .with(rounds.orderOn, TODAY)
                                .with(rounds.effectiveOn, TODAY),
                        "");
        return draft.with(kind.post, at.vacantPost("ว " + made).id());
    }

    @Override
    protected RecordDraft asked(Action action, State to) {
        RecordDraft draft = asked(action);
        return action.equals(kind.move) && List.of(kind.coming, kind.cancelled).contains(to)
                ? draft.with(kind.effectiveOn, TODAY.plusDays(30))
                : draft;
    }
}
