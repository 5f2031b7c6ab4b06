package org.khet.audit.internal.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.Refusals.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditOffice;
import org.khet.audit.internal.AuditPermissions;
import org.khet.audit.internal.AuditSettings;
import org.khet.audit.internal.access.AuditAccessKind;
import org.khet.audit.internal.access.AuditReading;
import org.khet.audit.internal.job.AuditMorningJob;
import org.khet.audit.internal.report.AuditYearReportKind;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Plan, engagement, findings and their follow-up, leave to read, yearly report. Source: other-groups, AUD-02 to AUD-07, AUD-12. */
@OnEachDatabase
class AuditStoriesDbTest {
    private final TestDatabase database;
    private AuditOffice at;

    AuditStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new AuditOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new AuditOffice(database);
    }

    private RecordRow submitted() {
        var plans = at.records.plans;
        return plans.act(AuditOffice.auditor(), plans.create(AuditOffice.auditor(), at.plan()), plans.kind().submit);
    }

    @Test
    void planIsApprovedByTheDirectorAlone_noDeputy_nothingBeginsBefore() {
        var plans = at.records.plans;
        var works = at.records.engagements;
        RecordRow plan = submitted();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> plans.act(AuditOffice.deputy(), plan, plans.kind().approve));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> plans.act(AuditOffice.auditor(), plan, plans.kind().approve));
        RecordRow early = works.create(
                AuditOffice.auditor(),
                at.special()
                        .with(works.kind().origin, EngagementOrigin.PLANNED)
                        .with(works.kind().orderNo, "")
                        .with(works.kind().plan, plan.id()));
        refused("", "audit.error.plan-not-approved", () -> works.act(AuditOffice.auditor(), early, works.kind().begin));

        RecordRow approved = plans.act(AuditOffice.director(), plan, plans.kind().approve);

        assertThat(approved.get(plans.kind().approvedOn)).contains(AuditOffice.TODAY);
        assertThat(approved.get(plans.kind().manDays)).isEqualTo(20);
        RecordRow made = works.all(
                        AuditOffice.auditor(), RecordFilter.of(works.kind().year.is(FiscalYear.ofBuddhist(2571))))
                .getFirst();
        assertThat(made.get(works.kind().title)).isEqualTo("ตรวจสอบเงินสดและเงินฝากธนาคาร");
        assertThat(works.act(AuditOffice.auditor(), made, works.kind().begin).state())
                .isEqualTo(works.kind().running);
    }

    @Test
    void planOfAYearThatBeganSaysWhyItIsLate_revisedOneMakesOnlyWhatIsNew() {
        var plans = at.records.plans;
        AuditPlanKind kind = plans.kind();
        FiscalYear year = FiscalYear.ofBuddhist(2570);
        RecordRow draft = plans.create(
                AuditOffice.auditor(), at.plan().with(kind.year, year).with(kind.works, List.of(at.work(year))));
        refused("late_reason", "audit.error.plan-late", () -> plans.act(AuditOffice.auditor(), draft, kind.submit));
        RecordRow sent = plans.act(
                AuditOffice.auditor(),
                draft,
                kind.submit,
                new RecordDraft().with(kind.lateReason, "ผู้ตรวจสอบเข้ารับตำแหน่งเดือนพฤศจิกายน"),
                "");
        RecordRow approved = plans.act(AuditOffice.director(), sent, kind.approve);

        plans.act(AuditOffice.auditor(), approved, kind.revise, new RecordDraft(), "เพิ่มเรื่องพัสดุ");
        RecordRow second = plans.nextVersion(AuditOffice.auditor(), approved).orElseThrow();
        RecordRow changed = plans.change(
                AuditOffice.auditor(),
                at.now(plans, second),
                new RecordDraft()
                        .with(kind.span, PlanSpan.ANNUAL)
                        .with(kind.year, year)
                        .with(kind.title, "แผนการตรวจสอบประจำปี 2570 ฉบับปรับปรุง")
                        .with(kind.unit, AuditOffice.AUD)
                        .with(kind.aim, "เพิ่มพัสดุ")
                        .with(
                                kind.works,
                                List.of(
                                        at.work(year),
                                        at.work(year)
                                                .with(kind.work, "ตรวจสอบพัสดุประจำปี")
                                                .with(kind.sort, "ASSET"))));
        plans.act(
                AuditOffice.director(),
                plans.act(
                        AuditOffice.auditor(),
                        changed,
                        kind.submit,
                        new RecordDraft().with(kind.lateReason, "ปรับแผนกลางปี"),
                        ""),
                kind.approve);

        assertThat(at.now(plans, approved).state()).isEqualTo(kind.replaced);
        assertThat(at.records.engagements.all(AuditOffice.auditor(), RecordFilter.ALL))
                .extracting(row -> row.get(at.records.engagements.kind().title))
                .containsExactlyInAnyOrder("ตรวจสอบเงินสดและเงินฝากธนาคาร", "ตรวจสอบพัสดุประจำปี");
    }

    @Test
    void whatARevisedPlanLeavesOut_isPlannedNoMore_whatWasBegunGoesOn() {
        var plans = at.records.plans;
        var works = at.records.engagements;
        AuditPlanKind kind = plans.kind();
        FiscalYear year = FiscalYear.ofBuddhist(2571);
        RecordDraft cash = at.work(year);
        RecordDraft assets =
                at.work(year).with(kind.work, "ตรวจสอบพัสดุประจำปี").with(kind.sort, "ASSET");
        RecordDraft income = at.work(year).with(kind.work, "ตรวจสอบเงินรายได้แผ่นดิน");
        RecordRow first = approved(at.plan().with(kind.works, List.of(cash, assets, income)));
        RecordRow begun = works.all(AuditOffice.auditor(), RecordFilter.ALL).stream()
                .filter(row -> row.get(works.kind().title).equals("ตรวจสอบเงินรายได้แผ่นดิน"))
                .findFirst()
                .orElseThrow();
        works.act(AuditOffice.auditor(), begun, works.kind().begin);
        plans.act(AuditOffice.auditor(), first, kind.revise, new RecordDraft(), "ย้ายเรื่องพัสดุไปปีหน้า");
        RecordRow second = plans.nextVersion(AuditOffice.auditor(), first).orElseThrow();
        RecordRow changed = plans.change(
                AuditOffice.auditor(), at.now(plans, second), at.plan().with(kind.works, List.of(cash)));
        plans.act(AuditOffice.director(), plans.act(AuditOffice.auditor(), changed, kind.submit), kind.approve);

        assertThat(works.all(AuditOffice.auditor(), RecordFilter.ALL))
                .extracting(
                        row -> row.get(works.kind().title) + " " + row.state().name())
                .containsExactlyInAnyOrder(
                        "ตรวจสอบเงินสดและเงินฝากธนาคาร PLANNED",
                        "ตรวจสอบพัสดุประจำปี OMITTED",
                        "ตรวจสอบเงินรายได้แผ่นดิน RUNNING");
    }

    @Test
    void planThatIsNotApprovedWhenItsYearBegins_isLateAndToldEachWeek_sentOrNot() {
        var plans = at.records.plans;
        FiscalYear year = FiscalYear.ofBuddhist(2570);
        plans.create(
                AuditOffice.auditor(),
                at.plan().with(plans.kind().year, year).with(plans.kind().works, List.of(at.work(year))));
        RecordRow coming = plans.create(AuditOffice.auditor(), at.plan());
        AuditMorningJob job = new AuditMorningJob(at.records);

        assertThat(plans.count(AuditOffice.director(), RecordFilter.ALL.in("late")))
                .isEqualTo(1);
        assertThat(job.remindOfPlans(SampleOffices.KT1)).isEqualTo(1);
        assertThat(job.remindOfPlans(SampleOffices.KT1)).isZero();
        assertThat(at.fixture.happenings().all().getLast().audience().permissions())
                .contains(AuditPermissions.PLAN_APPROVE);
        at.clock.set("2026-11-27T06:35");
        assertThat(job.remindOfPlans(SampleOffices.KT1)).as("a week later").isEqualTo(1);
        at.clock.set("2027-09-30T06:35");
        assertThat(job.remindOfPlans(SampleOffices.KT1))
                .as("that of 2571 too, whose year begins tomorrow")
                .isEqualTo(2);
        assertThat(at.now(plans, coming).get(plans.kind().remindedOn)).contains(LocalDate.of(2027, 9, 30));
    }

    @Test
    void peopleOfASectionOfTheAudited_areNoStrangers() {
        var works = at.records.engagements;
        var findings = at.records.findings;
        UnitId plan = SampleOffices.unit(SampleOffices.KT1, "PLAN").id();
        RecordRow work = at.running();
        RecordRow finding = findings.create(AuditOffice.auditor(), at.finding(work, "1"));
        at.issued(work);
        database.execute("update aud_engagement set answer_due = {d '2026-11-19'}");
        reported(work);
        ordered(work);
        RecordRow acted = findings.act(
                AuditOffice.financeHead(),
                at.now(findings, finding),
                findings.kind().act,
                new RecordDraft().with(findings.kind().done, "ส่งใช้ครบแล้ว"),
                "");
        at.units.sectionOfFinance(plan);
        refused(
                "",
                "audit.error.audited-closes",
                () -> findings.act(
                        AuditOffice.holder(8, "audit.auditor"),
                        acted,
                        findings.kind().accept,
                        new RecordDraft().with(findings.kind().accepted, "ตรวจแล้วถูกต้อง"),
                        ""));
        refused(
                "auditor",
                "audit.error.own-unit",
                () -> works.create(
                        AuditOffice.auditor(),
                        at.special()
                                .with(
                                        works.kind().auditor,
                                        AuditOffice.planHead().person())));
        var post = new Post(new PostId(7), SampleOffices.KT1, "อ 30", "plan", "", "", plan);
        at.seats.add(new Posts.Seat(post, AuditOffice.auditor().person(), null));
        refused("auditor", "audit.error.own-unit", () -> works.create(AuditOffice.auditor(), at.special()));
    }

    @Test
    void planOfAYearMakesWhatTheLongPlanHasNot_sameWorkElsewhereIsAnother() {
        AuditPlanKind kind = at.records.plans.kind();
        FiscalYear year = FiscalYear.ofBuddhist(2571);
        approved(at.plan().with(kind.span, PlanSpan.LONG).with(kind.until, FiscalYear.ofBuddhist(2573)));
        approved(at.plan()
                .with(
                        kind.works,
                        List.of(
                                at.work(year),
                                at.work(year)
                                        .with(
                                                kind.workUnit,
                                                SampleOffices.unit(SampleOffices.KT1, "PLAN")
                                                        .id()))));

        assertThat(at.records.engagements.all(AuditOffice.auditor(), RecordFilter.ALL))
                .extracting(row -> row.get(at.records.engagements.kind().unit))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private RecordRow approved(RecordDraft plan) {
        var plans = at.records.plans;
        RecordRow sent =
                plans.act(AuditOffice.auditor(), plans.create(AuditOffice.auditor(), plan), plans.kind().submit);
        return plans.act(AuditOffice.director(), sent, plans.kind().approve);
    }

    @Test
    void nobodyAuditsTheOwnUnitNorAFormerOneWithinAYear() {
        var works = at.records.engagements;
        refused(
                "auditor",
                "audit.error.own-unit",
                () -> works.create(
                        AuditOffice.auditor(),
                        at.special()
                                .with(
                                        works.kind().auditor,
                                        AuditOffice.financeHead().person())));
        var post = new Post(new PostId(7), SampleOffices.KT1, "อ 30", "finance", "", "", AuditOffice.FIN);
        at.seats.add(new Posts.Seat(post, AuditOffice.auditor().person(), null));
        refused("auditor", "audit.error.own-unit", () -> works.create(AuditOffice.auditor(), at.special()));
        refused(
                "works.0.auditor",
                "audit.error.own-unit",
                () -> at.records.plans.create(AuditOffice.auditor(), at.plan()));

        at.settings.put(SampleOffices.KT1, AuditSettings.FORMER_UNIT_YEARS, 0, AuditOffice.TODAY.minusDays(1));
        assertThat(works.create(AuditOffice.auditor(), at.special()).id()).isPositive();
    }

    @Test
    void engagementHasProgrammeSampleAndWorkingPapers_anotherReviewsThem() {
        var works = at.records.engagements;
        refused(
                "samples.0.taken_count",
                "audit.error.sample",
                () -> works.create(
                        AuditOffice.auditor(),
                        at.special()
                                .with(
                                        works.kind().samples,
                                        List.of(new RecordDraft()
                                                .with(works.kind().population, "ใบสำคัญ")
                                                .with(works.kind().size, 10)
                                                .with(works.kind().taken, 11)
                                                .with(works.kind().way, "ALL")))));
        RecordRow bare = works.act(
                AuditOffice.auditor(),
                works.create(AuditOffice.auditor(), at.special().with(works.kind().steps, List.of())),
                works.kind().begin);
        refused("", "audit.error.no-programme", () -> at.issued(bare));

        var papers = at.records.papers;
        WorkingPaperKind kind = papers.kind();
        RecordRow paper = papers.create(
                AuditOffice.auditor(),
                new RecordDraft()
                        .with(kind.engagement, at.running().id())
                        .with(kind.reference, "A-1")
                        .with(kind.title, "ตรวจนับเงินสด")
                        .with(kind.procedure, "ตรวจนับต่อหน้าผู้รักษาเงิน")
                        .with(kind.result, "ถูกต้องตรงกับบัญชี")
                        .with(
                                kind.papers,
                                List.of(new Staged("a".repeat(64), "ใบตรวจนับ.pdf", "application/pdf", 100))));
        var own = AuditOffice.holder(21, "audit.head");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> papers.act(own, paper, kind.review));
        assertThat(papers.act(AuditOffice.holder(20, "audit.head"), paper, kind.review)
                        .state())
                .isEqualTo(kind.reviewed);
    }

    @Test
    void findingWithFivePartsIsAnsweredByTheUnitInsideThePortal_draftsAreTheAuditors() {
        var findings = at.records.findings;
        AuditFindingKind kind = findings.kind();
        RecordRow work = at.running();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> findings.create(
                        AuditOffice.auditor(), at.finding(work, "1").with(kind.cause, "")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("cause"));
        RecordRow finding = findings.create(AuditOffice.auditor(), at.finding(work, "1"));
        assertThat(findings.count(AuditOffice.financeHead(), RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> findings.open(AuditOffice.financeHead(), finding.id()));

        at.issued(work);

        RecordRow theirs = findings.open(AuditOffice.financeHead(), finding.id());
        assertThat(theirs.get(kind.dueOn)).contains(AuditOffice.TODAY.plusDays(10));
        assertThat(findings.waiting(AuditOffice.financeHead(), 5))
                .extracting(RecordRow::id)
                .contains(finding.id());
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> findings.open(AuditOffice.planHead(), finding.id()));
        RecordRow answered = findings.act(
                AuditOffice.financeHead(),
                theirs,
                kind.reply,
                new RecordDraft()
                        .with(kind.answer, "จัดทำทะเบียนคุมแล้ว")
                        .with(kind.fixBy, AuditOffice.TODAY.plusDays(30)),
                "");
        assertThat(answered.state()).isEqualTo(kind.answered);
        assertThat(answered.get(kind.answeredOn)).contains(AuditOffice.TODAY);
        assertThat(answered.get(kind.lateDays)).isEmpty();
        refused(
                "engagement",
                "audit.error.not-running",
                () -> findings.create(AuditOffice.auditor(), at.finding(work, "2")));
    }

    @Test
    void lateAnswerShowsItsDays_theUnitIsRemindedOnceADay() {
        var findings = at.records.findings;
        AuditFindingKind kind = findings.kind();
        RecordRow work = at.running();
        RecordRow finding = findings.create(AuditOffice.auditor(), at.finding(work, "1"));
        at.issued(work);
        database.execute("update aud_finding set due_on = {d '2026-11-13'}");
        var job = new AuditMorningJob(at.records);

        assertThat(findings.count(AuditOffice.auditor(), RecordFilter.ALL.in("overdue")))
                .isEqualTo(1);
        assertThat(job.remind(SampleOffices.KT1)).isEqualTo(1);
        assertThat(job.remind(SampleOffices.KT1)).isZero();
        RecordRow answered = findings.act(
                AuditOffice.financeHead(),
                at.now(findings, finding),
                kind.reply,
                new RecordDraft().with(kind.answer, "ชี้แจงล่าช้า"),
                "");
        assertThat(answered.get(kind.lateDays)).contains(7);
    }

    private RecordRow reported(RecordRow work) {
        AuditEngagementKind kind = at.records.engagements.kind();
        return at.records.engagements.act(
                AuditOffice.auditor(),
                at.now(at.records.engagements, work),
                kind.report,
                new RecordDraft().with(kind.summary, "พบข้อบกพร่อง 1 เรื่อง"),
                "");
    }

    private RecordRow ordered(RecordRow work) {
        AuditEngagementKind kind = at.records.engagements.kind();
        return at.records.engagements.act(
                AuditOffice.director(),
                at.now(at.records.engagements, work),
                kind.order,
                new RecordDraft().with(kind.orderWords, "ให้กลุ่มการเงินแก้ไขภายในเดือนธันวาคม"),
                "");
    }

    @Test
    void reportIsFinalOnlyAfterTheAnswerOrItsLastDay_thenTheDirectorOrders() {
        var works = at.records.engagements;
        RecordRow work = at.running();
        RecordRow finding = at.records.findings.create(AuditOffice.auditor(), at.finding(work, "1"));
        at.issued(work);
        refused("", "audit.error.unanswered", () -> reported(work));
        refused("answer_due", "audit.error.not-later", () -> extended(work, 9));
        assertThat(extended(work, 12).get(works.kind().answerDue)).contains(AuditOffice.TODAY.plusDays(12));
        assertThat(at.now(at.records.findings, finding).get(at.records.findings.kind().dueOn))
                .contains(AuditOffice.TODAY.plusDays(12));
        database.execute("update aud_engagement set answer_due = {d '2026-11-19'}");

        assertThat(reported(work).state()).isEqualTo(works.kind().reported);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> works.act(
                        AuditOffice.deputy(),
                        at.now(works, work),
                        works.kind().order,
                        new RecordDraft().with(works.kind().orderWords, "ทราบ"),
                        ""));
        RecordRow done = ordered(work);

        assertThat(done.get(works.kind().orderWords)).contains("ธันวาคม");
        assertThat(done.get(works.kind().orderedOn)).contains(AuditOffice.TODAY);
        assertThat(at.now(at.records.findings, finding).state()).isEqualTo(at.records.findings.kind().open);
    }

    private RecordRow extended(RecordRow work, int days) {
        AuditEngagementKind kind = at.records.engagements.kind();
        return at.records.engagements.act(
                AuditOffice.auditor(),
                at.now(at.records.engagements, work),
                kind.extend,
                new RecordDraft().with(kind.answerDue, AuditOffice.TODAY.plusDays(days)),
                "รอเอกสารจากธนาคาร");
    }

    @Test
    void recommendationStaysOpenUntilAnAuditorAcceptsTheProof_neverTheAuditedUnit() {
        var findings = at.records.findings;
        AuditFindingKind kind = findings.kind();
        RecordRow work = at.running();
        RecordRow finding = findings.create(AuditOffice.auditor(), at.finding(work, "1"));
        at.issued(work);
        database.execute("update aud_engagement set answer_due = {d '2026-11-19'}");
        reported(work);
        ordered(work);
        RecordRow acted = findings.act(
                AuditOffice.financeHead(),
                at.now(findings, finding),
                kind.act,
                new RecordDraft().with(kind.done, "ส่งใช้ครบแล้ว"),
                "");
        RecordDraft opinion = new RecordDraft().with(kind.accepted, "ตรวจแล้วถูกต้อง");

        assertThat(findings.actions(AuditOffice.financeHead(), acted)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> findings.act(AuditOffice.financeHead(), acted, kind.accept, opinion, ""));
        refused(
                "",
                "audit.error.audited-closes",
                () -> findings.act(AuditOffice.holder(15, "audit.auditor"), acted, kind.accept, opinion, ""));
        RecordRow again = findings.act(AuditOffice.auditor(), acted, kind.refuse, new RecordDraft(), "ขาดหลักฐาน");
        assertThat(again.state()).isEqualTo(kind.open);
        RecordRow more = findings.act(
                AuditOffice.financeHead(), again, kind.act, new RecordDraft().with(kind.done, "แนบใบเสร็จแล้ว"), "");
        RecordRow closed = findings.act(AuditOffice.auditor(), more, kind.accept, opinion, "");

        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(closed.get(kind.closedOn)).contains(AuditOffice.TODAY);
        assertThat(at.fixture.happenings().types()).contains("audit.finding.issued", "audit.finding.closed");
    }

    private RecordDraft leave(RecordRow work, LocalDate from, LocalDate to) {
        AuditAccessKind kind = at.records.accesses.kind();
        return new RecordDraft()
                .with(kind.engagement, work.id())
                .with(kind.person, AuditOffice.auditor().person())
                .with(kind.areas, Set.of("finance", "policyplan"))
                .with(kind.from, from)
                .with(kind.to, to)
                .with(kind.purpose, "ตรวจใบสำคัญของงวดที่ตรวจ");
    }

    private Set<String> read(LocalDate day) {
        return new AuditReading(at.records)
                .read(SampleOffices.KT1, AuditOffice.auditor().person(), day).stream()
                        .map(ModuleId::value)
                        .collect(Collectors.toSet());
    }

    @Test
    void auditorReadsFinanceAndPlanForThePeriodThatTheDirectorGranted_eachStepIsOnTheTrail() {
        var leaves = at.records.accesses;
        AuditAccessKind kind = leaves.kind();
        RecordRow work = at.running();
        LocalDate today = AuditOffice.TODAY;
        refused(
                "to_day",
                "audit.error.access-long",
                () -> leaves.create(AuditOffice.auditor(), leave(work, today, today.plusDays(90))));
        refused(
                "person",
                "audit.error.not-in-team",
                () -> leaves.create(
                        AuditOffice.auditor(),
                        leave(work, today, today.plusDays(5))
                                .with(kind.person, AuditOffice.planHead().person())));
        RecordRow asked = leaves.create(AuditOffice.auditor(), leave(work, today.plusDays(1), today.plusDays(5)));
        assertThat(read(today.plusDays(1))).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> leaves.act(AuditOffice.deputy(), asked, kind.grant));

        RecordRow granted = leaves.act(AuditOffice.director(), asked, kind.grant);

        assertThat(read(today)).isEmpty();
        assertThat(read(today.plusDays(1))).containsExactlyInAnyOrder("finance", "policyplan");
        assertThat(read(today.plusDays(5))).hasSize(2);
        assertThat(read(today.plusDays(6))).isEmpty();
        assertThat(new AuditReading(at.records)
                        .read(SampleOffices.KT2, AuditOffice.auditor().person(), today.plusDays(1)))
                .isEmpty();
        leaves.act(AuditOffice.auditor(), granted, kind.finish, new RecordDraft(), "ตรวจเสร็จก่อนกำหนด");
        assertThat(read(today.plusDays(1))).isEmpty();
        assertThat(at.fixture.trail().actions())
                .contains("audit.access.created", "audit.access.granted", "audit.access.finished");
    }

    @Test
    void whoIsTakenOffTheTeamReadsNoMore() {
        var leaves = at.records.accesses;
        var works = at.records.engagements;
        AuditAccessKind kind = leaves.kind();
        PersonId second = AuditOffice.planHead().person();
        RecordRow work = at.running();
        RecordRow both = works.change(
                AuditOffice.auditor(),
                work,
                RecordDraft.of(work)
                        .with(works.kind().team, List.of(new RecordDraft().with(works.kind().member, second))));
        LocalDate today = AuditOffice.TODAY;
        leaves.act(
                AuditOffice.director(),
                leaves.create(
                        AuditOffice.auditor(),
                        leave(both, today, today.plusDays(5)).with(kind.person, second)),
                kind.grant);
        AuditReading reading = new AuditReading(at.records);
        assertThat(reading.read(SampleOffices.KT1, second, today)).hasSize(2);

        works.change(AuditOffice.auditor(), both, RecordDraft.of(both).with(works.kind().team, List.of()));

        assertThat(reading.read(SampleOffices.KT1, second, today)).isEmpty();
    }

    @Test
    void whatIsCancelledStaysInThePlanThatIsCounted_untilARevisedPlanLeavesItOutWithAReason() {
        var plans = at.records.plans;
        var works = at.records.engagements;
        AuditPlanKind kind = plans.kind();
        FiscalYear year = FiscalYear.ofBuddhist(2571);
        RecordDraft cash = at.work(year);
        RecordDraft assets =
                at.work(year).with(kind.work, "ตรวจสอบพัสดุประจำปี").with(kind.sort, "ASSET");
        RecordRow first = approved(at.plan().with(kind.works, List.of(cash, assets)));
        RecordRow dropped = works.all(AuditOffice.auditor(), RecordFilter.ALL).stream()
                .filter(row -> row.get(works.kind().title).equals("ตรวจสอบพัสดุประจำปี"))
                .findFirst()
                .orElseThrow();
        works.act(AuditOffice.auditor(), dropped, works.kind().cancel, new RecordDraft(), "ผู้ตรวจสอบไม่พอ");
        database.execute("update aud_engagement set state = 'ORDERED' where state = 'PLANNED'");
        assertThat(yearly(year)).as("one of two").isEqualTo("2 1 50.00");

        plans.act(AuditOffice.auditor(), first, kind.revise, new RecordDraft(), "อัตรากำลังไม่พอ");
        RecordRow second = plans.nextVersion(AuditOffice.auditor(), first).orElseThrow();
        RecordRow changed = plans.change(
                AuditOffice.auditor(), at.now(plans, second), at.plan().with(kind.works, List.of(cash)));
        plans.act(AuditOffice.director(), plans.act(AuditOffice.auditor(), changed, kind.submit), kind.approve);
        assertThat(at.now(works, dropped).state()).isEqualTo(works.kind().omitted);
        assertThat(yearly(year)).as("one of one").isEqualTo("1 1 100.00");
    }

    private String yearly(FiscalYear year) {
        var reports = at.records.yearReports;
        AuditYearReportKind kind = reports.kind();
        RecordRow report = reports.all(AuditOffice.auditor(), RecordFilter.ALL).stream()
                .findFirst()
                .map(row -> reports.act(AuditOffice.auditor(), row, kind.count))
                .orElseGet(() -> reports.create(
                        AuditOffice.auditor(),
                        new RecordDraft()
                                .with(kind.year, year)
                                .with(kind.title, "รายงานผลการตรวจสอบประจำปี")
                                .with(kind.unit, AuditOffice.AUD)));
        return report.get(kind.planned) + " " + report.get(kind.done) + " " + report.get(kind.doneShare);
    }

    @Test
    void leaveToReadOpensNothingSealed_andEndsWithItsEngagement() {
        var leaves = at.records.accesses;
        AuditAccessKind kind = leaves.kind();
        RecordRow work = at.running();
        LocalDate today = AuditOffice.TODAY;
        List<CodeList.Code> areas = new ArrayList<>(AuditCodes.AREA.standard());
        areas.add(CodeList.Code.of("legal", "งานวินัย", "Discipline"));
        at.fixture.codes().replace(AuditOffice.director().with(Settings.CONFIGURE), AuditCodes.AREA, areas);
        refused(
                "areas",
                "audit.error.access-sealed",
                () -> leaves.create(
                        AuditOffice.auditor(), leave(work, today, today).with(kind.areas, Set.of("finance", "legal"))));
        leaves.act(
                AuditOffice.director(),
                leaves.create(AuditOffice.auditor(), leave(work, today, today.plusDays(5))),
                kind.grant);
        database.execute("update aud_access set areas = ',finance,legal,'");
        assertThat(read(today)).containsExactly("finance");

        at.records.engagements.act(
                AuditOffice.auditor(),
                at.now(at.records.engagements, work),
                at.records.engagements.kind().cancel,
                new RecordDraft(),
                "ยกเลิกงาน");
        assertThat(read(today)).isEmpty();
    }

    @Test
    void leaveToReadEndsByItselfAfterItsLastDay() {
        var leaves = at.records.accesses;
        RecordRow asked = leaves.create(
                AuditOffice.auditor(), leave(at.running(), AuditOffice.TODAY.minusDays(3), AuditOffice.TODAY));
        leaves.act(AuditOffice.director(), asked, leaves.kind().grant);
        var job = new AuditMorningJob(at.records);
        assertThat(job.lapse(SampleOffices.KT1)).isZero();
        database.execute("update aud_access set to_day = {d '2026-11-19'}");

        assertThat(read(AuditOffice.TODAY)).isEmpty();
        assertThat(job.lapse(SampleOffices.KT1)).isEqualTo(1);
        assertThat(at.now(leaves, asked).state()).isEqualTo(leaves.kind().ended);
    }

    @Test
    void yearlyReportCountsPlannedAndDone_findingsByKindAndAge() {
        var works = at.records.engagements;
        AuditFindingKind of = at.records.findings.kind();
        var plans = at.records.plans;
        plans.act(AuditOffice.director(), submitted(), plans.kind().approve);
        database.execute("update aud_engagement set fiscal_year = 2027 where origin = 'PLANNED'");
        RecordRow work = at.running();
        at.records.findings.create(AuditOffice.auditor(), at.finding(work, "1"));
        at.records.findings.create(AuditOffice.auditor(), at.finding(work, "2").with(of.sort, "ASSET"));
        at.records.findings.create(AuditOffice.auditor(), at.finding(work, "3").with(of.sort, "ASSET"));
        at.issued(work);
        database.execute("update aud_finding set state = 'CLOSED' where finding_no = '2'");
        database.execute("update aud_finding set issued_on = {d '2026-08-01'} where finding_no = '3'");
        RecordRow former = at.running();
        at.records.findings.create(AuditOffice.auditor(), at.finding(former, "9"));
        at.issued(former);
        database.execute("update aud_finding set issued_on = {d '2026-03-01'} where finding_no = '9'");
        database.execute("update aud_engagement set fiscal_year = 2026 where id = " + former.id());

        var reports = at.records.yearReports;
        AuditYearReportKind kind = reports.kind();
        RecordRow report = reports.create(
                AuditOffice.auditor(),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.title, "รายงานผลการตรวจสอบประจำปี 2570")
                        .with(kind.unit, AuditOffice.AUD));

        assertThat(List.of(report.get(kind.planned), report.get(kind.done), report.get(kind.special)))
                .containsExactly(1, 0, 1);
        assertThat(List.of(report.get(kind.found), report.get(kind.closed))).containsExactly(3, 1);
        assertThat(report.get(kind.closedShare)).isEqualByComparingTo("33.33");
        assertThat(report.lines(kind.sorts))
                .extracting(
                        line -> line.get(kind.sort) + " " + line.get(kind.sortFound) + " " + line.get(kind.sortOpen))
                .containsExactly("ASSET 2 1", "FINANCE 1 1");
        assertThat(report.lines(kind.ages))
                .extracting(line -> line.get(kind.age) + " " + line.get(kind.ageOpen))
                .as("what is open of the year before stands in its band too")
                .containsExactly("MONTH 1", "HALF 1", "LONGER 1");
        RecordRow sent = reports.act(AuditOffice.auditor(), report, kind.submit);
        assertThat(reports.act(AuditOffice.director(), sent, kind.acknowledge).state())
                .isEqualTo(kind.acknowledged);
        assertThat(works.count(AuditOffice.auditor(), RecordFilter.ALL)).isEqualTo(3);
    }

    /** Cash was postponed and given another title, petty cash is running with another: a revised plan makes neither again. */
    @Test
    void workOfThePlanStaysThatOne_whateverItsTitleAndDays_anotherWorkIsNotThatOfThePlan() {
        var plans = at.records.plans;
        var works = at.records.engagements;
        AuditPlanKind kind = plans.kind();
        FiscalYear year = FiscalYear.ofBuddhist(2571);
        RecordDraft cash = at.work(year);
        RecordDraft income = at.work(year).with(kind.work, "ตรวจสอบเงินรายได้แผ่นดิน");
        RecordRow first = approved(at.plan().with(kind.works, List.of(cash, income)));
        for (RecordRow made : works.all(AuditOffice.auditor(), RecordFilter.ALL)) {
            boolean isCash = made.get(works.kind().title).equals("ตรวจสอบเงินสดและเงินฝากธนาคาร");
            RecordRow now = isCash ? made : works.act(AuditOffice.auditor(), made, works.kind().begin);
            works.change(
                    AuditOffice.auditor(),
                    now,
                    RecordDraft.of(now)
                            .with(works.kind().title, isCash ? "ตรวจสอบเงินสด (เลื่อน)" : "ตรวจสอบเงินรายได้")
                            .with(works.kind().from, year.firstDay().plusDays(100))
                            .with(works.kind().to, year.firstDay().plusDays(110)));
        }
        plans.act(AuditOffice.auditor(), first, kind.revise, new RecordDraft(), "เพิ่มเรื่องพัสดุ");
        RecordRow second = plans.nextVersion(AuditOffice.auditor(), first).orElseThrow();
        RecordDraft assets = at.work(year).with(kind.work, "ตรวจสอบพัสดุประจำปี");
        RecordRow sent = plans.act(
                AuditOffice.auditor(),
                plans.change(
                        AuditOffice.auditor(),
                        at.now(plans, second),
                        at.plan().with(kind.works, List.of(cash, income, assets))),
                kind.submit);
        RecordRow early = works.create(
                AuditOffice.auditor(),
                at.special()
                        .with(works.kind().origin, EngagementOrigin.PLANNED)
                        .with(works.kind().orderNo, "")
                        .with(works.kind().title, "ตรวจสอบพัสดุประจำปี")
                        .with(works.kind().year, year)
                        .with(works.kind().from, year.firstDay().plusDays(40))
                        .with(works.kind().to, year.firstDay().plusDays(50))
                        .with(works.kind().plan, first.id()));
        refused("", "audit.error.not-of-plan", () -> works.act(AuditOffice.auditor(), early, works.kind().begin));

        plans.act(AuditOffice.director(), sent, kind.approve);

        assertThat(works.all(AuditOffice.auditor(), RecordFilter.ALL))
                .extracting(
                        row -> row.get(works.kind().title) + " " + row.state().name())
                .containsExactlyInAnyOrder(
                        "ตรวจสอบเงินสด (เลื่อน) PLANNED", "ตรวจสอบเงินรายได้ RUNNING", "ตรวจสอบพัสดุประจำปี PLANNED");
    }
}
