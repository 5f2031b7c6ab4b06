package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Several people press at the same moment. */
@OnEachDatabase
class TicketsAtOnceDbTest extends TicketsCase {
    TicketsAtOnceDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sameDraftSentFromFourBrowsersAtOnceIsOneTicket() throws Exception {
        List<Long> ids = atOnce(
                4,
                () -> office.desks
                        .report()
                        .submit(office.school(), TestOffice.draft("same", "เครื่องพิมพ์ไม่ดึงกระดาษ"))
                        .id());

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(office.desks.register().count(office.head(), TicketFilter.OPEN))
                .isEqualTo(1);
        assertThat(office.happenings.all())
                .as("one notice")
                .filteredOn(one -> one.type().equals("ict.ticket.submitted"))
                .hasSize(1);
    }

    @Test
    void fourClerksReceiveAtOnce_oneDoesAndTheOthersAreToldByWhom() throws Exception {
        Ticket ticket = office.reported();

        List<Object> answers = atOnce(4, () -> {
            try {
                return office.desks
                        .desk()
                        .receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "")
                        .state();
            } catch (Outdated outdated) {
                return outdated.problem().key();
            }
        });

        assertThat(answers)
                .containsExactlyInAnyOrder(
                        TicketState.RECEIVED,
                        "ict.ticket.outdated.RECEIVED",
                        "ict.ticket.outdated.RECEIVED",
                        "ict.ticket.outdated.RECEIVED");
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> all = java.util.Collections.nCopies(threads, work);
            List<T> answers = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(all)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
