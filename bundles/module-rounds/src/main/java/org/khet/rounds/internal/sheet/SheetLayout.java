package org.khet.rounds.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.settings.CodeList;
import org.khet.rounds.internal.cell.CellKey;

/**
 * A sheet with everything that its cells and rules need. Immutable.
 *
 * @param items in the order of the sheet
 * @param rules in the order of the sheet
 */
public record SheetLayout(List<LayoutItem> items, List<RuleLine> rules) {
    /** Keeps immutable copies. */
    public SheetLayout {
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }

    /** Names of the sections in the order in which they appear. */
    public List<String> sections() {
        return items.stream().map(LayoutItem::section).distinct().toList();
    }

    /**
     * The sheet of a school that teaches some grades only: rows of other grades are not asked, but those in which something stands
     * already stay, so that nothing is lost unseen.
     *
     * @param taught grades of the school
     * @param there  cells that have a value
     */
    public SheetLayout taught(GradeSpan taught, Set<CellKey> there) {
        return new SheetLayout(
                items.stream().map(item -> taught(item, taught, there)).toList(), rules);
    }

    /** Codes of the grades among its rows that are taught; none where the rows do not have both ends. */
    public Set<String> grades(GradeSpan taught) {
        return items.stream()
                .filter(item -> item.split().list().equals(PupilGrades.LIST.id()))
                .map(LayoutItem::rowCodes)
                .filter(rows -> rows.containsAll(List.of(taught.lowest(), taught.highest())))
                .flatMap(rows -> taught.of(rows).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LayoutItem taught(LayoutItem item, GradeSpan taught, Set<CellKey> there) {
        if (!item.split().list().equals(PupilGrades.LIST.id())) {
            return item;
        }
        List<String> grades = taught.of(item.rowCodes());
        Set<String> used = there.stream().map(CellKey::row).collect(Collectors.toUnmodifiableSet());
        return item.with(item.rows().stream()
                .filter(row -> grades.contains(row.code()) || used.contains(row.code()))
                .toList());
    }

    /** Items of a section. */
    public List<LayoutItem> items(String section) {
        return items.stream().filter(item -> item.section().equals(section)).toList();
    }

    /** Rows of a section: those of its items, which are the same; none for one row. */
    public List<CodeList.Code> rows(String section) {
        return items(section).stream()
                .map(LayoutItem::rows)
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The item of this code. */
    public Optional<LayoutItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Items whose sums stand first; the first four where none is marked. */
    public List<LayoutItem> headlines() {
        List<LayoutItem> marked = items.stream().filter(LayoutItem::headline).toList();
        return (marked.isEmpty() ? items : marked).stream().limit(4).toList();
    }

    /** Cells of a section. */
    public Set<CellKey> cells(String section) {
        return items(section).stream().flatMap(item -> item.cells().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
