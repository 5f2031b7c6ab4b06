package org.khet.promotion.internal.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.job.PromotionMorningJob;
import org.khet.promotion.internal.need.CarerListKind;
import org.khet.promotion.internal.need.LearnerKind;
import org.khet.promotion.internal.need.LearnerSort;
import org.khet.promotion.internal.need.SpecialNeedKind;
import org.khet.promotion.internal.setting.PromotionPermissions;

/** Education by families and others, special needs with their carers. Source: other-groups PROM-03, 04, 05, P-02. */
@OnEachDatabase
class WaysStoriesDbTest {
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.officer");
    private static final TestCaller DIRECTOR = PromotionStage.office(1, "core.director");
    private static final TestCaller PLANNER = PromotionStage.office(8, "policyplan.head");
    private static final TestCaller SCHOOL = PromotionStage.school(12, 5);
    private static final SchoolId OWN = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PromotionStage stage = new PromotionStage();
    private final RecordFixture fixture;
    private final PromotionRecords at;

    WaysStoriesDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        at = stage.records(fixture);
    }

    private record Morning(OfficeId office, Instant due) implements JobRun {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {}
    }

    private void morning(String day) {
        new PromotionMorningJob(at, stage.office, stage.callers)
                .run(new Morning(SampleOffices.KT1, Clocks.at(day + "T06:20").instant()));
    }

    private RecordRow permitted() {
        ProviderKind kind = at.providers.kind();
        RecordRow applied = at.providers.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.name, "ครอบครัวตัวอย่าง 01")
                        .with(kind.sort, "FAMILY")
                        .with(kind.subDistrict, "ตำบลกลางหนึ่ง")
                        .with(kind.appliedOn, TODAY.minusDays(90))
                        .with(
                                kind.learners,
                                List.of(new RecordDraft()
                                        .with(kind.learner, "บร-01")
                                        .with(kind.stage, "ป.3"))));
        RecordRow visited = at.providers.act(
                OFFICER,
                applied,
                kind.visit,
                new RecordDraft().with(kind.visitedOn, TODAY.minusDays(80)).with(kind.visitResult, "แผนครบ"),
                "");
        RecordRow proposed = at.providers.act(OFFICER, visited, kind.propose);
        RecordDraft decision = new RecordDraft()
                .with(kind.permitNo, "1/2568")
                .with(kind.permittedOn, LocalDate.of(2025, 12, 15))
                .with(kind.permitFile, TypedDecision.signed());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.providers.act(OFFICER, proposed, kind.permit, decision, ""));
        return at.providers.act(DIRECTOR, proposed, kind.permit, decision, "");
    }

    @Test
    void permissionOf15DecemberIsToBeEvaluatedAYearLater_itWaits30DaysBefore_theNextFallsDueAYearAfterThat() {
        ProviderKind kind = at.providers.kind();
        RecordRow row = permitted();
        assertThat(row.get(kind.nextOn)).contains(LocalDate.of(2026, 12, 15));
        assertThat(at.providers.waiting(OFFICER, 10)).isEmpty();
        morning("2026-11-14");
        assertThat(at.providers.open(OFFICER, row.id()).state()).isEqualTo(kind.permitted);

        morning("2026-11-15");
        morning("2026-11-16");
        RecordRow due = at.providers.open(OFFICER, row.id());
        assertThat(due.state()).isEqualTo(kind.due);
        assertThat(at.providers.waiting(OFFICER, 10)).extracting(RecordRow::id).containsExactly(row.id());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.providers.act(OFFICER, due, kind.evaluate))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field())
                        .containsExactlyInAnyOrder("evaluated_on", "evaluation_result"));
        RecordRow evaluated = at.providers.act(
                OFFICER,
                due,
                kind.evaluate,
                new RecordDraft()
                        .with(kind.evaluatedOn, TODAY)
                        .with(kind.result, EvaluationResult.PASSED)
                        .with(kind.words, "ผู้เรียนมีพัฒนาการตามแผน"),
                "");
        assertThat(evaluated.state()).isEqualTo(kind.permitted);
        assertThat(evaluated.get(kind.nextOn)).contains(LocalDate.of(2027, 12, 15));
        assertThat(at.providers.open(OFFICER, row.id()).lines(kind.evaluations))
                .singleElement()
                .satisfies(line -> assertThat(line.get(kind.pastDue)).isEqualTo("2026-12-15"));
        RecordDraft again = new RecordDraft().with(kind.evaluatedOn, TODAY).with(kind.result, EvaluationResult.PASSED);
        assertThatExceptionOfType(Rejected.class)
                .as("the same evaluation twice")
                .isThrownBy(() -> at.providers.act(OFFICER, evaluated, kind.evaluate, again, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.before"));
        fixture.clock().set("2027-02-01T09:00");
        assertThatExceptionOfType(Rejected.class)
                .as("a year that is not over")
                .isThrownBy(() -> at.providers.act(
                        OFFICER, evaluated, kind.evaluate, again.with(kind.evaluatedOn, LocalDate.of(2027, 2, 1)), ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("promotion.error.not-due"));
    }

    private RecordDraft need(SchoolId school, String child, boolean carer) {
        SpecialNeedKind kind = at.needs.kind();
        return new RecordDraft()
                .with(kind.school, school)
                .with(kind.child, child)
                .with(kind.grade, "p1")
                .with(kind.need, "AUTISM")
                .with(kind.screenedOn, TODAY)
                .with(kind.carer, carer)
                .with(kind.carerWhy, carer ? "ต้องดูแลใกล้ชิด" : null);
    }

    @Test
    void childIsScreenedPlannedForAndSupported_itsNeedStandsNeitherOnTheTrailNorInTheSearch() {
        SpecialNeedKind kind = at.needs.kind();
        RecordRow row = at.needs.create(SCHOOL, need(OWN, "พ-0501", false));
        RecordRow planned = at.needs.act(
                SCHOOL,
                row,
                kind.plan,
                new RecordDraft().with(kind.goals, "สื่อสารความต้องการได้").with(kind.planUntil, TODAY.plusDays(200)),
                "");
        RecordRow supported = at.needs.act(
                SCHOOL, planned, kind.support, new RecordDraft().with(kind.supports, Set.of("COUPON")), "");
        assertThat(supported.state()).isEqualTo(kind.supported);
        assertThat(fixture.trail().all().toString() + fixture.happenings().all())
                .doesNotContain("AUTISM", "สื่อสาร");
        assertThat(at.needs.count(PromotionStage.school(13, 7), RecordFilter.ALL))
                .isZero();
        assertThatExceptionOfType(Rejected.class)
                .as("a carer has a reason")
                .isThrownBy(
                        () -> at.needs.create(SCHOOL, need(OWN, "พ-0502", true).with(kind.carerWhy, null)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("carer_reason"));
    }

    @Test
    void carersOfThreeChildrenAtTwoSchoolsGoToThePlanGroupAsNumbers_whichTakesThem() {
        SchoolId other = SampleOffices.schoolId(SampleOffices.KT1, 9);
        at.needs.create(SCHOOL, need(OWN, "พ-0501", true));
        at.needs.create(SCHOOL, need(OWN, "พ-0502", true));
        at.needs.create(SCHOOL, need(OWN, "พ-0503", false));
        at.needs.create(OFFICER, need(other, "พ-0901", true));
        CarerListKind kind = at.carerLists.kind();
        RecordRow list = at.carerLists.create(
                OFFICER, new RecordDraft().with(kind.year, 2569).with(kind.receiver, PromotionStage.PLAN));
        assertThat(list.get(kind.total)).isEqualTo(3);
        assertThat(list.lines(kind.schools))
                .extracting(line -> line.get(kind.school), line -> line.get(kind.children))
                .containsExactly(tuple(OWN, 2), tuple(other, 1));

        at.needs.create(OFFICER, need(other, "พ-0901", true).with(at.needs.kind().need, "LEARNING"));
        at.needs.create(OFFICER, need(other, "พ-0902", true));
        RecordRow fewer = at.carerLists.change(OFFICER, list, carers(list, 1));
        RecordRow counted = at.carerLists.act(OFFICER, fewer, kind.recount);
        assertThat(counted.lines(kind.schools))
                .as("a child with two needs once, and one who came since; carers that were typed stay")
                .extracting(line -> line.get(kind.children), line -> line.get(kind.carers))
                .containsExactly(tuple(2, 1), tuple(2, 2));
        RecordRow sent = at.carerLists.act(OFFICER, counted, kind.send);
        assertThat(at.carerLists.waiting(PLANNER, 10)).extracting(RecordRow::id).containsExactly(list.id());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.carerLists.act(OFFICER, sent, kind.take));
        assertThat(at.carerLists
                        .act(PLANNER, sent, kind.take, new RecordDraft().with(kind.answer, "บรรจุในคำของบ"), "")
                        .state())
                .isEqualTo(kind.taken);
        assertThat(PLANNER.may(PromotionPermissions.NEED_VIEW)).isFalse();
    }

    private RecordDraft carers(RecordRow list, int ofFirst) {
        RecordDraft draft = RecordDraft.of(list);
        draft.lines(at.carerLists.kind().schools).getFirst().with(at.carerLists.kind().carers, ofFirst);
        return draft;
    }

    @Test
    void giftedChildHasATalent_disadvantagedOneACause_eachInItsRegister() {
        LearnerKind kind = at.learners.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, LearnerSort.GIFTED)
                .with(kind.school, OWN)
                .with(kind.child, "พส-01")
                .with(kind.grade, "p6")
                .with(kind.year, 2569);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.learners.create(SCHOOL, draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("talent_code"));
        RecordRow gifted =
                at.learners.create(SCHOOL, draft.with(kind.talent, "MATHS").with(kind.cause, "POOR"));
        assertThat(gifted.get(kind.cause)).as("not of a gifted one").isEmpty();
        at.learners.create(
                SCHOOL,
                draft.with(kind.sort, LearnerSort.DISADVANTAGED)
                        .with(kind.talent, null)
                        .with(kind.cause, "POOR"));
        assertThat(at.learners.count(OFFICER, RecordFilter.ALL.in("gifted"))).isEqualTo(1);
        assertThat(at.learners.count(OFFICER, RecordFilter.ALL.in("disadvantaged")))
                .isEqualTo(1);
    }

    @Test
    void childrenOfAPastYearArePutAside_andCarriedIntoThisOneWithTheirNewGrade_onceEach() {
        LearnerKind kind = at.learners.kind();
        RecordRow before = at.learners.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.sort, LearnerSort.GIFTED)
                        .with(kind.school, OWN)
                        .with(kind.child, "พส-01")
                        .with(kind.grade, "p6")
                        .with(kind.year, 2568)
                        .with(kind.talent, "MATHS"));
        assertThat(at.learners.count(OFFICER, RecordFilter.ALL.in("gifted"))).isZero();
        morning("2026-11-20");
        RecordRow past = at.learners.open(SCHOOL, before.id());
        assertThat(past.state()).isEqualTo(kind.past);
        assertThat(at.learners.count(SCHOOL, RecordFilter.ALL.in("past"))).isEqualTo(1);

        RecordRow carried = at.learners.act(SCHOOL, past, kind.carry, new RecordDraft().with(kind.nextGrade, "m1"), "");
        assertThat(carried.state()).isEqualTo(kind.carried);
        assertThat(at.learners.all(SCHOOL, RecordFilter.ALL.in("gifted")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(kind.grade)).isEqualTo("m1"))
                .satisfies(row -> assertThat(row.get(kind.year)).isEqualTo(2569))
                .satisfies(row -> assertThat(row.get(kind.talent)).contains("MATHS"));
        RecordRow older = at.learners.create(
                SCHOOL,
                new RecordDraft()
                        .with(kind.sort, LearnerSort.GIFTED)
                        .with(kind.school, OWN)
                        .with(kind.child, "พส-01")
                        .with(kind.grade, "p5")
                        .with(kind.year, 2567)
                        .with(kind.talent, "MATHS"));
        morning("2026-11-21");
        assertThat(at.learners.count(SCHOOL, RecordFilter.ALL.in("gifted"))).isEqualTo(1);
        assertThat(at.learners.count(SCHOOL, RecordFilter.ALL.in("past")))
                .as("of the year before alone")
                .isZero();
        RecordRow put = at.learners.open(SCHOOL, older.id());
        assertThat(at.learners
                        .act(SCHOOL, put, kind.carry, new RecordDraft().with(kind.nextGrade, "p6"), "")
                        .state())
                .as("this year has the child already")
                .isEqualTo(kind.carried);
        assertThat(at.learners.all(SCHOOL, RecordFilter.ALL.in("gifted")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(kind.grade)).isEqualTo("m1"));
    }
}
