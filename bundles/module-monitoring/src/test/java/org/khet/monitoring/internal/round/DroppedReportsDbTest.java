package org.khet.monitoring.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A project is cancelled while its round is open: its report is asked for no more. Source: monitoring RM-23, J.2. */
@OnEachDatabase
class DroppedReportsDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;
    private ReportKind kind;

    DroppedReportsDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        kind = at.records.reports.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        kind = at.records.reports.kind();
    }

    private RecordRow now(RecordRow report) {
        return at.records.reports.open(LEAD, report.id());
    }

    private void cancel(RecordRow project, String why) {
        at.records.items.act(LEAD, project, at.records.items.kind().cancel, new RecordDraft(), why);
    }

    private List<String> tab(String name) {
        return at.records.reports.all(LEAD, RecordFilter.ALL.in(name)).stream()
                .map(row -> row.get(kind.code))
                .toList();
    }

    private RoundBoard.Board board(RecordRow round) {
        return at.records.board.of(LEAD, round, OfficeTime.day(at.clock.instant()));
    }

    /** Three projects: one is cancelled before its report was sent, one after, one goes on. Only the last is missed. */
    @Test
    void reportOfAProjectThatIsCancelledIsNotMissed_whatWasSentGoesItsWay() {
        RecordRow early = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow late = at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        at.item(at.project("P-014", "ห้องเรียนสีเขียว"));
        RecordRow round = at.opened(1);
        RecordRow sent = at.sent(at.report(round, "P-013"));
        assertThat(board(round).sum().lights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3);

        RecordRow begun = at.report(round, "P-012");
        at.records.reports.change(LEAD, begun, RecordDraft.of(begun).with(kind.percent, new BigDecimal("10")));
        assertThat(tab("red")).as("10 of 25 percent").containsExactly("P-012");

        cancel(early, "สพฐ. ดำเนินการเอง");
        cancel(late, "งบประมาณถูกโอนคืน");

        RecordRow dropped = now(at.report(round, "P-012"));
        assertThat(dropped.state()).isEqualTo(kind.dropped);
        assertThat(at.records.reports.steps(LEAD, dropped.id()).getLast().words())
                .as("as the project says it")
                .isEqualTo("สพฐ. ดำเนินการเอง");
        assertThat(tab("red")).as("nobody asks for it").isEmpty();
        assertThat(now(sent).state()).as("it was sent before").isEqualTo(kind.submitted);
        assertThat(board(round).sum().lights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("on the board stands what is asked for")
                .isEqualTo(2);

        at.records.reports.act(LEAD, now(sent), kind.giveBack, new RecordDraft(), "แก้ร้อยละ");
        at.clock.set("2024-01-20T09:00");
        RoundKind rounds = at.records.rounds.kind();
        RecordRow closed = at.records.rounds.act(LEAD, at.records.rounds.open(LEAD, round.id()), rounds.close);

        assertThat(now(sent).state())
                .as("it came back, and nobody asks for it again")
                .isEqualTo(kind.dropped);
        assertThat(now(at.report(round, "P-014")).state()).isEqualTo(kind.missed);
        assertThat(tab("late")).containsExactly("P-014");

        at.records.rounds.act(LEAD, closed, rounds.reopen, new RecordDraft(), "รายงานตกค้าง");
        assertThat(now(at.report(round, "P-014")).state()).isEqualTo(kind.draft);
        assertThat(now(dropped).state()).as("it stays dropped").isEqualTo(kind.dropped);
    }
}
