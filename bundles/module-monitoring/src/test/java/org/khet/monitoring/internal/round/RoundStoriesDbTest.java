package org.khet.monitoring.internal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.DeputyCaller;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.indicator.FedBy;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.rule.ProgressColour;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** Rounds of follow-up from opening to the frozen snapshot, with the figures of monitoring J.4. */
@OnEachDatabase
class RoundStoriesDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller OWNER =
            TestCaller.of(SampleOffices.KT1, 11).own(MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_WRITE);
    private static final TestCaller DIRECTOR = TestCaller.of(SampleOffices.KT1, 8)
            .inUnit(MonitoringFixture.PLAN, MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_CONFIRM);

    private final TestDatabase database;
    private MonitoringFixture at;
    private ReportKind kind;

    RoundStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        kind = at.records.reports.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        kind = at.records.reports.kind();
    }

    /** A draft of the owner with nothing missing. */
    private RecordDraft written(RecordRow report, String percent) {
        return RecordDraft.of(report)
                .with(kind.percent, new BigDecimal(percent))
                .with(kind.spentTyped, new BigDecimal("60000"))
                .with(kind.obstacles, "ได้รับงบประมาณล่าช้า")
                .with(kind.suggestions, "ขยายเวลา")
                .with(kind.next, "จัดอบรมรุ่นที่ 2");
    }

    private RecordRow sent(RecordRow report, String percent) {
        RecordRow saved = at.records.reports.change(
                OWNER, report, written(report, percent).with(kind.gapReason, "ส่งใบสำคัญล่าช้า"));
        return at.records.reports.act(OWNER, saved, kind.submit);
    }

    private RecordRow accepted(RecordRow report, String percent) {
        RecordRow confirmed = at.records.reports.act(DIRECTOR, sent(report, percent), kind.confirm);
        return at.records.reports.act(LEAD, confirmed, kind.accept);
    }

    @Test
    void openingTheQuarterMakesAReportForEachProject_ownersAreTold() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        RecordRow round = at.opened(1);

        assertThat(round.state()).isEqualTo(at.records.rounds.kind().open);
        assertThat(at.reports(round))
                .extracting(row -> row.get(kind.title))
                .containsExactlyInAnyOrder("พัฒนาการอ่าน", "โรงเรียนปลอดภัย");
        assertThat(at.reports(round))
                .allSatisfy(row -> assertThat(row.lines(kind.activities)).hasSize(1));
        assertThat(at.happenings.types()).contains("monitoring.report.created");
        assertThat(at.records.reports.count(OWNER, RecordFilter.ALL.in("mine"))).isEqualTo(2);
    }

    @Test
    void roundWithoutAgreedFormOrTargetIsNotOpened() {
        var rounds = at.records.rounds;
        RecordDraft withoutTool = at.round(1, 0).with(rounds.kind().tool, null);
        RecordRow made = rounds.create(LEAD, withoutTool);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> rounds.act(LEAD, made, rounds.kind().start))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isIn("tool", "targets"));
    }

    /** A quarter that is made twice asks every owner twice. Source: monitoring C.1b {@code period_from}. */
    @Test
    void roundOverTheDaysOfAnotherOfItsScopeWarns_inBoth_untilItIsMoved() {
        var rounds = at.records.rounds;
        RoundKind of = rounds.kind();
        long tool = at.tool().id();
        RecordRow first = rounds.create(LEAD, at.round(1, tool));
        assertThat(first.get(of.warning)).isEmpty();
        RecordRow schools = rounds.create(LEAD, at.round(1, tool).with(of.scope, RoundScope.SCHOOLS));
        assertThat(schools.get(of.warning)).as("of another scope").isEmpty();

        RecordRow twice =
                rounds.create(LEAD, at.round(1, tool).with(of.number, 5).with(of.title, "ไตรมาส 1 รอบเพิ่มเติม"));
        assertThat(twice.get(of.warning)).isEqualTo("ไตรมาส 1");
        assertThat(rounds.open(LEAD, first.id()).get(of.warning)).isEqualTo("ไตรมาส 1 รอบเพิ่มเติม");
        assertThat(rounds.open(LEAD, schools.id()).get(of.warning)).isEmpty();

        RecordRow moved = rounds.change(
                LEAD,
                twice,
                RecordDraft.of(twice)
                        .with(of.period, Period.Q2)
                        .with(of.from, LocalDate.of(2024, 1, 1))
                        .with(of.to, LocalDate.of(2024, 3, 31)));
        assertThat(moved.get(of.warning)).as("the next day is free").isEmpty();
        assertThat(rounds.open(LEAD, first.id()).get(of.warning)).isEmpty();
    }

    @Test
    void schoolsReportToo_andAnswerOnlyWhatConcernsThem() {
        var rounds = at.records.rounds;
        RoundKind of = rounds.kind();
        RecordRow made = rounds.create(
                LEAD,
                at.round(1, at.tool().id())
                        .with(of.scope, RoundScope.SCHOOLS)
                        .with(
                                of.targets,
                                List.of(
                                        new RecordDraft().with(of.school, SampleOffices.schoolId(SampleOffices.KT1, 5)),
                                        new RecordDraft().with(of.targetUnit, MonitoringFixture.ICT))));
        RecordRow round = rounds.act(LEAD, made, of.start);

        RecordRow school = at.reports(round).stream()
                .filter(row -> row.get(kind.school).isPresent())
                .findFirst()
                .orElseThrow();
        RecordRow group = at.reports(round).stream()
                .filter(row -> row.get(kind.unit).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(school.lines(kind.answers)).hasSize(2);
        assertThat(group.lines(kind.answers)).hasSize(1);

        var other = TestCaller.of(SampleOffices.KT1, 20)
                .inSchool(SampleOffices.schoolId(SampleOffices.KT1, 7), MonitoringPermissions.VIEW);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> at.records.reports.open(other, school.id()));
        var own = TestCaller.of(SampleOffices.KT1, 19)
                .inSchool(
                        SampleOffices.schoolId(SampleOffices.KT1, 5),
                        MonitoringPermissions.VIEW,
                        MonitoringPermissions.REPORT_WRITE);
        assertThat(at.records.reports.count(own, RecordFilter.ALL)).isEqualTo(1);
        assertThat(at.records.reports.count(DIRECTOR, RecordFilter.ALL)).isZero();
        assertThat(at.records.reports.page(
                        MonitoringFixture.stranger(), RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                .isEmpty();
    }

    /** Projects were asked in the round of the plan. Source: monitoring ME-05, C.1b. */
    @Test
    void roundOfSchoolsIsFilledWithSchools_oneOfSpendingWithGroups_oneOfSystemsByHand() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        var rounds = at.records.rounds;
        RoundKind of = rounds.kind();
        var school = SampleOffices.schoolId(SampleOffices.KT1, 5);
        RecordRow made = rounds.create(
                LEAD,
                at.round(1, at.tool().id())
                        .with(of.scope, RoundScope.SCHOOLS)
                        .with(of.targets, List.of(new RecordDraft().with(of.school, school))));
        RecordRow filled = rounds.act(LEAD, rounds.act(LEAD, made, of.fill), of.fill);
        List<SchoolId> open = new FakeSchools()
                .open(SampleOffices.KT1, made.get(of.to)).stream()
                        .map(School::id)
                        .toList();
        assertThat(open).hasSizeGreaterThan(1).contains(school);
        assertThat(filled.lines(of.targets))
                .as("the one that was typed once, the others once however often it is filled")
                .extracting(line -> line.get(of.school).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(at.reports(rounds.act(LEAD, filled, of.start)))
                .extracting(report -> report.get(kind.school).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(open);

        RecordRow spending = rounds.act(
                LEAD, rounds.create(LEAD, at.round(1, at.tool().id()).with(of.scope, RoundScope.SPENDING)), of.fill);
        assertThat(spending.lines(of.targets))
                .extracting(line -> line.get(of.targetUnit).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(FakeUnits.ofSampleOffices().of(SampleOffices.KT1).stream()
                        .map(Unit::id)
                        .toList());
        RecordRow system = rounds.act(
                LEAD, rounds.create(LEAD, at.round(1, at.tool().id()).with(of.scope, RoundScope.SYSTEM)), of.fill);
        assertThat(system.lines(of.targets)).isEmpty();
    }

    @Test
    void oneFormAsksSchoolsAndGroups_aQuestionThatDependsOnAnAnswerConcernsOnlyWhomItConcerns() {
        ToolKind tools = at.records.tools.kind();
        RecordRow form = at.records.tools.act(
                LEAD,
                at.records.tools.create(
                        LEAD,
                        new RecordDraft()
                                .with(tools.title, "แบบติดตามร่วม")
                                .with(tools.sort, ToolSort.PROGRESS)
                                .with(tools.unit, MonitoringFixture.PLAN)
                                .with(tools.purpose, "ติดตามโรงเรียนและกลุ่ม")
                                .with(
                                        tools.questions,
                                        List.of(
                                                question("มีอินเทอร์เน็ตใช้งานได้หรือไม่", AskedOf.ALL),
                                                question("ใช้ผู้ให้บริการใด", AskedOf.SCHOOL)
                                                        .with(tools.ifQuestion, 1)
                                                        .with(tools.ifValue, "มี"),
                                                question("กลุ่มต้องการอุปกรณ์ใด", AskedOf.OFFICE)))),
                tools.agree);
        var rounds = at.records.rounds;
        RoundKind of = rounds.kind();
        RecordRow made = rounds.create(
                LEAD,
                at.round(1, form.id())
                        .with(of.scope, RoundScope.SCHOOLS)
                        .with(
                                of.targets,
                                List.of(
                                        new RecordDraft().with(of.school, SampleOffices.schoolId(SampleOffices.KT1, 5)),
                                        new RecordDraft().with(of.school, SampleOffices.schoolId(SampleOffices.KT1, 7)),
                                        new RecordDraft().with(of.targetUnit, MonitoringFixture.ICT))));
        List<RecordRow> reports = at.reports(rounds.act(LEAD, made, of.start));
        assertThat(reports)
                .extracting(row -> row.lines(kind.answers).stream()
                        .map(line -> line.get(kind.questionNo))
                        .toList())
                .containsExactlyInAnyOrder(List.of(1, 2), List.of(1, 2), List.of(1, 3));

        List<RecordRow> schools =
                reports.stream().filter(row -> row.get(kind.school).isPresent()).toList();
        RecordRow without = answered(schools.get(0), "ไม่มี", "");
        assertThat(at.records.reports.act(LEAD, without, kind.submit).state()).isEqualTo(kind.submitted);
        assertThatExceptionOfType(Rejected.class)
                .as("whom it concerns answers it")
                .isThrownBy(() -> at.records.reports.act(LEAD, answered(schools.get(1), "มี", ""), kind.submit));
        RecordRow silly = answered(at.records.reports.open(LEAD, schools.get(1).id()), "ไม่มี", "ตัวอย่างเน็ต");
        assertThatExceptionOfType(Rejected.class)
                .as("and nobody else")
                .isThrownBy(() -> at.records.reports.act(LEAD, silly, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.answer-not-asked"));
        assertThat(at.records
                        .reports
                        .act(LEAD, answered(silly, "มี", "ตัวอย่างเน็ต"), kind.submit)
                        .state())
                .isEqualTo(kind.submitted);
    }

    /** A form of every kind of question is answered in its kind, or not at all. Source: monitoring MON-03. */
    @Test
    void answersAreOfTheKindThatTheFormAsks() {
        ToolKind tools = at.records.tools.kind();
        List<RecordDraft> questions = List.of(
                question("จำนวนผู้เข้าร่วม", AskedOf.ALL).with(tools.kind, QuestionKind.NUMBER),
                question("ร้อยละที่อ่านออก", AskedOf.ALL).with(tools.kind, QuestionKind.PERCENT),
                question("อินเทอร์เน็ต", AskedOf.ALL)
                        .with(tools.kind, QuestionKind.CHOICE)
                        .with(tools.choices, "มี, ไม่มี"),
                question("อุปกรณ์", AskedOf.ALL)
                        .with(tools.kind, QuestionKind.MULTI)
                        .with(tools.choices, "จอ, ลำโพง, กล้อง"),
                question("ความพร้อม", AskedOf.ALL).with(tools.kind, QuestionKind.SCALE),
                question("ห้องเรียน", AskedOf.ALL)
                        .with(tools.kind, QuestionKind.TABLE)
                        .with(tools.choices, "ห้อง; นักเรียน"),
                question("ภาพกิจกรรม", AskedOf.ALL).with(tools.kind, QuestionKind.FILE),
                question("วันที่จัด", AskedOf.ALL).with(tools.kind, QuestionKind.DATE));
        RecordRow form = at.records.tools.act(
                LEAD,
                at.records.tools.create(
                        LEAD,
                        new RecordDraft()
                                .with(tools.title, "แบบติดตามทุกชนิดคำถาม")
                                .with(tools.sort, ToolSort.PROGRESS)
                                .with(tools.unit, MonitoringFixture.PLAN)
                                .with(tools.purpose, "ติดตามโรงเรียน")
                                .with(tools.questions, questions)),
                tools.agree);
        RoundKind of = at.records.rounds.kind();
        RecordRow made = at.records.rounds.create(
                LEAD,
                at.round(1, form.id())
                        .with(of.targets, List.of(new RecordDraft().with(of.targetUnit, MonitoringFixture.ICT))));
        RecordRow report =
                at.reports(at.records.rounds.act(LEAD, made, of.start)).getFirst();
        assertThat(report.lines(kind.answers))
                .extracting(line -> line.get(kind.questionKind))
                .containsExactly(
                        QuestionKind.NUMBER,
                        QuestionKind.PERCENT,
                        QuestionKind.CHOICE,
                        QuestionKind.MULTI,
                        QuestionKind.SCALE,
                        QuestionKind.TABLE,
                        QuestionKind.FILE,
                        QuestionKind.DATE);

        List<String> wrong = List.of("มาก", "101", "อาจมี", "จอ, จอ", "6", "ป.1;20;3", "ภาพ.png", "พรุ่งนี้");
        List<String> right =
                List.of("1,250", "87.5", "มี", "กล้อง, จอ", "๔", "ป.1; 20\nป.2; 18", "ภาพ.png", "15 ธ.ค. 2566");
        List<String> keys = List.of("number", "percent", "choice", "multi", "scale", "table", "file", "date");
        for (int i = 0; i < wrong.size(); i++) {
            RecordDraft draft = RecordDraft.of(report);
            draft.lines(kind.answers).get(i).with(kind.answer, wrong.get(i));
            String key = "monitoring.error.answer-" + keys.get(i);
            assertThatExceptionOfType(Rejected.class)
                    .as(wrong.get(i))
                    .isThrownBy(() -> at.records.reports.change(LEAD, report, draft))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().key()).isEqualTo(key));
        }
        Staged picture = new Staged("b".repeat(64), "ภาพ.png", "image/png", 1000);
        RecordDraft whole = RecordDraft.of(report).with(kind.evidence, List.of(picture));
        for (int i = 0; i < right.size(); i++) {
            whole.lines(kind.answers).get(i).with(kind.answer, right.get(i));
        }
        RecordRow answered = at.records.reports.change(LEAD, report, whole);
        assertThat(answered.lines(kind.answers))
                .extracting(line -> line.get(kind.answer))
                .containsExactlyElementsOf(right);
        assertThat(at.records.reports.act(LEAD, answered, kind.submit).state()).isEqualTo(kind.submitted);
    }

    /** What stands in the form of a new round: the quarter that was, due on the office's day. Source: monitoring RM-24. */
    @Test
    void newRoundBeginsWithTheQuarterThatIsReportedNext_dueOnTheDayOfTheOffice() {
        RoundKind of = at.records.rounds.kind();
        assertThat(of.number.initial(now())).contains(1);
        assertThat(of.period.initial(now())).contains(Period.Q1);
        assertThat(of.from.initial(now())).contains(LocalDate.of(2023, 10, 1));
        assertThat(of.to.initial(now())).contains(LocalDate.of(2023, 12, 31));
        assertThat(of.openOn.initial(now())).contains(LocalDate.of(2024, 1, 1));
        assertThat(of.dueOn.initial(now())).contains(LocalDate.of(2024, 1, 10));
        at.settings.put(SampleOffices.KT1, MonitoringSettings.DUE_DAY, 15, LocalDate.of(2024, 1, 1));
        assertThat(of.dueOn.initial(now())).contains(LocalDate.of(2024, 1, 15));
        at.clock.set("2024-01-16T09:00");
        assertThat(of.number.initial(now())).contains(2);
        assertThat(of.dueOn.initial(now())).contains(LocalDate.of(2024, 4, 15));
        at.clock.set("2024-10-05T09:00");
        assertThat(of.year.initial(now()))
                .as("the last quarter is of the year before")
                .contains(MonitoringFixture.YEAR);
        assertThat(of.number.initial(now())).contains(4);
    }

    /** An office that follows up by months: the month that was, towards the targets of its quarter. Source: monitoring RM-24. */
    @Test
    void roundsByMonthBeginWithTheMonthThatIsReportedNext() {
        RoundKind of = at.records.rounds.kind();
        at.settings.put(SampleOffices.KT1, MonitoringSettings.MONTHLY_ROUNDS, true, LocalDate.of(2024, 1, 1));
        at.clock.set("2024-02-10T09:00");
        assertThat(of.number.initial(now()))
                .as("January, until its day is over")
                .contains(4);
        assertThat(of.from.initial(now())).contains(LocalDate.of(2024, 1, 1));
        at.clock.set("2024-02-11T09:00");
        assertThat(of.number.initial(now())).contains(5);
        assertThat(of.year.initial(now())).contains(MonitoringFixture.YEAR);
        assertThat(of.period.initial(now())).contains(Period.Q2);
        assertThat(of.from.initial(now())).contains(LocalDate.of(2024, 2, 1));
        assertThat(of.to.initial(now())).contains(LocalDate.of(2024, 2, 29));
        assertThat(of.openOn.initial(now())).contains(LocalDate.of(2024, 3, 1));
        assertThat(of.dueOn.initial(now())).contains(LocalDate.of(2024, 3, 10));
        at.clock.set("2024-10-05T09:00");
        assertThat(of.number.initial(now())).as("September").contains(12);
        assertThat(of.year.initial(now())).contains(MonitoringFixture.YEAR);
    }

    private RecordContext now() {
        return new RecordContext(LEAD, at.clock.instant(), OfficeTime.day(at.clock.instant()));
    }

    private RecordDraft question(String words, AskedOf of) {
        ToolKind tools = at.records.tools.kind();
        return new RecordDraft()
                .with(tools.question, words)
                .with(tools.kind, QuestionKind.TEXT)
                .with(tools.needed, true)
                .with(tools.askedOf, of);
    }

    private RecordRow answered(RecordRow report, String... words) {
        RecordDraft draft = RecordDraft.of(report);
        List<RecordDraft> lines = draft.lines(kind.answers);
        for (int i = 0; i < words.length; i++) {
            lines.get(i).with(kind.answer, words[i]);
        }
        return at.records.reports.change(LEAD, report, draft);
    }

    @Test
    void halfOfThePlanOn31March_45IsAmber_50Green_39Red_thresholdsAreTheOffices() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.clock.set("2024-04-02T09:00");
        RecordRow report = at.reports(at.opened(2)).getFirst();
        assertThat(report.get(kind.planned)).contains(new BigDecimal("50.00"));
        assertThat(report.get(kind.colour)).isEqualTo(ProgressColour.GREY);

        assertThat(colour(report, "45")).isEqualTo(ProgressColour.AMBER);
        assertThat(colour(report, "50")).isEqualTo(ProgressColour.GREEN);
        assertThat(colour(report, "39")).isEqualTo(ProgressColour.RED);
        at.settings.put(SampleOffices.KT1, MonitoringSettings.AMBER_FROM, 70, LocalDate.of(2024, 1, 1));
        assertThat(colour(report, "39")).isEqualTo(ProgressColour.AMBER);
    }

    private ProgressColour colour(RecordRow report, String percent) {
        RecordRow now = at.records.reports.open(OWNER, report.id());
        return at.records
                .reports
                .change(OWNER, now, RecordDraft.of(now).with(kind.percent, new BigDecimal(percent)))
                .get(kind.colour);
    }

    @Test
    void percentOver100AndNegativeSpendingAreRefused_delayedActivityAsksWhy() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow report = at.reports(at.opened(1)).getFirst();

        refusedAt(report, RecordDraft.of(report).with(kind.percent, new BigDecimal("101")), "percent_done");
        refusedAt(report, RecordDraft.of(report).with(kind.percent, new BigDecimal("-1")), "percent_done");
        refusedAt(report, RecordDraft.of(report).with(kind.spentTyped, new BigDecimal("-0.01")), "spent_typed");
        RecordDraft delayed = RecordDraft.of(report);
        delayed.lines(kind.activities).getFirst().with(kind.activityState, ActivityState.DELAYED);
        refusedAt(report, delayed, "activities");
    }

    private void refusedAt(RecordRow report, RecordDraft draft, String field) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.change(OWNER, report, draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(field));
    }

    @Test
    void projectBehindItsPlanIsNotSentWithoutObstacles_norBelowTheSpendingTargetWithoutReason() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        RecordRow saved = at.records.reports.change(
                OWNER, report, RecordDraft.of(report).with(kind.percent, new BigDecimal("20")));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.act(OWNER, saved, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("obstacles"));

        RecordRow unsaid =
                at.records.reports.change(OWNER, saved, written(saved, "20").with(kind.spentTyped, null));
        assertThatExceptionOfType(Rejected.class)
                .as("nothing said of 120,000 baht")
                .isThrownBy(() -> at.records.reports.act(OWNER, unsaid, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("spent_typed"));
        RecordRow nought =
                at.records.reports.change(OWNER, unsaid, written(unsaid, "20").with(kind.spentTyped, BigDecimal.ZERO));
        assertThat(nought.get(kind.gap)).contains(new BigDecimal("-32.00"));
        RecordRow told = at.records.reports.change(
                OWNER, nought, written(nought, "20").with(kind.spentTyped, new BigDecimal("12000")));
        assertThat(told.get(kind.spendPercent)).contains(new BigDecimal("10.00"));
        assertThat(told.get(kind.gap)).contains(new BigDecimal("-22.00"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.act(OWNER, told, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("gap_reason"));
    }

    @Test
    void financeSays486000Of1530000_itIs3176AndCannotBeTypedOver_withoutFinanceItIsTypedAndMarked() {
        FollowUpItemKind items = at.records.items.kind();
        at.item(at.project("P-017", "จ้างธุรการโรงเรียน").with(items.amount, new BigDecimal("1530000")));
        at.books("486000");
        RecordRow report = at.reports(at.opened(1)).getFirst();

        assertThat(report.get(kind.spent)).contains(new BigDecimal("486000.00"));
        assertThat(report.get(kind.spendPercent)).contains(new BigDecimal("31.76"));
        assertThat(report.get(kind.gap)).contains(new BigDecimal("-0.24"));
        assertThat(report.get(kind.spentSource)).isEqualTo(MoneySource.FINANCE);
        assertThat(report.get(kind.spentFrom)).isEqualTo("finance");
        refusedAt(report, RecordDraft.of(report).with(kind.spentTyped, new BigDecimal("500000")), "spent_typed");

        at.books("");
        RecordRow typed = at.records.reports.change(
                OWNER, report, RecordDraft.of(report).with(kind.spentTyped, new BigDecimal("500000")));
        assertThat(typed.get(kind.spentSource)).isEqualTo(MoneySource.TYPED);
        assertThat(typed.get(kind.spendPercent)).contains(new BigDecimal("32.68"));
    }

    private RecordRow closed(RecordRow round) {
        return at.records.rounds.act(LEAD, at.records.rounds.open(LEAD, round.id()), at.records.rounds.kind().close);
    }

    /** What was accepted is not computed anew when the round closes while the books are away. Source: monitoring RM-21. */
    @Test
    void closingLeavesAcceptedReportsAlone_openOnesKeepWhatTheBooksSaidLast() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        at.books("60000");
        RecordRow round = at.opened(1);
        RecordRow accepted = accepted(at.reports(round).getFirst(), "30");
        RecordRow open = at.records.reports.change(
                OWNER,
                at.reports(round).getLast(),
                RecordDraft.of(at.reports(round).getLast()));
        assertThat(accepted.get(kind.spent)).contains(new BigDecimal("60000.00"));

        at.books("");
        closed(round);
        for (RecordRow report : List.of(accepted, open)) {
            RecordRow after = at.records.reports.open(LEAD, report.id());
            assertThat(after.get(kind.spent)).contains(new BigDecimal("60000.00"));
            assertThat(after.get(kind.spentSource)).isEqualTo(MoneySource.FINANCE);
            assertThat(after.get(kind.spentFrom)).isEqualTo("finance");
        }
    }

    /** Books that say another figure later do not keep a round from closing. Source: monitoring RM-21. */
    @Test
    void roundClosesThoughTheBooksSayAnotherFigureByNow() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow round = at.opened(1);
        RecordRow accepted = accepted(at.reports(round).getFirst(), "30");
        at.books("70000");

        assertThat(closed(round).state()).isEqualTo(at.records.rounds.kind().closed);
        assertThat(at.records.reports.open(LEAD, accepted.id()).get(kind.spent)).contains(new BigDecimal("60000.00"));
    }

    @Test
    void ownerSends_directorConfirms_officerAccepts_eachAnother_andEachStepStandsInTheHistory() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        RecordRow sent = sent(report, "30");

        assertThat(at.records.reports.actions(OWNER, sent)).doesNotContain(kind.confirm, kind.accept);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.reports.act(OWNER, sent, kind.confirm));
        RecordRow back = at.records.reports.act(DIRECTOR, sent, kind.giveBack, new RecordDraft(), "แก้ร้อยละ");
        assertThat(back.state()).isEqualTo(kind.draft);
        assertThat(back.head().reason()).isEqualTo("แก้ร้อยละ");
        RecordRow again = accepted(back, "31");

        assertThat(again.state()).isEqualTo(kind.accepted);
        assertThat(at.records.reports.steps(LEAD, again.id()))
                .extracting(RecordStep::action)
                .containsSubsequence("submit", "give-back", "submit", "confirm", "accept");
        assertThat(at.records.reports.steps(LEAD, again.id()))
                .filteredOn(step -> step.action().equals("confirm"))
                .extracting(RecordStep::person)
                .containsExactly(DIRECTOR.person());
        assertThat(at.happenings.types()).contains("monitoring.report.accepted");
    }

    @Test
    void due10January_sent12_returned13_sentAgain20_isTwoDaysLate() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(report.get(kind.dueOn)).isEqualTo("2024-01-10");
        at.clock.set("2024-01-12T10:00");
        RecordRow sent = sent(report, "30");
        at.clock.set("2024-01-13T10:00");
        RecordRow back = at.records.reports.act(DIRECTOR, sent, kind.giveBack, new RecordDraft(), "แก้ไข");
        assertThat(at.records.reports.count(LEAD, RecordFilter.ALL.in("late")))
                .as("it was sent, though it came back")
                .isZero();
        assertThat(at.records.reports.count(LEAD, RecordFilter.ALL.in("sent-late")))
                .isEqualTo(1);
        at.clock.set("2024-01-20T10:00");
        RecordRow again = at.records.reports.act(OWNER, back, kind.submit);

        assertThat(again.get(kind.lateDays)).contains(2);
        assertThat(again.get(kind.firstSentOn)).contains(LocalDate.of(2024, 1, 12));
    }

    @Test
    void closedRoundKeeps100000_thoughThePlanSays80000Later_reopeningTakesUpWhatWasMissed() {
        FollowUpItemKind items = at.records.items.kind();
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน").with(items.amount, new BigDecimal("100000")));
        at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        at.clock.set("2024-04-02T09:00");
        RecordRow round = at.opened(2);
        RecordRow first = at.reports(round).stream()
                .filter(row -> row.get(kind.item).equals(Optional.of(project.id())))
                .findFirst()
                .orElseThrow();
        accepted(first, "55");
        RoundKind rounds = at.records.rounds.kind();
        RecordRow closed = at.records.rounds.act(LEAD, at.records.rounds.open(LEAD, round.id()), rounds.close);
        assertThat(closed.lines(rounds.snapshots)).hasSize(1);
        assertThat(closed.lines(rounds.snapshots).getFirst().get(rounds.fingerprint))
                .hasSize(64);

        at.records.items.change(
                LEAD,
                at.records.items.open(LEAD, project.id()),
                RecordDraft.of(at.records.items.open(LEAD, project.id())).with(items.amount, new BigDecimal("80000")));
        RecordRow frozen = at.records.reports.open(LEAD, first.id());
        assertThat(frozen.get(kind.allocated)).contains(new BigDecimal("100000.00"));
        assertThat(frozen.state()).isEqualTo(kind.accepted);
        assertThat(at.reports(closed))
                .filteredOn(row -> row.state().equals(kind.missed))
                .hasSize(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.act(LEAD, frozen, kind.reopen, new RecordDraft(), "แก้"));

        RecordRow open = at.records.rounds.act(LEAD, closed, rounds.reopen, new RecordDraft(), "รายงานตกค้าง");
        assertThat(at.reports(open))
                .filteredOn(row -> row.state().equals(kind.draft))
                .hasSize(1);
        RecordRow again = at.records.rounds.act(LEAD, at.records.rounds.open(LEAD, open.id()), rounds.close);
        assertThat(again.lines(rounds.snapshots)).hasSize(2);
        assertThat(again.lines(rounds.snapshots).getLast().get(rounds.why)).isEqualTo("รายงานตกค้าง");
        assertThat(at.records.rounds.steps(LEAD, round.id()))
                .extracting(RecordStep::words)
                .contains("รายงานตกค้าง");
    }

    @Test
    void resultOfAnAcceptedReportStandsWithItsIndicator_92Of100() {
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.active(at.indicator("KPI-3", Direction.UP, Period.Q1, "100")
                .with(at.records.indicators.kind().item, project.id()));
        at.active(at.indicator("KPI-9", Direction.UP, Period.Q1, "90")
                .with(at.records.indicators.kind().item, project.id())
                .with(at.records.indicators.kind().fedBy, FedBy.QUERY)
                .with(at.records.indicators.kind().provider, "rounds.timely"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(report.lines(kind.indicators))
                .as("what another module measures is not asked of the owner")
                .hasSize(1);
        RecordRow unmeasured = at.records.reports.change(OWNER, report, written(report, "30"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.act(OWNER, unmeasured, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("indicators"));

        RecordDraft measured = written(unmeasured, "30");
        measured.lines(kind.indicators).getFirst().with(kind.result, new BigDecimal("92"));
        RecordRow saved = at.records.reports.change(OWNER, unmeasured, measured);
        RecordRow sent = at.records.reports.act(OWNER, saved, kind.submit);
        assertThat(sent.lines(kind.indicators).getFirst().get(kind.achievement)).contains(new BigDecimal("92.00"));
        RecordRow confirmed = at.records.reports.act(DIRECTOR, sent, kind.confirm);
        at.records.reports.act(LEAD, confirmed, kind.accept);

        var results = at.records.results.all(LEAD, RecordFilter.ALL);
        assertThat(results).hasSize(1);
        assertThat(results.getFirst().get(at.records.results.kind().achievement))
                .contains(new BigDecimal("92.00"));
    }

    @Test
    void percentBelowTheLastAcceptedOneAsksWhy_cancelledProjectIsNotInTheNextRound_addedOneIs() {
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow dropped = at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        RecordRow elsewhere = at.item(at.project("P-015", "รายงานต่อ สพฐ. โดยตรง"));
        RecordRow first = at.opened(1);
        for (RecordRow report : at.reports(first)) {
            accepted(report, "40");
        }
        RoundKind rounds = at.records.rounds.kind();
        RecordRow ahead = at.records.rounds.act(
                LEAD, at.records.rounds.create(LEAD, at.round(2, at.tool().id())), rounds.fill);
        RecordDraft chosen = RecordDraft.of(ahead);
        chosen.with(
                rounds.targets,
                chosen.lines(rounds.targets).stream()
                        .filter(line -> !Long.valueOf(elsewhere.id()).equals(line.raw(rounds.item)))
                        .toList());
        RecordRow filled = at.records.rounds.change(LEAD, ahead, chosen);
        at.records.items.act(LEAD, dropped, at.records.items.kind().cancel, new RecordDraft(), "ยกเลิกในแผน");
        at.item(at.project("P-014", "ห้องเรียนสีเขียว"));
        at.clock.set("2024-04-02T09:00");
        RecordRow second = at.records.rounds.act(LEAD, filled, rounds.start);

        assertThat(at.reports(second))
                .as("though it was filled in January; what somebody took out stays out")
                .extracting(row -> row.get(kind.code))
                .containsExactlyInAnyOrder("P-012", "P-014");
        RecordRow report = at.reports(second).stream()
                .filter(row -> row.get(kind.item).equals(Optional.of(project.id())))
                .findFirst()
                .orElseThrow();
        RecordRow saved = at.records.reports.change(OWNER, report, written(report, "38"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.act(OWNER, saved, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("percent_reason"));
    }

    @Test
    void boardCountsLightsByStrategy_weighedByMoney_andTellsWhoIsLate() {
        FollowUpItemKind items = at.records.items.kind();
        RecordRow strategy = at.item(at.project("1", "คุณภาพผู้เรียน").with(items.sort, FollowUpItemSort.STRATEGY));
        at.item(at.project("P-012", "พัฒนาการอ่าน").with(items.strategy, strategy.id()));
        at.item(at.project("P-013", "โรงเรียนปลอดภัย")
                .with(items.strategy, strategy.id())
                .with(items.amount, new BigDecimal("360000")));
        at.clock.set("2024-04-02T09:00");
        RecordRow round = at.opened(2);
        List<RecordRow> reports = at.reports(round);
        sent(reports.get(0), "50");
        at.records.reports.change(OWNER, reports.get(1), written(reports.get(1), "39"));
        at.clock.set("2024-04-15T09:00");
        var board = new RoundBoard(at.records.reports, at.reader).of(LEAD, round, LocalDate.of(2024, 4, 15));

        assertThat(board.strategies()).hasSize(1);
        RoundBoard.Line line = board.strategies().getFirst();
        assertThat(line.name()).isEqualTo("คุณภาพผู้เรียน");
        assertThat(line.count(ProgressColour.GREEN)).isEqualTo(1);
        assertThat(line.count(ProgressColour.RED)).isEqualTo(1);
        boolean small = reports.get(0).get(kind.allocated).orElseThrow().compareTo(new BigDecimal("120000")) == 0;
        assertThat(line.share()).contains(new BigDecimal(small ? "83.50" : "94.50"));
        assertThat(line.worst()).isEqualTo(ProgressColour.RED);
        assertThat(board.late())
                .extracting(RecordRow::id)
                .containsExactly(reports.get(1).id());
        RecordRow never = at.records.reports.open(LEAD, reports.get(1).id());
        at.records.reports.internal().act(at.callers.system(SampleOffices.KT1), never, kind.miss);
        assertThat(new RoundBoard(at.records.reports, at.reader)
                        .of(LEAD, round, LocalDate.of(2024, 4, 30))
                        .late())
                .as("who never sent stays on the list once the round is closed")
                .extracting(RecordRow::id)
                .containsExactly(never.id());
        assertThat(board.units().get(MonitoringFixture.PLAN))
                .containsEntry("SUBMITTED", 1)
                .containsEntry("DRAFT", 1);
    }

    @Test
    void evidenceIsLimitedByTheOffice() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.settings.put(SampleOffices.KT1, MonitoringSettings.EVIDENCE_COUNT, 1, LocalDate.of(2024, 1, 1));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        var one = new Staged("a".repeat(64), "ภาพ 1.jpg", "image/jpeg", 1000);
        var two = new Staged("b".repeat(64), "ภาพ 2.jpg", "image/jpeg", 1000);
        refusedAt(report, RecordDraft.of(report).with(kind.evidence, List.of(one, two)), "evidence");
        RecordRow kept =
                at.records.reports.change(OWNER, report, RecordDraft.of(report).with(kind.evidence, List.of(one)));
        assertThat(kept.get(kind.evidence).orElse(List.of())).hasSize(1);
    }

    @Test
    void nothingIsWrittenOnceTheRoundIsClosed_andSomebodyElseWasFirstIsTold() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow round = at.opened(1);
        RecordRow report = at.reports(round).getFirst();
        at.records.reports.change(OWNER, report, written(report, "30"));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> at.records.reports.change(OWNER, report, written(report, "31")));
        at.records.rounds.act(LEAD, at.records.rounds.open(LEAD, round.id()), at.records.rounds.kind().close);
        RecordRow missed = at.records.reports.open(OWNER, report.id());
        assertThat(missed.state()).isEqualTo(kind.missed);
        assertThat(at.records.reports.actions(OWNER, missed)).isEmpty();
    }

    @Test
    void deputyActsWhileTheOwnerIsAway_theHistoryNamesBoth() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        var deputy = new DeputyCaller(TestCaller.of(SampleOffices.KT1, 9), DIRECTOR);
        RecordRow sent = sent(report, "30");
        RecordRow confirmed = at.records.reports.act(deputy, sent, kind.confirm);
        var lead = new DeputyCaller(TestCaller.of(SampleOffices.KT1, 12), LEAD);
        RecordRow back = at.records.reports.act(lead, confirmed, kind.giveBackChecked, new RecordDraft(), "แก้ร้อยละ");

        assertThat(back.state()).isEqualTo(kind.draft);
        assertThat(at.records.reports.steps(LEAD, report.id()))
                .filteredOn(step -> step.action().equals("confirm"))
                .allSatisfy(step -> {
                    assertThat(step.person()).isEqualTo(deputy.person());
                    assertThat(step.forName()).isEqualTo(DIRECTOR.name());
                });
        assertThat(at.records.reports.steps(LEAD, report.id()).getLast().words())
                .isEqualTo("แก้ร้อยละ");
        assertThat(at.records.reports.actions(TestCaller.of(SampleOffices.KT1, 9), sent))
                .as("without an absence nobody acts for another")
                .isEmpty();
    }

    @Test
    void evidenceOfAnotherKindIsRefusedInWords() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.settings.put(SampleOffices.KT1, MonitoringSettings.EVIDENCE_KINDS, "pdf, JPG", LocalDate.of(2024, 1, 1));
        RecordRow report = at.reports(at.opened(1)).getFirst();
        var sheet = new Staged(
                "a".repeat(64), "สรุป.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1000);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.change(
                        OWNER, report, RecordDraft.of(report).with(kind.evidence, List.of(sheet))))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.evidence-kind");
                    assertThat(refused.problems().getFirst().args()).contains("สรุป.xlsx", "jpg, pdf");
                });
    }

    @Test
    void ownersAndSchoolsAreToldThatTheRoundIsOpen() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        var rounds = at.records.rounds;
        RoundKind of = rounds.kind();
        RecordRow made = rounds.create(
                LEAD,
                at.round(1, at.tool().id())
                        .with(
                                of.targets,
                                List.of(new RecordDraft()
                                        .with(of.school, SampleOffices.schoolId(SampleOffices.KT1, 5)))));
        rounds.act(LEAD, rounds.act(LEAD, made, of.fill), of.start);

        assertThat(at.happenings.all())
                .filteredOn(happening -> happening.type().equals("monitoring.report.created"))
                .hasSize(2)
                .anySatisfy(
                        happening -> assertThat(happening.audience().people()).contains(OWNER.person()))
                .anySatisfy(happening ->
                        assertThat(happening.audience().permissions()).contains(MonitoringPermissions.REPORT_WRITE));
    }
}
