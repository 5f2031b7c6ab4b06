package org.khet.monitoring.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.indicator.FedBy;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.Nature;
import org.khet.monitoring.internal.indicator.Stage;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTotals;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Projects from a file, where no module of plans gives them: each is followed like one that was typed, its money spread evenly over its
 * months, with its indicator when the row names one. Source: monitoring J.3, MON-14.
 */
@Component(service = ImportTarget.class)
public final class ProjectFileImporter implements ImportTarget {
    static final String CODE = "code";
    static final String TITLE = "title";
    static final String GROUP = "owner_group";
    static final String OWNER = "owner";
    static final String AMOUNT = "amount";
    static final String START = "start";
    static final String END = "end";
    static final String STRATEGY = "strategy";
    static final String INDICATOR = "indicator";
    static final String UNIT = "unit";
    static final String TARGET = "target";
    static final FindingKind NO_GROUP = FindingKind.error("monitoring.found.group");
    static final FindingKind NO_OWNER = FindingKind.error("monitoring.found.owner");
    static final FindingKind NO_SUM = FindingKind.error("monitoring.found.amount");
    static final FindingKind NO_DAYS = FindingKind.error("monitoring.found.days");
    static final FindingKind NO_STRATEGY = FindingKind.error("monitoring.found.strategy");
    static final FindingKind NO_TARGET = FindingKind.error("monitoring.found.target");
    static final FindingKind TWICE = FindingKind.error("monitoring.found.project-twice");
    static final FindingKind TOTAL = FindingKind.hint("monitoring.found.total");
    static final FindingKind TOTAL_DIFFERS = FindingKind.error("monitoring.found.total-differs");

    private static final ImportTotals TOTALS = new ImportTotals(AMOUNT, CODE, TITLE, GROUP);
    private static final int FEW = 5;
    private static final int LONG = 300;
    private final MonitoringRecords records;
    private final Units units;
    private final People people;

    /** For the component runtime. */
    @Activate
    public ProjectFileImporter(@Reference MonitoringRecords records, @Reference Units units, @Reference People people) {
        this.records = records;
        this.units = units;
        this.people = people;
    }

    @Override
    public String id() {
        return "monitoring.projects";
    }

    @Override
    public String link() {
        return records.items.kind().listAddress();
    }

    @Override
    public String titleKey() {
        return "monitoring.import.projects";
    }

    @Override
    public Permission permission() {
        return MonitoringPermissions.FRAMEWORK_KEEP;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(CODE, ImportField.Kind.TEXT, true, "รหัสโครงการ", "Code"),
                field(TITLE, ImportField.Kind.TEXT, true, "ชื่อโครงการ", "Project"),
                field(GROUP, ImportField.Kind.TEXT, true, "กลุ่มที่รับผิดชอบ", "Group"),
                field(OWNER, ImportField.Kind.TEXT, true, "ผู้รับผิดชอบ", "Owner"),
                field(AMOUNT, ImportField.Kind.FIGURE, true, "งบประมาณ", "Amount"),
                field(START, ImportField.Kind.DAY, true, "วันเริ่มต้น", "Start"),
                field(END, ImportField.Kind.DAY, true, "วันสิ้นสุด", "End"),
                field(STRATEGY, ImportField.Kind.TEXT, false, "กลยุทธ์", "Strategy"),
                field(INDICATOR, ImportField.Kind.TEXT, false, "ตัวชี้วัด", "Indicator"),
                field(UNIT, ImportField.Kind.TEXT, false, "หน่วยนับ", "Unit"),
                field(TARGET, ImportField.Kind.FIGURE, false, "เป้าหมาย", "Target"));
    }

    private static ImportField field(String id, ImportField.Kind kind, boolean needed, String... heads) {
        List<String> all = new ArrayList<>(List.of(heads));
        all.add(id);
        return new ImportField(id, "monitoring.import.project." + id, kind, needed, LONG, all);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(TWICE, NO_GROUP, NO_OWNER, NO_SUM, NO_DAYS, NO_STRATEGY, NO_TARGET, TOTAL, TOTAL_DIFFERS);
    }

    @Override
    public boolean isTotal(ImportRow row) {
        return TOTALS.isTotal(row);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Set<String> seen = new HashSet<>();
        boolean differs = TOTALS.differ(rows, ProjectFileCells::amount);
        for (ImportRow row : rows) {
            if (isTotal(row)) {
                findings.found(row, TOTAL, CODE, true);
                continue;
            }
            if (differs) {
                findings.found(row, TOTAL_DIFFERS, AMOUNT, "");
            }
            Optional<FiscalYear> year = ProjectFileCells.year(row);
            if (year.isEmpty()) {
                findings.found(row, NO_DAYS, END, "");
            } else if (!seen.add(year.get() + "|" + row.get(CODE)) || isThere(caller, year.get(), row.get(CODE))) {
                findings.found(row, TWICE, CODE, "");
            } else if (!row.get(STRATEGY).isEmpty() && strategy(caller, row).isEmpty()) {
                findings.found(row, NO_STRATEGY, STRATEGY, "");
            }
            if (group(caller.office(), row).isEmpty()) {
                findings.found(row, NO_GROUP, GROUP, "");
            }
            if (owner(caller.office(), row).isEmpty()) {
                findings.found(row, NO_OWNER, OWNER, "");
            }
            if (ProjectFileCells.number(row.get(AMOUNT)).isEmpty()) {
                findings.found(row, NO_SUM, AMOUNT, "");
            }
            if (ProjectFileCells.lacksTarget(row)) {
                findings.found(row, NO_TARGET, TARGET, "");
            }
        }
    }

    private Optional<Unit> group(OfficeId office, ImportRow row) {
        return units.of(office).stream()
                .filter(unit -> unit.code().equalsIgnoreCase(row.get(GROUP))
                        || unit.name().equals(row.get(GROUP)))
                .findFirst();
    }

    private Optional<PersonId> owner(OfficeId office, ImportRow row) {
        List<PersonId> found = people.search(office, row.get(OWNER), FEW).stream()
                .filter(person -> person.fullName().equals(row.get(OWNER)))
                .map(Person::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<RecordRow> strategy(Caller caller, ImportRow row) {
        FollowUpItemKind kind = records.items.kind();
        return ProjectFileCells.year(row)
                .flatMap(year -> records
                        .items
                        .internal()
                        .all(caller, RecordFilter.of(kind.year.is(year), kind.sort.is(FollowUpItemSort.STRATEGY)))
                        .stream()
                        .filter(one -> one.get(kind.title).equals(row.get(STRATEGY))
                                || one.get(kind.code).equals(row.get(STRATEGY)))
                        .findFirst());
    }

    private boolean isThere(Caller caller, FiscalYear year, String code) {
        FollowUpItemKind kind = records.items.kind();
        return !records.items
                .internal()
                .all(caller, RecordFilter.of(kind.year.is(year), kind.code.is(code)))
                .isEmpty();
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        int done = 0;
        for (ImportRow row : rows) {
            RecordRow stored = records.items.create(caller, project(caller, row));
            journal.wrote(ImportTrace.added("mon_item", stored.id()));
            if (!row.get(INDICATOR).isEmpty()) {
                RecordRow measured = records.indicators.create(caller, indicator(row, stored));
                journal.wrote(ImportTrace.added("mon_indicator", measured.id()));
            }
            journal.done(++done);
        }
    }

    private RecordDraft project(Caller caller, ImportRow row) {
        FollowUpItemKind kind = records.items.kind();
        LocalDate start = ProjectFileCells.day(row.get(START)).orElseThrow();
        LocalDate end = ProjectFileCells.day(row.get(END)).orElseThrow();
        BigDecimal amount = ProjectFileCells.number(row.get(AMOUNT)).orElseThrow();
        return new RecordDraft()
                .with(kind.sort, FollowUpItemSort.PROJECT)
                .with(kind.year, FiscalYear.of(start))
                .with(kind.code, row.get(CODE))
                .with(kind.title, row.get(TITLE))
                .with(kind.unit, group(caller.office(), row).orElseThrow().id())
                .with(kind.owner, owner(caller.office(), row).orElseThrow())
                .with(kind.amount, amount)
                .with(kind.start, start)
                .with(kind.finish, end)
                .with(kind.strategy, strategy(caller, row).map(RecordRow::id).orElse(null))
                .with(kind.money, EvenMonths.of(amount, YearMonth.from(start), YearMonth.from(end)));
    }

    private RecordDraft indicator(ImportRow row, RecordRow project) {
        FollowUpItemKind items = records.items.kind();
        IndicatorKind kind = records.indicators.kind();
        return new RecordDraft()
                .with(kind.year, project.get(items.year))
                .with(kind.code, row.get(CODE))
                .with(kind.name, row.get(INDICATOR))
                .with(kind.stage, Stage.OUTPUT)
                .with(kind.nature, Nature.QUANTITY)
                .with(kind.measure, row.get(UNIT))
                .with(kind.direction, Direction.UP)
                .with(kind.unit, project.get(items.unit))
                .with(kind.item, project.id())
                .with(kind.fedBy, FedBy.MANUAL)
                .with(
                        kind.targets,
                        List.of(new RecordDraft()
                                .with(kind.period, Period.YEAR)
                                .with(
                                        kind.target,
                                        ProjectFileCells.number(row.get(TARGET)).orElseThrow())));
    }
}
