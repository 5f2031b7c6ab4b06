package org.khet.ict.internal.ticket;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.OfficeTime;

/** Columns of the repair register R1 in a spreadsheet. Source: ict I.2.7. */
final class RegisterColumns {
    private RegisterColumns() {}

    static List<Column<Ticket>> of(TicketWords words) {
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
                Column.date(texts.get("ict.print.column.returned"), 14, RegisterColumns::returned),
                Column.number(texts.get("ict.print.column.days"), 8, RegisterColumns::days),
                Column.number(texts.get("ict.print.column.rating"), 10, RegisterColumns::rating));
    }

    private static java.time.@Nullable LocalDate returned(Ticket ticket) {
        var back = ticket.outcome().back();
        return back == null ? null : OfficeTime.day(back.at());
    }

    static @Nullable Number days(Ticket ticket) {
        var back = ticket.outcome().back();
        return back == null
                ? null
                : ChronoUnit.DAYS.between(OfficeTime.day(ticket.report().reportedAt()), OfficeTime.day(back.at()));
    }

    static @Nullable Number rating(Ticket ticket) {
        var verdict = ticket.outcome().verdict();
        return verdict == null ? null : verdict.rating();
    }
}
