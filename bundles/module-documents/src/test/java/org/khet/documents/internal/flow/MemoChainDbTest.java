package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.MovedLevels;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** Memos on their way: opinions, ticks, return, vacant and own levels, acting. Source: core CORE-63 to 71, PLAN-42 to 46. */
@OnEachDatabase
class MemoChainDbTest {
    private static final String SUBJECT = "ขออนุญาตเผยแพร่คู่มือการปฏิบัติงาน";
    private final TestDatabase database;
    private PapersOffice office;
    private MemoKind memo;
    private LevelKind level;

    MemoChainDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
        level = office.papers.desk().kind();
    }

    private List<RecordRow> levels(RecordRow paper) {
        return office.papers.chain().all(paper, PapersOffice.person(1));
    }

    @Test
    void authorGroupDirectorDeputyDirector_eachOpinionIsDated_numberOnlyAfterTheSignature() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(12));

        paper = office.answer(12, paper, LevelDecision.given("เนื้อหาครบถ้วน เห็นควรอนุญาต"));
        paper = office.answer(3, paper, LevelDecision.given("เห็นชอบตามเสนอ"));
        paper = office.answer(1, paper, LevelDecision.ticked("แจ้งทุกกลุ่ม", "NOTE", "ALLOW", "SIGNED"));

        assertThat(paper.state()).isEqualTo(memo.signed);
        assertThat(paper.get(memo.number)).isEmpty();
        assertThat(levels(paper))
                .allSatisfy(one -> assertThat(one.get(level.decidedAt)).isPresent());
        assertThat(levels(paper)).extracting(one -> one.get(level.opinion)).startsWith("เนื้อหาครบถ้วน เห็นควรอนุญาต");
        paper = office.finished(paper);
        assertThat(paper.state()).isEqualTo(memo.issued);
        assertThat(paper.get(memo.number)).isEqualTo("1/2569");
        assertThat(paper.get(memo.ticks)).contains(Set.of("NOTE", "ALLOW", "SIGNED"));
        assertThat(paper.get(memo.outcome).orElseThrow().name()).isEqualTo("GRANTED");
    }

    @Test
    void numberIsGivenAtTheSignature_asTheRegisterOfUnitAndKindHasIt_fromOneInJanuaryOrInOctober() {
        var registers = office.documents.registers.registers;
        registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("บผ", RegisterSort.MEMO, "{unit} {n}/{yy}")
                        .with(registers.kind().unit, PapersOffice.unit("PLAN"))
                        .with(registers.kind().yearKind, BookYear.FISCAL));
        RecordRow first = office.submitted(13, "ICT", SUBJECT);
        assertThat(first.get(memo.number)).isEmpty();
        assertThat(numbered(first, 12, 3, 1)).isEqualTo("1/2569");
        assertThat(numbered(office.submitted(13, "ICT", SUBJECT), 12, 3, 1)).isEqualTo("2/2569");
        assertThat(numbered(office.submitted(10, "PLAN", SUBJECT), 8, 3, 1))
                .as("its own, by fiscal year")
                .isEqualTo("PLAN 1/70");

        office.clock.set("2027-01-04T09:30");
        office.documents.fixture.clock().set("2027-01-04T09:30");
        assertThat(numbered(office.submitted(13, "ICT", SUBJECT), 12, 3, 1)).isEqualTo("1/2570");
        assertThat(numbered(office.submitted(10, "PLAN", SUBJECT), 8, 3, 1)).isEqualTo("PLAN 2/70");
    }

    /** The group of plans takes its numbers at drafting. */
    @Test
    void numberOfADraftThatIsSignedInTheNewYearIsVoid_thePaperGetsTheNextOneOfTheYearOfItsDay() {
        var registers = office.documents.registers.registers;
        registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("บผ", RegisterSort.MEMO, "{n}/{yyyy}")
                        .with(registers.kind().unit, PapersOffice.unit("PLAN"))
                        .with(registers.kind().takenAt, NumberTaken.DRAFTING));
        at("2026-12-28T09:30");
        RecordRow early = office.submitted(10, "PLAN", SUBJECT);
        RecordRow late = office.submitted(10, "PLAN", SUBJECT);
        assertThat(List.of(early.get(memo.number), late.get(memo.number))).containsExactly("1/2569", "2/2569");
        at("2026-12-29T09:30");
        RecordRow signed = signed(early);
        assertThat(signed.get(memo.number)).isEqualTo("1/2569");
        assertThat(signed.get(memo.dated)).contains(LocalDate.of(2026, 12, 29));

        at("2027-01-05T09:30");
        RecordRow inTheNewYear = signed(late);
        assertThat(inTheNewYear.state()).isEqualTo(memo.issued);
        assertThat(inTheNewYear.get(memo.number)).isEqualTo("1/2570");
        assertThat(inTheNewYear.get(memo.numberYear)).contains(2570);
        assertThat(inTheNewYear.get(memo.dated)).contains(LocalDate.of(2027, 1, 5));
        var numbers = office.documents.registers.reserved;
        assertThat(numbers.internal().all(DocumentsOffice.admin(), RecordFilter.ALL.in("void")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(numbers.kind().number).text()).isEqualTo("2/2569");
                    assertThat(row.get(numbers.kind().wantedBy)).isEqualTo(PapersOffice.key(10));
                    assertThat(row.get(numbers.kind().usedBy).orElseThrow().id())
                            .isEqualTo(late.id());
                    assertThat(row.head().reason()).contains("ข้ามปี");
                });
    }

    private void at(String moment) {
        office.clock.set(moment);
        office.documents.fixture.clock().set(moment);
    }

    private RecordRow signed(RecordRow submitted) {
        RecordRow paper = submitted;
        for (int person : new int[] {8, 3, 1}) {
            paper = office.answer(person, paper, LevelDecision.given("เห็นชอบ"));
        }
        return office.finished(paper);
    }

    @Test
    void registerOfSecretMemosTakesNoOpenOne_neitherADraftNorOneThatGoesUp() {
        var registers = office.documents.registers.registers;
        RecordRow open = office.papers.memos().create(PapersOffice.person(13), office.memo(13, "ICT", SUBJECT));
        RecordRow book = registers
                .internal()
                .all(
                        DocumentsOffice.admin(),
                        RecordFilter.of(registers.kind().sort.is(RegisterSort.MEMO)))
                .getFirst();
        registers.change(DocumentsOffice.admin(), book, RecordDraft.of(book).with(registers.kind().secret, true));

        assertThat(refusal(() -> office.submitted(13, "ICT", SUBJECT))).isEqualTo("documents.error.register.secret");
        assertThat(refusal(() -> office.papers.memos().act(PapersOffice.person(13), open, memo.submit)))
                .isEqualTo("documents.error.register.secret");
        RecordRow secret = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "รายงานการสืบสวน")
                                .with(memo.secrecy, "SECRET")
                                .with(
                                        memo.readers,
                                        List.of(new RecordDraft().with(memo.reader, PapersOffice.key(12)))));
        assertThat(office.papers
                        .memos()
                        .act(PapersOffice.person(13), secret, memo.submit)
                        .state())
                .isEqualTo(memo.inChain);
    }

    private String numbered(RecordRow submitted, int... people) {
        RecordRow paper = submitted;
        for (int person : people) {
            assertThat(office.fresh(paper).get(memo.number)).isEmpty();
            paper = office.answer(person, paper, LevelDecision.given("เห็นชอบ"));
        }
        return office.finished(paper).get(memo.number);
    }

    @Test
    void signatureWithoutATickGrants_andThePaperSaysSo() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        paper = office.answer(12, paper, LevelDecision.given("เห็นควรอนุมัติ"));
        paper = office.answer(3, paper, LevelDecision.given("เห็นชอบ"));
        paper = office.answer(1, paper, LevelDecision.given(""));

        assertThat(paper.get(memo.outcome).orElseThrow().name()).isEqualTo("GRANTED");
        assertThat(paper.get(memo.ticks)).contains(Set.of("APPROVE"));
    }

    @Test
    void printShowsOpinionsTicksAndInstruction_asTheFormHasThem() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        paper = office.answer(12, paper, LevelDecision.given("เห็นควรอนุญาต"));
        paper = office.answer(3, paper, LevelDecision.given("เห็นชอบ"));
        paper = office.answer(1, paper, LevelDecision.ticked("แจ้งทุกกลุ่ม", "NOTE", "ALLOW"));
        office.finished(paper);

        Map<String, ?> model = office.printer.printed.getLast().model();
        assertThat(model.get("number")).isEqualTo("1/2569");
        assertThat(model.get("watermark")).isEqualTo("");
        assertThat((List<?>) model.get("opinions")).hasSize(2);
        assertThat(model.get("signLine").toString()).startsWith("ผู้อำนวยการสำนักงาน");
        List<String> on = new ArrayList<>();
        for (Object row : (List<?>) model.get("ticks")) {
            Map<?, ?> ticks = (Map<?, ?>) row;
            on.add(ticks.get("leftLabel") + ":" + ticks.get("leftOn") + " " + ticks.get("rightLabel") + ":"
                    + ticks.get("rightOn"));
        }
        assertThat(on.subList(0, 3))
                .containsExactly("ทราบ:true อนุญาต:true", "ชอบ:false อนุมัติ:false", "ลงนามแล้ว:false ลงนัด:false");
    }

    @Test
    void returnedMemoGoesToTheAuthorWithReason_secondRoundShowsBothOpinionsAndBothTexts() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        office.answer(12, paper, LevelDecision.given("รอบแรก เห็นควร"));
        RecordRow seen = office.fresh(paper);
        assertThat(refusal(() -> office.answer(3, seen, LevelDecision.returned(" "))))
                .isEqualTo("records.error.missing");
        paper = office.answer(3, paper, LevelDecision.returned("แนบคู่มือด้วย"));

        assertThat(paper.state()).isEqualTo(memo.draft);
        assertThat(paper.get(memo.pass)).isEqualTo(2);
        paper = office.papers
                .memos()
                .change(
                        PapersOffice.person(13),
                        paper,
                        RecordDraft.of(paper).with(memo.wish, "จึงขออนุญาต พร้อมแนบคู่มือ ๑ เล่ม"));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(12, paper, LevelDecision.given("รอบสอง เห็นควร"));

        assertThat(levels(paper).stream().map(one -> one.get(level.opinion)))
                .contains("รอบแรก เห็นควร", "แนบคู่มือด้วย", "รอบสอง เห็นควร");
        assertThat(paper.lines(memo.passes)).hasSize(1);
        assertThat(paper.lines(memo.passes).getFirst().get(memo.passText))
                .contains("จึงขออนุญาตเผยแพร่คู่มือบนเว็บไซต์");
        assertThat(paper.get(memo.wish)).contains("๑ เล่ม");
    }

    @Test
    void longestMemoGoesBackTooAndItsFirstWordsAreKeptWhole() {
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ก".repeat(300))
                                .with(memo.cause, "ข".repeat(4000))
                                .with(memo.wish, "ค".repeat(2000))
                                .with(memo.body, "ง".repeat(8000)));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(12, paper, LevelDecision.returned("ย่อให้สั้นลง"));
        assertThat(paper.lines(memo.passes).getFirst().get(memo.passText)).hasSize(14_303);
    }

    @Test
    void nobodyDecidesAboutTheOwnPaper_ownAndVacantLevelsAreSkippedWithANote() {
        office.functions.without(12);
        office.posts.hold(3, "deputy-director", 0);
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        assertThat(levels(paper)).extracting(one -> one.get(level.note)).containsExactly("vacant", "vacant", "");
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(1));

        RecordRow own = office.submitted(8, "PLAN", "ขอไปราชการ");
        assertThat(levels(own)).extracting(one -> one.get(level.note)).startsWith("own");
        assertThat(refusal(() -> office.answer(8, own, LevelDecision.given("เห็นชอบ"))))
                .isEqualTo("documents.error.own-paper");
    }

    @Test
    void headOfTheOfficeHasNobodyAbove_theSubmissionIsRefusedInWords() {
        RecordRow paper = office.papers.memos().create(PapersOffice.person(1), office.memo(1, "ICT", "ขอไปราชการ"));
        assertThat(refusal(() -> office.papers.memos().act(PapersOffice.person(1), paper, memo.submit)))
                .isEqualTo("documents.error.nobody-decides");
        assertThat(office.fresh(paper).state()).isEqualTo(memo.draft);
    }

    @Test
    void officeMayLetWhoDecidesSignTheOwnPaper_opinionsAboutTheOwnAreLeftOutAllTheSame() {
        office.documents.settings.put(PapersOffice.KT1, DocumentsSettings.OWN_REFUSED, false, DocumentsOffice.TODAY);
        RecordRow paper = office.papers.memos().create(PapersOffice.person(1), office.memo(1, "ICT", "ขอไปราชการ"));
        paper = office.papers.memos().act(PapersOffice.person(1), paper, memo.submit);
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(12));
        office.answer(12, paper, LevelDecision.given("เห็นควร"));
        office.answer(3, paper, LevelDecision.given("เห็นควร"));
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(1));
        assertThat(follow()).as("asked rightly").isZero();
        paper = office.answer(1, paper, LevelDecision.ticked("", "ALLOW"));
        assertThat(paper.state()).isEqualTo(memo.signed);
        assertThat(paper.get(memo.signer)).contains(PapersOffice.key(1));

        RecordRow deputys = office.papers.memos().create(PapersOffice.person(3), office.memo(3, "ICT", "ขอไปราชการ"));
        RecordRow sent = office.papers.memos().act(PapersOffice.person(3), deputys, memo.submit);
        office.answer(12, sent, LevelDecision.given("เห็นควร"));
        office.away(1, PapersOffice.DEPUTY);
        assertThat(refusal(() -> office.answer(3, office.fresh(sent), LevelDecision.ticked("", "ALLOW"))))
                .as("whoever acts for the head does not sign the own paper in the place of the head")
                .isEqualTo("documents.error.own-paper");

        RecordRow own = office.submitted(8, "PLAN", "ขอไปราชการ");
        assertThat(levels(own)).extracting(one -> one.get(level.note)).startsWith("own");
        assertThat(refusal(() -> office.answer(8, own, LevelDecision.given("เห็นชอบ"))))
                .isEqualTo("documents.error.own-paper");
    }

    @Test
    void secondOfTwoSignersIsTold_nothingHappensTwice() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        RecordRow seen = office.open(paper);
        office.papers.desk().answer(PapersOffice.person(12), seen, LevelDecision.given("เห็นควร"));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() ->
                        office.papers.desk().answer(PapersOffice.person(12), seen, LevelDecision.given("เห็นควร")));
        assertThat(levels(paper).stream().filter(one -> one.state().equals(level.decided)))
                .hasSize(1);
    }

    @Test
    void whoLeftYesterdayCannotSign_theOneInThePlaceCan() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        office.functions.without(12);
        office.functions.with(22, "group-director", PapersOffice.unit("ICT"));

        assertThat(refusal(() -> office.answer(12, paper, LevelDecision.given("เห็นควร"))))
                .isEqualTo("documents.error.not-your-level");
        assertThat(follow()).isEqualTo(1);
        assertThat(office.papers.desk().waiting(PapersOffice.person(22), 10)).hasSize(1);
        assertThat(office.papers.desk().waiting(PapersOffice.person(12), 10)).isEmpty();
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(22));
        assertThat(follow()).as("once").isZero();
        office.answer(22, paper, LevelDecision.given("เห็นควร"));
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(3));
    }

    private int follow() {
        return new MovedLevels(office.papers.chain(), database.transactions())
                .follow(new RecordContext(
                        office.callers.system(PapersOffice.KT1),
                        office.clock.instant(),
                        OfficeTime.day(office.clock.instant())));
    }

    @Test
    void whoIsAwayWithoutDeputyAfterThePaperCame_theNextSuperiorIsAsked_aPlaceThatNobodyHasIsLeftOut() {
        RecordRow away = office.submitted(13, "ICT", SUBJECT);
        office.away(12, null);
        RecordRow vacant = office.submitted(10, "PLAN", SUBJECT);
        office.functions.without(8);

        assertThat(follow()).isEqualTo(2);
        assertThat(levels(away)).extracting(one -> one.get(level.note)).containsExactly("absent", "", "");
        assertThat(levels(vacant)).extracting(one -> one.get(level.note)).containsExactly("vacant", "", "");
        assertThat(office.papers.desk().waiting(PapersOffice.person(3), 10)).hasSize(2);
        assertThat(follow()).isZero();
    }

    @Test
    void headIsAwayAndNobodyActs_thePaperWaitsAndTheClerkIsTold_onceForEachAbsence() {
        office.callers.with(PapersOffice.clerk());
        RecordRow paper = atTheHead("1.00");
        assertThat(follow()).isZero();
        assertThat(stalled()).isZero();

        nobodyActsForTheHead();
        assertThat(follow()).isZero();
        assertThat(told("documents.level.stalled")).containsExactly(PapersOffice.key(5));
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(1));
        assertThat(office.open(paper).get(level.stalledOn)).contains(LocalDate.of(2026, 11, 20));
        assertThat(follow()).isZero();
        assertThat(stalled()).as("not each time it is looked at").isEqualTo(1);

        office.clock.pass(Duration.ofDays(1));
        assertThat(follow()).isZero();
        assertThat(stalled()).as("back").isEqualTo(1);
        nobodyActsForTheHead();
        assertThat(follow()).isZero();
        assertThat(stalled()).as("away again").isEqualTo(2);
        assertThat(follow()).isZero();
        assertThat(stalled()).isEqualTo(2);
    }

    @Test
    void clerkWhoDoesNotReadASecretPaperHearsNothingOfIt_theDrafterDoes() {
        office.callers.with(PapersOffice.clerk());
        RecordRow paper = atTheHead(office.memo(13, "ICT", "รายงานการสืบสวน")
                .with(memo.secrecy, "SECRET")
                .with(memo.readers, List.of(new RecordDraft().with(memo.reader, PapersOffice.key(12)))));
        nobodyActsForTheHead();

        assertThat(follow()).isZero();
        assertThat(told("documents.level.stalled")).containsExactly(PapersOffice.key(13));
        assertThat(office.fresh(paper).state()).isEqualTo(memo.inChain);
    }

    private void nobodyActsForTheHead() {
        office.away(1, null);
    }

    private long stalled() {
        return office.documents.fixture.happenings().types().stream()
                .filter("documents.level.stalled"::equals)
                .count();
    }

    @Test
    void whoWasGivenOnePaperKeepsIt_thoughTheHeadMoves() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        office.papers.desk().delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ");
        office.functions.without(12);
        assertThat(follow()).isZero();
        assertThat(office.papers.desk().waiting(PapersOffice.person(22), 10)).hasSize(1);
    }

    @Test
    void holderTakesAGivenPaperBack_whoIsAwayIsAskedNoMore_whoActsGivesNothingOn() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        office.papers.desk().delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ");
        assertThat(office.papers.desk().takesBack(PapersOffice.person(22), office.fresh(paper)))
                .isFalse();
        assertThat(refusal(() -> office.papers.desk().takeBack(PapersOffice.person(9), office.fresh(paper))))
                .isEqualTo("documents.error.not-your-level");
        assertThat(office.papers.desk().takesBack(PapersOffice.person(12), office.fresh(paper)))
                .isTrue();
        office.papers.desk().takeBack(PapersOffice.person(12), office.fresh(paper));
        assertThat(office.papers.desk().waiting(PapersOffice.person(12), 10)).hasSize(1);
        assertThat(office.papers.desk().waiting(PapersOffice.person(22), 10)).isEmpty();
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(12));

        office.papers.desk().delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ");
        office.away(22, null);
        assertThat(follow()).isEqualTo(1);
        assertThat(office.open(paper).get(level.delegate)).isEmpty();
        assertThat(office.papers.desk().waiting(PapersOffice.person(12), 10)).hasSize(1);
        assertThat(refusal(() -> office.papers
                        .desk()
                        .delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ")))
                .as("who is away is given nothing")
                .isEqualTo("documents.error.delegate");

        office.away(
                12,
                new Decider(
                        PapersOffice.key(12),
                        PapersOffice.key(9),
                        ActingCapacity.ON_DUTY,
                        1,
                        ActingLimits.NONE,
                        "6/2569"));
        assertThat(refusal(() -> office.papers
                        .desk()
                        .delegate(PapersOffice.person(9), office.open(paper), PapersOffice.key(8), "ติดราชการ")))
                .isEqualTo("documents.error.delegate-acting");
        office.answer(9, paper, LevelDecision.given("เห็นควร"));
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(3));
    }

    @Test
    void whoActsInAVacantPostSignsUpToTheSumOfTheOrder() {
        office.posts.vacant(
                1,
                "office-director",
                2,
                new ActingLimits("", new BigDecimal("100000"), Set.of()),
                "7/2569 ลงวันที่ 1 ตุลาคม 2569");
        RecordRow large = atTheHead("5000000");
        assertThat(large.get(memo.waitsFor)).contains(PapersOffice.key(2));
        assertThat(refusal(() -> office.answer(2, large, LevelDecision.ticked("", "APPROVE"))))
                .isEqualTo("documents.error.acting-limit");
        RecordRow small = office.answer(2, atTheHead("100000"), LevelDecision.ticked("", "APPROVE"));
        assertThat(small.state()).isEqualTo(memo.signed);
        assertThat(small.get(memo.signLine)).contains("รักษาการในตำแหน่ง");
    }

    @Test
    void signatureThatIsTakenBackLeavesNothingOnThePaper() {
        RecordRow paper = office.answer(1, atTheHead("1.00"), LevelDecision.ticked("แจ้งทุกกลุ่ม", "APPROVE"));
        RecordRow back = office.papers.desk().undo(PapersOffice.person(1), "documents.memo/" + paper.id());

        assertThat(back.get(memo.signer)).isEmpty();
        assertThat(back.get(memo.signedName)).isEmpty();
        assertThat(back.get(memo.signLine)).isEmpty();
        assertThat(back.get(memo.signedAt)).isEmpty();
        assertThat(back.get(memo.ticks)).isEmpty();
        assertThat(back.get(memo.instruction)).isEmpty();
        assertThat(back.get(memo.outcome)).isEmpty();
        assertThat(office.open(paper).get(level.signLine)).isEmpty();
        assertThat(office.open(paper).get(level.opinion)).isEmpty();
        RecordRow refused = office.answer(1, paper, LevelDecision.returned("แก้จำนวนเงิน"));
        assertThat(refused.state()).isEqualTo(memo.draft);
        assertThat(refused.get(memo.signer)).isEmpty();
    }

    @Test
    void deputySignsInTheHeadsPlace_withTheActingWords_withinTheSumOfTheOrder() {
        office.away(
                1,
                new Decider(
                        PapersOffice.key(1),
                        PapersOffice.key(2),
                        ActingCapacity.ACTING,
                        1,
                        new ActingLimits("", new BigDecimal("500000"), Set.of()),
                        "5/2565 ลงวันที่ 6 มกราคม 2565"));
        RecordRow small = atTheHead("499999.99");
        assertThat(small.get(memo.waitsFor)).contains(PapersOffice.key(2));
        assertThat(told("documents.level.opened"))
                .as("the deputy hears of it, not the absent head alone")
                .containsExactlyInAnyOrder(PapersOffice.key(1), PapersOffice.key(2));
        office.papers.desk().remind(PapersOffice.person(13), small);
        assertThat(told("documents.level.nudged")).contains(PapersOffice.key(2));
        assertThat(office.papers.desk().waiting(PapersOffice.person(2), 10)).hasSize(1);
        small = office.answer(2, small, LevelDecision.ticked("", "APPROVE"));
        assertThat(small.get(memo.signLine))
                .startsWith("รองผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา รักษาราชการแทน ผู้อำนวยการสำนักงาน");

        RecordRow large = atTheHead("500000.01");
        assertThat(refusal(() -> office.answer(2, large, LevelDecision.ticked("", "APPROVE"))))
                .isEqualTo("documents.error.acting-limit");
        assertThat(refusal(() -> office.answer(1, large, LevelDecision.ticked("", "APPROVE"))))
                .isEqualTo("documents.error.not-your-level");
        RecordRow unsaid = atTheHead(office.memo(13, "ICT", SUBJECT).with(memo.sort, MemoKind.REQUEST));
        assertThat(refusal(() -> office.answer(2, unsaid, LevelDecision.ticked("", "APPROVE"))))
                .as("a request without its sum")
                .isEqualTo("documents.error.no-sum");
        RecordRow free = atTheHead(office.memo(13, "ICT", SUBJECT)
                .with(memo.sort, MemoKind.REQUEST)
                .with(memo.baht, BigDecimal.ZERO));
        assertThat(office.answer(2, free, LevelDecision.ticked("", "APPROVE")).state())
                .isEqualTo(memo.signed);
    }

    /** Who heard of the last happening of a type. */
    private Set<PersonId> told(String type) {
        return office.documents.fixture.happenings().all().stream()
                .filter(one -> one.type().equals(type))
                .reduce((one, later) -> later)
                .orElseThrow()
                .audience()
                .people();
    }

    @Test
    void deputyWhoseOrderNamesMemosOnly_signsThem_andOneWhoseOrderNamesOrdersDoesNot() {
        limitedTo("documents.order");
        RecordRow paper = atTheHead("1000");
        assertThat(refusal(() -> office.answer(2, paper, LevelDecision.ticked("", "APPROVE"))))
                .isEqualTo("documents.error.acting-limit");
        limitedTo("documents.memo");
        assertThat(office.answer(2, paper, LevelDecision.ticked("", "APPROVE")).state())
                .isEqualTo(memo.signed);
    }

    private void limitedTo(String kind) {
        office.away(
                1,
                new Decider(
                        PapersOffice.key(1),
                        PapersOffice.key(2),
                        ActingCapacity.ACTING,
                        1,
                        new ActingLimits("", null, Set.of(kind)),
                        "5/2565 ลงวันที่ 6 มกราคม 2565"));
    }

    private RecordRow atTheHead(String baht) {
        return atTheHead(office.memo(13, "ICT", SUBJECT).with(memo.baht, new BigDecimal(baht)));
    }

    private RecordRow atTheHead(RecordDraft draft) {
        RecordRow paper = office.papers.memos().create(PapersOffice.person(13), draft);
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(12, paper, LevelDecision.given("เห็นควร"));
        return office.answer(3, paper, LevelDecision.given("เห็นควร"));
    }

    @Test
    void opinionOfAnAbsentHeadWithoutDeputyIsSkippedWithANote() {
        office.away(12, null);
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        assertThat(levels(paper).getFirst().get(level.note)).isEqualTo("absent");
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(3));
    }

    @Test
    void grantBesideRefusalIsNotTaken_appointmentNeedsItsTime_tickOfTheOfficeCounts() {
        RecordRow paper = atTheHead("1.00");
        assertThat(refusal(() -> office.answer(1, paper, LevelDecision.ticked("", "APPROVE", "REFUSE"))))
                .isEqualTo("documents.error.ticks-against");
        assertThat(refusal(() -> office.answer(1, paper, LevelDecision.ticked("", "DIARY"))))
                .isEqualTo("documents.error.appointment-time");

        List<CodeList.Code> codes = new ArrayList<>(DocumentsCodes.TICK.standard());
        codes.add(CodeList.Code.below("MEANS_REFUSE", "LATER", "ชะลอไว้ก่อน", "Not now"));
        office.codes.replace(
                org.khet.documents.internal.DocumentsOffice.admin().with(Settings.CONFIGURE),
                DocumentsCodes.TICK,
                codes);
        RecordRow decided = office.answer(1, paper, LevelDecision.ticked("ปีหน้า", "LATER"));
        assertThat(decided.get(memo.outcome).orElseThrow().name()).isEqualTo("REFUSED");
        office.finished(decided);
        assertThat(office.printer.printed.getLast().model().get("ticks").toString())
                .contains("ชะลอไว้ก่อน");
    }

    @Test
    void ruleBySumAndUnitAndSort_withoutAChangeOfTheProgram() {
        office.rule(
                "พัสดุเกินแสน",
                "any",
                null,
                "100000",
                0,
                office.level(ChainActor.LINE_DEPUTY, ChainPart.OPINION),
                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        office.rule(
                "ไปราชการของ ICT",
                "travel",
                PapersOffice.unit("ICT"),
                null,
                0,
                office.level(ChainActor.UNIT_HEAD, ChainPart.DECISION));

        RecordRow large = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", SUBJECT).with(memo.baht, new BigDecimal("100000")));
        large = office.papers.memos().act(PapersOffice.person(13), large, memo.submit);
        assertThat(large.get(memo.rule)).isEqualTo("พัสดุเกินแสน");
        assertThat(levels(large)).hasSize(2);

        RecordRow travel = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขอไปราชการ").with(memo.sort, "travel"));
        travel = office.papers.memos().act(PapersOffice.person(13), travel, memo.submit);
        assertThat(travel.get(memo.waitsFor)).contains(PapersOffice.key(12));
        travel = office.answer(12, travel, LevelDecision.ticked("", "ALLOW"));
        assertThat(office.finished(travel).state()).isEqualTo(memo.issued);

        RecordRow other = office.submitted(10, "PLAN", "ขอไปราชการ");
        assertThat(other.get(memo.rule)).isEqualTo("ทั่วไป");
        assertThat(refusal(() -> office.rule("ซ้ำ", "any", null, null, 0))).isEqualTo("documents.error.rule-twin");
    }

    @Test
    void ruleOfAGroupHoldsForItsSections_unlessTheSectionHasOneOfItsOwn() {
        UnitId network = office.documents
                .fixture
                .units()
                .addSection(PapersOffice.unit("ICT"), PapersOffice.KT1, 9_901, "ICT-1", "งานเครือข่ายและคอมพิวเตอร์")
                .id();
        office.rule(
                "ของกลุ่ม ICT",
                "any",
                PapersOffice.unit("ICT"),
                null,
                0,
                office.level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));

        RecordRow ofGroup = ofUnit(network, "ขอต่ออายุสัญญาเช่าใช้อินเทอร์เน็ต");
        assertThat(ofGroup.get(memo.rule)).isEqualTo("ของกลุ่ม ICT");
        assertThat(levels(ofGroup)).hasSize(2);
        assertThat(ofGroup.get(memo.waitsFor)).as("the head of the group").contains(PapersOffice.key(12));

        office.rule(
                "ของงานเครือข่าย", "any", network, null, 0, office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        assertThat(ofUnit(network, "ขอซ่อมสายสัญญาณ").get(memo.rule)).isEqualTo("ของงานเครือข่าย");
        assertThat(office.submitted(13, "ICT", SUBJECT).get(memo.rule)).isEqualTo("ของกลุ่ม ICT");
        assertThat(office.submitted(10, "PLAN", SUBJECT).get(memo.rule)).isEqualTo("ทั่วไป");
    }

    private RecordRow ofUnit(UnitId unit, String subject) {
        TestCaller drafter = PapersOffice.person(13);
        RecordRow row = office.papers
                .memos()
                .create(drafter, office.memo(13, "ICT", subject).with(memo.unit, unit));
        return office.papers.memos().act(drafter, row, memo.submit);
    }

    @Test
    void ruleIsTakenFromItsFirstToItsLastDay_aPaperInTheChainKeepsItsLevels() {
        RecordService<ChainRuleKind> rules = office.papers.chain().registers().rules();
        ChainRuleKind rule = rules.kind();
        TestCaller admin = DocumentsOffice.admin().with(PaperPermissions.VIEW);
        RecordRow narrow = office.rule(
                "กลุ่ม ICT",
                "any",
                PapersOffice.unit("ICT"),
                null,
                30,
                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        rules.internal()
                .change(
                        admin,
                        rules.find(PapersOffice.KT1, narrow.id()).orElseThrow(),
                        new RecordDraft().with(rule.since, LocalDate.of(2026, 11, 21)));
        RecordRow before = office.submitted(13, "ICT", SUBJECT);
        assertThat(levels(before)).as("begins tomorrow").hasSize(3);

        office.documents.fixture.clock().set("2026-11-21T09:30");
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        assertThat(levels(paper)).as("from its first day").hasSize(1);
        assertThat(levels(before)).as("keeps its levels").hasSize(3);

        rules.act(
                admin,
                rules.find(PapersOffice.KT1, narrow.id()).orElseThrow(),
                rule.finish,
                new RecordDraft().with(rule.until, LocalDate.of(2026, 11, 22)),
                "");
        assertThat(levels(paper)).as("ended meanwhile").hasSize(1);
        office.documents.fixture.clock().set("2026-11-23T09:30");
        assertThat(levels(office.submitted(13, "ICT", SUBJECT)))
                .as("after its last day")
                .hasSize(3);
        assertThat(office.answer(1, paper, LevelDecision.given("")).state()).isEqualTo(memo.signed);
    }

    @Test
    void signatureIsTakenBackWithinItsTime_afterwardsNot() {
        RecordRow paper = office.answer(1, atTheHead("1.00"), LevelDecision.ticked("", "APPROVE"));
        office.papers.sealer().finish(PapersOffice.KT1);
        assertThat(office.fresh(paper).state()).isEqualTo(memo.signed);
        String place = "documents.memo/" + paper.id();
        assertThat(refusal(() -> office.papers.desk().undo(PapersOffice.person(2), place)))
                .isEqualTo("documents.error.not-your-level");
        RecordRow back = office.papers.desk().undo(PapersOffice.person(1), place);
        assertThat(back.state()).isEqualTo(memo.inChain);

        office.answer(1, paper, LevelDecision.ticked("", "APPROVE"));
        office.clock.pass(Duration.ofSeconds(30));
        assertThat(refusal(() -> office.papers.desk().undo(PapersOffice.person(1), place)))
                .isEqualTo("documents.error.undo-late");
        assertThat(office.finished(paper).get(memo.number)).isEqualTo("1/2569");
    }

    @Test
    void drafterWithdrawsAndReminds_holderGivesOnePaperToAnother_andTakesItBack() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        office.papers.desk().remind(PapersOffice.person(13), paper);
        assertThat(levels(paper).getFirst().state()).isEqualTo(level.open);

        office.papers.desk().delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ");
        assertThat(refusal(() -> office.answer(12, paper, LevelDecision.given("เห็นควร"))))
                .isEqualTo("documents.error.not-your-level");
        assertThat(office.papers.desk().waiting(PapersOffice.person(22), 10)).hasSize(1);
        office.papers.desk().takeBack(PapersOffice.person(12), office.fresh(paper));
        assertThat(office.papers.desk().waiting(PapersOffice.person(22), 10)).isEmpty();
        office.papers.desk().delegate(PapersOffice.person(12), office.open(paper), PapersOffice.key(22), "ไปราชการ");
        office.answer(22, paper, LevelDecision.given("เห็นควร"));

        RecordRow gone = office.papers
                .memos()
                .act(PapersOffice.person(13), office.fresh(paper), memo.withdraw, new RecordDraft(), "เปลี่ยนแผน");
        assertThat(gone.state()).isEqualTo(memo.withdrawn);
        assertThat(levels(paper)).noneMatch(one -> one.state().open());
    }

    @Test
    void draftThatIsGivenUpIsWithdrawnByItsDrafter_alsoOneThatCameBack_andANewVersionMayBeBegunAgain() {
        var memos = office.papers.memos();
        RecordRow mistaken = memos.create(PapersOffice.person(13), office.memo(13, "ICT", SUBJECT));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        memos.act(PapersOffice.person(22), mistaken, memo.withdraw, new RecordDraft(), "ไม่ใช่ของตน"));
        RecordRow back = office.submitted(13, "ICT", SUBJECT);
        back = office.answer(12, back, LevelDecision.returned("ซ้ำกับเรื่องเดิม"));
        assertThat(back.state()).isEqualTo(memo.draft);
        for (RecordRow one : List.of(mistaken, office.fresh(back))) {
            RecordRow gone = memos.act(PapersOffice.person(13), one, memo.withdraw, new RecordDraft(), "ร่างซ้ำ");
            assertThat(gone.state()).isEqualTo(memo.withdrawn);
            assertThat(gone.head().reason()).isEqualTo("ร่างซ้ำ");
        }
        assertThat(memos.count(PapersOffice.person(13), RecordFilter.ALL.in("mine")))
                .as("waits for nobody")
                .isZero();

        RecordRow issued = office.finished(office.answer(1, atTheHead("1.00"), LevelDecision.ticked("", "APPROVE")));
        memos.act(PapersOffice.person(13), issued, memo.revise);
        assertThat(memos.actions(PapersOffice.person(13), office.fresh(issued))).doesNotContain(memo.revise);
        RecordRow next = memos.internal()
                .all(PapersOffice.person(13), RecordFilter.of(memo.replaces.is(issued.id())))
                .getFirst();
        memos.act(PapersOffice.person(13), office.fresh(next), memo.withdraw, new RecordDraft(), "ไม่ต้องแก้แล้ว");
        assertThat(memos.actions(PapersOffice.person(13), office.fresh(issued))).contains(memo.revise);
    }

    @Test
    void tenPapersInARowAreTenDecisions_oneIsTakenBackTheOthersStay() {
        for (int i = 0; i < 10; i++) {
            atTheHead("1.00");
        }
        List<RecordRow> waiting = office.papers.desk().waiting(PapersOffice.person(1), 50);
        assertThat(waiting).hasSize(10);
        waiting.forEach(
                one -> office.papers.desk().answer(PapersOffice.person(1), one, LevelDecision.ticked("", "APPROVE")));
        assertThat(office.papers.desk().waiting(PapersOffice.person(1), 50)).isEmpty();

        office.papers.desk().undo(PapersOffice.person(1), waiting.getFirst().get(level.paper));
        assertThat(office.papers.desk().waiting(PapersOffice.person(1), 50)).hasSize(1);
        office.clock.pass(Duration.ofSeconds(31));
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(9);
    }

    @Test
    void appointmentTickStandsInTheDiaryOfTheHead_andGoesWithTheSignatureThatIsTakenBack() {
        RecordRow paper = atTheHead("1.00");
        var at = java.time.Instant.parse("2026-11-23T02:00:00Z");
        office.papers
                .desk()
                .answer(
                        PapersOffice.person(1),
                        office.open(paper),
                        new LevelDecision(
                                org.khet.documents.internal.chain.LevelAnswer.SIGNED,
                                "",
                                Set.of("NOTE", "DIARY"),
                                at,
                                "ห้องประชุม 1"));
        var appointments = office.documents.letters.appointments;
        RecordRow entry = appointments
                .internal()
                .all(PapersOffice.person(1), org.khet.portal.api.record.RecordFilter.ALL)
                .getFirst();
        assertThat(entry.get(appointments.kind().of)).contains(PapersOffice.key(1));
        assertThat(entry.get(appointments.kind().begins)).isEqualTo(at);

        office.papers.desk().undo(PapersOffice.person(1), "documents.memo/" + paper.id());
        assertThat(appointments.find(PapersOffice.KT1, entry.id()).orElseThrow().state())
                .isEqualTo(appointments.kind().cancelled);
    }

    @Test
    void onlyTheFirstWhoIsPresentDecides_theSecondIsRefused_afterTheAbsenceTheHeadDecidesAgain() {
        RecordRow first = atTheHead("1.00");
        RecordRow second = atTheHead("1.00");
        office.away(
                1,
                new Decider(
                        PapersOffice.key(1),
                        PapersOffice.key(2),
                        ActingCapacity.ACTING,
                        1,
                        ActingLimits.NONE,
                        "5/2565"));
        assertThat(refusal(() -> office.answer(3, first, LevelDecision.ticked("", "APPROVE"))))
                .isEqualTo("documents.error.not-your-level");
        assertThat(office.papers.desk().waiting(PapersOffice.person(2), 10)).hasSize(2);
        RecordRow signed = office.answer(2, first, LevelDecision.ticked("", "APPROVE"));
        assertThat(signed.get(memo.signLine)).contains("รักษาราชการแทน");

        office.clock.pass(Duration.ofHours(3));
        assertThat(office.papers.desk().waiting(PapersOffice.person(2), 10)).isEmpty();
        assertThat(refusal(() -> office.answer(2, second, LevelDecision.ticked("", "APPROVE"))))
                .isEqualTo("documents.error.not-your-level");
        assertThat(office.answer(1, second, LevelDecision.ticked("", "APPROVE")).get(memo.signLine))
                .doesNotContain("แทน");
    }

    @Test
    void whoeverHoldsTwoPlacesOfAChainDecidesOnce_atTheLaterOne() {
        office.posts.hold(3, "deputy-director", 12);
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        assertThat(levels(paper)).extracting(one -> one.get(level.note)).containsExactly("later", "", "");
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(12));

        paper = office.answer(12, paper, LevelDecision.given("เห็นควร"));
        assertThat(office.fresh(paper).get(memo.waitsFor)).contains(PapersOffice.key(1));
    }

    @Test
    void ofTwoSignaturesInTheSameMomentOneCounts_theOtherIsToldThatItIsLate() {
        RecordRow paper = office.submitted(13, "ICT", SUBJECT);
        RecordRow seen = office.open(paper);
        long taken = Stream.of("เห็นควร", "เห็นควรอนุญาต")
                .map(words -> CompletableFuture.supplyAsync(() -> {
                    try {
                        office.papers.desk().answer(PapersOffice.person(12), seen, LevelDecision.given(words));
                        return true;
                    } catch (Outdated late) {
                        return false;
                    }
                }))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(taken).isEqualTo(1);
        assertThat(levels(paper).stream().filter(one -> one.state().equals(level.decided)))
                .hasSize(1);
    }
}
