package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Figures as a picture: bars one below the other, each made of parts. What the picture says stands in words below each bar, with a
 * square of its colour, so nothing is told by colour alone; the bar itself is nothing to a screen reader. DESIGN picture 02.
 */
public final class PartBars extends UnorderedList {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * A part of a bar; what is left of the whole stays empty.
     *
     * @param colour of a state, see {@link BadgeTone}
     * @param size   how much
     * @param words  what it is and how much, e.g. รับรองแล้ว 29 แห่ง
     */
    public record Part(BadgeTone colour, BigDecimal size, String words) {
        /** A part that is counted. */
        public Part(BadgeTone colour, long size, String words) {
            this(colour, BigDecimal.valueOf(size), words);
        }
    }

    /**
     * A bar.
     *
     * @param name    what it is about
     * @param address list behind it, empty for none
     * @param whole   size of the whole bar; nothing is drawn of a bar without size
     * @param parts   its parts from the left
     * @param badge   what stands at the right of the name, e.g. how long it is open
     */
    public record Bar(String name, String address, BigDecimal whole, List<Part> parts, Optional<StatusBadge> badge) {
        /** Keeps an immutable copy. */
        public Bar {
            parts = List.copyOf(parts);
        }

        /** A bar that is as long as its parts together. */
        public Bar(String name, String address, List<Part> parts) {
            this(
                    name,
                    address,
                    parts.stream().map(Part::size).reduce(BigDecimal.ZERO, BigDecimal::add),
                    parts,
                    Optional.empty());
        }

        /** The same with a badge. */
        public Bar with(StatusBadge right) {
            return new Bar(name, address, whole, parts, Optional.of(right));
        }
    }

    /** With these bars. */
    public PartBars(List<Bar> bars) {
        addClassName("k-part-list");
        bars.forEach(bar -> add(item(bar)));
    }

    private static ListItem item(Bar bar) {
        Div line = new Div(bar.address().isEmpty() ? new Span(bar.name()) : Links.to(bar.address(), bar.name()));
        line.addClassName("k-part-line");
        bar.badge().ifPresent(line::add);
        UnorderedList words = new UnorderedList();
        words.addClassName("k-part-words");
        bar.parts().forEach(part -> words.add(new ListItem(coloured(part, "k-part-key"), new Span(part.words()))));
        return new ListItem(line, drawn(bar), words);
    }

    private static Component drawn(Bar bar) {
        Div drawn = new Div();
        drawn.addClassName("k-parts");
        drawn.getElement().setAttribute("aria-hidden", "true");
        for (Part part : bar.parts()) {
            if (part.size().signum() > 0 && bar.whole().signum() > 0) {
                Span span = coloured(part);
                span.getElement().getStyle().set("--k-part", percent(part.size(), bar.whole()) + "%");
                drawn.add(span);
            }
        }
        return drawn;
    }

    private static Span coloured(Part part, String... names) {
        Span span = new Span();
        span.addClassNames(names);
        switch (part.colour()) {
            case DONE -> span.addClassName("k-part-done");
            case RUN -> span.addClassName("k-part-run");
            case NEAR -> span.addClassName("k-part-near");
            case LATE -> span.addClassName("k-part-late");
            case WAIT -> span.addClassName("k-part-held");
            case IDLE -> {
                // grey without a class of its own
            }
        }
        return span;
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE)
                .divide(whole, 2, RoundingMode.HALF_UP)
                .min(WHOLE)
                .toPlainString();
    }
}
