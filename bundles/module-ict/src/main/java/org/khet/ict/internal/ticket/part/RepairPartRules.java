package org.khet.ict.internal.ticket.part;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.supply.IctMaterialRecord;
import org.khet.ict.internal.ticket.PartService;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.property.PropertyMatters.Item;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;

/** What parts and shops do to tickets, stock and cost. Safe for concurrent use. Source: ict I.2.6, E-R43. */
public final class RepairPartRules {
    private static final Set<TicketState> AT_WORK =
            Set.of(TicketState.DIAGNOSING, TicketState.REPAIRING, TicketState.WAITING_PART);

    private final PartService tickets;
    private final RecordService<IctMaterialRecord> materials;
    private final PartCheck check;
    private final Settings settings;
    private final IctSql sql;

    /** @param tickets moves the tickets */
    public RepairPartRules(
            PartService tickets,
            RecordService<IctMaterialRecord> materials,
            DeviceRegister devices,
            Settings settings,
            IctSql sql) {
        this.tickets = tickets;
        this.materials = materials;
        check = new PartCheck(devices);
        this.settings = settings;
        this.sql = sql;
    }

    private static RepairPartRecord kind(RecordRow row) {
        return (RepairPartRecord) row.kind();
    }

    private Optional<Ticket> find(RecordRow row, RecordContext now) {
        return sql
                .rows(
                        now.office(),
                        "select id from ict_ticket where office_id = ? and number_text = ?",
                        found -> found.getLong(1),
                        now.office().value(),
                        row.get(kind(row).ticketNo))
                .stream()
                .findFirst()
                .flatMap(id -> tickets.find(now.office(), id));
    }

    /** The ticket is one that the caller repairs, or one of the desk for its head, and at work. */
    Optional<Problem> ticket(RecordRow row, RecordContext now) {
        String field = kind(row).ticketNo.name();
        Optional<Ticket> found = find(row, now).filter(ticket -> tickets.worksOn(now.caller(), ticket));
        if (found.isEmpty()) {
            return Optional.of(Problem.of(field, "ict.error.part-ticket"));
        }
        return found.filter(ticket -> !AT_WORK.contains(ticket.state()))
                .map(ticket -> Problem.of(field, "ict.error.part-state"));
    }

    /** What a part or a shop must have. */
    Optional<Problem> complete(RecordRow row, RecordContext now) {
        return check.complete(row, now, () -> find(row, now));
    }

    RecordRow begun(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        return find(row, now)
                .map(ticket -> {
                    var technician = ticket.handling().technician();
                    return row.with(kind.ticket, ticket.id())
                            .with(kind.technician, technician == null ? null : technician.id());
                })
                .orElse(row);
    }

    /** T10: the ticket waits for a part; one that waits already goes on waiting. A shop does not stop the work before it is sent. */
    void waitFor(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        if (row.get(kind.sort) == PartSort.PART) {
            tickets.waitForPart(now.caller(), ticketOf(row, now), row.get(kind.what));
        }
    }

    private Ticket ticketOf(RecordRow row, RecordContext now) {
        return tickets.find(now.office(), row.get(kind(row).ticket).orElseThrow())
                .orElseThrow();
    }

    /** ICT-12: what the office pays to a seller or a shop is asked of those who buy for it, with the lines of the request. */
    RecordRow asked(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        boolean shop = row.get(kind.sort) == PartSort.SHOP;
        boolean bought = shop || row.get(kind.source) == PartSource.PURCHASE;
        if (!bought || !row.get(kind.payer).isOurs() || row.get(kind.sum).signum() == 0) {
            return row;
        }
        var item = new Item(row.get(kind.what), row.get(kind.quantity), shop ? "งาน" : "ชิ้น", row.get(kind.price));
        return tickets.buy(now.caller(), ticketOf(row, now), token(row), item)
                .map(number -> row.with(kind.purchaseNo, number))
                .orElse(row);
    }

    private static String token(RecordRow row) {
        return "ict-part-" + row.id();
    }

    /** ICT-12: what is cancelled before it came need not be bought. */
    void takeBack(RecordRow row, RecordContext now) {
        if (!row.has(kind(row).receivedOn)) {
            tickets.buyNoMore(now.caller(), token(row), row.head().reason());
        }
    }

    /** What has no price is above every limit. */
    Optional<Problem> withinLimit(RecordRow row, RecordContext now) {
        if (PartCheck.isPriceless(row)) {
            return Optional.of(Problem.of("", "ict.error.part-price"));
        }
        BigDecimal most = BigDecimal.valueOf(settings.get(now.office(), IctSettings.PART_LIMIT, now.today()));
        return row.get(kind(row).sum).compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "ict.error.part-limit", most.toPlainString()));
    }

    Optional<Problem> toBeOrdered(RecordRow row) {
        RepairPartRecord kind = kind(row);
        return row.get(kind.sort) == PartSort.SHOP || row.get(kind.source) != PartSource.STOCK
                ? Optional.empty()
                : Optional.of(Problem.of("", "ict.error.part-stock"));
    }

    Optional<Problem> sendable(RecordRow row) {
        RepairPartRecord kind = kind(row);
        return row.get(kind.sort) == PartSort.SHOP && row.get(kind.conditionOut).isEmpty()
                ? Optional.of(Problem.of(kind.conditionOut.name(), "records.error.missing"))
                : Optional.empty();
    }

    /** T12. */
    void sendOut(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        if (row.get(kind.sort) == PartSort.SHOP) {
            tickets.sendOut(now.caller(), ticketOf(row, now), row.get(kind.shop));
        }
    }

    /** A part that is bought was ordered before; what lies in stock or was brought comes at once. */
    Optional<Problem> comeAtOnce(RecordRow row) {
        RepairPartRecord kind = kind(row);
        if (row.get(kind.sort) == PartSort.SHOP) {
            return Optional.of(Problem.of("", "ict.error.part-away"));
        }
        return row.get(kind.source) == PartSource.PURCHASE && row.state().equals(kind.approved)
                ? Optional.of(Problem.of("", "ict.error.part-order"))
                : Optional.empty();
    }

    /** Only what went to a shop comes back from there. */
    Optional<Problem> sent(RecordRow row) {
        return row.get(kind(row).sort) == PartSort.SHOP
                ? Optional.empty()
                : Optional.of(Problem.of("", "ict.error.part-not-sent"));
    }

    /** T13; a ticket that ended or went on meanwhile stays where it is, and the bill is part of its cost (E-R43). */
    void bringBack(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        Ticket ticket = ticketOf(row, now);
        BigDecimal bill = row.get(kind.bill).orElse(BigDecimal.ZERO);
        if (ticket.state() == TicketState.SENT_OUT) {
            tickets.bringBack(now.caller(), ticket, bill, row.get(kind.shopResult));
        } else {
            tickets.charge(now.caller(), ticket, bill, row.get(kind.shopResult));
        }
    }

    /** What a part costs the office; what the requester brought or the maker gives costs nothing. */
    BigDecimal cost(RecordRow row) {
        return PartCheck.isFree(row) ? BigDecimal.ZERO : row.get(kind(row).bill).orElse(row.get(kind(row).sum));
    }

    /**
     * A part is put in: its cost is the ticket's, and what comes from stock leaves it.
     *
     * @throws Rejected if the ticket is not at work, or the stock does not suffice
     */
    void putIn(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        Ticket ticket = ticketOf(row, now);
        if (ticket.state() != TicketState.REPAIRING && ticket.state() != TicketState.WAITING_PART) {
            throw Rejected.of("", "ict.error.part-state");
        }
        if (row.get(kind.source) == PartSource.STOCK) {
            materials
                    .kind()
                    .take(
                            materials,
                            now,
                            row.get(kind.material).orElseThrow(),
                            row.get(kind.quantity),
                            row.get(kind.ticketNo),
                            "part/" + row.id());
        }
        tickets.charge(now.caller(), ticket, row.get(kind.charged).orElse(BigDecimal.ZERO), row.get(kind.what));
    }

    /** What lies at a shop comes back first, unless its ticket waits for the shop no more: then nothing need come. */
    Optional<Problem> notAway(RecordRow row, RecordContext now) {
        RepairPartRecord kind = kind(row);
        boolean away = row.get(kind.sort) == PartSort.SHOP && row.state().equals(kind.ordered);
        return away && ticketOf(row, now).state() == TicketState.SENT_OUT
                ? Optional.of(Problem.of("", "ict.error.part-away"))
                : Optional.empty();
    }
}
