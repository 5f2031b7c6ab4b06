package org.khet.supervision.internal.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.supervision.internal.SupervisionOffice;
import org.khet.supervision.internal.SupervisionSettings;
import org.khet.supervision.internal.job.TestMeansJob;
import org.khet.supervision.internal.result.RaisePlanKind;
import org.khet.supervision.internal.result.TestResultKind;
import org.khet.supervision.internal.result.TestTrend;
import org.khet.supervision.internal.result.ui.TrendSection;
import org.khet.supervision.internal.sharing.InnovationKind;
import org.khet.supervision.internal.sharing.ResearchKind;

/** Curricula, recommendations, results of tests, plans to raise them, innovations and research. Source: other-groups U-04, SUP-06 to SUP-08, SUP-10, SUP-11, SUP-14. */
@OnEachDatabase
class QualityStoriesDbTest {
    private static final TestCaller SUPERVISOR = SupervisionOffice.supervisor();
    private static final TestCaller SCHOOL = SupervisionOffice.schoolHead(1);
    private static final LocalDate TODAY = SupervisionOffice.TODAY;
    private final TestDatabase database;
    private SupervisionOffice at;

    QualityStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new SupervisionOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new SupervisionOffice(database);
    }

    @Test
    void versionOfACurriculumIsCheckedByTheList_nothingThatIsMissingIsAgreedTo() {
        var curricula = at.records.curricula;
        SchoolCurriculumKind kind = curricula.kind();
        RecordRow sent = curricula.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.school, SupervisionOffice.school(1))
                        .with(kind.sort, CurriculumSort.BASIC)
                        .with(kind.year, 2569)
                        .with(kind.version, "ฉบับปรับปรุง 2569")
                        .with(kind.address, "https://s01.example/curriculum"));
        RecordDraft lacking = new RecordDraft()
                .with(kind.advice, "เพิ่มสาระท้องถิ่น")
                .with(
                        kind.checks,
                        List.of(
                                new RecordDraft().with(kind.item, "VISION").with(kind.fulfilled, Fulfilment.WHOLE),
                                new RecordDraft().with(kind.item, "LOCAL").with(kind.fulfilled, Fulfilment.MISSING)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> curricula.act(SUPERVISOR, sent, kind.agree, lacking, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("checks"));
        RecordRow back = curricula.act(SUPERVISOR, sent, kind.giveBack, lacking, "");
        assertThat(back.lines(kind.checks)).hasSize(2);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> curricula.act(SUPERVISOR, back, kind.again));
        RecordRow again = curricula.act(SCHOOL, back, kind.again);
        List<RecordDraft> looked =
                new ArrayList<>(List.of("VISION", "STRUCTURE", "COURSES", "ACTIVITY", "LOCAL", "MEASURE").stream()
                        .map(item -> new RecordDraft().with(kind.item, item).with(kind.fulfilled, Fulfilment.PART))
                        .toList());
        RecordDraft six = new RecordDraft().with(kind.checks, List.copyOf(looked));
        assertThatExceptionOfType(Rejected.class)
                .as("of seven items one was not looked at")
                .isThrownBy(() -> curricula.act(SUPERVISOR, again, kind.agree, six, ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(
                                "checks", "supervision.error.not-checked", "ความเห็นชอบของคณะกรรมการสถานศึกษา")));
        looked.add(new RecordDraft().with(kind.item, "COMMITTEE").with(kind.fulfilled, Fulfilment.WHOLE));
        RecordRow agreed =
                curricula.act(SUPERVISOR, again, kind.agree, new RecordDraft().with(kind.checks, looked), "");
        assertThat(agreed.state()).isEqualTo(kind.agreed);
    }

    @Test
    void recommendationFromOutsideIsFollowedUntilTheOfficeSawIt() {
        var service = at.records.recommendations;
        RecommendationKind kind = service.kind();
        RecordRow row = service.create(
                SUPERVISOR,
                new RecordDraft()
                        .with(kind.school, SupervisionOffice.school(1))
                        .with(kind.round, "รอบห้า")
                        .with(kind.assessedOn, TODAY.minusDays(30))
                        .with(kind.standard, "PUPIL")
                        .with(kind.words, "พัฒนาทักษะการคิดวิเคราะห์")
                        .with(kind.due, TODAY.minusDays(1)));
        assertThat(told()).as("the school of a new one").containsExactly(SCHOOL.person());
        assertThat(service.count(SUPERVISOR, RecordFilter.ALL.in("late"))).isEqualTo(1);
        RecordRow first =
                service.act(SCHOOL, row, kind.act, new RecordDraft().with(kind.done, "จัดกิจกรรม 20 ชั่วโมง"), "");
        RecordRow refused = service.act(SUPERVISOR, first, kind.refuse, new RecordDraft(), "ยังไม่ครบทุกชั้น");
        assertThat(told()).as("the school of what is not enough").containsExactly(SCHOOL.person());
        RecordRow acted = service.act(
                SCHOOL, refused, kind.act, new RecordDraft().with(kind.done, "จัดครบทุกชั้น 40 ชั่วโมง"), "");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> service.act(SCHOOL, acted, kind.accept, new RecordDraft().with(kind.opinion, "ครบ"), ""));
        assertThat(service.act(SUPERVISOR, acted, kind.accept, new RecordDraft().with(kind.opinion, "ครบ"), "")
                        .state())
                .isEqualTo(kind.fulfilled);
    }

    private Set<PersonId> told() {
        return at.fixture.happenings().all().getLast().audience().people();
    }

    private RecordRow result(int school, int year, int pupils, String mean) {
        TestResultKind kind = at.records.results.kind();
        return at.records.results.create(
                SUPERVISOR,
                new RecordDraft()
                        .with(kind.test, "NT")
                        .with(kind.year, year)
                        .with(kind.school, SupervisionOffice.school(school))
                        .with(kind.grade, "p3")
                        .with(kind.subject, "MATH")
                        .with(kind.pupils, pupils)
                        .with(kind.typedMean, new BigDecimal(mean))
                        .with(kind.typedDeviation, new BigDecimal("8.10")));
    }

    private static ImportRow row(int line, String school, String mean) {
        return new ImportRow(
                line,
                Map.of(
                        "test_code", "O-NET",
                        "school_year", "2568",
                        "school", school,
                        "grade_code", "ป.6",
                        "subject_code", "คณิตศาสตร์",
                        "pupil_count", "20",
                        "mean_typed", mean));
    }

    @Test
    void fileOfResultsIsKnownByTheHeadsOfItsSender_eachRowThatIsWrongOrTwiceIsToldBeforeAnythingIsStored() {
        ImportTarget target = at.fixture.importOf(at.records.results);
        assertThat(target.fields())
                .filteredOn(field -> field.id().equals("mean_typed"))
                .singleElement()
                .satisfies(field -> assertThat(field.heads()).contains("คะแนนเฉลี่ย", "คะแนนเฉลี่ยตามประกาศ"));
        RecordingFindings looked = new RecordingFindings();
        String school = at.fixture
                .schools()
                .find(SampleOffices.KT1, SupervisionOffice.school(1))
                .orElseThrow()
                .name();
        target.look(
                SUPERVISOR,
                Set.of(),
                List.of(
                        row(2, school, "138.25"),
                        row(3, school, "38.25"),
                        row(4, "โรงเรียนไม่มีจริง", "38.25"),
                        row(5, school, "39.00")),
                looked);
        assertThat(looked.fields()).containsExactly("2 mean_typed", "4 school", "5 subject_code");
    }

    @Test
    void fiveYearsOfMeansAreShown_ofFewerThanFivePupilsNone() {
        TestResultKind kind = at.records.results.kind();
        result(1, 2563, 20, "40.00");
        result(1, 2564, 20, "50.00");
        RecordRow few = result(1, 2566, 4, "90.00");
        RecordRow last = result(1, 2568, 30, "62.00");
        result(2, 2568, 10, "50.00");
        result(3, 2568, 4, "10.00");

        assertThatExceptionOfType(Rejected.class).as("once a year").isThrownBy(() -> result(1, 2568, 30, "62.00"));
        assertThat(few.get(kind.mean)).as("four pupils").isEmpty();
        assertThat(few.get(kind.deviation)).isEmpty();
        assertThat(few.get(kind.pupils)).isEqualTo(4);
        var years = at.records.trend.of(SUPERVISOR, last);
        assertThat(years).extracting(TestTrend.TestYear::year).containsExactly(2564, 2566, 2568);
        assertThat(years)
                .extracting(year -> year.mean().map(BigDecimal::toPlainString).orElse("–"))
                .containsExactly("50.00", "–", "62.00");
        assertThat(years.getLast().area()).as("30 × 62 and 10 × 50").contains(new BigDecimal("59.00"));
        assertThat(at.records.results.sees(SCHOOL, kind.typedMean)).isFalse();
        String shown = new TrendSection(at.records.trend)
                .of(TestRequest.of(SUPERVISOR, "supervision", ""), last)
                .getFirst()
                .getElement()
                .getOuterHTML();
        assertThat(shown).contains("59.00").doesNotContain("90.00");
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> at.records.results.open(SupervisionOffice.schoolHead(2), last.id()));
        at.settings.put(SampleOffices.KT1, SupervisionSettings.FEWEST_PUPILS, 25, TODAY.minusDays(1));
        assertThat(result(4, 2568, 24, "55.00").get(kind.mean))
                .as("an office that asks for 25")
                .isEmpty();
        assertThat(at.records.trend.of(SUPERVISOR, last))
                .extracting(year -> year.mean().map(BigDecimal::toPlainString).orElse("–"))
                .as("20 pupils of 2564 are too few now")
                .containsExactly("–", "–", "62.00");
        assertThat(at.records.trend.of(SUPERVISOR, last).getLast().area())
                .as("one school alone")
                .isEmpty();
        var job = new TestMeansJob(at.records);
        assertThat(job.schedule()).as("soon after the setting").isEqualTo(Schedule.every(Duration.ofMinutes(15)));
        assertThat(job.keepMeans(SampleOffices.KT1))
                .as("two years of 20 and the school of 10")
                .isEqualTo(3);
        assertThat(at.records.results.all(SCHOOL, RecordFilter.ALL))
                .filteredOn(row -> row.get(kind.mean).isPresent()
                        || row.get(kind.deviation).isPresent())
                .extracting(row -> row.get(kind.year))
                .containsExactly(2568);
        assertThat(job.keepMeans(SampleOffices.KT1)).isZero();
        at.settings.put(SampleOffices.KT1, SupervisionSettings.FEWEST_PUPILS, 20, TODAY);
        assertThat(job.keepMeans(SampleOffices.KT1))
                .as("two years of 20 and the school of 24 again")
                .isEqualTo(3);
    }

    @Test
    void resultsComeFromAFile() {
        TestResultKind kind = at.records.results.kind();
        assertThat(at.fixture.importOf(at.records.results).fields())
                .extracting(field -> field.id())
                .contains(kind.pupils.name(), kind.typedMean.name(), kind.typedDeviation.name());
    }

    @Test
    void planToRaiseAResultIsFollowedMeasureByMeasure_andSaysWhetherItsGoalWasReached() {
        var service = at.records.raises;
        RaisePlanKind kind = service.kind();
        RecordDraft typed = new RecordDraft()
                .with(kind.school, SupervisionOffice.school(1))
                .with(kind.year, 2569)
                .with(kind.test, "NT")
                .with(kind.grade, "p3")
                .with(kind.subject, "MATH")
                .with(kind.base, new BigDecimal("50"))
                .with(kind.goal, new BigDecimal("55"))
                .with(
                        kind.measures,
                        List.of(
                                new RecordDraft().with(kind.measure, "สอนเสริม").with(kind.due, TODAY.minusDays(2)),
                                new RecordDraft()
                                        .with(kind.measure, "ทดสอบเสมือนจริง")
                                        .with(kind.due, TODAY.plusDays(20))));
        RecordRow plan = service.create(SCHOOL, typed);
        assertThat(service.count(SUPERVISOR, RecordFilter.ALL.in("late"))).isEqualTo(1);
        RecordRow followed = service.change(
                SCHOOL,
                plan,
                typed.with(
                        kind.measures,
                        List.of(
                                new RecordDraft()
                                        .with(kind.measure, "สอนเสริม")
                                        .with(kind.due, TODAY.minusDays(2))
                                        .with(kind.doneOn, TODAY),
                                new RecordDraft()
                                        .with(kind.measure, "ทดสอบเสมือนจริง")
                                        .with(kind.due, TODAY.plusDays(20)))));
        assertThat(followed.get(kind.open)).isEqualTo(1);
        assertThat(followed.get(kind.nextDue)).contains(TODAY.plusDays(20));
        RecordRow lowered =
                service.change(SCHOOL, followed, RecordDraft.of(followed).with(kind.goal, new BigDecimal("51")));
        assertThat(lowered.get(kind.goal)).as("the goal stays").isEqualByComparingTo("55");
        RecordDraft meant =
                new RecordDraft().with(kind.base, new BigDecimal("50")).with(kind.goal, new BigDecimal("56"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.act(SCHOOL, lowered, kind.correct, meant, "พิมพ์ผิด"));
        RecordRow corrected = service.act(SUPERVISOR, lowered, kind.correct, meant, "พิมพ์ผิด");
        assertThat(corrected.get(kind.goal)).isEqualByComparingTo("56");
        RecordDraft result = new RecordDraft().with(kind.result, new BigDecimal("56.25"));
        assertThatExceptionOfType(Rejected.class)
                .as("one measure is not done")
                .isThrownBy(() -> service.act(SUPERVISOR, corrected, kind.finish, result, ""))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.key())
                        .containsExactly("supervision.error.measures-open"));
        RecordRow ended = service.act(
                SUPERVISOR, corrected, kind.finish, result.with(kind.opinion, "เลิกการทดสอบเพราะปิดเรียน"), "");
        assertThat(ended.get(kind.reached)).contains(true);
    }

    @Test
    void sharedInnovationIsSeenByAllSchools_draftsByTheirOwnOnly() {
        var service = at.records.innovations;
        InnovationKind kind = service.kind();
        RecordRow draft = service.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.sort, "INNOVATION")
                        .with(kind.title, "ชุดฝึกอ่านนิทานท้องถิ่น")
                        .with(kind.author, "ครูตัวอย่าง")
                        .with(kind.school, SupervisionOffice.school(1))
                        .with(kind.subject, "THAI")
                        .with(kind.summary, "นักเรียนอ่านคล่องขึ้น"));
        TestCaller other = SupervisionOffice.schoolHead(2);
        assertThat(service.count(other, RecordFilter.ALL)).isZero();
        service.act(SUPERVISOR, draft, kind.share);
        assertThat(service.open(other, draft.id()).get(kind.sharedOn)).contains(TODAY);
        RecordRow tool = service.create(
                SUPERVISOR,
                new RecordDraft()
                        .with(kind.sort, "TOOL")
                        .with(kind.title, "แบบสังเกตชั้นเรียนเชิงรุก")
                        .with(kind.author, "กลุ่มนิเทศ")
                        .with(kind.subject, "ALL")
                        .with(kind.summary, "ใช้กับทุกกลุ่มสาระ"));
        assertThat(service.act(SUPERVISOR, tool, kind.share).state()).isEqualTo(kind.shared);
    }

    @Test
    void researchIsKeptFromItsQuestionToItsResult_projectTypedWhilePlansAreOff() {
        var service = at.records.researches;
        ResearchKind kind = service.kind();
        RecordRow row = service.create(
                SUPERVISOR,
                new RecordDraft()
                        .with(kind.title, "รูปแบบการนิเทศแบบร่วมพัฒนา")
                        .with(kind.researcher, "ศึกษานิเทศก์")
                        .with(kind.unit, SupervisionOffice.SUP)
                        .with(kind.from, TODAY)
                        .with(kind.to, TODAY.plusDays(200))
                        .with(kind.project, RecordLink.typed("โครงการยกระดับคุณภาพ"))
                        .with(kind.budget, new BigDecimal("20000"))
                        .with(kind.question, "นิเทศแบบใดได้ผล"));
        assertThat(row.get(kind.project)).map(RecordLink::title).contains("โครงการยกระดับคุณภาพ");
        RecordRow running = service.act(SUPERVISOR, row, kind.begin);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.act(SUPERVISOR, running, kind.finish));
        assertThat(service.act(SUPERVISOR, running, kind.finish, new RecordDraft().with(kind.result, "ได้ผล"), "")
                        .state())
                .isEqualTo(kind.ended);
    }
}
