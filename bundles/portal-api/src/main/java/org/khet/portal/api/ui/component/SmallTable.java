package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A small table of at most twenty rows, with caption; longer lists are registers. */
public final class SmallTable extends Div {
    /**
     * A table.
     *
     * @param caption what it shows
     * @param heads   column heads
     * @param rows    texts by row; the first column names the row
     */
    public SmallTable(String caption, List<String> heads, List<List<String>> rows) {
        addClassName("k-table-box");
        NativeTable table = new NativeTable();
        table.addClassName("k-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        heads.forEach(text -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        rows.forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            row.forEach(text -> line.add(new NativeTableCell(text)));
        });
        add(table);
    }
}
