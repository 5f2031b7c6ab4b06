package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.ledger.EntryBook;
import org.khet.finance.internal.ledger.LedgerSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who closes a month and who writes into it in the same moment wait for each other. Source: finance RF-30, RF-32, FIN-40. */
@OnEachDatabase
class MonthLockStoryDbTest extends FinanceStory {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 15);

    MonthLockStoryDbTest(TestDatabase database) {
        super(database);
    }

    /** What one does first, and what another begins while the first has not stored it for good: the problem that the other one meets. */
    private String beside(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> one = people.submit(() -> database.transactions().run(() -> {
                first.run();
                done.countDown();
                letTheOtherTry(over);
            }));
            Future<String> other = people.submit(() -> {
                done.await();
                try {
                    second.run();
                    return "";
                } catch (Rejected refused) {
                    return refused.problems().getFirst().key();
                } finally {
                    over.countDown();
                }
            });
            one.get(1, TimeUnit.MINUTES);
            return other.get(1, TimeUnit.MINUTES);
        }
    }

    /** Whoever does not wait is over by then, and what it stored is wrong. */
    private static void letTheOtherTry(CountDownLatch over) {
        try {
            over.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Income of 900 that is posted while September is closed goes to the capital with it. */
    @Test
    void whatIsPostedBesideTheClosingIsCarriedOver() throws Exception {
        RecordRow draft = income("900");
        RecordRow period = period(9);

        assertThat(beside(
                        () -> act(office.accounting.entries, ACCOUNTANT, draft, office.accounting.entries.kind().post),
                        () -> act(
                                office.accounting.periods, ACCOUNTANT, period, office.accounting.periods.kind().close)))
                .isEmpty();

        assertThat(balances()).containsExactly("1100 900.00", "3100 -900.00", "4100 0.00");
    }

    /** Whoever posts while September is being closed waits, and is told that it is closed. */
    @Test
    void nothingIsPostedIntoAMonthThatIsBeingClosed() throws Exception {
        RecordRow draft = income("900");
        RecordRow period = period(9);

        assertThat(beside(
                        () -> act(
                                office.accounting.periods, ACCOUNTANT, period, office.accounting.periods.kind().close),
                        () -> act(office.accounting.entries, ACCOUNTANT, draft, office.accounting.entries.kind().post)))
                .isEqualTo("finance.error.monthClosed");

        assertThat(office.now(office.accounting.entries, draft).state())
                .isEqualTo(office.accounting.entries.kind().draft);
        assertThat(balances()).isEmpty();
    }

    /** A receipt of Saturday the 31st, which has no summary, is written beside the closing: the month waits for it. */
    @Test
    void monthThatIsClosedBesideAReceiptWaitsForItsDay() throws Exception {
        RecordDraft saturday = saturdayOfAMonthThatMayClose();
        RecordRow october = period(10);

        assertThat(beside(
                        () -> office.accounting.receipts.create(person(PAYER), saturday),
                        () -> act(
                                office.accounting.periods,
                                ACCOUNTANT,
                                october,
                                office.accounting.periods.kind().close)))
                .isEqualTo("finance.error.daysMissing");
    }

    /** Once October is being closed nothing is receipted on its Saturday. */
    @Test
    void nothingIsReceiptedInAMonthThatIsBeingClosed() throws Exception {
        RecordDraft saturday = saturdayOfAMonthThatMayClose();
        RecordRow october = period(10);

        assertThat(beside(
                        () -> act(
                                office.accounting.periods, ACCOUNTANT, october, office.accounting.periods.kind().close),
                        () -> office.accounting.receipts.create(person(PAYER), saturday)))
                .isEqualTo("finance.error.dayAccepted");
        assertThat(database.number("select count(*) from fin_receipt")).isZero();
    }

    private RecordDraft saturdayOfAMonthThatMayClose() {
        RecordRow account = office.account("999-1", "5000");
        office.zeroDays(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 10, 30));
        reconciled(account);
        return office.receiptDraft(office.book("A12"), office.fund("OFF", "OFF_BUDGET"), account, "500")
                .with(office.accounting.receipts.kind().receivedOn, LocalDate.of(2026, 10, 31));
    }

    /** The power fails while accounting accepts a day: it is submitted still and has no entries; accepted again it has them once. */
    @Test
    void acceptanceThatIsCutOffInTheMiddleLeavesNothing_doneAgainItCountsOnce() {
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), office.fund("OFF", "OFF_BUDGET"), account, "500");
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER),
                new RecordDraft().with(kind.date, FinanceOffice.TODAY).with(kind.part, "OFF_BUDGET"));
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
                baht("500"));

        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions().run(() -> {
                    act(office.accounting.days, ACCOUNTANT, submitted, kind.accept);
                    throw new IllegalStateException("the power fails");
                }));
        assertThat(office.now(office.accounting.days, submitted).state()).isEqualTo(kind.submitted);
        assertThat(database.number("select count(*) from fin_entry")).isZero();

        act(office.accounting.days, ACCOUNTANT, submitted, kind.accept);
        assertThat(database.number("select count(*) from fin_entry")).isEqualTo(1);
    }

    private RecordRow period(int month) {
        return office.accounting.periods.create(
                person(ACCOUNTANT),
                new RecordDraft().with(office.accounting.periods.kind().month, YearMonth.of(2026, month)));
    }

    private void reconciled(RecordRow account) {
        var of = office.accounting.reconciliations.kind();
        RecordRow row = office.accounting.reconciliations.create(
                person(PAYER),
                new RecordDraft()
                        .with(of.account, account.id())
                        .with(of.month, YearMonth.of(2026, 10))
                        .with(of.bank, baht("5000"))
                        .with(of.inTransit, baht("0"))
                        .with(of.unknown, baht("0")));
        act(
                office.accounting.reconciliations,
                HEAD,
                act(office.accounting.reconciliations, PAYER, row, of.check),
                of.accept);
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

    private RecordRow income(String sum) {
        RecordRow cash = ledger("1100", LedgerSort.ASSET);
        RecordRow income = ledger("4100", LedgerSort.INCOME);
        var kind = office.accounting.entries.kind();
        return office.accounting.entries.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(kind.date, SEPTEMBER)
                        .with(kind.book, EntryBook.GENERAL)
                        .with(kind.subject, "รายได้ค่าปรับ")
                        .with(
                                kind.lines,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.account, cash.id())
                                                .with(kind.debit, baht(sum))
                                                .with(kind.credit, baht("0")),
                                        new RecordDraft()
                                                .with(kind.account, income.id())
                                                .with(kind.debit, baht("0"))
                                                .with(kind.credit, baht(sum)))));
    }

    private List<String> balances() {
        return office.accounting.ledger.trialBalance(KT1, LocalDate.of(2026, 9, 30)).stream()
                .map(total -> total.code() + " "
                        + total.debit().subtract(total.credit()).setScale(2))
                .toList();
    }
}
