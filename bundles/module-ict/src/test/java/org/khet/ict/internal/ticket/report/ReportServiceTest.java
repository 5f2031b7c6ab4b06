package org.khet.ict.internal.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.ReportCase;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.OfficeTime;

/** A school reports what is broken. */
class ReportServiceTest extends ReportCase {
    @Test
    void schoolReportsBrokenPrinter_registerShowsItAndTheDeskIsTold() {
        Ticket ticket = desk.submit(office.school(), TestOffice.draft("a", "เครื่องพิมพ์ไม่ดึงกระดาษ"));

        assertThat(ticket.number()).hasToString("ซ-1/2570");
        assertThat(ticket.state()).isEqualTo(TicketState.SUBMITTED);
        assertThat(ticket.report().requester().unitName()).isEqualTo("โรงเรียนบ้านตัวอย่าง 05");
        assertThat(ticket.report().contact().phone()).isEqualTo("0000000021");
        assertThat(office.happenings.types()).containsExactly("ict.ticket.submitted");
        assertThat(office.happenings.all().getFirst().audience().permissions())
                .containsExactly(IctPermissions.REPAIR_ACCEPT);
        assertThat(office.trail.actions()).containsExactly("ict.ticket.submitted");
    }

    @Test
    void doubleClickAndRetryGiveOneTicketAndOneNotice() {
        Ticket first = desk.submit(office.school(), TestOffice.draft("same", "เครื่องพิมพ์ไม่ดึงกระดาษ"));
        Ticket again = desk.submit(office.school(), TestOffice.draft("same", "เครื่องพิมพ์ไม่ดึงกระดาษ"));

        assertThat(again).isEqualTo(first);
        assertThat(office.happenings.all()).hasSize(1);
    }

    @Test
    void rejectedReportIsSentAgainInOtherWordsUnderItsNumber() {
        Ticket ticket = desk.submit(office.school(), TestOffice.draft("a", "เครื่องพิมพ์เสียช่วยด้วย"));
        Ticket rejected = office.desks.desk().reject(office.clerk(), ticket.seen(), "UNCLEAR", "เสียอย่างไร");
        assertThat(office.desks.register().actions(office.school(), rejected))
                .containsExactly(TicketAction.RESUBMIT, TicketAction.MESSAGE);
        assertThat(office.desks.register().actions(office.schoolHead(), rejected))
                .containsExactly(TicketAction.MESSAGE);

        assertThatThrownBy(() -> desk.resubmit(office.school(), rejected.seen(), "สั้น"))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.resubmit(office.schoolHead(), rejected.seen(), "เครื่องพิมพ์ไม่ดึงกระดาษ"))
                .isInstanceOf(NotPermitted.class);
        Ticket again = desk.resubmit(office.school(), rejected.seen(), "เครื่องพิมพ์ไม่ดึงกระดาษ ถาด 2");

        assertThat(again.state()).isEqualTo(TicketState.SUBMITTED);
        assertThat(again.number()).isEqualTo(ticket.number());
        assertThat(again.title()).isEqualTo("เครื่องพิมพ์ไม่ดึงกระดาษ ถาด 2");
        assertThat(office.desks
                        .register()
                        .steps(office.school(), again.id())
                        .getLast()
                        .note()
                        .words())
                .isEqualTo("เครื่องพิมพ์เสียช่วยด้วย");
        assertThat(office.happenings.all().getLast().audience().permissions())
                .containsExactly(IctPermissions.REPAIR_ACCEPT);
    }

    @Test
    void sentFormWithOtherWords_isNotTakenForTheSameAndNothingIsLost() {
        Ticket first = desk.submit(office.school(), TestOffice.draft("same", "เครื่องพิมพ์ไม่ดึงกระดาษ"));

        var refused = catchThrowableOfType(
                AlreadySent.class,
                () -> desk.submit(office.school(), TestOffice.draft("same", "จอภาพห้องธุรการดับสนิท")));

        assertThat(refused.ticket()).isEqualTo(first);
        assertThat(office.happenings.all()).hasSize(1);
    }

    @Test
    void hostileHtmlIsKeptAsTextAndControlCharactersAreTakenOut() {
        String hostile = "<img src=x onerror=alert(1)>\u0000\u0007 จอดับ";

        Ticket ticket = desk.submit(office.school(), TestOffice.draft("e", hostile));

        assertThat(ticket.report().trouble().symptom()).isEqualTo("<img src=x onerror=alert(1)> จอดับ");
    }

    @Test
    void clerkWritesDownAPhoneCallOfASchool_bothNamesStandInTheTicket() {
        Ticket ticket = desk.submit(
                office.clerk(),
                behalf(new PersonId(501), LocalDateTime.of(2026, 11, 18, 10, 0), "ระบบล่มเมื่อวันก่อน"));

        assertThat(ticket.report().requester().person().id()).isEqualTo(new PersonId(501));
        assertThat(ticket.report().source().recorder().id()).isEqualTo(new PersonId(13));
        assertThat(ticket.report().source().channel()).isEqualTo(ReportChannel.PHONE);
        assertThat(OfficeTime.day(ticket.report().reportedAt())).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void numbersRestartOnTheFirstOfOctoberAndOpenTicketsKeepTheirs() {
        office.clock.set("2027-09-30T16:00");
        Ticket before = desk.submit(office.school(), TestOffice.draft("h1", "เครื่องพิมพ์ไม่ดึงกระดาษ"));
        office.clock.set("2027-10-01T08:30");
        Ticket after = desk.submit(office.school(), TestOffice.draft("h2", "เครื่องพิมพ์ไม่ดึงกระดาษ"));

        assertThat(before.number()).hasToString("ซ-1/2570");
        assertThat(after.number()).hasToString("ซ-1/2571");
        assertThat(office.desks.register().open(office.school(), before.id()).number())
                .hasToString("ซ-1/2570");
    }
}
