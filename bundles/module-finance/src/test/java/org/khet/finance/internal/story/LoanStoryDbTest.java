package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.job.ReminderJob;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.report.ReportGroup;
import org.khet.finance.internal.report.SpendingReport;
import org.khet.finance.internal.report.SpendingRepository;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Loans of travel and work money: what comes back in papers and in cash settles them. Source: finance FIN-54 to FIN-56. */
@OnEachDatabase
class LoanStoryDbTest extends FinanceStory {
    private final StaffRecords staff;

    LoanStoryDbTest(TestDatabase database) {
        super(database);
        staff = office.all.staff();
    }

    private RecordRow loan(String amount) {
        var kind = staff.loans.kind();
        RecordRow fund = office.fund("OFF" + database.number("select count(*) from fin_fund"), "OFF_BUDGET");
        RecordRow line = office.line(fund, "F1", "20000");
        return staff.loans.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(kind.borrower, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.sort, "TRAVEL")
                        .with(kind.purpose, "ไปราชการ")
                        .with(
                                kind.kind,
                                office.claimKind("LOAN" + fund.id(), true, false)
                                        .id())
                        .with(kind.line, line.id())
                        .with(kind.amount, baht(amount))
                        .with(kind.eventEnd, LocalDate.of(2026, 11, 10))
                        .with(
                                kind.estimate,
                                List.of(new RecordDraft()
                                        .with(kind.estimateText, "ค่าเดินทาง")
                                        .with(kind.estimateSum, baht(amount)))));
    }

    private RecordRow paidLoan(String amount) {
        var kind = staff.loans.kind();
        RecordRow approved = act(staff.loans, DIRECTOR, loan(amount), kind.approve);
        pay(database.number("select max(id) from fin_claim where state = 'APPROVED'"), amount);
        RecordRow paid = office.now(staff.loans, approved);
        assertThat(paid.state()).as("paid with its claim").isEqualTo(kind.paid);
        assertThat(paid.get(kind.paidOn)).hasValue(TODAY);
        return paid;
    }

    private void pay(long claim, String amount) {
        var kind = office.spending.claims.kind();
        RecordRow row = office.spending.claims.find(KT1, claim).orElseThrow();
        RecordRow line = office.spending
                .lines
                .find(KT1, row.get(kind.line).orElseThrow())
                .orElseThrow();
        RecordRow fund = office.spending
                .funds
                .find(KT1, line.get(office.spending.lines.kind().fund))
                .orElseThrow();
        RecordRow account = office.cashBox("777-" + claim, "0");
        office.receipt(office.book("B" + claim), fund, account, amount);
        var cash = office.payments.cash.kind();
        office.payments.cash.create(
                person(PAYER),
                new RecordDraft()
                        .with(cash.account, account.id())
                        .with(cash.claim, claim)
                        .with(cash.paidOn, TODAY)
                        .with(cash.receiver, "ผู้ยืม"));
    }

    /** Loan 8,000: papers 6,450 and cash 1,550 settle it; papers 8,700 lead to a claim of 700. */
    @Test
    void loanIsDueFifteenDaysAfterReturn_papersAndCashSettleIt_theRestIsClaimed() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow first = paidLoan("8000");
        assertThat(first.get(kind.dueOn)).hasValue(LocalDate.of(2026, 11, 25));
        var system = new FakeCallers().system(KT1);
        assertThat(ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 11, 21)))
                .isZero();
        assertThat(ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 11, 22)))
                .as("three days before it is due")
                .isEqualTo(1);
        assertThat(office.fixture.happenings().types()).contains("finance.loan.urged");
        RecordRow settled = settled(first, "6450", "1550", office.book("C"), office.account("901-1", "0"));
        assertThat(settled.state()).isEqualTo(kind.settled);
        assertThat(settled.get(kind.rest)).isEqualByComparingTo("0");
        RecordRow second = paidLoan("8000");
        RecordRow above =
                act(staff.loans, PAYER, second, kind.settle, kind.papersIn, baht("8700"), kind.cashIn, baht("0"));
        assertThat(above.state()).isEqualTo(kind.settled);
        assertThat(database.number("select count(*) from fin_claim where state = 'RECEIVED' and gross = 700"))
                .as("it waits for a check and an approval of its own")
                .isEqualTo(1);
    }

    private RecordRow settled(RecordRow loan, String papers, String cash, RecordRow book, RecordRow account) {
        var kind = staff.loans.kind();
        return act(
                staff.loans,
                PAYER,
                loan,
                kind.settle,
                kind.papersIn,
                baht(papers),
                kind.cashIn,
                baht(cash),
                kind.cashBook,
                book.id(),
                kind.cashAccount,
                account.id());
    }

    /**
     * Of a loan of 8,000 come 6,450 in papers and 1,550 in cash: the cash has its receipt, is in the summary of its day, and the line has
     * it again; without a book it is not taken, and when the receipt is cancelled the loan is open. Source: RF-45, J.4.8, FIN-56.
     */
    @Test
    void cashOfALoanHasItsReceiptAndItsDay_andItsLineMaySpendItAgain() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow loan = paidLoan("8000");
        RecordRow line = office.spending
                .lines
                .find(KT1, loan.get(kind.line).orElseThrow())
                .orElseThrow();
        database.execute("update fin_line set allocation_id = 7 where id = " + line.id());
        RecordRow box = office.account("901-1", "0");
        assertThatExceptionOfType(Rejected.class)
                .as("cash without a receipt book")
                .isThrownBy(() -> act(
                        staff.loans, PAYER, loan, kind.settle, kind.papersIn, baht("6450"), kind.cashIn, baht("1550")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("cash_book"));
        var days = office.accounting.days;
        RecordRow day = days.create(
                person(PAYER), new RecordDraft().with(days.kind().date, TODAY).with(days.kind().part, "OFF_BUDGET"));
        BigDecimal before = office.now(days, day).get(days.kind().receipts);

        RecordRow settled = settled(loan, "6450", "1550", office.book("C"), box);

        assertThat(settled.state()).isEqualTo(kind.settled);
        var receipts = office.accounting.receipts.kind();
        RecordRow receipt = office.accounting
                .receipts
                .find(KT1, database.number("select id from fin_receipt where loan_id = " + loan.id()))
                .orElseThrow();
        assertThat(receipt.get(receipts.total)).isEqualByComparingTo("1550");
        assertThat(receipt.get(receipts.payer)).contains("12");
        assertThat(office.now(office.spending.accounts, box).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("1550");
        assertThat(office.now(days, day).get(days.kind().receipts).subtract(before))
                .isEqualByComparingTo("1550");
        spent(line, "6450");

        act(office.accounting.receipts, PAYER, receipt, receipts.cancel);
        RecordRow open = office.now(staff.loans, loan);
        assertThat(open.state()).isEqualTo(kind.partly);
        assertThat(open.get(kind.rest)).isEqualByComparingTo("1550");
        spent(line, "8000");
        settled(open, "0", "1550", office.book("D"), box);
        spent(line, "6450");
        assertThat(office.now(days, day).get(days.kind().receipts).subtract(before))
                .isEqualByComparingTo("1550");
    }

    private void spent(RecordRow line, String sum) {
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().spent))
                .isEqualByComparingTo(sum);
        assertThat(new SpendingReport(database.unit(), office.settings)
                        .rows(person(HEAD), YearMonth.from(TODAY), ReportGroup.LINE))
                .filteredOn(row -> row.key().endsWith("%019d".formatted(line.id())))
                .extracting(row -> row.spent().toPlainString())
                .containsExactly(sum + ".00");
        assertThat(new SpendingRepository(database.unit()).disbursed(KT1, 7)).isEqualByComparingTo(sum);
        assertThat(new SpendingRepository(database.unit())
                        .byMonth(KT1, YearMonth.from(TODAY), YearMonth.from(TODAY)).stream()
                                .map(SpendingRepository.Month::spent)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    /** A loan that was settled was paid: its cheque does not fail afterwards. */
    @Test
    void paymentOfASettledLoanDoesNotFail_unsettledItWaitsAgain() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow loan = act(staff.loans, DIRECTOR, loan("8000"), staff.loans.kind().approve);
        long id = database.number("select max(id) from fin_claim where state = 'APPROVED'");
        RecordRow claim = office.spending.claims.find(KT1, id).orElseThrow();
        RecordRow line = office.spending
                .lines
                .find(KT1, loan.get(kind.line).orElseThrow())
                .orElseThrow();
        RecordRow fund = office.spending
                .funds
                .find(KT1, line.get(office.spending.lines.kind().fund))
                .orElseThrow();
        RecordRow account = office.account("777-9", "0");
        office.receipt(office.book("B"), fund, account, "16000");
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));
        RecordRow paid = office.now(staff.loans, loan);
        assertThat(paid.state()).isEqualTo(kind.paid);
        assertThat(paid.get(kind.dueOn)).hasValue(LocalDate.of(2026, 11, 25));
        RecordRow gone = act(office.payments.cheques, HEAD, cheque, office.payments.cheques.kind().annul);
        assertThat(gone.state()).isNotEqualTo(cheque.state());
        assertThat(office.now(staff.loans, paid).state()).isEqualTo(kind.approved);

        RecordRow again = office.delivered(office.signed(office.cheque(account, claim)));
        assertThat(office.now(staff.loans, loan).state()).isEqualTo(kind.paid);
        settled(office.now(staff.loans, loan), "100", "0", office.book("C"), account);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.payments.cheques, HEAD, again, office.payments.cheques.kind().annul))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.loanSettled"));
        assertThat(office.now(staff.loans, loan).state()).isEqualTo(kind.partly);
    }

    /** Papers above a settled loan have a claim of their own: its cheque fails and is written anew, the loan stays settled. Source: FIN-54, FIN-116. */
    @Test
    void chequeOfPapersAboveASettledLoanFails_itsClaimIsPaidAnew() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow settled = act(
                staff.loans, PAYER, paidLoan("8000"), kind.settle, kind.papersIn, baht("8700"), kind.cashIn, baht("0"));
        var claims = office.spending.claims.kind();
        RecordRow above = office.approved(office.spending
                .claims
                .find(KT1, database.number("select id from fin_claim where gross = 700"))
                .orElseThrow());
        RecordRow line = office.spending
                .lines
                .find(KT1, above.get(claims.line).orElseThrow())
                .orElseThrow();
        RecordRow fund = office.spending
                .funds
                .find(KT1, line.get(office.spending.lines.kind().fund))
                .orElseThrow();
        RecordRow account = office.account("777-9", "0");
        office.receipt(office.book("B"), fund, account, "700");
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, above)));
        assertThat(office.now(office.spending.claims, above).state()).isEqualTo(claims.paid);

        act(office.payments.cheques, HEAD, cheque, office.payments.cheques.kind().annul);
        assertThat(office.now(office.spending.claims, above).state()).isEqualTo(claims.approved);
        assertThat(office.now(staff.loans, settled).state()).isEqualTo(kind.settled);
        office.delivered(office.signed(office.cheque(account, above)));
        assertThat(office.now(office.spending.claims, above).state()).isEqualTo(claims.paid);
    }

    /** Who approved a loan does not hand out its money. Source: RF-15, kinds-finance §1.1. */
    @Test
    void whoApprovedTheLoanDoesNotPayIt() {
        limit(LimitSort.LOAN);
        act(staff.loans, DIRECTOR, loan("8000"), staff.loans.kind().approve);
        RecordRow account = office.cashBox("777-1", "8000");
        var cash = office.payments.cash.kind();
        long claim = database.number("select max(id) from fin_claim");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.payments.cash.create(
                        person(DIRECTOR),
                        new RecordDraft()
                                .with(cash.account, account.id())
                                .with(cash.claim, claim)
                                .with(cash.paidOn, TODAY)
                                .with(cash.receiver, "ผู้ยืม")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.separation"));
    }

    @Test
    void overdueBorrowerGetsNoNewLoan() {
        limit(LimitSort.LOAN);
        RecordRow paid = paidLoan("5000");
        database.execute("update fin_loan set due_on = '2026-11-08' where id = " + paid.id());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> loan("1000"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.loanOverdue"));
    }

    /** Of 8,000 came 3,000 and 1,000; the next time nothing of it stands in the dialog, and what comes settles the rest. Source: RF-45, FIN-56. */
    @Test
    void nextSettlementBeginsAtZero() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow box = office.account("901-1", "0");
        RecordRow partly = settled(paidLoan("8000"), "3000", "1000", office.book("C"), box);
        var now = new RecordContext(person(PAYER), Instant.EPOCH, TODAY);
        assertThat(kind.settle.begun(kind.papersIn, partly, now)).contains(BigDecimal.ZERO);
        assertThat(kind.settle.begun(kind.cashIn, partly, now)).contains(BigDecimal.ZERO);
        RecordRow done = settled(partly, "4000", "0", office.book("D"), box);
        assertThat(done.state()).isEqualTo(kind.settled);
        assertThat(done.get(kind.papers)).isEqualByComparingTo("7000");
        assertThat(done.get(kind.cash)).isEqualByComparingTo("1000");
    }
}
