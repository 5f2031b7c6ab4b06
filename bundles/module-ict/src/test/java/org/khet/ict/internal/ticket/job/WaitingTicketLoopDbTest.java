package org.khet.ict.internal.ticket.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.ict.internal.ticket.store.WaitingTicketRepository;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSettings;

/** Nobody forgets a ticket: the desk is told in time, the requester twice, then it closes by itself. */
@OnEachDatabase
class WaitingTicketLoopDbTest {
    private final TestDatabase database;
    private final TestOffice office;
    private final FakeSettings settings = new FakeSettings();
    private final UnconfirmedJob unconfirmed;
    private final UnreceivedJob unreceived;

    WaitingTicketLoopDbTest(TestDatabase database) {
        this.database = database;
        this.office = new TestOffice(
                new JpaTicketRepository(database.unit()), new StoredDevices(database), database.transactions());
        var waiting = new WaitingTicketLoop(
                office.flow,
                new WaitingTicketRepository(database.unit()),
                office.news,
                database.transactions(),
                new FakeCallers());
        unconfirmed = new UnconfirmedJob(waiting, settings, office.clock);
        unreceived = new UnreceivedJob(waiting, office.times, office.clock);
    }

    @BeforeEach
    void emptyRegister() {
        database.clear();
        office.clock.set("2026-11-20T09:30");
    }

    @Test
    void requesterIsRemindedTwice_thenTheTicketClosesAsNotAnswered() {
        Ticket ticket = office.returned();
        for (int day = 1; day <= 7; day++) {
            office.clock.pass(Duration.ofDays(1));
            JobResult result = unconfirmed.run(in(TestOffice.KT1));
            unconfirmed.run(in(TestOffice.KT1)); // a run that was cut off is done again
            assertThat(result.textKey().equals(JobResult.NOTHING))
                    .as("day %d", day)
                    .isEqualTo(day != 3 && day < 6);
        }

        assertThat(types("ict.ticket.unconfirmed", "ict.ticket.unconfirmed-still", "ict.ticket.auto-closed"))
                .containsExactly("ict.ticket.unconfirmed", "ict.ticket.unconfirmed-still", "ict.ticket.auto-closed");
        assertThat(office.happenings.all().getLast().audience().people()).contains(new PersonId(501));
        Ticket closed = office.tickets.find(TestOffice.KT1, ticket.id()).orElseThrow();
        assertThat(closed.state()).isEqualTo(TicketState.AUTO_CLOSED);
        assertThat(closed.outcome().verdict()).as("not in the satisfaction").isNull();
        assertThat(office.tickets.steps(TestOffice.KT1, ticket.id()).getLast().as())
                .isEqualTo(StepCapacity.SYSTEM);
    }

    @Test
    void afterAMonthSwitchedOff_nobodyIsClosedUnwarned() {
        Ticket ticket = office.returned();
        office.clock.pass(Duration.ofDays(30));

        unconfirmed.run(in(TestOffice.KT1));
        unconfirmed.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.unconfirmed", "ict.ticket.unconfirmed-still", "ict.ticket.auto-closed"))
                .containsExactly("ict.ticket.unconfirmed");
        office.clock.pass(Duration.ofDays(3));
        unconfirmed.run(in(TestOffice.KT1));
        office.clock.pass(Duration.ofDays(1));
        unconfirmed.run(in(TestOffice.KT1));

        assertThat(office.tickets
                        .find(TestOffice.KT1, ticket.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(TicketState.AUTO_CLOSED);
    }

    @Test
    void confirmedInTime_orOfAnotherOffice_isLeftAlone() {
        Ticket ticket = office.returned();
        office.desks.handOver().confirm(office.school(), ticket.seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        Ticket waits = office.returned();
        office.clock.pass(Duration.ofDays(10));

        unconfirmed.run(in(TestOffice.KT2));

        assertThat(types("ict.ticket.unconfirmed")).isEmpty();
        assertThat(office.tickets.find(TestOffice.KT1, waits.id()).orElseThrow().state())
                .isEqualTo(TicketState.RETURNED);
    }

    @Test
    void deskIsToldBeforeTheTimeToReceiveIsOver_theHeadAfterIt_eachOnce() {
        office.reported(); // priority 3: 4 hours of working time
        office.clock.pass(Duration.ofHours(2));
        unreceived.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.waiting")).isEmpty();

        office.clock.pass(Duration.ofHours(1));
        unreceived.run(in(TestOffice.KT1));
        unreceived.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.waiting", "ict.ticket.overdue")).containsExactly("ict.ticket.waiting");

        office.clock.pass(Duration.ofDays(3)); // a weekend is no working time: 4 hours are over on Monday
        unreceived.run(in(TestOffice.KT1));
        unreceived.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.overdue")).containsExactly("ict.ticket.overdue");
        assertThat(office.happenings.all().getLast().audience().permissions()).contains(IctPermissions.REPAIR_DIRECT);
    }

    @Test
    void officeSetsItsOwnTimes_andAMonthSwitchedOffBringsNoFloodOfNotices() {
        office.settings.put(TestOffice.KT1, IctSettings.RECEIVE_MINUTES.get(2), 10, java.time.LocalDate.of(2026, 1, 1));
        office.reported();
        office.clock.pass(Duration.ofMinutes(15));
        unreceived.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.overdue")).hasSize(1);

        List<Ticket> before = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> office.reported())
                .toList();
        office.clock.pass(Duration.ofDays(31));
        unreceived.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.overdue")).hasSize(1);
        assertThat(before)
                .as("all are kept as they were")
                .allSatisfy(ticket -> assertThat(office.desks.register().open(office.head(), ticket.id()))
                        .extracting(Ticket::state, Ticket::number)
                        .containsExactly(TicketState.SUBMITTED, ticket.number()));

        office.reported();
        office.clock.pass(Duration.ofMinutes(15));
        unreceived.run(in(TestOffice.KT1));
        assertThat(types("ict.ticket.overdue")).as("what is new runs its time").hasSize(2);
    }

    @Test
    void inTheMorningTechniciansHearOfTheirTickets_theHeadOfAll_andOtherOfficesOfNone() {
        office.reported();
        office.repairing();
        office.desks
                .handOver()
                .confirm(office.school(), office.returned().seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        var morning = new TicketMorningJob(
                new WaitingTicketRepository(database.unit()), office.happenings, database.transactions());

        assertThat(morning.run(in(TestOffice.KT2)).textKey()).isEqualTo(JobResult.NOTHING);
        assertThat(types(TicketMorningJob.OWN, TicketMorningJob.BACKLOG)).isEmpty();
        morning.run(in(TestOffice.KT1));

        DomainEvent own = last(TicketMorningJob.OWN);
        assertThat(own.facts()).containsEntry("count", "1");
        assertThat(own.audience().people()).containsExactly(new PersonId(22));
        DomainEvent backlog = last(TicketMorningJob.BACKLOG);
        assertThat(backlog.facts()).containsEntry("count", "2");
        assertThat(backlog.audience().permissions()).containsExactly(IctPermissions.REPAIR_DIRECT);
    }

    private DomainEvent last(String type) {
        return office.happenings.all().stream()
                .filter(one -> one.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<String> types(String... wanted) {
        return office.happenings.all().stream()
                .map(DomainEvent::type)
                .filter(List.of(wanted)::contains)
                .toList();
    }

    private static JobRun in(OfficeId office) {
        return new JobRun() {
            @Override
            public OfficeId office() {
                return office;
            }

            @Override
            public Instant due() {
                return Instant.EPOCH;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(long done, long total) {
                // nobody looks
            }
        };
    }
}
