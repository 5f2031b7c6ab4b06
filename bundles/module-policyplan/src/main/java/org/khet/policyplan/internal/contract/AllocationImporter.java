package org.khet.policyplan.internal.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTotals;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lines of allocations from a file: one draft for each item, on the open fund line of the year, or where that
 * has none, of the next. The line of sums checks the list and is no row of its own. What does not fit is told by row,
 * and nothing is stored until somebody confirms it. Source: policyplan J.3, PLAN-98.
 */
@Component(service = ImportTarget.class)
public final class AllocationImporter implements ImportTarget {
    static final String SCHOOL = "school_code";
    static final String ITEM = "item_code";
    static final String HEADS = "heads";
    static final String RATE = "rate";
    static final String MONTHS = "months";
    static final String AMOUNT = "amount";
    static final FindingKind NO_SCHOOL = FindingKind.error("policyplan.found.school");
    static final FindingKind NO_ITEM = FindingKind.error("policyplan.found.item");
    static final FindingKind DOUBLED = FindingKind.error("policyplan.found.doubled");
    static final FindingKind NUMBER = FindingKind.error("policyplan.found.number");
    static final FindingKind RANGE = FindingKind.error("policyplan.found.range");
    static final FindingKind DIFFERENT = FindingKind.error("policyplan.found.different");
    static final FindingKind TOTAL = FindingKind.hint("policyplan.found.total");
    static final FindingKind TOTAL_DIFFERS = FindingKind.error("policyplan.found.total-differs");

    private static final ImportTotals TOTALS = new ImportTotals(AMOUNT, SCHOOL, ITEM);
    private static final int FEW = 20;
    private static final int SHORT = 40;
    private final PolicyplanRegisters registers;
    private final ImportedLines lines;
    private final Schools schools;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public AllocationImporter(@Reference PolicyplanModule module, @Reference Schools schools, @Reference Clock clock) {
        this(module.registers(), schools, clock);
    }

    AllocationImporter(PolicyplanRegisters registers, Schools schools, Clock clock) {
        this.registers = registers;
        lines = new ImportedLines(registers.money());
        this.schools = schools;
        this.clock = clock;
    }

    private LocalDate today() {
        return ThaiDate.day(clock.instant());
    }

    @Override
    public String id() {
        return "policyplan.allocations";
    }

    @Override
    public String link() {
        return "policyplan/allocations";
    }

    @Override
    public String titleKey() {
        return "policyplan.allocation.plural";
    }

    @Override
    public Permission permission() {
        return PolicyplanPermissions.ALLOCATION_DRAFT;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(SCHOOL, ImportField.Kind.CODE, true, "รหัสสถานศึกษา", "รหัสโรงเรียน", "School code"),
                field(ITEM, ImportField.Kind.TEXT, true, "รหัสรายการ", "Item code"),
                field(HEADS, ImportField.Kind.FIGURE, false, "จำนวน", "Heads"),
                field(RATE, ImportField.Kind.FIGURE, false, "อัตรา", "Rate"),
                field(MONTHS, ImportField.Kind.FIGURE, false, "เดือน", "Months"),
                field(AMOUNT, ImportField.Kind.FIGURE, false, "จำนวนเงิน", "Amount"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, String... heads) {
        List<String> all = new ArrayList<>(List.of(heads));
        all.add(id);
        return new ImportField(id, "policyplan.import." + id, kind, needed, SHORT, all);
    }

    @Override
    public boolean isTotal(ImportRow row) {
        return TOTALS.isTotal(row);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(NO_SCHOOL, NO_ITEM, DOUBLED, NUMBER, RANGE, DIFFERENT, TOTAL, TOTAL_DIFFERS);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Set<String> seen = new HashSet<>();
        boolean differs = TOTALS.differ(rows, AllocationImporter::amount);
        for (ImportRow row : rows) {
            if (isTotal(row)) {
                findings.found(row, TOTAL, SCHOOL, true);
                continue;
            }
            if (differs) {
                findings.found(row, TOTAL_DIFFERS, AMOUNT, "");
            }
            Optional<SchoolId> school = school(caller, row.get(SCHOOL));
            if (school.isEmpty()) {
                findings.found(row, NO_SCHOOL, SCHOOL, "");
            }
            if (line(caller, row.get(ITEM)).isEmpty()) {
                findings.found(row, NO_ITEM, ITEM, "");
            }
            String receiver = school.map(SchoolId::toString).orElse(row.get(SCHOOL));
            if (!seen.add(receiver + "|" + row.get(ITEM))) {
                findings.found(row, DOUBLED, SCHOOL, true);
            }
            AllocationRowValidator.look(row, findings);
        }
    }

    private static BigDecimal amount(ImportRow row) {
        return AllocationRowValidator.computed(row)
                .or(() -> ImportedLines.number(row.get(AMOUNT)))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<SchoolId> school(Caller caller, String code) {
        return schools.search(caller.office(), code, today(), FEW).stream()
                .filter(one ->
                        one.codes().stream().anyMatch(known -> known.value().equals(code)))
                .map(School::id)
                .findFirst();
    }

    private Optional<RecordRow> line(Caller caller, String code) {
        FiscalYear year = FiscalYear.of(today());
        return lines.open(caller, code, year).or(() -> lines.open(caller, code, year.next()));
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        Map<String, List<ImportRow>> items = new LinkedHashMap<>();
        rows.forEach(row ->
                items.computeIfAbsent(row.get(ITEM), key -> new ArrayList<>()).add(row));
        AllocationKind kind = registers.allocations().allocations().kind();
        int done = 0;
        for (Map.Entry<String, List<ImportRow>> item : items.entrySet()) {
            RecordRow line = line(caller, item.getKey()).orElseThrow();
            RecordRow stored = registers
                    .allocations()
                    .allocations()
                    .create(
                            caller,
                            new RecordDraft()
                                    .with(
                                            kind.title,
                                            line.get(registers.money().lines().kind().title))
                                    .with(
                                            kind.year,
                                            line.get(registers.money().lines().kind().year))
                                    .with(kind.round, 1)
                                    .with(kind.sort, AllocationSort.ORIGINAL)
                                    .with(kind.method, AllocationMethod.LIST)
                                    .with(kind.line, line.id())
                                    .with(kind.criteria, arrival.file())
                                    .with(
                                            kind.lines,
                                            item.getValue().stream()
                                                    .map(row -> line(caller, kind, row))
                                                    .toList()));
            journal.wrote(ImportTrace.added("pol_allocation", stored.id()));
            done += item.getValue().size();
            journal.done(done);
        }
    }

    private RecordDraft line(Caller caller, AllocationKind kind, ImportRow row) {
        return new RecordDraft()
                .with(kind.school, school(caller, row.get(SCHOOL)).orElseThrow())
                .with(
                        kind.heads,
                        AllocationRowValidator.heads(row)
                                .map(BigDecimal::intValueExact)
                                .orElse(null))
                .with(kind.rate, ImportedLines.number(row.get(RATE)).orElse(null))
                .with(kind.months, ImportedLines.number(row.get(MONTHS)).orElse(null))
                .with(
                        kind.typed,
                        AllocationRowValidator.computed(row).isPresent()
                                ? null
                                : ImportedLines.number(row.get(AMOUNT)).orElse(null));
    }
}
