package org.khet.documents.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.AgendaPurpose;
import org.khet.documents.internal.meeting.AreaCommittee;
import org.khet.documents.internal.meeting.MeetingLetters;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.print.PdfBinder;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;

/** Agenda in six parts with its papers, the letter that invites, and all of it as one book. Source: SEC-04. */
@OnEachDatabase
class MeetingBookDbTest {
    private final DocumentsOffice office;
    private final AreaCommittee area;
    private final List<PrintDocument> printed = new ArrayList<>();
    private final List<List<String>> bound = new ArrayList<>();
    private final LetterPrinting printing = new LetterPrinting(
            (document, out) -> printed.add(document), new FakeLetterheads(new FakeOffices(), SampleOffices.KT1));
    private final PdfBinder binder = (parts, out) -> {
        List<String> names = new ArrayList<>();
        for (PdfBinder.Part part : parts) {
            try (InputStream in = part.content().open()) {
                in.readAllBytes();
            }
            names.add(part.name());
        }
        bound.add(names);
        return List.of();
    };

    MeetingBookDbTest(TestDatabase database) {
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        area = new AreaCommittee(office);
    }

    private Files.Staged file(String name, String type) {
        return office.fixture
                .files()
                .stage(
                        name,
                        new ByteArrayInputStream(name.getBytes(StandardCharsets.US_ASCII)),
                        new FileRules(1 << 20, Set.of(type)));
    }

    private void proposed(String subject, AgendaPurpose purpose, RecordRow meeting, Files.Staged... files) {
        AgendaItemKind item = office.letters.agenda.items().kind();
        RecordRow row = office.letters
                .agenda
                .items()
                .create(
                        DocumentsOffice.everything(13),
                        new RecordDraft()
                                .with(item.subject, subject)
                                .with(item.purpose, purpose)
                                .with(item.papers, List.of(files)));
        office.letters
                .agenda
                .items()
                .act(
                        AreaCommittee.SECRETARY,
                        row,
                        item.schedule,
                        new RecordDraft().with(item.meeting, meeting.id()),
                        "");
    }

    @Test
    void agendaOfSixPartsIsBoundWithThePapersOfItsItems_andTheInvitationNamesThem() throws IOException {
        RecordRow planned = area.planned(area.appointed(false), "2026-12-02");
        proposed("แผนปฏิบัติการ", AgendaPurpose.CONSIDER, planned, file("plan.pdf", "application/pdf"));
        proposed(
                "ผลการสอบ",
                AgendaPurpose.INFORM,
                planned,
                file("results.pdf", "application/pdf"),
                file("photo.jpg", "image/jpeg"));
        RecordRow called = area.called(office.now(office.letters.meetings, planned));

        var papers = new MeetingPapers(office.letters, office.services, printing);
        new MeetingBook(office.letters, papers, office.fixture.files(), binder, printing)
                .write(AreaCommittee.SECRETARY, called.id(), new ByteArrayOutputStream());
        assertThat(bound)
                .as("in the order of the agenda: what is told before what is considered")
                .containsExactly(List.of("agenda.pdf", "results.pdf", "plan.pdf"), List.of("book.pdf", "rest.pdf"));
        assertThat(String.valueOf(printed.getLast().model()))
                .as("what is no PDF is named on the last page")
                .contains("photo.jpg");
        assertThat(String.valueOf(printed.getFirst().model().get("parts")))
                .contains(
                        "ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
                        "ระเบียบวาระที่ 2 เรื่องรับรองรายงานการประชุม",
                        "ระเบียบวาระที่ 3 เรื่องสืบเนื่อง",
                        "ระเบียบวาระที่ 4 เรื่องเสนอให้ที่ประชุมทราบ",
                        "ระเบียบวาระที่ 5 เรื่องเสนอให้ที่ประชุมพิจารณา",
                        "ระเบียบวาระที่ 6 เรื่องอื่น");

        LetterOutKind letter = office.letters.outgoing.letters.kind();
        RecordDraft invitation = new MeetingLetters(office.letters)
                .begun(AreaCommittee.SECRETARY, MeetingLetters.token(called), letter)
                .orElseThrow();
        assertThat(String.valueOf(invitation.raw(letter.body))).contains("แผนปฏิบัติการ", "ผลการสอบ");
        assertThat(invitation.lines(letter.receivers)).as("all nine members").hasSize(9);
    }
}
