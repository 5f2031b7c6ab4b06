package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.disposal.DisposalOpinion;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.paper.FiledPaperKind;
import org.khet.documents.internal.seal.SealFacts;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/**
 * Memos and letters that went out are put away in a place, kept by their class, listed when their time is over and destroyed as the
 * committee said. Source: core CORE-60; rules on correspondence of 2526, 52, 57, 66 to 70.
 */
@OnEachDatabase
class FiledPapersDbTest {
    private final FiledOffice filed;
    private final PapersOffice office;
    private final MemoKind memo;
    private final OutgoingRecords outgoing;
    private final LetterOutKind letter;
    private final Disposals disposals;

    FiledPapersDbTest(TestDatabase database) {
        database.clear();
        filed = new FiledOffice(new RecordFixture(database));
        office = filed.office;
        memo = office.papers.memos().kind();
        outgoing = filed.outgoing;
        letter = outgoing.letters.kind();
        disposals = filed.disposals;
    }

    private RecordRow letter(String subject, RecordDraft receiver) {
        RecordRow row = filed.signed(
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

    /** Put away for a year, and over since long. */
    private <K extends FiledPaperKind> RecordRow filed(RecordService<K> papers, RecordRow row, String place) {
        var by = papers.kind() == memo ? PapersOffice.person(13) : PapersOffice.clerk();
        RecordRow away = filed.away(papers, by, row, place, "1Y");
        assertThat(away.get(papers.kind().keptUntil)).contains(DocumentsOffice.TODAY.plusYears(1));
        return filed.over(papers, away);
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

    private List<FileId> stored(List<FileId> all) {
        return all.stream()
                .filter(one -> !filed.fixture
                        .files()
                        .find(PapersOffice.KT1, List.of(one))
                        .isEmpty())
                .toList();
    }

    @Test
    void memosAndSentLettersAreListedWithPlaceAndClass_destroyedOnesLoseWordsAndFiles_schoolsKeepTheirs() {
        RecordRow note = filed(office.papers.memos(), filed.memo("ขออนุญาตเผยแพร่คู่มือ"), "ตู้ 2 แฟ้ม 1");
        RecordRow kept = filed(office.papers.memos(), filed.memo("ขออนุมัติจ้าง"), "ตู้ 2 แฟ้ม 2");
        RecordRow toSchool = filed(outgoing.letters, letter("แจ้งผลการพิจารณา", toSchool()), "ตู้ 4 แฟ้ม 1");
        RecordRow inside = filed(outgoing.letters, letter("เวียนภายใน", inside()), "ตู้ 4 แฟ้ม 2");
        List<FileId> ofNote = filed.files(note, memo);
        List<FileId> ofSchool = filed.files(toSchool, letter);
        List<FileId> ofInside = filed.files(inside, letter);
        var item = disposals.items().kind();

        RecordRow row = filed.listed();

        List<RecordRow> items = disposals.of(filed.clerk, row.id());
        assertThat(items)
                .as("letters that went out before memos, each in its order")
                .extracting(one -> one.get(item.letter).id())
                .containsExactly(toSchool.id(), inside.id(), note.id(), kept.id());
        assertThat(items).extracting(one -> one.get(item.filedAt)).startsWith("ตู้ 4 แฟ้ม 1", "ตู้ 4 แฟ้ม 2");
        assertThat(items.getFirst().get(item.letterNo)).isEqualTo("ศธ 04999/1");
        assertThat(items.getFirst().get(item.retention)).isEqualTo("1Y");

        row = filed.referred(row);
        RecordDraft longer = new RecordDraft()
                .with(item.opinion, DisposalOpinion.KEEP)
                .with(item.longer, LocalDate.of(2031, 12, 31));
        disposals.items().act(filed.clerk, items.getLast(), item.judge, longer, "");
        row = filed.carried(row);

        var list = disposals.lists().kind();
        assertThat(List.of(row.get(list.destroyed), row.get(list.kept))).containsExactly(3, 1);
        RecordRow gone = office.fresh(note);
        assertThat(gone.state()).isEqualTo(memo.destroyed);
        assertThat(gone.get(memo.number)).as("the register keeps its entry").isEqualTo("1/2569");
        assertThat(gone.get(memo.subject)).isEqualTo("ขออนุญาตเผยแพร่คู่มือ");
        assertThat(gone.get(memo.cause)).doesNotContain("ITA");
        assertThat(stored(ofNote)).isEmpty();
        SealFacts facts = filed.facts(note);
        assertThat(facts.destroyed()).isTrue();
        assertThat(facts.hash()).matches("[0-9a-f]{64}");
        RecordRow stays = office.fresh(kept);
        assertThat(stays.state()).isEqualTo(memo.filed);
        assertThat(stays.get(memo.keptUntil)).contains(LocalDate.of(2031, 12, 31));
        assertThat(filed.facts(kept).destroyed()).isFalse();

        RecordRow sent = office.documents.now(outgoing.letters, toSchool);
        assertThat(sent.get(letter.body)).isEmpty();
        assertThat(stored(ofSchool)).as("the school keeps what it received").isEqualTo(ofSchool);
        assertThat(stored(ofInside)).isEmpty();
    }

    @Test
    void opinionsOfADestroyedMemoGoWithIt_whoAnsweredWhatAndWhenStays_thoseOfTheOtherStay() {
        RecordRow note = filed(office.papers.memos(), filed.memo("ขออนุญาตเผยแพร่คู่มือ"), "ตู้ 2 แฟ้ม 1");
        RecordRow other = filed.memo("ขออนุมัติจ้าง");

        RecordRow done = filed.carried(filed.referred(filed.listed()));

        assertThat(done.get(disposals.lists().kind().destroyed)).isEqualTo(1);
        var level = office.papers.chain().registers().levels().kind();
        List<RecordRow> levels = office.papers.chain().all(note, filed.clerk);
        assertThat(levels).hasSize(3).allMatch(one -> one.get(level.opinion).isEmpty());
        assertThat(levels)
                .extracting(one -> one.get(level.answer).orElseThrow())
                .containsExactly(LevelAnswer.GIVEN, LevelAnswer.GIVEN, LevelAnswer.SIGNED);
        assertThat(levels)
                .extracting(one -> one.get(level.decidedBy).orElseThrow())
                .containsExactly(PapersOffice.key(12), PapersOffice.key(3), PapersOffice.key(1));
        assertThat(levels).allMatch(one -> one.get(level.decidedAt).isPresent());
        assertThat(office.papers.chain().all(other, filed.clerk))
                .extracting(one -> one.get(level.opinion))
                .startsWith("เห็นควร", "เห็นควร");
    }

    @Test
    void whatWasFiledBeforeGetsItsDayByClassAndTheDayOfFiling_onceAndNotForEver() {
        RecordRow year = filed(office.papers.memos(), filed.memo("เก็บหนึ่งปี"), "ตู้ 2 แฟ้ม 1");
        RecordRow ever = filed(office.papers.memos(), filed.memo("เก็บตลอดไป"), "ตู้ 2 แฟ้ม 2");
        var memos = office.papers.memos().internal();
        RecordDraft before = new RecordDraft().with(memo.keptUntil, null);
        memos.change(filed.clerk, year, before);
        memos.change(filed.clerk, ever, before.with(memo.retention, "EVER"));
        var classes = filed.fixture.codes().of(PapersOffice.KT1, DocumentsCodes.RETENTION);

        assertThat(disposals.giveDays(filed.clerk, classes)).isEqualTo(1);
        assertThat(disposals.giveDays(filed.clerk, classes))
                .as("the next morning")
                .isZero();

        assertThat(office.fresh(year).get(memo.keptUntil)).contains(DocumentsOffice.TODAY.plusYears(1));
        assertThat(office.fresh(ever).get(memo.keptUntil)).isEmpty();
    }
}
