package org.khet.ict.internal.ticket.report;

import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFlow;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketService;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tickets of a device that are still open: who reports it again is shown them, and may add the own words to one instead. Safe for
 * concurrent use. Source: ict ICT-05.
 */
@Component(service = OpenDeviceTickets.class)
public final class OpenDeviceTickets {
    /**
     * An open ticket.
     *
     * @param id     key
     * @param number its number
     * @param state  where it stands
     * @param seen   whether who asks may open it
     */
    public record Open(long id, String number, TicketState state, boolean seen) {}

    private record Found(long id, String number, String state) {}

    private final IctSql sql;
    private final TicketRegister register;
    private final TicketFlow flow;
    private final Requesters requesters;
    private final DeviceRegister devices;

    /** For the component runtime. */
    @Activate
    public OpenDeviceTickets(
            @Reference IctSql sql,
            @Reference TicketRegister register,
            @Reference TicketFlow flow,
            @Reference Requesters requesters,
            @Reference DeviceRegister devices) {
        this.sql = sql;
        this.register = register;
        this.flow = flow;
        this.requesters = requesters;
        this.devices = devices;
    }

    /** Those of a device that the caller may report, or any for the desk; the oldest first. */
    public List<Open> of(Caller caller, long device) {
        if (!mayReport(caller, device)) {
            return List.of();
        }
        return sql
                .rows(
                        caller.office(),
                        "select id, number_text, state from ict_ticket where office_id = ? and equipment_id = ? and is_open = 1"
                                + " order by number_key",
                        row -> new Found(row.getLong(1), row.getString(2), row.getString(3)),
                        caller.office().value(),
                        device)
                .stream()
                .map(one -> new Open(one.id(), one.number(), TicketState.valueOf(one.state()), seen(caller, one.id())))
                .toList();
    }

    /**
     * Adds what the caller reports to an open ticket of the same device; desk, technician and requester are told.
     *
     * @throws Rejected      if the words are too short or too long
     * @throws NoLongerThere if it is no open ticket of a device that the caller may report
     */
    public Ticket join(Caller caller, long ticket, String symptom) {
        caller.require(IctPermissions.REPAIR_SUBMIT);
        String words = TextValidator.clean(symptom);
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("symptom", words, ReportedTrouble.SYMPTOM_MIN, ReportedTrouble.SYMPTOM_MAX)));
        boolean ours = flow.tickets()
                .find(caller.office(), ticket)
                .map(one -> one.report().item().equipment())
                .filter(device -> mayReport(caller, device))
                .isPresent();
        if (!ours) {
            throw new NoLongerThere("ict.ticket/" + ticket);
        }
        return flow.join(caller, ticket, words);
    }

    private boolean mayReport(Caller caller, long device) {
        boolean desk = register.mayRecord(caller);
        return devices.find(caller.office(), device)
                .filter(one -> desk
                        || requesters
                                .find(caller.office(), caller.person())
                                .filter(who -> one.owner().usableBy(who.school()))
                                .isPresent())
                .isPresent();
    }

    private boolean seen(Caller caller, long ticket) {
        try {
            return register.open(caller, ticket).id() == ticket;
        } catch (NoLongerThere others) {
            return false;
        }
    }
}
