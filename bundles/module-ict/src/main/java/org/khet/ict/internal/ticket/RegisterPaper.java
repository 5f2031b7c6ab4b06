package org.khet.ict.internal.ticket;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.khet.ict.internal.paper.Templates;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.security.Caller;
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
        writer.write(format, new Sheet<>(heading, RegisterColumns.of(wish.words()), rows), out);
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
                            Templates.of("register"),
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
            rows.add(RegisterRows.row(ticket, words));
        }
        return Map.ofEntries(
                Map.entry("title", texts.get("ict.print.register.title")),
                Map.entry("office", office(caller)),
                Map.entry("subtitle", subtitle(wish)),
                Map.entry("sentence", wish.filtered()),
                Map.entry("columns", RegisterRows.heads(texts)),
                Map.entry("rows", rows),
                Map.entry("hasTotal", !rows.isEmpty()),
                Map.entry("total", RegisterRows.total(texts, cost)),
                Map.entry("noRows", rows.isEmpty() ? texts.get("ict.print.register.empty") : ""),
                Map.entry(
                        "filter",
                        tickets.hasNext()
                                ? texts.get("ict.print.register.not-all")
                                : texts.get("ict.print.register.count", rows.size())),
                Map.entry("printedBy", printedBy(caller, words)),
                Map.entry("page", texts.get("ict.print.page")));
    }

    private static String subtitle(Wish wish) {
        return wish.filter().years().stream()
                .sorted()
                .map(year -> wish.words().texts().get("ict.repairs.year", year.buddhist()))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private String office(Caller caller) {
        return offices.find(caller.office()).map(Office::name).orElse("");
    }

    private String printedBy(Caller caller, TicketWords words) {
        return words.texts().get("ict.print.by", caller.name(), words.when(clock.instant()));
    }
}
