package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.contact.ContactSort;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The invitation to a meeting and the calendar that is circulated go out as letters. Source: SEC-02, SEC-04. */
@OnEachDatabase
class MeetingLettersDbTest {
    private final DocumentsOffice office;
    private final AreaCommittee area;
    private final MeetingLetters letters;
    private final LetterOutKind letter;

    MeetingLettersDbTest(TestDatabase database) {
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        area = new AreaCommittee(office);
        letters = new MeetingLetters(office.letters);
        letter = office.letters.outgoing.letters.kind();
        office.books();
    }

    private RecordDraft begun(RecordRow about) {
        return letters.begun(AreaCommittee.SECRETARY, MeetingLetters.token(about), letter)
                .orElseThrow();
    }

    private RecordLink written(RecordDraft draft) {
        RecordRow row = office.letters.outgoing.letters.create(
                AreaCommittee.SECRETARY,
                draft.with(letter.drafter, AreaCommittee.SECRETARY.person())
                        .with(letter.wants, ReplyWanted.NOTHING)
                        .with(letter.urgency, "NORMAL")
                        .with(letter.secrecy, "NONE"));
        return new RecordLink(letter.type(), row.id(), "หนังสือเชิญ");
    }

    /** Without the members whom nobody entered as contacts. */
    private RecordDraft known(RecordDraft draft) {
        return draft.with(
                letter.receivers,
                draft.lines(letter.receivers).stream()
                        .filter(line -> line.raw(letter.place) == null)
                        .toList());
    }

    @Test
    void invitationBeginsWithDayPlaceAndAgenda_toTheMembers_andStandsOnTheMeeting() {
        var contact = office.letters.contacts.kind();
        office.letters.contacts.create(
                AreaCommittee.SECRETARY,
                new RecordDraft().with(contact.sort, ContactSort.PERSON).with(contact.name, "กรรมการ 05"));
        RecordRow meeting = area.called(area.planned(
                area.appointed(false), "2026-11-25", area.topic(MeetingPart.PROPOSED, "แผนปฏิบัติการประจำปี")));

        RecordDraft draft = begun(meeting);
        assertThat(draft.raw(letter.subject)).isEqualTo("ขอเชิญประชุม ประชุม กพท.");
        assertThat(String.valueOf(draft.raw(letter.body)))
                .contains("ครั้งที่ 1/2569", "25 พฤศจิกายน 2569", "ห้องประชุม 1", "แผนปฏิบัติการประจำปี");
        assertThat(draft.lines(letter.receivers))
                .as("five who work here, four from outside")
                .extracting(line -> line.raw(letter.receiverSort))
                .containsExactly(
                        LetterReceiverSort.PERSON,
                        LetterReceiverSort.PERSON,
                        LetterReceiverSort.PERSON,
                        LetterReceiverSort.PERSON,
                        LetterReceiverSort.PERSON,
                        LetterReceiverSort.CONTACT,
                        LetterReceiverSort.CONTACT,
                        LetterReceiverSort.CONTACT,
                        LetterReceiverSort.CONTACT);
        assertThat(draft.lines(letter.receivers))
                .as("whom the book of contacts does not know is named, and the letter waits for the contact")
                .filteredOn(line -> line.raw(letter.receiverSort) == LetterReceiverSort.CONTACT)
                .extracting(line -> line.raw(letter.place))
                .containsExactly(null, "กรรมการ 06", "กรรมการ 07", "กรรมการ 08");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> written(draft));
        RecordLink record = written(known(draft));
        assertThat(letters.made(AreaCommittee.SECRETARY, MeetingLetters.token(meeting), record))
                .contains(letter.pageAddress(record.id()));
        assertThat(office.now(office.letters.meetings, meeting).get(area.kind.invitation))
                .contains(record);
        assertThatExceptionOfType(Rejected.class)
                .as("what is no letter")
                .isThrownBy(() -> letters.made(
                        AreaCommittee.SECRETARY,
                        MeetingLetters.token(meeting),
                        new RecordLink("documents.memo", 1, "บันทึก")));
        assertThatExceptionOfType(NoLongerThere.class)
                .as("who only sees meetings")
                .isThrownBy(() -> letters.begun(
                        TestCaller.of(DocumentsOffice.KT1, 14).with(MeetingPermissions.VIEW),
                        MeetingLetters.token(meeting),
                        letter));
        assertThat(letters.made(AreaCommittee.SECRETARY, "documents.meeting:" + meeting.id(), record))
                .as("a booking is not its matter")
                .isEmpty();
    }

    @Test
    void calendarOfTheYearIsCirculatedWithItsDays() {
        MeetingPlanKind plan = office.letters.plans.kind();
        RecordRow row = office.letters.plans.create(
                AreaCommittee.SECRETARY,
                new RecordDraft()
                        .with(plan.title, "ปฏิทินการประชุม กพท. ปี 2570")
                        .with(plan.committee, area.appointed(false).id())
                        .with(plan.unit, DocumentsOffice.unit("PLAN"))
                        .with(plan.year, 2570)
                        .with(
                                plan.days,
                                List.of(new RecordDraft()
                                        .with(plan.begins, Instant.parse("2027-01-20T02:00:00Z"))
                                        .with(plan.place, "ห้องประชุม 1"))));
        RecordRow announced = office.letters.plans.act(AreaCommittee.SECRETARY, row, plan.announce);
        RecordDraft draft = begun(announced);
        assertThat(String.valueOf(draft.raw(letter.body))).contains("20 มกราคม 2570");
        RecordLink record = written(known(draft));
        letters.made(AreaCommittee.SECRETARY, MeetingLetters.token(announced), record);
        assertThat(office.now(office.letters.plans, announced).get(plan.circular))
                .contains(record);
    }
}
