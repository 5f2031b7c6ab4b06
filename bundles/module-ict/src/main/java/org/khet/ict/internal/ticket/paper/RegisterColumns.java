package org.khet.ict.internal.ticket.paper;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.deadline.ReceiptTime;
import org.khet.ict.internal.ticket.store.HandlingPart;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.OfficeTime;

/** Columns of the repair register R1: all of them, and those that have room on paper. Source: ict I.2.7. */
final class RegisterColumns {
    private RegisterColumns() {}

    /** @param receipt in which time a ticket was received; figures stand for those only that were */
    static List<Column<Ticket>> of(TicketMessages messages, Function<Ticket, Optional<ReceiptTime>> receipt) {
        Function<Ticket, Optional<ReceiptTime>> received =
                ticket -> receipt.apply(ticket).filter(time -> !time.waiting());
        Texts texts = messages.texts();
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
                        t -> messages.word("kind", t.report().source().kind())),
                Column.text(texts.get("ict.print.column.equipment"), 26, messages::item),
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
                        t -> messages.category(t.handling().triage().category())),
                Column.text(
                        texts.get("ict.print.column.priority"),
                        12,
                        t -> messages.priority(t.handling().triage().priority())),
                Column.text(texts.get("ict.print.column.state"), 20, t -> messages.state(t.state())),
                Column.instant(
                        texts.get("ict.print.column.received"),
                        18,
                        t -> t.handling().receivedAt()),
                Column.number(
                        texts.get("ict.print.column.answered"),
                        10,
                        t -> minutes(received.apply(t), ReceiptTime::taken)),
                Column.number(
                        texts.get("ict.print.column.allowed"),
                        10,
                        t -> minutes(received.apply(t), ReceiptTime::allowed)),
                Column.text(
                        texts.get("ict.print.column.counting"),
                        14,
                        t -> received.apply(t)
                                .map(time -> messages.word("counting", time.counting()))
                                .orElse("")),
                Column.text(
                        texts.get("ict.print.column.technician"),
                        24,
                        t -> HandlingPart.name(t.handling().technician())),
                Column.text(
                        texts.get("ict.print.column.result"),
                        20,
                        t -> messages.result(t.outcome().done().result())),
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
                Column.date(texts.get("ict.print.column.returned"), 14, RegisterColumns::returned),
                Column.number(texts.get("ict.print.column.days"), 8, RegisterColumns::days),
                Column.number(texts.get("ict.print.column.rating"), 10, RegisterColumns::rating));
    }

    static List<Column<Ticket>> onPaper(TicketMessages messages) {
        Texts texts = messages.texts();
        return List.of(
                Column.text(
                        texts.get("ict.print.column.number"),
                        12,
                        t -> t.number().text()),
                Column.date(
                        texts.get("ict.print.column.reported"),
                        12,
                        t -> OfficeTime.day(t.report().reportedAt())),
                Column.text(
                        texts.get("ict.print.column.requester"),
                        16,
                        t -> t.report().requester().person().name()),
                Column.text(
                        texts.get("ict.print.column.unit"),
                        18,
                        t -> t.report().requester().unitName()),
                Column.text(texts.get("ict.print.column.equipment"), 17, messages::item),
                Column.text(
                        texts.get("ict.print.column.property"),
                        17,
                        t -> t.report().item().propertyNo()),
                Column.text(texts.get("ict.print.column.symptom"), 38, t -> matter(t, messages)),
                Column.text(
                        texts.get("ict.print.column.technician"),
                        15,
                        t -> HandlingPart.name(t.handling().technician())),
                Column.text(texts.get("ict.print.column.result"), 13, t -> result(t, messages)),
                Column.<Ticket>baht(texts.get("ict.print.column.cost"), 12, RegisterColumns::cost)
                        .sum(),
                Column.date(texts.get("ict.print.column.returned"), 12, RegisterColumns::returned),
                Column.number(texts.get("ict.print.column.days"), 7, RegisterColumns::days),
                Column.number(texts.get("ict.print.column.rating"), 8, RegisterColumns::rating));
    }

    /** What is no repair says so before its words. */
    private static String matter(Ticket ticket, TicketMessages messages) {
        TicketKind kind = ticket.report().source().kind();
        return (kind == TicketKind.REPAIR ? "" : messages.word("kind", kind) + ": ") + ticket.title();
    }

    private static String result(Ticket ticket, TicketMessages messages) {
        String result = ticket.outcome().done().result();
        return result.isEmpty() ? messages.state(ticket.state()) : messages.result(result);
    }

    private static @Nullable BigDecimal cost(Ticket ticket) {
        BigDecimal cost = ticket.outcome().done().cost();
        return cost.signum() == 0 ? null : cost;
    }

    private static java.time.@Nullable LocalDate returned(Ticket ticket) {
        var back = ticket.outcome().back();
        return back == null ? null : OfficeTime.day(back.at());
    }

    private static @Nullable Number minutes(Optional<ReceiptTime> time, Function<ReceiptTime, Duration> part) {
        return time.map(part).map(Duration::toMinutes).orElse(null);
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
}
