package org.khet.ict.internal.ticket.link;

import java.util.List;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketReach;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketRights;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a school reported for repair, on the page of the school, as far as the register shows it to the caller. Source: core CORE-35. */
@Component(service = {SchoolMatterSource.class, SchoolTickets.class})
public final class SchoolTickets implements SchoolMatterSource {
    private static final ModuleId ICT = new ModuleId("ict");
    private static final PageRequest LATEST = new PageRequest(0, MOST, List.of(new PageRequest.Sort("number", true)));
    private final TicketRepository tickets;
    private final TicketRights rights;

    /** The register's rows, and who may see which. */
    @Activate
    public SchoolTickets(@Reference TicketRepository tickets, @Reference TicketRights rights) {
        this.tickets = tickets;
        this.rights = rights;
    }

    @Override
    public ModuleId module() {
        return ICT;
    }

    @Override
    public List<Held> about(Caller caller, SchoolId school) {
        if (!caller.may(IctPermissions.REPAIR_VIEW)) {
            return List.of();
        }
        TicketReach reach = rights.reach(caller);
        TicketFilter filter =
                TicketFilter.OPEN.in(TicketFilter.Tab.ALL).at(new TicketFilter.Places(Set.of(), Set.of(school)));
        int count = tickets.count(caller.office(), reach, filter);
        if (count == 0) {
            return List.of();
        }
        List<Matter> latest = tickets.page(caller.office(), reach, filter, LATEST).stream()
                .map(SchoolTickets::matter)
                .toList();
        return List.of(new Held(
                Sort.CASES, "ict.repairs.about", count, latest, "ict/repairs?tab=ALL&place=s" + school.value()));
    }

    private static Matter matter(TicketRow row) {
        return new Matter(
                row.number() + " " + row.title(),
                OfficeTime.day(row.reportedAt()),
                "ict.ticket.state." + row.state(),
                row.state().isOpen(),
                "ict/repairs/" + row.id());
    }
}
