package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.AgendaPurpose;
import org.khet.documents.internal.meeting.AreaCommittee;
import org.khet.documents.internal.meeting.MeetingLetters;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.documents.internal.report.MeetingBook;
import org.khet.documents.internal.report.MeetingPapers;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.print.PdfBinder;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;

/** A meeting of the area committee from its agenda to the invitation that is signed, numbered and sent. Source: SEC-04. */
@OnEachDatabase
class InvitationWayDbTest {
    private final PapersOffice office;
    private final AreaCommittee area;
    private final OutgoingRecords outgoing;
    private final LetterOutKind letter;

    InvitationWayDbTest(TestDatabase database) {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        area = new AreaCommittee(office.documents);
        office.documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        outgoing = office.outgoing();
        letter = outgoing.letters.kind();
    }

    @Test
    void agendaInSixPartsIsBoundWithItsPapers_itsInvitationIsSignedTakesTheNumberOfTheRegisterAndIsSentToTheMembers()
            throws IOException {
        RecordRow planned = area.planned(area.appointed(false), "2026-12-02");
        proposed("แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2570", planned);
        RecordRow meeting = area.called(office.documents.now(office.documents.letters.meetings, planned));

        List<PrintDocument> printed = new ArrayList<>();
        List<List<String>> bound = bound(meeting, printed);
        assertThat(bound.getFirst())
                .as("the agenda and the paper of its item as one book")
                .containsExactly("agenda.pdf", "plan.pdf");
        for (int part = 1; part <= 6; part++) {
            assertThat(String.valueOf(printed.getFirst().model().get("parts")))
                    .contains("ระเบียบวาระที่ " + part + " ");
        }

        RecordRow draft = written(meeting);
        assertThat(draft.get(letter.number)).as("no number before it is signed").isEmpty();
        RecordRow issued = signed(draft);
        assertThat(issued.get(letter.number)).isEqualTo("ศธ 04999/1");
        RecordRow sent = outgoing.letters.act(PapersOffice.clerk(), issued, letter.send);
        assertThat(sent.state()).isEqualTo(letter.sent);
        assertThat(outgoing.sender.of(DocumentsOffice.clerk(), sent.id()))
                .as("the five members who work here")
                .hasSize(5);
        assertThat(office.documents
                        .now(office.documents.letters.meetings, meeting)
                        .get(area.kind.invitation)
                        .orElseThrow()
                        .id())
                .as("it stands on the meeting")
                .isEqualTo(sent.id());
    }

    private void proposed(String subject, RecordRow meeting) {
        var items = office.documents.letters.agenda.items();
        AgendaItemKind item = items.kind();
        var plan = office.documents
                .fixture
                .files()
                .stage(
                        "plan.pdf",
                        new ByteArrayInputStream("plan.pdf".getBytes(StandardCharsets.US_ASCII)),
                        new FileRules(1 << 20, Set.of("application/pdf")));
        RecordRow row = items.create(
                DocumentsOffice.everything(13),
                new RecordDraft()
                        .with(item.subject, subject)
                        .with(item.purpose, AgendaPurpose.CONSIDER)
                        .with(item.papers, List.of(plan)));
        items.act(AreaCommittee.SECRETARY, row, item.schedule, new RecordDraft().with(item.meeting, meeting.id()), "");
    }

    /** Names of what is bound together, book by book. */
    private List<List<String>> bound(RecordRow meeting, List<PrintDocument> printed) throws IOException {
        List<List<String>> bound = new ArrayList<>();
        var printing = new LetterPrinting(
                (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), SampleOffices.KT1));
        PdfBinder binder = (parts, out) -> {
            bound.add(parts.stream().map(PdfBinder.Part::name).toList());
            return List.of();
        };
        var papers = new MeetingPapers(office.documents.letters, office.documents.services, printing);
        new MeetingBook(office.documents.letters, papers, office.documents.fixture.files(), binder, printing)
                .write(AreaCommittee.SECRETARY, meeting.id(), new ByteArrayOutputStream());
        return bound;
    }

    /** The invitation as it begins, to the members who work here: of the others nobody knows the address. */
    private RecordRow written(RecordRow meeting) {
        var letters = new MeetingLetters(office.documents.letters);
        RecordDraft begun = letters.begun(AreaCommittee.SECRETARY, MeetingLetters.token(meeting), letter)
                .orElseThrow();
        LetterOutKind from = office.documents.letters.outgoing.letters.kind();
        List<RecordDraft> members = begun.lines(from.receivers).stream()
                .filter(line -> line.raw(from.receiverPerson) != null)
                .map(line -> new RecordDraft()
                        .with(letter.receiverSort, line.raw(from.receiverSort))
                        .with(letter.receiverPerson, line.raw(from.receiverPerson)))
                .toList();
        RecordRow draft = outgoing.letters.create(
                AreaCommittee.SECRETARY,
                new RecordDraft()
                        .with(letter.sort, begun.raw(from.sort))
                        .with(letter.unit, begun.raw(from.unit))
                        .with(letter.subject, begun.raw(from.subject))
                        .with(letter.addressee, begun.raw(from.addressee))
                        .with(letter.body, begun.raw(from.body))
                        .with(letter.enclosures, begun.raw(from.enclosures))
                        .with(letter.drafter, AreaCommittee.SECRETARY.person())
                        .with(letter.wants, ReplyWanted.NOTHING)
                        .with(letter.urgency, "NORMAL")
                        .with(letter.secrecy, "NONE")
                        .with(letter.receivers, members));
        letters.made(
                AreaCommittee.SECRETARY,
                MeetingLetters.token(meeting),
                new RecordLink(letter.type(), draft.id(), "หนังสือเชิญประชุม"));
        return draft;
    }

    /** Through the head of the group and the deputy to the director, past the time to take a signature back. */
    private RecordRow signed(RecordRow draft) {
        RecordRow row = outgoing.letters.act(AreaCommittee.SECRETARY, draft, letter.submit);
        for (int person : new int[] {8, 3}) {
            row = office.papers
                    .desk()
                    .answer(PapersOffice.person(person), office.open(row), LevelDecision.given("เห็นควรเชิญประชุม"));
        }
        office.papers.desk().answer(PapersOffice.person(1), office.open(row), LevelDecision.ticked("", "SIGNED"));
        office.clock.pass(Duration.ofSeconds(31));
        office.papers.sealer().finish(PapersOffice.KT1);
        return outgoing.letters.find(PapersOffice.KT1, row.id()).orElseThrow();
    }
}
