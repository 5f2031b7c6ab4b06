package org.khet.documents.internal.disposal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.record.RecordFixture;

/** An office in whose cupboards letters lie whose time is over. */
final class DisposalOffice {
    final DocumentsOffice office;
    final RecordFixture fixture;

    DisposalOffice(RecordFixture fixture) {
        this.fixture = fixture;
        office = new DocumentsOffice(fixture);
    }

    /** A letter that was filed and is kept until a day, with a file. */
    RecordRow filed(String subject, String keptUntil, String secrecy) {
        var letters = office.letters.incoming.letters;
        var in = letters.kind();
        TestCaller clerk = DocumentsOffice.clerk();
        RecordDraft draft = office.letterDraft(subject)
                .with(in.secrecy, secrecy)
                .with(in.files, List.of(scan(subject)))
                .with(
                        in.readers,
                        secrecy.equals("NONE")
                                ? List.of()
                                : List.of(new RecordDraft().with(in.reader, clerk.person())));
        RecordRow row = letters.create(clerk, draft);
        row = letters.internal().act(clerk, row, in.answer);
        RecordDraft place =
                new RecordDraft().with(in.filedAt, "ตู้ 3 แฟ้ม 12").with(in.retention, row.get(in.retention));
        row = letters.act(clerk, row, in.file, place, "");
        return letters.internal().change(clerk, row, new RecordDraft().with(in.keptUntil, LocalDate.parse(keptUntil)));
    }

    private Files.Staged scan(String name) {
        var content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
        return fixture.files().stage(name + ".pdf", content, PaperFiles.LETTER);
    }

    /** An appointed committee of these people, the first of them in the chair. */
    RecordRow committee(int... people) {
        var committees = office.letters.committees;
        var kind = committees.kind();
        TestCaller clerk = DocumentsOffice.clerk();
        RecordRow row = committees.create(
                clerk,
                new RecordDraft()
                        .with(kind.name, "คณะกรรมการทำลายหนังสือ")
                        .with(kind.sort, "COMMITTEE")
                        .with(kind.unit, DocumentsOffice.unit("DIR"))
                        .with(kind.from, DocumentsOffice.TODAY)
                        .with(
                                kind.members,
                                IntStream.range(0, people.length)
                                        .mapToObj(i -> new RecordDraft()
                                                .with(kind.person, SampleOffices.personId(SampleOffices.KT1, people[i]))
                                                .with(kind.function, i == 0 ? "CHAIR" : "MEMBER"))
                                        .toList()));
        return committees.act(
                clerk,
                row,
                kind.appoint,
                new RecordDraft().with(kind.orderNo, "12/2569").with(kind.orderOn, DocumentsOffice.TODAY),
                "");
    }
}
