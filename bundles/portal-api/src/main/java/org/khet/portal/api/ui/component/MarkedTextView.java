package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.api.text.MarkedText;

/** A text with marks as it stands on paper: paragraphs, entries of lists, bold words, tables. Nothing typed in it becomes markup. */
public final class MarkedTextView extends Div {
    /** Shows a text. */
    public MarkedTextView(String source) {
        addClassName("k-marked");
        show(source);
    }

    /** Shows another text in its place. */
    public void show(String source) {
        removeAll();
        for (MarkedText.Block block : new MarkedText(source).blocks()) {
            switch (block) {
                case MarkedText.Paragraph paragraph -> add(paragraph("", paragraph.runs()));
                case MarkedText.Heading heading -> {
                    Paragraph head = paragraph("", heading.runs());
                    head.addClassName("k-marked-head");
                    add(head);
                }
                case MarkedText.Item item -> {
                    Paragraph entry = paragraph(item.mark() + "\u00a0", item.runs());
                    entry.addClassName("k-marked-item");
                    add(entry);
                }
                case MarkedText.Table table -> add(table(table));
            }
        }
    }

    private static Paragraph paragraph(String before, List<MarkedText.Run> runs) {
        Paragraph paragraph = new Paragraph();
        if (!before.isEmpty()) {
            paragraph.add(new Span(before));
        }
        runs.forEach(run -> paragraph.add(span(run)));
        return paragraph;
    }

    private static Span span(MarkedText.Run run) {
        Span words = new Span(run.words());
        words.setClassName("k-marked-bold", run.bold());
        return words;
    }

    private static Div table(MarkedText.Table marked) {
        NativeTable table = new NativeTable();
        table.addClassName("k-table");
        List<List<List<MarkedText.Run>>> rows = marked.rows();
        if (marked.headed()) {
            NativeTableRow head = table.getHead().addRow();
            for (List<MarkedText.Run> cell : rows.getFirst()) {
                NativeTableHeaderCell one = new NativeTableHeaderCell(MarkedText.words(cell));
                one.getElement().setAttribute("scope", "col");
                head.add(one);
            }
        }
        for (List<List<MarkedText.Run>> cells : rows.subList(marked.headed() ? 1 : 0, rows.size())) {
            NativeTableRow row = table.getBody().addRow();
            for (int column = 0; column < cells.size(); column++) {
                NativeTableCell cell = new NativeTableCell();
                cells.get(column).forEach(run -> cell.add(span(run)));
                cell.setClassName("k-number", marked.isNumeric(column));
                row.add(cell);
            }
        }
        Div box = new Div(table);
        box.addClassName("k-table-box");
        KeyboardScrolling.of(box);
        return box;
    }
}
