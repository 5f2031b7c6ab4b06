package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.ict.internal.equipment.PropertyGateway;
import org.khet.ict.internal.ticket.Ticket.Seen;
import org.khet.ict.internal.ticket.TicketFlow.Move;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.property.PropertyMatters.Item;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves tickets as their parts and shops come and go, in the running transaction. Safe for concurrent use. Source: ict T10 to
 * T13, E-R43.
 */
@Component(service = PartService.class)
public final class PartService {
    private static final String AFTER_THE_LOCK = " · มาหลังปิดปีงบประมาณ ไม่รวมในค่าใช้จ่ายของเรื่อง";

    private final TicketFlow flow;
    private final EquipmentUpdater workshop;
    private final PropertyGateway property;
    private final TicketYears years;

    /** For the component runtime. */
    @Activate
    public PartService(
            @Reference TicketFlow flow,
            @Reference EquipmentUpdater workshop,
            @Reference PropertyGateway property,
            @Reference TicketYears years) {
        this.flow = flow;
        this.workshop = workshop;
        this.property = property;
        this.years = years;
    }

    /** A ticket of the office, whoever asks. */
    public Optional<Ticket> find(OfficeId office, long id) {
        return flow.tickets().find(office, id);
    }

    /** Whether the caller repairs it or directs the desk. */
    public boolean worksOn(Caller caller, Ticket ticket) {
        return flow.rights().worksOn(caller, ticket);
    }

    /** T10: from now on it waits for a part; nothing happens when it does already. */
    public void waitForPart(Caller caller, Ticket ticket, String what) {
        if (ticket.state() != TicketState.WAITING_PART) {
            flow.move(caller, ticket.seen(), Move.of(TicketAction.WAIT_PART, TicketStep.Note.of(what)));
        }
    }

    /**
     * ICT-12: asks those who buy for the office.
     *
     * @param token names the part: asked twice, it is bought once
     * @return their number of it; empty where nobody buys, it is typed then
     */
    public Optional<String> buy(Caller caller, Ticket ticket, String token, Item item) {
        return property.askPurchase(
                caller, token, ticket.number().text(), ticket.report().trouble().symptom(), item);
    }

    /** ICT-12: what was asked under the token is needed no more. */
    public void buyNoMore(Caller caller, String token, String why) {
        property.takeBack(caller, token, why);
    }

    /**
     * T11: all parts are there, the work goes on.
     *
     * @throws Rejected while one of them is still to come
     */
    public Ticket partsArrived(Caller caller, Seen seen, PendingParts parts) {
        return flow.move(caller, seen, new Move(TicketAction.PART_ARRIVED, TicketStep.Note.NONE, (ticket, now) -> {
            int pending = parts.count(ticket);
            if (pending > 0) {
                throw Rejected.of("", "ict.error.parts-pending", pending);
            }
            return ticket;
        }));
    }

    /** T12: it goes to a shop; its device is under repair until the work ends. */
    public void sendOut(Caller caller, Ticket ticket, String shop) {
        flow.move(caller, ticket.seen(), new Move(TicketAction.SEND_OUT, TicketStep.Note.of(shop), (before, now) -> {
            workshop.sentOut(before);
            return before.with(before.handling().in(WorkMode.CARRIED_IN));
        }));
    }

    /** T13: it is back from the shop; the bill is part of the cost. */
    public void bringBack(Caller caller, Ticket ticket, BigDecimal bill, String result) {
        String words = result + " · " + BahtText.inFigures(bill);
        flow.move(
                caller,
                ticket.seen(),
                new Move(
                        TicketAction.BACK_FROM_SHOP,
                        TicketStep.Note.of(words),
                        (before, now) -> before.with(before.outcome().charged(bill))));
    }

    /**
     * E-R43: a part was put in. What comes after the year of an ended ticket was locked stays at the part, with its own day, and is told
     * at the ticket, whose cost was reported (ICT-14).
     */
    public void charge(Caller caller, Ticket ticket, BigDecimal cost, String what) {
        boolean late = years.isSealed(ticket);
        String words = what + " · " + BahtText.inFigures(cost) + (late ? AFTER_THE_LOCK : "");
        flow.move(
                caller,
                ticket.seen(),
                new Move(
                        TicketAction.CHARGE,
                        TicketStep.Note.of(words),
                        (before, now) ->
                                late ? before : before.with(before.outcome().charged(cost))));
    }
}
