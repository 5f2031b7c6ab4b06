package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Money of the treasury and money whose payer is unknown stand in the ledger from the day on which they came. Source: finance RF-31, FIN-101. */
@OnEachDatabase
class LedgerStoryDbTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final TestDatabase database;
    private final FinanceOffice office;

    LedgerStoryDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        office = new FinanceOffice(database);
        office.limits();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    private void accepted(LocalDate date, String bank) {
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(HEAD), new RecordDraft().with(kind.date, date).with(kind.part, "OFF_BUDGET"));
        act(
                office.accounting.days,
                HEAD,
                day,
                kind.submit,
                kind.cash,
                baht("0"),
                kind.cheques,
                baht("0"),
                kind.bank,
                baht(bank));
        act(office.accounting.days, ACCOUNTANT, day, kind.accept);
    }

    private List<String> trial() {
        return office.accounting.ledger.trialBalance(KT1, TODAY).stream()
                .map(total -> total.code() + " " + total.debit() + " " + total.credit())
                .toList();
    }

    /** 1,500 baht come from nobody known, are receipted the next day: the liability moves, the money came once. */
    @Test
    void unknownMoneyIsALiabilityOfItsOwn_untilItIsReceipted() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        var kind = office.accounting.suspense.kind();
        RecordRow unknown = office.unknown(account, YESTERDAY, "1500");
        accepted(YESTERDAY, "1500");
        assertThat(trial()).containsExactly("1100 1500.00 0.00", "2110 0.00 1500.00");
        assertThat(office.accounting.dayBook.hasMoved(KT1, "OFF_BUDGET", TODAY)).isFalse();
        act(
                office.accounting.suspense,
                PAYER,
                unknown,
                kind.identify,
                kind.fund,
                fund.id(),
                kind.book,
                office.book("A12").id(),
                kind.payer,
                "โรงเรียนตัวอย่าง");
        assertThat(office.accounting.dayBook.hasMoved(KT1, "OFF_BUDGET", TODAY))
                .as("the day is drafted, though no money came")
                .isTrue();
        accepted(TODAY, "1500");

        assertThat(trial()).containsExactly("1100 1500.00 0.00", "2100 0.00 1500.00", "2110 1500.00 1500.00");
        assertThat(office.accounting.ledger.fundBalance(KT1, fund.id())).isEqualByComparingTo("1500");
    }

    /** A withdrawal of 10,000 comes into the office's account, 7,000 of it is paid by cheque the next day. */
    @Test
    void treasuryMoneyComesWithItsWithdrawal_andGoesWithItsPayments() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow line = office.line(fund, "F1", "10000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow first = office.approved(office.claim(travel, line, "7000"));
        RecordRow second = office.approved(office.claim(travel, line, "3000"));
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.withdrawal(YESTERDAY, account, first, second);
        act(office.payments.withdrawals, ACCOUNTANT, draft, kind.check);
        act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "36", kind.gfmisOn, YESTERDAY);
        act(office.payments.withdrawals, HEAD, draft, kind.approve);
        act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, YESTERDAY);
        accepted(YESTERDAY, "10000");
        assertThat(trial()).containsExactly("1100 10000.00 0.00", "2100 0.00 10000.00");
        assertThat(office.accounting.ledger.fundBalance(KT1, fund.id())).isEqualByComparingTo("10000");
        assertThat(new LedgerQueries(database.unit()).funds(person(HEAD)))
                .as("what the control account has beside the kinds of the office. Source: FIN-42")
                .extracting(row -> row.isTreasury() + " " + row.ledger() + " " + row.register())
                .containsExactly("true 10000.00 10000.00");

        office.delivered(office.signed(office.cheque(account, office.now(office.spending.claims, first))));
        accepted(TODAY, "3000");
        assertThat(trial()).containsExactly("1100 10000.00 7000.00", "2100 7000.00 10000.00");
        assertThat(office.accounting.ledger.fundBalance(KT1, fund.id())).isEqualByComparingTo("3000");
        assertThat(new LedgerQueries(database.unit()).funds(person(HEAD)))
                .extracting(row -> row.isTreasury() + " " + row.ledger() + " " + row.register())
                .containsExactly("true 3000.00 3000.00");
    }
}
