package org.khet.documents.internal.flow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.disposal.DisposalSource;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.seal.SealFacts;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.record.RecordFixture;

/** An office whose papers are signed, put away and destroyed by lists, without a question to the archives. */
final class FiledOffice {
    static final LocalDate OVER = LocalDate.of(2025, 6, 30);
    final RecordFixture fixture;
    final PapersOffice office;
    final OutgoingRecords outgoing;
    final Disposals disposals;
    final TestCaller clerk = DocumentsOffice.everything(5);

    FiledOffice(RecordFixture fixture) {
        this.fixture = fixture;
        office = new PapersOffice(fixture).open();
        DocumentsOffice documents = office.documents;
        documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        documents.register("ปก", RegisterSort.ANNOUNCEMENT, "{n}/{yyyy}");
        documents.register("รร", RegisterSort.CERTIFICATE, "{n}/{yyyy}");
        documents.settings.put(PapersOffice.KT1, DocumentsSettings.ASKS_ARCHIVES, false, LocalDate.of(2026, 1, 1));
        outgoing = office.outgoing();
        disposals = new Disposals(
                documents.registrar,
                List.of(
                        DisposalSource.of(documents.letters.incoming.letters, fixture.files()),
                        DisposalSource.of(outgoing.letters, fixture.files()),
                        DisposalSource.of(office.papers.memos(), fixture.files()),
                        DisposalSource.of(office.papers.orders().orders(), fixture.files())),
                documents.letters.committees,
                documents.services);
    }

    /** Drafted by person 13, with a file, with the opinions of two superiors, signed by the director, numbered and sealed. */
    <K extends FiledPaperKind> RecordRow signed(RecordService<K> papers, RecordDraft draft) {
        K kind = papers.kind();
        RecordDraft whole = draft.with(kind.files, List.of(scan(String.valueOf(draft.raw(kind.subject)))));
        RecordRow row = papers.create(PapersOffice.person(13), whole);
        row = papers.act(PapersOffice.person(13), row, kind.submit);
        for (int person : new int[] {12, 3}) {
            row = office.papers
                    .desk()
                    .answer(PapersOffice.person(person), office.open(row), LevelDecision.given("เห็นควร"));
        }
        office.papers.desk().answer(PapersOffice.person(1), office.open(row), LevelDecision.ticked("", "APPROVE"));
        office.clock.pass(Duration.ofSeconds(31));
        office.papers.sealer().finish(PapersOffice.KT1);
        return office.documents.now(papers, row);
    }

    private Files.Staged scan(String name) {
        var content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
        return fixture.files().stage(name + ".pdf", content, PaperFiles.LETTER);
    }

    RecordRow memo(String subject) {
        return signed(office.papers.memos(), office.memo(13, "ICT", subject));
    }

    /** Put away under a class by somebody. */
    <K extends FiledPaperKind> RecordRow away(
            RecordService<K> papers, TestCaller by, RecordRow row, String place, String retention) {
        K kind = papers.kind();
        RecordDraft draft = new RecordDraft().with(kind.filedAt, place).with(kind.retention, retention);
        return papers.act(by, row, kind.file, draft, "");
    }

    /** Over since long. */
    <K extends FiledPaperKind> RecordRow over(RecordService<K> papers, RecordRow away) {
        return papers.internal().change(clerk, away, new RecordDraft().with(papers.kind().keptUntil, OVER));
    }

    /** The list of the year 2568. */
    RecordRow listed() {
        return disposals
                .lists()
                .create(clerk, new RecordDraft().with(disposals.lists().kind().year, 2568));
    }

    /** The committee saw the list, the director approved it, it was carried out. */
    RecordRow carried(RecordRow list) {
        var kind = disposals.lists().kind();
        RecordRow row = act(
                list,
                kind.review,
                new RecordDraft()
                        .with(kind.reviewedOn, DocumentsOffice.TODAY)
                        .with(kind.resolution, "เห็นควรทำลายตามบัญชี")
                        .with(kind.minutes, RecordLink.typed("บันทึกข้อความที่ 12/2569")));
        row = disposals.lists().act(DocumentsOffice.everything(1), row, kind.approve);
        RecordDraft day = new RecordDraft().with(kind.carriedOn, DocumentsOffice.TODAY);
        return disposals.lists().act(DocumentsOffice.everything(7), row, kind.carry, day, "");
    }

    /** The list is before a committee. */
    RecordRow referred(RecordRow list) {
        var kind = disposals.lists().kind();
        return act(list, kind.refer, new RecordDraft().with(kind.committee, committee()));
    }

    private RecordRow act(RecordRow row, Action action, RecordDraft draft) {
        return disposals.lists().act(clerk, row, action, draft, "");
    }

    private long committee() {
        var committees = office.documents.letters.committees;
        var kind = committees.kind();
        RecordRow row = committees.create(
                clerk,
                new RecordDraft()
                        .with(kind.name, "คณะกรรมการทำลายหนังสือ")
                        .with(kind.sort, "COMMITTEE")
                        .with(kind.unit, PapersOffice.unit("DIR"))
                        .with(kind.from, DocumentsOffice.TODAY)
                        .with(
                                kind.members,
                                IntStream.of(4, 8, 12)
                                        .mapToObj(one -> new RecordDraft()
                                                .with(kind.person, PapersOffice.key(one))
                                                .with(kind.function, one == 4 ? "CHAIR" : "MEMBER"))
                                        .toList()));
        RecordDraft order = new RecordDraft().with(kind.orderNo, "12/2569").with(kind.orderOn, DocumentsOffice.TODAY);
        return committees.act(clerk, row, kind.appoint, order, "").id();
    }

    /** The sealed copy and the files of a paper. */
    List<FileId> files(RecordRow paper, FiledPaperKind kind) {
        List<FileId> all = new ArrayList<>(office.papers.flow().sealed(paper));
        all.addAll(paper.get(kind.files).orElseThrow());
        return all;
    }

    /** What its seal says about a paper. */
    SealFacts facts(RecordRow paper) {
        RecordRow seal = office.papers.sealer().of(paper).orElseThrow();
        return office.papers
                .sealer()
                .verify(PapersOffice.KT1, seal.get(office.papers.seals().kind().code))
                .orElseThrow();
    }
}
