package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The register of the desk stands in the order of the time left, unless somebody wants another. DESIGN 04. */
@OnEachDatabase
class RepairsOrderDbTest extends TicketsCase implements RepairsPresenter.Screen {
    RepairsOrderDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void whatIsOpenComesByTheTimeLeft_allOfItByNumber_andAsSomebodySortsIt() {
        office.clock.set("2026-11-20T09:30");
        Ticket early = office.reported();
        office.clock.set("2026-11-20T11:30");
        Ticket late = office.reported();
        var presenter = new RepairsPresenter(office.desks.register(), office.codes, office.head(), false, this);

        assertThat(rows(presenter, List.of())).containsExactly(early.id(), late.id());
        assertThat(rows(presenter, List.of(new Sort("number", true)))).containsExactly(late.id(), early.id());
        presenter.address(Map.of("tab", List.of("all")));
        assertThat(rows(presenter, List.of())).as("the newest first").containsExactly(late.id(), early.id());
    }

    private static List<Long> rows(RepairsPresenter presenter, List<Sort> sort) {
        return presenter.rows(new PageRequest(0, 50, sort)).stream()
                .map(TicketRow::id)
                .toList();
    }

    @Override
    public void showCut(int shown) {
        throw new AssertionError("nothing is cut");
    }

    @Override
    public void showNoSearch() {
        throw new AssertionError("nothing is searched");
    }
}
