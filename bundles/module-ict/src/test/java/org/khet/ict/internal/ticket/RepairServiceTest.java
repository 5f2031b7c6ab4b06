package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;

class RepairServiceTest {
    private static final TicketOutcome.Done FIXED = new TicketOutcome.Done("ตั้งค่าใหม่", "FIXED", 10);
    private final TestOffice office = new TestOffice();
    private final RepairService bench = office.desks.bench();

    @Test
    void onlyTheAssignedTechnicianAndTheHeadWorkOnATicket() {
        Ticket ticket = office.assigned();
        var other = office.caller(13, "ict.tech");

        assertThatThrownBy(() -> bench.diagnose(other, ticket.seen(), WorkMode.REMOTE, ""))
                .isInstanceOf(NotPermitted.class);
        assertThat(bench.diagnose(office.head(), ticket.seen(), WorkMode.REMOTE, "")
                        .state())
                .isEqualTo(TicketState.DIAGNOSING);
    }

    @Test
    void findingAndCauseAreNeededToStart_wordsAndResultToFinish() {
        Ticket looking = bench.diagnose(office.technician(), office.assigned().seen(), WorkMode.REMOTE, "");
        assertThatThrownBy(() ->
                        bench.start(office.technician(), looking.seen(), new TicketOutcome.Finding("", "", ""), -1))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactly("finding", "cause", "minutes"));

        Ticket repairing = office.repairing();
        assertThatThrownBy(
                        () -> bench.finish(office.technician(), repairing.seen(), new TicketOutcome.Done(" ", "", 0)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactly("words", "result"));
    }

    @Test
    void tenThousandCharactersAreRefused() {
        Ticket repairing = office.repairing();
        String much = "x".repeat(10_000);

        assertThatThrownBy(() -> bench.ask(office.technician(), repairing.seen(), much))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() ->
                        bench.finish(office.technician(), repairing.seen(), new TicketOutcome.Done(much, "FIXED", 1)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void questionPausesAndTheAnswerGoesOn() {
        Ticket asked = bench.ask(office.technician(), office.repairing().seen(), "ใช้สายใด");
        assertThat(asked.state().isPaused()).isTrue();
        assertThat(office.happenings.all().getLast().audience().people()).contains(new PersonId(501));

        Ticket answered = bench.answer(office.school(), asked.seen(), "สาย USB");
        assertThat(answered.state()).isEqualTo(TicketState.REPAIRING);
        assertThat(office.happenings.all().getLast().audience().people()).containsExactly(new PersonId(22));
    }

    @Test
    void adviceIsSolvedAtFirstContactAndWaitsForTheConfirmationAtOnce() {
        Ticket solved = bench.solve(
                office.technician(),
                office.received().seen(),
                new TicketOutcome.Done("บอกวิธีตั้งค่า", "ANSWERED", 5),
                WorkMode.REMOTE);

        assertThat(solved.state()).isEqualTo(TicketState.RETURNED);
        assertThat(solved.handling().first()).isTrue();
        assertThat(solved.handling().technician().id()).isEqualTo(new PersonId(22));
    }

    @Test
    void clerkSolvesAdviceButNoRepair() {
        Ticket repair = office.received();

        assertThatThrownBy(() -> bench.solve(office.clerk(), repair.seen(), FIXED, WorkMode.REMOTE))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void costsOfTwoRepairsOfOneTicketAddUpAndAnImpossibleOneIsRefused() {
        Ticket repairing = office.repairing();
        assertThatThrownBy(() -> bench.finish(office.technician(), repairing.seen(), cost("-1")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> bench.finish(office.technician(), repairing.seen(), cost("10000000")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> bench.finish(office.technician(), repairing.seen(), cost("450.505")))
                .as("half a satang")
                .isInstanceOf(Rejected.class);

        Ticket done = bench.finish(office.technician(), repairing.seen(), cost("450"));
        Ticket back = office.desks
                .handOver()
                .giveBack(
                        office.technician(),
                        done.seen(),
                        new HandOverService.Slip("นางธุรการ ตัวอย่าง 05", "ใช้งานได้", "", HandBackWay.COLLECTED));
        Ticket again = office.desks.handOver().notWorking(office.school(), back.seen(), "ยังซ้อน");
        assertThat(again.outcome().back()).isNull();
        assertThat(again.outcome().done().result()).isEmpty();
        Ticket twice = bench.finish(
                office.technician(),
                bench.resume(office.technician(), again.seen()).seen(),
                cost("50.25"));

        assertThat(twice.outcome().done().cost()).isEqualByComparingTo("500.25");
        assertThat(office.desks.register().cost(office.director(), TicketFilter.OPEN))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("500.25"));
    }

    private static TicketOutcome.Done cost(String baht) {
        return new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 10, new BigDecimal(baht));
    }

    /** Source: ict T24, E-R43. */
    @Test
    void nobodySolvesWithoutWordsAndAResultEither() {
        Ticket received = office.received();
        for (TicketOutcome.Done empty :
                List.of(new TicketOutcome.Done("บอกวิธีแก้", "", 5), new TicketOutcome.Done("", "ANSWERED", 5))) {
            assertThatThrownBy(() -> bench.solve(office.technician(), received.seen(), empty, WorkMode.REMOTE))
                    .isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> bench.help(office.technician(), received.seen(), empty))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void carriedInDeviceIsUnderRepairUntilItIsFinished() {
        long device = office.device("");
        Ticket ticket = office.carriedIn(device, "x");
        assertThat(state(device)).isEqualTo(DeviceState.UNDER_REPAIR);

        bench.solve(office.technician(), ticket.seen(), FIXED, WorkMode.CARRIED_IN);
        assertThat(state(device)).isEqualTo(DeviceState.SPARE);
    }

    @Test
    void deviceOfTwoTicketsStaysUnderRepairUntilTheLastOneEnds() {
        long device = office.device("");
        Ticket first = office.carriedIn(device, "1");
        Ticket second = office.carriedIn(device, "2");

        bench.solve(office.technician(), first.seen(), FIXED, WorkMode.CARRIED_IN);
        assertThat(state(device)).isEqualTo(DeviceState.UNDER_REPAIR);
        bench.solve(office.technician(), second.seen(), FIXED, WorkMode.CARRIED_IN);
        assertThat(state(device)).isEqualTo(DeviceState.SPARE);
    }

    @Test
    void repairOnSiteLeavesTheDeviceAsItStandsInTheRegister() {
        long device = office.device("");
        Ticket carried = office.carriedIn(device, "1");
        Ticket onSite = bench.diagnose(
                office.technician(),
                office.desks
                        .desk()
                        .take(office.technician(), office.received(device, "2").seen())
                        .seen(),
                WorkMode.ON_SITE,
                "ห้องธุรการ");

        bench.solve(office.technician(), onSite.seen(), FIXED, WorkMode.ON_SITE);
        assertThat(state(device)).isEqualTo(DeviceState.UNDER_REPAIR);
        assertThat(carried.state()).isEqualTo(TicketState.DIAGNOSING);
    }

    @Test
    void headWhoStopsTheWorkSaysInWhatConditionTheDeviceIs() {
        long device = office.device("");
        Ticket ticket = office.carriedIn(device, "x");
        TicketService service = office.desks.desk();

        assertThatThrownBy(() -> service.stop(office.head(), ticket.seen(), "โรงเรียนซื้อใหม่", null))
                .isInstanceOf(Rejected.class);
        assertThat(state(device)).isEqualTo(DeviceState.UNDER_REPAIR);

        service.stop(office.head(), ticket.seen(), "โรงเรียนซื้อใหม่", DeviceState.WAITING_DISPOSAL);
        assertThat(state(device)).isEqualTo(DeviceState.WAITING_DISPOSAL);
    }

    @Test
    void conditionSaidWhileAnotherTicketHasTheDeviceCountsAfterThatOne() {
        long device = office.device("");
        Ticket stopped = office.carriedIn(device, "1");
        Ticket goesOn = office.carriedIn(device, "2");

        office.desks.desk().stop(office.head(), stopped.seen(), "แจ้งซ้ำ", DeviceState.IN_USE);
        assertThat(state(device)).isEqualTo(DeviceState.UNDER_REPAIR);
        bench.solve(office.technician(), goesOn.seen(), FIXED, WorkMode.CARRIED_IN);
        assertThat(state(device)).isEqualTo(DeviceState.IN_USE);
    }

    private DeviceState state(long device) {
        return office.equipment.find(TestOffice.KT1, device).orElseThrow().state();
    }
}
