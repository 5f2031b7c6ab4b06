package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.TestCaller;

class ReportDeskTest {
    private final TestOffice office = new TestOffice();
    private final ReportDesk desk = office.desks.report();

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
        assertThat(office.trail).containsExactly("ict.ticket.submitted");
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
        assertThat(office.desks.register().actions(office.school(), rejected)).containsExactly(TicketAction.RESUBMIT);
        assertThat(office.desks.register().actions(office.schoolHead(), rejected))
                .isEmpty();

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
                SentBefore.class,
                () -> desk.submit(office.school(), TestOffice.draft("same", "จอภาพห้องธุรการดับสนิท")));

        assertThat(refused.ticket()).isEqualTo(first);
        assertThat(office.happenings.all()).hasSize(1);
    }

    @Test
    void withoutSymptomAndTelephoneBothFieldsAreNamed() {
        var draft = new TicketDraft(
                "b",
                TicketDraft.Origin.own(TicketKind.REPAIR),
                new Report.Contact("12", ""),
                new TicketDraft.Subject(new Item(null, "จอ", "", "", ""), ""),
                new Trouble(" ", Impact.PERSON, Urgency.HINDERS, null, false),
                List.of());

        assertThat(fields(draft)).containsExactly("phone", "symptom");
        assertThat(office.happenings.all()).isEmpty();
    }

    @Test
    void withoutDeviceACategoryIsNeeded() {
        assertThat(fields(without("", ""))).containsExactly("category");
        assertThat(desk.submit(office.school(), without("", "NET-NO")).state()).isEqualTo(TicketState.SUBMITTED);
    }

    private static TicketDraft without(String name, String category) {
        return new TicketDraft(
                "c" + category,
                TicketDraft.Origin.own(TicketKind.ADVICE),
                new Report.Contact("0000000021", ""),
                new TicketDraft.Subject(new Item(null, name, "", "", ""), category),
                new Trouble("ใช้อินเทอร์เน็ตไม่ได้ทั้งโรงเรียน", Impact.UNIT, Urgency.WORK_STOPPED, null, false),
                List.of());
    }

    @Test
    void tenThousandCharactersInEveryFieldAreRefusedFieldByField() {
        String much = "ก".repeat(10_000);
        var draft = new TicketDraft(
                "d",
                TicketDraft.Origin.own(TicketKind.REPAIR),
                new Report.Contact(much, much),
                new TicketDraft.Subject(new Item(null, much, much, much, much), much),
                new Trouble(much, Impact.PERSON, Urgency.HINDERS, LocalDate.of(2020, 1, 1), false),
                java.util.Collections.nCopies(6, new Files.Staged("0", "x.jpg", "image/jpeg", 1)));

        assertThat(fields(draft))
                .containsExactly(
                        "phone",
                        "email",
                        "itemName",
                        "propertyNo",
                        "place",
                        "accessories",
                        "category",
                        "symptom",
                        "wantedBy",
                        "photos");
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
        assertThat(ticket.report().source().channel()).isEqualTo(Channel.PHONE);
        assertThat(OfficeTime.day(ticket.report().reportedAt())).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void datingBackFourDaysOrWithoutReasonIsRefused() {
        assertThat(fields(office.clerk(), behalf(new PersonId(501), LocalDateTime.of(2026, 11, 16, 10, 0), "ลืม")))
                .containsExactly("reportedAt");
        assertThat(fields(office.clerk(), behalf(new PersonId(501), LocalDateTime.of(2026, 11, 19, 10, 0), " ")))
                .containsExactly("backdated");
    }

    @Test
    void schoolCannotReportForAnotherSchool() {
        assertThatThrownBy(() -> desk.submit(office.school(), behalf(new PersonId(901), null, "")))
                .isInstanceOf(NotPermitted.class);
        assertThat(((FakeTickets) office.tickets).of(TestOffice.KT1)).isEmpty();
    }

    @Test
    void personOfAnotherOfficeIsNoRequester() {
        assertThat(fields(office.clerk(), behalf(new PersonId(2013), null, ""))).containsExactly("requester");
    }

    private static TicketDraft behalf(PersonId who, LocalDateTime at, String why) {
        TicketDraft own = TestOffice.draft("f" + who + at, "เครื่องคอมพิวเตอร์เปิดไม่ติด");
        return new TicketDraft(
                own.token(),
                new TicketDraft.Origin(
                        TicketKind.REPAIR,
                        Channel.PHONE,
                        who,
                        at == null ? null : at.atZone(OfficeTime.ZONE).toInstant(),
                        why),
                own.contact(),
                own.subject(),
                own.trouble(),
                List.of());
    }

    @Test
    void withoutThePermissionNothingIsStored() {
        TestCaller stranger = TestCaller.in(TestOffice.KT1);

        assertThatThrownBy(() -> desk.submit(stranger, TestOffice.draft("g", "เครื่องพิมพ์ไม่ดึงกระดาษ")))
                .isInstanceOf(NotPermitted.class);
        assertThat(((FakeTickets) office.tickets).of(TestOffice.KT1)).isEmpty();
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

    @Test
    void onlyDevicesOfTheOwnSchoolCanBeReported_andNoneThatIsGone() {
        long mine = device(new DeviceOwner(null, TestOffice.S05), DeviceState.IN_USE);
        long others = device(new DeviceOwner(null, TestOffice.S09), DeviceState.IN_USE);
        long lost = device(new DeviceOwner(null, TestOffice.S05), DeviceState.LOST);

        assertThat(desk.submit(office.school(), of(mine)).report().item().name())
                .isEqualTo("โน้ตบุ๊ก");
        assertThat(fields(of(others))).containsExactly("equipment");
        assertThat(fields(of(lost))).containsExactly("equipment");
    }

    private long device(DeviceOwner owner, DeviceState state) {
        var words = new Device.Words("NB", "โน้ตบุ๊ก", "", "", "");
        return office.equipment
                .add(office.head(), new DeviceDraft(owner, words, state, null, "ห้อง 1"))
                .id();
    }

    private static TicketDraft of(long device) {
        TicketDraft own = TestOffice.draft("i" + device, "จอแตกมุมขวาล่าง ยังเปิดได้");
        return new TicketDraft(
                own.token(),
                own.origin(),
                own.contact(),
                new TicketDraft.Subject(new Item(device, "", "", "", ""), ""),
                own.trouble(),
                List.of());
    }

    @Test
    void pictureThatIsNoneIsNotTaken() {
        assertThatThrownBy(() -> desk.stage(office.school(), "virus.exe", java.io.InputStream.nullInputStream()))
                .isInstanceOf(Rejected.class);
    }

    private List<String> fields(TicketDraft draft) {
        return fields(office.school(), draft);
    }

    private List<String> fields(TestCaller caller, TicketDraft draft) {
        return catchThrowableOfType(Rejected.class, () -> desk.submit(caller, draft)).problems().stream()
                .map(Problem::field)
                .toList();
    }
}
