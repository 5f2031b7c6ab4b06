package org.khet.ict.internal.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.ticket.FakeTicketRepository;
import org.khet.ict.internal.ticket.ReportCase;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;

/** Reports that lack something, are too long, or that somebody may not make. */
class ReportValidatorTest extends ReportCase {
    @Test
    void withoutSymptomAndTelephoneBothFieldsAreNamed() {
        var draft = new TicketDraft(
                "b",
                TicketDraft.Origin.own(TicketKind.REPAIR),
                new TicketReport.Contact("12", ""),
                new TicketDraft.Subject(new ReportedItem(null, "จอ", "", "", ""), ""),
                new ReportedTrouble(" ", TicketImpact.PERSON, TicketUrgency.HINDERS, null, false),
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
                new TicketReport.Contact("0000000021", ""),
                new TicketDraft.Subject(new ReportedItem(null, name, "", "", ""), category),
                new ReportedTrouble(
                        "ใช้อินเทอร์เน็ตไม่ได้ทั้งโรงเรียน",
                        TicketImpact.UNIT,
                        TicketUrgency.WORK_STOPPED,
                        null,
                        false),
                List.of());
    }

    @Test
    void tenThousandCharactersInEveryFieldAreRefusedFieldByField() {
        String much = "ก".repeat(10_000);
        var draft = new TicketDraft(
                "d",
                TicketDraft.Origin.own(TicketKind.REPAIR),
                new TicketReport.Contact(much, much),
                new TicketDraft.Subject(new ReportedItem(null, much, much, much, much), much),
                new ReportedTrouble(much, TicketImpact.PERSON, TicketUrgency.HINDERS, LocalDate.of(2020, 1, 1), false),
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
        assertThat(((FakeTicketRepository) office.tickets).of(TestOffice.KT1)).isEmpty();
    }

    @Test
    void personOfAnotherOfficeIsNoRequester() {
        assertThat(fields(office.clerk(), behalf(new PersonId(2013), null, ""))).containsExactly("requester");
    }

    @Test
    void withoutThePermissionNothingIsStored() {
        TestCaller stranger = TestCaller.in(TestOffice.KT1);

        assertThatThrownBy(() -> desk.submit(stranger, TestOffice.draft("g", "เครื่องพิมพ์ไม่ดึงกระดาษ")))
                .isInstanceOf(NotPermitted.class);
        assertThat(((FakeTicketRepository) office.tickets).of(TestOffice.KT1)).isEmpty();
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
        var words = new Device.DeviceText("NB", "โน้ตบุ๊ก", "", "", "");
        return office.devices.add(owner, words, state, null, "ห้อง 1").id();
    }

    private static TicketDraft of(long device) {
        TicketDraft own = TestOffice.draft("i" + device, "จอแตกมุมขวาล่าง ยังเปิดได้");
        return new TicketDraft(
                own.token(),
                own.origin(),
                own.contact(),
                new TicketDraft.Subject(new ReportedItem(device, "", "", "", ""), ""),
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
