package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.disposal.DisposalOpinion;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.disposal.FiledLettersSource;
import org.khet.documents.internal.disposal.FiledPapersSource;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.seal.SealFacts;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/**
 * Memos and letters that went out are put away in a place, kept by their class, listed when their time is over and destroyed as the
 * committee said. Source: core CORE-60; rules on correspondence of 2526, 52, 57, 66 to 70.
 */
@OnEachDatabase
class FiledPapersDbTest {
    private static final LocalDate OVER = LocalDate.of(2025, 6, 30);
    private final RecordFixture fixture;
    private final PapersOffice office;
    private final MemoKind memo;
    private final OutgoingRecords outgoing;
    private final LetterOutKind letter;
    private final Disposals disposals;
    private final TestCaller clerk = DocumentsOffice.everything(5);

    FiledPapersDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
        DocumentsOffice documents = office.documents;
        documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        documents.settings.put(PapersOffice.KT1, DocumentsSettings.ASKS_ARCHIVES, false, LocalDate.of(2026, 1, 1));
        outgoing = new OutgoingRecords(
                documents.registrar,
                office.papers::register,
                office.papers.flow(),
                documents.services,
                documents.letters.contacts,
                documents.letters.incoming.flow);
        letter = outgoing.letters.kind();
        disposals = new Disposals(
                documents.registrar,
                List.of(
                        new FiledLettersSource(documents.letters.incoming.letters, fixture.files()),
                        new FiledPapersSource(
                                outgoing.letters, office.papers.flow(), outgoing::isWithSchools, fixture.files()),
                        new FiledPapersSource(
                                office.papers.memos(), office.papers.flow(), (one, now) -> false, fixture.files())),
                documents.letters.committees,
                documents.services);
    }

    private <K extends FiledPaperKind> RecordRow signed(RecordService<K> papers, RecordDraft draft) {
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
        office.clock.pass(java.time.Duration.ofSeconds(31));
        office.papers.sealer().finish(PapersOffice.KT1);
        return office.documents.now(papers, row);
    }

    private org.khet.portal.api.file.Files.Staged scan(String name) {
        var content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
        return fixture.files().stage(name + ".pdf", content, PaperFiles.LETTER);
    }

    private RecordRow memo(String subject) {
        return signed(office.papers.memos(), office.memo(13, "ICT", subject));
    }

    private RecordRow letter(String subject, RecordDraft receiver) {
        RecordRow row = signed(
                outgoing.letters,
                new RecordDraft()
                        .with(letter.sort, "external")
                        .with(letter.unit, PapersOffice.unit("ICT"))
                        .with(letter.drafter, PapersOffice.key(13))
                        .with(letter.subject, subject)
                        .with(letter.addressee, "ผู้อำนวยการโรงเรียน")
                        .with(letter.urgency, "NORMAL")
                        .with(letter.secrecy, "NONE")
                        .with(letter.wants, ReplyWanted.NOTHING)
                        .with(letter.body, "สำนักงานขอแจ้งตามที่เรียนมา")
                        .with(letter.receivers, List.of(receiver)));
        return outgoing.letters.act(PapersOffice.clerk(), row, letter.send);
    }

    /** Put away under a class, and over since long. */
    private <K extends FiledPaperKind> RecordRow filed(RecordService<K> papers, RecordRow row, String place) {
        K kind = papers.kind();
        RecordRow away = papers.act(
                kind == memo ? PapersOffice.person(13) : PapersOffice.clerk(),
                row,
                kind.file,
                new RecordDraft().with(kind.filedAt, place).with(kind.retention, "1Y"),
                "");
        assertThat(away.get(kind.keptUntil)).contains(DocumentsOffice.TODAY.plusYears(1));
        return papers.internal().change(clerk, away, new RecordDraft().with(kind.keptUntil, OVER));
    }

    private RecordDraft toSchool() {
        return new RecordDraft()
                .with(letter.receiverSort, LetterReceiverSort.SCHOOL)
                .with(letter.school, SampleOffices.schools().getFirst().id());
    }

    private RecordDraft inside() {
        return new RecordDraft()
                .with(letter.receiverSort, LetterReceiverSort.UNIT)
                .with(letter.receiverUnit, PapersOffice.unit("DIR"));
    }

    private List<FileId> all(RecordRow paper, FiledPaperKind kind) {
        List<FileId> all = new java.util.ArrayList<>(office.papers.flow().sealed(paper));
        all.addAll(paper.get(kind.files).orElseThrow());
        return all;
    }

    @Test
    void memosAndSentLettersAreListedWithPlaceAndClass_destroyedOnesLoseWordsAndFiles_schoolsKeepTheirs() {
        RecordRow note = filed(office.papers.memos(), memo("ขออนุญาตเผยแพร่คู่มือ"), "ตู้ 2 แฟ้ม 1");
        RecordRow kept = filed(office.papers.memos(), memo("ขออนุมัติจ้าง"), "ตู้ 2 แฟ้ม 2");
        RecordRow toSchool = filed(outgoing.letters, letter("แจ้งผลการพิจารณา", toSchool()), "ตู้ 4 แฟ้ม 1");
        RecordRow inside = filed(outgoing.letters, letter("เวียนภายใน", inside()), "ตู้ 4 แฟ้ม 2");
        List<FileId> ofNote = all(note, memo);
        List<FileId> ofSchool = all(toSchool, letter);
        List<FileId> ofInside = all(inside, letter);
        var list = disposals.lists().kind();
        var item = disposals.items().kind();

        RecordRow row = disposals.lists().create(clerk, new RecordDraft().with(list.year, 2568));

        List<RecordRow> items = disposals.of(clerk, row.id());
        assertThat(items)
                .as("letters that went out before memos, each in its order")
                .extracting(one -> one.get(item.letter).id())
                .containsExactly(toSchool.id(), inside.id(), note.id(), kept.id());
        assertThat(items).extracting(one -> one.get(item.filedAt)).startsWith("ตู้ 4 แฟ้ม 1", "ตู้ 4 แฟ้ม 2");
        assertThat(items.getFirst().get(item.letterNo)).isEqualTo("ศธ 04999/1");
        assertThat(items.getFirst().get(item.retention)).isEqualTo("1Y");

        row = act(row, list.refer, new RecordDraft().with(list.committee, committee()));
        disposals
                .items()
                .act(
                        clerk,
                        items.getLast(),
                        item.judge,
                        new RecordDraft()
                                .with(item.opinion, DisposalOpinion.KEEP)
                                .with(item.longer, LocalDate.of(2031, 12, 31)),
                        "");
        row = act(row, list.review, new RecordDraft().with(list.reviewedOn, DocumentsOffice.TODAY));
        row = disposals.lists().act(DocumentsOffice.everything(1), row, list.approve);
        row = disposals
                .lists()
                .act(
                        DocumentsOffice.everything(7),
                        row,
                        list.carry,
                        new RecordDraft().with(list.carriedOn, DocumentsOffice.TODAY),
                        "");

        assertThat(List.of(row.get(list.destroyed), row.get(list.kept))).containsExactly(3, 1);
        RecordRow gone = office.fresh(note);
        assertThat(gone.state()).isEqualTo(memo.destroyed);
        assertThat(gone.get(memo.number)).as("the register keeps its entry").isEqualTo("1/2569");
        assertThat(gone.get(memo.subject)).isEqualTo("ขออนุญาตเผยแพร่คู่มือ");
        assertThat(gone.get(memo.cause)).doesNotContain("ITA");
        assertThat(fixture.files().find(PapersOffice.KT1, ofNote)).isEmpty();
        SealFacts facts = facts(note);
        assertThat(facts.destroyed()).isTrue();
        assertThat(facts.hash()).matches("[0-9a-f]{64}");
        RecordRow longer = office.fresh(kept);
        assertThat(longer.state()).isEqualTo(memo.filed);
        assertThat(longer.get(memo.keptUntil)).contains(LocalDate.of(2031, 12, 31));
        assertThat(facts(kept).destroyed()).isFalse();

        assertThat(outgoing.letters
                        .find(PapersOffice.KT1, toSchool.id())
                        .orElseThrow()
                        .get(letter.body))
                .isEmpty();
        assertThat(fixture.files().find(PapersOffice.KT1, ofSchool))
                .as("the school keeps what it received")
                .hasSize(ofSchool.size());
        assertThat(fixture.files().find(PapersOffice.KT1, ofInside)).isEmpty();
    }

    private SealFacts facts(RecordRow paper) {
        RecordRow seal = office.papers.sealer().of(paper).orElseThrow();
        return office.papers
                .sealer()
                .verify(PapersOffice.KT1, seal.get(office.papers.seals().kind().code))
                .orElseThrow();
    }

    private RecordRow act(RecordRow row, org.khet.portal.api.record.Action action, RecordDraft draft) {
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

    @Test
    void whatWasFiledBeforeGetsItsDayByClassAndTheDayOfFiling_onceAndNotForEver() {
        RecordRow year = filed(office.papers.memos(), memo("เก็บหนึ่งปี"), "ตู้ 2 แฟ้ม 1");
        RecordRow ever = filed(office.papers.memos(), memo("เก็บตลอดไป"), "ตู้ 2 แฟ้ม 2");
        var memos = office.papers.memos().internal();
        RecordDraft before = new RecordDraft().with(memo.keptUntil, null);
        memos.change(clerk, year, before);
        memos.change(clerk, ever, before.with(memo.retention, "EVER"));
        var classes = fixture.codes().of(PapersOffice.KT1, DocumentsCodes.RETENTION);

        assertThat(disposals.giveDays(clerk, classes)).isEqualTo(1);
        assertThat(disposals.giveDays(clerk, classes)).as("the next morning").isZero();

        assertThat(office.fresh(year).get(memo.keptUntil)).contains(DocumentsOffice.TODAY.plusYears(1));
        assertThat(office.fresh(ever).get(memo.keptUntil)).isEmpty();
    }
}
