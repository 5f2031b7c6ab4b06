package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.ProcessesReporting;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportTable;
import org.khet.processes.internal.setting.ProcessesPermissions;

/**
 * The report builder: measure by group and period over the registers of all modules that are on, as table and bars; each figure
 * opens its records. Source: core CORE-106.
 */
public final class OwnReportView {
    private static final int MOST_RECORDS = 100;
    private final ProcessesRecords records;
    private final ProcessesReporting reporting;
    private final OwnReportKeeping keeping;
    private final Clock clock;

    /** Over the registers and what reads them. */
    public OwnReportView(ProcessesRecords records, ProcessesReporting reporting, ProcessesPortal portal) {
        this.records = records;
        this.reporting = reporting;
        this.keeping = new OwnReportKeeping(records, portal);
        this.clock = portal.clock;
    }

    /** The view. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        request.title(texts.get("processes.builder.title"));
        Div page = new Div();
        page.addClassName("k-page");
        PageHeader header = new PageHeader(texts.get("processes.title"), texts.get("processes.builder.title"));
        page.add(header);
        List<CataloguedKind> kinds = reporting.reader.kinds(request.caller(), texts);
        if (kinds.isEmpty()) {
            page.add(new EmptyState(
                    BadgeTone.IDLE,
                    "chart-column",
                    texts.get("processes.builder.nothing"),
                    texts.get("processes.builder.nothing.help")));
            return page;
        }
        OwnReportChoices choices =
                new OwnReportChoices(request, kinds, saved(request), OfficeTime.day(clock.instant()));
        page.add(choices.bar());
        OwnReportQuestion question = choices.question();
        try {
            OwnReportTable table = reporting.reader.read(request.caller(), question, texts);
            header.actions(new ExportMenu(
                    request,
                    reporting.exports,
                    "processes-builder",
                    () -> OwnReportExport.of(request, table, texts.get("processes.builder.title"))));
            page.add(result(request, choices, table));
            drill(request, choices, table).ifPresent(page::add);
        } catch (Rejected refused) {
            Problem first = refused.problems().getFirst();
            page.add(new EmptyState(
                    BadgeTone.IDLE,
                    "chart-column",
                    texts.get("processes.builder.nothing"),
                    texts.get(first.key(), first.args().toArray())));
        }
        page.add(keeping.section(request, question));
        return page;
    }

    private Optional<RecordRow> saved(ViewRequest request) {
        String id = request.query().getOrDefault("report", List.of("")).getFirst();
        return id.matches("\\d{1,18}")
                ? Optional.of(records.reports.open(request.caller(), Long.parseLong(id)))
                : Optional.empty();
    }

    private static Component result(ViewRequest request, OwnReportChoices choices, OwnReportTable table) {
        Texts texts = request.texts();
        List<String> heads = new ArrayList<>(List.of(texts.get("processes.builder.group")));
        table.columns().forEach(column -> heads.add(column.words()));
        boolean several = table.columns().size() > 1;
        if (several) {
            heads.add(texts.get("processes.builder.sum"));
        }
        List<List<String>> rows = new ArrayList<>();
        List<Component> doors = new ArrayList<>();
        for (OwnReportTable.Line line : table.lines()) {
            List<String> cells = new ArrayList<>(List.of(line.words()));
            for (OwnReportTable.Column column : table.columns()) {
                cells.add(Optional.ofNullable(line.figures().get(column.key()))
                        .map(figure -> OwnReportLabels.figure(figure.value()))
                        .orElse("–"));
            }
            if (several) {
                cells.add(OwnReportLabels.figure(line.all().value()));
            }
            rows.add(cells);
            doors.add(Links.to(
                    choices.address(Map.of("line", line.key())),
                    texts.get("processes.builder.open", line.all().records())));
        }
        String title = table.kind().plural() + " · "
                + texts.get(
                        "processes.builder.total",
                        OwnReportLabels.figure(table.total()),
                        String.valueOf(table.records()));
        return new Section(
                title,
                ChartSection.drawn(OwnReportBars.draw(table, title)),
                new SmallTable(title, heads, rows)
                        .last(texts.get("processes.builder.records"), doors)
                        .stacking());
    }

    private Optional<Component> drill(ViewRequest request, OwnReportChoices choices, OwnReportTable table) {
        List<String> line = request.query().getOrDefault("line", List.of());
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = request.texts();
        String asked = request.query().getOrDefault("from", List.of("")).getFirst();
        int from = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
        int all = table.lines().stream()
                .filter(one -> one.key().equals(line.getFirst()))
                .mapToInt(one -> one.all().records())
                .sum();
        List<RecordRow> shown = reporting.reader.behind(
                request.caller(), choices.question(), line.getFirst(), "", from, MOST_RECORDS, texts);
        String title =
                texts.get("processes.builder.behind", from + Math.min(1, shown.size()), from + shown.size(), all);
        Div more = new Div();
        if (from + shown.size() < all) {
            more.add(Links.to(
                    choices.address(Map.of("line", line.getFirst(), "from", String.valueOf(from + shown.size()))),
                    texts.get("processes.builder.next", all - from - shown.size())));
        }
        return Optional.of(new Section(
                title,
                more,
                new SmallTable(
                                title,
                                List.of(texts.get("processes.builder.record"), texts.get("processes.catalogue.state")),
                                shown.stream()
                                        .map(row -> List.of(
                                                OwnReportLabels.title(
                                                        table.kind(),
                                                        request.caller().office(),
                                                        row),
                                                table.kind().kind().hasStates()
                                                        ? table.kind().words(row.state())
                                                        : ""))
                                        .toList())
                        .last(
                                texts.get("processes.builder.records"),
                                shown.stream()
                                        .map(row -> Links.to(
                                                table.kind().kind().pageAddress(row.id()),
                                                texts.get("processes.builder.go", String.valueOf(row.id()))))
                                        .toList())
                        .stacking()));
    }

    /** Beside a kept report: the way to its figures. */
    List<Component> head(ViewRequest request, RecordRow report) {
        return request.caller().may(ProcessesPermissions.REPORT)
                ? List.of(Links.to(
                        "processes/report-builder?report=" + report.id(),
                        request.texts().get("processes.builder.show")))
                : List.of();
    }

    /** Query of a question, for addresses. */
    static Map<String, String> query(OwnReportQuestion question) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("type", question.type());
        query.put("group", question.group());
        query.put("measure", question.measure().name());
        query.put("measured", question.measured());
        query.put("span", question.span().name());
        query.put("day", question.day());
        query.put(
                "year",
                question.year().map(year -> String.valueOf(year.buddhist())).orElse(""));
        return query;
    }
}
