package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.regex.Pattern;

/** A small table of at most twenty rows, with caption; longer lists are registers. Columns of figures stand to the right. */
public final class SmallTable extends Div {
    private final NativeTable table = new NativeTable();
    private final String caption;
    private static final Pattern FIGURE = Pattern.compile("[+−–-]?[\\d,.]*( ?%)?|–");

    /** A day as it stands in lists, e.g. 16 พ.ย. 69; with a time of day too. */
    private static final Pattern DAY = Pattern.compile("[0-9๐-๙]{1,2} \\p{L}[\\p{L}\\p{M}.]* [0-9๐-๙]{2,4}( .{0,12})?");

    /**
     * A table.
     *
     * @param caption what it shows
     * @param heads   column heads
     * @param rows    texts by row; the first column names the row
     */
    public SmallTable(String caption, List<String> heads, List<List<String>> rows) {
        this.caption = caption;
        addClassName("k-table-box");
        getElement().setAttribute("role", "region").setAttribute("aria-label", caption);
        table.addClassName("k-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        boolean[] figures = new boolean[heads.size()];
        for (int column = 0; column < figures.length; column++) {
            figures[column] = isOfFigures(rows, column);
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heads.get(column));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("k-number", figures[column]);
            head.add(cell);
        }
        rows.forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            for (int column = 0; column < row.size(); column++) {
                NativeTableCell cell = new NativeTableCell(row.get(column));
                cell.setClassName("k-number", column < figures.length && figures[column]);
                cell.setClassName("k-nowrap", DAY.matcher(row.get(column)).matches());
                line.add(cell);
            }
        });
        add(table);
        KeyboardScrolling.of(this);
    }

    /**
     * Adds a last column, e.g. of buttons.
     *
     * @param head  its head
     * @param cells one for each row
     */
    public SmallTable last(String head, List<? extends Component> cells) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
        cell.getElement().setAttribute("scope", "col");
        table.getHead().getRows().getFirst().add(cell);
        List<NativeTableRow> rows = table.getBody().getRows();
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).add(new NativeTableCell(cells.get(row)));
        }
        return this;
    }

    /**
     * The words of a cell lead to a page.
     *
     * @param row     from 0
     * @param column  from 0
     * @param address as {@link Links#to(String, String)} takes it
     */
    public SmallTable link(int row, int column, String address) {
        NativeTableCell cell = table.getBody().getRows().get(row).getDataCells().get(column);
        String words = cell.getText();
        cell.removeAll();
        cell.add(Links.to(address, words));
        return this;
    }

    /**
     * The words of a cell are in another language than the page.
     *
     * @param row    from 0
     * @param column from 0
     * @param code   e.g. {@code th}
     */
    public SmallTable language(int row, int column, String code) {
        table.getBody()
                .getRows()
                .get(row)
                .getDataCells()
                .get(column)
                .getElement()
                .setAttribute("lang", code);
        return this;
    }

    /** On a phone each row is a block of its own, whose cells stand one below the other and name their columns. */
    public SmallTable stacking() {
        table.addClassName("k-table-stacked");
        List<NativeTableHeaderCell> heads = table.getHead().getRows().getFirst().getHeaderCells();
        for (NativeTableRow row : table.getBody().getRows()) {
            List<NativeTableCell> cells = row.getDataCells();
            for (int column = 1; column < cells.size(); column++) {
                cells.get(column)
                        .getElement()
                        .setAttribute("data-head", heads.get(column).getText());
            }
        }
        return this;
    }

    /** Under a heading that says the same the caption is read aloud and not shown again. */
    void under(String heading) {
        table.setClassName("k-table-titled", caption.equals(heading));
    }

    private static boolean isOfFigures(List<List<String>> rows, int column) {
        return column > 0
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> column < row.size()
                                && FIGURE.matcher(row.get(column)).matches());
    }
}
