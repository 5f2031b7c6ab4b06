package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.report.OwnReportConditions;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportTable;
import org.khet.processes.internal.report.OwnReportTable.Place;

/** Bars and table of a report; each figure leads to the records that it counts. Source: core CORE-106. */
final class OwnReportResult {
    private final OwnReportQuestion question;
    private final OwnReportTable table;
    private final Texts texts;

    OwnReportResult(OwnReportQuestion question, OwnReportTable table, Texts texts) {
        this.question = question;
        this.table = table;
        this.texts = texts;
    }

    Component section() {
        String title = table.register().plural() + " · "
                + texts.get(
                        "processes.builder.total",
                        OwnReportLabels.figure(table.total()),
                        String.valueOf(table.records()));
        OwnReportBars bars = new OwnReportBars(table);
        Section section = new Section(title, bars.drawn(title), table(title));
        List<String> hints = new ArrayList<>();
        hints.add(OwnReportConditions.words(table.register(), question, texts));
        if (bars.left() > 0) {
            hints.add(texts.get("processes.builder.larger", bars.left()));
        }
        hints.removeIf(String::isEmpty);
        return hints.isEmpty() ? section : section.hint(String.join(" · ", hints));
    }

    private Component table(String title) {
        List<Optional<String>> columns = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(texts.get("processes.builder.group")));
        if (table.columns().size() > 1) {
            table.columns().forEach(column -> {
                columns.add(Optional.of(column.key()));
                heads.add(column.words());
            });
            heads.add(texts.get("processes.builder.sum"));
        } else {
            heads.add(
                    table.columns().isEmpty()
                            ? texts.get("processes.report.all")
                            : table.columns().getFirst().words());
        }
        columns.add(Optional.empty());
        List<Optional<String>> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        table.lines().forEach(line -> {
            lines.add(Optional.of(line.key()));
            rows.add(row(line, columns));
        });
        if (table.lines().size() > 1) {
            lines.add(Optional.empty());
            rows.add(row(table.foot(), columns));
        }
        SmallTable shown = new SmallTable(title, heads, rows);
        link(shown, lines, columns);
        return shown.stacking();
    }

    private static List<String> row(OwnReportTable.Line line, List<Optional<String>> columns) {
        List<String> cells = new ArrayList<>(List.of(line.words()));
        columns.forEach(column ->
                cells.add(column.map(key -> Optional.ofNullable(line.figures().get(key)))
                        .orElse(Optional.of(line.all()))
                        .map(figure -> OwnReportLabels.figure(figure.value()))
                        .orElse("–")));
        return cells;
    }

    private void link(SmallTable shown, List<Optional<String>> lines, List<Optional<String>> columns) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Place place = new Place(lines.get(row), columns.get(column));
                if (table.figure(place).filter(figure -> figure.records() > 0).isPresent()) {
                    shown.link(row, column + 1, OwnReportAddress.of(question, place, 0));
                }
            }
        }
    }
}
