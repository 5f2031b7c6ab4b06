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

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.imports.GfmisImporter;
import org.khet.finance.internal.imports.OpeningImporter;
import org.khet.finance.internal.imports.StatementImporter;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.ledger.LedgerSort;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Files of GFMIS, banks and the books before. */
@OnEachDatabase
class ImportStoryDbTest extends FinanceStory {
    ImportStoryDbTest(TestDatabase database) {
        super(database);
    }

    private void ledger(String code, LedgerSort sort) {
        var kind = office.accounting.accounts.kind();
        office.accounting.accounts.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, "บัญชี " + code)
                        .with(kind.sort, sort)
                        .with(kind.control, false));
    }

    private RecordedFindings opening(ImportRow... rows) {
        return RecordedFindings.take(person(ACCOUNTANT), OpeningImporter.over(() -> office.all), "ยอดยกมา.xlsx", rows);
    }

    private static ImportRow account(int line, String code, String debit, String credit) {
        return RecordedFindings.row(line, "account", code, "debit", debit, "credit", credit);
    }

    /** Debit 412,350.25 = credit; 0.01 less, an unknown account or a wrong line of sums and nothing is taken; once. Source: FIN-120. */
    @Test
    void openingBalancesAreLoadedOnce_debitIsCredit_lockedAfterTheFirstClose() {
        ledger("1100", LedgerSort.ASSET);
        ledger("3100", LedgerSort.EQUITY);
        assertThat(opening(account(2, "1100", "412350.25", ""), account(3, "3100", "", "412350.24"))
                        .found())
                .containsExactly("2 finance.import.found.unbalanced", "3 finance.import.found.unbalanced");
        assertThat(opening(account(2, "1100", "1500,50", ""), account(3, "3100", "", "150050"))
                        .found())
                .as("a decimal comma is no thousand")
                .contains("2 finance.import.found.sum");
        assertThatExceptionOfType(Rejected.class)
                .as("a row with an unknown account is left out, so the rest does not balance")
                .isThrownBy(() -> opening(account(2, "1100", "10", ""), account(3, "9999", "", "10")));
        assertThat(opening(account(2, "1100", "10", ""), account(3, "3100", "", "10"), account(4, "รวม", "11", "10"))
                        .found())
                .contains("2 finance.import.found.unbalanced");
        assertThat(office.accounting.entries.count(person(ACCOUNTANT), RecordFilter.ALL))
                .isZero();

        RecordedFindings taken = opening(
                account(2, "1100", "412350.25", ""),
                account(3, "3100", "", "412350.25"),
                account(4, "รวม", "412350.25", "412350.25"));
        assertThat(taken.found()).containsExactly("4 finance.import.found.total");
        assertThat(taken.done()).isEqualTo(2);
        assertThat(office.accounting.ledger.trialBalance(KT1, TODAY))
                .extracting(total -> total.code() + " " + total.debit() + " " + total.credit())
                .containsExactly("1100 412350.25 0.00", "3100 0.00 412350.25");
        assertThat(opening(account(2, "1100", "1", ""), account(3, "3100", "", "1"))
                        .found())
                .as("once")
                .contains("2 finance.import.found.locked");
        RecordRow entry = office.accounting
                .entries
                .all(person(ACCOUNTANT), RecordFilter.ALL)
                .getFirst();
        var periods = office.accounting.periods.kind();
        RecordRow month = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(periods.month, YearMonth.of(2026, 9)));
        act(office.accounting.periods, ACCOUNTANT, month, periods.close);
        refused(
                () -> act(office.accounting.entries, ACCOUNTANT, entry, office.accounting.entries.kind().counter),
                "openingLocked");
        database.execute("delete from fin_entry_line", "delete from fin_entry");
        assertThat(opening(account(2, "1100", "1", ""), account(3, "3100", "", "1"))
                        .found())
                .as("after the first close")
                .contains("2 finance.import.found.locked");
        act(office.accounting.periods, HEAD, month, periods.reopen);
        assertThat(opening(account(2, "1100", "1", ""), account(3, "3100", "", "1"))
                        .found())
                .as("also when that month is open again")
                .contains("2 finance.import.found.locked");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> OpeningImporter.over(() -> office.all)
                        .store(
                                TestCaller.in(KT1),
                                List.of(account(2, "1100", "1", ""), account(3, "3100", "", "1")),
                                Set.of(),
                                new ImportTarget.Arrival("x", TODAY),
                                new RecordedFindings()));
    }

    private RecordRow withdrawal(RecordRow claim, String number) {
        var kind = office.payments.withdrawals.kind();
        RecordRow draft = office.direct(TODAY, claim);
        act(office.payments.withdrawals, CHECKER, draft, kind.check);
        return act(office.payments.withdrawals, PAYER, draft, kind.key, kind.gfmisNo, number, kind.gfmisOn, TODAY);
    }

    private static ImportRow gfmis(int line, String number, String sum) {
        return RecordedFindings.row(line, "doc_no", number, "doc_date", "2026-11-20", "amount", sum);
    }

    /** Of four documents one is the same, one differs, one is only in GFMIS, one only here; the month waits. Source: FIN-20. */
    @Test
    void gfmisReportIsComparedWithWithdrawals() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        withdrawal(office.approved(office.claim(travel, line, "1000")), "3600000001");
        withdrawal(office.approved(office.claim(travel, line, "2000")), "3600000002");
        withdrawal(office.approved(office.claim(travel, line, "3000")), "3600000003");
        GfmisImporter importer = GfmisImporter.over(() -> office.all);
        assertThat(RecordedFindings.take(
                                person(PAYER),
                                importer,
                                "gfmis.csv",
                                gfmis(2, "3600000001", "1000"),
                                gfmis(3, "รวม", "999"))
                        .found())
                .contains("2 finance.import.found.totalDiffers");
        RecordedFindings.take(
                person(PAYER),
                importer,
                "gfmis.csv",
                gfmis(2, "3600000001", "1000"),
                gfmis(3, "3600000002", "2000.50"),
                gfmis(4, "3600000009", "9"),
                gfmis(5, "รวม", "3009.50"));

        var kind = office.accounting.matches.kind();
        assertThat(office.accounting.matches.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(kind.reference) + " " + row.state().name() + " " + row.get(kind.difference))
                .containsExactly(
                        "3600000001 MATCHED 0.00",
                        "3600000002 DIFFERS 0.50",
                        "3600000009 ONLY_OUTSIDE 9.00",
                        "3600000003 ONLY_HERE -3000.00");
        var periods = office.accounting.periods.kind();
        database.execute("update fin_match set dated_on = '2026-10-30'");
        RecordRow month = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(periods.month, YearMonth.of(2026, 10)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.accounting.periods, ACCOUNTANT, month, periods.close))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.differencesOpen"));
        for (RecordRow row : office.accounting.matches.all(person(HEAD), RecordFilter.ALL.in("open"))) {
            act(office.accounting.matches, PAYER, row, kind.explain);
        }
        assertThat(act(office.accounting.periods, ACCOUNTANT, month, periods.close)
                        .state())
                .isEqualTo(periods.closed);
        database.execute("update fin_match set dated_on = '2026-11-20'");
        assertThat(RecordedFindings.take(person(PAYER), importer, "gfmis.csv", gfmis(2, "3600000001", "1000"))
                        .found())
                .contains("2 finance.import.found.again");
    }

    private static ImportRow bank(int line, String text, String cheque, String debit, String credit, String rest) {
        return RecordedFindings.row(
                line,
                "account",
                "999-1",
                "date",
                "2026-11-20",
                "description",
                text,
                "cheque_no",
                cheque,
                "debit",
                debit,
                "credit",
                credit,
                "balance",
                rest);
    }

    /** 203,000 + 50,000 received − cheque 38,000; interest 12.50 nobody knows; a second cheque is outstanding. Source: FIN-35. */
    @Test
    void statementClearsCheques_reconciliationTakesItsSums() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "203000");
        RecordRow book = office.book("A12");
        office.receipt(book, fund, account, "50000");
        RecordRow line = office.line(fund, "F1", "50000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow cheque = office.delivered(
                office.signed(office.cheque(account, office.approved(office.claim(travel, line, "38000")))));
        office.delivered(office.signed(office.cheque(account, office.approved(office.claim(travel, line, "500")))));
        office.receipt(book, fund, account, "700");
        StatementImporter importer = StatementImporter.over(() -> office.all);
        assertThat(RecordedFindings.take(
                                person(PAYER),
                                importer,
                                "statement.csv",
                                bank(2, "ฝาก", "", "", "50000", "253000"),
                                bank(3, "เช็ค", "101", "38000", "", "215000.01"))
                        .found())
                .contains("3 finance.import.found.balance");
        database.execute("delete from fin_match");
        RecordedFindings.take(
                person(PAYER),
                importer,
                "statement.csv",
                bank(2, "ฝาก", "", "", "50000", "253000"),
                bank(3, "เช็ค", "00000101", "38000", "", "215000"),
                bank(4, "ดอกเบี้ย", "", "", "12.50", "215012.50"));

        var kind = office.accounting.matches.kind();
        assertThat(office.accounting.matches.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(kind.subject) + " " + row.state().name())
                .containsExactly("ฝาก MATCHED", "เช็ค MATCHED", "ดอกเบี้ย ONLY_OUTSIDE");
        RecordedFindings overlapping = RecordedFindings.take(
                person(PAYER),
                importer,
                "statement-again.csv",
                bank(2, "เช็ค", "00000101", "38000", "", "215000"),
                bank(3, "ดอกเบี้ย", "", "", "12.50", "215012.50"),
                bank(4, "ดอกเบี้ย", "", "", "12.50", "215025.00"));
        assertThat(overlapping.found())
                .containsExactly("2 finance.import.found.rowAgain", "3 finance.import.found.rowAgain");
        assertThat(office.accounting.matches.count(person(HEAD), RecordFilter.ALL))
                .as("the overlapping statement brings its new row alone")
                .isEqualTo(4);
        database.execute("delete from fin_match where balance = 215025");
        assertThat(office.now(office.payments.cheques, cheque).state())
                .isEqualTo(office.payments.cheques.kind().cleared);
        var of = office.accounting.reconciliations.kind();
        RecordRow row = office.accounting.reconciliations.create(
                person(PAYER),
                new RecordDraft()
                        .with(of.account, account.id())
                        .with(of.month, YearMonth.from(TODAY))
                        .with(of.bank, baht("0"))
                        .with(of.inTransit, baht("0"))
                        .with(of.unknown, baht("0")));
        RecordRow filled = act(office.accounting.reconciliations, PAYER, row, of.fill);
        assertThat(filled.get(of.bank)).isEqualByComparingTo("215012.50");
        assertThat(filled.get(of.outstanding)).isEqualByComparingTo("500");
        assertThat(filled.get(of.inTransit)).isEqualByComparingTo("700");
        assertThat(filled.get(of.unknown)).isEqualByComparingTo("12.50");
        assertThat(filled.get(of.book)).isEqualByComparingTo("215200");
        assertThat(filled.get(of.rest)).isEqualByComparingTo("0");

        database.execute("update fin_receipt set received_on = '2026-09-30' where total = 700");
        database.execute("update fin_match set dated_on = '2026-10-31' where balance <> 215012.50");
        database.execute("update fin_match set dated_on = '2026-11-02', found_type = 'finance.receipt',"
                + " found_id = (select id from fin_receipt where total = 700) where balance = 215012.50");
        RecordRow october = office.accounting.reconciliations.create(
                person(PAYER),
                new RecordDraft()
                        .with(of.account, account.id())
                        .with(of.month, YearMonth.of(2026, 10))
                        .with(of.bank, baht("0"))
                        .with(of.inTransit, baht("0"))
                        .with(of.unknown, baht("0")));
        assertThat(act(office.accounting.reconciliations, PAYER, october, of.fill)
                        .get(of.inTransit))
                .as("of September, told by the bank in November")
                .isEqualByComparingTo("700");
    }

    /** Two people take the same statement at once: it stands once, and the later one is told. Source: RF-26. */
    @Test
    void oneStatementTakenTwiceAtOnceStandsOnce() throws Exception {
        office.account("999-1", "203000");
        List<ImportRow> rows =
                List.of(bank(2, "ฝาก", "", "", "50000", "253000"), bank(3, "ฝาก", "", "", "50000", "303000"));
        Callable<Boolean> take = () -> {
            try {
                database.unit().in(KT1, em -> {
                    StatementImporter.over(() -> office.all)
                            .store(
                                    person(PAYER),
                                    rows,
                                    Set.of(),
                                    new ImportTarget.Arrival("statement.csv", TODAY),
                                    new RecordedFindings());
                    return true;
                });
                return true;
            } catch (Rejected | Outdated late) {
                return false;
            }
        };
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : threads.invokeAll(List.of(take, take))) {
                taken += one.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(office.accounting.matches.count(person(HEAD), RecordFilter.ALL))
                .isEqualTo(2);
        assertThat(take.call()).as("and later neither").isFalse();
    }

    /** A document that only the portal had is compared once a report has it; what was compared is told no second time. Source: RF-22, FIN-20. */
    @Test
    void laterReportComparesWhatWasOnlyHere_andNothingTwice() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        withdrawal(office.approved(office.claim(travel, line, "1000")), "3600000001");
        withdrawal(office.approved(office.claim(travel, line, "2000")), "3600000002");
        withdrawal(office.approved(office.claim(travel, line, "3000")), "3600000003");
        GfmisImporter importer = GfmisImporter.over(() -> office.all);
        RecordedFindings.take(person(PAYER), importer, "first.csv", gfmis(2, "3600000001", "1000"));
        RecordedFindings.take(person(PAYER), importer, "again.csv", gfmis(2, "3600000009", "9"));
        assertThat(compared())
                .containsExactly(
                        "3600000001 MATCHED 1000.00",
                        "3600000002 ONLY_HERE 0.00",
                        "3600000003 ONLY_HERE 0.00",
                        "3600000009 ONLY_OUTSIDE 9.00");

        var kind = office.accounting.matches.kind();
        RecordRow explained = office.accounting
                .matches
                .all(person(HEAD), RecordFilter.of(kind.reference.is("3600000003")))
                .getFirst();
        act(office.accounting.matches, PAYER, explained, kind.explain);
        RecordedFindings whole = RecordedFindings.take(
                person(PAYER),
                importer,
                "month.csv",
                gfmis(2, "3600000001", "1000"),
                gfmis(3, "3600000002", "2000"),
                gfmis(4, "3600000003", "2999"),
                gfmis(5, "3600000009", "9"));
        assertThat(whole.found()).containsExactly("2 finance.import.found.again", "5 finance.import.found.again");
        assertThat(compared())
                .containsExactly(
                        "3600000001 MATCHED 1000.00",
                        "3600000002 MATCHED 2000.00",
                        "3600000003 EXPLAINED 0.00",
                        "3600000009 ONLY_OUTSIDE 9.00",
                        "3600000003 DIFFERS 2999.00");
    }

    private List<String> compared() {
        var kind = office.accounting.matches.kind();
        return office.accounting.matches.all(person(HEAD), RecordFilter.ALL).stream()
                .map(row -> row.get(kind.reference) + " " + row.state().name() + " " + row.get(kind.debit))
                .toList();
    }

    /** 5,000 of a kind of money are brought over: entries and register agree, it may be spent, and not be taken back then. Source: FIN-42. */
    @Test
    void openingBalanceOfAKindOfMoneyIsInItsRegister_andMayBeSpent() {
        ledger("1100", LedgerSort.ASSET);
        var accounts = office.accounting.accounts.kind();
        RecordRow control = office.accounting.accounts.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(accounts.code, "2100")
                        .with(accounts.name, "เงินรับฝาก")
                        .with(accounts.sort, LedgerSort.LIABILITY)
                        .with(accounts.control, true));
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "5000");
        assertThat(opening(account(2, "2100", "1", ""), account(3, "2100", "", "1"))
                        .found())
                .as("of no kind of money")
                .containsExactly("2 finance.import.found.noFund", "3 finance.import.found.noFund");
        RecordedFindings taken = opening(
                account(2, "1100", "5000", ""),
                RecordedFindings.row(3, "account", "2100", "fund", "OFF", "debit", "", "credit", "5000"));
        assertThat(taken.found()).isEmpty();
        assertThat(new LedgerQueries(database.unit()).funds(person(ACCOUNTANT)))
                .extracting(row -> row.code() + " " + row.ledger() + " " + row.register())
                .containsExactly("OFF 5000.00 5000.00");

        RecordRow line = office.line(fund, "F1", "5000");
        office.delivered(office.signed(office.cheque(
                account, office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3000")))));
        assertThat(office.now(office.spending.funds, fund).get(office.spending.funds.kind().balance))
                .isEqualByComparingTo("2000");
        RecordRow entry = office.accounting
                .entries
                .all(person(ACCOUNTANT), RecordFilter.ALL)
                .getFirst();
        refused(
                () -> act(office.accounting.entries, ACCOUNTANT, entry, office.accounting.entries.kind().counter),
                "fundShort");
        var entries = office.accounting.entries.kind();
        RecordRow typed = office.accounting.entries.create(
                person(ACCOUNTANT),
                new RecordDraft()
                        .with(entries.date, TODAY)
                        .with(entries.subject, "ปรับปรุง")
                        .with(
                                entries.lines,
                                List.of(
                                        new RecordDraft()
                                                .with(entries.account, control.id())
                                                .with(entries.debit, baht("1"))
                                                .with(entries.credit, baht("0")),
                                        new RecordDraft()
                                                .with(entries.account, control.id())
                                                .with(entries.debit, baht("0"))
                                                .with(entries.credit, baht("1")))));
        refused(() -> act(office.accounting.entries, ACCOUNTANT, typed, entries.post), "controlNeedsFund");
        database.execute("update fin_entry set state = 'POSTED' where id = " + typed.id());
        act(office.accounting.entries, ACCOUNTANT, typed, entries.counter);
        assertThat(office.now(office.accounting.entries, typed).get(entries.countered))
                .as("one of before is taken back")
                .isTrue();
    }

    /** The bank shows 101, which was void, and 102 twice: 102 is the cheque that was handed out, once. Source: RF-26, FIN-35. */
    @Test
    void rowIsTheChequeThatWasHandedOut_once() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "203000");
        office.receipt(office.book("A12"), fund, office.account("999-2", "0"), "50000");
        RecordRow claim = office.approved(
                office.claim(office.claimKind("TRAVEL", true, false), office.line(fund, "F1", "50000"), "38000"));
        var cheques = office.payments.cheques.kind();
        RecordRow first = office.delivered(office.signed(office.cheque(account, claim)));
        act(office.payments.cheques, PAYER, first, cheques.annul);
        RecordRow second = office.delivered(office.signed(office.cheque(account, claim)));
        act(office.payments.cheques, PAYER, second, cheques.clear, cheques.clearedOn, TODAY);
        RecordedFindings.take(
                person(PAYER),
                StatementImporter.over(() -> office.all),
                "statement.csv",
                bank(2, "เช็ค", "101", "38000", "", "165000"),
                bank(3, "เช็ค", "102", "38000", "", "127000"),
                bank(4, "เช็ค", "102", "38000", "", "89000"));

        var kind = office.accounting.matches.kind();
        assertThat(office.accounting.matches.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(kind.reference) + " " + row.state().name())
                .containsExactly("101 ONLY_OUTSIDE", "102 MATCHED", "102 ONLY_OUTSIDE");
    }

    /** The report of November has one document of the 5th: ours of the 20th is only here. Source: J.3, FIN-20. */
    @Test
    void gfmisReportIsOfWholeMonths() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        withdrawal(office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "1000")), "3600000001");
        GfmisImporter importer = GfmisImporter.over(() -> office.all);
        RecordedFindings.take(person(PAYER), importer, "gfmis.csv", gfmisOf("2026-10-31", "3600000008"));
        var kind = office.accounting.matches.kind();
        assertThat(office.accounting.matches.all(person(HEAD), RecordFilter.ALL))
                .as("the report of October")
                .extracting(row -> row.get(kind.reference))
                .containsExactly("3600000008");
        RecordedFindings.take(person(PAYER), importer, "gfmis.csv", gfmisOf("2026-11-05", "3600000009"));
        assertThat(office.accounting.matches.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(kind.reference) + " " + row.state().name())
                .containsExactly("3600000008 ONLY_OUTSIDE", "3600000009 ONLY_OUTSIDE", "3600000001 ONLY_HERE");
    }

    /** A document of this year is not the withdrawal that had its number last year. Source: FIN-18, FIN-20. */
    @Test
    void gfmisDocumentIsComparedWithTheNumberOfItsYear() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        var withdrawals = office.payments.withdrawals.kind();
        RecordRow draft = office.direct(
                TODAY, office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "1000")));
        act(office.payments.withdrawals, CHECKER, draft, withdrawals.check);
        act(
                office.payments.withdrawals,
                PAYER,
                draft,
                withdrawals.key,
                withdrawals.gfmisNo,
                "3600000001",
                withdrawals.gfmisOn,
                LocalDate.of(2026, 9, 30));
        RecordedFindings.take(
                person(PAYER), GfmisImporter.over(() -> office.all), "gfmis.csv", gfmis(2, "3600000001", "1000"));

        var kind = office.accounting.matches.kind();
        assertThat(office.accounting.matches.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(kind.reference) + " " + row.state().name())
                .containsExactly("3600000001 ONLY_OUTSIDE");
    }

    private static ImportRow gfmisOf(String day, String number) {
        return RecordedFindings.row(2, "doc_no", number, "doc_date", day, "amount", "9");
    }
}
