package org.khet.monitoring.internal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.DeputyCaller;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.Stage;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The way of a progress report from who writes it to its acceptance. Source: monitoring RM-04, MON-05 to 07, 49, 56, 63. */
@OnEachDatabase
class ReportPathDbTest {
    private static final SchoolId SCHOOL = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller OWNER =
            TestCaller.of(SampleOffices.KT1, 11).own(MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_WRITE);
    private static final TestCaller DIRECTOR = TestCaller.of(SampleOffices.KT1, 8)
            .inUnit(MonitoringFixture.PLAN, MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_CONFIRM);
    private static final TestCaller CLERK = TestCaller.of(SampleOffices.KT1, 19)
            .inSchool(SCHOOL, MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_WRITE);
    private static final TestCaller HEAD = TestCaller.of(SampleOffices.KT1, 18)
            .inSchool(
                    SCHOOL,
                    MonitoringPermissions.VIEW,
                    MonitoringPermissions.REPORT_WRITE,
                    MonitoringPermissions.REPORT_CONFIRM);

    private final TestDatabase database;
    private MonitoringFixture at;
    private RecordService<ReportKind> reports;
    private ReportKind kind;

    ReportPathDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        reports = at.records.reports;
        kind = reports.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        reports = at.records.reports;
        kind = reports.kind();
    }

    private RecordRow ofSchool() {
        RoundKind of = at.records.rounds.kind();
        RecordRow made = at.records.rounds.create(
                LEAD,
                at.round(1, at.tool().id())
                        .with(of.scope, RoundScope.SCHOOLS)
                        .with(of.targets, List.of(new RecordDraft().with(of.school, SCHOOL))));
        RecordRow report =
                at.reports(at.records.rounds.act(LEAD, made, of.start)).getFirst();
        RecordDraft draft = RecordDraft.of(report);
        draft.lines(kind.answers).forEach(line -> line.with(kind.answer, "37"));
        return reports.change(CLERK, report, draft);
    }

    /** What a clerk of a school sent waits for the school's head; what the head sent is accepted at once. */
    @Test
    void clerkOfASchoolSends_headConfirms_thenItIsAccepted_whatTheHeadSentNeedsNoSecondWord() {
        RecordRow sent = reports.act(CLERK, ofSchool(), kind.submit);
        assertThat(reports.actions(LEAD, sent)).doesNotContain(kind.acceptSchool, kind.accept);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reports.act(LEAD, sent, kind.acceptSchool))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.unconfirmed"));
        RecordRow confirmed = reports.act(HEAD, sent, kind.confirm);
        RecordRow accepted = reports.act(LEAD, confirmed, kind.accept);
        assertThat(accepted.state()).isEqualTo(kind.accepted);

        RecordRow again = reports.act(LEAD, accepted, kind.reopen, new RecordDraft(), "จำนวนนักเรียนไม่ตรงกับ DMC");
        RecordRow byHead = reports.act(HEAD, again, kind.submit);
        assertThat(byHead.get(kind.sentByHead)).isTrue();
        assertThat(reports.act(LEAD, byHead, kind.acceptSchool).state()).isEqualTo(kind.accepted);
    }

    /** Who acts for the absent head sends as the head does; a clerk who sends after that does not. */
    @Test
    void deputyOfTheHeadSendsAsTheHead_takenBackAndSentByTheClerkItWaitsAgain() {
        var deputy = new DeputyCaller(TestCaller.of(SampleOffices.KT1, 20), HEAD);
        RecordRow sent = reports.act(deputy, ofSchool(), kind.submit);
        assertThat(reports.actions(LEAD, sent)).contains(kind.acceptSchool);
        RecordRow byClerk = reports.act(CLERK, reports.act(HEAD, sent, kind.takeBack), kind.submit);
        assertThat(reports.actions(LEAD, byClerk)).doesNotContain(kind.acceptSchool);
    }

    private RecordDraft written(RecordRow report, String percent) {
        return RecordDraft.of(report)
                .with(kind.percent, new BigDecimal(percent))
                .with(kind.spentTyped, new BigDecimal("60000"))
                .with(kind.gapReason, "ส่งใบสำคัญล่าช้า")
                .with(kind.obstacles, "ได้รับงบประมาณล่าช้า")
                .with(kind.suggestions, "ขยายเวลา")
                .with(kind.next, "จัดอบรมรุ่นที่ 2");
    }

    private RecordRow accepted(RecordRow report, String percent) {
        RecordRow sent = reports.act(OWNER, reports.change(OWNER, report, written(report, percent)), kind.submit);
        return reports.act(LEAD, reports.act(DIRECTOR, sent, kind.confirm), kind.accept);
    }

    /** The second quarter opened before the first was accepted with 40 percent: 38 asks why, 45 does not, and each says 40. */
    @Test
    void percentIsComparedWithWhatIsAcceptedWhenItIsSent_notWhenTheRoundOpened() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow first = at.reports(at.opened(1)).getFirst();
        RecordRow second = at.reports(at.opened(2)).getFirst();
        assertThat(second.get(kind.lastAccepted)).isEmpty();
        accepted(first, "40");

        RecordRow fallen = reports.change(OWNER, second, written(second, "38"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reports.act(OWNER, fallen, kind.submit))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.percent-fell");
                    assertThat(refused.problems().getFirst().args()).containsExactly(new BigDecimal("40.00"));
                });
        RecordRow risen = reports.act(OWNER, reports.change(OWNER, fallen, written(fallen, "45")), kind.submit);
        assertThat(risen.get(kind.lastAccepted)).contains(new BigDecimal("40.00"));

        RecordRow accepted = reports.act(LEAD, reports.act(DIRECTOR, risen, kind.confirm), kind.accept);
        assertThat(accepted.state()).isEqualTo(kind.accepted);
        RecordRow reopened =
                reports.act(LEAD, reports.open(LEAD, first.id()), kind.reopen, new RecordDraft(), "กรอกร้อยละผิด");
        RecordRow less = reports.change(OWNER, reopened, written(reopened, "39"));
        assertThat(reports.act(OWNER, less, kind.submit).state())
                .as("a later quarter is no measure of an earlier one")
                .isEqualTo(kind.submitted);
    }

    /** A byte too much and a kind that the office does not take are refused by name and limit; at the limit a file is kept. */
    @Test
    void evidenceAboveTheSizeOfTheOfficeOrOfAnotherKindIsRefusedByItsName() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.settings.put(SampleOffices.KT1, MonitoringSettings.EVIDENCE_MEBIBYTES, 2, LocalDate.of(2024, 1, 1));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        long two = 2L * 1024 * 1024;
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reports.change(OWNER, report, with(report, "ภาพกิจกรรม.jpg", two + 1)))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.evidence-size");
                    assertThat(refused.problems().getFirst().args()).containsExactly("ภาพกิจกรรม.jpg", 2);
                });
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> reports.change(OWNER, report, with(report, "รายงาน.doc", two)))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.evidence-kind");
                    assertThat(refused.problems().getFirst().args())
                            .containsExactly("รายงาน.doc", "docx, jpeg, jpg, pdf, png, xlsx");
                });
        RecordRow kept = reports.change(OWNER, report, with(report, "ภาพกิจกรรม.jpg", two));
        assertThat(kept.get(kind.evidence).orElse(List.of())).hasSize(1);
        at.settings.put(SampleOffices.KT1, MonitoringSettings.EVIDENCE_MEBIBYTES, 1, LocalDate.of(2024, 1, 1));
        assertThatExceptionOfType(Rejected.class)
                .as("what is kept counts too")
                .isThrownBy(() -> reports.change(OWNER, kept, written(kept, "30")));
        at.settings.put(SampleOffices.KT1, MonitoringSettings.EVIDENCE_MEBIBYTES, 3, LocalDate.of(2024, 1, 1));
        assertThat(reports.change(OWNER, kept, with(kept, "วีดิทัศน์.pdf", two + 1))
                        .get(kind.evidence)
                        .orElse(List.of()))
                .hasSize(1);
    }

    private RecordDraft with(RecordRow report, String name, long size) {
        String type = name.endsWith(".pdf") ? "application/pdf" : "image/jpeg";
        return written(report, "30").with(kind.evidence, List.of(new Staged("a".repeat(64), name, type, size)));
    }

    /** Sending, confirming, returning, accepting, opening again: each by somebody who acts for another, and each names both. */
    @Test
    void everyStepOfAReportNamesWhoDidItAndForWhom() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        var owner = new DeputyCaller(TestCaller.of(SampleOffices.KT1, 13), LEAD);
        var director = new DeputyCaller(TestCaller.of(SampleOffices.KT1, 9), DIRECTOR);
        var officer = new DeputyCaller(TestCaller.of(SampleOffices.KT1, 12), LEAD);
        RecordRow sent = reports.act(owner, reports.change(OWNER, report, written(report, "30")), kind.submit);
        RecordRow back = reports.act(director, sent, kind.giveBack, new RecordDraft(), "แก้ร้อยละ");
        RecordRow confirmed = reports.act(director, reports.act(owner, back, kind.submit), kind.confirm);
        RecordRow returned = reports.act(officer, confirmed, kind.giveBackChecked, new RecordDraft(), "แนบภาพ");
        RecordRow again = reports.act(director, reports.act(OWNER, returned, kind.submit), kind.confirm);
        RecordRow accepted = reports.act(officer, again, kind.accept);
        reports.act(officer, accepted, kind.reopen, new RecordDraft(), "ตัวเลขไม่ตรงกับบัญชี");

        assertThat(reports.steps(LEAD, report.id()))
                .filteredOn(
                        step -> !step.to().equals(step.from()) && !step.from().isEmpty())
                .extracting(RecordStep::action, RecordStep::person, RecordStep::forName, RecordStep::words)
                .containsExactly(
                        step("submit", owner, ""),
                        step("give-back", director, "แก้ร้อยละ"),
                        step("submit", owner, ""),
                        step("confirm", director, ""),
                        step("send-back", officer, "แนบภาพ"),
                        tuple("submit", OWNER.person(), "", ""),
                        step("confirm", director, ""),
                        step("accept", officer, ""),
                        step("open-again", officer, "ตัวเลขไม่ตรงกับบัญชี"));
    }

    private static Tuple step(String action, DeputyCaller who, String words) {
        return tuple(action, who.person(), who.absent().name(), words);
    }

    /** Money and teachers that go in, training that is held, pupils who read: three stages in one report and on three tabs. */
    @Test
    void inputsAndProcessesAreReportedBesideOutputs_inTheirOrder_theRegisterKeepsThemApart() {
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        indicator(project, "K-3", Stage.OUTPUT, "80");
        indicator(project, "K-1", Stage.INPUT, "17");
        indicator(project, "K-2", Stage.PROCESS, "4");
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(report.lines(kind.indicators))
                .extracting(line -> line.get(kind.stage).orElseThrow() + " "
                        + line.get(kind.target).orElseThrow().toBigInteger())
                .containsExactly("INPUT 17", "PROCESS 4", "OUTPUT 80");

        RecordDraft draft = written(report, "30");
        List<RecordDraft> lines = draft.lines(kind.indicators);
        lines.get(0).with(kind.result, new BigDecimal("17"));
        lines.get(1).with(kind.result, new BigDecimal("3"));
        lines.get(2).with(kind.result, new BigDecimal("76"));
        RecordRow sent = reports.act(OWNER, reports.change(OWNER, report, draft), kind.submit);
        assertThat(sent.lines(kind.indicators))
                .extracting(line -> line.get(kind.achievement).orElseThrow().toPlainString())
                .containsExactly("100.00", "75.00", "95.00");
        reports.act(LEAD, reports.act(DIRECTOR, sent, kind.confirm), kind.accept);
        IndicatorKind of = at.records.indicators.kind();
        assertThat(List.of("inputs", "processes", "outputs"))
                .allSatisfy(tab -> assertThat(at.records.indicators.all(LEAD, RecordFilter.ALL.in(tab)))
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(tab).startsWith(one.get(of.stage).name().toLowerCase(Locale.ROOT));
                            assertThat(one.get(of.latestResult)).isPresent();
                        }));
    }

    private void indicator(RecordRow project, String code, Stage stage, String target) {
        IndicatorKind of = at.records.indicators.kind();
        at.active(at.indicator(code, Direction.UP, Period.Q1, target)
                .with(of.stage, stage)
                .with(of.item, project.id()));
    }
}
