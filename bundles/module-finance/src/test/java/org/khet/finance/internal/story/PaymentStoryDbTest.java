package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.payment.PaymentRecord;
import org.khet.finance.internal.report.PaymentEvidence;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class PaymentStoryDbTest extends FinanceStory {
    PaymentStoryDbTest(TestDatabase database) {
        super(database);
    }

    private RecordRow offBudgetClaim(String amount) {
        RecordRow fund = office.fund("OFF" + amount, "OFF_BUDGET");
        RecordRow account = office.account("9" + amount, "0");
        office.receipt(office.book("B" + amount), fund, account, amount);
        return office.approved(
                office.claim(office.claimKind("K" + amount, true, false), office.line(fund, "F1", amount), amount));
    }

    @Test
    void chequeTakesTheNextNumber_twoSigners_deliveredPaysOnce() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "10000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3250"));
        var kind = office.payments.cheques.kind();

        RecordRow cheque = office.cheque(account, claim);
        assertThat(cheque.get(kind.no)).isEqualTo(101);
        assertThat(cheque.get(kind.amountWords)).isEqualTo("สามพันสองร้อยห้าสิบบาทถ้วน");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.cheque(account, claim))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.beingPaidBy"));
        assertThatExceptionOfType(Rejected.class)
                .as("by a transfer from the treasury")
                .isThrownBy(() -> office.direct(TODAY, claim))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.beingPaidBy"));
        act(office.payments.cheques, HEAD, cheque, kind.sign);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.payments.cheques, HEAD, cheque, kind.sign))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.sameSigner"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.payments.cheques, CHECKER, cheque, kind.sign))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.notSigner"));
        act(office.payments.cheques, DIRECTOR, cheque, kind.sign);
        RecordRow delivered = office.delivered(cheque);

        assertThat(delivered.state()).isEqualTo(kind.delivered);
        assertThat(office.now(office.spending.claims, claim).state()).isEqualTo(office.spending.claims.kind().paid);
        RecordRow spent = office.now(office.spending.lines, line);
        assertThat(spent.get(office.spending.lines.kind().spent)).isEqualByComparingTo("3250");
        assertThat(spent.get(office.spending.lines.kind().held)).isEqualByComparingTo("0");
        assertThat(office.now(office.spending.accounts, account).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("6750");
        assertThat(office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance))
                .isEqualByComparingTo("6750");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> office.cheque(account, claim));
        assertThat(database.number("select count(*) from fin_payment")).isEqualTo(1);
    }

    @Test
    void chequeAboveTheBalanceLessUndeliveredIsRefused() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "5000");
        office.receipt(office.book("A12"), fund, office.account("999-2", "0"), "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow first = office.approved(office.claim(travel, line, "3000"));
        RecordRow second = office.approved(office.claim(travel, line, "2000.01"));
        office.cheque(account, first);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.cheque(account, second))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.accountShort"));
    }

    @Test
    void voidedAfterDelivery_claimIsPayableAgain_numberStays_newOneReplacesIt() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "10000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "1200"));
        var kind = office.payments.cheques.kind();
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));

        RecordRow gone = act(office.payments.cheques, PAYER, cheque, kind.annul);
        assertThat(gone.state()).isEqualTo(kind.voided);
        assertThat(office.now(office.spending.claims, claim).state()).isEqualTo(office.spending.claims.kind().approved);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("1200");
        assertThat(database.number("select sum(amount) from fin_payment")).isZero();
        RecordRow again = office.payments.cheques.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, account.id())
                        .with(kind.date, TODAY)
                        .with(kind.payee, "นายเจ้าหน้าที่ 12")
                        .with(kind.crossed, true)
                        .with(kind.replaces, cheque.id())
                        .with(kind.claims, List.of(new RecordDraft().with(kind.claim, claim.id()))));
        assertThat(again.get(kind.no)).isEqualTo(102);
        assertThat(office.now(office.payments.cheques, cheque).state()).isEqualTo(kind.replaced);
        office.delivered(office.signed(again));
        assertThat(database.number("select sum(amount) from fin_payment")).isEqualTo(1200);
    }

    @Test
    void withdrawalOfThreeClaims_keyedNeedsItsNumber_keyerIsNotChecker_rejectionFreesThem() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow one = office.approved(office.claim(travel, line, "20000"));
        RecordRow two = office.approved(office.claim(travel, line, "18250"));
        RecordRow three = office.approved(office.claim(travel, line, "10000"));
        var kind = office.payments.withdrawals.kind();
        RecordRow mistaken = act(office.payments.withdrawals, PAYER, withdrawal(one, three), kind.reject);
        assertThat(mistaken.state()).as("nobody needs to check a mistake").isEqualTo(kind.rejected);
        assertThat(office.now(office.spending.claims, one).state()).isEqualTo(office.spending.claims.kind().approved);
        RecordRow draft = withdrawal(one, two, three);

        assertThat(draft.get(kind.total)).isEqualByComparingTo("48250");
        assertThat(office.now(office.spending.claims, one).state())
                .isEqualTo(office.spending.claims.kind().inWithdrawal);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> withdrawal(one));
        RecordRow checked = act(office.payments.withdrawals, HEAD, draft, kind.check);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(
                        office.payments.withdrawals, HEAD, checked, kind.key, kind.gfmisNo, "36", kind.gfmisOn, TODAY));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.payments.withdrawals, PAYER, checked, kind.key));
        RecordRow keyed = act(
                office.payments.withdrawals, PAYER, checked, kind.key, kind.gfmisNo, "3600012345", kind.gfmisOn, TODAY);
        RecordRow refused = act(office.payments.withdrawals, PAYER, keyed, kind.reject);
        assertThat(refused.state()).isEqualTo(kind.rejected);
        assertThat(office.now(office.spending.claims, one).state()).isEqualTo(office.spending.claims.kind().approved);

        RecordRow second = act(office.payments.withdrawals, HEAD, withdrawal(one, two, three), kind.check);
        assertThatExceptionOfType(Rejected.class)
                .as("the number is used")
                .isThrownBy(() -> act(
                        office.payments.withdrawals,
                        PAYER,
                        second,
                        kind.key,
                        kind.gfmisNo,
                        "3600012345",
                        kind.gfmisOn,
                        TODAY));
        RecordRow again = act(
                office.payments.withdrawals, PAYER, second, kind.key, kind.gfmisNo, "3600012346", kind.gfmisOn, TODAY);
        RecordRow granted = act(office.payments.withdrawals, DEPUTY, again, kind.approve);
        act(office.payments.withdrawals, PAYER, granted, kind.pay, kind.paidOn, TODAY);
        assertThat(office.now(office.spending.claims, three).state()).isEqualTo(office.spending.claims.kind().paid);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().spent))
                .isEqualByComparingTo("48250");
        assertThat(database.number("select count(*) from fin_payment")).isEqualTo(3);

        assertThat(withdrawals("2026-11", "PAID")).containsExactly(second.id());
        assertThat(withdrawals("2570-1", "PAID", "REJECTED")).containsExactlyInAnyOrder(second.id(), draft.id(), mistaken.id());
        assertThat(withdrawals("2570", "REJECTED")).containsExactlyInAnyOrder(draft.id(), mistaken.id());
        assertThat(withdrawals("2026-10", "PAID", "REJECTED")).isEmpty();
        assertThat(withdrawals("2569", "PAID", "REJECTED")).isEmpty();
        assertThat(withdrawals("2026-11-20", "PAID")).containsExactly(second.id());
    }

    /** The register of withdrawals by period and status. Source: finance FIN-21. */
    private List<Long> withdrawals(String period, String... states) {
        return office
                .payments
                .withdrawals
                .all(
                        person(HEAD),
                        new RecordFilter(
                                "all", "", Map.of("made_on", List.of(period), "state", List.of(states)), List.of()))
                .stream()
                .map(RecordRow::id)
                .toList();
    }

    private RecordRow withdrawal(RecordRow... claims) {
        return office.direct(TODAY, claims);
    }

    @Test
    void budgetClaimIsNotPaidByChequeBeforeItsMoneyCame() {
        RecordRow account = office.account("999-1", "50000");
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "100"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.cheque(account, claim))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.notDrawn"));
    }

    @Test
    void failedRowOfATransferMayBePaidAgain() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "10000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow good = office.approved(office.claim(travel, line, "1000"));
        RecordRow bad = office.approved(office.claim(travel, line, "2000"));
        var kind = office.payments.transfers.kind();
        RecordRow transfer = office.payments.transfers.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, account.id())
                        .with(kind.date, TODAY)
                        .with(kind.subject, "โอนเงินค่าเดินทาง")
                        .with(kind.claims, List.of(row(good, "", false), row(bad, "", false))));
        act(office.payments.transfers, HEAD, transfer, kind.sign);
        act(office.payments.transfers, DIRECTOR, transfer, kind.sign);
        RecordRow sent = act(office.payments.transfers, PAYER, transfer, kind.send);
        office.payments.transfers.act(
                person(PAYER),
                sent,
                kind.confirm,
                new RecordDraft()
                        .with(kind.confirmedOn, TODAY)
                        .with(kind.claims, List.of(row(good, "REF1", false), row(bad, "", true))),
                "");

        assertThat(office.now(office.spending.claims, good).state()).isEqualTo(office.spending.claims.kind().paid);
        assertThat(office.now(office.spending.claims, bad).state()).isEqualTo(office.spending.claims.kind().approved);
        assertThat(office.now(office.spending.accounts, account).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("9000");
        assertThat(office.cheque(account, bad).id()).isPositive();
    }

    private RecordDraft row(RecordRow claim, String reference, boolean failed) {
        var kind = office.payments.transfers.kind();
        return new RecordDraft()
                .with(kind.claim, claim.id())
                .with(kind.reference, reference)
                .with(kind.failed, failed);
    }

    private RecordDraft cash(RecordRow account, RecordRow claim) {
        var kind = office.payments.cash.kind();
        return new RecordDraft()
                .with(kind.account, account.id())
                .with(kind.claim, claim.id())
                .with(kind.paidOn, TODAY)
                .with(kind.receiver, "ผู้รับเงิน");
    }

    /** Cash comes out of the cash box, not out of a bank account. Source: RF-15, FIN-23. */
    @Test
    void whoCheckedOrApprovedDoesNotPay() {
        RecordRow claim = offBudgetClaim("700");
        RecordRow account = office.cashBox("999-9", "1000");
        refused(
                () -> office.payments.cash.create(person(PAYER), cash(office.account("999-8", "1000"), claim)),
                "notCash");

        for (int one : List.of(CHECKER, DIRECTOR, FinanceOffice.CLAIMANT)) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.payments.cash.create(person(one), cash(account, claim)))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.separation"));
        }
        office.payments.cash.create(person(PAYER), cash(account, claim));
        var paid = office.payments.payments.all(person(ACCOUNTANT), org.khet.portal.api.record.RecordFilter.ALL);
        assertThat(paid).hasSize(1);
        assertThat(office.fixture.happenings().types()).contains("finance.payment.created");
        RecordRow seen = office.now(office.payments.payments, paid.getFirst());
        RecordRow done = act(
                office.payments.payments, FinanceOffice.CLAIMANT, seen, office.payments.payments.kind().acknowledge);
        assertThat(done.state()).isEqualTo(office.payments.payments.kind().acknowledged);
        assertThat(office.payments.payments.find(KT1, seen.id())).isPresent();
    }

    /** Of two payments the payee acknowledges one, the officer files the paper of the other; what was taken back is not listed. Source: FIN-27. */
    @Test
    void evidenceOfAMonthIsComplete_onceEachPayeeHasSigned() {
        RecordRow account = office.account("999-9", "0");
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        for (String sum : List.of("700", "300", "50")) {
            RecordRow cheque = office.delivered(
                    office.signed(office.cheque(account, office.approved(office.claim(travel, line, sum)))));
            if (sum.equals("50")) {
                act(office.payments.cheques, PAYER, cheque, office.payments.cheques.kind().annul);
            }
        }
        PaymentEvidence evidence = new PaymentEvidence(database.unit());
        YearMonth month = YearMonth.of(2026, 11);
        assertThat(evidence.of(person(HEAD), month))
                .extracting(row -> row.amount() + " " + row.complete())
                .containsExactly("700.00 false", "300.00 false");

        PaymentRecord kind = office.payments.payments.kind();
        List<RecordRow> paid = evidence.of(person(HEAD), month).stream()
                .map(row -> office.payments.payments.find(KT1, row.id()).orElseThrow())
                .toList();
        act(office.payments.payments, FinanceOffice.CLAIMANT, paid.getFirst(), kind.acknowledge);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.payments.payments, CHECKER, paid.getLast(), kind.acknowledge));
        act(
                office.payments.payments,
                CHECKER,
                paid.getLast(),
                kind.acknowledge,
                kind.receivedBy,
                "นายผู้รับเงิน",
                kind.receiptNo,
                "9/12");
        assertThat(evidence.of(person(HEAD), month))
                .extracting(row -> row.receivedBy() + " " + row.receiptNo() + " " + row.complete())
                .containsExactly("  true", "นายผู้รับเงิน 9/12 true");
        assertThat(evidence.of(person(HEAD), month.minusMonths(1))).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> evidence.of(TestCaller.in(KT1), month));
    }

    /** A payee of another group than the claim's reads of the own payment alone, and says that it came. Source: FIN-27, FIN-114, J.5. */
    @Test
    void payeeOfAnotherGroupReadsOfThePaymentAndAcknowledgesIt() {
        RecordRow claim = offBudgetClaim("700");
        office.payments.cash.create(person(PAYER), cash(office.cashBox("999-9", "1000"), claim));
        var payments = office.payments.payments;
        RecordRow paid = payments.all(person(ACCOUNTANT), RecordFilter.ALL).getFirst();
        var group = SampleOffices.unit(KT1, "FIN").id();
        assertThat(paid.get(payments.kind().unit)).isNotEqualTo(group);
        TestCaller payee = TestCaller.of(KT1, FinanceOffice.CLAIMANT).inUnit(group, FinancePermissions.PAYMENT_VIEW);
        TestCaller neighbour = TestCaller.of(KT1, 9).inUnit(group, FinancePermissions.PAYMENT_VIEW);

        assertThat(payments.count(payee, RecordFilter.ALL.in("mine"))).isEqualTo(1);
        assertThat(payments.count(neighbour, RecordFilter.ALL)).isZero();
        RecordRow seen = payments.open(payee, paid.id());
        assertThat(payments.act(payee, seen, payments.kind().acknowledge).state())
                .isEqualTo(payments.kind().acknowledged);
    }
}
