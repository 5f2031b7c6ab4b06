package org.khet.monitoring.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.paper.MonitoringPaperNames;
import org.khet.monitoring.internal.paper.SuggestionPapers;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.TypedDecision;

/** Inspection from its issues to suggestions that all did. Source: monitoring P02, RM-12, RM-13, J.4 10. */
@OnEachDatabase
class InspectionStoriesDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller DIRECTOR = MonitoringFixture.person(1);
    private static final TestCaller ICT_HEAD = TestCaller.of(SampleOffices.KT1, 12)
            .inUnit(MonitoringFixture.ICT, MonitoringPermissions.VIEW, MonitoringPermissions.SUGGESTION_ACT);
    private final TestDatabase database;
    private MonitoringFixture at;

    InspectionStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        at.clock.set("2024-03-01T09:00");
    }

    private RecordRow suggestion(String words) {
        SuggestionKind kind = at.records.suggestions.kind();
        return at.records.suggestions.create(
                LEAD,
                new RecordDraft()
                        .with(kind.origin, SuggestionOrigin.VISIT)
                        .with(kind.body, "MINISTRY")
                        .with(kind.words, words)
                        .with(kind.givenOn, LocalDate.of(2024, 2, 13))
                        .with(kind.unit, MonitoringFixture.PLAN));
    }

    private RecordRow passed(RecordRow suggestion) {
        SuggestionKind kind = at.records.suggestions.kind();
        RecordRow decided = at.records.suggestions.act(
                DIRECTOR,
                suggestion,
                kind.decide,
                new RecordDraft().with(kind.decision, Acceptance.ACCEPT).with(kind.dueOn, LocalDate.of(2024, 3, 31)),
                "");
        return at.records.suggestions.act(
                LEAD,
                decided,
                kind.pass,
                new RecordDraft()
                        .with(
                                kind.receivers,
                                List.of(
                                        new RecordDraft().with(kind.receiverUnit, MonitoringFixture.PLAN),
                                        new RecordDraft().with(kind.receiverUnit, MonitoringFixture.ICT),
                                        new RecordDraft()
                                                .with(
                                                        kind.receiverSchool,
                                                        SampleOffices.schoolId(SampleOffices.KT1, 5)))),
                "");
    }

    private void carriedOut(RecordRow task) {
        SuggestionTaskKind kind = at.records.tasks.kind();
        RecordRow begun = at.records.tasks.act(LEAD, at.records.tasks.open(LEAD, task.id()), kind.begin);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.tasks.act(
                        LEAD, begun, kind.finish, new RecordDraft().with(kind.answer, "เสร็จ"), ""));
        RecordRow told = at.records.tasks.change(
                LEAD,
                begun,
                new RecordDraft()
                        .with(
                                kind.steps,
                                List.of(new RecordDraft()
                                        .with(kind.stepOn, LocalDate.of(2024, 3, 1))
                                        .with(kind.step, "จัดทำแผนความปลอดภัย"))));
        at.records.tasks.act(LEAD, told, kind.finish, new RecordDraft().with(kind.answer, "ดำเนินการแล้ว"), "");
    }

    private List<RecordRow> tasks(RecordRow suggestion) {
        return at.records.tasks.all(
                LEAD, RecordFilter.of(at.records.tasks.kind().suggestion.is(suggestion.id())));
    }

    @Test
    void suggestionDue31March_doneByAllThreeOn2April_isTwoDaysLate_onlyTheLeadVerifies() {
        SuggestionKind kind = at.records.suggestions.kind();
        RecordRow passed = passed(suggestion("จัดทำแผนความปลอดภัยของโรงเรียนขนาดเล็ก"));
        assertThat(passed.get(kind.openTasks)).isEqualTo(3);
        List<RecordRow> tasks = tasks(passed);
        assertThat(tasks).hasSize(3);
        assertThat(at.records.tasks.all(ICT_HEAD, RecordFilter.ALL)).hasSize(1);

        at.clock.set("2024-04-01T09:00");
        assertThat(at.records.suggestions.count(LEAD, RecordFilter.ALL.in("late")))
                .isEqualTo(1);
        carriedOut(tasks.get(0));
        carriedOut(tasks.get(1));
        assertThat(at.records.suggestions.open(LEAD, passed.id()).state()).isEqualTo(kind.inHand);
        assertThat(at.records.suggestions.open(LEAD, passed.id()).get(kind.openTasks))
                .isEqualTo(1);
        at.clock.set("2024-04-02T09:00");
        carriedOut(tasks.get(2));
        RecordRow done = at.records.suggestions.open(LEAD, passed.id());
        assertThat(done.state()).isEqualTo(kind.done);
        assertThat(done.get(kind.lateDays)).contains(2);
        assertThat(at.records.suggestions.count(LEAD, RecordFilter.ALL.in("done-late")))
                .isEqualTo(1);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.suggestions.act(ICT_HEAD, done, kind.verify));
        RecordRow again = at.records.suggestions.act(LEAD, done, kind.again, new RecordDraft(), "ขาดหลักฐาน");
        assertThat(again.state()).isEqualTo(kind.inHand);
        assertThat(tasks(passed))
                .allSatisfy(task -> assertThat(task.state()).isEqualTo(at.records.tasks.kind().inHand));
    }

    /** Who is named twice would have two tasks for one matter: it is refused at the second line, for units and for schools. */
    @Test
    void nobodyReceivesASuggestionTwice() {
        SuggestionKind kind = at.records.suggestions.kind();
        RecordRow decided = at.records.suggestions.act(
                DIRECTOR,
                suggestion("ติดตั้งราวกันตก"),
                kind.decide,
                new RecordDraft().with(kind.decision, Acceptance.ACCEPT).with(kind.dueOn, LocalDate.of(2024, 3, 31)),
                "");
        var school = SampleOffices.schoolId(SampleOffices.KT1, 5);
        for (List<RecordDraft> twice : List.of(
                List.of(
                        new RecordDraft().with(kind.receiverUnit, MonitoringFixture.ICT),
                        new RecordDraft().with(kind.receiverUnit, MonitoringFixture.ICT)),
                List.of(
                        new RecordDraft().with(kind.receiverSchool, school),
                        new RecordDraft().with(kind.receiverSchool, school)))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> at.records.suggestions.act(
                            LEAD, decided, kind.pass, new RecordDraft().with(kind.receivers, twice), ""))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.repeated"));
        }
        assertThat(tasks(decided)).isEmpty();
    }

    @Test
    void refusingNeedsAReason_acceptingADueDay() {
        SuggestionKind kind = at.records.suggestions.kind();
        RecordRow row = suggestion("เพิ่มอัตรากำลัง");
        RecordDraft refuse = new RecordDraft().with(kind.decision, Acceptance.REFUSE);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.suggestions.act(DIRECTOR, row, kind.decide, refuse, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("decision_reason"));
        RecordDraft accept = new RecordDraft().with(kind.decision, Acceptance.ACCEPT);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.suggestions.act(DIRECTOR, row, kind.decide, accept, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("due_on"));
        assertThat(at.records
                        .suggestions
                        .act(DIRECTOR, row, kind.decide, refuse.with(kind.decisionReason, "เกินอำนาจ"), "")
                        .state())
                .isEqualTo(kind.refused);
    }

    @Test
    void inspectionIsReportedWithEachIssueAnswered_itsSuggestionsAreFollowedOn() {
        InspectionKind kind = at.records.inspections.kind();
        RecordRow made = at.records.inspections.create(
                LEAD,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.body, "MINISTRY")
                        .with(kind.number, 1)
                        .with(kind.title, "ตรวจราชการกระทรวง รอบที่ 1")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.issues, List.of(issue("ความปลอดภัย", "มีแผนทุกโรงเรียน"), issue("การอ่าน", ""))));
        assertThatExceptionOfType(Rejected.class)
                .as("it is planned from one day to another")
                .isThrownBy(() -> at.records.inspections.act(LEAD, made, kind.prepare))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder(kind.beginsOn.name(), kind.dueOn.name()));
        RecordRow preparing = at.records.inspections.act(
                LEAD,
                made,
                kind.prepare,
                new RecordDraft()
                        .with(kind.beginsOn, LocalDate.of(2024, 1, 8))
                        .with(kind.dueOn, LocalDate.of(2024, 3, 15)),
                "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.inspections.act(LEAD, preparing, kind.ask));
        assertThatExceptionOfType(Rejected.class)
                .as("nor is it asked for without any issue")
                .isThrownBy(() -> at.records.inspections.change(
                        LEAD, preparing, RecordDraft.of(preparing).with(kind.issues, List.of())));
        RecordDraft answered = RecordDraft.of(preparing);
        answered.lines(kind.issues).get(1).with(kind.done, "อบรมครู").with(kind.quantity, "26 โรงเรียน");
        RecordRow complete = at.records.inspections.change(LEAD, preparing, answered);
        RecordRow asked = at.records.inspections.act(LEAD, complete, kind.ask);
        RecordRow agreed = at.records.inspections.act(
                DIRECTOR,
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 21/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 2, 28))
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");
        at.records.inspections.act(
                LEAD,
                agreed,
                kind.report,
                new RecordDraft().with(kind.sentNo, "ศธ 04999/212").with(kind.sentOn, LocalDate.of(2024, 2, 29)),
                "");

        SuggestionKind to = at.records.suggestions.kind();
        assertThat(at.records.suggestions.all(LEAD, RecordFilter.ALL))
                .extracting(row -> row.get(to.words))
                .containsExactly("ซ้อมแผนปีละสองครั้ง");
    }

    private RecordDraft issue(String words, String result) {
        InspectionKind kind = at.records.inspections.kind();
        return new RecordDraft()
                .with(kind.issue, words)
                .with(kind.done, result.isEmpty() ? "" : "กำชับทุกโรงเรียน")
                .with(kind.quantity, result)
                .with(kind.suggestion, result.isEmpty() ? "" : "ซ้อมแผนปีละสองครั้ง")
                .with(kind.goodPractice, false);
    }

    @Test
    void twoVisitsToOneSchoolOnOneDayAreWarned_notRefused() {
        VisitKind kind = at.records.visits.kind();
        visit("ตรวจราชการ", 5, 12);
        RecordRow same = visit("ศธภ. ลงพื้นที่", 5, 12);
        RecordRow other = visit("ศธจ. ลงพื้นที่", 7, 12);
        assertThat(same.get(kind.warning)).isEqualTo("ตรวจราชการ");
        assertThat(other.get(kind.warning)).isEmpty();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> visit("นอกช่วง", 5, 20));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.visits.open(MonitoringFixture.stranger(), same.id()));
    }

    /** The one that was there first says it too, until the other is given up or goes elsewhere. */
    @Test
    void overlapStandsOnBothVisits_andLeavesBoth() {
        VisitKind kind = at.records.visits.kind();
        RecordRow first = visit("ตรวจราชการ", 5, 12);
        RecordRow second = visit("ศธภ. ลงพื้นที่", 5, 12);
        RecordRow third = visit("ศธจ. ลงพื้นที่", 5, 12);
        assertThat(warning(first)).isEqualTo("ศธภ. ลงพื้นที่, ศธจ. ลงพื้นที่");
        assertThat(warning(second)).isEqualTo("ตรวจราชการ, ศธจ. ลงพื้นที่");

        at.records.visits.act(LEAD, third, kind.cancel, new RecordDraft(), "เลื่อนไม่มีกำหนด");
        assertThat(warning(first)).isEqualTo("ศธภ. ลงพื้นที่");
        RecordRow moved = at.records.visits.open(LEAD, second.id());
        RecordDraft elsewhere = RecordDraft.of(moved);
        elsewhere.lines(kind.places).getFirst().with(kind.on, LocalDate.of(2024, 2, 13));
        at.records.visits.change(LEAD, moved, elsewhere);
        assertThat(warning(first)).isEmpty();
        assertThat(warning(second)).isEmpty();
    }

    private String warning(RecordRow visit) {
        return at.records.visits.open(LEAD, visit.id()).get(at.records.visits.kind().warning);
    }

    /** The office of the inspectors reads what became of each suggestion, by which letter it was answered. Source: monitoring MON-66. */
    @Test
    void summaryForTheInspectorsTellsWhoDidWhat_howLate_andTheLetterOfTheAnswer() {
        InspectionKind kind = at.records.inspections.kind();
        SuggestionKind to = at.records.suggestions.kind();
        RecordRow inspection = at.records.inspections.create(
                LEAD,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.body, "MINISTRY")
                        .with(kind.number, 1)
                        .with(kind.title, "ตรวจราชการกระทรวง")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.issues, List.of(issue("ความปลอดภัย", "มีแผนทุกโรงเรียน"))));
        RecordRow first = passed(of(inspection, suggestion("จัดทำแผนความปลอดภัย")));
        RecordRow second = of(inspection, suggestion("เพิ่มอัตรากำลัง"));
        RecordRow refused = at.records.suggestions.act(
                DIRECTOR,
                second,
                to.decide,
                new RecordDraft().with(to.decision, Acceptance.REFUSE).with(to.decisionReason, "เกินอำนาจ"),
                "");
        assertThatExceptionOfType(Rejected.class)
                .as("no answer is dated ahead")
                .isThrownBy(() -> answered(refused, "ศธ 04999/250", LocalDate.of(2024, 3, 2)));
        answered(refused, "ศธ 04999/250", LocalDate.of(2024, 3, 1));
        answered(at.records.suggestions.open(LEAD, first.id()), "ศธ 04999/251", LocalDate.of(2024, 3, 1));
        at.clock.set("2024-04-02T09:00");
        assertThat(summary(inspection))
                .contains("ข้อเสนอแนะ 2 ข้อ", "ยุติแล้ว 1", "อยู่ระหว่างดำเนินการ 1", "เกินกำหนด 1")
                .as("answered while it is carried out, and though it was refused")
                .contains("ศธ 04999/250 1 มี.ค. 2567", "ศธ 04999/251 1 มี.ค. 2567");
        tasks(first).forEach(this::carriedOut);
        at.clock.set("2024-04-05T09:00");
        at.records.suggestions.act(
                LEAD,
                at.records.suggestions.open(LEAD, first.id()),
                to.verify,
                new RecordDraft().with(to.answerNo, "ศธ 04999/301").with(to.answerOn, LocalDate.of(2024, 4, 5)),
                "");

        assertThat(summary(inspection))
                .contains("ยุติแล้ว 2", "เกินกำหนด 0", "31 มี.ค. 2567", "(ช้า 2 วัน)", "ศธ 04999/301 5 เม.ย. 2567")
                .contains("รับดำเนินการ", "ไม่รับ เกินอำนาจ", "ดำเนินการแล้ว");
        assertThat(at.records.suggestions.count(LEAD, RecordFilter.ALL.in("done")))
                .isEqualTo(1);
    }

    private RecordRow answered(RecordRow suggestion, String letter, LocalDate day) {
        SuggestionKind kind = at.records.suggestions.kind();
        return at.records.suggestions.act(
                LEAD,
                suggestion,
                kind.answer,
                new RecordDraft().with(kind.answerNo, letter).with(kind.answerOn, day),
                "");
    }

    private RecordRow of(RecordRow inspection, RecordRow suggestion) {
        return at.records.suggestions.change(
                LEAD,
                suggestion,
                RecordDraft.of(suggestion).with(at.records.suggestions.kind().inspection, inspection.id()));
    }

    private String summary(RecordRow inspection) {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        var names = new MonitoringPaperNames(people, FakeUnits.ofSampleOffices(), schools, at.files);
        return String.valueOf(new SuggestionPapers(at.records, names)
                .of(
                        LEAD,
                        inspection.id(),
                        OfficeTime.day(at.clock.instant()),
                        TextCatalog.load(InspectionStoriesDbTest.class.getClassLoader(), "monitoring")
                                .in(TextCatalog.THAI))
                .document(new Letterhead("สพป.", ""), "", Paper.landscape())
                .model());
    }

    @Test
    void coordinationWithTheRegionAndTheProvinceIsEnteredByBody_anotherBodyIsAddedByTheOfficeAsData() {
        VisitKind kind = at.records.visits.kind();
        RecordRow region = visit(VisitSort.COORDINATION, "REGION", "ประสานแผนบูรณาการ", 5, 12);
        visit(VisitSort.COORDINATION, "PEO", "ประสานข้อมูล กศจ.", 7, 12);
        visit("ตรวจราชการ", 7, 13);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> visit(VisitSort.COORDINATION, "CLUSTER", "กลุ่มจังหวัด", 5, 13))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(kind.body.name()));
        List<CodeList.Code> more = new ArrayList<>(at.codes.of(SampleOffices.KT1, MonitoringCodes.BODY));
        more.add(CodeList.Code.of("CLUSTER", "กลุ่มจังหวัดตัวอย่าง", "Sample cluster"));
        at.codes.replace(LEAD.with(Settings.CONFIGURE), MonitoringCodes.BODY, more);
        visit(VisitSort.COORDINATION, "CLUSTER", "กลุ่มจังหวัด", 5, 13);

        assertThat(at.records.visits.all(LEAD, RecordFilter.of(kind.sort.is(VisitSort.COORDINATION))))
                .extracting(row -> row.get(kind.body))
                .containsExactlyInAnyOrder("REGION", "PEO", "CLUSTER");
        assertThat(at.records.visits.open(LEAD, region.id()).get(kind.body)).isEqualTo("REGION");
    }

    private RecordRow visit(String title, int school, int day) {
        return visit(VisitSort.INSPECTION, "MINISTRY", title, school, day);
    }

    private RecordRow visit(VisitSort sort, String body, String title, int school, int day) {
        VisitKind kind = at.records.visits.kind();
        return at.records.visits.create(
                LEAD,
                new RecordDraft()
                        .with(kind.sort, sort)
                        .with(kind.body, body)
                        .with(kind.title, title)
                        .with(kind.from, LocalDate.of(2024, 2, 12))
                        .with(kind.to, LocalDate.of(2024, 2, 13))
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.team, "คณะผู้ตรวจ 3 คน")
                        .with(
                                kind.places,
                                List.of(new RecordDraft()
                                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, school))
                                        .with(kind.on, LocalDate.of(2024, 2, day)))));
    }
}
