package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.ReserveSort;
import org.khet.finance.internal.ledger.EntryBook;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.ledger.LedgerSort;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** A month from a typed line to its close, without any other module, and what happens to its papers afterwards. Source: finance FIN-105. */
@OnEachDatabase
class ClosedMonthStoryDbTest extends FinanceStory {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 30);

    ClosedMonthStoryDbTest(TestDatabase database) {
        super(database);
    }

    private RecordRow delivered(RecordRow account, RecordRow claim, LocalDate day) {
        var kind = office.payments.cheques.kind();
        return act(
                office.payments.cheques,
                PAYER,
                office.signed(office.cheque(account, claim)),
                kind.deliver,
                kind.deliveredTo,
                "ผู้รับเงิน",
                kind.deliveredOn,
                day);
    }

    private RecordRow submitted(LocalDate date, String bank) {
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, date).with(kind.part, "OFF_BUDGET"));
        return act(
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
    }

    private RecordRow closed(YearMonth month, RecordRow account, String bank) {
        compared(month, account, bank);
        var kind = office.accounting.periods.kind();
        RecordRow period =
                office.accounting.periods.create(person(ACCOUNTANT), new RecordDraft().with(kind.month, month));
        return act(office.accounting.periods, ACCOUNTANT, period, kind.close);
    }

    private RecordRow compared(YearMonth month, RecordRow account, String bank) {
        var of = office.accounting.reconciliations.kind();
        RecordRow row = office.accounting.reconciliations.create(
                person(PAYER),
                new RecordDraft()
                        .with(of.account, account.id())
                        .with(of.month, month)
                        .with(of.bank, baht(bank))
                        .with(of.inTransit, baht("0"))
                        .with(of.unknown, baht("0")));
        return act(
                office.accounting.reconciliations,
                HEAD,
                act(office.accounting.reconciliations, PAYER, row, of.check),
                of.accept);
    }

    /** Source: FIN-41, FIN-105, FIN-116. */
    @Test
    void chequeOfAClosedMonthIsTakenBackInTheOpenOne_entriesOfTheMonthAreOnlyCountered() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        var receipts = office.accounting.receipts.kind();
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "20000").with(receipts.receivedOn, OCTOBER));
        RecordRow line = office.line(fund, "F1", "20000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3250"));
        RecordRow cheque = delivered(account, claim, OCTOBER);
        var days = office.accounting.days.kind();
        RecordRow october = act(office.accounting.days, ACCOUNTANT, submitted(OCTOBER, "16750"), days.accept);
        office.zeroDays(OCTOBER.plusDays(1), LocalDate.of(2026, 10, 31));
        closed(YearMonth.of(2026, 10), account, "20000");

        var entries = office.accounting.entries.kind();
        RecordRow posted = office.accounting
                .entries
                .all(person(ACCOUNTANT), RecordFilter.ALL)
                .getLast();
        RecordRow entry = office.now(office.accounting.entries, posted);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.accounting.entries.change(person(ACCOUNTANT), entry, RecordDraft.of(entry)));
        act(office.accounting.entries, ACCOUNTANT, entry, entries.counter);
        assertThat(database.number("select count(*) from fin_entry where dated_on > {d '2026-10-31'}"))
                .as("the counter-entry stands in the open month")
                .isEqualTo(1);
        act(office.payments.cheques, PAYER, cheque, office.payments.cheques.kind().annul);
        RecordRow today = submitted(TODAY, "20000");
        assertThat(today.get(days.opening)).isEqualByComparingTo("16750");
        assertThat(today.get(days.payments)).isEqualByComparingTo("-3250");
        assertThat(today.get(days.closing)).isEqualByComparingTo("20000");
        RecordRow past = office.now(office.accounting.days, october);
        assertThat(past.get(days.payments)).isEqualByComparingTo("3250");
        assertThat(past.state()).isEqualTo(days.accepted);
        assertThat(office.now(office.spending.claims, claim).state()).isEqualTo(office.spending.claims.kind().approved);
        assertThat(act(office.accounting.days, ACCOUNTANT, today, days.accept).state())
                .isEqualTo(days.accepted);
    }

    /**
     * October was accepted before a receipt of its 30th came, whose day was open still: the month waits until it is compared anew.
     * Source: RF-26, FIN-40.
     */
    @Test
    void acceptedComparisonThatNoLongerAddsUpKeepsTheMonthOpen_reopenedItIsComparedAnew() {
        YearMonth month = YearMonth.from(OCTOBER);
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow first = compared(month, account, "0");
        var receipts = office.accounting.receipts.kind();
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "700").with(receipts.receivedOn, OCTOBER));
        act(office.accounting.days, ACCOUNTANT, submitted(OCTOBER, "700"), office.accounting.days.kind().accept);
        office.zeroDays(OCTOBER.plusDays(1), month.atEndOfMonth());
        var kind = office.accounting.periods.kind();
        RecordRow period =
                office.accounting.periods.create(person(ACCOUNTANT), new RecordDraft().with(kind.month, month));
        refused(() -> act(office.accounting.periods, ACCOUNTANT, period, kind.close), "accountsOpen");

        var comparisons = office.accounting.reconciliations;
        var of = comparisons.kind();
        RecordRow again = act(comparisons, HEAD, first, of.reopen);
        RecordRow right = comparisons.change(person(PAYER), again, RecordDraft.of(again).with(of.bank, baht("700")));
        RecordRow accepted = act(comparisons, HEAD, act(comparisons, PAYER, right, of.check), of.accept);
        assertThat(act(office.accounting.periods, ACCOUNTANT, period, kind.close).state())
                .isEqualTo(kind.closed);
        refused(() -> act(comparisons, HEAD, accepted, of.reopen), "monthClosed");
    }

    /** A cheque of October that is taken back in November was outstanding when October ended. Source: RF-26, FIN-41. */
    @Test
    void chequeThatIsTakenBackLaterWasOutstandingAtTheEndOfItsMonth() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        var receipts = office.accounting.receipts.kind();
        office.accounting.receipts.create(
                person(PAYER),
                office.receiptDraft(office.book("A12"), fund, account, "20000").with(receipts.receivedOn, OCTOBER));
        RecordRow line = office.line(fund, "F1", "20000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3250"));
        act(
                office.payments.cheques,
                PAYER,
                delivered(account, claim, OCTOBER),
                office.payments.cheques.kind().annul);
        act(office.accounting.days, ACCOUNTANT, submitted(OCTOBER, "16750"), office.accounting.days.kind().accept);
        office.zeroDays(OCTOBER.plusDays(1), LocalDate.of(2026, 10, 31));

        assertThat(closed(YearMonth.of(2026, 10), account, "20000").state())
                .as("bank 20,000 − outstanding 3,250 = book 16,750")
                .isEqualTo(office.accounting.periods.kind().closed);
    }

    /** Nobody presented it for six months: the liability returns, the number stays, another cheque replaces it. Source: FIN-24. */
    @Test
    void chequeExpires_isReplaced_itsNumberStays() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "5000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "1000"));
        RecordRow cheque = delivered(account, claim, TODAY);
        var kind = office.payments.cheques.kind();

        RecordRow other = office.approved(office.claim(office.claimKind("MEETING", true, false), line, "500"));
        RecordDraft instead = new RecordDraft()
                .with(kind.account, account.id())
                .with(kind.date, TODAY)
                .with(kind.payee, other.get(office.spending.claims.kind().payeeName))
                .with(kind.crossed, true)
                .with(kind.replaces, cheque.id())
                .with(kind.claims, List.of(new RecordDraft().with(kind.claim, other.id())));
        assertThatExceptionOfType(Rejected.class)
                .as("the payee still has it")
                .isThrownBy(() -> office.payments.cheques.create(person(PAYER), instead))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.notReplaceable"));

        RecordRow lapsed = office.payments
                .cheques
                .internal()
                .act(new FakeCallers().system(KT1), office.now(office.payments.cheques, cheque), kind.expire);
        assertThat(lapsed.state()).isEqualTo(kind.expired);
        assertThat(office.now(office.spending.claims, claim).state()).isEqualTo(office.spending.claims.kind().approved);
        RecordRow second = office.payments.cheques.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, account.id())
                        .with(kind.date, TODAY)
                        .with(kind.payee, claim.get(office.spending.claims.kind().payeeName))
                        .with(kind.crossed, true)
                        .with(kind.replaces, cheque.id())
                        .with(kind.claims, List.of(new RecordDraft().with(kind.claim, claim.id()))));
        assertThat(second.get(kind.no)).isEqualTo(cheque.get(kind.no) + 1);
        assertThat(office.now(office.payments.cheques, cheque).state()).isEqualTo(kind.replaced);
        assertThat(database.number("select count(*) from fin_cheque")).isEqualTo(2);
        assertThatExceptionOfType(Rejected.class)
                .as("one cheque instead of one")
                .isThrownBy(() -> office.payments.cheques.create(person(PAYER), instead))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.notReplaceable"));
        assertThat(office.payments
                        .cheques
                        .change(person(PAYER), second, RecordDraft.of(second).with(kind.payee, "นายเจ้าหน้าที่ 12"))
                        .get(kind.replaces))
                .as("it still replaces it")
                .hasValue(cheque.id());
    }

    /** Income 900 less expense 350 goes to the capital with September; reopening needs a reason. Source: FIN-43. */
    @Test
    void septemberCarriesTheYearOver() {
        RecordRow cash = ledger("1100", LedgerSort.ASSET);
        RecordRow income = ledger("4100", LedgerSort.INCOME);
        RecordRow expense = ledger("5100", LedgerSort.EXPENSE);
        LocalDate day = LocalDate.of(2026, 9, 15);
        post(day, cash, income, "900");
        post(day, expense, cash, "350");
        var kind = office.accounting.periods.kind();
        RecordRow period = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.of(2026, 9)));
        RecordRow done = act(office.accounting.periods, ACCOUNTANT, period, kind.close);

        assertThat(office.accounting.ledger.trialBalance(KT1, LocalDate.of(2026, 9, 30)))
                .extracting(total -> total.code() + " "
                        + total.debit().subtract(total.credit()).setScale(2))
                .containsExactly("1100 550.00", "3100 -550.00", "4100 0.00", "5100 0.00");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.accounting.periods.act(
                        person(HEAD), office.now(office.accounting.periods, done), kind.reopen, new RecordDraft(), ""));
        RecordRow again = act(office.accounting.periods, HEAD, done, kind.reopen);
        post(day, cash, income, "100");
        act(office.accounting.periods, ACCOUNTANT, again, kind.close);
        assertThat(office.accounting.ledger.trialBalance(KT1, LocalDate.of(2026, 9, 30)))
                .extracting(total ->
                        total.debit().subtract(total.credit()).setScale(2).toPlainString())
                .containsExactly("650.00", "-650.00", "0.00", "0.00");
        FiscalYear year = FiscalYear.of(day);
        assertThat(new LedgerQueries(database.unit()).results(person(HEAD), year.firstDay(), year.lastDay()))
                .as("the year's result stays to be read. Source: FIN-45")
                .extracting(total -> total.code() + " " + total.balance().setScale(2))
                .containsExactly("4100 -1000.00", "5100 350.00");
    }

    /** The power fails while September is closed: the month is open, no entry carries the year over; closed again it is carried once. */
    @Test
    void monthCloseThatIsCutOffInTheMiddleLeavesTheMonthOpen_doneAgainItCountsOnce() {
        RecordRow cash = ledger("1100", LedgerSort.ASSET);
        RecordRow income = ledger("4100", LedgerSort.INCOME);
        post(LocalDate.of(2026, 9, 15), cash, income, "900");
        var kind = office.accounting.periods.kind();
        RecordRow period = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.of(2026, 9)));
        long entries = database.number("select count(*) from fin_entry");
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions().run(() -> {
                    act(office.accounting.periods, ACCOUNTANT, period, kind.close);
                    throw new IllegalStateException("the power fails");
                }));
        assertThat(office.now(office.accounting.periods, period).state()).isEqualTo(period.state());
        assertThat(database.number("select count(*) from fin_entry")).isEqualTo(entries);
        assertThat(office.accounting.ledger.trialBalance(KT1, LocalDate.of(2026, 9, 30)))
                .extracting(total -> total.code() + " "
                        + total.debit().subtract(total.credit()).setScale(2))
                .containsExactly("1100 900.00", "4100 -900.00");

        act(office.accounting.periods, ACCOUNTANT, period, kind.close);
        assertThat(office.accounting.ledger.trialBalance(KT1, LocalDate.of(2026, 9, 30)))
                .extracting(total -> total.code() + " "
                        + total.debit().subtract(total.credit()).setScale(2))
                .containsExactly("1100 900.00", "3100 -900.00", "4100 0.00");
    }

    private RecordRow ledger(String code, LedgerSort sort) {
        var kind = office.accounting.accounts.kind();
        return office.accounting.accounts.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, "บัญชี " + code)
                        .with(kind.sort, sort)
                        .with(kind.control, false));
    }

    private void post(LocalDate day, RecordRow debit, RecordRow credit, String sum) {
        var kind = office.accounting.entries.kind();
        RecordRow draft = office.accounting.entries.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(kind.date, day)
                        .with(kind.book, EntryBook.GENERAL)
                        .with(kind.subject, "รายการทดสอบ")
                        .with(
                                kind.lines,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.account, debit.id())
                                                .with(kind.debit, baht(sum))
                                                .with(kind.credit, baht("0")),
                                        new RecordDraft()
                                                .with(kind.account, credit.id())
                                                .with(kind.debit, baht("0"))
                                                .with(kind.credit, baht(sum)))));
        act(office.accounting.entries, ACCOUNTANT, draft, kind.post);
    }

    /** What the year has promised is paid, cancelled or reserved before September closes. Source: RF-77, FIN-43. */
    @Test
    void septemberWaitsForPromisesWithoutAReserve() {
        LocalDate day = LocalDate.of(2026, 9, 15);
        var lines = office.spending.lines.kind();
        RecordRow line = office.spending.lines.create(
                person(HEAD),
                office.lineDraft(office.fund("BUD", "BUDGET"), "F1", "1000").with(lines.year, FiscalYear.of(day)));
        var reserves = office.spending.reserves.kind();
        RecordRow reserve = office.spending.reserves.create(
                person(HEAD),
                new RecordDraft()
                        .with(reserves.year, FiscalYear.of(day))
                        .with(reserves.line, line.id())
                        .with(reserves.sort, ReserveSort.RESERVE)
                        .with(reserves.document, "สัญญา 1/2569")
                        .with(reserves.amount, baht("600")));
        act(office.spending.reserves, FinanceOffice.DIRECTOR, reserve, reserves.approve);
        var claims = office.spending.claims.kind();
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow drawn = office.claim(travel, line, "250");
        RecordRow loose = office.claim(
                travel,
                office.spending.lines.create(
                        person(HEAD), office.lineDraft(office.fund("BUD2", "BUDGET"), "F1", "1000")),
                "100");
        database.execute("update fin_line set fiscal_year = 2569 - 543 where id <> " + line.id());
        var kind = office.accounting.periods.kind();
        RecordRow period = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(kind.month, YearMonth.of(2026, 9)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, period, kind.close))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.yearPromises");
                    assertThat(refused.problems().getFirst().args()).containsExactly(baht("100.00"));
                });
        act(office.spending.claims, HEAD, loose, claims.cancel);
        assertThat(act(office.accounting.periods, ACCOUNTANT, period, kind.close)
                        .state())
                .isEqualTo(kind.closed);
        assertThat(office.now(office.spending.claims, drawn).state()).isEqualTo(claims.received);
    }
}
