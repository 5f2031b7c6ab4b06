package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.ledger.EntryBook;
import org.khet.finance.internal.ledger.EntryRecord;
import org.khet.finance.internal.ledger.LedgerAccountRecord;
import org.khet.finance.internal.ledger.PeriodRecord;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opening balances of the accounts, loaded once from a file; debit equals credit, and after the first close they are locked. Source:
 * finance J.3, FIN-120.
 */
@Component(service = ImportTarget.class)
public final class OpeningImporter implements ImportTarget {
    /** A finding. */
    public static final FindingKind UNKNOWN = FindingKind.error("finance.import.found.account");
    /** A finding. */
    public static final FindingKind NO_FUND = FindingKind.error("finance.import.found.noFund");
    /** A finding. */
    public static final FindingKind SUM = FindingKind.error("finance.import.found.sum");
    /** A finding. */
    public static final FindingKind UNBALANCED = FindingKind.error("finance.import.found.unbalanced");
    /** A finding. */
    public static final FindingKind LOCKED = FindingKind.error("finance.import.found.locked");
    /** A finding. */
    public static final FindingKind TOTAL = FindingKind.hint("finance.import.found.total");

    private static final String ACCOUNT = "account";
    private static final String FUND = "fund";
    private static final String DEBIT = "debit";
    private static final String CREDIT = "credit";

    private final Supplier<FinanceRecords> all;

    /** For the component runtime. */
    @Activate
    public OpeningImporter(@Reference FinanceModule module) {
        this(module::all);
    }

    private OpeningImporter(Supplier<FinanceRecords> all) {
        this.all = all;
    }

    /** Over the records that are there when it is asked. */
    public static OpeningImporter over(Supplier<FinanceRecords> all) {
        return new OpeningImporter(all);
    }

    @Override
    public String id() {
        return "finance.openings";
    }

    @Override
    public String link() {
        return "finance/entries";
    }

    @Override
    public String titleKey() {
        return "finance.import.opening";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.LEDGER_POST;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                MoneyRowValidator.field(
                        "opening", ACCOUNT, ImportField.Kind.TEXT, true, 20, "รหัสบัญชี", "บัญชี", "Account"),
                MoneyRowValidator.field(
                        "opening", FUND, ImportField.Kind.TEXT, false, 20, "ประเภทเงิน", "รหัสประเภทเงิน", "Fund"),
                MoneyRowValidator.field("opening", DEBIT, ImportField.Kind.FIGURE, true, 20, "เดบิต", "Debit"),
                MoneyRowValidator.field("opening", CREDIT, ImportField.Kind.FIGURE, true, 20, "เครดิต", "Credit"));
    }

    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(UNKNOWN, NO_FUND, SUM, UNBALANCED, LOCKED, TOTAL);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        List<ImportRow> real = new ArrayList<>();
        List<ImportRow> totals = new ArrayList<>();
        rows.forEach(row -> (MoneyRowValidator.isTotal(row, ACCOUNT) ? totals : real).add(row));
        totals.forEach(row -> findings.found(row, TOTAL, ACCOUNT, true));
        boolean locked = isLocked(caller);
        boolean wrong = MoneyRowValidator.total(real, DEBIT).compareTo(MoneyRowValidator.total(real, CREDIT)) != 0
                || totals.stream()
                        .anyMatch(row ->
                                MoneyRowValidator.of(row, DEBIT).compareTo(MoneyRowValidator.total(real, DEBIT)) != 0
                                        || MoneyRowValidator.of(row, CREDIT)
                                                        .compareTo(MoneyRowValidator.total(real, CREDIT))
                                                != 0);
        for (ImportRow row : real) {
            if (locked) {
                findings.found(row, LOCKED, ACCOUNT, "");
            }
            if (wrong) {
                findings.found(row, UNBALANCED, DEBIT, "");
            }
            if (account(caller, row).isEmpty()
                    || (!row.get(FUND).isEmpty() && fund(caller, row).isEmpty())) {
                findings.found(row, UNKNOWN, ACCOUNT, "");
            }
            if (row.get(FUND).isEmpty() && isControl(caller, row)) {
                findings.found(row, NO_FUND, FUND, "");
            }
            if (MoneyRowValidator.sum(row, DEBIT).isEmpty()
                    || MoneyRowValidator.sum(row, CREDIT).isEmpty()) {
                findings.found(row, SUM, DEBIT, "");
            }
        }
    }

    /** Whether a month was closed, also one that is open again, or opening balances are there. */
    private boolean isLocked(Caller caller) {
        EntryRecord kind = all.get().accounting().entries.kind();
        PeriodRecord periods = all.get().accounting().periods.kind();
        boolean there = all
                .get()
                .accounting()
                .entries
                .internal()
                .all(caller, RecordFilter.of(kind.book.is(EntryBook.OPENING), kind.in(kind.posted)))
                .stream()
                .anyMatch(row -> !row.get(kind.countered));
        return there
                || !all.get()
                        .accounting()
                        .periods
                        .internal()
                        .all(caller, RecordFilter.of(periods.in(periods.closed, periods.reopened)))
                        .isEmpty();
    }

    private Optional<Long> account(Caller caller, ImportRow row) {
        LedgerAccountRecord kind = all.get().accounting().accounts.kind();
        return all
                .get()
                .accounting()
                .accounts
                .internal()
                .all(caller, RecordFilter.of(kind.code.is(row.get(ACCOUNT)), kind.in(kind.active)))
                .stream()
                .findFirst()
                .map(RecordRow::id);
    }

    /** Whether the account is the sum of kinds of money: a row without one would be in no register. Source: finance RF-31, FIN-42. */
    private boolean isControl(Caller caller, ImportRow row) {
        RecordService<LedgerAccountRecord> accounts = all.get().accounting().accounts;
        return account(caller, row)
                .flatMap(id -> accounts.find(caller.office(), id))
                .filter(one -> one.get(accounts.kind().control))
                .isPresent();
    }

    private Optional<Long> fund(Caller caller, ImportRow row) {
        FundRecord kind = all.get().spending().funds.kind();
        return all.get().spending().funds.internal().all(caller, RecordFilter.of(kind.code.is(row.get(FUND)))).stream()
                .findFirst()
                .map(RecordRow::id);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        caller.require(permission());
        BigDecimal debit = MoneyRowValidator.total(rows, DEBIT);
        if (rows.size() < 2 || debit.signum() == 0 || debit.compareTo(MoneyRowValidator.total(rows, CREDIT)) != 0) {
            throw Rejected.of("", "finance.error.unbalanced", debit, MoneyRowValidator.total(rows, CREDIT));
        }
        RecordService<EntryRecord> entries = all.get().accounting().entries;
        EntryRecord kind = entries.kind();
        RecordRow made = entries.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.date, arrival.from())
                                .with(kind.book, EntryBook.OPENING)
                                .with(kind.subject, arrival.file())
                                .with(
                                        kind.lines,
                                        rows.stream()
                                                .map(row -> new RecordDraft()
                                                        .with(
                                                                kind.account,
                                                                account(caller, row)
                                                                        .orElseThrow())
                                                        .with(
                                                                kind.fund,
                                                                fund(caller, row)
                                                                        .orElse(null))
                                                        .with(kind.debit, MoneyRowValidator.of(row, DEBIT))
                                                        .with(kind.credit, MoneyRowValidator.of(row, CREDIT)))
                                                .toList()));
        entries.internal().act(caller, made, kind.post);
        journal.done(rows.size());
    }
}
