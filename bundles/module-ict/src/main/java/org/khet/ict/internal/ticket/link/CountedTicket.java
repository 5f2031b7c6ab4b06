package org.khet.ict.internal.ticket.link;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.portal.api.report.CountedRecord;
import org.khet.portal.api.time.OfficeTime;

/** A ticket as reports count it. */
record CountedTicket(Ticket ticket) implements CountedRecord {
    @Override
    public long id() {
        return ticket.id();
    }

    @Override
    public @Nullable String key(String field) {
        var report = ticket.report();
        var requester = report.requester();
        NamedPerson technician = ticket.handling().technician();
        return switch (field) {
            case "state" -> ticket.state().name();
            case "kind" -> report.source().kind().name();
            case "channel" -> report.source().channel().name();
            case "category" -> filled(ticket.handling().triage().category());
            case "priority" -> number(ticket.handling().triage().priority());
            case "unit" ->
                requester.unit() == null
                        ? null
                        : String.valueOf(requester.unit().value());
            case "school" ->
                requester.school() == null
                        ? null
                        : String.valueOf(requester.school().value());
            case "technician" ->
                technician == null ? null : String.valueOf(technician.id().value());
            case "cause" -> filled(ticket.outcome().finding().cause());
            case "result" -> filled(ticket.outcome().done().result());
            case "rating" -> number(rating());
            default -> null;
        };
    }

    private int rating() {
        var verdict = ticket.outcome().verdict();
        return verdict == null ? 0 : verdict.rating();
    }

    private static @Nullable String filled(String code) {
        return code.isEmpty() ? null : code;
    }

    private static @Nullable String number(int number) {
        return number == 0 ? null : String.valueOf(number);
    }

    @Override
    public @Nullable BigDecimal number(String field) {
        return switch (field) {
            case "cost" -> ticket.outcome().done().cost();
            case "minutes" -> BigDecimal.valueOf(ticket.outcome().done().minutes());
            case "stars" -> rating() == 0 ? null : BigDecimal.valueOf(rating());
            default -> null;
        };
    }

    @Override
    public @Nullable LocalDate day(String field) {
        var back = ticket.outcome().back();
        return switch (field) {
            case "created" -> OfficeTime.day(ticket.report().reportedAt());
            case "received" -> day(ticket.handling().receivedAt());
            case "returned" -> back == null ? null : day(back.at());
            default -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : OfficeTime.day(at);
    }
}
