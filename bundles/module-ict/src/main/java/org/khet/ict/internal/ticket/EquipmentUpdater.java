package org.khet.ict.internal.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the equipment register in step with tickets: a device that was carried in is under repair as long as any ticket has
 * it in the workshop. Every method joins the ticket's transaction. Source: ict I.2.2 T6, T15, T21.
 */
@Component(service = EquipmentUpdater.class)
public final class EquipmentUpdater {
    /** In which state a device may be when its ticket is stopped. */
    public static final List<DeviceState> CONDITIONS =
            List.of(DeviceState.IN_USE, DeviceState.SPARE, DeviceState.DAMAGED, DeviceState.WAITING_DISPOSAL);

    private final TicketRepository tickets;
    private final DeviceRegister devices;

    /** For the component runtime. */
    @Activate
    public EquipmentUpdater(@Reference TicketRepository tickets, @Reference DeviceRegister devices) {
        this.tickets = tickets;
        this.devices = devices;
    }

    /** A technician begins: what is carried in is under repair, what stays or is looked at elsewhere is not. */
    void diagnosed(Ticket ticket, WorkMode mode) {
        Long device = device(ticket);
        if (device != null && mode == WorkMode.CARRIED_IN) {
            devices.repairStarted(ticket.key().office(), device);
        } else {
            mended(ticket);
        }
    }

    /** The technician goes on with a ticket that was opened again. */
    void resumed(Ticket ticket) {
        Long device = device(ticket);
        if (device != null && ticket.handling().mode() == WorkMode.CARRIED_IN) {
            devices.repairStarted(ticket.key().office(), device);
        }
    }

    /** The work of this ticket has ended: a device that it had carried in gets its former state, unless another has it. */
    void mended(Ticket ticket) {
        Long device = device(ticket);
        if (device != null && ticket.handling().mode() == WorkMode.CARRIED_IN) {
            long key = device;
            devices.repairEnded(ticket.key().office(), key, () -> elsewhere(ticket, key));
        }
    }

    /** It goes to a shop: under repair, wherever it stood before. */
    void sentOut(Ticket ticket) {
        Long device = device(ticket);
        if (device != null) {
            devices.repairStarted(ticket.key().office(), device);
        }
    }

    /**
     * The head ended the ticket, or agreed that it cannot be repaired.
     *
     * @param why what was found
     * @throws Rejected if the device is registered and its condition is not said
     */
    void stopped(Ticket ticket, @Nullable DeviceState condition, String why) {
        Long device = device(ticket);
        if (device == null) {
            return;
        }
        if (condition == null) {
            throw new Rejected(List.of(TextValidator.missing("device-condition")));
        }
        long key = device;
        String words = ticket.number().text() + ": " + why;
        devices.conditionFound(
                ticket.key().office(),
                key,
                condition,
                words.length() > Action.REASON_MOST ? words.substring(0, Action.REASON_MOST) : words,
                () -> elsewhere(ticket, key));
    }

    private boolean elsewhere(Ticket ticket, long device) {
        return tickets.inWorkshop(ticket.key().office(), device, ticket.id());
    }

    private static @Nullable Long device(Ticket ticket) {
        return ticket.report().item().equipment();
    }
}
