package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.documents.internal.meeting.ResolutionKind;
import org.khet.documents.internal.report.ResolutionBook;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** How the resolutions of a year were carried out, by committee, and the book of the year. Source: SEC-13, SEC-14. */
public final class ResolutionPage {
    private static final String ADDRESS = "documents/resolution-book?year=";
    private final Supplier<ResolutionBook> book;
    private final Clock clock;

    /** @param book what is counted and printed; there as soon as the page opens */
    public ResolutionPage(Supplier<ResolutionBook> book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The page, in the menu of whoever sees resolutions. */
    public ViewEntry entry() {
        return new ViewEntry("resolution-book", ResolutionKind.VIEW, ViewEntry.COMMON, "book-open", 438, this::open)
                .under("meetings");
    }

    /** The page of the Buddhist year of the address, at first of the present one. */
    Component open(ViewRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
        String typed = request.query().getOrDefault("year", List.of("")).getFirst();
        int year = typed.matches("2[45]\\d\\d") ? Integer.parseInt(typed) : ThaiDate.year(today.getYear());
        PageHeader header = new PageHeader(
                        request.texts().get("documents.title"), request.texts().get("documents.resolution-book.title"))
                .actions(new Download(
                        "documents-print-resolution-book",
                        "printer",
                        request.texts().get("documents.print.resolution-book"),
                        () -> Download.Kind.pdf("resolutions-" + year),
                        out -> book.get().print(request.caller(), year, today, out)));
        Div page = new Div(header, years(request, year, today), shares(request, year, today));
        page.addClassName("k-page");
        return page;
    }

    private static Component years(ViewRequest request, int year, LocalDate today) {
        Div line = new Div(
                Links.to(ADDRESS + (year - 1), "← " + (year - 1)),
                new Span(request.texts().get("documents.letter-report.year", String.valueOf(year))),
                Links.to(
                        "documents/resolutions?tab=all&meeting_year=" + year,
                        request.texts().get("documents.resolution-book.list")));
        if (year < ThaiDate.year(today.getYear())) {
            line.add(Links.to(ADDRESS + (year + 1), (year + 1) + " →"));
        }
        line.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "12px");
        return line;
    }

    private Component shares(ViewRequest request, int year, LocalDate today) {
        String title = request.texts().get("documents.resolution-book.shares");
        List<String> heads = Stream.of("body", "all", "work", "done", "in-time", "open", "late", "percent")
                .map(head -> request.texts().get("documents.resolution-book.head." + head))
                .toList();
        return new Section(
                title,
                new SmallTable(
                        title,
                        heads,
                        book.get()
                                .shareLines(
                                        request.caller(),
                                        year,
                                        today,
                                        request.texts().get("documents.resolution-book.groups"))));
    }
}
