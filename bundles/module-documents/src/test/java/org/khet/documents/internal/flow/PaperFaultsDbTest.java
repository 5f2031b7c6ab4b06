package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.Refusals.refusal;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperFault;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.register.ReservedNumberKind;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** One paper that cannot be numbered or sealed stops no other, and its drafter learns of it. Source: kinds-documents §8, core E-14. */
@OnEachDatabase
class PaperFaultsDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;

    PaperFaultsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
    }

    private RecordRow drafted(String subject, RecordRow reserved) {
        RecordDraft draft = office.memo(13, "ICT", subject).with(memo.reserved, reserved.id());
        return office.papers.memos().create(PapersOffice.person(13), draft);
    }

    private RecordRow submitted(RecordRow draft) {
        return office.papers.memos().act(PapersOffice.person(13), draft, memo.submit);
    }

    private RecordRow signed(RecordRow paper) {
        RecordRow one = office.answer(12, paper, LevelDecision.given("เห็นควร"));
        one = office.answer(3, one, LevelDecision.given("เห็นควร"));
        return office.answer(1, one, LevelDecision.ticked("", "APPROVE"));
    }

    private RecordRow reservedIn(String register) {
        RecordService<ReservedNumberKind> numbers = office.documents.registers.reserved;
        ReservedNumberKind kind = numbers.kind();
        var registers = office.documents.registers.registers;
        long key = registers.internal().all(DocumentsOffice.admin(), RecordFilter.ALL).stream()
                .filter(row -> row.get(registers.kind().code).equals(register))
                .findFirst()
                .orElseThrow()
                .id();
        return numbers.create(
                DocumentsOffice.admin(),
                new RecordDraft()
                        .with(kind.register, key)
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.wantedBy, PapersOffice.key(13))
                        .with(kind.reason, "กันไว้ออกหนังสือ"));
    }

    @Test
    void paperWhoseSheetDoesNotDrawWaitsWithItsFault_theOthersAreSealed_untilItDraws() {
        RecordRow bad = signed(office.submitted(13, "ICT", "แม่แบบเสีย"));
        RecordRow good = signed(office.submitted(13, "ICT", "เรื่องปกติ"));
        office.printer.breakDownAt("แม่แบบเสีย");
        office.clock.pass(Duration.ofSeconds(31));

        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(1);
        assertThat(office.fresh(good).state()).isEqualTo(memo.issued);
        assertThat(office.fresh(bad).state()).isEqualTo(memo.numbered);
        assertThat(office.fresh(bad).get(memo.fault)).contains(PaperFault.SEAL);
        assertThat(fixture.happenings().types()).contains("documents.memo.stuck");
        fixture.happenings().all();
        int told =
                office.papers.memos().steps(PapersOffice.person(13), bad.id()).size();
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isZero();
        assertThat(office.papers.memos().steps(PapersOffice.person(13), bad.id()))
                .as("told once, not at every run")
                .hasSize(told);

        office.printer.breakDownAt("");
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(1);
        assertThat(office.fresh(bad).state()).isEqualTo(memo.issued);
        assertThat(office.fresh(bad).get(memo.fault)).isEmpty();
    }

    @Test
    void reservedNumberThatLapsedBeforeTheSignatureGivesWayToTheNextOne() {
        RecordRow reserved = reservedIn("บข");
        RecordRow paper = signed(submitted(drafted("ใช้เลขที่กันไว้", reserved)));
        office.documents.registers.reservations.lapse(
                office.callers.system(PapersOffice.KT1), DocumentsOffice.TODAY.plusDays(30));

        RecordRow issued = office.finished(paper);
        assertThat(issued.state()).isEqualTo(memo.issued);
        assertThat(issued.get(memo.number)).isEqualTo("2/2569");
        assertThat(issued.get(memo.reserved)).isEmpty();
    }

    @Test
    void reservedNumberOfAnotherRegisterOrUsedIsRefusedBeforeThePaperGoesUp() {
        RecordRow other = drafted("เลขของทะเบียนอื่น", reservedIn("คส"));
        assertThat(refusal(() -> submitted(other))).isEqualTo("documents.error.number.other");

        RecordRow reserved = reservedIn("บข");
        RecordRow first = office.finished(signed(submitted(drafted("ใช้เลขที่กันไว้", reserved))));
        assertThat(first.get(memo.number)).isEqualTo("1/2569");
        RecordRow second = drafted("ใช้เลขซ้ำ", reserved);
        assertThat(refusal(() -> submitted(second))).isEqualTo("documents.error.number.other");
        assertThat(refusal(() -> onPaper(second))).isEqualTo("documents.error.number.other");
    }

    private RecordRow onPaper(RecordRow draft) {
        return office.papers
                .memos()
                .act(
                        PapersOffice.clerk(),
                        draft,
                        memo.signedOnPaper,
                        new RecordDraft()
                                .with(
                                        memo.scan,
                                        List.of(new Staged("b".repeat(64), "scan.pdf", "application/pdf", 1000)))
                                .with(memo.paperSigner, PapersOffice.key(1))
                                .with(memo.paperSigned, DocumentsOffice.TODAY),
                        "");
    }

    @Test
    void paperWithoutARegisterIsNotSignedOnPaper() {
        database.clear();
        RecordRow draft = office.papers.memos().create(PapersOffice.person(13), office.memo(13, "ICT", "ไม่มีทะเบียน"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> onPaper(draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.register.none"));
        office.documents.register("บข", RegisterSort.MEMO, "{n}/{yyyy}");
        assertThat(office.finished(onPaper(draft)).get(memo.number)).isEqualTo("1/2569");
    }
}
