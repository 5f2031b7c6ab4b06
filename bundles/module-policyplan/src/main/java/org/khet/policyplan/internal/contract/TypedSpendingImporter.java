package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTotals;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Spending by month and item from a file, while nobody of finance gives it: a row is stored like one that was typed, and says from
 * which file it came. Source: policyplan J.3 "spending", PLAN-36.
 */
@Component(service = ImportTarget.class)
public final class TypedSpendingImporter implements ImportTarget {
    static final String YEAR = "fiscal_year";
    static final String MONTH = "month";
    static final String ITEM = "item_code";
    static final String TYPE = "expenditure_type";
    static final String SPENT = "disbursed";
    static final FindingKind NO_LINE = FindingKind.error("policyplan.found.spent-line");
    static final FindingKind NO_MONTH = FindingKind.error("policyplan.found.spent-month");
    static final FindingKind OTHER_TYPE = FindingKind.error("policyplan.found.spent-type");
    static final FindingKind NO_SUM = FindingKind.error("policyplan.found.spent-sum");
    static final FindingKind TWICE = FindingKind.error("policyplan.found.spent-twice");

    private static final ImportTotals TOTALS = new ImportTotals(SPENT, ITEM, YEAR, MONTH);
    private static final int SHORT = 40;
    private final PolicyplanRegisters registers;
    private final ImportedLines lines;

    /** For the component runtime. */
    @Activate
    public TypedSpendingImporter(@Reference PolicyplanModule module) {
        this(module.registers());
    }

    TypedSpendingImporter(PolicyplanRegisters registers) {
        this.registers = registers;
        lines = new ImportedLines(registers.money());
    }

    @Override
    public String id() {
        return "policyplan.spent";
    }

    @Override
    public String link() {
        return "policyplan/spent";
    }

    @Override
    public String titleKey() {
        return "policyplan.spent.plural";
    }

    @Override
    public Permission permission() {
        return PolicyplanPermissions.MONEY_RECORD;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(YEAR, ImportField.Kind.TEXT, true, "ปีงบประมาณ", "Fiscal year"),
                field(MONTH, ImportField.Kind.TEXT, true, "เดือน", "Month"),
                field(ITEM, ImportField.Kind.TEXT, true, "รหัสรายการ", "Item code"),
                field(TYPE, ImportField.Kind.TEXT, false, "ประเภทงบรายจ่าย", "Expenditure type"),
                field(SPENT, ImportField.Kind.FIGURE, true, "เบิกจ่าย", "Disbursed"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, String... heads) {
        List<String> all = new ArrayList<>(List.of(heads));
        all.add(id);
        return new ImportField(id, "policyplan.import." + id, kind, needed, SHORT, all);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(
                NO_LINE,
                NO_MONTH,
                OTHER_TYPE,
                NO_SUM,
                TWICE,
                AllocationImporter.TOTAL,
                AllocationImporter.TOTAL_DIFFERS);
    }

    @Override
    public boolean isTotal(ImportRow row) {
        return TOTALS.isTotal(row);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Set<String> seen = new HashSet<>();
        boolean differs = TOTALS.differByMonth(rows, TypedSpendingImporter::month, TypedSpendingImporter::spent);
        for (ImportRow row : rows) {
            if (isTotal(row)) {
                findings.found(row, AllocationImporter.TOTAL, ITEM, true);
                continue;
            }
            if (differs) {
                findings.found(row, AllocationImporter.TOTAL_DIFFERS, SPENT, "");
            }
            Optional<YearMonth> month = month(row);
            Optional<RecordRow> line = line(caller, row);
            if (month.isEmpty()) {
                findings.found(row, NO_MONTH, MONTH, "");
            } else if (line.isEmpty()) {
                findings.found(row, NO_LINE, ITEM, "");
            } else {
                type(row, line.get(), findings);
                boolean again = !seen.add(month.get() + "|" + line.get().id());
                if (again || isThere(caller, month.get(), line.get())) {
                    findings.found(row, TWICE, MONTH, "");
                }
            }
            if (ImportedLines.number(row.get(SPENT))
                    .filter(sum -> sum.signum() >= 0)
                    .isEmpty()) {
                findings.found(row, NO_SUM, SPENT, "");
            }
        }
    }

    private static BigDecimal spent(ImportRow row) {
        return ImportedLines.number(row.get(SPENT)).orElse(BigDecimal.ZERO);
    }

    private void type(ImportRow row, RecordRow line, Findings findings) {
        FundLineKind kind = registers.money().lines().kind();
        if (!row.get(TYPE).isEmpty() && !row.get(TYPE).equals(line.get(kind.expenditure))) {
            findings.found(row, OTHER_TYPE, TYPE, line.get(kind.expenditure));
        }
    }

    /** The month of the calendar: October of fiscal year 2570 is the tenth of 2569. */
    private static Optional<YearMonth> month(ImportRow row) {
        Optional<Integer> number =
                ImportedLines.number(row.get(MONTH)).map(BigDecimal::intValue).filter(one -> one >= 1 && one <= 12);
        Optional<Integer> year = year(row);
        return number.flatMap(month -> year.map(ending -> YearMonth.of(month >= 10 ? ending - 1 : ending, month)));
    }

    private static Optional<Integer> year(ImportRow row) {
        return ImportedLines.number(row.get(YEAR))
                .map(BigDecimal::intValue)
                .filter(one -> one > 2500 && one < 2700)
                .map(one -> FiscalYear.ofBuddhist(one).endingYear());
    }

    private Optional<RecordRow> line(Caller caller, ImportRow row) {
        return year(row).flatMap(ending -> lines.open(caller, row.get(ITEM), new FiscalYear(ending)));
    }

    /** Whether the whole line was already typed for the month. */
    private boolean isThere(Caller caller, YearMonth month, RecordRow line) {
        SpentKind kind = registers.money().spent().kind();
        return registers
                .money()
                .spent()
                .internal()
                .all(caller, RecordFilter.of(kind.month.is(month), kind.line.is(line.id()), kind.in(kind.typed)))
                .stream()
                .anyMatch(one -> one.get(kind.allocation).isEmpty()
                        && one.get(kind.project).isEmpty()
                        && one.get(kind.school).isEmpty());
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        SpentKind kind = registers.money().spent().kind();
        int done = 0;
        for (ImportRow row : rows) {
            RecordRow stored = registers
                    .money()
                    .spent()
                    .create(
                            caller,
                            new RecordDraft()
                                    .with(kind.month, month(row).orElseThrow())
                                    .with(
                                            kind.line,
                                            line(caller, row).orElseThrow().id())
                                    .with(
                                            kind.amount,
                                            ImportedLines.number(row.get(SPENT)).orElseThrow())
                                    .with(kind.note, arrival.file()));
            journal.wrote(ImportTrace.added("pol_spent", stored.id()));
            done++;
            journal.done(done);
        }
    }
}
