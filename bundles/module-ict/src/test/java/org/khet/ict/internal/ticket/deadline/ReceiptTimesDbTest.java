package org.khet.ict.internal.ticket.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.ReportCase;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock.Counting;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * A school reports on Friday 4 December 2569 at three; the desk has four hours. Saturday is a holiday, made up for on Monday.
 * The list of late ones, the page and the spreadsheet count as the office set. CORE-138.
 */
@OnEachDatabase
class ReceiptTimesDbTest extends TicketsCase {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    ReceiptTimesDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void fatherSDay() {
        office.days.without(LocalDate.of(2026, 12, 5), "วันพ่อแห่งชาติ");
        office.days.without(LocalDate.of(2026, 12, 7), "วันหยุดชดเชยวันพ่อแห่งชาติ");
        office.clock.set("2026-12-04T15:00");
    }

    @Test
    void workingTime_weekendAndHolidayDoNotCount() {
        Ticket ticket = office.reported();
        assertThat(when(ticket)).isEqualTo("2026-12-08T11:00");

        office.clock.set("2026-12-08T10:00");
        assertThat(late(office.head())).isEmpty();
        assertThat(receipt(ticket)).matches(ReceiptTime::near, "three quarters are over");

        office.clock.set("2026-12-08T11:00");
        assertThat(late(office.head())).containsExactly(ticket.id());
        assertThat(office.desks.register().counts(office.head(), TicketFilter.OPEN))
                .isEqualTo(new TicketRegister.Counts(1, 0, 1, 1, 0));
    }

    @Test
    void calendarTime_itIsLateOnFridayEvening() {
        office.counted.from(DECEMBER, Counting.CALENDAR_TIME);
        Ticket ticket = office.reported();
        assertThat(when(ticket)).isEqualTo("2026-12-04T19:00");

        office.clock.set("2026-12-04T18:59");
        assertThat(late(office.head())).isEmpty();
        office.clock.set("2026-12-04T19:00");

        assertThat(late(office.head())).containsExactly(ticket.id());
        assertThat(office.desks.register().count(office.head(), TicketFilter.OPEN.in(Tab.OVERDUE)))
                .isEqualTo(1);
    }

    @Test
    void settingThatChangesOnMonday_leavesFridaysTicketAsItWasPromised() {
        office.counted.from(LocalDate.of(2026, 12, 7), Counting.CALENDAR_TIME);
        Ticket friday = office.reported();
        office.clock.set("2026-12-07T09:00");
        Ticket monday = office.reported();

        office.clock.set("2026-12-07T13:00");

        assertThat(late(office.head())).containsExactly(monday.id());
        office.clock.set("2026-12-08T11:00");
        assertThat(late(office.head())).containsExactly(monday.id(), friday.id());
        assertThat(receipt(friday).counting()).isEqualTo(Counting.WORKING_TIME);
        assertThat(receipt(monday).counting()).isEqualTo(Counting.CALENDAR_TIME);
    }

    @Test
    void minutesThatTheOfficeChangesOnTuesday_leaveFridaysTicketWhatItWasPromised() {
        Ticket friday = office.reported();
        office.settings.put(TestStaff.KT1, IctSettings.RECEIVE_MINUTES.get(2), 60, LocalDate.of(2026, 12, 8));
        office.clock.set("2026-12-08T09:00");
        Ticket tuesday = office.reported();

        office.clock.set("2026-12-08T10:00");

        assertThat(receipt(friday).allowed()).isEqualTo(Duration.ofHours(4));
        assertThat(receipt(tuesday).allowed()).isEqualTo(Duration.ofHours(1));
        assertThat(late(office.head())).containsExactly(tuesday.id());
    }

    @Test
    void urgentReportHasLessTime_andOtherTimeOnceTheDeskSaysHowUrgentItIs() {
        Ticket urgent = reported(TicketImpact.UNIT, TicketUrgency.WORK_STOPPED);
        Ticket usual = office.reported();
        assertThat(receipt(urgent).allowed()).isEqualTo(Duration.ofMinutes(30));
        office.clock.set("2026-12-04T15:30");
        assertThat(late(office.head())).containsExactly(urgent.id());

        Ticket received = office.desks
                .desk()
                .receive(office.clerk(), usual.seen(), new Handling.Triage("PER", 2), "ผู้อำนวยการใช้วันนี้");

        assertThat(receipt(received).allowed()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void reportThatWasDatedBack_isNotLateFromTheStart() {
        Ticket call = office.desks
                .report()
                .submit(
                        office.clerk(),
                        ReportCase.behalf(
                                new PersonId(501), LocalDateTime.of(2026, 12, 3, 9, 0), "ระบบล่มเมื่อวานนี้"));

        assertThat(receipt(call).taken()).isEqualTo(Duration.ZERO);
        assertThat(late(office.head())).isEmpty();
    }

    private Ticket reported(TicketImpact impact, TicketUrgency urgency) {
        TicketDraft usual = TestOffice.draft("urgent", "เครื่องแม่ข่ายดับ");
        return office.desks
                .report()
                .submit(
                        office.school(),
                        new TicketDraft(
                                usual.token(),
                                usual.origin(),
                                usual.contact(),
                                usual.subject(),
                                new ReportedTrouble("เครื่องแม่ข่ายดับ", impact, urgency, null, false),
                                usual.photos()));
    }

    @Test
    void whatWasReceived_tellsInHowManyMinutes_andIsNotLateAnyMore() {
        Ticket working = office.reported();
        office.clock.set("2026-12-08T11:00");
        working = received(working);
        office.counted.from(DECEMBER, Counting.CALENDAR_TIME);
        Ticket calendar = office.reported();
        office.clock.set("2026-12-08T15:01");
        calendar = received(calendar);

        assertThat(receipt(calendar).taken()).isEqualTo(Duration.ofMinutes(241));
        assertThat(receipt(calendar).late()).isTrue();
        assertThat(late(office.head())).isEmpty();
        office.counted.from(DECEMBER, Counting.WORKING_TIME);
        assertThat(receipt(working).taken()).isEqualTo(Duration.ofHours(4));
        assertThat(receipt(working).late()).as("exactly on target is in time").isFalse();
    }

    @Test
    void otherOfficesAndSchoolsSeeNoLateTicketsOfOurs() {
        office.reported();
        office.clock.set("2026-12-09T09:00");

        assertThat(late(office.school())).hasSize(1);
        assertThat(late(office.otherOffice())).isEmpty();
        assertThat(late(office.otherSchool())).isEmpty();
        assertThat(late(office.finance())).isEmpty();
    }

    private Ticket received(Ticket ticket) {
        return office.desks.desk().receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");
    }

    private ReceiptTime receipt(Ticket ticket) {
        return office.desks.register().receipt(ticket).orElseThrow();
    }

    private String when(Ticket ticket) {
        return receipt(ticket).due().atZone(OfficeTime.ZONE).toLocalDateTime().toString();
    }

    private List<Long> late(Caller caller) {
        return office
                .desks
                .register()
                .page(caller, TicketFilter.OPEN.in(Tab.OVERDUE), new PageRequest(0, 10, List.of()))
                .stream()
                .map(TicketRow::id)
                .toList();
    }
}
