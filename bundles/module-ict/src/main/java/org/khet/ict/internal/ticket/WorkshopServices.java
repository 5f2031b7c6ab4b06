package org.khet.ict.internal.ticket;

import org.khet.ict.internal.ticket.part.PartRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of tickets ask of the workshop: notes, parts, what cannot be repaired. */
@Component(service = WorkshopServices.class)
public final class WorkshopServices {
    private final TicketNoteService notes;
    private final PartService moves;
    private final PartRegister parts;
    private final UnrepairableService unrepairable;

    /** For the component runtime. */
    @Activate
    public WorkshopServices(
            @Reference TicketNoteService notes,
            @Reference PartService moves,
            @Reference PartRegister parts,
            @Reference UnrepairableService unrepairable) {
        this.notes = notes;
        this.moves = moves;
        this.parts = parts;
        this.unrepairable = unrepairable;
    }

    /** Where something is said and noted. */
    public TicketNoteService notes() {
        return notes;
    }

    /** Where tickets move as parts come. */
    public PartService moves() {
        return moves;
    }

    /** Parts and outside repairs. */
    public PartRegister parts() {
        return parts;
    }

    /** Where it is given up. */
    public UnrepairableService unrepairable() {
        return unrepairable;
    }
}
