package org.khet.promotion.internal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.safety.AccidentKind;
import org.khet.promotion.internal.safety.SafetyPlanKind;
import org.khet.promotion.internal.setting.PromotionSettings;

/** What schools report themselves. Source: other-groups PROM-02, PROM-08 (figures), PROM-09. */
@OnEachDatabase
class ReportStoriesDbTest {
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.officer");
    private static final TestCaller SCHOOL = PromotionStage.school(12, 5);
    private static final SchoolId OWN = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final SchoolId OTHER = SampleOffices.schoolId(SampleOffices.KT1, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PromotionStage stage = new PromotionStage();
    private final PromotionRecords at;
    private final DropoutKind dropout;

    ReportStoriesDbTest(TestDatabase database) {
        database.clear();
        at = stage.records(new RecordFixture(database));
        dropout = at.dropouts.kind();
    }

    private RecordRow called(TermReportSort sort, LocalDate due) {
        TermCallKind call = at.calls.kind();
        RecordRow made = at.calls.create(
                OFFICER,
                new RecordDraft()
                        .with(call.sort, sort)
                        .with(call.term, new TermOfYear(2026, 2))
                        .with(call.dueOn, due));
        return at.calls.act(OFFICER, made, call.start);
    }

    private RecordDraft left(int male, int female) {
        return new RecordDraft()
                .with(dropout.grade, "m2")
                .with(dropout.reason, "POOR")
                .with(dropout.male, male)
                .with(dropout.female, female);
    }

    @Test
    void everySchoolOwesADropoutReport_theSchoolSendsItsOwnWithReasons_theGroupGivesBackAndAccepts() {
        assertThat(called(TermReportSort.DROPOUT, TODAY.plusDays(10)).get(at.calls.kind().asked))
                .isEqualTo(stage.openSchools(SampleOffices.KT1));
        assertThat(at.dropouts.count(OFFICER, RecordFilter.ALL.in("owed")))
                .isEqualTo(stage.openSchools(SampleOffices.KT1));
        List<RecordRow> mine = at.dropouts.all(SCHOOL, RecordFilter.ALL);
        assertThat(mine).extracting(row -> row.get(dropout.school)).containsExactly(OWN);
        RecordRow blank = at.dropouts.open(SCHOOL, mine.getFirst().id());

        assertThatExceptionOfType(Rejected.class)
                .as("nobody left, and two did")
                .isThrownBy(() -> at.dropouts.change(
                        SCHOOL, blank, RecordDraft.of(blank).with(dropout.groups, List.of(left(1, 1)))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("none_left"));
        RecordRow written = at.dropouts.change(
                SCHOOL,
                blank,
                RecordDraft.of(blank).with(dropout.none, false).with(dropout.groups, List.of(left(1, 2))));
        assertThat(written.get(dropout.total)).isEqualTo(3);
        RecordRow sent = at.dropouts.act(SCHOOL, written, dropout.send);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.dropouts.act(SCHOOL, sent, dropout.accept));

        RecordRow back = at.dropouts.act(OFFICER, sent, dropout.giveBack, new RecordDraft(), "ระบุสาเหตุให้ตรง");
        RecordRow again = at.dropouts.act(SCHOOL, back, dropout.send);
        RecordRow accepted = at.dropouts.act(OFFICER, again, dropout.accept);
        assertThat(accepted.get(dropout.lateDays)).isZero();
        assertThat(at.dropouts.sums(OFFICER, RecordFilter.ALL).get(dropout.total))
                .isEqualByComparingTo("3");
    }

    @Test
    void schoolReportsOfItsOwnAccord_neverForAnother_onceATerm() {
        RecordDraft draft = new RecordDraft()
                .with(dropout.term, new TermOfYear(2026, 1))
                .with(dropout.school, OWN)
                .with(dropout.none, true);
        at.dropouts.create(SCHOOL, draft);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.dropouts.create(SCHOOL, draft));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.dropouts.create(SCHOOL, draft.with(dropout.school, OTHER)));
        assertThat(at.dropouts.count(PromotionStage.school(13, 7), RecordFilter.ALL))
                .isZero();
    }

    @Test
    void screeningOf20With15Normal4AtRisk1WithAProblem_moreThanAllIsRefusedAtItsLine() {
        ScreeningKind kind = at.screenings.kind();
        RecordDraft grade = new RecordDraft()
                .with(kind.grade, "p1")
                .with(kind.pupils, 20)
                .with(kind.normal, 15)
                .with(kind.risk, 4)
                .with(kind.problem, 2)
                .with(kind.visited, 18);
        RecordDraft draft = new RecordDraft()
                .with(kind.term, new TermOfYear(2026, 2))
                .with(kind.school, OWN)
                .with(kind.grades, List.of(grade));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.screenings.create(SCHOOL, draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("grades.0.pupils"));
        RecordRow row = at.screenings.create(SCHOOL, draft.with(kind.grades, List.of(grade.with(kind.problem, 1))));

        assertThat(List.of(row.get(kind.allScreened), row.get(kind.allRisk), row.get(kind.allProblem)))
                .containsExactly(20, 4, 1);
        assertThat(at.screenings.act(SCHOOL, row, kind.send).state()).isEqualTo(kind.sent);
    }

    private RecordRow accident(String happened) {
        AccidentKind kind = at.accidents.kind();
        return at.accidents.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.school, OWN)
                        .with(kind.happenedAt, Instant.parse(happened))
                        .with(kind.sort, "ROAD")
                        .with(kind.place, "WAY")
                        .with(kind.hurt, 2)
                        .with(kind.dead, 0)
                        .with(kind.what, "รถจักรยานยนต์ชนหน้าโรงเรียน"));
    }

    @Test
    void accidentReportedAfter23HoursIsInTime_after26And10MinutesItIs3HoursLate_theHoursAreTheOffices() {
        AccidentKind kind = at.accidents.kind();
        RecordRow inTime = accident("2026-11-19T03:30:00Z");
        RecordRow late = accident("2026-11-19T00:20:00Z");
        assertThat(inTime.get(kind.lateHours)).isZero();
        assertThat(late.get(kind.lateHours)).isEqualTo(3);
        assertThat(at.accidents.all(OFFICER, RecordFilter.ALL.in("late")))
                .extracting(RecordRow::id)
                .containsExactly(late.id());
        assertThat(at.accidents.sums(OFFICER, RecordFilter.ALL).get(kind.hurt)).isEqualByComparingTo("4");
        assertThat(at.accidents.groups(OFFICER, RecordFilter.ALL, "sort_code", 5))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(2));
        assertThatExceptionOfType(Rejected.class)
                .as("tomorrow")
                .isThrownBy(() -> accident("2026-11-21T00:00:00Z"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("happened_at"));

        stage.settings.put(SampleOffices.KT1, PromotionSettings.ACCIDENT_HOURS, 48, TODAY.minusYears(1));
        assertThat(accident("2026-11-19T00:20:00Z").get(kind.lateHours)).isZero();
    }

    @Test
    void accidentIsFollowedAndClosedByTheGroup_notByTheSchool() {
        AccidentKind kind = at.accidents.kind();
        RecordRow row = accident("2026-11-20T01:00:00Z");
        RecordDraft advice = new RecordDraft().with(kind.advice, "ประสานตำรวจจัดจราจรหน้าโรงเรียน");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.accidents.act(SCHOOL, row, kind.follow, advice, ""));
        RecordRow followed = at.accidents.act(OFFICER, row, kind.follow, advice, "");
        assertThat(at.accidents
                        .act(OFFICER, followed, kind.close, new RecordDraft().with(kind.prevention, "ทำทางข้าม"), "")
                        .state())
                .isEqualTo(kind.closed);
    }

    @Test
    void schoolHasOnePlanOfATopicAndYear_theGroupGivesItBackAndAccepts() {
        SafetyPlanKind kind = at.safetyPlans.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.school, OWN)
                .with(kind.year, 2569)
                .with(kind.topic, "DRUG")
                .with(kind.keeper, "ครูอนามัย")
                .with(kind.measures, List.of(new RecordDraft().with(kind.measure, "ตรวจคัดกรองทุกภาคเรียน")));
        RecordRow sent = at.safetyPlans.act(SCHOOL, at.safetyPlans.create(SCHOOL, draft), kind.send);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.safetyPlans.create(SCHOOL, draft));
        RecordRow back = at.safetyPlans.act(OFFICER, sent, kind.giveBack, new RecordDraft(), "เพิ่มเครือข่าย");
        assertThat(at.safetyPlans
                        .act(OFFICER, at.safetyPlans.act(SCHOOL, back, kind.send), kind.accept)
                        .state())
                .isEqualTo(kind.accepted);
    }
}
