package org.khet.ict.internal.ticket;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The repair register R1 (ทะเบียนแจ้งซ่อม) as spreadsheet and on paper. Source: ict I.2.7, ICT-24. */
@Component(service = RegisterPaper.class)
public final class RegisterPaper {
    /** Most rows on paper; more are for a spreadsheet. */
    public static final int PAPER_MOST = 5000;

    private final DocumentPrinter printer;
    private final SpreadsheetWriter writer;
    private final Offices offices;
    private final TicketRegister register;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public RegisterPaper(
            @Reference DocumentPrinter printer,
            @Reference SpreadsheetWriter writer,
            @Reference Offices offices,
            @Reference TicketRegister register,
            @Reference Clock clock) {
        this.printer = printer;
        this.writer = writer;
        this.offices = offices;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param filter which tickets
     * @param words  language and codes
     * @param filtered filter in words, for the head or foot
     */
    public record Wish(TicketFilter filter, TicketWords words, String filtered) {}

    /**
     * Writes a spreadsheet; memory does not grow with the rows.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:repair:export}
     */
    public void export(Caller caller, Wish wish, SpreadsheetWriter.Format format, OutputStream out) throws IOException {
        Texts texts = wish.words().texts();
        Iterator<Ticket> rows = register.export(caller, wish.filter(), format.name());
        var heading = new Sheet.Heading(
                texts.get("ict.print.register.title"),
                List.of(
                        texts.get("ict.print.register.title") + " " + office(caller),
                        wish.filtered(),
                        printedBy(caller, wish.words())),
                texts.get("ict.print.register.total"),
                texts.get("ict.print.register.not-all"));
        writer.write(format, new Sheet<>(heading, columns(wish.words()), rows), out);
    }

    private static List<Column<Ticket>> columns(TicketWords words) {
        Texts texts = words.texts();
        return List.of(
                Column.text(
                        texts.get("ict.print.column.number"),
                        14,
                        t -> t.number().text()),
                Column.instant(
                        texts.get("ict.print.column.reported"),
                        18,
                        t -> t.report().reportedAt()),
                Column.text(
                        texts.get("ict.print.column.requester"),
                        26,
                        t -> t.report().requester().person().name()),
                Column.text(
                        texts.get("ict.print.column.unit"),
                        30,
                        t -> t.report().requester().unitName()),
                Column.text(texts.get("ict.print.column.equipment"), 26, words::item),
                Column.text(
                        texts.get("ict.print.column.property"),
                        20,
                        t -> t.report().item().propertyNo()),
                Column.text(
                        texts.get("ict.print.column.symptom"),
                        60,
                        t -> t.report().trouble().symptom()),
                Column.text(
                        texts.get("ict.print.column.category"),
                        24,
                        t -> words.category(t.handling().triage().category())),
                Column.text(
                        texts.get("ict.print.column.priority"),
                        12,
                        t -> words.priority(t.handling().triage().priority())),
                Column.text(texts.get("ict.print.column.state"), 20, t -> words.state(t.state())),
                Column.instant(
                        texts.get("ict.print.column.received"),
                        18,
                        t -> t.handling().receivedAt()),
                Column.text(
                        texts.get("ict.print.column.technician"),
                        24,
                        t -> HandlingPart.name(t.handling().technician())),
                Column.text(
                        texts.get("ict.print.column.result"),
                        20,
                        t -> words.result(t.outcome().done().result())),
                Column.<Ticket>number(
                                texts.get("ict.print.column.minutes"),
                                10,
                                t -> t.outcome().done().minutes())
                        .sum(),
                Column.date(texts.get("ict.print.column.returned"), 14, RegisterPaper::returned),
                Column.number(texts.get("ict.print.column.days"), 8, RegisterPaper::days),
                Column.number(texts.get("ict.print.column.rating"), 10, RegisterPaper::rating));
    }

    /**
     * Writes the register as PDF, at most {@link #PAPER_MOST} rows, cancelled numbers struck.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:repair:export}
     */
    public void print(Caller caller, Wish wish, OutputStream out) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        Iterator<Ticket> tickets = register.export(caller, wish.filter(), "PDF");
        while (tickets.hasNext() && rows.size() < PAPER_MOST) {
            rows.add(row(tickets.next(), wish.words()));
        }
        Texts texts = wish.words().texts();
        Map<String, Object> model = Map.of(
                "title", texts.get("ict.print.register.title"),
                "office", office(caller),
                "subtitle", subtitle(wish),
                "columns", heads(texts),
                "rows", rows,
                "hasTotal", false,
                "total", List.of(),
                "noRows", rows.isEmpty() ? texts.get("ict.print.register.empty") : "",
                "filter",
                        tickets.hasNext()
                                ? texts.get("ict.print.register.not-all")
                                : texts.get("ict.print.register.count", wish.filtered(), rows.size()),
                "printedBy", printedBy(caller, wish.words()));
        printer.print(
                new PrintDocument(
                        FormF2.template("register"),
                        model,
                        Map.of(),
                        Paper.landscape().withCue()),
                out);
    }

    private static String subtitle(Wish wish) {
        return wish.filter().years().stream()
                .sorted()
                .map(year -> wish.words().texts().get("ict.repairs.year", year.buddhist()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static List<Map<String, Object>> heads(Texts texts) {
        List<Map<String, Object>> heads = new ArrayList<>();
        String[] names = {
            "number",
            "reported",
            "requester",
            "unit",
            "equipment",
            "property",
            "symptom",
            "technician",
            "result",
            "returned",
            "days",
            "rating"
        };
        String[] widths = {"18", "17", "24", "27", "25", "24", "", "23", "19", "17", "8", "10"};
        for (int i = 0; i < names.length; i++) {
            heads.add(Map.of("label", texts.get("ict.print.column." + names[i]), "width", widths[i], "kind", ""));
        }
        return heads;
    }

    private static Map<String, Object> row(Ticket ticket, TicketWords words) {
        var report = ticket.report();
        var returned = returned(ticket);
        List<String> texts = List.of(
                ticket.number().text(),
                ThaiDate.listDate(OfficeTime.day(report.reportedAt())),
                report.requester().person().name(),
                report.requester().unitName(),
                words.item(ticket),
                report.item().propertyNo(),
                report.trouble().title(),
                HandlingPart.name(ticket.handling().technician()),
                ticket.outcome().done().result().isEmpty()
                        ? words.state(ticket.state())
                        : words.result(ticket.outcome().done().result()),
                returned == null ? "" : ThaiDate.listDate(returned),
                text(days(ticket)),
                text(rating(ticket)));
        return Map.of(
                "void",
                ticket.state() == TicketState.CANCELLED,
                "cells",
                texts.stream().map(text -> Map.of("text", text, "kind", "")).toList());
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }

    private static java.time.@Nullable LocalDate returned(Ticket ticket) {
        var back = ticket.outcome().back();
        return back == null ? null : OfficeTime.day(back.at());
    }

    private static @Nullable Number days(Ticket ticket) {
        var back = ticket.outcome().back();
        return back == null
                ? null
                : ChronoUnit.DAYS.between(OfficeTime.day(ticket.report().reportedAt()), OfficeTime.day(back.at()));
    }

    private static @Nullable Number rating(Ticket ticket) {
        var verdict = ticket.outcome().verdict();
        return verdict == null ? null : verdict.rating();
    }

    private String office(Caller caller) {
        return offices.find(caller.office()).map(Office::name).orElse("");
    }

    private String printedBy(Caller caller, TicketWords words) {
        return words.texts().get("ict.print.by", caller.name(), words.when(clock.instant()));
    }
}
