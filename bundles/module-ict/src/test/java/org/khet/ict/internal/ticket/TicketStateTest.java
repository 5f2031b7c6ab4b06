package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;

class TicketStateTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMITTED,true",
        "SUBMITTED,RECEIVED,true",
        "SUBMITTED,REPAIRING,false",
        "RECEIVED,CANCELLED,true",
        "RECEIVED,READY,true",
        "REPAIRING,RETURNED,false",
        "WAITING_PART,UNREPAIRABLE,true",
        "UNREPAIRABLE,RETURNED,true",
        "RETURNED,CLOSED,true",
        "CLOSED,REOPENED,true",
        "CANCELLED,SUBMITTED,false",
        "REJECTED,SUBMITTED,true",
        "REOPENED,REPAIRING,true",
        "REOPENED,ASSIGNED,true"
    })
    void tableOfWaysIsTheOneOfThePaper(TicketState from, TicketState to, boolean possible) {
        assertThat(from.mayBecome(to)).isEqualTo(possible);
    }

    @Test
    void priorityFollowsTheMatrix() {
        assertThat(TicketImpact.PERSON.priority(TicketUrgency.HINDERS)).isEqualTo(3);
        assertThat(TicketImpact.ROOM.priority(TicketUrgency.DEADLINE_TODAY)).isEqualTo(1);
        assertThat(TicketImpact.MANY.priority(TicketUrgency.CAN_WAIT)).isEqualTo(2);
    }
}
