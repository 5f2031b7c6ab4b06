package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.rounds.internal.SampleRounds.ROUND;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** The director sees on the first page how far the schools are in the open round. Source: DESIGN 02; ict ICT-60. */
@OnEachDatabase
class RoundBarsDbTest {
    private final TestDatabase database;

    RoundBarsDbTest(TestDatabase database) {
        this.database = database;
    }

    private static TestCaller director() {
        return TestCaller.of(SampleRounds.OFFICE, 1).with(SampleRounds.permissions("core.director"));
    }

    @Test
    void schoolsOfAnOpenRoundAreCountedByHowFarTheyAre_theExcusedLeftOut() {
        SampleRounds office = new SampleRounds(database);
        RoundBars bars = new RoundBars(office.registers);
        assertThat(bars.tells(director())).isFalse();

        RecordRow round = office.opened(office.pupilSheet(), ROUND);
        SchoolSubmissionKind kind = office.registers.collections().submissions().kind();
        int asked = office.registers.collections().of(office.lead(), round.id()).size();
        office.certified(round, 5, 7, 6);
        office.certified(round, 7, 4, 4);
        office.acknowledged(round, 7);
        office.typed(round, 8, SampleRounds.grade("p1", 3, 3, 0, 0));
        office.act(office.registers.collections().submissions(), office.clerk(8), office.of(round, 8), kind.confirm);
        office.registers
                .collections()
                .submissions()
                .act(
                        office.lead(),
                        office.of(round, 9),
                        kind.excuse,
                        new org.khet.portal.api.record.RecordDraft(),
                        "ไม่มีนักเรียน");

        assertThat(bars.tells(director())).isTrue();
        assertThat(ShownTexts.of(bars.of(TestRequest.of(director(), "rounds", ""))))
                .contains("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569", "รับทราบแล้ว 1", "รับรองแล้ว 1", "รอ ผอ. รับรอง 1")
                .contains("ยังไม่ส่ง " + (asked - 4), "เหลือ 10 วัน");
    }

    @Test
    void schoolSeesItsOwnCardInstead() {
        SampleRounds office = new SampleRounds(database);
        office.opened(office.pupilSheet(), ROUND);

        var cards = office.head(5);
        assertThat(cards.may(org.khet.rounds.internal.setting.RoundsPermissions.VIEW))
                .isFalse();
        assertThat(new OwedCard(office.registers).tells(office.head(5))).isTrue();
        assertThat(new OwedCard(office.registers).tells(director())).isFalse();
    }
}
