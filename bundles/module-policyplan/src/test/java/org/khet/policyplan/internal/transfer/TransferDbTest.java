package org.khet.policyplan.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.TODAY;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.AgendaSample;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.policyplan.internal.paper.ReceiverNames;
import org.khet.policyplan.internal.paper.TransferPapers;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.policyplan.internal.request.SubmissionKind;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSpending;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Transfers in their order. Source: policyplan, J.4 7, PLAN-31 to 35. */
@OnEachDatabase
class TransferDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private RecordService<TransferKind> transfers;
    private TransferKind kind;
    private RecordRow y;

    TransferDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void lineXHas400000Of500000Allocated() {
        office = new SampleRegisters(database);
        transfers = office.registers.transfers().transfers();
        kind = transfers.kind();
        y = linesOf();
    }

    private RecordRow linesOf() {
        RecordRow clerks = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow rooms = office.item("15", "ซ่อมแซมอาคาร", BudgetItemSort.MONEY, "3", false);
        RecordRow x = office.line(office.received(clerks, "ว 1", "2", "500000.00"));
        RecordRow other = office.line(office.received(rooms, "ว 2", "3", "200000.00"));
        AllocationKind allocation = office.registers.allocations().allocations().kind();
        RecordRow allocated = office.registers
                .allocations()
                .allocations()
                .create(
                        office.budget(),
                        office.allocation(x, AllocationMethod.LIST, office.sum(1, "400000.00"))
                                .with(allocation.title, "ค่าจ้าง"));
        office.approve(office.asked(allocated));
        return other;
    }

    private RecordRow clerkLine() {
        FundLineKind line = office.registers.money().lines().kind();
        return office.registers
                .money()
                .lines()
                .all(office.budget(), RecordFilter.of(line.expenditure.is("2")))
                .getFirst();
    }

    private RecordDraft line(TransferSide side, RecordRow of, String sum) {
        return new RecordDraft().with(kind.side, side).with(kind.line, of.id()).with(kind.amount, baht(sum));
    }

    private RecordDraft draft(String from, String to, String cause) {
        return new RecordDraft()
                .with(kind.year, YEAR)
                .with(kind.cause, cause)
                .with(kind.reason, "มีเงินคงเหลือหลังจ้างครบ")
                .with(kind.analysis, "จ้างครบตามเป้าหมายแล้ว")
                .with(kind.lines, List.of(line(TransferSide.FROM, clerkLine(), from), line(TransferSide.TO, y, to)));
    }

    private RecordRow ready(RecordDraft draft) {
        return ready(transfers.create(office.budget(), draft));
    }

    private RecordRow opined(RecordRow made) {
        RecordRow asked = office.act(transfers, office.budget(), made, kind.submit);
        return office.act(
                transfers,
                office.secretary(),
                asked,
                kind.opine,
                new RecordDraft()
                        .with(kind.opinionNo, "2/2570")
                        .with(kind.opinionOn, LocalDate.of(2026, 11, 10))
                        .with(kind.opinionText, "เห็นควรโอน")
                        .with(kind.opinionFile, office.paper()),
                "");
    }

    private RecordRow ready(RecordRow made) {
        return office.act(
                transfers,
                office.secretary(),
                opined(made),
                kind.resolve,
                new RecordDraft()
                        .with(kind.resolutionNo, "3/2569")
                        .with(kind.resolutionOn, LocalDate.of(2026, 11, 12))
                        .with(kind.resolutionFile, office.paper()),
                "");
    }

    private RecordRow proposed(RecordRow closed, RecordRow to) {
        var projects = office.registers.plans().projects();
        return office.act(
                projects,
                office.budget(),
                closed,
                projects.kind().proposeUse,
                new RecordDraft()
                        .with(projects.kind().useLine, to.id())
                        .with(projects.kind().useReason, "ซ่อมแซมอาคารที่เสียหาย"),
                "");
    }

    private RecordDraft governor(LocalDate day) {
        return new RecordDraft()
                .with(kind.governorNo, "ตย 0017/55")
                .with(kind.governorOn, day)
                .with(kind.governorFile, office.paper());
    }

    private String ceiling(RecordRow of) {
        FundLineKind line = office.registers.money().lines().kind();
        return office.registers
                .money()
                .lines()
                .find(OFFICE, of.id())
                .orElseThrow()
                .get(line.ceiling)
                .toPlainString();
    }

    @Test
    void unequalSidesAreRefused() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> transfers.create(office.budget(), draft("100000.00", "99999.99", "SLOW")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("policyplan.error.unbalanced"));
    }

    @Test
    void pageAndFormAddUpWhatGoesOutApartFromWhatComesIn() {
        RecordRow made = transfers.create(office.budget(), draft("100000.00", "100000.00", "SLOW"));
        TestRequest request =
                TestRequest.of(office.budget(), office.records.texts(kind).in(TextCatalog.THAI));

        assertThat(String.join(
                        "",
                        ShownTexts.of(
                                office.records.views().page(request, transfers, new RecordViewOverrides(), made.id()))))
                .contains("จำนวนเงิน (บาท) โอนจาก 100,000.00", "จำนวนเงิน (บาท) โอนไป 100,000.00");
        assertThat(String.join("", ShownTexts.of(office.records.views().form(request, transfers, made.id()))))
                .contains("จำนวนเงิน (บาท) โอนจาก 100,000.00 · จำนวนเงิน (บาท) โอนไป 100,000.00");
    }

    @Test
    void committeeAreaCommitteeAndGovernorComeInThisOrder_thenTheCeilingsMoveOnce() {
        RecordRow at = ready(draft("100000.00", "100000.00", "SLOW"));
        assertThat(at.state()).isEqualTo(kind.atGovernor);
        assertThat(at.get(kind.governorBody)).isEqualTo("ผู้ว่าราชการจังหวัด");
        assertThat(at.get(kind.reach)).contains(TransferReach.ACROSS_TYPE);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.act(transfers, office.head(), at, kind.execute));
        assertThatExceptionOfType(Rejected.class)
                .as("before the resolution")
                .isThrownBy(() -> office.act(
                        transfers, office.budget(), at, kind.governor, governor(LocalDate.of(2026, 11, 11)), ""));
        RecordRow approved =
                office.act(transfers, office.budget(), at, kind.governor, governor(LocalDate.of(2026, 11, 18)), "");

        RecordRow executed = office.act(transfers, office.head(), approved, kind.execute);

        assertThat(executed.get(kind.executedOn)).contains(TODAY);
        assertThat(ceiling(clerkLine())).isEqualTo("400000.00");
        assertThat(ceiling(y)).isEqualTo("300000.00");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.act(transfers, office.head(), executed, kind.execute));
        RecordRow reported = office.act(
                transfers,
                office.budget(),
                executed,
                kind.report,
                new RecordDraft().with(kind.reportNo, "ศธ 04999/99").with(kind.reportedOn, TODAY),
                "");
        assertThat(reported.state()).isEqualTo(kind.reported);
    }

    /** Source: policyplan PLAN-32, 34: what comes by a transfer can be allocated at once. */
    @Test
    void lineToWhichNothingCameYetIsOpenedByTheTransfer() {
        FundLineKind line = office.registers.money().lines().kind();
        RecordRow item = office.item("16", "จ้างเหมาบริการ", BudgetItemSort.MONEY, "3", false);
        RecordRow expected = office.registers
                .money()
                .lines()
                .create(
                        office.budget(),
                        RecordDraft.of(y).with(line.item, item.id()).with(line.title, "16 จ้างเหมาบริการ"));
        assertThat(expected.state()).isEqualTo(line.expected);
        RecordRow at = ready(draft("100000.00", "100000.00", "SLOW")
                .with(
                        kind.lines,
                        List.of(
                                line(TransferSide.FROM, clerkLine(), "100000.00"),
                                line(TransferSide.TO, expected, "100000.00"))));
        RecordRow approved =
                office.act(transfers, office.budget(), at, kind.governor, governor(LocalDate.of(2026, 11, 18)), "");
        office.act(transfers, office.head(), approved, kind.execute);

        RecordRow opened =
                office.registers.money().lines().find(OFFICE, expected.id()).orElseThrow();
        assertThat(opened.state()).isEqualTo(line.open);
        assertThat(ceiling(opened)).isEqualTo("100000.00");
    }

    @Test
    void resolutionOfAMeetingLetsTheTransferGoOn_anotherSendsItBack_aThirdRefusesIt() {
        AgendaSample agenda = AgendaSample.of(office);
        RecordRow one = opined(transfers.create(office.budget(), draft("100.00", "100.00", "SLOW")));
        assertThat(agenda.open)
                .singleElement()
                .satisfies(item -> assertThat(item.body()).isEqualTo("AREA"));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow on = transfers.find(OFFICE, one.id()).orElseThrow();
        assertThat(on.state()).isEqualTo(kind.atGovernor);
        assertThat(on.get(kind.resolutionNo)).isEqualTo("5/2569");
        RecordRow later =
                office.act(transfers, office.budget(), on, kind.governor, governor(LocalDate.of(2026, 11, 18)), "");
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        assertThat(transfers.find(OFFICE, one.id()).orElseThrow())
                .as("told again it acts no more")
                .satisfies(same ->
                        assertThat(same.head().edition()).isEqualTo(later.head().edition()));
        assertThat(transfers.steps(office.budget(), one.id()))
                .filteredOn(step -> step.action().equals("resolve"))
                .hasSize(1);

        RecordRow two = opined(transfers.create(office.budget(), draft("200.00", "200.00", "SLOW")));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.RETURNED));
        assertThat(transfers.find(OFFICE, two.id()).orElseThrow().state()).isEqualTo(kind.draft);
        RecordRow three = opined(transfers.create(office.budget(), draft("300.00", "300.00", "SLOW")));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.REFUSED));
        assertThat(transfers.find(OFFICE, three.id()).orElseThrow().state()).isEqualTo(kind.refused);
    }

    private RecordRow planGranted(String number) {
        var plans = office.registers.plans().plans();
        PlanKind plan = plans.kind();
        RecordRow made = plans.create(
                office.analyst(),
                new RecordDraft()
                        .with(plan.number, number)
                        .with(plan.sort, "ACTION")
                        .with(plan.title, "แผน " + number)
                        .with(plan.yearFrom, YEAR)
                        .with(plan.yearTo, YEAR)
                        .with(plan.unit, SampleOffices.unit(OFFICE, "PLAN").id()));
        return office.act(
                plans,
                office.head(),
                office.act(plans, office.analyst(), made, plan.submit),
                plan.grant,
                new RecordDraft()
                        .with(plan.decisionNo, "นผ 3/2570")
                        .with(plan.decisionOn, TODAY)
                        .with(plan.decisionFile, office.paper()),
                "");
    }

    private RecordRow submissionPutUp(int school) {
        var requests = office.registers.requests();
        RequestRoundKind round = requests.rounds().kind();
        RecordRow open = office.act(
                requests.rounds(),
                office.budget(),
                requests.rounds()
                        .create(
                                office.budget(),
                                new RecordDraft()
                                        .with(round.year, YEAR.next())
                                        .with(round.sort, "YEARLY")
                                        .with(round.name, "คำขอปี 2571 รอบ " + school)
                                        .with(round.criteria, "ตามความจำเป็น")
                                        .with(round.opensOn, LocalDate.of(2026, 11, 1))
                                        .with(round.dueOn, LocalDate.of(2026, 11, 30))),
                round.openIt);
        var all = requests.requests();
        RequestKind request = all.kind();
        RecordRow sent = office.act(
                all,
                office.schoolHead(school),
                all.create(
                        office.schoolHead(school),
                        new RecordDraft()
                                .with(request.round, open.id())
                                .with(request.sort, "YEARLY")
                                .with(request.school, SampleRegisters.school(school))
                                .with(request.priority, 1)
                                .with(request.expenditure, "3")
                                .with(request.item, "ซ่อมแซมห้องเรียน")
                                .with(request.quantity, baht("2"))
                                .with(request.measure, "ห้อง")
                                .with(request.price, baht("85000.00"))
                                .with(request.reason, "หลังคารั่ว")),
                request.send);
        RecordRow agreed = office.act(
                all,
                office.secretary(),
                office.act(
                        all,
                        office.budget(),
                        sent,
                        request.analyse,
                        new RecordDraft().with(request.targetQuantity, "2 ห้อง").with(request.targetQuality, "ปลอดภัย"),
                        ""),
                request.agree,
                new RecordDraft().with(request.committeeAmount, baht("170000.00")),
                "");
        SubmissionKind submission = requests.submissions().kind();
        return office.act(
                requests.submissions(),
                office.budget(),
                requests.submissions()
                        .create(
                                office.budget(),
                                new RecordDraft()
                                        .with(submission.year, YEAR.next())
                                        .with(submission.sort, "YEARLY")
                                        .with(submission.title, "คำขอปี 2571 ของโรงเรียน " + school)
                                        .with(submission.body, "OBEC")
                                        .with(
                                                submission.lines,
                                                List.of(new RecordDraft().with(submission.request, agreed.id())))),
                submission.putUp);
    }

    /** Source: policyplan PLAN-72. */
    @Test
    void planRequestAndTransferComeBackFromTheMeeting_withoutMeetingsTheirResolutionsAreTyped() {
        var plans = office.registers.plans().plans();
        PlanKind plan = plans.kind();
        var submissions = office.registers.requests().submissions();
        SubmissionKind submission = submissions.kind();
        AgendaSample agenda = AgendaSample.of(office);

        RecordRow first = planGranted("ACT-2570");
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow asked = submissionPutUp(1);
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow moved = opined(transfers.create(office.budget(), draft("100.00", "100.00", "SLOW")));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        assertThat(agenda.open)
                .extracting(one -> one.recordType())
                .containsExactly("policyplan.plan", "policyplan.submission", "policyplan.transfer");
        assertThat(plans.find(OFFICE, first.id()).orElseThrow().get(plan.resolutionNo))
                .isEqualTo("5/2569");
        assertThat(submissions.find(OFFICE, asked.id()).orElseThrow().get(submission.resolutionNo))
                .isEqualTo("5/2569");
        assertThat(transfers.find(OFFICE, moved.id()).orElseThrow().get(kind.resolutionNo))
                .isEqualTo("5/2569");

        office.records.switches().turn(OFFICE, "documents", false);
        RecordRow typedPlan = office.act(
                plans,
                office.secretary(),
                planGranted("ACT-2570-2"),
                plan.resolve,
                new RecordDraft()
                        .with(plan.body, "AREA")
                        .with(plan.resolutionNo, "6/2569")
                        .with(plan.resolutionOn, TODAY),
                "");
        RecordRow typedRequest = office.act(
                submissions,
                office.secretary(),
                submissionPutUp(2),
                submission.resolve,
                new RecordDraft().with(submission.resolutionNo, "6/2569").with(submission.resolutionOn, TODAY),
                "");
        RecordRow typedTransfer = ready(draft("200.00", "200.00", "SLOW"));
        assertThat(agenda.open).as("nothing more is put on an agenda").hasSize(3);
        assertThat(typedPlan.state()).isEqualTo(plan.approved);
        assertThat(typedRequest.state()).isEqualTo(submission.agreed);
        assertThat(typedTransfer.state()).isEqualTo(kind.atGovernor);
    }

    @Test
    void only100000OfLineXAreFree_so120000AreRefused() {
        RecordRow at = ready(draft("120000.00", "120000.00", "SLOW"));
        RecordRow approved =
                office.act(transfers, office.budget(), at, kind.governor, governor(LocalDate.of(2026, 11, 18)), "");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(transfers, office.head(), approved, kind.execute))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly(baht("20000.00")));
        assertThat(ceiling(clerkLine())).isEqualTo("500000.00");
        assertThat(ceiling(y)).isEqualTo("200000.00");
    }

    @Test
    void whatWasSpentWithoutAnAllocationIsNotTransferredAway_norWhileFinanceCannotSayIt() {
        office.settings.put(OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        SpentKind spent = office.registers.money().spent().kind();
        office.registers
                .money()
                .spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(spent.month, YearMonth.of(2026, 11))
                                .with(spent.line, clerkLine().id())
                                .with(spent.amount, baht("450000.00")));
        RecordRow all = ready(draft("100000.00", "100000.00", "SLOW"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(transfers, office.head(), all, kind.execute))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.line-spent");
                    assertThat(refused.problems().getFirst().args())
                            .containsExactly(baht("50000.00"), baht("450000.00"));
                });

        RecordRow free = ready(draft("50000.00", "50000.00", "SLOW"));
        FakeSpending finance = new FakeSpending(Spending.PAID, Instant.parse("2026-11-20T02:00:00Z"));
        finance.failing(true);
        office.paid.come(finance);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(transfers, office.head(), free, kind.execute))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("policyplan.error.line-spending-unknown"));
        office.paid.go(finance);
        office.act(transfers, office.head(), free, kind.execute);
        assertThat(ceiling(clerkLine())).isEqualTo("450000.00");
        assertThat(ceiling(y)).isEqualTo("250000.00");
    }

    @Test
    void refusedByTheGovernorItEndsWithTheReason_ceilingsStay() {
        RecordRow at = ready(draft("100000.00", "100000.00", "SLOW"));

        assertThatExceptionOfType(Rejected.class)
                .as("with number, day and file")
                .isThrownBy(() ->
                        office.act(transfers, office.budget(), at, kind.refuseOutside, new RecordDraft(), "ไม่จำเป็น"));

        RecordRow refused = office.act(
                transfers,
                office.budget(),
                at,
                kind.refuseOutside,
                governor(LocalDate.of(2026, 11, 18)),
                "ผู้ว่าราชการจังหวัดไม่อนุมัติ");

        assertThat(refused.state()).isEqualTo(kind.refused);
        assertThat(refused.get(kind.governorNo)).isEqualTo("ตย 0017/55");
        assertThat(refused.get(kind.governorOn)).contains(LocalDate.of(2026, 11, 18));
        assertThat(refused.get(kind.governorFile)).isPresent();
        assertThat(refused.head().reason()).isEqualTo("ผู้ว่าราชการจังหวัดไม่อนุมัติ");
        assertThat(ceiling(clerkLine())).isEqualTo("500000.00");
    }

    @Test
    void withoutTheGovernorStepTheResolutionIsTheLast_leftOverMoneyBecomesADraftAllocation() {
        office.settings.put(OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        RecordRow at = ready(draft("35400.00", "35400.00", "LEFT_OVER"));
        assertThat(at.state()).isEqualTo(kind.ready);

        office.act(transfers, office.head(), at, kind.execute);

        AllocationKind allocation = office.registers.allocations().allocations().kind();
        assertThat(office.registers
                        .allocations()
                        .allocations()
                        .all(office.budget(), RecordFilter.of(allocation.sort.is(AllocationSort.LEFT_OVER))))
                .extracting(row -> row.get(allocation.line))
                .containsExactly(y.id());
        assertThat(ceiling(y)).isEqualTo("235400.00");
    }

    @Test
    void whatWasTransferredIsReportedToOBEC_groupsAndSchoolsAreTold_withTheirDays() {
        office.settings.put(OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        RecordRow executed =
                office.act(transfers, office.head(), ready(draft("35400.00", "35400.00", "SLOW")), kind.execute);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(transfers, office.budget(), executed, kind.report));

        assertThat(transfers.all(office.budget(), RecordFilter.ALL.in("untold")))
                .extracting(RecordRow::id)
                .containsExactly(executed.id());
        assertThatExceptionOfType(Rejected.class)
                .as("a notice has its letter and day, and none before the transfer")
                .isThrownBy(() -> office.act(
                        transfers,
                        office.budget(),
                        executed,
                        kind.notify,
                        new RecordDraft()
                                .with(kind.noticeNo, "ศธ 04999/ว 98")
                                .with(kind.notifiedOn, TODAY.minusDays(1)),
                        ""));
        office.act(
                transfers,
                office.budget(),
                executed,
                kind.notify,
                new RecordDraft().with(kind.noticeNo, "ศธ 04999/ว 98").with(kind.notifiedOn, TODAY),
                "");
        RecordRow reported = office.act(
                transfers,
                office.budget(),
                executed,
                kind.report,
                new RecordDraft().with(kind.reportNo, "ศธ 04999/99").with(kind.reportedOn, TODAY),
                "");

        assertThat(reported.get(kind.reportedOn)).contains(TODAY);
        assertThat(reported.get(kind.noticeNo)).isEqualTo("ศธ 04999/ว 98");
        assertThat(reported.get(kind.notifiedOn)).contains(TODAY);
        assertThat(transfers.all(office.budget(), RecordFilter.ALL.in("untold")))
                .isEmpty();
        assertThat(office.records.happenings().all())
                .filteredOn(happening -> happening.type().equals("policyplan.transfer.notified"))
                .hasSize(1)
                .allSatisfy(happening ->
                        assertThat(happening.audience().permissions()).contains(PolicyplanPermissions.NOTICE_VIEW));
        assertThat(transfers.steps(office.budget(), reported.id()))
                .extracting(step -> step.action())
                .endsWith("notify", "report");
    }

    @Test
    void projectClosedWith35400LeftIsListed_itsUseIsApprovedAndBecomesAnAllocation() {
        office.settings.put(OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        PlanTrail trail = new PlanTrail(new SampleRegisters(database));
        office = trail.office;
        office.settings.put(OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        transfers = office.registers.transfers().transfers();
        kind = transfers.kind();
        var projects = office.registers.plans().projects();
        ProjectKind project = projects.kind();
        RecordRow running = projects.internal().act(office.head(), trail.project, project.begin);
        var owner = office.head().with(PolicyplanPermissions.PROJECT_RUN);
        office.act(
                projects,
                owner,
                running,
                project.finish,
                new RecordDraft().with(project.result, "จ้างครบ 17 อัตรา").with(project.spent, baht("1494600.00")),
                "");
        assertThat(projects.all(office.head(), RecordFilter.ALL.in("left")))
                .extracting(row -> row.get(project.balance).orElseThrow().toPlainString())
                .containsExactly("35400.00");

        RecordRow item = office.item("15", "ซ่อมแซมอาคาร", BudgetItemSort.MONEY, "3", false);
        RecordRow to = office.line(office.received(item, "ว 2", "3", "200000.00"));
        RecordRow closed = projects.find(OFFICE, running.id()).orElseThrow();
        assertThatExceptionOfType(Rejected.class)
                .as("to the line from which it comes")
                .isThrownBy(() -> proposed(closed, trail.line))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.use-line"));
        RecordFilter drafts = RecordFilter.of(kind.in(kind.draft));
        proposed(closed, to);
        nothingLeft(closed, to);
        office.act(
                transfers,
                office.budget(),
                transfers.all(office.budget(), drafts).getFirst(),
                kind.withdraw,
                new RecordDraft(),
                "ใช้กับอาคารอื่น");
        proposed(closed, to);

        RecordRow drafted = transfers.all(office.budget(), drafts).getFirst();
        RecordRow proposal = transfers.find(OFFICE, drafted.id()).orElseThrow();
        assertThat(proposal.get(kind.cause)).isEqualTo("LEFT_OVER");
        assertThat(proposal.get(kind.fromSum)).isEqualByComparingTo("35400.00");
        assertThat(proposal.lines(kind.lines).getFirst().get(kind.project)).contains(closed.id());
        RecordRow at = ready(proposal);
        office.act(transfers, office.head(), at, kind.execute);
        nothingLeft(closed, to);
        FundLineKind fund = office.registers.money().lines().kind();
        assertThat(office.registers
                        .money()
                        .lines()
                        .find(OFFICE, trail.line.id())
                        .orElseThrow())
                .as("all of the line had been given out: what the project left is allocated no longer")
                .extracting(
                        row -> row.get(fund.ceiling).toPlainString(),
                        row -> row.get(fund.allocated).toPlainString(),
                        row -> row.get(fund.available).toPlainString())
                .containsExactly("1494600.00", "1494600.00", "0.00");

        AllocationKind allocation = office.registers.allocations().allocations().kind();
        assertThat(office.registers
                        .allocations()
                        .allocations()
                        .all(office.budget(), RecordFilter.of(allocation.sort.is(AllocationSort.LEFT_OVER))))
                .singleElement()
                .satisfies(head -> {
                    RecordRow use = office.registers
                            .allocations()
                            .allocations()
                            .find(OFFICE, head.id())
                            .orElseThrow();
                    assertThat(use.get(allocation.line)).isEqualTo(to.id());
                    assertThat(use.get(allocation.total)).isEqualByComparingTo("35400.00");
                    assertThat(use.lines(allocation.lines))
                            .extracting(line -> line.get(allocation.unit).orElseThrow())
                            .as("for the group that had the project, until somebody says otherwise")
                            .containsExactly(closed.get(project.unit));
                });
    }

    private void nothingLeft(RecordRow closed, RecordRow to) {
        assertThatExceptionOfType(Rejected.class)
                .as("a transfer takes it already")
                .isThrownBy(() -> proposed(closed, to))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.nothing-left"));
    }

    /** Before it is carried out and long after it the paper has the ceilings between which it changed them. Source: PF-10. */
    @Test
    void paperSaysWhatEachCeilingWasAndWhatItBecame_alsoAfterLaterTransfers() {
        office.settings.put(OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        FundLineKind fund = office.registers.money().lines().kind();
        BigDecimal was = clerkLine().get(fund.ceiling);
        RecordRow made = transfers.create(office.budget(), draft("35400.00", "35400.00", "SLOW"));
        String before = paper(made);
        assertThat(before)
                .contains(BahtText.inFigures(was), "−35,400.00", BahtText.inFigures(was.subtract(baht("35400.00"))));
        office.act(transfers, office.head(), ready(made), kind.execute);
        RecordRow later = transfers.create(office.budget(), draft("100.00", "100.00", "SLOW"));
        office.act(transfers, office.head(), ready(later), kind.execute);

        assertThat(paper(made))
                .contains(
                        BahtText.inFigures(was),
                        BahtText.inFigures(was.subtract(baht("35400.00"))),
                        "ครั้งที่/เลขที่ 3/2569  วันที่ 12 พฤศจิกายน 2569")
                .doesNotContain(BahtText.inFigures(was.subtract(baht("35500.00"))));
    }

    private String paper(RecordRow row) {
        var names = new ReceiverNames(
                FakeUnits.ofSampleOffices(), new FakeSchools(), new FakePeople(), new FakeCodeLists());
        return String.valueOf(new TransferPapers(transfers, office.registers.money(), names)
                .transfer(office.budget(), row.id())
                .document(new Letterheads.Letterhead("สพป.", ""), "", Paper.portrait())
                .model());
    }

    /** Money comes to one receiver, from nobody. Source: PLAN-34. */
    @Test
    void whoGetsLeftOverMoneyStandsWhereItGoesTo_oneSchoolOrGroup() {
        RecordDraft wrong = draft("35400.00", "35400.00", "LEFT_OVER");
        List<RecordDraft> lines = wrong.lines(kind.lines);
        lines.getFirst().with(kind.school, SampleRegisters.school(1));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> transfers.create(office.budget(), wrong))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("policyplan.error.transfer-receiver"));
    }
}
