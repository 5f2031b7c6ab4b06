package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.bank.AccountSort;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.job.ReminderJob;
import org.khet.finance.internal.job.RemittanceJob;
import org.khet.finance.internal.paper.FinancePapers;
import org.khet.finance.internal.remittance.RemittanceSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Remittances, bank matters, the cash balance and rents. */
@OnEachDatabase
class ControlStoryDbTest extends FinanceStory {
    ControlStoryDbTest(TestDatabase database) {
        super(database);
    }

    private RecordRow vendor() {
        var kind = office.spending.vendors.kind();
        return office.spending.vendors.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.taxId, "0994000000006")
                        .with(kind.branch, "00000")
                        .with(kind.name, "สำนักงานสรรพากรพื้นที่ตัวอย่าง")
                        .with(kind.sort, PayeeSort.JURISTIC)
                        .with(kind.vat, false));
    }

    private RecordDraft remittance(RemittanceSort sort) {
        var kind = office.all.control().remittances.kind();
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.month, YearMonth.from(TODAY))
                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.vendor, vendor().id())
                .with(kind.kind, office.claimKind("REMIT" + sort, false, false).id());
    }

    /** 10,700 with VAT: tax 100 is withheld, due on the 7th, remitted once and noted on its certificate. Source: FIN-16, FIN-102. */
    @Test
    void withheldTaxIsRemittedOnce_dueByTheSeventh() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        var claims = office.spending.claims.kind();
        RecordRow bought = office.spending.claims.create(
                person(CLAIMANT),
                office.claimDraft(office.claimKind("BUY", true, true), "10700")
                        .with(claims.line, line.id())
                        .with(claims.payee, null)
                        .with(claims.vendor, vendor().id())
                        .with(claims.vat, baht("700")));
        office.delivered(office.signed(office.cheque(account, office.approved(bought))));
        var all = office.all.control().remittances;
        var kind = all.kind();
        database.execute("delete from fin_vendor");
        RecordRow row = all.create(person(CHECKER), remittance(RemittanceSort.WITHHOLDING));

        assertThat(row.get(kind.total)).isEqualByComparingTo("100");
        assertThat(row.get(kind.dueOn)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(row.lines(kind.sources)).hasSize(1);
        RecordRow sent = act(all, CHECKER, row, kind.send);
        assertThatExceptionOfType(Rejected.class)
                .as("its claim is not paid yet")
                .isThrownBy(
                        () -> act(all, CHECKER, sent, kind.confirm, kind.receiptNo, "รส 1", kind.confirmedOn, TODAY));
        RecordRow claim = office.spending
                .claims
                .find(KT1, database.number("select max(id) from fin_claim"))
                .orElseThrow();
        assertThat(claim.state()).as("it goes the usual way").isEqualTo(claims.received);
        assertThat(claim.get(claims.gross)).isEqualByComparingTo("100");
        office.delivered(office.signed(
                office.cheque(account, act(office.spending.claims, DIRECTOR, checkedBy(claim), claims.approve))));
        act(all, CHECKER, sent, kind.confirm, kind.receiptNo, "รส 1", kind.confirmedOn, TODAY);
        var certificates = office.payments.certificates.kind();
        assertThat(office.payments
                        .certificates
                        .all(person(HEAD), RecordFilter.ALL)
                        .getFirst()
                        .get(certificates.remittedOn))
                .hasValue(TODAY);
        assertThatExceptionOfType(Rejected.class)
                .as("once a month")
                .isThrownBy(() -> all.create(person(CHECKER), remittance(RemittanceSort.WITHHOLDING)));
    }

    /**
     * Tax withheld of two kinds of money, of which one is for computers only, is paid out of each; of what the treasury paid itself it keeps
     * the tax. The month is opened by itself, its office reminded. Source: RF-18, FIN-06, FIN-102.
     */
    @Test
    void eachKindOfMoneyRemitsTheTaxThatItWithheld_monthIsOpenedByItself() {
        RecordRow own = office.fund("OFF", "OFF_BUDGET");
        RecordRow given = office.fund("GIVEN", "OFF_BUDGET");
        RecordRow budget = office.fund("BUD", "BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        office.receipt(book, own, account, "20000");
        office.receipt(book, given, account, "20000");
        RecordRow buy = office.claimKind("BUY", true, true);
        var funds = office.spending.funds.kind();
        office.spending.funds.change(
                person(CHECKER),
                office.now(office.spending.funds, given),
                RecordDraft.of(office.now(office.spending.funds, given))
                        .with(funds.allowed, List.of(new RecordDraft().with(funds.claimKind, buy.id()))));
        var all = office.all.control().remittances;
        var kind = all.kind();
        RecordRow october = all.create(
                person(CHECKER), remittance(RemittanceSort.WITHHOLDING).with(kind.month, YearMonth.of(2026, 10)));
        long seller = october.get(kind.vendor);
        office.delivered(office.signed(office.cheque(account, office.approved(bought(buy, own, seller)))));
        office.delivered(office.signed(office.cheque(account, office.approved(bought(buy, given, seller)))));
        paidDirectly(office.approved(bought(buy, budget, seller)));
        assertThat(database.number("select count(*) from fin_tax_certificate where remitted_on is not null"))
                .as("kept by the treasury")
                .isEqualTo(1);

        Caller system = new FakeCallers().system(KT1);
        assertThat(RemittanceJob.open(office.all, system, YearMonth.of(2026, 11)))
                .as("October has nothing new")
                .isZero();
        assertThat(RemittanceJob.open(office.all, system, YearMonth.of(2026, 12)))
                .isEqualTo(1);
        assertThat(RemittanceJob.open(office.all, system, YearMonth.of(2026, 12)))
                .as("once")
                .isZero();
        RecordRow row = all.find(KT1, database.number("select max(id) from fin_remittance"))
                .orElseThrow();
        assertThat(row.get(kind.month)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(row.get(kind.total)).isEqualByComparingTo("200");
        ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 12, 3));
        assertThat(office.now(all, row).get(kind.urgedOn)).isEmpty();
        ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 12, 4));
        assertThat(office.now(all, row).get(kind.urgedOn)).isPresent();

        act(all, CHECKER, row, kind.send);
        for (RecordRow fund : List.of(own, given)) {
            assertThat(database.number("select count(*) from fin_claim where origin_type = 'finance.remittance'"
                            + " and gross = 100 and fund_id = " + fund.id()))
                    .isEqualTo(1);
        }
        assertThat(all.count(person(HEAD), RecordFilter.ALL.in("late")))
                .as("October")
                .isEqualTo(1);
        database.execute("update fin_remittance set due_on = '2026-11-07' where id = " + row.id());
        assertThat(all.count(person(HEAD), RecordFilter.ALL.in("late")))
                .as("claimed is not remitted")
                .isEqualTo(2);
        database.execute("update fin_remittance set urged_on = null");
        for (int urged = 1; urged <= 2; urged++) {
            ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 12, 10));
            assertThat(database.number("select count(*) from fin_remittance where urged_on is not null"))
                    .as("of late ones one at a time, each in its turn")
                    .isEqualTo(urged);
        }
    }

    private RecordRow bought(RecordRow buy, RecordRow fund, long seller) {
        var claims = office.spending.claims.kind();
        return office.spending.claims.create(
                person(CLAIMANT),
                office.claimDraft(buy, "10700")
                        .with(claims.line, office.line(fund, "F1", "20000").id())
                        .with(claims.payee, null)
                        .with(claims.vendor, seller)
                        .with(claims.vat, baht("700")));
    }

    private void paidDirectly(RecordRow claim) {
        var withdrawals = office.payments.withdrawals;
        var kind = withdrawals.kind();
        RecordRow draft = office.direct(TODAY, claim);
        act(withdrawals, HEAD, draft, kind.check);
        act(withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "3600012345", kind.gfmisOn, TODAY);
        act(withdrawals, DEPUTY, draft, kind.approve);
        act(withdrawals, PAYER, draft, kind.pay, kind.paidOn, TODAY);
    }

    /** State revenue that was receipted in the month is remitted, other money is not. Source: FIN-102, FIN-P28. */
    @Test
    void stateRevenueOfTheMonthIsListedForRemittance() {
        RecordRow revenue = office.fund("REV", "REVENUE");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        office.receipt(book, revenue, account, "1250.00");
        office.receipt(book, revenue, account, "80.50");
        office.receipt(book, office.fund("OFF", "OFF_BUDGET"), account, "20000");
        var all = office.all.control().remittances;
        RecordRow row = all.create(person(CHECKER), remittance(RemittanceSort.STATE_REVENUE));

        assertThat(row.lines(all.kind().sources)).hasSize(2);
        assertThat(row.get(all.kind().total)).isEqualByComparingTo("1330.50");
    }

    private RecordRow checkedBy(RecordRow claim) {
        var kind = office.spending.claims.kind();
        return act(
                office.spending.claims,
                HEAD,
                claim,
                kind.check,
                kind.onPurpose,
                true,
                kind.byCriteria,
                true,
                kind.inTime,
                true,
                kind.byLaw,
                true,
                kind.withinPower,
                true);
    }

    /** Interest is receipted to its kind of money, a fee claimed; money moves between accounts of one part. Source: FIN-109. */
    @Test
    void interestFeeAndMovesOfAnAccountAreBooked() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow first = office.account("999-1", "1000");
        RecordRow second = office.account("999-2", "0");
        RecordRow book = office.book("A12");
        var all = office.all.control().matters;
        var kind = all.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.account, first.id())
                .with(kind.date, TODAY)
                .with(kind.subject, "ดอกเบี้ยเงินฝาก")
                .with(kind.amount, baht("12.50"));
        var accounts = office.spending.accounts.kind();
        RecordRow known = office.now(office.spending.accounts, first);
        office.spending.accounts.change(
                person(CHECKER), known, RecordDraft.of(known).with(accounts.interestFund, fund.id()));
        RecordRow other = office.fund("OTHER", "OFF_BUDGET");
        refused(
                () -> all.create(
                        person(CHECKER),
                        draft.with(kind.sort, "INTEREST")
                                .with(kind.fund, other.id())
                                .with(kind.book, book.id())),
                "interestFund");
        RecordRow interest = all.create(person(CHECKER), draft.with(kind.fund, fund.id()));
        RecordRow booked = act(all, CHECKER, interest, kind.finish);
        var receipts = office.accounting.receipts;
        RecordRow receipt =
                receipts.find(KT1, booked.get(kind.receipt).orElseThrow()).orElseThrow();
        act(receipts, HEAD, receipt, receipts.kind().cancel);
        RecordRow again = office.now(all, interest);
        assertThat(again.state()).as("its receipt is gone").isEqualTo(kind.open);
        assertThat(again.get(kind.receipt)).isEmpty();
        act(all, CHECKER, interest, kind.finish);
        assertThat(office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance))
                .isEqualByComparingTo("12.50");
        RecordRow move = all.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.account, first.id())
                        .with(kind.sort, "MOVE")
                        .with(kind.date, TODAY)
                        .with(kind.subject, "ย้ายเงิน")
                        .with(kind.amount, baht("1012.50"))
                        .with(kind.toAccount, second.id()));
        act(all, CHECKER, move, kind.finish);
        assertThat(office.now(office.spending.accounts, first).get(accounts.free))
                .isEqualByComparingTo("0");
        assertThat(office.now(office.spending.accounts, second).get(accounts.free))
                .isEqualByComparingTo("1012.50");
        RecordRow tooMuch = all.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.account, first.id())
                        .with(kind.sort, "MOVE")
                        .with(kind.date, TODAY)
                        .with(kind.subject, "ย้ายเงิน")
                        .with(kind.amount, baht("0.01"))
                        .with(kind.toAccount, second.id()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(all, CHECKER, tooMuch, kind.finish))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.accountShort"));
        RecordRow fee = all.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.account, second.id())
                        .with(kind.sort, "FEE")
                        .with(kind.date, TODAY)
                        .with(kind.subject, "ค่าธรรมเนียมโอน")
                        .with(kind.amount, baht("10"))
                        .with(kind.fund, fund.id())
                        .with(kind.vendor, vendor().id())
                        .with(kind.kind, office.claimKind("FEE", false, false).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "FIN").id()));
        RecordRow paidBy = act(all, CHECKER, fee, kind.finish);
        assertThat(database.number("select id from fin_claim where state = 'RECEIVED' and gross = 10"))
                .isEqualTo(paidBy.get(kind.claim).orElseThrow());
    }

    /** What was typed is the letter that goes to the bank, with the number of the account. Source: FIN-109, FIN-P09. */
    @Test
    void letterToTheBankIsPrinted() throws IOException {
        var all = office.all.control().matters;
        var kind = all.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.account, office.account("999-1", "1000").id())
                .with(kind.sort, "LETTER")
                .with(kind.date, TODAY)
                .with(kind.letterNo, "ศธ 04999/55")
                .with(kind.subject, "ขอหนังสือรับรองยอดเงินฝาก");
        RecordRow plain = all.create(person(CHECKER), draft);
        assertThat(FinancePapers.of(plain)).as("nothing was written").isEmpty();
        RecordRow letter = all.create(person(CHECKER), draft.with(kind.body, "ขอหนังสือรับรอง ณ วันที่ 30 กันยายน"));
        assertThat(FinancePapers.of(letter)).containsExactly("bank-letter");
        Map<String, ?> paper = new PrintedPapers(database.unit()).of(office.all, all, letter, "bank-letter");
        assertThat(paper.get("body")).isEqualTo("ขอหนังสือรับรอง ณ วันที่ ๓๐ กันยายน");
        assertThat(paper.get("accountNo")).isEqualTo("๙๙๙-๑");
    }

    /** 21 × 100 + 3 × 50 + 0.25 counted; a shortage needs its reason; three different keepers sign. Source: FIN-57. */
    @Test
    void cashIsCountedByDenomination_shortageNeedsAReason_threeKeepersSign() {
        var accounts = office.spending.accounts.kind();
        RecordRow box = office.spending.accounts.create(
                person(CHECKER),
                new RecordDraft()
                        .with(accounts.name, "เงินสดในมือ")
                        .with(accounts.sort, AccountSort.CASH_BOX)
                        .with(accounts.bank, "CASH")
                        .with(accounts.accountNo, "-")
                        .with(accounts.part, "OFF_BUDGET")
                        .with(accounts.openedOn, LocalDate.of(2026, 10, 1))
                        .with(accounts.opening, baht("2250.50"))
                        .with(accounts.least, baht("0")));
        act(office.spending.accounts, HEAD, box, accounts.approve);
        var all = office.accounting.cashCounts;
        var kind = all.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.date, TODAY)
                .with(kind.cheques, baht("0"))
                .with(kind.pieces, List.of(piece("100", 21), piece("50", 3), piece("0.25", 1)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> all.create(person(PAYER), draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.difference"));
        RecordRow row = all.create(person(PAYER), draft.with(kind.note, "เหรียญ 25 สตางค์ขาดหนึ่งเหรียญ"));
        assertThat(row.get(kind.cash)).isEqualByComparingTo("2250.25");
        assertThat(row.get(kind.book)).isEqualByComparingTo("2250.50");
        assertThat(row.get(kind.difference)).isEqualByComparingTo("-0.25");
        act(all, PAYER, row, kind.sign);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> act(all, PAYER, row, kind.sign));
        act(all, CHECKER, row, kind.sign);
        assertThat(act(all, HEAD, row, kind.sign).state()).isEqualTo(kind.signed);
    }

    private RecordDraft piece(String worth, int count) {
        var kind = office.accounting.cashCounts.kind();
        return new RecordDraft().with(kind.denomination, worth).with(kind.count, count);
    }

    /** 2,250 is counted; 50 came into the box before the first signature: somebody explains it, and the others sign what the first one saw. Source: FIN-57. */
    @Test
    void differenceSinceTheCountIsExplainedBeforeAnybodySigns() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow box = office.cashBox("-", "2250");
        RecordRow book = office.book("A12");
        var all = office.accounting.cashCounts;
        var kind = all.kind();
        RecordRow row = all.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.date, TODAY)
                        .with(kind.cheques, baht("0"))
                        .with(kind.pieces, List.of(piece("100", 22), piece("50", 1))));
        assertThat(row.get(kind.difference)).isEqualByComparingTo("0");
        office.receipt(book, fund, box, "50");

        refused(() -> act(all, PAYER, row, kind.sign), "difference");
        RecordRow told =
                all.change(person(PAYER), row, RecordDraft.of(row).with(kind.note, "รับเงินสด 50 บาทหลังตรวจนับ"));
        assertThat(act(all, PAYER, told, kind.sign).get(kind.difference)).isEqualByComparingTo("-50");
        office.receipt(book, fund, box, "20");
        act(all, CHECKER, row, kind.sign);
        RecordRow signed = act(all, HEAD, row, kind.sign);
        assertThat(signed.state()).isEqualTo(kind.signed);
        assertThat(signed.get(kind.book)).isEqualByComparingTo("2300");
        assertThat(signed.get(kind.difference)).isEqualByComparingTo("-50");
    }
}
