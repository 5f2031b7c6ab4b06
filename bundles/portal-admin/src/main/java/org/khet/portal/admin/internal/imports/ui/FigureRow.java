package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.text.NumberFormatter;

/** Figures of a look side by side. */
final class FigureRow extends UnorderedList {
    private final transient ImportContext context;

    private FigureRow(ImportContext context) {
        this.context = context;
        addClassName("k-figures");
    }

    /** How much of the file is in order. */
    static FigureRow found(ImportContext context, DraftSummary look) {
        return new FigureRow(context)
                .figure("fine", look.fine(), look.fine() > 0 ? "done" : "")
                .figure("mended", look.mended(), "")
                .figure("leftOut", look.leftOut() - look.open(), "")
                .figure("open", look.open(), look.open() > 0 ? "late" : "done")
                .lines(look);
    }

    /** What the file does to the list. */
    static FigureRow effect(ImportContext context, DraftSummary look) {
        return new FigureRow(context)
                .figure("added", look.added(), look.added() > 0 ? "done" : "")
                .figure("changed", look.changed(), "")
                .figure("same", look.same(), "")
                .figure("without", look.leftOut(), look.leftOut() > 0 ? "near" : "")
                .lines(look);
    }

    /** Of lists whose records have lines. */
    private FigureRow lines(DraftSummary look) {
        return look.lines() == 0 ? this : figure("lines", look.lines(), "");
    }

    private FigureRow figure(String name, int value, String colour) {
        Span digits = new Span(NumberFormatter.whole(value));
        digits.addClassName("k-figure-value");
        Span label = new Span(context.text("admin.imports.count." + name));
        label.addClassName("k-figure-label");
        Div figure = new Div(digits, label);
        figure.setId("admin-imports-count-" + name.toLowerCase(java.util.Locale.ROOT));
        figure.addClassName("k-figure");
        if (!colour.isEmpty()) {
            figure.addClassName("k-figure-" + colour);
        }
        add(new ListItem(figure));
        return this;
    }
}
