package org.khet.ict.internal.ticket.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.PendingParts.Line;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.store.HandlingPart;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/** What stands in the four blocks of form F2. Source: ict I.2.5. */
final class F2Blocks {
    private static final int NOT = 3;
    private static final int OTHER = 4;
    private static final int MOST_PARTS = 8;
    private static final Set<TicketAction> ASSIGNING =
            Set.of(TicketAction.ASSIGN, TicketAction.REASSIGN, TicketAction.TAKE);

    private F2Blocks() {}

    static List<String> results(TicketMessages words) {
        return List.of("fixed", "parts", "sent", "not", "other").stream()
                .map(key -> words.texts().get("ict.print.result." + key))
                .toList();
    }

    static List<String> works(TicketMessages words) {
        return List.of(words.texts().get("ict.print.works"), words.texts().get("ict.print.works-not"));
    }

    static List<String> erase(TicketMessages words) {
        return List.of(words.texts().get("ict.print.erase.yes"), words.texts().get("ict.print.erase.no"));
    }

    static List<Map<String, Object>> ticks(List<String> labels, int chosen) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> Map.<String, Object>of("label", labels.get(i), "on", i == chosen))
                .toList();
    }

    static void requester(Map<String, Object> model, Ticket ticket, TicketMessages words) {
        var report = ticket.report();
        model.put("number", ticket.number().text());
        model.put("date", day(report.reportedAt()));
        model.put("requester", report.requester().person().name());
        model.put("position", report.requester().position());
        model.put("unit", report.requester().unitName());
        model.put("phone", report.contact().phone());
        model.put("symptom", report.trouble().symptom());
        model.put("kind", words.word("kind", report.source().kind()));
        model.put("erase", ticks(erase(words), report.trouble().mayErase() ? 0 : 1));
        model.put("requesterSigned", report.requester().person().name());
        model.put("requesterSignedOn", day(report.reportedAt()));
    }

    static void handling(Map<String, Object> model, Ticket ticket, TicketMessages words) {
        Handling handling = ticket.handling();
        model.put("receiver", HandlingPart.name(handling.receiver()));
        model.put("receivedOn", day(handling.receivedAt()));
        model.put(
                "priorities",
                ticks(
                        IntStream.rangeClosed(1, 4).mapToObj(words::priority).toList(),
                        handling.triage().priority() - 1));
        model.put("technician", HandlingPart.name(handling.technician()));
        model.put("assignedOn", day(handling.assignedAt()));
    }

    static void work(Map<String, Object> model, Ticket ticket, TicketMessages words) {
        TicketOutcome outcome = ticket.outcome();
        model.put("finding", outcome.finding().words());
        model.put("cause", words.cause(outcome.finding().cause()));
        model.put("work", outcome.done().words());
        int result = result(ticket);
        List<String> labels = new ArrayList<>(results(words));
        if (result == OTHER) {
            labels.set(
                    OTHER, labels.get(OTHER) + " " + words.result(outcome.done().result()));
        }
        model.put("results", ticks(labels, result));
        BigDecimal cost = outcome.done().cost();
        if (cost.signum() > 0) {
            model.put("total", BahtText.inFigures(cost));
            model.put("totalWords", BahtText.inWords(cost));
        } else if (!outcome.done().result().isEmpty()) {
            model.put("totalWords", words.texts().get("ict.print.no-cost"));
        }
        if (!outcome.done().words().isEmpty()) {
            model.put("technicianSigned", HandlingPart.name(ticket.handling().technician()));
        }
    }

    /** The head who gave it to its technician, and the day on which the work was done; empty where nobody did. */
    static void signatures(Map<String, Object> model, Ticket ticket, List<TicketStep> steps) {
        steps.reversed().stream()
                .filter(step -> ASSIGNING.contains(step.way().action()))
                .findFirst()
                .filter(step -> step.as() == StepCapacity.HEAD)
                .ifPresent(step -> {
                    model.put("head", step.actor().name());
                    model.put("headSignedOn", day(step.at()));
                });
        steps.reversed().stream()
                .filter(step ->
                        step.way().to() == TicketState.READY && step.way().from() != TicketState.READY)
                .filter(step -> !ticket.outcome().done().words().isEmpty())
                .findFirst()
                .ifPresent(step -> model.put("technicianSignedOn", day(step.at())));
    }

    /** The rows of the table; what has no room on the page stands in the last row in one sum. */
    static void parts(Map<String, Object> model, List<Line> lines, int emptyRows, TicketMessages words) {
        boolean all = lines.size() <= MOST_PARTS;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Line line : all ? lines : lines.subList(0, MOST_PARTS - 1)) {
            rows.add(row(
                    rows.size(),
                    line.what(),
                    line.quantity().stripTrailingZeros().toPlainString(),
                    BahtText.inFigures(line.price()),
                    line.amount()));
        }
        if (!all) {
            List<Line> rest = lines.subList(rows.size(), lines.size());
            BigDecimal sum = rest.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(row(rows.size(), words.texts().get("ict.print.parts.more", rest.size()), "", "", sum));
        }
        model.put("parts", rows);
        model.put("blankParts", Collections.nCopies(Math.max(0, emptyRows - rows.size()), ""));
    }

    private static Map<String, Object> row(int before, String item, String quantity, String price, BigDecimal amount) {
        return Map.of(
                "no", before + 1,
                "item", item,
                "quantity", quantity,
                "price", price,
                "amount", BahtText.inFigures(amount));
    }

    /** Which box: only what the technician said, and where the device is while nothing is said yet. */
    private static int result(Ticket ticket) {
        return switch (ticket.outcome().done().result()) {
            case "" ->
                switch (ticket.state()) {
                    case WAITING_PART -> 1;
                    case SENT_OUT -> 2;
                    case UNREPAIRABLE -> NOT;
                    default -> -1;
                };
            case "FIXED", "REPLACED" -> 0;
            case "UNREPAIRED" -> NOT;
            default -> OTHER;
        };
    }

    static void outcome(Map<String, Object> model, Ticket ticket, TicketMessages words) {
        var back = ticket.outcome().back();
        if (back != null) {
            String extra = back.accessories().isEmpty() ? "" : " (" + back.accessories() + ")";
            model.put("condition", back.condition() + extra);
            model.put("receivedBack", back.receiver());
            model.put("receivedBackOn", day(back.at()));
        }
        var verdict = ticket.outcome().verdict();
        if (verdict != null) {
            model.put("ratings", ticks(List.of("1", "2", "3", "4", "5"), verdict.rating() - 1));
            model.put("comment", verdict.comment());
            model.put("works", ticks(works(words), 0));
        }
    }

    /** What the requester said last: that it does not work, or nothing at all so that the ticket closed by itself. */
    static void again(Map<String, Object> model, Ticket ticket, List<TicketStep> steps, TicketMessages words) {
        if (ticket.state() == TicketState.AUTO_CLOSED) {
            model.put(
                    "autoClosed",
                    words.texts()
                            .get("ict.print.auto-closed", day(ticket.standing().since())));
        }
        if (ticket.standing().reopened() > 0 && ticket.outcome().back() == null) {
            model.put("works", ticks(works(words), 1));
            steps.reversed().stream()
                    .filter(step -> step.way().to() == TicketState.REOPENED)
                    .findFirst()
                    .ifPresent(step -> model.put("comment", step.note().words()));
        }
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : ThaiDate.longDate(OfficeTime.day(at));
    }
}
