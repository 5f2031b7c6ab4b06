package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
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
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Spending by line and month from a file, where no module gives it; each row is marked as imported. Source: monitoring J.3, MON-12. */
@Component(service = ImportTarget.class)
public final class SpendingFileImporter implements ImportTarget {
    static final String YEAR = "fiscal_year";
    static final String MONTH = "month";
    static final String LINE = "line_or_type";
    static final String TYPE = "expenditure_type";
    static final String PROJECT = "project_code";
    static final String ALLOCATED = "allocation";
    static final String DISBURSED = "disbursed";
    static final FindingKind NO_MONTH = FindingKind.error("monitoring.found.month");
    static final FindingKind NO_TYPE = FindingKind.error("monitoring.found.type");
    static final FindingKind NO_SUM = FindingKind.error("monitoring.found.sum");
    static final FindingKind NO_PROJECT = FindingKind.error("monitoring.found.project");
    static final FindingKind TWICE = FindingKind.error("monitoring.found.twice");
    static final FindingKind TOTAL = FindingKind.hint("monitoring.found.total");
    static final FindingKind TOTAL_DIFFERS = FindingKind.error("monitoring.found.total-differs");

    private static final ImportTotals TOTALS = new ImportTotals(DISBURSED, LINE, YEAR, MONTH);
    private static final int OCTOBER = 10;
    private static final int SHORT = 60;
    private final MonitoringRecords records;

    /** For the component runtime. */
    @Activate
    public SpendingFileImporter(@Reference MonitoringRecords records) {
        this.records = records;
    }

    @Override
    public String id() {
        return "monitoring.spending";
    }

    @Override
    public String link() {
        return records.spendings.kind().listAddress();
    }

    @Override
    public String titleKey() {
        return "monitoring.spending.plural";
    }

    @Override
    public Permission permission() {
        return MonitoringPermissions.SPENDING_RECORD;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(YEAR, ImportField.Kind.TEXT, true, "ปีงบประมาณ", "Fiscal year"),
                field(MONTH, ImportField.Kind.TEXT, true, "เดือน", "Month"),
                field(LINE, ImportField.Kind.TEXT, true, "รายการ", "Line"),
                field(TYPE, ImportField.Kind.TEXT, false, "ประเภทงบรายจ่าย", "Expenditure type"),
                field(PROJECT, ImportField.Kind.TEXT, false, "รหัสโครงการ", "Project code"),
                field(ALLOCATED, ImportField.Kind.FIGURE, true, "งบประมาณที่ได้รับ", "Allocation"),
                field(DISBURSED, ImportField.Kind.FIGURE, true, "เบิกจ่าย", "Disbursed"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, String... heads) {
        List<String> all = new ArrayList<>(List.of(heads));
        all.add(id);
        return new ImportField(id, "monitoring.import." + id, kind, needed, SHORT, all);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(NO_MONTH, NO_TYPE, NO_PROJECT, NO_SUM, TWICE, TOTAL, TOTAL_DIFFERS);
    }

    @Override
    public boolean isTotal(ImportRow row) {
        return TOTALS.isTotal(row);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Set<String> seen = new HashSet<>();
        boolean differs = TOTALS.differByMonth(
                rows,
                SpendingFileImporter::month,
                row -> baht(row.get(DISBURSED)).orElse(BigDecimal.ZERO));
        for (ImportRow row : rows) {
            if (isTotal(row)) {
                findings.found(row, TOTAL, LINE, true);
                continue;
            }
            if (differs) {
                findings.found(row, TOTAL_DIFFERS, DISBURSED, "");
            }
            Optional<YearMonth> month = month(row);
            if (month.isEmpty()) {
                findings.found(row, NO_MONTH, MONTH, "");
            } else if (!seen.add(month.get() + "|" + row.get(LINE)) || isThere(caller, month.get(), row.get(LINE))) {
                findings.found(row, TWICE, LINE, "");
            }
            if (type(row).isEmpty()) {
                findings.found(row, NO_TYPE, TYPE, "");
            }
            if (month.isPresent()
                    && !row.get(PROJECT).isEmpty()
                    && project(caller, row).isEmpty()) {
                findings.found(row, NO_PROJECT, PROJECT, "");
            }
            for (String sum : List.of(ALLOCATED, DISBURSED)) {
                if (baht(row.get(sum)).isEmpty()) {
                    findings.found(row, NO_SUM, sum, "");
                }
            }
        }
    }

    /** The month of the calendar: October of fiscal year 2567 is the tenth of 2566. */
    private static Optional<YearMonth> month(ImportRow row) {
        int month = whole(row.get(MONTH));
        int year = whole(row.get(YEAR));
        if (month < 1 || month > 12 || year < 2500 || year > 2700) {
            return Optional.empty();
        }
        int ending = FiscalYear.ofBuddhist(year).endingYear();
        return Optional.of(YearMonth.of(month >= OCTOBER ? ending - 1 : ending, month));
    }

    private static int whole(String cell) {
        String plain = ThaiDigits.toArabic(cell).strip();
        return plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : 0;
    }

    private static Optional<BigDecimal> baht(String cell) {
        return cell.matches("\\d{1,13}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(cell)) : Optional.empty();
    }

    /** The type by its code or name, of its own column or of the line's; other where the line names none. */
    private static Optional<String> type(ImportRow row) {
        if (!row.get(TYPE).isEmpty()) {
            return known(row.get(TYPE));
        }
        return known(row.get(LINE)).or(() -> Optional.of("OTHER"));
    }

    private static Optional<String> known(String name) {
        return MonitoringCodes.EXPENDITURE.standard().stream()
                .filter(code -> code.code().equals(name)
                        || code.thai().equals(name)
                        || code.english().equalsIgnoreCase(name))
                .map(CodeList.Code::code)
                .findFirst();
    }

    /** The project of that code in the fiscal year of the row. */
    private Optional<Long> project(Caller caller, ImportRow row) {
        FollowUpItemKind kind = records.items.kind();
        return month(row)
                .filter(month -> !row.get(PROJECT).isEmpty())
                .map(month -> RecordFilter.of(
                        kind.year.is(FiscalYear.of(month.atDay(1))),
                        kind.sort.is(FollowUpItemSort.PROJECT),
                        kind.code.is(row.get(PROJECT))))
                .flatMap(filter -> records.items.internal().all(caller, filter).stream()
                        .map(RecordRow::id)
                        .findFirst());
    }

    private boolean isThere(Caller caller, YearMonth month, String line) {
        SpendingKind kind = records.spendings.kind();
        return records
                .spendings
                .internal()
                .all(caller, RecordFilter.of(kind.month.is(month), kind.line.is(line)))
                .stream()
                .findAny()
                .isPresent();
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        SpendingKind kind = records.spendings.kind();
        int done = 0;
        for (ImportRow row : rows) {
            RecordRow stored = records.spendings
                    .internal()
                    .create(
                            caller,
                            new RecordDraft()
                                    .with(kind.month, month(row).orElseThrow())
                                    .with(kind.pass, 1)
                                    .with(kind.line, row.get(LINE))
                                    .with(kind.title, row.get(LINE))
                                    .with(kind.type, type(row).orElseThrow())
                                    .with(
                                            kind.allocated,
                                            baht(row.get(ALLOCATED)).orElseThrow())
                                    .with(kind.item, project(caller, row).orElse(null))
                                    .with(
                                            kind.disbursed,
                                            baht(row.get(DISBURSED)).orElseThrow())
                                    .with(kind.source, FigureOrigin.IMPORTED));
            journal.wrote(ImportTrace.added("mon_spending", stored.id()));
            done++;
            journal.done(done);
        }
    }
}
