package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.figure.DeskFigures;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The finance group's own clerk is asked before the desk. Source: ict P47, ICT-124. */
@OnEachDatabase
class FirstContactDbTest extends TicketsCase {
    private final TestCaller contact = office.caller(14, "ict.first-contact", "core.staff");

    FirstContactDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void clerkOfFinanceIsItsFirstContact() {
        office.callers.with(contact);
    }

    @Test
    void firstContactIsToldAlone_solvesIt_andTheColleagueConfirms() {
        Ticket reported = reported("a");
        assertThat(told()).isEqualTo(new Audience(Set.of(contact.person()), Set.of()));
        assertThat(office.desks.register().actions(contact, reported))
                .contains(TicketAction.HELP, TicketAction.PASS)
                .doesNotContain(TicketAction.RECEIVE);
        assertThat(ids(contact, TicketFilter.OPEN)).containsExactly(reported.id());

        office.clock.set("2026-11-20T09:50");
        Ticket helped = office.desks
                .bench()
                .help(contact, reported.seen(), new TicketOutcome.Done("เสียบสายเครือข่ายใหม่", "FIXED", 10));
        assertThat(helped.state()).isEqualTo(TicketState.RETURNED);
        assertThat(office.desks.register().steps(contact, reported.id()))
                .extracting(step -> step.way().action() + " " + step.as())
                .containsExactly("SUBMIT REQUESTER", "HELP FIRST_CONTACT", "RETURN FIRST_CONTACT");
        Ticket closed = office.desks
                .handOver()
                .confirm(office.finance(), helped.seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(figures()).isEqualTo(new DeskFigures.FirstContact(1, 1, 0));
    }

    @Test
    void colleagueSaysThatItDoesNotWork_itWasNotSolvedAtFirstContact() {
        Ticket helped = office.desks
                .bench()
                .help(contact, reported("b").seen(), new TicketOutcome.Done("เสียบสายเครือข่ายใหม่", "FIXED", 10));
        assertThat(figures()).isEqualTo(new DeskFigures.FirstContact(1, 1, 0));
        office.desks.handOver().notWorking(office.finance(), helped.seen(), "ยังใช้ไม่ได้");
        assertThat(figures()).isEqualTo(new DeskFigures.FirstContact(0, 0, 0));
    }

    /** Source: ict ICT-30. */
    @Test
    void workThatWasAskedForIsNotDoneByTheFirstContactWithoutItsMemo() {
        TicketDraft draft = TestOffice.draft("f4", "ขอติดตั้งเครื่องพิมพ์เครือข่าย");
        Ticket asked = office.desks
                .report()
                .submit(
                        office.finance(),
                        new TicketDraft(
                                "f4",
                                TicketDraft.Origin.own(TicketKind.INSTALLATION),
                                draft.contact(),
                                draft.subject(),
                                draft.trouble(),
                                List.of()));
        var done = new TicketOutcome.Done("ติดตั้งแล้ว", "FIXED", 30);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.desks.bench().help(contact, asked.seen(), done))
                .satisfies(
                        no -> assertThat(no.problems()).extracting(Problem::key).containsExactly("ict.error.memo"));
        Ticket granted =
                office.notes.memo(office.head(), asked.seen(), "ศธ 04999/90", LocalDate.of(2026, 11, 20), true);
        assertThat(office.desks.bench().help(contact, granted.seen(), done).state())
                .isEqualTo(TicketState.RETURNED);
    }

    @Test
    void whatIsBeyondItIsPassedOnOnce_thenTheDeskIsTold_andGoesOnAsEver() {
        Ticket reported = reported("b");
        Ticket passed = office.desks.desk().pass(contact, reported.seen(), "ฮาร์ดดิสก์เสีย");
        assertThat(passed.state()).isEqualTo(TicketState.SUBMITTED);
        assertThat(told().permissions()).containsExactly(IctPermissions.REPAIR_ACCEPT);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.desks.desk().pass(contact, passed.seen(), "อีกครั้ง"));

        Ticket received = office.desks.desk().receive(office.clerk(), passed.seen(), new Handling.Triage("COM", 3), "");
        assertThat(received.state()).isEqualTo(TicketState.RECEIVED);
        assertThat(figures()).isEqualTo(new DeskFigures.FirstContact(0, 0, 1));
    }

    @Test
    void schoolsAndOtherGroupsAreNotItsMatter_norItsOwnReport() {
        Ticket ofSchool = office.reported();
        assertThat(told().permissions()).containsExactly(IctPermissions.REPAIR_ACCEPT);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.desks.desk().pass(contact, ofSchool.seen(), "ไม่ใช่ของกลุ่ม"));

        Ticket own = office.desks.report().submit(contact, TestOffice.draft("own", "เครื่องของตนเปิดไม่ติด"));
        assertThat(told()).isEqualTo(new Audience(Set.of(), Set.of(IctPermissions.REPAIR_ACCEPT)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        office.desks.bench().help(contact, own.seen(), new TicketOutcome.Done("แก้เอง", "FIXED", 5)));
    }

    @Test
    void urgentReportGoesToBoth_andAnOfficeMayDoWithout() {
        office.desks
                .report()
                .submit(
                        office.finance(),
                        new TicketDraft(
                                "u",
                                TicketDraft.Origin.own(TicketKind.REPAIR),
                                TestOffice.draft("u", "").contact(),
                                TestOffice.draft("u", "").subject(),
                                new ReportedTrouble(
                                        "เครือข่ายทั้งกลุ่มใช้ไม่ได้",
                                        TicketImpact.ROOM,
                                        TicketUrgency.DEADLINE_TODAY,
                                        null,
                                        false),
                                List.of()));
        assertThat(told().people()).containsExactly(contact.person());
        assertThat(told().permissions()).contains(IctPermissions.REPAIR_ACCEPT);

        office.set(IctSettings.FIRST_CONTACT).to(false);
        Ticket plain = reported("c");
        assertThat(told()).isEqualTo(new Audience(Set.of(), Set.of(IctPermissions.REPAIR_ACCEPT)));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> office.desks.desk().pass(contact, plain.seen(), "ปิดไว้"));
    }

    private Ticket reported(String token) {
        return office.desks.report().submit(office.finance(), TestOffice.draft(token, "เข้าระบบเครือข่ายไม่ได้"));
    }

    private Audience told() {
        return office.happenings.all().getLast().audience();
    }

    private DeskFigures.FirstContact figures() {
        return new FigureService(
                        office.tickets,
                        office.times,
                        new TargetClock(office.counted, office.settings, office.clock),
                        office.clock)
                .of(office.head(), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30))
                .first();
    }
}
