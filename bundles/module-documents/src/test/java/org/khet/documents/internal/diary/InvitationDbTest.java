package org.khet.documents.internal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.answer.InvitationForm;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** An invitation of the head comes by letter, is proposed, put into the diary or given to somebody else, and reminded of. Source: DIR-03. */
@OnEachDatabase
class InvitationDbTest extends RecordContract<InvitationKind> {
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final RecordService<InvitationKind> invitations = office.letters.invitations;
    private final InvitationKind own = invitations.kind();
    private final AppointmentKind appointment = office.letters.appointments.kind();

    InvitationDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.invitations.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.of, key(1))
                .with(kind.begins, Instant.parse("2026-11-25T02:00:00Z"))
                .with(kind.ends, Instant.parse("2026-11-25T05:00:00Z"));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.assign) ? asked.with(kind.assignee, key(2)) : asked;
    }

    /** The head decides, whoever does other things. */
    @Override
    protected TestCaller person(int number) {
        return super.person(number == 13 || number == 14 ? number : 1);
    }

    private RecordRow proposed() {
        office.books();
        RecordRow letter = office.letter("ขอเชิญเป็นประธานเปิดงานวิชาการ");
        var form = new InvitationForm(office.letters);
        RecordLink link = new RecordLink("documents.letter-in", letter.id(), "");
        String address = form.address(link);
        RecordDraft draft = form.begun(DocumentsOffice.clerk(), address.substring(address.indexOf('=') + 1), own)
                .orElseThrow();
        assertThat(draft.raw(own.subject)).isEqualTo("ขอเชิญเป็นประธานเปิดงานวิชาการ");
        assertThat(draft.raw(own.host)).isEqualTo("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน");
        return invitations.create(
                DocumentsOffice.clerk(),
                draft.with(own.of, key(1))
                        .with(own.advice, "ควรไปด้วยตนเอง")
                        .with(own.place, "หอประชุมจังหวัด")
                        .with(own.begins, Instant.parse("2026-11-25T02:00:00Z"))
                        .with(own.ends, Instant.parse("2026-11-25T05:00:00Z")));
    }

    private RecordDraft complete() {
        return new RecordDraft()
                .with(own.subject, "ประชุมเครือข่าย")
                .with(own.of, key(1))
                .with(own.begins, Instant.parse("2026-11-26T02:00:00Z"))
                .with(own.ends, Instant.parse("2026-11-26T05:00:00Z"));
    }

    private RecordRow onlyAppointment() {
        return office.letters.appointments.all(DocumentsOffice.everything(1), RecordFilter.ALL).stream()
                .reduce((one, two) -> two)
                .orElseThrow();
    }

    @Test
    void invitationOfALetterIsProposed_theHeadHasItPutIntoTheDiary_andIsRemindedTheWorkingDayBefore() {
        RecordRow row = proposed();
        assertThat(fixture.happenings().all().getLast().audience().people()).contains(key(1));
        assertThatExceptionOfType(Rejected.class)
                .as("only whom it is for")
                .isThrownBy(() -> invitations.act(DocumentsOffice.clerk(), row, own.agree));
        invitations.act(DocumentsOffice.everything(1), row, own.agree);
        RecordRow put = onlyAppointment();
        assertThat(put.get(appointment.of)).contains(key(1));
        assertThat(put.get(appointment.begins)).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        assertThat(put.get(appointment.ends)).isEqualTo(Instant.parse("2026-11-25T05:00:00Z"));
        assertThat(put.get(appointment.place)).isEqualTo("หอประชุมจังหวัด");
        var system = office.callers.system(DocumentsOffice.KT1);
        assertThat(office.letters.remindAppointments(system, LocalDate.of(2026, 11, 23)))
                .isZero();
        assertThat(office.letters.remindAppointments(system, LocalDate.of(2026, 11, 24)))
                .isEqualTo(1);
        var told = fixture.happenings().all().getLast();
        assertThat(told.type()).isEqualTo("documents.appointment.appointment-near");
        assertThat(told.audience().people()).containsExactly(key(1));
    }

    @Test
    void invitationOfASecretLetterBeginsWithItsNumberAlone_soDoesTheAppointment() {
        office.books();
        var in = office.letters.incoming.letters.kind();
        RecordRow letter = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ประชุมคณะกรรมการสอบสวนวินัย")
                        .with(in.secrecy, "SECRET")
                        .with(in.readers, List.of(new RecordDraft().with(in.reader, key(1)))));
        var form = new InvitationForm(office.letters);
        String address = form.address(new RecordLink("documents.letter-in", letter.id(), ""));
        RecordDraft draft = form.begun(DocumentsOffice.clerk(), address.substring(address.indexOf('=') + 1), own)
                .orElseThrow();
        RecordRow row = invitations.create(
                DocumentsOffice.clerk(),
                draft.with(own.of, key(1))
                        .with(own.begins, Instant.parse("2026-11-25T02:00:00Z"))
                        .with(own.ends, Instant.parse("2026-11-25T05:00:00Z")));
        invitations.act(DocumentsOffice.everything(1), row, own.agree);

        TestCaller stranger = TestCaller.of(DocumentsOffice.KT1, 12).with(DiaryPermissions.VIEW);
        RecordRow read = invitations.open(stranger, row.id());
        assertThat(read.get(own.subject)).isEqualTo("1");
        assertThat(read.get(own.host)).isEmpty();
        assertThat(read.get(own.letter)).contains(letter.id());
        assertThat(office.letters.appointments.all(stranger, RecordFilter.ALL))
                .extracting(one -> one.get(appointment.subject))
                .containsExactly("1");
    }

    @Test
    void headSendsSomebodyElse_whoHasItInTheDiaryAndIsTold_orDeclines() {
        RecordRow row = proposed();
        assertThatExceptionOfType(Rejected.class)
                .as("oneself is nobody else")
                .isThrownBy(() -> invitations.act(
                        DocumentsOffice.everything(1),
                        row,
                        own.assign,
                        new RecordDraft().with(own.assignee, key(1)),
                        ""));
        invitations.act(
                DocumentsOffice.everything(1), row, own.assign, new RecordDraft().with(own.assignee, key(2)), "");
        assertThat(onlyAppointment().get(appointment.of)).contains(key(2));
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.invitation.sent-another"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people())
                        .contains(key(2), DocumentsOffice.clerk().person()));
        RecordRow other = invitations.create(person(13), complete());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> invitations.act(DocumentsOffice.everything(1), other, own.decline));
        assertThat(invitations
                        .act(DocumentsOffice.everything(1), other, own.decline, new RecordDraft(), "ติดราชการ")
                        .state())
                .isEqualTo(own.declined);
    }
}
