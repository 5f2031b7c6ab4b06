package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;

class WorkbenchTest {
    private static final Outcome.Done FIXED = new Outcome.Done("ตั้งค่าใหม่", "FIXED", 10);
    private final TestOffice office = new TestOffice();
    private final Workbench bench = office.desks.bench();

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
        assertThatThrownBy(() -> bench.start(office.technician(), looking.seen(), new Outcome.Finding("", "", ""), -1))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactly("finding", "cause", "minutes"));

        Ticket repairing = office.repairing();
        assertThatThrownBy(() -> bench.finish(office.technician(), repairing.seen(), new Outcome.Done(" ", "", 0)))
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
        assertThatThrownBy(
                        () -> bench.finish(office.technician(), repairing.seen(), new Outcome.Done(much, "FIXED", 1)))
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
                new Outcome.Done("บอกวิธีตั้งค่า", "ANSWERED", 5),
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
    void carriedInDeviceIsUnderRepairUntilItIsFinished() {
        long device = office.equipment
                .add(
                        office.head(),
                        new DeviceDraft(
                                new DeviceOwner(null, TestOffice.S05),
                                new Device.Words("PRN", "เครื่องพิมพ์", "", "", ""),
                                DeviceState.SPARE,
                                null,
                                ""))
                .id();
        TicketDraft own = TestOffice.draft("x", "เครื่องพิมพ์ไม่ดึงกระดาษ");
        var subject = new TicketDraft.Subject(new Item(device, "", "", "", ""), "");
        Ticket ticket = office.desks
                .report()
                .submit(
                        office.school(),
                        new TicketDraft("x", own.origin(), own.contact(), subject, own.trouble(), own.photos()));
        ticket = office.desks.desk().receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");
        ticket = office.desks.desk().take(office.technician(), ticket.seen());
        ticket = bench.diagnose(office.technician(), ticket.seen(), WorkMode.CARRIED_IN, "");
        assertThat(state(device)).isEqualTo(DeviceState.UNDER_REPAIR);

        bench.solve(office.technician(), ticket.seen(), FIXED, WorkMode.CARRIED_IN);
        assertThat(state(device)).isEqualTo(DeviceState.SPARE);
    }

    private DeviceState state(long device) {
        return office.equipment.open(office.head(), device).state();
    }
}
