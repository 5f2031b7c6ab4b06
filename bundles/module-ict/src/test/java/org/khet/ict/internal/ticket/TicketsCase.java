package org.khet.ict.internal.ticket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.khet.ict.internal.equipment.JpaDevices;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** The desk on a real database whose register is empty. */
abstract class TicketsCase {
    final TestDatabase database;
    final TestOffice office;

    TicketsCase(TestDatabase database) {
        this.database = database;
        this.office = new TestOffice(
                new JpaTickets(database.unit()), new JpaDevices(database.unit()), database.transactions());
    }

    @BeforeEach
    void emptyRegister() {
        database.clear();
    }

    List<Long> ids(TestCaller caller, TicketFilter filter) {
        return office.desks.register().page(caller, filter, new PageRequest(0, 50, List.of())).stream()
                .map(TicketRow::id)
                .toList();
    }
}
