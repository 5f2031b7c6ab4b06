package org.khet.rounds.internal.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportField.Kind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Values of schools from a file of a central program, a row for each school and grade: taken whole or not at all. Every row comes to
 * the look, so that none is left aside silently. Source: policyplan PLAN-53, J.3; ict ICT-62, ICT-63.
 */
@Component(service = ImportTarget.class)
public final class ValueImporter implements ImportTarget {
    static final String ROUND = "round";
    static final String SCHOOL = "school";
    static final String ROW = "level";
    static final String ITEM = "item";
    static final String MALE = "male";
    static final String FEMALE = "female";
    static final String VALUE = "figure";
    /** Columns with figures; all but the first three name an item by their id in capital letters. */
    static final List<String> FIGURES = List.of(MALE, FEMALE, VALUE, "rooms", "poor", "boarding");

    private static final int MOST = 60;
    private final CollectionRegisters registers;
    private final SheetEntryService entries;
    private final SystemImports imports;
    private final RoundsPortal portal;

    /** For the component runtime. */
    @Activate
    public ValueImporter(@Reference RoundsModule module) {
        this(
                module.registers().collections(),
                module.registers().entries(),
                new SystemImports(module.registers().systems()),
                module.registers().portal());
    }

    /** Over the registers. */
    public ValueImporter(
            CollectionRegisters registers, SheetEntryService entries, SystemImports imports, RoundsPortal portal) {
        this.imports = imports;
        this.registers = registers;
        this.entries = entries;
        this.portal = portal;
    }

    static String sex(String column) {
        return switch (column) {
            case MALE -> org.khet.rounds.internal.cell.CellKey.MALE;
            case FEMALE -> org.khet.rounds.internal.cell.CellKey.FEMALE;
            default -> "";
        };
    }

    /** Code of the item of a column; empty when the row says it. */
    static String code(String column) {
        return List.of(MALE, FEMALE, VALUE).contains(column) ? "" : column.toUpperCase(Locale.ROOT);
    }

    @Override
    public String id() {
        return "rounds.values";
    }

    @Override
    public String link() {
        return "rounds/submissions";
    }

    @Override
    public String titleKey() {
        return "rounds.import.title";
    }

    @Override
    public Permission permission() {
        return RoundsPermissions.CHECK;
    }

    /** Whoever checks for a unit brings in files too; of other units' rounds no school is found. */
    @Override
    public boolean mayImport(Caller caller) {
        return RoundsPermissions.ofTheOffice(caller, RoundsPermissions.CHECK).wholeOffice();
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(ROUND, Kind.TEXT, "รอบ", "รอบการจัดเก็บ", "Round"),
                field(SCHOOL, Kind.CODE, "รหัสโรงเรียน", "รหัส", "school_code", "School code"),
                field(ROW, Kind.TEXT, "ชั้น", "ระดับชั้น", "level", "Grade"),
                field(ITEM, Kind.TEXT, "รหัสรายการ", "รายการ", "item", "Item"),
                field(MALE, Kind.FIGURE, "ชาย", "male", "Boys"),
                field(FEMALE, Kind.FIGURE, "หญิง", "female", "Girls"),
                field(VALUE, Kind.FIGURE, "จำนวน", "figure", "Number"),
                field("rooms", Kind.FIGURE, "ห้อง", "ห้องเรียน", "room_count"),
                field("poor", Kind.FIGURE, "ยากจน", "นักเรียนยากจน", "poor"),
                field("boarding", Kind.FIGURE, "พักนอน", "นักเรียนพักนอน", "boarding"));
    }

    private static ImportField field(String id, Kind kind, String... heads) {
        return new ImportField(id, "rounds.import.field." + id, kind, false, MOST, List.of(heads));
    }

    @Override
    public List<ImportField> missing(Set<String> mapped) {
        List<ImportField> missing = new ArrayList<>(fields().stream()
                .filter(field -> List.of(ROUND, SCHOOL).contains(field.id()) && !mapped.contains(field.id()))
                .toList());
        if (FIGURES.stream().noneMatch(mapped::contains)) {
            missing.add(fields().stream()
                    .filter(field -> field.id().equals(MALE))
                    .findFirst()
                    .orElseThrow());
        }
        return List.copyOf(missing);
    }

    @Override
    public String name(Map<String, String> values) {
        return values.getOrDefault(SCHOOL, "") + " · " + values.getOrDefault(ROW, "");
    }

    @Override
    public List<FindingKind> kinds() {
        return ImportProblem.kinds();
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Set<Integer> bad = new HashSet<>();
        reader(caller, (row, problem, field, words) -> {
                    bad.add(row.line());
                    findings.found(row, problem.kind(), field, words);
                })
                .read(rows);
        if (!bad.isEmpty()) {
            rows.stream()
                    .filter(row -> !bad.contains(row.line()))
                    .forEach(row -> findings.found(row, ImportProblem.WHOLE.kind(), SCHOOL, ""));
        }
    }

    /** The key of a round as it was typed: its hyphens are part of it. */
    static String round(String typed) {
        return ThaiDigits.toArabic(typed).strip();
    }

    private ImportReader reader(Caller caller, ImportReader.Wrong wrong) {
        return new ImportReader(registers, entries, portal, caller, wrong);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        caller.require(RoundsPermissions.CHECK);
        ImportReader reader = reader(caller, (row, problem, field, words) -> {
            throw Outdated.of("rounds.error.import-outdated", row.line());
        });
        Map<Long, CellValues> brought = new LinkedHashMap<>();
        Map<Long, String> of = new HashMap<>();
        reader.read(rows).forEach(row -> {
            brought.merge(row.submission(), new CellValues(row.cells()), CellValues::and);
            of.put(row.submission(), row.round());
        });
        int done = 0;
        for (Map.Entry<Long, CellValues> one : brought.entrySet()) {
            EntrySheetReader.CollectionSheets common =
                    reader.common(java.util.Objects.requireNonNull(of.get(one.getKey())));
            entries.bring(caller, common, one.getKey(), one.getValue(), arrival.file());
            done++;
            journal.done(done);
        }
        rows.stream()
                .flatMap(row -> DataRound.Key.of(round(row.get(ROUND))).stream())
                .map(DataRound.Key::system)
                .distinct()
                .forEach(system -> imports.came(caller, system, arrival.file()));
    }
}
