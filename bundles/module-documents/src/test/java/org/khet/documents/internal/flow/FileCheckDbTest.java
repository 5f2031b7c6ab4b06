package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The clerk's check of a file before it goes up, where the register wants it. Source: core CORE-142, B-02. */
@OnEachDatabase
class FileCheckDbTest {
    private final TestDatabase database;

    FileCheckDbTest(TestDatabase database) {
        this.database = database;
    }

    private PapersOffice whereFilesAreChecked() {
        database.clear();
        PapersOffice office = new PapersOffice(new RecordFixture(database));
        var registers = office.documents.registers.registers;
        registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("บข", RegisterSort.MEMO, "{n}/{yyyy}")
                        .with(registers.kind().checkFirst, true));
        office.rule("ทั่วไป", "any", null, null, 0);
        return office;
    }

    @Test
    void fileGoesUpOnlyAfterTheClerkFoundEverythingGood_elseItComesBackWithARemark() {
        PapersOffice office = whereFilesAreChecked();
        RecordService<MemoKind> memos = office.papers.memos();
        MemoKind kind = memos.kind();
        RecordRow draft = memos.create(PapersOffice.person(13), office.memo(13, "ICT", "ขออนุญาต"));
        assertThat(memos.actions(PapersOffice.person(13), draft).getFirst())
                .as("the check comes first where the register demands it")
                .isEqualTo(kind.handIn);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> memos.act(PapersOffice.person(13), draft, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.check-first"));

        RecordRow row = memos.act(PapersOffice.person(13), draft, kind.handIn);
        row = memos.act(PapersOffice.clerk(), row, kind.sendBack, new RecordDraft(), "ขาดสิ่งที่ส่งมาด้วย");
        assertThat(row.head().reason()).isEqualTo("ขาดสิ่งที่ส่งมาด้วย");
        row = memos.act(PapersOffice.person(13), row, kind.handIn);
        RecordRow bad = memos.act(PapersOffice.clerk(), row, kind.check, checked(kind, false), "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> memos.act(PapersOffice.person(13), bad, kind.submit));
        RecordRow good = memos.act(PapersOffice.clerk(), bad, kind.check, checked(kind, true), "");
        assertThat(memos.act(PapersOffice.person(13), good, kind.submit).state())
                .isEqualTo(kind.inChain);
    }

    @Test
    void fileThatALevelGaveBackIsCheckedOnceMoreBeforeItGoesUpAgain() {
        PapersOffice office = whereFilesAreChecked();
        RecordService<MemoKind> memos = office.papers.memos();
        MemoKind kind = memos.kind();
        RecordRow row = memos.create(PapersOffice.person(13), office.memo(13, "ICT", "ขออนุญาต"));
        row = memos.act(PapersOffice.person(13), row, kind.handIn);
        row = memos.act(PapersOffice.clerk(), row, kind.check, checked(kind, true), "");
        row = memos.act(PapersOffice.person(13), row, kind.submit);
        office.answer(12, row, LevelDecision.returned("เหตุผลยังไม่ครบ"));
        RecordRow back = office.fresh(row);
        assertThat(back.state()).isEqualTo(kind.draft);

        memos.change(
                PapersOffice.person(13),
                back,
                RecordDraft.of(back).with(kind.cause, "ด้วยโรงเรียน 42 แห่งขอรับงบเพิ่ม"));
        RecordRow again = memos.act(PapersOffice.person(13), office.fresh(back), kind.handIn);
        assertThat(again.lines(kind.checks)).as("what was good of other words").isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> memos.act(PapersOffice.person(13), again, kind.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.check-first"));
        RecordRow good = memos.act(PapersOffice.clerk(), again, kind.check, checked(kind, true), "");
        assertThat(memos.act(PapersOffice.person(13), good, kind.submit).state())
                .isEqualTo(kind.inChain);
    }

    @Test
    void firstStepOfADraftSendsIt_theCheckOfItsFolderIsTheSecond_whereNoRegisterDemandsIt() {
        database.clear();
        PapersOffice office = new PapersOffice(new RecordFixture(database)).open();
        RecordService<MemoKind> memos = office.papers.memos();
        RecordRow draft = memos.create(PapersOffice.person(13), office.memo(13, "ICT", "ขออนุญาต"));

        assertThat(memos.actions(PapersOffice.person(13), draft)).startsWith(memos.kind().submit, memos.kind().handIn);
    }

    private static RecordDraft checked(MemoKind kind, boolean good) {
        return new RecordDraft()
                .with(
                        kind.checks,
                        List.of(new RecordDraft()
                                .with(kind.checkItem, "สิ่งที่ส่งมาด้วยครบ")
                                .with(kind.checkGood, good)));
    }
}
