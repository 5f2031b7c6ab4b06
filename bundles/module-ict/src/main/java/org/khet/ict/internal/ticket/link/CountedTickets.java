package org.khet.ict.internal.ticket.link;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketRights;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.report.CountedRegisters;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tickets for the reports that somebody builds, each with the rights of the list of repairs. Source: core CORE-106, ict I.2.7. */
@Component(service = CountedRegisters.class)
public final class CountedTickets implements CountedRegisters {
    private final TicketRepository tickets;
    private final TicketRights rights;
    private final IctCodeLists codes;
    private final TicketPlaces places;
    private final Clock clock;
    private final TextCatalog texts = TextCatalog.load(CountedTickets.class.getClassLoader(), "ict");

    /** For the component runtime. */
    @Activate
    public CountedTickets(
            @Reference TicketRepository tickets,
            @Reference TicketRights rights,
            @Reference IctCodeLists codes,
            @Reference TicketPlaces places,
            @Reference Clock clock) {
        this.tickets = tickets;
        this.rights = rights;
        this.codes = codes;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public List<CountedRegister> of(Caller caller, Locale locale) {
        if (!caller.may(IctPermissions.REPAIR_VIEW)) {
            return List.of();
        }
        OfficeId office = caller.office();
        Texts words = texts.in(locale);
        return List.of(new CountedTicketRegister(
                tickets,
                office,
                rights.reach(caller),
                new CountedTicketValues(places, codes, office, OfficeTime.day(clock.instant()), words),
                words));
    }

    @Override
    public boolean seesAll(OfficeId office, PersonId person, String type) {
        Callers callers = places.callers();
        return type.equals(TicketEvents.RECORD)
                && !callers.scope(office, person, IctPermissions.REPAIR_VIEW).isEmpty()
                && callers.scope(office, person, IctPermissions.REPAIR_OVERSEE).wholeOffice();
    }
}
