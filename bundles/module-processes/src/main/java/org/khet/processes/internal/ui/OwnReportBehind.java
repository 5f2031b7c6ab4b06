package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportMeasure;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportReader;
import org.khet.processes.internal.report.OwnReportTable;
import org.khet.processes.internal.report.OwnReportTable.Place;

/** The records behind a figure of a report, so many at a time. Source: core CORE-106. */
final class OwnReportBehind {
    private static final int MOST = 100;
    private final ViewRequest request;
    private final OwnReportReader reader;
    private final OwnReportQuestion question;
    private final OwnReportTable table;
    private final Texts texts;

    OwnReportBehind(ViewRequest request, OwnReportReader reader, OwnReportQuestion question, OwnReportTable table) {
        this.request = request;
        this.reader = reader;
        this.question = question;
        this.table = table;
        this.texts = request.texts();
    }

    private Optional<String> asked(String name) {
        return request.query().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** Empty while no figure is asked for. */
    Optional<Component> section() {
        if (asked("behind").isEmpty()) {
            return Optional.empty();
        }
        Place place = new Place(asked("line"), asked("column"));
        int from = asked("from")
                .filter(one -> one.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        int all = table.figure(place).map(OwnReportTable.Figure::records).orElse(0);
        List<CountedRecord> shown = reader.behind(request.caller(), question, place, from, MOST, texts);
        String title = Stream.concat(
                        named(place),
                        Stream.of(texts.get(
                                "processes.builder.behind",
                                from + Math.min(1, shown.size()),
                                from + shown.size(),
                                all)))
                .collect(Collectors.joining(" · "));
        Div more = new Div();
        if (from + shown.size() < all) {
            more.add(Links.to(
                    OwnReportAddress.of(question, place, from + shown.size()),
                    texts.get("processes.builder.next", all - from - shown.size())));
        }
        return Optional.of(new Section(title, more, table(title, shown)));
    }

    private Stream<String> named(Place place) {
        return Stream.concat(
                table.lines().stream()
                        .filter(line -> place.line().equals(Optional.of(line.key())))
                        .map(OwnReportTable.Line::words),
                table.columns().stream()
                        .filter(column -> place.column().equals(Optional.of(column.key())))
                        .map(OwnReportTable.Column::words));
    }

    private Component table(String title, List<CountedRecord> shown) {
        Optional<CountedField> state = field(OwnReportQuestion.STATE);
        Optional<CountedField> measured =
                question.measure() == OwnReportMeasure.COUNT ? Optional.empty() : field(question.measured());
        List<String> heads = new ArrayList<>(List.of(texts.get("processes.builder.record")));
        state.map(CountedField::words).ifPresent(heads::add);
        measured.map(CountedField::words).ifPresent(heads::add);
        Map<Long, String> titles = table.register().titles(shown);
        List<List<String>> rows = new ArrayList<>();
        for (CountedRecord record : shown) {
            List<String> cells = new ArrayList<>(List.of(title(titles, record)));
            state.ifPresent(field -> cells.add(Optional.ofNullable(record.key(field.name()))
                    .map(key -> table.register().words(field, key))
                    .orElse("")));
            measured.ifPresent(field -> cells.add(Optional.ofNullable(record.number(field.name()))
                    .map(this::words)
                    .orElse("–")));
            rows.add(cells);
        }
        return new SmallTable(title, heads, rows)
                .last(
                        texts.get("processes.builder.records"),
                        shown.stream()
                                .map(record -> Links.to(
                                        table.register().address(record),
                                        texts.get("processes.builder.go", title(titles, record))))
                                .toList())
                .stacking();
    }

    private String words(BigDecimal value) {
        return question.measure() == OwnReportMeasure.SHARE
                ? texts.get(value.signum() > 0 ? "processes.report.yes" : "processes.report.no")
                : OwnReportLabels.figure(value);
    }

    private Optional<CountedField> field(String name) {
        return table.register().fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static String title(Map<Long, String> titles, CountedRecord record) {
        String title = titles.getOrDefault(record.id(), "");
        return title.isBlank() ? String.valueOf(record.id()) : title;
    }
}
