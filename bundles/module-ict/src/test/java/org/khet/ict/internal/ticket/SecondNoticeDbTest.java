package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.ticket.report.OpenDeviceTickets;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A device that is reported twice, work that needs a memo, and several tickets given away at once. Source: ict ICT-05, ICT-30, T5. */
@OnEachDatabase
class SecondNoticeDbTest extends TicketsCase {
    private final OpenDeviceTickets opens;

    SecondNoticeDbTest(TestDatabase database) {
        super(database);
        opens = new OpenDeviceTickets(
                new IctSql(database.unit()),
                office.desks.register(),
                office.flow,
                new Requesters(office.people, office.units, office.schools, office.offices(), office.acting),
                office.equipment);
    }

    @Test
    void openTicketOfTheDeviceIsShown_andTheSecondReportMayBeAddedToIt() {
        long printer = office.device("SN-1");
        Ticket first = office.received(printer, "a");
        assertThat(opens.of(office.school(), printer))
                .extracting(OpenDeviceTickets.Open::id, OpenDeviceTickets.Open::number, OpenDeviceTickets.Open::seen)
                .containsExactly(tuple(first.id(), first.number().text(), true));
        assertThat(opens.of(office.schoolHead(), printer))
                .as("the head of the school may open it too")
                .extracting(OpenDeviceTickets.Open::seen)
                .containsExactly(true);
        assertThat(opens.of(office.otherSchool(), printer)).isEmpty();
        assertThat(opens.of(office.clerk(), printer)).hasSize(1);

        assertThatExceptionOfType(Rejected.class)
                .as("too short")
                .isThrownBy(() -> opens.join(office.schoolHead(), first.id(), "เสีย"));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> opens.join(office.otherSchool(), first.id(), "เครื่องพิมพ์ไม่ดึงกระดาษ"));
        opens.join(office.schoolHead(), first.id(), "ห้องวิชาการก็พิมพ์ไม่ออก");
        assertThat(office.desks.register().steps(office.clerk(), first.id()))
                .extracting(step -> step.way().action() + " " + step.note().words())
                .endsWith("JOIN ห้องวิชาการก็พิมพ์ไม่ออก");
        assertThat(ids(office.head(), TicketFilter.OPEN)).containsExactly(first.id());

        office.desks.desk().stop(office.head(), now(first).seen(), "ยุบรวม", DeviceState.IN_USE);
        assertThat(opens.of(office.school(), printer)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> opens.join(office.school(), first.id(), "เครื่องพิมพ์ไม่ดึงกระดาษ"));

        for (DeviceState gone : List.of(DeviceState.DISPOSED, DeviceState.LOST)) {
            long old = office.devices
                    .add(
                            new DeviceOwner(null, TestStaff.S05),
                            new Device.DeviceText("PRN", "เครื่องพิมพ์เก่า", "", "SN-" + gone, ""),
                            gone,
                            null,
                            "")
                    .id();
            TicketDraft own = TestOffice.draft("gone-" + gone, "เครื่องพิมพ์ไม่ดึงกระดาษ");
            assertThatExceptionOfType(Rejected.class)
                    .as("what is %s is not repaired", gone)
                    .isThrownBy(() -> office.desks.report().submit(office.school(), about(own, old)))
                    .satisfies(no -> assertThat(no.problems())
                            .extracting(Problem::field, Problem::key)
                            .containsExactly(tuple("equipment", "ict.error.equipment-gone")));
            assertThat(opens.of(office.school(), old)).as("nothing is stored").isEmpty();
        }
        assertThat(office.desks.register().count(office.head(), TicketFilter.OPEN.in(TicketFilter.Tab.ALL)))
                .isEqualTo(1);
    }

    private static TicketDraft about(TicketDraft own, long device) {
        var subject = new TicketDraft.Subject(new ReportedItem(device, "", "", "", ""), "");
        return new TicketDraft(own.token(), own.origin(), own.contact(), subject, own.trouble(), own.photos());
    }

    private Ticket now(Ticket ticket) {
        return office.desks.register().open(office.head(), ticket.id());
    }

    @Test
    void workThatWasAskedForIsGivenAwayOnlyAfterItsMemoWasGranted() {
        TicketDraft draft = TestOffice.draft("f4", "ขอติดตั้งจุดกระจายสัญญาณห้องประชุม");
        Ticket asked = office.desks
                .report()
                .submit(
                        office.school(),
                        new TicketDraft(
                                "f4",
                                TicketDraft.Origin.own(TicketKind.INSTALLATION),
                                draft.contact(),
                                draft.subject(),
                                draft.trouble(),
                                List.of()));
        Ticket taken = office.desks.desk().receive(office.clerk(), asked.seen(), new Handling.Triage("REQ", 3), "");
        PersonId technician = new PersonId(22);
        assertThatExceptionOfType(Rejected.class)
                .as("without a memo")
                .isThrownBy(() -> office.desks.desk().assign(office.head(), taken.seen(), technician));
        var done = new TicketOutcome.Done("ติดตั้งจุดกระจายสัญญาณแล้ว", "FIXED", 60);
        assertThatExceptionOfType(Rejected.class)
                .as("nor done at once")
                .isThrownBy(() -> office.desks.bench().solve(office.technician(), taken.seen(), done, WorkMode.ON_SITE))
                .satisfies(
                        no -> assertThat(no.problems()).extracting(Problem::key).containsExactly("ict.error.memo"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.notes.memo(
                        office.technician(), taken.seen(), "ศธ 04999/81", LocalDate.of(2026, 11, 19), true));
        Ticket refused =
                office.notes.memo(office.head(), taken.seen(), "ศธ 04999/81", LocalDate.of(2026, 11, 19), false);
        assertThatExceptionOfType(Rejected.class)
                .as("the memo was refused")
                .isThrownBy(() -> office.desks.desk().assign(office.head(), refused.seen(), technician));
        Ticket granted =
                office.notes.memo(office.head(), refused.seen(), "ศธ 04999/90", LocalDate.of(2026, 11, 20), true);
        Ticket assigned = office.desks.desk().assign(office.head(), granted.seen(), technician);
        assertThat(assigned.state()).isEqualTo(TicketState.ASSIGNED);
        var bench = office.desks.bench();
        Ticket ready = bench.solve(office.technician(), assigned.seen(), done, WorkMode.REMOTE);
        Ticket again = office.desks.handOver().notWorking(office.school(), ready.seen(), "สัญญาณไม่ถึงหลังห้อง");
        Ticket stopped =
                office.notes.memo(office.head(), again.seen(), "ศธ 04999/95", LocalDate.of(2026, 11, 20), false);
        assertThatExceptionOfType(Rejected.class)
                .as("nor taken up again once a later memo was refused")
                .isThrownBy(() -> bench.resume(office.technician(), stopped.seen()));
        Ticket more = office.notes.memo(office.head(), stopped.seen(), "ศธ 04999/99", LocalDate.of(2026, 11, 20), true);
        assertThat(bench.resume(office.technician(), more.seen()).state()).isEqualTo(TicketState.REPAIRING);
        assertThatExceptionOfType(NotPermitted.class)
                .as("a repair needs none")
                .isThrownBy(() -> office.notes.memo(
                        office.head(), office.received().seen(), "ศธ 04999/91", LocalDate.of(2026, 11, 20), true));
    }

    @Test
    void severalAreGivenToOneTechnician_whatCannotBeStaysWhereItIs() {
        Ticket one = office.received();
        Ticket two = office.received();
        Ticket fresh = office.reported();
        var desk = office.desks.desk();
        assertThat(desk.assignAll(office.head(), List.of(one.id(), two.id(), fresh.id(), 9999L), new PersonId(22)))
                .isEqualTo(2);
        assertThat(List.of(now(one).state(), now(two).state(), now(fresh).state()))
                .containsExactly(TicketState.ASSIGNED, TicketState.ASSIGNED, TicketState.SUBMITTED);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> desk.assignAll(office.school(), List.of(fresh.id()), new PersonId(22)));
    }
}
