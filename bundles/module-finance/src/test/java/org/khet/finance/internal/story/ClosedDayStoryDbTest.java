package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Days and months that are closed stay closed; what a cancelled receipt changed is taken back as a whole. */
@OnEachDatabase
class ClosedDayStoryDbTest extends FinanceStory {
    ClosedDayStoryDbTest(TestDatabase database) {
        super(database);
    }

    private void accepted(LocalDate date, String bank) {
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, date).with(kind.part, "OFF_BUDGET"));
        RecordRow submitted = act(
                office.accounting.days,
                PAYER,
                day,
                kind.submit,
                kind.cash,
                baht("0"),
                kind.cheques,
                baht("0"),
                kind.bank,
                baht(bank));
        act(office.accounting.days, ACCOUNTANT, submitted, kind.accept);
    }

    private RecordRow period(int month) {
        var kind = office.accounting.periods.kind();
        return office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.of(2026, month)));
    }

    /** Among deadlines and in the search the day is called by what its part of the money is called, not by the code. */
    @Test
    void dayIsNamedByTheNameOfItsMoney() {
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, TODAY).with(kind.part, "OFF_BUDGET"));

        assertThat(office.accounting.days.titles(day.head().office(), List.of(day.id())))
                .containsEntry(day.id(), "เงินนอกงบประมาณ · 20 พ.ย. 69");
    }

    /** A day before an accepted one is closed though nobody summed it up; so is every day of a closed month. Source: RF-03, RF-05. */
    @Test
    void nothingIsWrittenBeforeAnAcceptedDayOrIntoAClosedMonth() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "5000");
        RecordRow book = office.book("A12");
        var receipts = office.accounting.receipts.kind();
        accepted(TODAY.minusDays(3), "5000");
        refused(
                () -> office.accounting.receipts.create(
                        person(PAYER),
                        office.receiptDraft(book, fund, account, "500").with(receipts.receivedOn, TODAY.minusDays(5))),
                "dayAccepted");

        RecordRow october = period(10);
        act(
                office.accounting.reconciliations,
                HEAD,
                reconciled(account, 10),
                office.accounting.reconciliations.kind().accept);
        act(office.accounting.periods, ACCOUNTANT, october, office.accounting.periods.kind().close);
        refused(
                () -> office.accounting.receipts.create(
                        person(PAYER),
                        office.receiptDraft(book, fund, account, "500")
                                .with(receipts.part, "DONATION")
                                .with(receipts.receivedOn, LocalDate.of(2026, 10, 30))),
                "dayAccepted");
    }

    /** Money of the treasury does not come into a day that is accepted, nor tomorrow. Source: RF-05. */
    @Test
    void withdrawalIsPaidOnAnOpenDayNotLaterThanToday() {
        RecordRow account = office.account("999-1", "0");
        RecordRow money = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), money, "20000"));
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.withdrawal(TODAY, account, claim);
        act(office.payments.withdrawals, HEAD, draft, kind.check);
        act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "3600012345", kind.gfmisOn, TODAY);
        act(office.payments.withdrawals, DEPUTY, draft, kind.approve);
        accepted(TODAY.minusDays(1), "0");

        refused(
                () -> act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, TODAY.minusDays(1)),
                "dayAccepted");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, TODAY.plusDays(1)));
        assertThat(act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, TODAY)
                        .state())
                .isEqualTo(kind.paid);
    }

    private RecordRow reconciled(RecordRow account, int month) {
        var of = office.accounting.reconciliations.kind();
        RecordRow row = office.accounting.reconciliations.create(
                person(PAYER),
                new RecordDraft()
                        .with(of.account, account.id())
                        .with(of.month, YearMonth.of(2026, month))
                        .with(of.bank, baht("5000"))
                        .with(of.inTransit, baht("0"))
                        .with(of.unknown, baht("0")));
        return act(office.accounting.reconciliations, PAYER, row, of.check);
    }

    /** What came into the month after the comparison was checked shows when it is accepted. Source: RF-26. */
    @Test
    void comparisonIsAcceptedWithTheBooksAsTheyAreNow() {
        office.fixture.clock().set("2026-12-01T09:30");
        RecordRow account = office.account("999-1", "5000");
        RecordRow checked = reconciled(account, 11);
        office.receipt(office.book("A12"), office.fund("OFF", "OFF_BUDGET"), account, "700");

        refused(
                () -> act(
                        office.accounting.reconciliations,
                        HEAD,
                        checked,
                        office.accounting.reconciliations.kind().accept),
                "rest");
    }

    /** No month is jumped over, and none is begun before a closed one. Source: RF-32. */
    @Test
    void monthsAreClosedOneAfterTheOther() {
        var kind = office.accounting.periods.kind();
        RecordRow august = act(office.accounting.periods, ACCOUNTANT, period(8), kind.close);
        assertThat(august.state()).isEqualTo(kind.closed);
        RecordRow october = period(10);
        refused(() -> act(office.accounting.periods, ACCOUNTANT, october, kind.close), "monthBefore");
        act(office.accounting.periods, ACCOUNTANT, period(9), kind.close);
        act(office.accounting.periods, ACCOUNTANT, october, kind.close);

        refused(() -> period(7), "monthClosed");
    }

    /** A cancelled receipt of unknown money makes its payer unknown again. Source: FIN-101. */
    @Test
    void cancelledReceiptMakesTheMoneyUnknownAgain() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        var kind = office.accounting.suspense.kind();
        RecordRow unknown = office.unknown(account, TODAY, "1500");
        act(
                office.accounting.suspense,
                PAYER,
                unknown,
                kind.identify,
                kind.fund,
                fund.id(),
                kind.book,
                book.id(),
                kind.payer,
                "โรงเรียนตัวอย่าง");
        RecordRow receipt = office.accounting
                .receipts
                .find(FinanceOffice.KT1, database.number("select max(id) from fin_receipt"))
                .orElseThrow();
        act(office.accounting.receipts, CHECKER, receipt, office.accounting.receipts.kind().cancel);

        assertThat(office.now(office.accounting.suspense, unknown).state()).isEqualTo(kind.waiting);
        assertThat(office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance))
                .isEqualByComparingTo("0");
    }

    /**
     * A claim of budget money that is paid from an account of off-budget money falls into the day of that account, so that its closing is
     * what the bank has: 5,000 came, 700 went; taken back they are there again. Source: RF-03, FIN-28, FIN-116.
     */
    @Test
    void paymentFallsIntoTheDayOfTheAccountThatPays_whateverPartTheClaimNames() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "5000");
        var claims = office.spending.claims.kind();
        RecordRow claim = office.approved(office.spending.claims.create(
                person(CLAIMANT),
                office.claimDraft(office.claimKind("TRAVEL", true, false), "700")
                        .with(claims.line, office.line(fund, "F1", "1000").id())
                        .with(claims.part, "BUDGET")));
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));

        var days = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(days.date, TODAY).with(days.part, "OFF_BUDGET"));
        RecordRow other = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(days.date, TODAY).with(days.part, "BUDGET"));
        assertThat(day.get(days.payments)).isEqualByComparingTo("700");
        assertThat(day.get(days.closing)).isEqualByComparingTo("4300");
        assertThat(other.get(days.closing)).isEqualByComparingTo("0");
        assertThat(office.now(office.spending.accounts, account).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("4300");

        act(office.payments.cheques, HEAD, cheque, office.payments.cheques.kind().annul);
        assertThat(office.now(office.accounting.days, day).get(days.closing)).isEqualByComparingTo("5000");
        assertThat(office.now(office.accounting.days, other).get(days.closing)).isEqualByComparingTo("0");
    }
}
