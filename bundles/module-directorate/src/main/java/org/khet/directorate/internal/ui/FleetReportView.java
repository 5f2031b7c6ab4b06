package org.khet.directorate.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.paper.DirectoratePrinter;
import org.khet.directorate.internal.paper.FleetMonth;
import org.khet.directorate.internal.paper.FleetPapers;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The vehicles of a month, with the report and the log books to print. Source: other-groups DIR-12, DIR-13. */
final class FleetReportView extends Div {
    private static final String ADDRESS = "directorate/fleet-report";
    private final transient ViewRequest request;
    private final transient DirectoratePrinter printer;
    private final transient FleetPapers papers;
    private final YearMonth month;

    FleetReportView(
            ViewRequest request, DirectorateRecords records, DirectoratePortal portal, DirectoratePrinter printer) {
        this.request = request;
        this.printer = printer;
        papers = new FleetPapers(records, portal);
        month = month(request, YearMonth.from(OfficeTime.day(portal.clock.instant())));
        Texts texts = request.texts();
        String title = texts.get("directorate.fleet-report.title");
        String words = ScreenDates.in(texts.locale()).monthOfYear(month);
        addClassName("k-page");
        add(new PageHeader(texts.get("directorate.title"), title)
                .crumb("", texts.get("records.home"))
                .here(title));
        Div ways = new Div(
                Links.to(ADDRESS + "?month=" + month.minusMonths(1), texts.get("directorate.month.before")),
                new com.vaadin.flow.component.html.Span(" · "),
                Links.to(ADDRESS + "?month=" + month.plusMonths(1), texts.get("directorate.month.after")));
        add(ways);
        List<FleetMonth.Line> lines = new FleetMonth(records).of(request.caller(), month, portal.clock.instant());
        add(new Section(words, table(texts, words, lines)).flush().action(report()));
    }

    private static YearMonth month(ViewRequest request, YearMonth now) {
        String typed = request.query().getOrDefault("month", List.of("")).getFirst();
        return typed.matches("[12]\\d{3}-(0[1-9]|1[0-2])") ? YearMonth.parse(typed) : now;
    }

    private SmallTable table(Texts texts, String words, List<FleetMonth.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<Component> books = new ArrayList<>();
        for (FleetMonth.Line line : lines) {
            rows.add(List.of(
                    line.plate(),
                    NumberFormatter.whole(line.trips()),
                    NumberFormatter.whole(line.km()),
                    line.litres().toPlainString(),
                    line.perLitre().map(BigDecimal::toPlainString).orElse("–"),
                    BahtText.inFigures(line.fuel()),
                    BahtText.inFigures(line.service()),
                    NumberFormatter.whole(line.unlogged())));
            books.add(book(line));
        }
        List<String> heads = List.of(
                texts.get("directorate.vehicle.field.plate"),
                texts.get("directorate.trip.plural"),
                texts.get("directorate.trip.field.km"),
                texts.get("directorate.fuel.field.litres"),
                texts.get("directorate.fuel.field.km_per_litre"),
                texts.get("directorate.fuel.field.amount"),
                texts.get("directorate.service.field.cost"),
                texts.get("directorate.trip.tab.unlogged"));
        return new SmallTable(words, heads, rows)
                .last(texts.get("directorate.print.log-book"), books)
                .stacking();
    }

    private Component report() {
        return new Download(
                "directorate-print-fleet",
                "printer",
                request.texts().get("directorate.print.fleet"),
                () -> Download.Kind.pdf("fleet-" + month),
                out -> printer.print(request.caller(), papers.report(request.caller(), month), Paper.landscape(), out));
    }

    private Component book(FleetMonth.Line line) {
        return new Download(
                "directorate-print-log-" + line.id(),
                "printer",
                request.texts().get("directorate.print.log-of", line.plate()),
                () -> Download.Kind.pdf("log-" + line.id() + "-" + month),
                out -> printer.print(
                        request.caller(), papers.logBook(request.caller(), line.id(), month), Paper.landscape(), out));
    }
}
