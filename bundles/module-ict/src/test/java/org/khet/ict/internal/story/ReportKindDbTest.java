package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.figure.DeskReportRecord;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.figure.ReportPeriod;
import org.khet.ict.internal.ticket.figure.ReportRegister;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;

/** Reports of the desk, F9. Source: ict ICT-31, ICT-99. */
@OnEachDatabase
class ReportKindDbTest extends RecordContract<DeskReportRecord> {
    private final TestOffice desk;
    private int made;

    ReportKindDbTest(TestDatabase database) {
        super(database, fixture -> register(database, fixture, new PartOffice(database).desk));
        desk = new PartOffice(database).desk;
    }

    private static DeskReportRecord register(TestDatabase database, RecordFixture fixture, TestOffice desk) {
        var figures = new FigureService(
                desk.tickets, desk.times, new TargetClock(desk.counted, desk.settings, desk.clock), desk.clock);
        return new ReportRegister(fixture.services(), database.unit(), figures, new IctCodeLists(new FakeCodeLists()))
                .reports()
                .kind();
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.from, LocalDate.of(2026, 11, 1).minusMonths(made++))
                .with(kind.to, LocalDate.of(2026, 11, 30));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.acknowledge) ? draft.with(kind.decisionFile, IctOffice.signed()) : draft;
    }

    @Test
    void figuresComeFromTheTickets_theHeadEditsThem_theDirectorSendsBackAndTakesNote() {
        desk.returned();
        RecordRow report = service.create(
                person(12),
                new RecordDraft()
                        .with(kind.period, ReportPeriod.MONTH)
                        .with(kind.from, LocalDate.of(2026, 11, 1))
                        .with(kind.to, LocalDate.of(2026, 11, 30)));
        RecordLine first = report.lines(kind.figures).getFirst();
        assertThat(first.get(kind.topic)).isEqualTo("รับแจ้ง");
        assertThat(first.get(kind.value)).isEqualTo("1");

        RecordRow edited = service.change(
                person(12),
                report,
                RecordDraft.of(report)
                        .with(kind.problems, "ขาดอะไหล่ลูกยาง")
                        .with(kind.figures, IctOffice.filled(report, kind.figures, kind.value, "2")));
        RecordRow before = service.change(
                person(12),
                edited,
                RecordDraft.of(edited)
                        .with(kind.from, LocalDate.of(2026, 10, 1))
                        .with(kind.to, LocalDate.of(2026, 10, 31)));
        assertThat(before.lines(kind.figures).getFirst().get(kind.value))
                .as("nothing was reported in October")
                .isEqualTo("0");
        RecordRow november = service.change(
                person(12),
                before,
                RecordDraft.of(before)
                        .with(kind.from, LocalDate.of(2026, 11, 1))
                        .with(kind.to, LocalDate.of(2026, 11, 30)));
        assertThat(november.lines(kind.figures).getFirst().get(kind.value)).isEqualTo("1");
        RecordRow put = service.change(
                person(12),
                november,
                RecordDraft.of(november).with(kind.figures, IctOffice.filled(november, kind.figures, kind.value, "2")));
        RecordRow sent = service.act(person(12), put, kind.submit);
        RecordRow back = service.act(person(1), sent, kind.giveBack, new RecordDraft(), "เพิ่มข้อเสนอแนะ");
        assertThat(back.state()).isEqualTo(kind.draft);
        RecordRow again = service.act(person(12), service.open(person(12), back.id()), kind.submit);
        assertThatExceptionOfType(Rejected.class)
                .as("without the memo by which it was put before the director")
                .isThrownBy(() -> service.act(person(1), again, kind.acknowledge))
                .satisfies(no -> assertThat(no.problems())
                        .extracting(Problem::field)
                        .containsExactly("decision_no", "decision_on", "decision_file"));
        RecordDraft memo = new RecordDraft()
                .with(kind.decisionNo, "ศธ 04999/61")
                .with(kind.decisionOn, TODAY)
                .with(kind.decisionFile, IctOffice.signed());
        RecordRow noted = service.act(person(1), again, kind.acknowledge, memo, "");
        assertThat(noted.state()).isEqualTo(kind.acknowledged);
        assertThat(noted.get(kind.decisionNo)).isEqualTo("ศธ 04999/61");
        assertThat(noted.get(kind.decisionOn)).contains(TODAY);
        assertThat(noted.get(kind.decisionFile)).isPresent();
        assertThat(service.open(person(12), noted.id())
                        .lines(kind.figures)
                        .getFirst()
                        .get(kind.value))
                .isEqualTo("2");
        assertThat(List.of(noted.get(kind.problems))).containsExactly("ขาดอะไหล่ลูกยาง");
    }
}
