package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
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
import org.khet.finance.internal.board.WaitingBoard;
import org.khet.finance.internal.board.WaitingPaper;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.report.PaymentCalendar;
import org.khet.finance.internal.report.ReportGroup;
import org.khet.finance.internal.report.SpendingReport;
import org.khet.finance.internal.report.SpendingRow;
import org.khet.finance.internal.report.SpendingTarget;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The head's board, the spending report, statements and papers. */
@OnEachDatabase
class ReportStoryDbTest extends FinanceStory {
    ReportStoryDbTest(TestDatabase database) {
        super(database);
    }

    private static TestCaller stranger() {
        return TestCaller.in(SampleOffices.KT2).with(FinancePermissions.REPORT_VIEW, FinancePermissions.CLAIM_VIEW);
    }

    /** Every document that waits, the longest first, with the address of its page. Source: FIN-01. */
    @Test
    void boardListsWhatWaitsByStageAndDays() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "20000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow old = office.claim(travel, line, "100");
        RecordRow checked = office.check(office.claim(travel, line, "200"));
        database.execute(
                "update fin_step set done_at = {ts '2026-11-12 03:00:00'} where kind = 'claim' and record_id = "
                        + old.id());
        var kind = office.spending.claims.kind();
        act(office.spending.claims, HEAD, office.claim(travel, line, "300"), kind.cancel);
        var days = office.accounting.days.kind();
        office.accounting.days.create(
                person(PAYER), new RecordDraft().with(days.date, TODAY).with(days.part, "OFF_BUDGET"));
        var findings = office.all.control().findings.kind();
        office.all
                .control()
                .findings
                .create(
                        person(HEAD),
                        new RecordDraft()
                                .with(findings.subject, "ใบเสร็จไม่มีเลขที่")
                                .with(findings.finding, "ขอให้ชี้แจง")
                                .with(findings.foundOn, TODAY)
                                .with(findings.dueOn, TODAY));
        var purchases = office.all.property().purchases.kind();
        office.all
                .property()
                .purchases
                .create(
                        person(CLAIMANT),
                        new RecordDraft()
                                .with(purchases.subject, "ซื้อกระดาษ")
                                .with(
                                        purchases.unit,
                                        SampleOffices.unit(KT1, "ICT").id())
                                .with(
                                        purchases.requester,
                                        SampleOffices.person(KT1, CLAIMANT).id())
                                .with(purchases.reason, "ใช้ในสำนักงาน")
                                .with(purchases.line, line.id())
                                .with(purchases.claimKind, travel.id())
                                .with(purchases.sort, "OFFICE")
                                .with(
                                        purchases.items,
                                        List.of(new RecordDraft()
                                                .with(purchases.item, "กระดาษ")
                                                .with(purchases.quantity, baht("1"))
                                                .with(purchases.measure, "รีม")
                                                .with(purchases.price, baht("100")))));
        office.account("999-1", "0");
        WaitingBoard board = new WaitingBoard(office.all, office.workingDays, database.unit());

        List<WaitingPaper> rows = board.rows(person(HEAD), TODAY);
        assertThat(rows)
                .extracting(row -> row.kind().name() + " " + row.state().name() + " " + row.days())
                .containsExactlyInAnyOrder(
                        "claim RECEIVED 6", "claim CHECKED 0", "day OPEN 0", "finding OPEN 0", "purchase REQUESTED 0");
        assertThat(rows.getFirst().address()).isEqualTo("finance/claims/" + old.id());
        assertThat(rows).extracting(WaitingPaper::address).contains("finance/claims/" + checked.id());
        assertThat(board.rows(stranger(), TODAY)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.rows(TestCaller.in(KT1), TODAY));
    }

    private RecordRow paid(RecordRow line, RecordRow account, RecordRow kindOfClaim, String sum) {
        return office.delivered(
                office.signed(office.cheque(account, office.approved(office.claim(kindOfClaim, line, sum)))));
    }

    /** 386,000 of 486,000 are 79.43 percent; target of the first quarter 32, of November two thirds of it. Source: FIN-93, RF-73. */
    @Test
    void spendingIsReportedByTypeItemOwnerAndLineAgainstTheTarget() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "400000");
        RecordRow clerks = office.line(fund, "05.2", "486000.00");
        office.line(fund, "F1", "850000.00");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        office.claim(travel, clerks, "100000.00");
        paid(clerks, account, travel, "386000.00");
        SpendingReport report = new SpendingReport(database.unit(), office.settings);
        YearMonth november = YearMonth.of(2026, 11);

        List<SpendingRow> items = report.rows(person(HEAD), november, ReportGroup.ITEM);
        assertThat(items)
                .extracting(row -> row.key() + " " + row.amount() + " " + row.held() + " " + row.spent() + " "
                        + row.percent() + " " + row.target() + " " + row.isBelow())
                .containsExactly(
                        "05.2 486000.00 100000.00 386000.00 79.42 21.33 false",
                        "F1 850000.00 0.00 0.00 0.00 21.33 true");
        assertThat(items.getFirst().available()).isEqualByComparingTo("0");
        assertThat(report.rows(person(HEAD), YearMonth.of(2026, 10), ReportGroup.ITEM)
                        .getFirst()
                        .spent())
                .as("nothing was paid in October")
                .isEqualByComparingTo("0");
        assertThat(report.rows(person(HEAD), YearMonth.of(2026, 12), ReportGroup.TYPE)
                        .getFirst()
                        .target())
                .as("the quarter")
                .isEqualByComparingTo("32");
        assertThat(report.rows(person(HEAD), november, ReportGroup.OWNER)).hasSize(1);
        assertThat(report.rows(person(HEAD), november, ReportGroup.LINE)).hasSize(2);
        assertThat(SpendingReport.total(items).amount()).isEqualByComparingTo("1336000");
        assertThat(report.rows(stranger(), november, ReportGroup.TYPE)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> report.rows(TestCaller.in(KT1), november, ReportGroup.TYPE));
        paidAfterItsYear(report, clerks);
    }

    /** A line of the year before is paid in November: the report of that year has it, against its whole target. Source: FIN-93. */
    private void paidAfterItsYear(SpendingReport report, RecordRow line) {
        YearMonth november = YearMonth.of(2026, 11);
        YearMonth september = YearMonth.of(2026, 9);
        FiscalYear before = FiscalYear.of(TODAY).previous();
        database.execute("update fin_line set fiscal_year = " + before.endingYear() + " where id = " + line.id());
        assertThat(report.rows(person(HEAD), november, ReportGroup.ITEM))
                .extracting(SpendingRow::key)
                .containsExactly("F1");
        assertThat(report.rows(person(HEAD), before, november, ReportGroup.ITEM))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.spent()).isEqualByComparingTo("386000");
                    assertThat(row.target())
                            .isEqualByComparingTo(new SpendingTarget(office.settings).at(KT1, september));
                });
        assertThat(report.rows(person(HEAD), before, september, ReportGroup.ITEM))
                .extracting(row -> row.spent().signum())
                .containsExactly(0);
    }

    /** The ledger leads to entries, entries to their documents; kinds of money stand beside their control account. Source: FIN-39, FIN-45. */
    @Test
    void statementsLeadToEntriesAndDocuments() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "8000");
        RecordRow line = office.line(fund, "F1", "5000");
        paid(line, account, office.claimKind("TRAVEL", true, false), "3250");
        var days = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(days.date, TODAY).with(days.part, "OFF_BUDGET"));
        act(
                office.accounting.days,
                PAYER,
                day,
                days.submit,
                days.cash,
                baht("0"),
                days.cheques,
                baht("0"),
                days.bank,
                baht("4750"));
        act(office.accounting.days, ACCOUNTANT, day, days.accept);
        LedgerQueries book = new LedgerQueries(database.unit());

        List<LedgerQueries.AccountSum> accounts = book.accounts(person(HEAD), LocalDate.of(2000, 1, 1), TODAY);
        assertThat(accounts)
                .extracting(row -> row.code() + " " + row.balance())
                .containsExactly("1100 4750.00", "2100 -4750.00");
        List<LedgerQueries.Row> rows =
                book.rows(person(HEAD), accounts.getFirst().id(), TODAY);
        assertThat(rows).extracting(row -> row.balance().toPlainString()).containsExactly("8000.00", "4750.00");
        var entries = office.accounting.entries.kind();
        assertThat(office.accounting
                        .entries
                        .open(person(HEAD), rows.getFirst().entry())
                        .get(entries.document)
                        .orElseThrow()
                        .id())
                .isEqualTo(day.id());
        assertThat(book.funds(person(HEAD)))
                .extracting(row -> row.code() + " " + row.ledger() + " " + row.register())
                .containsExactly("OFF 4750.00 4750.00");
        RecordRow payment =
                office.payments.payments.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(office.payments.payments.titles(KT1, List.of(payment.id())))
                .as("the payee reads for what, when and how much. Source: FIN-114")
                .containsEntry(payment.id(), "ค่าใช้จ่ายเดินทางไปราชการ · 20 พ.ย. 69 · 3250.00");
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("finance.payment.created"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people())
                        .containsExactly(SampleOffices.person(KT1, CLAIMANT).id()));
        PaymentCalendar calendar = new PaymentCalendar(database.unit(), office.workingDays, office.settings);
        assertThat(calendar.of(person(HEAD), YearMonth.from(TODAY), TODAY))
                .extracting(one -> one.day() + " " + one.payments() + " " + one.paid())
                .containsExactly("2026-11-20 1 3250.00");
        office.approved(office.claim(office.claimKind("MEETING", true, false), line, "700"));
        database.execute("update fin_step set done_at = {ts '2026-11-20 03:00:00'} where to_state = 'APPROVED'");
        assertThat(calendar.of(person(HEAD), YearMonth.from(TODAY), TODAY))
                .as("five working days after its approval")
                .extracting(one -> one.day() + " " + one.claims() + " " + one.due())
                .containsExactly("2026-11-20 0 0", "2026-11-27 1 700.00");
        LocalDate later = LocalDate.of(2026, 12, 14);
        assertThat(calendar.of(person(HEAD), YearMonth.from(later), later))
                .as("overdue: to be paid today")
                .extracting(one -> one.day() + " " + one.claims() + " " + one.due())
                .containsExactly("2026-12-14 1 700.00");
    }
}
