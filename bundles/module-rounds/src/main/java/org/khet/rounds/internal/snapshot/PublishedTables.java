package org.khet.rounds.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.CertifiedCounts.Count;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;
import org.khet.rounds.internal.sheet.DataItemKind;

/** Published figures as they leave the office: by row and sex, small ones masked; nothing of what is not published. Source: ict ICT-71, E-R44. */
public final class PublishedTables {
    /** Most tables at once. */
    public static final int PAGE = 20;

    private static final List<PageRequest.Sort> NEWEST = List.of(new PageRequest.Sort("as_of", true));
    private final SnapshotRegisters registers;
    private final RoundsPortal portal;
    private final DataItemKind item;

    /** Over the snapshots. */
    public PublishedTables(SnapshotRegisters registers, RoundsPortal portal, DataItemKind item) {
        this.registers = registers;
        this.portal = portal;
        this.item = item;
    }

    /**
     * A table.
     *
     * @param name  name of the item
     * @param unit  its unit
     * @param asOf  day whose state it shows
     * @param bySex whether boys and girls stand apart
     * @param rows  names of the rows; the last is the sum
     * @param cells figures with their sums; empty where masked
     */
    public record Table(
            String name,
            String unit,
            LocalDate asOf,
            boolean bySex,
            List<String> rows,
            List<List<Optional<Integer>>> cells) {
        /** Keeps immutable copies. */
        public Table {
            rows = List.copyOf(rows);
            cells = List.copyOf(cells);
        }
    }

    /**
     * Published figures of an office, the newest first, {@link #PAGE} at most; of what is replaced or may not be open any more nothing.
     *
     * @param from how many newer ones are left out
     */
    public List<Table> of(OfficeId office, LocalDate today, int from) {
        SnapshotKind kind = registers.snapshots().kind();
        int least = portal.settings.get(office, RoundsSettings.SMALL_CELL, today);
        Caller system = portal.callers.system(office);
        List<Long> open =
                registers.openItems(system).stream().map(RecordRow::id).toList();
        return open.isEmpty()
                ? List.of()
                : registers
                        .snapshots()
                        .internal()
                        .page(
                                system,
                                RecordFilter.of(kind.in(kind.published), kind.item.in(open)),
                                new PageRequest(from, PAGE, NEWEST))
                        .stream()
                        .map(row -> table(office, row, least))
                        .toList();
    }

    private Table table(OfficeId office, RecordRow row, int least) {
        RecordRow of = registers.item(row);
        boolean bySex = of.get(item.split).bySex();
        List<Count> counts = registers.counts(office, row.id());
        List<CodeList.Code> rows = of.get(item.split).rows(portal.codes, office);
        Map<String, List<Count>> parts = rows.isEmpty()
                ? districts(office, counts, row.get(registers.snapshots().kind().asOf))
                : byRow(rows, counts);
        List<String> names = new ArrayList<>();
        List<List<Integer>> figures = new ArrayList<>();
        parts.forEach((name, in) -> {
            names.add(name);
            figures.add(bySex ? List.of(sum(in, CellKey.MALE), sum(in, CellKey.FEMALE)) : List.of(sum(in, "")));
        });
        SmallCells small = new SmallCells(of.get(item.small) ? least : 0);
        List<List<Optional<Integer>>> masked = figures.isEmpty() ? List.of() : small.masked(figures);
        return new Table(
                of.get(item.name),
                of.get(item.unitOf),
                row.get(registers.snapshots().kind().asOf),
                bySex,
                names,
                masked);
    }

    private static Map<String, List<Count>> byRow(List<CodeList.Code> rows, List<Count> counts) {
        Map<String, List<Count>> parts = new java.util.LinkedHashMap<>();
        rows.forEach(one -> {
            List<Count> in = counts.stream()
                    .filter(count -> count.row().equals(one.code()))
                    .toList();
            if (!in.isEmpty()) {
                parts.put(one.thai(), in);
            }
        });
        return parts;
    }

    private Map<String, List<Count>> districts(OfficeId office, List<Count> counts, LocalDate day) {
        Map<SchoolId, School> schools = portal.schools.findAll(
                office, counts.stream().map(Count::school).distinct().toList(), day);
        Map<String, List<Count>> parts = new TreeMap<>();
        counts.forEach(count -> {
            School school = schools.get(count.school());
            parts.computeIfAbsent(school == null ? "–" : school.district(), ignored -> new ArrayList<>())
                    .add(count);
        });
        return parts;
    }

    private static int sum(List<Count> counts, String sex) {
        return counts.stream()
                .filter(count -> sex.isEmpty() || count.sex().equals(sex))
                .mapToInt(Count::value)
                .sum();
    }
}
