package org.khet.rounds.internal.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.pupil.PupilGrades;
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

/**
 * Figures of a snapshot by grade and level, by district and by size of school; each part ends in the total of the snapshot. For use
 * inside the office: nothing is masked. Source: policyplan PF-14, PLAN-P09.
 */
public final class PupilSummary {
    private static final String NOWHERE = "–";
    private final SnapshotRegisters registers;
    private final DataItemKind item;
    private final RoundsPortal portal;

    /** Over the snapshots. */
    public PupilSummary(SnapshotRegisters registers, DataItemKind item, RoundsPortal portal) {
        this.registers = registers;
        this.item = item;
        this.portal = portal;
    }

    /**
     * A line.
     *
     * @param name    what is counted together
     * @param level   whether it is the sum of a level
     * @param schools how many schools
     * @param male    boys, 0 where boys and girls are not counted apart
     * @param female  girls
     * @param sum     all
     */
    public record Line(String name, boolean level, int schools, int male, int female, int sum) {}

    /**
     * All of it.
     *
     * @param bySex     whether boys and girls are counted apart
     * @param grades    by grade, each level followed by its sum; empty for an item without rows
     * @param districts by district
     * @param sizes     by size of school, the smallest first
     * @param total     of all
     */
    public record Summed(boolean bySex, List<Line> grades, List<Line> districts, List<Line> sizes, Line total) {
        /** Keeps immutable copies. */
        public Summed {
            grades = List.copyOf(grades);
            districts = List.copyOf(districts);
            sizes = List.copyOf(sizes);
        }
    }

    /** Of a snapshot that the caller may see. @throws org.khet.portal.api.outcome.NoLongerThere if not */
    public Summed of(Caller caller, long snapshot) {
        RecordRow row = registers.snapshots().open(caller, snapshot);
        RecordRow of = registers.item(row);
        List<Count> counts = registers.counts(caller.office(), snapshot);
        LocalDate day = row.get(registers.snapshots().kind().asOf);
        Map<SchoolId, School> schools = portal.schools.findAll(
                caller.office(), counts.stream().map(Count::school).distinct().toList(), day);
        Map<SchoolId, String> sizes = sizes(caller, counts, day);
        return new Summed(
                of.get(item.split).bySex(),
                grades(caller, of, counts),
                parts(
                        counts,
                        one -> schools.containsKey(one.school())
                                ? schools.get(one.school()).district()
                                : NOWHERE,
                        new TreeMap<>()),
                parts(counts, one -> sizes.getOrDefault(one.school(), NOWHERE), ordered()),
                line("", false, counts));
    }

    private Map<String, List<Count>> ordered() {
        Map<String, List<Count>> names = new LinkedHashMap<>();
        RoundsSettings.SIZE_NAMES.forEach(name -> names.put(name, new ArrayList<>()));
        return names;
    }

    private Map<SchoolId, String> sizes(Caller caller, List<Count> counts, LocalDate day) {
        List<Integer> most = RoundsSettings.SIZES.stream()
                .map(limit -> portal.settings.get(caller.office(), limit, day))
                .toList();
        return counts.stream()
                .collect(Collectors.groupingBy(Count::school, Collectors.summingInt(Count::value)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> RoundsSettings.SIZE_NAMES.get((int) most.stream()
                                .filter(limit -> one.getValue() > limit)
                                .count())));
    }

    private List<Line> grades(Caller caller, RecordRow of, List<Count> counts) {
        List<CodeList.Code> rows = of.get(item.split).rows(portal.codes, caller.office());
        Map<String, String> levels = portal.codes.of(caller.office(), PupilGrades.LIST).stream()
                .collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::thai, (one, other) -> one));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String code = rows.get(i).code();
            String parent = rows.get(i).parent();
            lines.add(
                    line(rows.get(i).thai(), false, in(counts, one -> one.row().equals(code))));
            boolean last = i + 1 == rows.size()
                    || !String.valueOf(parent)
                            .equals(String.valueOf(rows.get(i + 1).parent()));
            if (parent != null && last) {
                List<String> below = rows.stream()
                        .filter(row -> parent.equals(row.parent()))
                        .map(CodeList.Code::code)
                        .toList();
                lines.add(
                        line(levels.getOrDefault(parent, parent), true, in(counts, one -> below.contains(one.row()))));
            }
        }
        return lines;
    }

    private static List<Count> in(List<Count> counts, java.util.function.Predicate<Count> wanted) {
        return counts.stream().filter(wanted).toList();
    }

    private static List<Line> parts(List<Count> counts, Function<Count, String> name, Map<String, List<Count>> parts) {
        counts.forEach(one ->
                parts.computeIfAbsent(name.apply(one), key -> new ArrayList<>()).add(one));
        return parts.entrySet().stream()
                .map(part -> line(part.getKey(), false, part.getValue()))
                .toList();
    }

    private static Line line(String name, boolean level, List<Count> counts) {
        return new Line(
                name,
                level,
                (int) counts.stream()
                        .filter(one -> one.value() > 0)
                        .map(Count::school)
                        .distinct()
                        .count(),
                sum(counts, CellKey.MALE),
                sum(counts, CellKey.FEMALE),
                sum(counts, ""));
    }

    private static int sum(List<Count> counts, String sex) {
        return counts.stream()
                .filter(count -> sex.isEmpty() || count.sex().equals(sex))
                .mapToInt(Count::value)
                .sum();
    }
}
