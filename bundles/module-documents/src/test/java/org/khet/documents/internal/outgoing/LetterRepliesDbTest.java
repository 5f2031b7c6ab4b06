package org.khet.documents.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.contact.ContactSort;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.school.SchoolLetterKind;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Letters that come as answers to letters that were sent. Source: core CORE-52, CORE-53. */
@OnEachDatabase
class LetterRepliesDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterOutKind> letters;
    private final RecordService<LetterInKind> incoming;
    private final LetterOutKind kind;
    private final LetterInKind in;
    private final DeliveryKind delivery;
    private final TestCaller clerk = DocumentsOffice.clerk();

    LetterRepliesDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letters = office.letters.outgoing.letters;
        incoming = office.letters.incoming.letters;
        kind = letters.kind();
        in = incoming.kind();
        delivery = office.letters.outgoing.delivered.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    private RecordRow sent(RecordDraft... receivers) {
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, "external")
                .with(kind.unit, DocumentsOffice.unit("PLAN"))
                .with(kind.drafter, clerk.person())
                .with(kind.subject, "ขอข้อมูลจำนวนประชากรวัยเรียน")
                .with(kind.addressee, "นายอำเภอตัวอย่าง")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.body, "ด้วยสำนักงานจัดทำแผนพัฒนาการศึกษา")
                .with(kind.wants, ReplyWanted.REPLY)
                .with(kind.replyBy, LocalDate.of(2026, 12, 4))
                .with(kind.receivers, List.of(receivers));
        return office.act(letters, clerk, office.issued(draft), kind.send);
    }

    private RecordDraft school(int number) {
        return new RecordDraft()
                .with(kind.receiverSort, LetterReceiverSort.SCHOOL)
                .with(kind.school, new SchoolId(100 + number));
    }

    private RecordDraft reply(RecordRow to, int school) {
        return office.letterDraft("ส่งข้อมูลจำนวนประชากรวัยเรียน")
                .with(in.letterNo, "ศธ 04999.0" + school + "/9")
                .with(in.senderSort, SenderSort.SCHOOL)
                .with(in.school, new SchoolId(100 + school))
                .with(in.repliesTo, to.id());
    }

    @Test
    void agencyAnswersOnPaper_itOwesNoLonger_bothLettersNameEachOther() {
        var contacts = office.letters.contacts;
        var contact = contacts.kind();
        RecordRow district = contacts.create(
                clerk,
                new RecordDraft().with(contact.name, "ที่ว่าการอำเภอตัวอย่าง").with(contact.sort, ContactSort.AGENCY));
        RecordRow asked = sent(new RecordDraft()
                .with(kind.receiverSort, LetterReceiverSort.CONTACT)
                .with(kind.contact, district.id()));
        RecordRow came = incoming.create(
                clerk,
                office.letterDraft("ส่งข้อมูลจำนวนประชากรวัยเรียน")
                        .with(in.contact, district.id())
                        .with(in.repliesTo, asked.id()));

        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);
        assertThat(office.letters.outgoing.sender.of(clerk, asked.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.get(delivery.reply))
                        .hasValueSatisfying(link -> assertThat(link.id()).isEqualTo(came.id())));
        assertThat(office.letters.outgoing.sender.replies(clerk, asked.id()))
                .extracting(RecordRow::id)
                .containsExactly(came.id());
    }

    @Test
    void ofTwoSchoolsTheOneThatAnsweredOwesNoLonger_theLetterWaitsForTheOther() {
        RecordRow asked = sent(school(5), school(7));
        incoming.create(clerk, reply(asked, 5));
        assertThat(office.now(letters, asked).get(kind.owed)).isEqualByComparingTo("1");
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.sent);
        incoming.create(clerk, reply(asked, 5).with(in.letterNo, "ศธ 04999.05/10"));
        assertThat(office.now(letters, asked).get(kind.owed))
                .as("a second letter of the same school answers nothing more")
                .isEqualByComparingTo("1");
    }

    @Test
    void letterThatAGroupHasAlreadyIsToldAsTheAnswer() {
        RecordRow asked = sent(school(5));
        RecordRow came = incoming.create(clerk, reply(asked, 5).with(in.repliesTo, null));
        came = office.route(came, "PLAN");
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.sent);
        office.act(incoming, clerk, came, in.reply, in.repliesTo, asked.id());
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);
    }

    @Test
    void letterThatWasNotSentIsAnsweredByNothing_aReaderSeesTheAnswersOfTheOwnGroupOnly() {
        RecordRow draft = office.issued(new RecordDraft()
                .with(kind.sort, "external")
                .with(kind.unit, DocumentsOffice.unit("PLAN"))
                .with(kind.drafter, clerk.person())
                .with(kind.subject, "ยังไม่ส่ง")
                .with(kind.addressee, "ผู้อำนวยการโรงเรียน")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.body, "ด้วย")
                .with(kind.wants, ReplyWanted.NOTHING)
                .with(kind.receivers, List.of(school(5))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> incoming.create(clerk, reply(draft, 5)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("replies_to", "documents.error.letter.not-sent")));

        RecordRow asked = sent(school(5));
        office.route(incoming.create(clerk, reply(asked, 5)), "PLAN");
        TestCaller finance =
                TestCaller.of(SampleOffices.KT1, 14).inUnit(DocumentsOffice.unit("FIN"), LetterPermissions.VIEW);
        assertThat(office.letters.outgoing.sender.replies(finance, asked.id())).isEmpty();
    }

    @Test
    void answerThatASchoolSendsInsideThePortalStandsWithTheLetterThatAsked() {
        RecordRow asked = sent(school(5));
        SchoolId own = new SchoolId(105);
        var schools = office.letters.schools.letters;
        var letter = schools.kind();
        TestCaller head = TestCaller.in(SampleOffices.KT1)
                .inSchool(own, SchoolLetterKind.VIEW, SchoolLetterKind.SEND, DeliveryKind.VIEW, DeliveryKind.RECEIVE);
        long received =
                office.letters.outgoing.sender.of(clerk, asked.id()).getFirst().id();
        office.act(
                schools,
                head,
                schools.create(
                        head,
                        new RecordDraft()
                                .with(letter.school, own)
                                .with(letter.writtenOn, DocumentsOffice.TODAY)
                                .with(letter.urgency, "NORMAL")
                                .with(letter.subject, "ส่งข้อมูล")
                                .with(letter.text, "ตามที่ขอข้อมูล โรงเรียนมีประชากรวัยเรียน 84 คน")
                                .with(letter.answers, received)),
                letter.send);
        assertThat(office.letters.outgoing.sender.replies(clerk, asked.id()))
                .singleElement()
                .satisfies(came -> assertThat(came.get(in.channel)).isEqualTo("PORTAL"));
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);
    }

    private RecordRow answered(RecordRow asked) {
        SchoolId own = new SchoolId(105);
        var schools = office.letters.schools.letters;
        var letter = schools.kind();
        TestCaller head = TestCaller.in(SampleOffices.KT1)
                .inSchool(own, SchoolLetterKind.VIEW, SchoolLetterKind.SEND, DeliveryKind.VIEW, DeliveryKind.RECEIVE);
        RecordDraft draft = new RecordDraft()
                .with(letter.school, own)
                .with(letter.writtenOn, DocumentsOffice.TODAY)
                .with(letter.urgency, "NORMAL")
                .with(letter.subject, "ส่งข้อมูล")
                .with(letter.text, "โรงเรียนมีประชากรวัยเรียน 84 คน")
                .with(
                        letter.answers,
                        office.letters
                                .outgoing
                                .sender
                                .of(clerk, asked.id())
                                .getFirst()
                                .id());
        return office.act(schools, head, schools.create(head, draft), letter.send);
    }

    @Test
    void answerOfASchoolThatIsGivenBackOrTakenOutOfTheRegisterIsOwedAgain_theNextOneCounts() {
        var schools = office.letters.schools.letters;
        office.settings.put(
                SampleOffices.KT1, DocumentsSettings.SCHOOL_LETTER_AT_ONCE, false, LocalDate.of(2026, 1, 1));
        RecordRow asked = sent(school(5));
        RecordRow waits = answered(asked);
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);
        office.act(schools, clerk, waits, schools.kind().giveBack);
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.sent);
        assertThat(office.now(letters, asked).get(kind.owed)).isEqualByComparingTo("1");

        office.settings.put(SampleOffices.KT1, DocumentsSettings.SCHOOL_LETTER_AT_ONCE, true, LocalDate.of(2026, 1, 1));
        RecordRow taken = answered(asked);
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);
        RecordRow came = incoming.open(clerk, taken.get(schools.kind().letter).orElseThrow());
        office.act(incoming, clerk, came, in.spoil);
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.sent);
        office.act(schools, clerk, taken, schools.kind().giveBack);
        assertThat(office.now(letters, asked).get(kind.owed)).as("owed once").isEqualByComparingTo("1");
        assertThat(answered(asked).get(schools.kind().registered)).isEqualTo("2");
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);
    }

    @Test
    void letterWhoseQuestionWasCancelledLaterGoesOnThroughTheGroups_anotherCancelledOneIsNoAnswer() {
        RecordRow asked = sent(school(5));
        RecordRow came = office.route(incoming.create(clerk, reply(asked, 5)), "PLAN");
        office.act(letters, clerk, asked, kind.cancel);
        var entries = office.letters.incoming.entries;
        RecordRow received = office.act(entries, clerk, office.entry(came, "PLAN"), entries.kind().receive);
        office.act(entries, clerk, received, entries.kind().handOver, entries.kind().next, DocumentsOffice.unit("FIN"));
        assertThat(office.entry(came, "FIN").state()).isEqualTo(entries.kind().offered);

        RecordRow open = incoming.create(clerk, reply(asked, 5).with(in.repliesTo, null));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> incoming.change(clerk, open, RecordDraft.of(open).with(in.repliesTo, asked.id())));
    }

    @Test
    void answerThatIsTakenOutOfTheRegisterLeavesItsSenderOwing() {
        RecordRow asked = sent(school(5));
        RecordRow came = incoming.create(clerk, reply(asked, 5));
        assertThat(office.now(letters, asked).state()).isEqualTo(kind.answered);

        office.act(incoming, clerk, came, in.spoil);

        assertThat(office.now(letters, asked).state()).isEqualTo(kind.sent);
        assertThat(office.now(letters, asked).get(kind.owed)).isEqualByComparingTo("1");
        assertThat(office.letters.outgoing.sender.owing(clerk, asked.id(), DocumentsOffice.TODAY))
                .hasSize(1);
    }
}
