package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip of figures; each opens the list behind it. */
public final class FigureStrip extends UnorderedList {
    /**
     * One figure.
     *
     * @param value   as shown, {@code –} for none
     * @param unit    classifier, e.g. เรื่อง
     * @param label   what it counts
     * @param state   colour of the value, {@code null} for plain
     * @param address list behind it
     */
    public record Figure(
            String value,
            String unit,
            String label,
            @Nullable BadgeTone state,
            String address) {}

    /** With these figures. */
    public FigureStrip(List<Figure> figures) {
        addClassName("k-figures");
        figures.forEach(figure -> add(new ListItem(link(figure))));
    }

    private static Component link(Figure figure) {
        Span value = new Span(figure.value());
        value.addClassName("k-figure-value");
        Span unit = new Span(figure.unit());
        unit.addClassName("k-figure-unit");
        Span label = new Span(figure.label());
        label.addClassName("k-figure-label");
        Anchor link = Links.to(figure.address(), new Div(value, unit), label);
        link.addClassName("k-figure");
        if (figure.state() != null) {
            link.addClassName("k-figure-" + figure.state().word());
        }
        return link;
    }
}
