package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.JpaDevices;
import org.khet.ict.internal.ticket.TicketFilter.Places;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketFilter.Work;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The desk on real databases: what is stored, found, sorted, and kept apart. */
@OnEachDatabase
class JpaTicketsDbTest {
    private final TestDatabase database;
    private final TestOffice office;

    JpaTicketsDbTest(TestDatabase database) {
        this.database = database;
        this.office = new TestOffice(
                new JpaTickets(database.unit()), new JpaDevices(database.unit()), database.transactions());
    }

    @BeforeEach
    void emptyRegister() {
        database.clear();
    }

    @Test
    void wholeStoryIsStoredAndReadBackAsItWas() {
        Ticket returned = office.returned();
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), returned.seen(), new HandOver.Rating(4, 5, 3, 0, "ดี"));

        Ticket read = office.desks.register().open(office.school(), closed.id());

        assertThat(read).isEqualTo(closed);
        assertThat(read.report().reportedAt()).isEqualTo(office.clock.instant());
        assertThat(office.desks.register().steps(office.school(), closed.id())).hasSize(8);
    }

    @Test
    void everythingTypedComesBackToTheLetter() {
        String words = "ที่ปรึกษาผู้รู้ ญู ฐู ฏู ป๊ กี่ <b>'; drop table ict_ticket; -- \uD83D\uDDA8";
        Ticket ticket = office.desks.report().submit(office.school(), TestOffice.draft("w", words));

        assertThat(office.desks
                        .register()
                        .open(office.school(), ticket.id())
                        .report()
                        .trouble()
                        .symptom())
                .isEqualTo(words);
    }

    @Test
    void pageIsFilteredAndSortedInTheDatabase() {
        Ticket closed = office.returned();
        office.desks.handOver().confirm(office.school(), closed.seen(), new HandOver.Rating(5, 0, 0, 0, ""));
        Ticket mine = office.assigned();
        Ticket fresh =
                office.desks.report().submit(office.finance(), TestOffice.draft("fin", "ก้านพิมพ์ของเครื่องพิมพ์หัก"));
        TestCaller head = office.head();

        assertThat(ids(head, TicketFilter.OPEN)).containsExactly(fresh.id(), mine.id());
        assertThat(ids(head, TicketFilter.OPEN.in(Tab.ALL))).containsExactly(fresh.id(), mine.id(), closed.id());
        assertThat(ids(office.technician(), TicketFilter.OPEN.in(Tab.MINE))).containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.in(Tab.UNASSIGNED))).containsExactly(fresh.id());
        assertThat(ids(head, TicketFilter.OPEN.at(new Places(Set.of(TestOffice.FIN), Set.of()))))
                .containsExactly(fresh.id());
        assertThat(ids(head, TicketFilter.OPEN.at(new Places(Set.of(TestOffice.FIN), Set.of(TestOffice.S05)))))
                .containsExactly(fresh.id(), mine.id());
        assertThat(ids(head, TicketFilter.OPEN.with(new Work(Set.of(3), Set.of(new PersonId(22))))))
                .containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.about(Set.of("PER")))).containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.of(Set.of(new FiscalYear(2026)))))
                .isEmpty();
        assertThat(ids(head, TicketFilter.OPEN.of(Set.of(new FiscalYear(2026), new FiscalYear(2027)))))
                .hasSize(2);
        assertThat(ids(head, TicketFilter.OPEN.among(List.of(mine.id())))).containsExactly(mine.id());
        assertThat(ids(head, TicketFilter.OPEN.among(List.of()))).isEmpty();
        assertThat(office.desks.register().count(head, TicketFilter.OPEN.in(Tab.ALL)))
                .isEqualTo(3);
        assertThat(office.desks.register().counts(office.technician(), TicketFilter.OPEN))
                .isEqualTo(new TicketRegister.Counts(2, 1, 1, 0));
    }

    @Test
    void costIsStoredSummedAndShownInTheRow() {
        Ticket one = office.desks
                .bench()
                .finish(
                        office.technician(),
                        office.repairing().seen(),
                        new Outcome.Done("เปลี่ยนลูกยาง", "FIXED", 30, new BigDecimal("1250.5")));
        office.returned();
        var all = TicketFilter.OPEN.in(Tab.ALL);

        assertThat(office.desks.register().open(office.head(), one.id()).outcome())
                .isEqualTo(one.outcome());
        assertThat(office.desks.register().cost(office.head(), all)).contains(new BigDecimal("1250.50"));
        assertThat(office.desks.register().cost(office.head(), all.of(Set.of(new FiscalYear(2026)))))
                .hasValueSatisfying(nothing -> assertThat(nothing).isZero());
        assertThat(office.desks.register().page(office.head(), all, new PageRequest(0, 9, List.of())))
                .extracting(TicketRow::cost)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("1250.50"));
    }

    @Test
    void correctedTextIsStoredWithItsTitle() {
        Ticket rejected =
                office.desks.desk().reject(office.clerk(), office.reported().seen(), "UNCLEAR", "เสียอย่างไร");
        Ticket again = office.desks.report().resubmit(office.school(), rejected.seen(), "ถาด 2 ไม่ดึงกระดาษเลย");

        assertThat(office.desks.register().open(office.school(), again.id())).isEqualTo(again);
        assertThat(office.desks.register().page(office.school(), TicketFilter.OPEN, new PageRequest(0, 9, List.of())))
                .extracting(TicketRow::title)
                .containsExactly("ถาด 2 ไม่ดึงกระดาษเลย");
    }

    @Test
    void listIsLimitedToStates() {
        Ticket assigned = office.assigned();
        office.reported();
        Ticket returned = office.returned();
        var work = new Work(Set.of(), Set.of(), Set.of(TicketState.ASSIGNED, TicketState.RETURNED));

        assertThat(ids(office.head(), TicketFilter.OPEN.with(work))).containsExactly(returned.id(), assigned.id());
    }

    @Test
    void codesOfFortyLettersAndLongNamesHaveRoom() {
        String code = "A".repeat(40);
        Ticket ticket = office.assigned();
        var long1 = new NamedPerson(new PersonId(22), "ก".repeat(250));
        Ticket changed = office.tickets.store(
                ticket.with(ticket.handling().received(new Handling.Triage(code, 1), long1, office.clock.instant()))
                        .with(new Outcome(
                                new Outcome.Finding("", code, ""), new Outcome.Done("", code, 0), null, null)),
                new Step(
                        new Step.Way(TicketAction.REASSIGN, TicketState.ASSIGNED, TicketState.ASSIGNED),
                        long1,
                        Capacity.HEAD,
                        office.clock.instant(),
                        java.time.Duration.ZERO,
                        new Step.Note(code, "", 0, long1)));

        assertThat(office.desks.register().open(office.head(), ticket.id())).isEqualTo(changed);
    }

    @Test
    void deviceOfTwoTicketsIsUnderRepairUntilTheLastOneEnds() {
        long device = office.device("");
        Ticket first = office.carriedIn(device, "1");
        Ticket second = office.carriedIn(device, "2");
        var done = new Outcome.Done("เปลี่ยนลูกยาง", "FIXED", 30);

        office.desks.bench().solve(office.technician(), first.seen(), done, WorkMode.CARRIED_IN);
        assertThat(office.equipment.open(office.head(), device).state()).isEqualTo(DeviceState.UNDER_REPAIR);
        office.desks.desk().stop(office.head(), second.seen(), "โรงเรียนซื้อใหม่", DeviceState.DAMAGED);
        assertThat(office.equipment.open(office.head(), device).state()).isEqualTo(DeviceState.DAMAGED);
    }

    private List<Long> ids(TestCaller caller, TicketFilter filter) {
        return office.desks.register().page(caller, filter, new PageRequest(0, 50, List.of())).stream()
                .map(TicketRow::id)
                .toList();
    }

    @Test
    void unitsSortInThaiDictionaryOrderBothWays() {
        office.desks.report().submit(office.finance(), TestOffice.draft("1", "กลุ่มการเงินแจ้งเครื่องเสีย"));
        office.desks.report().submit(office.school(), TestOffice.draft("2", "โรงเรียนแจ้งเครื่องเสีย"));
        var unit = new Sort("unit", false);

        assertThat(units(unit)).containsExactly("กลุ่มบริหารงานการเงินและสินทรัพย์", "โรงเรียนบ้านตัวอย่าง 05");
        assertThat(units(new Sort("unit", true)))
                .containsExactly("โรงเรียนบ้านตัวอย่าง 05", "กลุ่มบริหารงานการเงินและสินทรัพย์");
        assertThatThrownBy(() -> units(new Sort("id; drop table", false))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> units(Sort sort) {
        return office
                .desks
                .register()
                .page(office.head(), TicketFilter.OPEN, new PageRequest(0, 10, List.of(sort)))
                .stream()
                .map(TicketRow::unit)
                .toList();
    }

    @Test
    void otherOfficesAndSchoolsSeeNothing() {
        Ticket ticket = office.reported();
        var register = office.desks.register();

        assertThat(ids(office.otherOffice(), TicketFilter.OPEN.in(Tab.ALL))).isEmpty();
        assertThat(ids(office.otherSchool(), TicketFilter.OPEN.in(Tab.ALL))).isEmpty();
        assertThat(ids(office.finance(), TicketFilter.OPEN.in(Tab.ALL))).isEmpty();
        assertThat(ids(office.school(), TicketFilter.OPEN.in(Tab.ALL))).containsExactly(ticket.id());
        assertThatThrownBy(() -> register.open(office.otherOffice(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> register.open(office.otherSchool(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
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

    @Test
    void failedStepLeavesNothingBehind() {
        Ticket ticket = office.assigned();

        assertThatThrownBy(() -> database.transactions().run(() -> {
                    office.desks.bench().diagnose(office.technician(), ticket.seen(), WorkMode.REMOTE, "");
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(office.desks.register().open(office.head(), ticket.id()).state())
                .isEqualTo(TicketState.ASSIGNED);
        assertThat(office.desks.register().steps(office.head(), ticket.id())).hasSize(3);
    }

    @Test
    void exportReadsTheWholeRegisterInTheOrderOfTheNumbers() {
        for (int i = 0; i < 7; i++) {
            office.reported();
        }
        List<Integer> numbers = new ArrayList<>();

        office.desks
                .register()
                .export(office.head(), TicketFilter.OPEN.in(Tab.ALL), "XLSX")
                .forEachRemaining(ticket -> numbers.add(ticket.number().running()));

        assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(office.trail).contains("ict.register.exported");
    }
}
