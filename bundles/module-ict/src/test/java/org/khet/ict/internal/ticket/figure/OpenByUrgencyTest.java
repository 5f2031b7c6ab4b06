package org.khet.ict.internal.ticket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.figure.OpenByUrgency.Urgent;

/** The open tickets of the desk by urgency. Source: ict I.2.8, F. */
class OpenByUrgencyTest {
    private static final int MANY = 1_001;

    private final TestOffice office = new TestOffice();

    @Test
    void eachLateTicketIsCounted_alsoWhereTheyAreMoreThanAPage() {
        for (int i = 0; i < MANY; i++) {
            office.desks.report().submit(office.finance(), TestOffice.draft("fin" + i, "เครื่องพิมพ์ที่ " + i));
        }
        office.clock.pass(Duration.ofDays(5));
        office.desks.report().submit(office.finance(), TestOffice.draft("new", "ก้านของเครื่องพิมพ์หัก"));
        var register = office.desks.register();

        assertThat(new OpenByUrgency(register).of(office.director())).containsExactly(new Urgent(3, MANY + 1, MANY));
        assertThat(register.counts(office.director(), TicketFilter.OPEN).overdue())
                .as("the figure beside it")
                .isEqualTo(MANY);
    }
}
