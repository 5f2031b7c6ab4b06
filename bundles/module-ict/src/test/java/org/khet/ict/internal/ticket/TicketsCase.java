package org.khet.ict.internal.ticket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** The desk on a real database whose register is empty. */
public abstract class TicketsCase {
    public final TestDatabase database;
    public final TestOffice office;

    public TicketsCase(TestDatabase database) {
        this.database = database;
        this.office = new TestOffice(
                new JpaTicketRepository(database.unit()), new StoredDevices(database), database.transactions());
    }

    @BeforeEach
    public void emptyRegister() {
        database.clear();
    }

    public List<Long> ids(TestCaller caller, TicketFilter filter) {
        return office.desks.register().page(caller, filter, new PageRequest(0, 50, List.of())).stream()
                .map(TicketRow::id)
                .toList();
    }
}
