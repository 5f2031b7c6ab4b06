package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.ledger.EntryBook;
import org.khet.finance.internal.ledger.LedgerRepository;
import org.khet.finance.internal.ledger.LedgerSort;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class AccountingStoryDbTest extends FinanceStory {
    AccountingStoryDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void receiptNumbersHaveNoGap_cancelledOnesKeepTheirs_booksEnd() throws Exception {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        var kind = office.accounting.receipts.kind();
        RecordRow first = office.receipt(book, fund, account, "50000");
        assertThat(first.get(kind.number)).isEqualTo("A12/0045");
        assertThat(first.get(kind.totalWords)).isEqualTo("ห้าหมื่นบาทถ้วน");
        act(office.accounting.receipts, PAYER, first, kind.cancel);
        assertThat(office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance))
                .isEqualByComparingTo("0");
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(() -> {
                try {
                    office.receipt(book, fund, account, "10");
                    return true;
                } catch (Rejected usedUp) {
                    return false;
                }
            });
        }
        int issued = 0;
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (Future<Boolean> one : threads.invokeAll(all)) {
                issued += one.get() ? 1 : 0;
            }
        }

        assertThat(issued).as("46 to 50").isEqualTo(5);
        assertThat(database.number("select count(distinct receipt_no) from fin_receipt"))
                .isEqualTo(6);
        assertThat(database.number("select max(receipt_no) from fin_receipt")).isEqualTo(50);
    }

    @Test
    void supportMoneyNeedsACommitteeOfThreeWithAnOrder() throws java.io.IOException {
        RecordRow fund = office.fund("DON", "DONATION");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        var kind = office.accounting.supports.kind();
        RecordRow support = office.support(12, 13);
        RecordDraft receipt = office.receiptDraft(book, fund, account, "75000")
                .with(office.accounting.receipts.kind().support, support.id());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(
                        office.accounting.supports,
                        HEAD,
                        support,
                        kind.appoint,
                        kind.orderNo,
                        "9/2570",
                        kind.orderOn,
                        TODAY))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.committee"));
        RecordRow three = office.accounting.supports.change(
                person(CHECKER), support, RecordDraft.of(support).with(kind.members, office.committee(12, 13, 15)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.accounting.receipts.create(person(PAYER), receipt))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.noOrder"));
        act(office.accounting.supports, HEAD, three, kind.appoint, kind.orderNo, "9/2570", kind.orderOn, TODAY);
        assertThatExceptionOfType(Rejected.class)
                .as("the day before the order")
                .isThrownBy(() -> office.accounting.receipts.create(
                        person(PAYER),
                        office.receiptDraft(book, fund, account, "75000")
                                .with(office.accounting.receipts.kind().support, support.id())
                                .with(office.accounting.receipts.kind().receivedOn, TODAY.minusDays(1))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.orderLater"));
        office.accounting.receipts.create(person(PAYER), receipt);
        RecordRow received = office.now(office.accounting.supports, support);
        assertThat(received.state()).isEqualTo(kind.receivedState);
        assertThat(received.get(kind.received)).isEqualByComparingTo("75000");

        RecordRow line = office.line(fund, "F1", "75000");
        office.delivered(office.signed(office.cheque(
                account, office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "12345.50")))));
        java.util.Map<String, ?> paper = new PrintedPapers(
                        office.fixture.database().unit())
                .of(office.all, office.accounting.supports, received, "donor-report");
        assertThat(paper.get("receivedSum")).as("Source: FIN-06").isEqualTo("75,000.00");
        assertThat(paper.get("usedSum")).isEqualTo("12,345.50");
        assertThat(paper.get("leftSum")).isEqualTo("62,654.50");
        java.util.Map<String, ?> record = new PrintedPapers(
                        office.fixture.database().unit())
                .of(office.all, office.accounting.supports, received, "support-order");
        assertThat(record.get("receivedWords")).as("Source: PF-F03").isEqualTo("เจ็ดหมื่นห้าพันบาทถ้วน");
        assertThat(String.valueOf(record.get("receipts"))).contains("โอนเงิน", "๗๕,๐๐๐.๐๐");

        RecordRow second = office.accounting.supports.create(
                person(CHECKER),
                RecordDraft.of(three)
                        .with(kind.donor, "มูลนิธิตัวอย่าง")
                        .with(kind.members, office.committee(12, 13, 15)));
        act(office.accounting.supports, HEAD, second, kind.appoint, kind.orderNo, "10/2570", kind.orderOn, TODAY);
        refused(
                () -> office.accounting.receipts.create(
                        person(PAYER),
                        office.receiptDraft(book, fund, account, "100")
                                .with(office.accounting.receipts.kind().support, second.id())),
                "fundOfAnother");
        moneyOfTheDonorIsKeptApart(second, account, book);
    }

    /** What the donor reads of is the donor's money only. Source: P03, FIN-06. */
    private void moneyOfTheDonorIsKeptApart(RecordRow support, RecordRow account, RecordRow book) {
        var kind = office.accounting.receipts.kind();
        RecordRow common = office.fund("OFF", "OFF_BUDGET");
        RecordRow own = office.fund("OWN", "OFF_BUDGET");
        office.receipt(book, common, account, "1000");
        refused(
                () -> office.accounting.receipts.create(
                        person(PAYER),
                        office.receiptDraft(book, common, account, "100").with(kind.support, support.id())),
                "fundNotOwn");
        office.accounting.receipts.create(
                person(PAYER), office.receiptDraft(book, own, account, "100").with(kind.support, support.id()));
        refused(() -> office.receipt(book, own, account, "10"), "fundOfCase");

        String theirs = "update fin_receipt set support_id = %s where total = 100 and fund_id = " + own.id();
        database.execute(theirs.formatted("null"));
        assertThat(office.receipt(book, own, account, "10").state())
                .as("what was mixed before stays mixed")
                .isEqualTo(kind.issued);
        database.execute(theirs.formatted(support.id()));
    }

    @Test
    void unknownTransferIsReceiptedOnceItIsIdentified() {
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

        assertThat(office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance))
                .isEqualByComparingTo("1500");
        assertThat(office.now(office.spending.accounts, account).get(office.spending.accounts.kind().free))
                .as("the money came once")
                .isEqualByComparingTo("1500");
    }

    @Test
    void summaryIsDueOnTheNextWorkingDay_holidaysRespected() {
        office.workingDays.without(LocalDate.of(2023, 10, 13), "วันหยุด");
        var kind = office.accounting.days.kind();

        assertThat(day(LocalDate.of(2023, 10, 12)).get(kind.dueOn)).isEqualTo(LocalDate.of(2023, 10, 16));
        assertThat(day(LocalDate.of(2026, 11, 13)).get(kind.dueOn)).as("Friday").isEqualTo(LocalDate.of(2026, 11, 16));
        RecordRow timely = submitted(day2("DONATION", LocalDate.of(2026, 11, 19)), "0");
        assertThat(timely.get(kind.lateDays)).isZero();
        assertThat(submitted(day2("IMPREST", LocalDate.of(2026, 11, 18)), "0").get(kind.lateDays))
                .isEqualTo(1);
        office.fixture.clock().set("2026-11-21T10:00");
        assertThat(submitted(day2("BUDGET", LocalDate.of(2026, 11, 19)), "0").get(kind.lateDays))
                .as("due on Friday, submitted on Saturday. Source: FIN-29")
                .isEqualTo(1);
        office.fixture.clock().set("2026-11-25T10:00");
        RecordRow again = submitted(act(office.accounting.days, ACCOUNTANT, timely, kind.giveBack), "0");
        assertThat(again.get(kind.lateDays)).as("it came in time").isZero();
        assertThat(again.get(kind.submittedAt)).isEqualTo(timely.get(kind.submittedAt));
    }

    private RecordRow day(LocalDate date) {
        return day2("OFF_BUDGET", date);
    }

    private RecordRow day2(String part, LocalDate date) {
        var kind = office.accounting.days.kind();
        return office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, date).with(kind.part, part));
    }

    private RecordRow submitted(RecordRow day, String cash) {
        return submitted(day, cash, "0");
    }

    private RecordRow submitted(RecordRow day, String cash, String bank) {
        var kind = office.accounting.days.kind();
        return act(
                office.accounting.days,
                PAYER,
                day,
                kind.submit,
                kind.cash,
                baht(cash),
                kind.cheques,
                baht("0"),
                kind.bank,
                baht(bank));
    }

    /** A day that nobody has submitted says at any time what its documents say, in lists and on paper too. Source: finance RF-03. */
    @Test
    void openDayFollowsItsDocuments_theNextOpensWithWhatItCloses() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "12500");
        var kind = office.accounting.days.kind();
        RecordRow before = day(LocalDate.of(2026, 11, 19));
        RecordRow today = day(TODAY);
        RecordRow receipt = office.receipt(office.book("A12"), fund, account, "8000");
        assertThat(listed(today).get(kind.closing)).isEqualByComparingTo("20500");

        RecordRow claim = office.approved(
                office.claim(office.claimKind("TRAVEL", true, false), office.line(fund, "F1", "5000"), "3250"));
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));
        assertThat(listed(today).get(kind.receipts)).isEqualByComparingTo("8000");
        assertThat(listed(today).get(kind.payments)).isEqualByComparingTo("3250");
        assertThat(listed(today).get(kind.closing)).isEqualByComparingTo("17250");

        act(office.payments.cheques, CHECKER, cheque, office.payments.cheques.kind().annul);
        assertThat(listed(today).get(kind.closing)).as("taken back today").isEqualByComparingTo("20500");
        act(office.accounting.receipts, HEAD, receipt, office.accounting.receipts.kind().cancel);
        assertThat(listed(today).get(kind.receipts)).isEqualByComparingTo("0");

        RecordRow sent = submitted(before, "12500");
        assertThat(sent.get(kind.closing)).isEqualByComparingTo("12500");
        assertThat(listed(today).get(kind.opening)).isEqualByComparingTo("12500");
    }

    private RecordRow listed(RecordRow day) {
        return office.accounting.days.page(person(HEAD), RecordFilter.ALL, new PageRequest(0, 20, List.of())).stream()
                .filter(row -> row.id() == day.id())
                .findFirst()
                .orElseThrow();
    }

    /** Opening 12,500 + receipts 8,000 − payments 3,250 = 17,250; counted 2,250 in cash and 15,000 in the bank. */
    @Test
    void dayFillsItselfFromDocuments_accepted_locked_postsEntriesThatBalance() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "12500");
        office.receipt(office.book("A12"), fund, account, "8000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3250"));
        office.delivered(office.signed(office.cheque(account, claim)));
        var kind = office.accounting.days.kind();
        RecordRow zero = day(LocalDate.of(2026, 11, 19));
        RecordRow today = day(TODAY);

        assertThatExceptionOfType(Rejected.class)
                .as("the day before comes first")
                .isThrownBy(() -> submitted(today, "17250"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.earlierDay"));
        RecordRow empty = submitted(zero, "12500");
        assertThat(empty.get(kind.receipts)).isEqualByComparingTo("0");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> submitted(today, "2250", "15000.01"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.difference"));
        RecordRow sent = submitted(today, "2250", "15000");
        assertThat(sent.get(kind.opening)).isEqualByComparingTo("12500");
        assertThat(sent.get(kind.receipts)).isEqualByComparingTo("8000");
        assertThat(sent.get(kind.payments)).isEqualByComparingTo("3250");
        assertThat(sent.get(kind.closing)).isEqualByComparingTo("17250");
        RecordRow back = act(office.accounting.days, ACCOUNTANT, sent, kind.giveBack);
        RecordRow again = submitted(back, "2250", "15000");
        act(office.accounting.days, ACCOUNTANT, office.now(office.accounting.days, zero), kind.accept);
        RecordRow done = act(office.accounting.days, ACCOUNTANT, again, kind.accept);

        assertThat(done.state()).isEqualTo(kind.accepted);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.receipt(office.book("A13"), fund, account, "1"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.dayAccepted"));
        assertThat(office.accounting.entries.page(person(HEAD), RecordFilter.ALL, new PageRequest(0, 20, List.of())))
                .as("people read a name and a day, not a code")
                .extracting(entry -> entry.get(office.accounting.entries.kind().subject))
                .containsOnly("เงินนอกงบประมาณ · 20 พ.ย. 69");
        List<LedgerRepository.Total> trial = office.accounting.ledger.trialBalance(KT1, TODAY);
        BigDecimal debit = trial.stream().map(LedgerRepository.Total::debit).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal credit = trial.stream().map(LedgerRepository.Total::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(debit).isEqualByComparingTo("11250").isEqualByComparingTo(credit);
        assertThat(office.accounting.ledger.fundBalance(KT1, fund.id()))
                .as("control account")
                .isEqualByComparingTo("4750")
                .isEqualByComparingTo(
                        office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance));
        assertThat(database.number("select count(*) from fin_entry where document_id = " + done.id()))
                .isEqualTo(2);
    }

    @Test
    void entriesMustBalance_inactiveAccountRefuses_postedIsOnlyCountered() {
        RecordRow cash = ledgerAccount("1100", LedgerSort.ASSET);
        RecordRow other = ledgerAccount("3100", LedgerSort.EQUITY);
        var kind = office.accounting.entries.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> entry(EntryBook.GENERAL, cash, "100", other, "99.99"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.unbalanced"));
        assertThat(entry(EntryBook.CLOSING, cash, "1", other, "1").get(kind.book))
                .as("what people write is general, so that no statement leaves it out")
                .isEqualTo(EntryBook.GENERAL);
        RecordRow draft = entry(EntryBook.GENERAL, cash, "100", other, "100");
        var accounts = office.accounting.accounts.kind();
        RecordRow resting = act(office.accounting.accounts, ACCOUNTANT, other, accounts.rest);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.entries, ACCOUNTANT, draft, kind.post))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.accountInactive"));
        act(office.accounting.accounts, ACCOUNTANT, resting, accounts.revive);
        RecordRow posted = act(office.accounting.entries, ACCOUNTANT, draft, kind.post);
        refused(() -> act(office.accounting.accounts, ACCOUNTANT, other, accounts.rest), "ledgerNotEmpty");
        RecordRow stands = office.now(office.accounting.accounts, other);
        refused(
                () -> office.accounting.accounts.change(
                        person(ACCOUNTANT), stands, RecordDraft.of(stands).with(accounts.sort, LedgerSort.INCOME)),
                "ledgerPosted");
        office.accounting.accounts.change(
                person(ACCOUNTANT), stands, RecordDraft.of(stands).with(accounts.name, "ทุนของสำนักงาน"));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.accounting.entries.change(person(ACCOUNTANT), posted, RecordDraft.of(posted)));
        act(office.accounting.entries, ACCOUNTANT, posted, kind.counter);
        assertThat(office.accounting.ledger.trialBalance(KT1, TODAY))
                .allSatisfy(total -> assertThat(total.debit()).isEqualByComparingTo(total.credit()));
    }

    private RecordRow ledgerAccount(String code, LedgerSort sort) {
        var kind = office.accounting.accounts.kind();
        return office.accounting.accounts.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, "บัญชี " + code)
                        .with(kind.sort, sort)
                        .with(kind.control, false));
    }

    private RecordRow entry(EntryBook book, RecordRow debit, String left, RecordRow credit, String right) {
        return entry(TODAY, book, debit, left, credit, right);
    }

    private RecordRow entry(
            LocalDate on, EntryBook book, RecordRow debit, String left, RecordRow credit, String right) {
        var kind = office.accounting.entries.kind();
        return office.accounting.entries.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(kind.date, on)
                        .with(kind.book, book)
                        .with(kind.subject, "รายการทดสอบ")
                        .with(
                                kind.lines,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.account, debit.id())
                                                .with(kind.debit, baht(left))
                                                .with(kind.credit, baht("0")),
                                        new RecordDraft()
                                                .with(kind.account, credit.id())
                                                .with(kind.debit, baht("0"))
                                                .with(kind.credit, baht(right)))));
    }

    @Test
    void monthClosesAfterDaysAndBanks_thenNothingIsPostedIntoIt_openingBalancesAreLocked() {
        RecordRow account = office.account("999-1", "12500");
        RecordRow cash = ledgerAccount("1100", LedgerSort.ASSET);
        RecordRow equity = ledgerAccount("3100", LedgerSort.EQUITY);
        LocalDate on = LocalDate.of(2026, 10, 20);
        entry(on, EntryBook.OPENING, cash, "12500", equity, "12500");
        var kind = office.accounting.periods.kind();
        RecordRow november = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.from(TODAY)));
        assertThatExceptionOfType(Rejected.class)
                .as("it is the 20th only")
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, november, kind.close))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.monthNotOver"));
        database.execute("delete from fin_period");
        RecordRow month = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.from(on)));
        RecordRow day = day(on);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, month, kind.close))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.daysOpen"));
        act(office.accounting.days, ACCOUNTANT, submitted(day, "12500"), office.accounting.days.kind().accept);
        office.zeroDays(on.plusDays(1), LocalDate.of(2026, 10, 28));
        assertThatExceptionOfType(Rejected.class)
                .as("days without movement have a summary too. Source: RF-04")
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, month, kind.close))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.zeroMissing");
                    assertThat(refused.problems().getFirst().args())
                            .containsExactly(LocalDate.of(2026, 10, 29), "เงินนอกงบประมาณ");
                });
        office.zeroDays(LocalDate.of(2026, 10, 29), LocalDate.of(2026, 10, 31));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, month, kind.close))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.accountsOpen"));
        reconcile(YearMonth.from(on), account, "12500", "0", "0");
        RecordRow closed = act(office.accounting.periods, ACCOUNTANT, month, kind.close);

        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> entry(on, EntryBook.GENERAL, cash, "1", equity, "1"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.monthClosed"));
        act(office.accounting.periods, HEAD, closed, kind.reopen);
        assertThat(entry(on, EntryBook.GENERAL, cash, "1", equity, "1").id()).isPositive();
    }

    /** Money that moved on a day without a summary keeps its month open. Source: RF-32, FIN-40. */
    @Test
    void monthWaitsForTheSummaryOfADayOnWhichMoneyMoved() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        var receipts = office.accounting.receipts.kind();
        LocalDate on = LocalDate.of(2026, 10, 20);
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "500").with(receipts.receivedOn, on));
        reconcile(YearMonth.from(on), account, "500", "0", "0");
        var kind = office.accounting.periods.kind();
        RecordRow month = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.from(on)));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, month, kind.close))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.daysMissing"));
        act(office.accounting.days, ACCOUNTANT, submitted(day(on), "500"), office.accounting.days.kind().accept);
        office.zeroDays(on.plusDays(1), LocalDate.of(2026, 10, 31));
        assertThat(act(office.accounting.periods, ACCOUNTANT, month, kind.close).state())
                .isEqualTo(kind.closed);
    }

    /** Monday the 16th was submitted: nothing is receipted on Saturday the 14th, which no summary would tell. Source: RF-03, RF-04, FIN-30. */
    @Test
    void nothingIsReceiptedOnADayWithoutASummaryBeforeASubmittedOne() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "12500");
        RecordRow book = office.book("A12");
        var receipts = office.accounting.receipts.kind();
        RecordRow monday = submitted(day(LocalDate.of(2026, 11, 16)), "12500");
        RecordDraft saturday =
                office.receiptDraft(book, fund, account, "500").with(receipts.receivedOn, LocalDate.of(2026, 11, 14));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.accounting.receipts.create(person(PAYER), saturday))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.dayPassed"));
        act(office.accounting.days, ACCOUNTANT, monday, office.accounting.days.kind().giveBack);
        assertThat(office.accounting.receipts.create(person(PAYER), saturday).id())
                .isPositive();
    }

    /** A book that nobody has begun begins where it is set to; one that is begun keeps its first number. Source: RF-06, FIN-100. */
    @Test
    void bookBeginsWithItsFirstNumber_changedBeforeItsFirstReceiptOnly() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        var books = office.accounting.books.kind();
        RecordRow changed = office.accounting.books.change(
                person(CHECKER),
                book,
                RecordDraft.of(book).with(books.first, 101).with(books.last, 200));
        RecordRow receipt = office.receipt(changed, fund, account, "10");
        assertThat(receipt.get(office.accounting.receipts.kind().number)).isEqualTo("A12/0101");

        RecordRow begun = office.now(office.accounting.books, book);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.accounting.books.change(
                        person(CHECKER),
                        begun,
                        RecordDraft.of(begun).with(books.first, 150).with(books.last, 200)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.bookBegun"));
    }

    /** A new book of cheques with lower numbers goes on after the old one. Source: FIN-22. */
    @Test
    void newBookOfChequesMayHaveLowerNumbers() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "5000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var cheques = office.payments.cheques.kind();
        database.execute("update fin_cheque_book set first_no = 5000050, last_no = 5000050");
        RecordRow last = office.cheque(account, office.approved(office.claim(travel, line, "1000")));
        assertThat(last.get(cheques.no)).isEqualTo(5_000_050);
        RecordRow now = office.now(office.spending.accounts, account);
        var accounts = office.spending.accounts.kind();
        office.spending
                .accounts
                .internal()
                .change(
                        person(HEAD),
                        now,
                        new RecordDraft()
                                .with(
                                        accounts.books,
                                        List.of(
                                                new RecordDraft()
                                                        .with(accounts.bookFirst, 5_000_050)
                                                        .with(accounts.bookLast, 5_000_050),
                                                new RecordDraft()
                                                        .with(accounts.bookFirst, 1_000_001)
                                                        .with(accounts.bookLast, 1_000_050))));

        RecordRow next = office.cheque(account, office.approved(office.claim(travel, line, "500")));
        assertThat(next.get(cheques.no)).isEqualTo(1_000_001);
    }

    /** Bank 250,000 − outstanding 38,000 + in transit 4,500 − unknown 1,500 = book 215,000. */
    @Test
    void bankAndBookAreReconciledToZero() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "203000");
        office.receipt(office.book("A12"), fund, account, "50000");
        RecordRow line = office.line(fund, "F1", "50000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "38000"));
        office.delivered(office.signed(office.cheque(account, claim)));
        var kind = office.accounting.reconciliations.kind();
        RecordRow row = reconciliation(account, "250000", "4500", "1499.99");

        assertThat(row.get(kind.book)).isEqualByComparingTo("215000");
        assertThat(row.get(kind.outstanding)).isEqualByComparingTo("38000");
        refused(() -> act(office.accounting.reconciliations, PAYER, row, kind.check), "compareAfterMonth");
        office.fixture.clock().set("2026-12-01T09:30");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.reconciliations, PAYER, row, kind.check))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.rest"));
        RecordRow right = office.accounting.reconciliations.change(
                person(PAYER), row, RecordDraft.of(row).with(kind.unknown, baht("1500")));
        assertThat(right.get(kind.rest)).isEqualByComparingTo("0");
        RecordRow checked = act(office.accounting.reconciliations, PAYER, right, kind.check);
        assertThat(act(office.accounting.reconciliations, HEAD, checked, kind.accept)
                        .state())
                .isEqualTo(kind.accepted);
    }

    private void reconcile(YearMonth month, RecordRow account, String bank, String inTransit, String unknown) {
        var kind = office.accounting.reconciliations.kind();
        RecordRow checked = act(
                office.accounting.reconciliations,
                PAYER,
                reconciliation(month, account, bank, inTransit, unknown),
                kind.check);
        act(office.accounting.reconciliations, HEAD, checked, kind.accept);
    }

    private RecordRow reconciliation(RecordRow account, String bank, String inTransit, String unknown) {
        return reconciliation(YearMonth.from(TODAY), account, bank, inTransit, unknown);
    }

    private RecordRow reconciliation(
            YearMonth month, RecordRow account, String bank, String inTransit, String unknown) {
        var kind = office.accounting.reconciliations.kind();
        return office.accounting.reconciliations.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, account.id())
                        .with(kind.month, month)
                        .with(kind.bank, baht(bank))
                        .with(kind.inTransit, baht(inTransit))
                        .with(kind.unknown, baht(unknown)));
    }

    /** Support money that was transferred waits for the order of its committee as any other; cancelled it is unknown again. Source: RF-07. */
    @Test
    void transferredSupportMoneyIsReceiptedToItsCase_afterTheOrderOnly() {
        RecordRow fund = office.fund("DON", "DONATION");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        var supports = office.accounting.supports.kind();
        RecordRow support = office.support(12, 13, 15);
        var kind = office.accounting.suspense.kind();
        RecordRow unknown = office.unknown(account, TODAY, "75000");
        Object[] known = {
            kind.fund, fund.id(), kind.book, book.id(), kind.payer, "อบต. ตัวอย่าง", kind.support, support.id()
        };
        refused(() -> act(office.accounting.suspense, PAYER, unknown, kind.identify, known), "noOrder");

        act(
                office.accounting.supports,
                HEAD,
                support,
                supports.appoint,
                supports.orderNo,
                "9/2570",
                supports.orderOn,
                TODAY);
        act(office.accounting.suspense, PAYER, unknown, kind.identify, known);
        assertThat(office.now(office.accounting.supports, support).get(supports.received))
                .isEqualByComparingTo("75000");
        RecordRow receipt =
                office.accounting.receipts.all(person(HEAD), RecordFilter.ALL).getFirst();
        act(office.accounting.receipts, HEAD, receipt, office.accounting.receipts.kind().cancel);
        assertThat(office.now(office.accounting.supports, support).state()).isEqualTo(supports.appointed);
        assertThat(office.now(office.accounting.suspense, unknown).state()).isEqualTo(kind.waiting);
    }

    /** What the treasury paid into an account on a Saturday needs a summary before its month closes. Source: RF-04, RF-32, FIN-40. */
    @Test
    void monthWaitsForTheSummaryOfADayOnWhichTheTreasuryPaid() {
        LocalDate saturday = LocalDate.of(2026, 10, 31);
        RecordRow account = office.account("999-1", "0");
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "10000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "7000"));
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.withdrawal(saturday, account, claim);
        act(office.payments.withdrawals, ACCOUNTANT, draft, kind.check);
        act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, "36", kind.gfmisOn, saturday);
        act(office.payments.withdrawals, HEAD, draft, kind.approve);
        act(office.payments.withdrawals, PAYER, draft, kind.pay, kind.paidOn, saturday);

        var periods = office.accounting.periods.kind();
        RecordRow month = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(periods.month, YearMonth.from(saturday)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, month, periods.close))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.daysMissing");
                    assertThat(refused.problems().getFirst().args()).containsExactly(saturday);
                });
    }

    /** An account that was closed in November had money in October: its October is reconciled too. Source: RF-26, FIN-40. */
    @Test
    void accountThatWasClosedSinceIsReconciledForItsLastMonths() {
        var accounts = office.spending.accounts.kind();
        RecordRow account = office.account("999-1", "0");
        act(office.spending.accounts, HEAD, account, accounts.close, accounts.closedOn, LocalDate.of(2026, 11, 5));
        RecordRow before = office.account("999-2", "0");
        act(office.spending.accounts, HEAD, before, accounts.close, accounts.closedOn, LocalDate.of(2026, 9, 30));
        var periods = office.accounting.periods.kind();
        YearMonth october = YearMonth.of(2026, 10);
        RecordRow month =
                office.accounting.periods.create(person(ACCOUNTANT), new RecordDraft().with(periods.month, october));
        refused(() -> act(office.accounting.periods, ACCOUNTANT, month, periods.close), "accountsOpen");
        reconcile(october, account, "0", "0", "0");
        assertThat(act(office.accounting.periods, ACCOUNTANT, month, periods.close)
                        .state())
                .isEqualTo(periods.closed);
    }
}
