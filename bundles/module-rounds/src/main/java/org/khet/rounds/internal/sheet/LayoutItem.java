package org.khet.rounds.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellSplit;

/**
 * An item as it stands on a sheet.
 *
 * @param key      key of the item
 * @param code     its code
 * @param name     its name
 * @param split    by what it is split
 * @param section  section in which it stands
 * @param needed   whether its cells must be filled in
 * @param headline whether its sum stands in lists and on the certificate first
 * @param rows     its rows; none for one without rows
 */
public record LayoutItem(
        long key,
        String code,
        String name,
        CellSplit split,
        String section,
        boolean needed,
        boolean headline,
        List<CodeList.Code> rows) {
    /** Keeps an immutable copy. */
    public LayoutItem {
        rows = List.copyOf(rows);
    }

    /** The same with some of its rows only. */
    LayoutItem with(List<CodeList.Code> fewer) {
        return new LayoutItem(key, code, name, split, section, needed, headline, fewer);
    }

    static LayoutItem of(SheetKind kind, RowAndItem line, List<CodeList.Code> rows) {
        return new LayoutItem(
                line.item().id(),
                line.item().get(line.kind().code),
                line.item().get(line.kind().name),
                line.item().get(line.kind().split),
                line.line().get(kind.part),
                line.line().get(kind.needed),
                line.line().get(kind.headline),
                rows);
    }

    /**
     * A line of a sheet with the item that it names.
     *
     * @param line the line
     * @param item the item
     * @param kind kind of the item
     */
    record RowAndItem(org.khet.portal.api.record.RecordLine line, RecordRow item, DataItemKind kind) {}

    /** Codes of its rows; one empty code for an item without rows. */
    public List<String> rowCodes() {
        return rows.isEmpty()
                ? List.of("")
                : rows.stream().map(CodeList.Code::code).toList();
    }

    /** Its cells in a row. */
    public List<CellKey> cells(String row) {
        return split.bySex()
                ? List.of(new CellKey(code, row, CellKey.MALE), new CellKey(code, row, CellKey.FEMALE))
                : List.of(new CellKey(code, row, ""));
    }

    /** All its cells. */
    public List<CellKey> cells() {
        List<CellKey> all = new ArrayList<>();
        rowCodes().forEach(row -> all.addAll(cells(row)));
        return all;
    }
}
