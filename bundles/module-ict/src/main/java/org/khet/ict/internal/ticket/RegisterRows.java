package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.paper.Templates;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.BahtText;

/** Heads, rows and sums of the repair register R1 on paper. Source: ict I.2.7. */
final class RegisterRows {
    private static final String[] COLUMNS = {
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

    private RegisterRows() {}

    static List<Map<String, Object>> total(Texts texts, BigDecimal cost) {
        return java.util.Arrays.stream(COLUMNS)
                .map(name -> switch (name) {
                    case "number" -> Templates.cell(texts.get("ict.print.register.total"));
                    case "cost" -> Templates.figure(BahtText.inFigures(cost));
                    default -> Templates.cell("");
                })
                .toList();
    }

    static List<Map<String, Object>> heads(Texts texts) {
        List<Map<String, Object>> heads = new ArrayList<>();
        String[] widths = {"17", "16", "22", "25", "23", "22", "", "20", "17", "16", "16", "8", "9"};
        for (int i = 0; i < COLUMNS.length; i++) {
            heads.add(Templates.head(texts.get("ict.print.column." + COLUMNS[i]), widths[i]));
        }
        return heads;
    }

    static Map<String, Object> row(Ticket ticket, TicketWords words) {
        var report = ticket.report();
        var outcome = ticket.outcome();
        var back = outcome.back();
        BigDecimal cost = outcome.done().cost();
        List<Map<String, Object>> cells = List.of(
                Templates.cell(ticket.number().text()),
                Templates.cell(words.day(report.reportedAt())),
                Templates.cell(report.requester().person().name()),
                Templates.cell(report.requester().unitName()),
                Templates.cell(words.item(ticket)),
                Templates.cell(report.item().propertyNo()),
                Templates.cell(matter(ticket, words)),
                Templates.cell(HandlingPart.name(ticket.handling().technician())),
                Templates.cell(
                        outcome.done().result().isEmpty()
                                ? words.state(ticket.state())
                                : words.result(outcome.done().result())),
                Templates.figure(cost.signum() == 0 ? "" : BahtText.inFigures(cost)),
                Templates.cell(back == null ? "" : words.day(back.at())),
                Templates.figure(text(RegisterColumns.days(ticket))),
                Templates.figure(text(RegisterColumns.rating(ticket))));
        return Map.of("void", ticket.state() == TicketState.CANCELLED, "cells", cells);
    }

    /** What is no repair says so before its words. */
    private static String matter(Ticket ticket, TicketWords words) {
        TicketKind kind = ticket.report().source().kind();
        return (kind == TicketKind.REPAIR ? "" : words.word("kind", kind) + ": ") + ticket.title();
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
