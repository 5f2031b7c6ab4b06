package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.LetterReports;
import org.khet.documents.internal.report.LetterYearPaper;
import org.khet.documents.internal.report.RegisterSheet;
import org.khet.documents.internal.school.SchoolLetterKind;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Slip of a letter, receivers of a letter, and the page of statistics, registers and diaries. Source: core CORE-52, 57, 61, 116, 148. */
public final class LetterRoutes {
    private final Supplier<LetterReports> reports;
    private final Clock clock;
    private final LetterPrinting printing;
    private final MeetingRoutes meetings;
    private final AnswerForm answers;
    private final SentLetterReceivers receivers;
    private final FirstFile first;
    private final DeliveredFiles delivered;

    /** @param reports what is counted and printed; there as soon as a screen opens */
    public LetterRoutes(Supplier<LetterReports> reports, Clock clock, LetterPrinting printing, BookableKinds bookable) {
        this.reports = reports;
        this.clock = clock;
        this.printing = printing;
        this.answers = new AnswerForm(() -> reports.get().sender());
        this.first = new FirstFile(() -> reports.get().files());
        this.delivered = new DeliveredFiles(() -> reports.get().files(), first);
        this.receivers = new SentLetterReceivers(reports, answers, clock);
        this.meetings = new MeetingRoutes(
                () -> reports.get().meetings(),
                () -> reports.get().committees(),
                () -> reports.get().book(),
                bookable);
    }

    /** The screens of letters that come; empty for other kinds. */
    public Optional<RecordViewOverrides> of(RecordKind kind) {
        return switch (kind) {
            case LetterInKind ignored ->
                Optional.of(new RecordViewOverrides()
                        .head((request, row) -> List.of(slip(request, row)))
                        .beside(this::groups)
                        .below((request, row) -> first.of(request, row, ((LetterInKind) row.kind()).files)));
            case SchoolLetterKind ignored ->
                Optional.of(new RecordViewOverrides()
                        .head((request, row) -> receipt(request, row))
                        .below((request, row) -> first.of(request, row, ((SchoolLetterKind) row.kind()).files)));
            case DeliveryKind delivery -> Optional.of(delivered.on(delivery, answers.overrides()));
            default -> meetings.of(kind);
        };
    }

    /** The screens of a paper; of a letter that went out also who received, read and owes. */
    public RecordViewOverrides sent(RecordKind kind, RecordViewOverrides paper) {
        return kind instanceof LetterOutKind letter
                ? new RecordViewOverrides()
                        .head(paper::head)
                        .beside((request, row) -> Stream.concat(
                                        paper.beside(request, row).stream(),
                                        receivers.of(request, letter, row).stream())
                                .toList())
                        .below(paper::below)
                : paper;
    }

    /** For the school, once the office has its letter. Source: core CORE-141. */
    private List<Component> receipt(ViewRequest request, RecordRow row) {
        return ((SchoolLetterKind) row.kind()).isTaken(row)
                ? List.of(new Download(
                        "documents-school-receipt",
                        "printer",
                        request.texts().get("documents.print.receipt"),
                        () -> Download.Kind.pdf("receipt-" + row.id()),
                        out -> reports.get().slips().receipt(request.caller(), row.id(), out)))
                : List.of();
    }

    private Component slip(ViewRequest request, RecordRow row) {
        return new Download(
                "documents-letter-slip",
                "printer",
                request.texts().get("documents.print.slip"),
                () -> Download.Kind.pdf("slip-" + row.id()),
                out -> reports.get().slips().slip(request.caller(), row.id(), out));
    }

    /** How it stands with each group that has the letter. Source: core CORE-45. */
    private List<Component> groups(ViewRequest request, RecordRow row) {
        UnitEntryKind kind = reports.get().entries().kind();
        List<List<String>> rows =
                reports
                        .get()
                        .entries()
                        .internal()
                        .all(request.caller(), RecordFilter.of(kind.letter.is(row.id())))
                        .stream()
                        .map(entry -> List.of(
                                unit(request, entry.get(kind.unit)),
                                entry.get(kind.number).map(RegisterNumber::text).orElse("–"),
                                request.texts()
                                        .get("documents.unit-entry.state."
                                                + entry.state().name()),
                                entry.get(kind.due)
                                        .map(ScreenDates.in(request.texts().locale())::listDate)
                                        .orElse("–")))
                        .toList();
        return rows.isEmpty() ? List.of() : List.of(table(request, "groups", rows, "unit", "number", "state", "due"));
    }

    private String unit(ViewRequest request, UnitId unit) {
        return reports.get()
                .units()
                .find(request.caller().office(), unit)
                .map(found -> request.texts().choose(found.shortName(), found.nameEnglish()))
                .orElse("");
    }

    /** The page, in the menu of whoever sees letters. */
    public ViewEntry entry() {
        return new ViewEntry(
                "letter-report", LetterPermissions.VIEW, ViewEntry.COMMON, "chart-column", 450, this::open);
    }

    private Component open(ViewRequest request) {
        LocalDate today = today();
        List<Component> prints = new ArrayList<>();
        LocalDate monday = WeekChoice.monday(request, today);
        prints.add(print(request, "week", out -> reports.get().week().print(request.caller(), monday, out)));
        PageHeader header = new PageHeader(
                        request.texts().get("documents.title"), request.texts().get("documents.letter-report.title"))
                .actions(prints.toArray(Component[]::new));
        Div page = new Div(header);
        page.addClassName("k-page");
        List<RegisterSheet> sheets = reports.get().sheets().of(request.caller());
        if (!sheets.isEmpty()) {
            page.add(new RegisterPrintBox(request, sheets, today, reports.get().sheets()));
        }
        if (request.caller().scope(LetterPermissions.VIEW).wholeOffice()) {
            int year = year(request, today);
            page.add(years(request, year, today), new LetterYearTable(reports.get(), request).of(year, today));
        }
        page.add(WeekChoice.ways(request, monday), week(request, monday));
        return page;
    }

    private Component print(ViewRequest request, String what, Download.Maker maker) {
        return new Download(
                "documents-print-" + what,
                "printer",
                request.texts().get("documents.print." + what),
                () -> Download.Kind.pdf(what + "-" + today()),
                maker);
    }

    /** The calendar year of the address, by its Buddhist number; at first the present one. */
    private static int year(ViewRequest request, LocalDate today) {
        String typed = request.query().getOrDefault("year", List.of("")).getFirst();
        return typed.matches("2[45]\\d\\d") ? Integer.parseInt(typed) - ThaiDate.ERA_DISTANCE : today.getYear();
    }

    /** The way to the years before and behind, and the paper of this one. Source: core CORE-61. */
    private Component years(ViewRequest request, int year, LocalDate today) {
        Div line = new Div(
                Links.to(
                        "documents/letter-report?year=" + (year - 1 + ThaiDate.ERA_DISTANCE),
                        "← " + (year - 1 + ThaiDate.ERA_DISTANCE)),
                new Span(request.texts()
                        .get("documents.letter-report.year", String.valueOf(year + ThaiDate.ERA_DISTANCE))));
        if (year < today.getYear()) {
            line.add(Links.to(
                    "documents/letter-report?year=" + (year + 1 + ThaiDate.ERA_DISTANCE),
                    year + 1 + ThaiDate.ERA_DISTANCE + " →"));
        }
        var paper =
                new LetterYearPaper(reports.get().statistics(), reports.get().units(), printing);
        line.add(print(request, "letter-year", out -> paper.print(request.caller(), year, today, out)));
        line.getStyle()
                .set("display", "flex")
                .set("flex-wrap", "wrap")
                .set("gap", "12px")
                .set("align-items", "center");
        return line;
    }

    private Component week(ViewRequest request, LocalDate today) {
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        List<List<String>> rows = reports.get().week().of(request.caller(), today).stream()
                .map(one -> List.of(dates.listDate(one.day()), one.time(), one.whose(), one.subject(), one.place()))
                .toList();
        return table(request, "week", rows, "day", "time", "whose", "subject", "place");
    }

    static Component table(ViewRequest request, String name, List<List<String>> rows, String... heads) {
        String title = request.texts().get("documents.letter-report." + name);
        List<String> words = new ArrayList<>();
        for (String head : heads) {
            words.add(request.texts().get("documents.letter-report.head." + head));
        }
        return new Section(title, new SmallTable(title, words, rows).stacking());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE);
    }
}
