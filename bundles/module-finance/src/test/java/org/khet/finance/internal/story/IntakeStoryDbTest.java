package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.ReserveAnswers;
import org.khet.finance.internal.intake.IntakeRecord;
import org.khet.finance.internal.report.PaidSpending;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Allocations of the module that plans open lines; without it lines are typed. */
@OnEachDatabase
class IntakeStoryDbTest extends FinanceStory {
    IntakeStoryDbTest(TestDatabase database) {
        super(database);
    }

    /** The same as long as its notice is not written. */
    private static Allocations.Allocation untold(Allocations.Allocation one) {
        return new Allocations.Allocation(
                one.id(),
                one.number(),
                one.title(),
                one.fundLine(),
                one.total(),
                new Allocations.Notice("", Optional.empty(), one.notice().spendBy()),
                one.adjusts(),
                one.shares());
    }

    private static Allocations.Share school(int number, String sum) {
        return new Allocations.Share(Optional.of(SampleOffices.schoolId(KT1, number)), Optional.empty(), baht(sum));
    }

    private static Allocations.Share unit(String sum) {
        return new Allocations.Share(
                Optional.empty(), Optional.of(SampleOffices.unit(KT1, "FIN").id()), baht(sum));
    }

    private KnownAllocations known(Allocations.Allocation... approved) {
        return new KnownAllocations(
                List.of(
                        new Allocations.FundLine(
                                1, "พนักงานราชการ", "1", "01", baht("900000"), baht("900000"), baht("0")),
                        new Allocations.FundLine(
                                2, "ธุรการ 15,000", "2", "05.1", baht("1530000"), baht("1530000"), baht("0"))),
                List.of(approved));
    }

    /** Each receiver gets a line of its item, once; an adjustment changes it, never below what is used. Source: FIN-07, FIN-110. */
    @Test
    void allocationOpensALineForEachReceiver_adjustmentChangesIt() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        var first = allocation(7, 1, OptionalLong.empty(), unit("216000.00"));
        var second = allocation(8, 2, OptionalLong.empty(), school(4, "90000.00"), school(5, "90000.00"));

        assertThat(takeOver(known(first, second))).isEqualTo(2);
        assertThat(takeOver(known(first, second))).as("each once").isZero();
        var lines = office.spending.lines.kind();
        List<RecordRow> opened = office.spending.lines.all(person(HEAD), RecordFilter.ALL);
        assertThat(opened)
                .extracting(row -> row.get(lines.item) + " " + row.get(lines.type) + " " + row.get(lines.amount))
                .containsExactly("01 PERSONNEL 216000.00", "05.1 OPERATIONS 90000.00", "05.1 OPERATIONS 90000.00");
        assertThat(opened).allSatisfy(row -> assertThat(row.get(lines.spendBy)).hasValue(LocalDate.of(2027, 8, 31)));
        assertThat(opened.getFirst().get(lines.fund)).isEqualTo(fund.id());

        RecordRow hired = office.claimKind("HIRED", true, false);
        var kinds = office.spending.kinds.kind();
        RecordRow clerksOnly = office.spending.kinds.change(
                person(CHECKER), hired, RecordDraft.of(hired).with(kinds.items, Set.of("05.1")));
        assertThatExceptionOfType(Rejected.class)
                .as("pay of clerks from the line of government employees")
                .isThrownBy(() -> office.claim(clerksOnly, opened.getFirst(), "15000"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.wrongItem"));
        office.claim(clerksOnly, opened.get(1), "15000");

        var less = allocation(9, 2, OptionalLong.of(8), school(4, "-30000.00"));
        assertThat(takeOver(known(first, second, less))).isEqualTo(1);
        assertThat(office.now(office.spending.lines, opened.get(1)).get(lines.amount))
                .isEqualByComparingTo("60000");
        assertThat(office.now(office.spending.lines, opened.get(2)).get(lines.amount))
                .isEqualByComparingTo("90000");
    }

    /**
     * 12 schools by heads with 225 lines each are 2,700 lines of an allocation, and 12 spending lines; what an adjustment takes back
     * from one purpose is taken from the whole that the school has. Source: FIN-07, policyplan PLAN-16.
     */
    @Test
    void linesByPurposeAndLevelAreOneLineOfTheirReceiver_howeverManyTheyAre() {
        office.fund("BUD", "BUDGET");
        List<Allocations.Share> shares = new ArrayList<>();
        for (int line = 0; line < 225; line++) {
            for (int number = 12; number > 0; number--) {
                shares.add(school(number, line == 0 ? "100.00" : "10.50"));
            }
        }
        var first = allocation(7, 2, OptionalLong.empty(), shares.toArray(Allocations.Share[]::new));

        assertThat(takeOver(known(first))).isEqualTo(1);
        var lines = office.spending.lines.kind();
        List<RecordRow> opened = office.spending.lines.all(person(HEAD), RecordFilter.ALL);
        assertThat(opened).hasSize(12);
        assertThat(opened).allSatisfy(row -> assertThat(row.get(lines.amount)).isEqualByComparingTo("2452.00"));

        var less = allocation(8, 2, OptionalLong.of(7), school(4, "-500.00"), school(4, "-52.00"), school(5, "5.00"));
        assertThat(takeOver(known(first, less))).isEqualTo(1);
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(lines.school).orElseThrow().value() + " " + row.get(lines.amount))
                .hasSize(12)
                .contains("104 1900.00", "105 2457.00", "106 2452.00");
    }

    /**
     * 400 that are left over were listed; the adjustment that takes them back lowers the line once, and they are on the list no longer.
     * Source: FIN-95, RF-77, policyplan R-08.
     */
    @Test
    void adjustmentThatTakesLeftOverMoneyBackLowersTheLineOnce() {
        office.fund("BUD", "BUDGET");
        var first = allocation(7, 2, OptionalLong.empty(), school(4, "100000.00"));
        takeOver(known(first));
        RecordRow line =
                office.spending.lines.all(person(HEAD), RecordFilter.ALL).getFirst();
        var reserves = office.spending.reserves;
        RecordRow left = leftOver(line, "400");
        var switches = office.fixture.switches().turn(FinanceOffice.KT1, "finance", true);
        var answers = new ReserveAnswers(database.unit(), switches, java.time.Clock.systemUTC());
        assertThat(answers.held(FinanceOffice.KT1, 7).known())
                .as("what the planners take back")
                .contains(baht("400.00"));

        takeOver(known(first, allocation(8, 2, OptionalLong.of(7), school(4, "-400.00"))));

        var lines = office.spending.lines.kind();
        RecordRow now = office.now(office.spending.lines, line);
        assertThat(now.get(lines.amount)).isEqualByComparingTo("99600");
        assertThat(now.get(lines.available)).as("nothing is held for it").isEqualByComparingTo("99600");
        assertThat(office.now(reserves, left).state()).isEqualTo(reserves.kind().used);
        assertThat(answers.held(FinanceOffice.KT1, 7).known()).contains(baht("0.00"));
    }

    /** What arrived before its lines were added up is taken back from the line that can give it. Source: FIN-07. */
    @Test
    void adjustmentLowersTheLineOfItsReceiverThatHasMostLeft() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        takeOver(known(allocation(7, 2, OptionalLong.empty(), school(4, "500.00"))));
        RecordRow small =
                office.spending.lines.all(person(HEAD), RecordFilter.ALL).getFirst();
        takeOver(known(
                allocation(7, 2, OptionalLong.empty(), school(4, "500.00")),
                allocation(8, 2, OptionalLong.empty(), school(4, "9000.00"))));
        database.execute(
                "update fin_intake_share set record_id = (select record_id from fin_intake_share where line_id = "
                        + small.id() + "), line_no = line_no + 1 where amount = 9000");
        takeOver(known(
                allocation(7, 2, OptionalLong.empty(), school(4, "500.00")),
                allocation(8, 2, OptionalLong.empty(), school(4, "9000.00")),
                allocation(9, 2, OptionalLong.of(7), school(4, "-3800.00"))));
        var lines = office.spending.lines.kind();
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(lines.amount).toPlainString())
                .containsExactlyInAnyOrder("500.00", "5200.00");
        assertThat(office.now(office.spending.funds, fund).id()).isEqualTo(fund.id());
    }

    /** A supplement gave school 5 its first line; a later adjustment of the same allocation takes from that line. Source: FIN-07. */
    @Test
    void laterAdjustmentChangesTheLineThatAnEarlierOneOpened() {
        office.fund("BUD", "BUDGET");
        var first = allocation(7, 2, OptionalLong.empty(), school(4, "90000.00"));
        var more = allocation(8, 2, OptionalLong.of(7), school(5, "40000.00"));
        takeOver(known(first, more));
        var less = allocation(9, 2, OptionalLong.of(7), school(4, "10000.00"), school(5, "-10000.00"));

        assertThat(takeOver(known(first, more, less))).isEqualTo(1);
        var lines = office.spending.lines.kind();
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(lines.school).orElseThrow().value() + " " + row.get(lines.amount))
                .containsExactlyInAnyOrder("104 100000.00", "105 30000.00");
    }

    /** Each item that the planning group allocates has a line, the third kind of hired people too. Source: policyplan C.3.3, FIN-07. */
    @Test
    void janitorsOfTheProjectForTeachersHaveAnItemOfTheirOwn() {
        office.fund("BUD", "BUDGET");
        var line =
                new Allocations.FundLine(1, "คืนครูให้นักเรียน", "2", "05.3", baht("54000"), baht("54000"), baht("0"));
        var one = allocation(7, 1, OptionalLong.empty(), school(4, "54000.00"));
        assertThat(takeOver(new KnownAllocations(List.of(line), List.of(one)))).isEqualTo(1);
        var lines = office.spending.lines.kind();
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .singleElement()
                .satisfies(row -> assertThat(row.get(lines.item)).isEqualTo("05.3"));
    }

    /** What a cancelled allocation gave is taken back, as far as it is not promised. Source: FIN-P04, policyplan R-09. */
    @Test
    void cancelledAllocationIsTakenBackFromItsLines() {
        office.fund("BUD", "BUDGET");
        var first = allocation(7, 1, OptionalLong.empty(), unit("216000.00"));
        var second = allocation(8, 2, OptionalLong.empty(), school(4, "90000.00"), school(5, "90000.00"));
        takeOver(known(first, second));
        List<RecordRow> opened = office.spending.lines.all(person(HEAD), RecordFilter.ALL);
        office.claim(office.claimKind("HIRED", true, false), opened.get(1), "15000");

        takeOver(known(first));
        var lines = office.spending.lines.kind();
        assertThat(office.now(office.spending.lines, opened.getFirst()).get(lines.available))
                .isEqualByComparingTo("216000");
        assertThat(office.now(office.spending.lines, opened.get(1)).get(lines.amount))
                .as("what is promised stays")
                .isEqualByComparingTo("15000");
        assertThat(office.now(office.spending.lines, opened.get(2)).state()).isEqualTo(lines.closed);
        var intakes = office.all.control().intakes;
        assertThat(intakes.all(person(HEAD), RecordFilter.of(intakes.kind().in(intakes.kind().withdrawn))))
                .hasSize(1);
        assertThat(takeOver(known(first))).isZero();
    }

    /** One allocation that finance cannot take keeps no other back; a share of nothing opens no line. Source: FIN-P04. */
    @Test
    void oneAllocationThatIsRefusedHoldsUpNoOther() {
        office.fund("BUD", "BUDGET");
        var long300 = new Allocations.Allocation(
                7,
                "7/2570",
                "จ".repeat(300),
                1,
                baht("100"),
                new Allocations.Notice("ศธ 04999/ว 7", Optional.of(TODAY), Optional.empty()),
                OptionalLong.empty(),
                List.of(unit("100.00")));
        var strange = allocation(8, 3, OptionalLong.empty(), unit("200.00"));
        var fine = allocation(9, 2, OptionalLong.empty(), school(4, "300.00"), school(5, "0.00"));
        KnownAllocations known = known(long300, strange, fine);
        List<Allocations.FundLine> funds = new ArrayList<>(known.lines());
        funds.add(new Allocations.FundLine(3, "ไม่รู้จัก", "1", "ไม่มีรหัสนี้", baht("1"), baht("1"), baht("0")));

        assertThat(takeOver(new KnownAllocations(funds, known.approved()))).isEqualTo(2);
        var lines = office.spending.lines.kind();
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(lines.amount).toPlainString())
                .containsExactlyInAnyOrder("100.00", "300.00");
    }

    /**
     * 90,000 of school 4 were typed from the letter before the allocation arrived, 85,000 by mistake: the arrival waits, and the officer
     * makes the typed line that of the allocation, so that the money stands once. Source: FIN-P04, FIN-105.
     */
    @Test
    void lineTypedFromTheLetterIsOfferedToTheAllocationThatArrivesLater_theMoneyStandsOnce() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        var lines = office.spending.lines.kind();
        RecordRow typed = typed(fund, "ศธ 04999/ว 8");
        RecordRow claim = office.claim(office.claimKind("HIRED", true, false), typed, "15000");
        var known = known(allocation(8, 2, OptionalLong.empty(), school(4, "90000.00"), school(5, "90000.00")));
        takeOver(known);
        var intakes = office.all.control().intakes;
        IntakeRecord kind = intakes.kind();
        RecordRow waiting = intakes.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(waiting.state())
                .as("only people know whether it is the same money")
                .isEqualTo(kind.arrived);

        RecordRow opened = intakes.act(
                person(CHECKER),
                intakes.open(person(CHECKER), waiting.id()),
                kind.open,
                new RecordDraft().with(kind.fund, fund.id()).with(kind.joinsTyped, true),
                "");
        assertThat(opened.lines(kind.shares).getFirst().get(kind.line)).hasValue(typed.id());
        List<RecordRow> all = office.spending.lines.all(person(HEAD), RecordFilter.ALL);
        assertThat(all)
                .extracting(row -> row.get(lines.school).orElseThrow().value() + " " + row.get(lines.amount))
                .containsExactlyInAnyOrder("104 90000.00", "105 90000.00");
        RecordRow joined = office.now(office.spending.lines, typed);
        assertThat(joined.get(lines.allocation))
                .hasValueSatisfying(link -> assertThat(link.id()).isEqualTo(8));
        assertThat(joined.get(lines.available)).as("its claim is kept").isEqualByComparingTo("75000");
        assertThat(office.now(office.spending.claims, claim).get(office.spending.claims.kind().line))
                .hasValue(typed.id());
    }

    /** 85,000 of clerks of school 4 as somebody typed them from a letter. */
    private RecordRow typed(RecordRow fund, String letter) {
        var lines = office.spending.lines.kind();
        return office.spending.lines.create(
                person(CHECKER),
                new RecordDraft()
                        .with(lines.year, FiscalYear.of(TODAY))
                        .with(lines.fund, fund.id())
                        .with(lines.type, ExpenditureType.OPERATIONS)
                        .with(lines.item, "05.1")
                        .with(lines.title, "ค่าจ้างธุรการ")
                        .with(lines.school, SampleOffices.schoolId(KT1, 4))
                        .with(lines.letterNo, letter)
                        .with(lines.amount, baht("85000")));
    }

    /**
     * An allocation is approved days before its notice is written: its line opens without a letter and has it once it is there, and
     * the letter of an adjustment only when that is told too. Source: FIN-P04, FIN-07.
     */
    @Test
    void letterThatIsWrittenAfterTheTakeOverStandsOnArrivalAndLine_once() {
        office.fund("BUD", "BUDGET");
        var first = allocation(8, 2, OptionalLong.empty(), school(4, "90000.00"));
        var less = allocation(9, 2, OptionalLong.of(8), school(4, "-30000.00"));
        assertThat(takeOver(known(untold(first)))).isEqualTo(1);
        var lines = office.spending.lines.kind();
        RecordRow line =
                office.spending.lines.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(line.get(lines.letterNo)).isEmpty();

        assertThat(takeOver(known(first))).isEqualTo(1);
        RecordRow told = office.now(office.spending.lines, line);
        assertThat(told.get(lines.letterNo)).isEqualTo("ศธ 04999/ว 8");
        assertThat(told.get(lines.letterOn)).hasValue(TODAY);
        assertThat(told.get(lines.amount)).isEqualByComparingTo("90000");
        assertThat(takeOver(known(first))).as("once").isZero();

        takeOver(known(first, untold(less)));
        RecordRow lowered = office.now(office.spending.lines, line);
        assertThat(lowered.get(lines.amount)).isEqualByComparingTo("60000");
        assertThat(lowered.get(lines.letterNo))
                .as("that of the adjustment is not written yet")
                .isEqualTo("ศธ 04999/ว 8");
        takeOver(known(first, less));
        RecordRow adjusted = office.now(office.spending.lines, line);
        assertThat(adjusted.get(lines.amount)).isEqualByComparingTo("60000");
        assertThat(adjusted.get(lines.letterNo)).isEqualTo("ศธ 04999/ว 9");
        var intakes = office.all.control().intakes;
        assertThat(intakes.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(intakes.kind().letterNo))
                .containsExactlyInAnyOrder("ศธ 04999/ว 8", "ศธ 04999/ว 9");
    }

    /**
     * The line was typed from the letter, then the allocation is approved in the portal and its notice written: it waits from the first
     * moment, so that the money never stands twice. Source: FIN-P04, FIN-105.
     */
    @Test
    void allocationThatArrivesBeforeItsNoticeWaitsWhereItsLineIsTyped() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        RecordRow typed = typed(fund, "ศธ 04999/ว 8");
        var one = allocation(8, 2, OptionalLong.empty(), school(4, "90000.00"));
        takeOver(known(untold(one)));
        var intakes = office.all.control().intakes;
        IntakeRecord kind = intakes.kind();
        RecordRow waiting = intakes.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(waiting.state()).isEqualTo(kind.arrived);
        assertThat(office.spending.lines.count(person(HEAD), RecordFilter.ALL)).isEqualTo(1);

        takeOver(known(one));
        RecordRow lettered = intakes.open(person(CHECKER), waiting.id());
        assertThat(lettered.state()).as("its letter is that of the line").isEqualTo(kind.arrived);
        assertThat(lettered.get(kind.letterNo)).isEqualTo("ศธ 04999/ว 8");
        intakes.act(
                person(CHECKER),
                lettered,
                kind.open,
                new RecordDraft().with(kind.fund, fund.id()).with(kind.joinsTyped, true),
                "");
        var lines = office.spending.lines.kind();
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(typed.id());
                    assertThat(row.get(lines.amount)).isEqualByComparingTo("90000");
                });
    }

    /** A line of an earlier letter keeps the allocation waiting only until its own letter says that it is other money. Source: FIN-P04. */
    @Test
    void allocationOpensWithItsNoticeWhereTheTypedLineIsOfAnotherLetter() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        typed(fund, "ศธ 04999/ว 3");
        var one = allocation(8, 2, OptionalLong.empty(), school(4, "90000.00"));
        takeOver(known(untold(one)));
        assertThat(office.spending.lines.count(person(HEAD), RecordFilter.ALL)).isEqualTo(1);

        assertThat(takeOver(known(one))).isEqualTo(1);
        var lines = office.spending.lines.kind();
        assertThat(office.spending.lines.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(lines.letterNo) + " " + row.get(lines.amount))
                .containsExactlyInAnyOrder("ศธ 04999/ว 3 85000.00", "ศธ 04999/ว 8 90000.00");
    }

    /** With two kinds of budget money an officer says which. */
    @Test
    void withSeveralKindsOfBudgetMoneyTheLinesWaitForAnOfficer() {
        office.fund("BUD", "BUDGET");
        RecordRow other = office.fund("BUD2", "BUDGET");
        takeOver(known(allocation(7, 1, OptionalLong.empty(), unit("216000.00"))));
        var intakes = office.all.control().intakes;
        RecordRow waiting = intakes.all(person(HEAD), RecordFilter.ALL).getFirst();

        assertThat(waiting.state()).isEqualTo(intakes.kind().arrived);
        assertThat(office.spending.lines.count(person(HEAD), RecordFilter.ALL)).isZero();
        RecordRow opened = act(intakes, CHECKER, waiting, intakes.kind().open, intakes.kind().fund, other.id());
        assertThat(opened.lines(intakes.kind().shares).getFirst().get(intakes.kind().line))
                .isPresent();
        assertThat(office.spending.lines.count(person(HEAD), RecordFilter.ALL)).isEqualTo(1);
    }

    /** What was paid of an allocation, month by month; off where the module is off, so typed sums count. Source: FIN-104. */
    @Test
    void paidSpendingIsToldByLineAndMonth_offWhereTheModuleIsOff() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        var known = known(allocation(8, 2, OptionalLong.empty(), school(5, "90000.00")));
        takeOver(known);
        RecordRow line =
                office.spending.lines.all(person(HEAD), RecordFilter.ALL).getFirst();
        RecordRow claim = office.approved(office.claim(office.claimKind("HIRED", true, false), line, "15000"));
        FakeSwitches switches = new FakeSwitches().turn(KT1, "finance", true);
        PaidSpending spending = new PaidSpending(database.unit(), switches);
        assertThat(spending.promised(KT1, 8).known()).as("approved, not paid").hasValue(baht("15000.00"));
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.direct(TODAY, claim);
        act(office.payments.withdrawals, CHECKER, draft, kind.check);
        act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "3600012345", kind.gfmisOn, TODAY);
        act(office.payments.withdrawals, HEAD, draft, kind.approve);
        act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, TODAY);

        assertThat(spending.promised(KT1, 8).known()).hasValue(baht("0.00"));
        assertThat(spending.byLine(KT1, YearMonth.of(2026, 10), YearMonth.of(2026, 12)))
                .as("without allocations nobody knows its lines")
                .isInstanceOf(Answer.Off.class);
        spending.bind(known);
        assertThat(spending.byLine(KT1, YearMonth.of(2026, 10), YearMonth.of(2026, 12))
                        .known()
                        .orElseThrow()
                        .get(2L))
                .containsExactly(Map.entry(YearMonth.of(2026, 11), baht("15000.00")));
        assertThat(spending.disbursed(KT1, 8).known()).hasValue(baht("15000.00"));
        assertThat(spending.rank()).isGreaterThan(Spending.TYPED);
        switches.turn(KT1, "finance", false);
        assertThat(spending.disbursed(KT1, 8)).isInstanceOf(Answer.Off.class);
        assertThat(spending.promised(KT1, 8)).isInstanceOf(Answer.Off.class);
        assertThat(database.number("select count(*) from fin_payment"))
                .as("data are kept")
                .isEqualTo(1);
        switches.turn(KT1, "finance", true);
        assertThat(spending.disbursed(KT1, 8).known()).hasValue(baht("15000.00"));
        assertThat(office.now(office.spending.funds, fund).id()).isEqualTo(fund.id());
    }

    /** Off in the middle of a claim: nobody is told a sum that may be old; on again the claim goes on where it stood, held once. */
    @Test
    void switchedOffInTheMiddleOfAClaim_nothingIsToldNorLost_switchedOnItGoesOn() {
        office.fund("BUD", "BUDGET");
        takeOver(known(allocation(8, 2, OptionalLong.empty(), school(5, "90000.00"))));
        RecordRow line =
                office.spending.lines.all(person(HEAD), RecordFilter.ALL).getFirst();
        RecordRow claim = office.check(office.claim(office.claimKind("HIRED", true, false), line, "15000"));
        FakeSwitches switches = new FakeSwitches().turn(KT1, "finance", true);
        PaidSpending spending = new PaidSpending(database.unit(), switches);
        switches.turn(KT1, "finance", false);
        assertThat(spending.promised(KT1, 8)).isInstanceOf(Answer.Off.class);
        assertThat(spending.disbursed(KT1, 8)).isInstanceOf(Answer.Off.class);
        assertThat(office.now(office.spending.claims, claim).state())
                .as("it stays where it stood")
                .isEqualTo(claim.state());

        switches.turn(KT1, "finance", true);
        RecordRow approved = act(office.spending.claims, DIRECTOR, claim, office.spending.claims.kind().approve);
        assertThat(spending.promised(KT1, 8).known()).hasValue(baht("15000.00"));
        assertThat(approved.state()).isEqualTo(office.spending.claims.kind().approved);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("15000");
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().available))
                .isEqualByComparingTo("75000");
    }
}
