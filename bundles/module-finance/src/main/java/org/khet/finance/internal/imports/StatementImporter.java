package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Rows of a bank statement beside cheques, transfers and receipts of the account; the running balance is checked row by row, and a cheque
 * that the bank has paid is cleared. A row that was taken before is left out, so statements may overlap. Source: finance J.3, RF-26, FIN-35.
 */
@Component(service = ImportTarget.class)
public final class StatementImporter implements ImportTarget {
    /** A finding. */
    public static final FindingKind SUM = FindingKind.error("finance.import.found.sum");
    /** A finding. */
    public static final FindingKind BALANCE = FindingKind.error("finance.import.found.balance");
    /** A finding. */
    public static final FindingKind ACCOUNT_UNKNOWN = FindingKind.error("finance.import.found.bankAccount");
    /** A finding. */
    public static final FindingKind AGAIN = FindingKind.error("finance.import.found.rowAgain");
    /** A finding. */
    public static final FindingKind TOTAL = FindingKind.hint("finance.import.found.total");

    private static final String ACCOUNT = "account";
    private static final String DATE = "date";
    private static final String TEXT = "description";
    private static final String CHEQUE = "cheque_no";
    private static final String DEBIT = "debit";
    private static final String CREDIT = "credit";
    private static final String REST = "balance";

    private final Supplier<FinanceRecords> all;

    /** For the component runtime. */
    @Activate
    public StatementImporter(@Reference FinanceModule module) {
        this(module::all);
    }

    private StatementImporter(Supplier<FinanceRecords> all) {
        this.all = all;
    }

    /** Over the records that are there when it is asked. */
    public static StatementImporter over(Supplier<FinanceRecords> all) {
        return new StatementImporter(all);
    }

    @Override
    public String id() {
        return "finance.statement";
    }

    @Override
    public String link() {
        return "finance/matches";
    }

    @Override
    public String titleKey() {
        return "finance.import.statement";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.RECONCILE_EDIT;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                MoneyRowValidator.field(
                        "statement", ACCOUNT, ImportField.Kind.TEXT, true, 20, "เลขที่บัญชี", "บัญชี", "Account"),
                MoneyRowValidator.field("statement", DATE, ImportField.Kind.DAY, true, 40, "วันที่", "Date"),
                MoneyRowValidator.field(
                        "statement", TEXT, ImportField.Kind.TEXT, false, 200, "รายการ", "รายละเอียด", "Description"),
                MoneyRowValidator.field(
                        "statement", CHEQUE, ImportField.Kind.CODE, false, 20, "เลขที่เช็ค", "Cheque no"),
                MoneyRowValidator.field(
                        "statement", DEBIT, ImportField.Kind.FIGURE, true, 20, "ถอน", "เดบิต", "Debit", "Withdrawal"),
                MoneyRowValidator.field(
                        "statement", CREDIT, ImportField.Kind.FIGURE, true, 20, "ฝาก", "เครดิต", "Credit", "Deposit"),
                MoneyRowValidator.field("statement", REST, ImportField.Kind.FIGURE, true, 20, "คงเหลือ", "Balance"));
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(SUM, BALANCE, ACCOUNT_UNKNOWN, AGAIN, TOTAL);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        @Nullable ImportRow before = null;
        @Nullable StatementRowCache known = known(all.get(), caller, rows);
        for (ImportRow row : rows) {
            if (MoneyRowValidator.isTotal(row, TEXT)) {
                findings.found(row, TOTAL, TEXT, true);
                continue;
            }
            Optional<RecordRow> account = account(caller, row);
            if (account.isEmpty()) {
                findings.found(row, ACCOUNT_UNKNOWN, ACCOUNT, "");
            }
            if (MoneyRowValidator.sum(row, DEBIT).isEmpty()
                    || MoneyRowValidator.sum(row, CREDIT).isEmpty()
                    || MoneyRowValidator.sum(row, REST).isEmpty()) {
                findings.found(row, SUM, DEBIT, "");
            } else if (known != null
                    && isDay(row)
                    && account.filter(one -> known.has(bankRow(one, row, ""))).isPresent()) {
                findings.found(row, AGAIN, TEXT, "");
            }
            if (before != null && before.get(ACCOUNT).equals(row.get(ACCOUNT)) && !follows(before, row)) {
                findings.found(row, BALANCE, REST, "");
            }
            before = row;
        }
    }

    private static @Nullable StatementRowCache known(FinanceRecords records, Caller caller, List<ImportRow> rows) {
        List<LocalDate> days = rows.stream()
                .filter(StatementImporter::isDay)
                .map(row -> LocalDate.parse(row.get(DATE)))
                .sorted()
                .toList();
        return days.isEmpty() ? null : new StatementRowCache(records, caller, days.getFirst(), days.getLast());
    }

    private static boolean isDay(ImportRow row) {
        return row.get(DATE).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static StatementMatcher.BankRow bankRow(RecordRow account, ImportRow row, String file) {
        return new StatementMatcher.BankRow(
                account,
                LocalDate.parse(row.get(DATE)),
                row.get(TEXT),
                row.get(CHEQUE),
                MoneyRowValidator.of(row, DEBIT),
                MoneyRowValidator.of(row, CREDIT),
                MoneyRowValidator.of(row, REST),
                file);
    }

    private static boolean follows(ImportRow before, ImportRow row) {
        BigDecimal expected = MoneyRowValidator.of(before, REST)
                .add(MoneyRowValidator.of(row, CREDIT))
                .subtract(MoneyRowValidator.of(row, DEBIT));
        return expected.compareTo(MoneyRowValidator.of(row, REST)) == 0;
    }

    private Optional<RecordRow> account(Caller caller, ImportRow row) {
        BankAccountRecord kind = all.get().spending().accounts.kind();
        return all
                .get()
                .spending()
                .accounts
                .internal()
                .all(caller, RecordFilter.of(kind.accountNo.is(row.get(ACCOUNT)), kind.in(kind.open)))
                .stream()
                .findFirst();
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        caller.require(permission());
        Map<String, RecordRow> accounts = new HashMap<>();
        rows.forEach(row -> accounts.computeIfAbsent(
                row.get(ACCOUNT),
                number -> account(caller, row).orElseThrow(() -> Rejected.of("", "finance.error.accountGone"))));
        accounts.values().stream()
                .sorted(Comparator.comparingLong(RecordRow::id))
                .forEach(account -> all.get().spending().balances.lock(BankAccountRecord.key(account)));
        StatementMatcher matcher = new StatementMatcher(all.get(), caller);
        int done = 0;
        for (ImportRow row : rows) {
            matcher.match(bankRow(Objects.requireNonNull(accounts.get(row.get(ACCOUNT))), row, arrival.file()));
            journal.done(++done);
        }
    }
}
