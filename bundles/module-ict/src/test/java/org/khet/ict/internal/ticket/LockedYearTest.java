package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.link.TicketYearTurn;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;

/** It is the 2nd of October 2570 of the calendar: the fiscal year 2570 has ended, and may be locked. CORE-42. */
class LockedYearTest extends ReportCase {
    private static final FiscalYear OLD = FiscalYear.ofBuddhist(2570);
    private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2027, 9, 30, 15, 0);
    private static final HandOverService.Rating FIVE = new HandOverService.Rating(5, 0, 0, 0, "");

    @BeforeEach
    void lastDayOfTheYear() {
        office.clock.set("2027-09-30T10:00");
    }

    @Test
    void clerkDatesACallBackIntoTheOldYear_untilItIsLocked() {
        office.clock.set("2027-10-02T09:00");
        Ticket before = desk.submit(office.clerk(), behalf(new PersonId(501), SEPTEMBER, "ระบบล่มเมื่อวันก่อน"));
        assertThat(before.number()).hasToString("ซ-1/2571");
        lock();

        refused(
                () -> desk.submit(office.clerk(), behalf(new PersonId(501), SEPTEMBER.plusHours(1), "ระบบล่ม")),
                Problem.of("reportedAt", "ict.error.year-locked", "2570", "2027-10-01"));

        LocalDateTime october = LocalDateTime.of(2027, 10, 1, 9, 0);
        assertThat(desk.submit(office.clerk(), behalf(new PersonId(501), october, "ระบบล่มเมื่อวาน"))
                        .number())
                .hasToString("ซ-2/2571");
        assertThat(office.tickets.count(TestStaff.KT1, office.rights.reach(office.director()), TicketFilter.OPEN))
                .isEqualTo(2);
    }

    @Test
    void ticketOfTheOldYearIsRepairedAndClosedInTheNewOne() {
        Ticket repairing = office.repairing();
        lock();

        Ticket done = office.desks
                .bench()
                .finish(office.technician(), repairing.seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
        Ticket back = office.desks
                .handOver()
                .giveBack(
                        office.technician(),
                        done.seen(),
                        new HandOverService.Slip("นางธุรการ ตัวอย่าง 05", "ใช้งานได้", "", HandBackWay.COLLECTED));
        Ticket again = office.desks.handOver().notWorking(office.school(), back.seen(), "ยังซ้อน");

        assertThat(again.state()).as("it had not ended").isEqualTo(TicketState.REOPENED);
        assertThat(again.number()).isEqualTo(repairing.number());
    }

    @Test
    void whatEndedInALockedYearStaysAsItIs() {
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), office.returned().seen(), FIVE);
        Ticket rejected =
                office.desks.desk().reject(office.clerk(), office.reported().seen(), "UNCLEAR", "เสียอย่างไร");
        lock();
        var ended = Problem.of("", "ict.error.ticket-locked", "2570", "2027-10-01");

        refused(() -> office.desks.handOver().reopen(office.school(), closed.seen(), "เสียอีก"), ended);
        refused(() -> desk.resubmit(office.school(), rejected.seen(), "เครื่องพิมพ์ไม่ดึงกระดาษ ถาด 2"), ended);

        assertThat(office.desks.register().open(office.school(), closed.id())).isEqualTo(closed);
        assertThat(office.desks.register().open(office.school(), rejected.id())).isEqualTo(rejected);
    }

    @Test
    void whileTheYearIsOpenTheyBeginAgain() {
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), office.returned().seen(), FIVE);
        office.clock.set("2027-10-02T09:00");

        assertThat(office.desks
                        .handOver()
                        .reopen(office.school(), closed.seen(), "เสียอีก")
                        .state())
                .isEqualTo(TicketState.REOPENED);
    }

    @Test
    void turnOfTheYearNamesTheLastNumberAndWhatIsNotFinished() {
        var turn = new TicketYearTurn(office.tickets, office.rights, office.series);
        assertThat(turn.preview(office.director(), OLD.next()))
                .containsExactly(YearTurnFinding.of(Kind.CHANGES, "", "ict.turn.numbers.none", "2571"));
        office.reported();
        office.repairing();
        office.desks.handOver().confirm(office.school(), office.returned().seen(), FIVE);

        assertThat(turn.preview(office.director(), OLD.next()))
                .containsExactly(
                        YearTurnFinding.of(Kind.CHANGES, "", "ict.turn.numbers", "2570", "ซ-3/2570"),
                        YearTurnFinding.of(
                                Kind.UNFINISHED, "ict/repairs?year=2570", "ict.turn.unfinished", "2570", "2"));
        assertThat(turn.preview(office.school(), OLD.next()).getLast().link())
                .as("who does not see the register is not led there")
                .isEmpty();

        office.clock.set("2027-10-01T08:30");
        office.reported();
        assertThat(turn.preview(office.director(), OLD.next()))
                .contains(YearTurnFinding.of(Kind.READY, "", "ict.turn.numbers.begun", "2571", "ซ-1/2571"));
    }

    @Test
    void settingOfTheDaysBackStaysInForceBesideTheLock() {
        office.clock.set("2027-10-20T09:00");

        refused(
                () -> desk.submit(office.clerk(), behalf(new PersonId(501), SEPTEMBER, "ระบบล่ม")),
                Problem.of("reportedAt", "ict.error.backdate", IctSettings.BACKDATE_DAYS.standard()));
    }

    private void lock() {
        office.clock.set("2027-10-02T09:00");
        office.years.lock(TestStaff.KT1, OLD);
    }

    private static void refused(ThrowingCallable call, Problem problem) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(problem));
    }
}
