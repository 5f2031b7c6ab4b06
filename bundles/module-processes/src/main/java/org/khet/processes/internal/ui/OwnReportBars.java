package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportTable;

/**
 * The bars of a report: one for each group, or for each group one for each period, all from nought on one scale with their figures
 * written. They are lists of words too, so that they are read aloud and grow with the text. Source: core CORE-106.
 */
final class OwnReportBars {
    private static final int MOST = 20;
    private static final int MOST_OF_PERIODS = 12;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final OwnReportTable table;
    private final boolean several;
    private final List<OwnReportTable.Line> lines;
    private final BigDecimal most;

    OwnReportBars(OwnReportTable table) {
        this.table = table;
        several = table.columns().size() > 1;
        lines = largest(table, several ? MOST_OF_PERIODS : MOST);
        most = lines.stream()
                .flatMap(line -> several ? line.figures().values().stream() : Stream.of(line.all()))
                .map(figure -> figure.value().abs())
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    /** The groups with the largest figures, in the order of the table. */
    private static List<OwnReportTable.Line> largest(OwnReportTable table, int number) {
        List<OwnReportTable.Line> kept = table.lines().stream()
                .sorted(Comparator.comparing(
                                (OwnReportTable.Line line) -> line.all().value().abs())
                        .reversed())
                .limit(number)
                .toList();
        return table.lines().stream().filter(kept::contains).toList();
    }

    /** How many groups have no bar, since so many have larger figures. */
    int left() {
        return table.lines().size() - lines.size();
    }

    /** @param title what they show, read aloud before them */
    Component drawn(String title) {
        UnorderedList all = new UnorderedList();
        all.addClassName(several ? "k-bar-groups" : "k-bars");
        all.getElement().setAttribute("aria-label", title);
        lines.forEach(line -> all.add(several ? group(line) : bar(line.words(), line.all())));
        return all;
    }

    private ListItem group(OwnReportTable.Line line) {
        Div name = new Div(
                new Span(line.words()),
                new Span(OwnReportLabels.figure(line.all().value())));
        name.addClassName("k-part-line");
        UnorderedList bars = new UnorderedList();
        bars.addClassName("k-bars");
        table.columns().forEach(column -> {
            OwnReportTable.Figure figure = line.figures().get(column.key());
            bars.add(bar(column.words(), figure == null ? new OwnReportTable.Figure(BigDecimal.ZERO, 0) : figure));
        });
        return new ListItem(name, bars);
    }

    private ListItem bar(String words, OwnReportTable.Figure figure) {
        Span part = new Span();
        part.addClassName("k-part-run");
        part.getElement()
                .getStyle()
                .set(
                        "--k-part",
                        figure.value()
                                        .abs()
                                        .multiply(WHOLE)
                                        .divide(most, 2, RoundingMode.HALF_UP)
                                        .toPlainString()
                                + "%");
        Div drawn = new Div(part);
        drawn.addClassName("k-parts");
        drawn.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(words);
        Span value = new Span(figure.records() == 0 ? "–" : OwnReportLabels.figure(figure.value()));
        value.addClassName("k-number");
        return new ListItem(name, drawn, value);
    }
}
