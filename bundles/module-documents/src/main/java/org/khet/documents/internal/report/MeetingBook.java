package org.khet.documents.internal.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PdfBinder;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * The book of a meeting: its agenda, its papers and those of its items in their order, as one PDF. Files that are no PDF, or cannot be read,
 * are named on the last page. Source: SEC-04; other-groups D, agenda with papers.
 */
public final class MeetingBook {
    private static final String PDF = "application/pdf";
    private final LetterTopics letters;
    private final MeetingPapers papers;
    private final Files files;
    private final PdfBinder binder;
    private final LetterPrinting printing;

    /** Over meetings, what is proposed to them, and their files. */
    public MeetingBook(
            LetterTopics letters, MeetingPapers papers, Files files, PdfBinder binder, LetterPrinting printing) {
        this.letters = letters;
        this.papers = papers;
        this.files = files;
        this.binder = binder;
        this.printing = printing;
    }

    /** Writes the book. The caller sees the meeting. */
    public void write(Caller caller, long meeting, OutputStream out) throws IOException {
        RecordRow row = letters.meetings.open(caller, meeting);
        var agenda = new ByteArrayOutputStream();
        papers.agenda(caller, meeting, agenda);
        List<PdfBinder.Part> parts = new ArrayList<>();
        parts.add(part("agenda.pdf", agenda));
        List<String> left = new ArrayList<>();
        List<FileId> ids = ids(row);
        List<Files.Stored> inOrder = files.find(caller.office(), ids).stream()
                .sorted(Comparator.comparingInt(file -> ids.indexOf(file.id())))
                .toList();
        for (Files.Stored file : inOrder) {
            if (file.mediaType().equals(PDF)) {
                parts.add(new PdfBinder.Part(file.name(), () -> files.open(caller.office(), file.id())));
            } else {
                left.add(file.name());
            }
        }
        var bound = new ByteArrayOutputStream();
        left.addAll(binder.bind(parts, bound));
        if (!left.isEmpty()) {
            var whole = new ByteArrayOutputStream();
            binder.bind(List.of(part("book.pdf", bound), part("rest.pdf", rest(caller, left))), whole);
            bound = whole;
        }
        bound.writeTo(out);
        out.flush();
    }

    private static PdfBinder.Part part(String name, ByteArrayOutputStream pdf) {
        return new PdfBinder.Part(name, () -> new ByteArrayInputStream(pdf.toByteArray()));
    }

    /** Files of the meeting, then of its items as they stand on the agenda. */
    private List<FileId> ids(RecordRow row) {
        MeetingKind kind = letters.meetings.kind();
        AgendaItemKind of = letters.agenda.items().kind();
        OfficeId office = row.head().office();
        List<FileId> ids = new ArrayList<>(row.get(kind.papers).orElse(List.of()));
        row.lines(kind.items).stream()
                .sorted(Comparator.comparing((RecordLine line) -> line.get(kind.part)))
                .map(line -> line.get(kind.item))
                .flatMap(Optional::stream)
                .flatMap(id -> letters.agenda.items().find(office, id).stream())
                .forEach(item -> ids.addAll(item.get(of.papers).orElse(List.of())));
        return ids;
    }

    private ByteArrayOutputStream rest(Caller caller, List<String> names) throws IOException {
        ReportPaper paper = new ReportPaper("documents-meeting-book");
        paper.page("เอกสารประกอบที่ไม่ได้รวมเล่ม")
                .table(
                        "เอกสารที่เปิดดูได้จากระบบ",
                        List.of("ชื่อไฟล์"),
                        names.stream().map(List::of).toList());
        var out = new ByteArrayOutputStream();
        printing.print(caller, paper, Paper.portrait(), out);
        return out;
    }
}
