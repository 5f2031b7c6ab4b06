package org.khet.bench.data;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.audit.RequestOrigin;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.audit.UnsealedOffices;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.core.internal.settings.StoredSettings;

/**
 * Where tickets get their numbers and are stored: the core's series and the module's store over one database.
 *
 * @param core    unit of the core
 * @param ict     unit of the module
 * @param news    tells the sealer
 * @param trail   the audit trail
 * @param series  gives numbers
 * @param tickets stores them
 */
record BenchTicketService(
        UnitOfWork core,
        UnitOfWork ict,
        UnsealedOffices news,
        StoredTrail trail,
        StoredSeries series,
        JpaTicketRepository tickets) {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    static BenchTicketService in(BenchDatabase database) throws Exception {
        UnitOfWork core = database.unit("core", "core");
        UnitOfWork ict = database.unit("ict", "ict");
        Clock clock = Clock.systemUTC();
        var news = new UnsealedOffices();
        var trail = new StoredTrail(core, database.transactions(), news, new RequestOrigin(), clock);
        var settings = new StoredSettings(database.transactions(), core, trail, clock);
        return new BenchTicketService(
                core,
                ict,
                news,
                trail,
                new StoredSeries(database.transactions(), core, settings),
                new JpaTicketRepository(ict));
    }

    /** Enters one, in the caller's transaction. */
    Ticket enter(OfficeId office) {
        var number = series.next(office, IctSettings.TICKETS, TODAY);
        return tickets.add(SampleTicket.of(office, number, Instant.now()), SampleTicket.FIRST, List.of());
    }
}
