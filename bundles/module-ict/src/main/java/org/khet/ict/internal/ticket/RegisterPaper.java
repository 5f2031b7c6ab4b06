package org.khet.ict.internal.ticket;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
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
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The repair register R1 (ทะเบียนแจ้งซ่อม) as spreadsheet and on paper. Source: ict I.2.7, ICT-24. */
@Component(service = RegisterPaper.class)
public final class RegisterPaper {
    private static final String NUMBER = "number";

    private static final String[] PAPER_COLUMNS = {
        "number",
        "reported",
        "requester",
        "unit",
        "equipment",
        "property",
        "symptom",
        "technician",
        "result",
        "cost",
        "returned",
        "days",
        "rating"
    };

    /** Most rows on paper; more are for a spreadsheet. */
    public static final int PAPER_MOST = 5000;

    private final DocumentPrinter printer;
    private final SpreadsheetWriter writer;
    private final Offices offices;
    private final TicketRegister register;
    private final Clock clock;
    /** A paper of five thousand rows takes some memory while it is made. */
    private final Semaphore turns = new Semaphore(2, true);

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
                texts.get("ict.print.register.not-all"),
                texts.locale());
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
                Column.text(
                        texts.get("ict.print.column.kind"),
                        18,
                        t -> words.word("kind", t.report().source().kind())),
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
                Column.<Ticket>baht(
                                texts.get("ict.print.column.cost"),
                                14,
                                t -> t.outcome().done().cost())
                        .sum(),
                Column.date(texts.get("ict.print.column.returned"), 14, RegisterPaper::returned),
                Column.number(texts.get("ict.print.column.days"), 8, RegisterPaper::days),
                Column.number(texts.get("ict.print.column.rating"), 10, RegisterPaper::rating));
    }

    /**
     * Writes the register as PDF, at most {@link #PAPER_MOST} rows, cancelled numbers struck. Two papers are made at once;
     * who comes then waits for a turn.
     *
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:repair:export}
     */
    public void print(Caller caller, Wish wish, OutputStream out) throws IOException {
        turns.acquireUninterruptibly();
        try {
            printer.print(
                    new PrintDocument(
                            FormF2.template("register"),
                            model(caller, wish),
                            Map.of(),
                            Paper.landscape().withCue()),
                    out);
        } finally {
            turns.release();
        }
    }

    private Map<String, Object> model(Caller caller, Wish wish) {
        TicketWords words = wish.words();
        Texts texts = words.texts();
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal cost = BigDecimal.ZERO;
        Iterator<Ticket> tickets = register.export(caller, wish.filter(), "PDF");
        while (tickets.hasNext() && rows.size() < PAPER_MOST) {
            Ticket ticket = tickets.next();
            cost = cost.add(ticket.outcome().done().cost());
            rows.add(row(ticket, words));
        }
        return Map.ofEntries(
                Map.entry("title", texts.get("ict.print.register.title")),
                Map.entry("office", office(caller)),
                Map.entry("subtitle", subtitle(wish)),
                Map.entry("sentence", wish.filtered()),
                Map.entry("columns", heads(texts)),
                Map.entry("rows", rows),
                Map.entry("hasTotal", !rows.isEmpty()),
                Map.entry("total", total(texts, cost)),
                Map.entry("noRows", rows.isEmpty() ? texts.get("ict.print.register.empty") : ""),
                Map.entry(
                        "filter",
                        tickets.hasNext()
                                ? texts.get("ict.print.register.not-all")
                                : texts.get("ict.print.register.count", rows.size())),
                Map.entry("printedBy", printedBy(caller, words)),
                Map.entry("page", texts.get("ict.print.page")));
    }

    private static List<Map<String, Object>> total(Texts texts, BigDecimal cost) {
        return java.util.Arrays.stream(PAPER_COLUMNS)
                .map(name -> switch (name) {
                    case "number" -> cell(texts.get("ict.print.register.total"), "");
                    case "cost" -> cell(BahtText.inFigures(cost), NUMBER);
                    default -> cell("", "");
                })
                .toList();
    }

    private static String subtitle(Wish wish) {
        return wish.filter().years().stream()
                .sorted()
                .map(year -> wish.words().texts().get("ict.repairs.year", year.buddhist()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static List<Map<String, Object>> heads(Texts texts) {
        List<Map<String, Object>> heads = new ArrayList<>();
        String[] widths = {"17", "16", "22", "25", "23", "22", "", "20", "17", "16", "16", "8", "9"};
        for (int i = 0; i < PAPER_COLUMNS.length; i++) {
            heads.add(
                    Map.of("label", texts.get("ict.print.column." + PAPER_COLUMNS[i]), "width", widths[i], "kind", ""));
        }
        return heads;
    }

    private static Map<String, Object> row(Ticket ticket, TicketWords words) {
        var report = ticket.report();
        var outcome = ticket.outcome();
        var back = outcome.back();
        BigDecimal cost = outcome.done().cost();
        List<Map<String, Object>> cells = List.of(
                cell(ticket.number().text(), ""),
                cell(words.day(report.reportedAt()), ""),
                cell(report.requester().person().name(), ""),
                cell(report.requester().unitName(), ""),
                cell(words.item(ticket), ""),
                cell(report.item().propertyNo(), ""),
                cell(matter(ticket, words), ""),
                cell(HandlingPart.name(ticket.handling().technician()), ""),
                cell(
                        outcome.done().result().isEmpty()
                                ? words.state(ticket.state())
                                : words.result(outcome.done().result()),
                        ""),
                cell(cost.signum() == 0 ? "" : BahtText.inFigures(cost), NUMBER),
                cell(back == null ? "" : words.day(back.at()), ""),
                cell(text(days(ticket)), NUMBER),
                cell(text(rating(ticket)), NUMBER));
        return Map.of("void", ticket.state() == TicketState.CANCELLED, "cells", cells);
    }

    /** What is no repair says so before its words. */
    private static String matter(Ticket ticket, TicketWords words) {
        TicketKind kind = ticket.report().source().kind();
        return (kind == TicketKind.REPAIR ? "" : words.word("kind", kind) + ": ") + ticket.title();
    }

    private static Map<String, Object> cell(String text, String kind) {
        return Map.of("text", text, "kind", kind);
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
