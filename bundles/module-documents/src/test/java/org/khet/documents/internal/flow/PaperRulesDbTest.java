package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.Refusals.refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.callback.CallbackOutcome;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.memo.MemoOutcome;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** What holds for all papers: who decides, what a refusal is, which register numbers, what a new version ends. Source: kinds-documents §5, §8. */
@OnEachDatabase
class PaperRulesDbTest {
    private final TestDatabase database;
    private PapersOffice office;
    private MemoKind memo;
    private RecordService<OrderKind> orders;
    private OrderKind order;

    PaperRulesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
        orders = office.papers.orders().orders();
        order = orders.kind();
    }

    private RecordDraft orderDraft(String sort) {
        return new RecordDraft()
                .with(order.sort, sort)
                .with(order.unit, PapersOffice.unit("ICT"))
                .with(order.drafter, PapersOffice.key(13))
                .with(order.subject, "แต่งตั้งผู้รับผิดชอบระบบสารสนเทศ")
                .with(order.addressee, "ข้าราชการและลูกจ้าง")
                .with(order.urgency, "NORMAL")
                .with(order.secrecy, "NONE")
                .with(order.effective, sort.equals("order") ? DocumentsOffice.TODAY : null);
    }

    private RecordRow up(RecordRow draft) {
        RecordRow row = orders.act(PapersOffice.person(13), draft, order.submit);
        row = answered(12, row, LevelDecision.given("เห็นชอบ"));
        return answered(3, row, LevelDecision.given("เห็นชอบ"));
    }

    private RecordRow answered(int person, RecordRow row, LevelDecision decision) {
        return office.papers.desk().answer(PapersOffice.person(person), office.open(row), decision);
    }

    private RecordRow issued(RecordRow draft) {
        answered(1, up(draft), LevelDecision.ticked("", "SIGNED"));
        finish();
        return now(draft);
    }

    private void finish() {
        office.clock.pass(Duration.ofSeconds(31));
        office.papers.sealer().finish(PapersOffice.KT1);
    }

    private RecordRow now(RecordRow row) {
        return orders.find(PapersOffice.KT1, row.id()).orElseThrow();
    }

    @Test
    void orderThatTheHeadTicksAsNotApprovedIsRefused_itIsNeitherNumberedNorIssued() {
        RecordRow asked = up(orders.create(PapersOffice.person(13), orderDraft("order")));
        assertThat(refusal(() -> answered(1, asked, LevelDecision.ticked("", "REFUSE"))))
                .isEqualTo("records.error.missing");
        RecordRow refused = answered(1, asked, LevelDecision.ticked("ไม่มีความจำเป็น", "NOTE", "REFUSE"));
        assertThat(refused.state()).isEqualTo(order.refused);
        assertThat(refused.head().reason()).isEqualTo("ไม่มีความจำเป็น");
        finish();
        assertThat(now(asked).state()).isEqualTo(order.refused);
        assertThat(now(asked).get(order.number)).isEmpty();
    }

    @Test
    void whoMadeAPaperInTheNameOfAnotherNeitherGivesAnOpinionNorSignsIt() {
        RecordRow paper = office.papers.memos().create(PapersOffice.person(12), office.memo(13, "ICT", "ทำแทน"));
        paper = office.papers.memos().act(PapersOffice.person(12), paper, memo.submit);
        assertThat(paper.get(memo.waitsFor))
                .as("the maker's own level is left out")
                .contains(PapersOffice.key(3));

        RecordRow heads =
                office.papers.memos().create(PapersOffice.person(1), office.memo(13, "ICT", "ของผู้อำนวยการ"));
        assertThat(refusal(() -> office.papers.memos().act(PapersOffice.person(1), heads, memo.submit)))
                .isEqualTo("documents.error.nobody-decides");

        RecordRow given = office.submitted(13, "ICT", "มอบต่อ");
        RecordRow other = office.papers.memos().create(PapersOffice.person(8), office.memo(13, "ICT", "มอบต่อ"));
        RecordRow up = office.papers.memos().act(PapersOffice.person(8), other, memo.submit);
        assertThat(refusal(() -> office.papers
                        .desk()
                        .delegate(PapersOffice.person(12), office.open(up), PapersOffice.key(8), "ติดราชการ")))
                .isEqualTo("documents.error.delegate");
        office.papers.desk().delegate(PapersOffice.person(12), office.open(given), PapersOffice.key(8), "ติดราชการ");
    }

    private RecordDraft signature(int signer) {
        return new RecordDraft()
                .with(memo.scan, List.of(new Staged("c".repeat(64), "scan.pdf", "application/pdf", 1000)))
                .with(memo.paperSigner, PapersOffice.key(signer))
                .with(memo.paperSigned, DocumentsOffice.TODAY);
    }

    private RecordRow onPaper(Caller caller, RecordRow row, RecordDraft typed) {
        return office.papers.memos().act(caller, row, memo.signedOnPaper, typed, "");
    }

    /** Source: core A-2. */
    @Test
    void officeMayLetItsHeadSignTheOwnPaperOnASheet_aDeputyDoesNot_norForTheHead() {
        office.documents.settings.put(PapersOffice.KT1, DocumentsSettings.OWN_REFUSED, false, DocumentsOffice.TODAY);
        RecordRow deputys = office.papers.memos().create(PapersOffice.person(3), office.memo(3, "ICT", "ขอไปราชการ"));
        assertThat(refusal(() -> onPaper(PapersOffice.clerk(), deputys, signature(3))))
                .isEqualTo("documents.error.own-paper");

        office.away(1, PapersOffice.DEPUTY);
        assertThat(refusal(() -> onPaper(PapersOffice.clerk(), deputys, signature(3))))
                .as("in the place of the head neither")
                .isEqualTo("documents.error.own-paper");

        RecordRow heads = office.papers.memos().create(PapersOffice.person(1), office.memo(1, "ICT", "ขอไปราชการ"));
        assertThat(onPaper(PapersOffice.clerk(), heads, signature(1)).get(memo.signer))
                .contains(PapersOffice.key(1));
    }

    @Test
    void decisionOnPaperIsRecordedByAnother_signedByAnother_andSaysHowItWasDecided() {
        RecordRow own = office.papers.memos().create(PapersOffice.clerk(), office.memo(5, "ICT", "ของธุรการเอง"));
        assertThat(office.papers.memos().actions(PapersOffice.clerk(), own)).doesNotContain(memo.signedOnPaper);
        RecordRow made = office.papers.memos().create(PapersOffice.clerk(), office.memo(13, "ICT", "ธุรการจัดทำ"));
        assertThat(office.papers.memos().actions(PapersOffice.clerk(), made)).doesNotContain(memo.signedOnPaper);

        RecordRow asked = office.papers
                .memos()
                .internal()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติ")
                                .with(memo.about, new RecordLink("ict.request", 7, "ขอซื้อครุภัณฑ์"))
                                .with(memo.askKey, "documents.key-1"));
        assertThat(refusal(() -> onPaper(
                        PapersOffice.clerk(),
                        asked,
                        signature(1).with(memo.paperSigned, DocumentsOffice.TODAY.plusDays(1)))))
                .isEqualTo("records.error.after");
        assertThat(refusal(() -> onPaper(PapersOffice.clerk(), asked, signature(13))))
                .isEqualTo("documents.error.own-paper");
        assertThat(refusal(() -> onPaper(PapersOffice.clerk(), asked, signature(1))))
                .isEqualTo("documents.error.no-decision");
        RecordRow signed = onPaper(
                PapersOffice.clerk(),
                asked,
                signature(1)
                        .with(memo.paperSigned, DocumentsOffice.TODAY.minusDays(3))
                        .with(memo.paperOutcome, MemoOutcome.REFUSED));
        assertThat(signed.get(memo.outcome)).contains(MemoOutcome.REFUSED);
        assertThat(memo.outcome(signed)).isEqualTo("REFUSED");

        Person head = SampleOffices.person(PapersOffice.KT1, 1);
        RecordRow issued = office.finished(signed);
        assertThat(new HashMap<String, Object>(office.printer.printed.getLast().model()))
                .as("on its sealed sheet")
                .containsEntry("signer", head.fullName())
                .containsEntry("signLine", head.position())
                .containsEntry("signDate", "17 พฤศจิกายน 2569");
        RecordRow seal = office.papers.sealer().of(issued).orElseThrow();
        assertThat(office.papers
                        .sealer()
                        .verify(PapersOffice.KT1, seal.get(office.papers.seals().kind().code))
                        .orElseThrow()
                        .signer())
                .as("where it is verified")
                .isEqualTo(head.fullName() + " " + head.position());
        var answers = office.papers.callbacks();
        assertThat(answers.internal().all(PapersOffice.clerk(), RecordFilter.ALL))
                .as("for whoever asked")
                .singleElement()
                .satisfies(
                        one -> assertThat(one.get(answers.kind().deciderName)).isEqualTo(head.fullName()))
                .satisfies(one -> assertThat(one.get(answers.kind().decider)).isEqualTo(head.id()))
                .satisfies(one -> assertThat(one.get(answers.kind().outcome)).isEqualTo(CallbackOutcome.REFUSED));
    }

    @Test
    void sheetIsSignedByWhoMaySign_orByWhoActedOnThatDay_withTheActingWords_withinTheSum() {
        RecordRow cheap = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติ").with(memo.baht, new BigDecimal("500")));
        assertThat(refusal(() -> onPaper(PapersOffice.clerk(), cheap, signature(22))))
                .as("no right to sign")
                .isEqualTo("documents.error.signer-right");
        assertThat(onPaper(PapersOffice.clerk(), cheap, signature(3)).get(memo.signLine))
                .as("in the own name")
                .isEqualTo(SampleOffices.person(PapersOffice.KT1, 3).position());

        LocalDate day = headAwayYesterday(new ActingLimits("", new BigDecimal("1000"), Set.of()));
        RecordRow dear = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติ").with(memo.baht, new BigDecimal("1000.01")));
        assertThat(refusal(
                        () -> onPaper(PapersOffice.clerk(), dear, signature(22).with(memo.paperSigned, day))))
                .isEqualTo("documents.error.acting-limit");
        RecordRow within = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติ").with(memo.baht, new BigDecimal("1000")));
        assertThat(onPaper(PapersOffice.clerk(), within, signature(22).with(memo.paperSigned, day))
                        .get(memo.signLine))
                .startsWith(
                        SampleOffices.person(PapersOffice.KT1, 22).position() + " รักษาราชการแทน ผู้อำนวยการสำนักงาน");
    }

    /** Another acted for the head on the day before, within these limits. */
    private LocalDate headAwayYesterday(ActingLimits limits) {
        LocalDate day = DocumentsOffice.TODAY.minusDays(1);
        office.acting.away(
                PapersOffice.KT1,
                PapersOffice.key(1),
                HalfDay.morning(day),
                HalfDay.afternoon(day),
                new Decider(PapersOffice.key(1), PapersOffice.key(22), ActingCapacity.ACTING, 1, limits, "5/2565"));
        return day;
    }

    private void leaves(int number) {
        Person one = SampleOffices.person(PapersOffice.KT1, number);
        office.people.with(new Person(
                one.id(),
                one.office(),
                one.title(),
                one.firstName(),
                one.lastName(),
                one.position(),
                one.unit(),
                one.school(),
                one.phone(),
                one.email(),
                false));
        office.callers.with(TestCaller.of(PapersOffice.KT1, number));
    }

    /** The head was away on the day before, the day before that in the office, and has left the service since. */
    @Test
    void sheetOfBeforeTheHeadLeftWasSignedByTheHead_orWhoActedThen_notByWhoHadAnyOtherPost() {
        LocalDate day = headAwayYesterday(ActingLimits.NONE);
        office.posts.hold(9, "clerk", 6);
        leaves(1);
        leaves(6);
        RecordRow first = office.papers.memos().create(PapersOffice.person(13), office.memo(13, "ICT", "ขออนุมัติ"));
        assertThat(refusal(
                        () -> onPaper(PapersOffice.clerk(), first, signature(6).with(memo.paperSigned, day))))
                .as("had a post, not one that decides")
                .isEqualTo("documents.error.signer-right");
        assertThat(refusal(() -> onPaper(PapersOffice.clerk(), first, signature(22))))
                .as("acted on another day")
                .isEqualTo("documents.error.signer-right");
        assertThat(onPaper(PapersOffice.clerk(), first, signature(22).with(memo.paperSigned, day))
                        .get(memo.signLine))
                .startsWith(
                        SampleOffices.person(PapersOffice.KT1, 22).position() + " รักษาราชการแทน ผู้อำนวยการสำนักงาน");
        RecordRow second = office.papers.memos().create(PapersOffice.person(13), office.memo(13, "ICT", "ขออนุมัติ"));
        assertThat(onPaper(PapersOffice.clerk(), second, signature(1).with(memo.paperSigned, day.minusDays(1)))
                        .get(memo.signLine))
                .isEqualTo(SampleOffices.person(PapersOffice.KT1, 1).position());
    }

    @Test
    void orderThatWasDraftedAsAnAnnouncementIsNumberedByTheRegisterOfOrders() {
        office.documents.register("ปก", RegisterSort.ANNOUNCEMENT, "ป {n}/{yyyy}");
        RecordRow row = orders.create(PapersOffice.person(13), orderDraft("announcement"));
        row = orders.change(
                PapersOffice.person(13),
                row,
                RecordDraft.of(row).with(order.sort, "order").with(order.effective, DocumentsOffice.TODAY));
        assertThat(issued(row).get(order.number)).isEqualTo("1/2569");
    }

    private RecordRow revised(RecordRow old) {
        orders.act(PapersOffice.person(13), now(old), order.revise);
        return orders.internal().all(PapersOffice.person(13), RecordFilter.of(order.replaces.is(old.id()))).stream()
                .findFirst()
                .flatMap(row -> orders.find(PapersOffice.KT1, row.id()))
                .orElseThrow();
    }

    @Test
    void newVersionOfAnOrderInForceEndsItOnItsDay_andThereIsOneNewVersionAtATime() {
        RecordRow old = issued(orders.create(PapersOffice.person(13), orderDraft("order")));
        RecordRow next = revised(old);
        assertThat(orders.actions(PapersOffice.person(13), now(old)))
                .as("a new version is on its way")
                .doesNotContain(order.revise);
        office.papers.effects().turn(office.on(DocumentsOffice.TODAY));
        assertThat(now(old).state()).isEqualTo(order.inForce);

        LocalDate first = DocumentsOffice.TODAY.plusDays(10);
        next = orders.change(PapersOffice.person(13), next, RecordDraft.of(next).with(order.effective, first));
        next = issued(next);
        assertThat(now(old).state()).as("until the new one is in force").isEqualTo(order.inForce);
        office.papers.effects().turn(office.on(first));
        assertThat(now(next).state()).isEqualTo(order.inForce);
        assertThat(now(old).state()).isEqualTo(order.replaced);
        assertThat(office.duties.ended)
                .contains(new RecordedDutyOrders.Ended(
                        "คำสั่งที่ 1/2569 ลงวันที่ 20 พฤศจิกายน 2569", first.minusDays(1)));
    }

    @Test
    void filedMemoIsReplacedByItsNewVersion() {
        RecordRow first = office.issued("ฉบับแรก");
        office.papers.memos().act(PapersOffice.person(13), first, memo.revise);
        RecordRow filed = office.papers
                .memos()
                .act(
                        PapersOffice.person(13),
                        office.fresh(first),
                        memo.file,
                        new RecordDraft().with(memo.filedAt, "ตู้ 2 แฟ้ม 1").with(memo.retention, "5Y"),
                        "");
        RecordRow second = office.papers
                .memos()
                .internal()
                .all(PapersOffice.person(13), RecordFilter.of(memo.replaces.is(filed.id())))
                .getFirst();
        second = office.papers.memos().act(PapersOffice.person(13), office.fresh(second), memo.submit);
        second = office.answer(12, second, LevelDecision.given(""));
        second = office.answer(3, second, LevelDecision.given(""));
        office.finished(office.answer(1, second, LevelDecision.ticked("", "APPROVE")));
        assertThat(office.fresh(filed).state()).isEqualTo(memo.replaced);
    }

    @Test
    void paperOfARegisterOfTheFiscalYearIsNotDatedInTheYearBefore() {
        database.clear();
        office.documents.registers.registers.create(
                DocumentsOffice.admin(),
                office.documents
                        .registerDraft("บข", RegisterSort.MEMO, "{n}/{yyyy}")
                        .with(office.documents.registers.registers.kind().yearKind, BookYear.FISCAL));
        RecordRow draft = office.papers.memos().create(PapersOffice.person(13), office.memo(13, "ICT", "ลงนามกันยายน"));
        RecordRow paper =
                onPaper(PapersOffice.clerk(), draft, signature(1).with(memo.paperSigned, LocalDate.of(2026, 9, 30)));
        assertThat(office.finished(paper).get(memo.dated)).contains(DocumentsOffice.TODAY);
    }

    @Test
    void receiversGetTheSealedLetterFirst_thenItsEnclosures() {
        office.documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        OutgoingRecords outgoing = office.outgoing();
        LetterOutKind kind = outgoing.letters.kind();
        RecordRow letter = outgoing.letters.create(
                PapersOffice.person(13),
                new RecordDraft()
                        .with(kind.sort, "external")
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "ขอให้รายงานข้อมูลนักเรียน")
                        .with(kind.addressee, "ผู้อำนวยการโรงเรียนในสังกัด")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.wants, ReplyWanted.NOTHING)
                        .with(kind.files, List.of(new Staged("d".repeat(64), "แบบรายงาน.pdf", "application/pdf", 1000)))
                        .with(
                                kind.receivers,
                                List.of(new RecordDraft()
                                        .with(kind.receiverSort, LetterReceiverSort.UNIT)
                                        .with(kind.receiverUnit, PapersOffice.unit("PLAN")))));
        letter = outgoing.letters.act(PapersOffice.person(13), letter, kind.submit);
        letter = answered(12, letter, LevelDecision.given(""));
        letter = answered(3, letter, LevelDecision.given(""));
        answered(1, letter, LevelDecision.ticked("", "SIGNED"));
        finish();
        RecordRow issued = outgoing.letters.find(PapersOffice.KT1, letter.id()).orElseThrow();
        assertThat(issued.state()).isEqualTo(kind.issued);
        outgoing.letters.act(PapersOffice.clerk(), issued, kind.send);

        RecordRow seal = office.papers.sealer().of(issued).orElseThrow();
        assertThat(outgoing.delivered.internal().all(PapersOffice.clerk(), RecordFilter.ALL))
                .singleElement()
                .satisfies(one -> assertThat(
                                one.get(outgoing.delivered.kind().files).orElseThrow())
                        .hasSize(2)
                        .startsWith(seal.get(office.papers.seals().kind().file).getFirst()));
    }

    private RecordRow secret(String subject) {
        RecordRow paper = office.papers
                .memos()
                .create(PapersOffice.person(13), office.memo(13, "ICT", subject).with(memo.secrecy, "TOP_SECRET"));
        return office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
    }

    @Test
    void diaryOfTheHeadNamesNoSecretPaper() {
        RecordRow paper = secret("สอบสวนวินัยร้ายแรง");
        office.answer(12, paper, LevelDecision.given(""));
        office.answer(3, paper, LevelDecision.given(""));
        Instant at = Instant.parse("2026-11-25T02:00:00Z");
        office.answer(1, paper, new LevelDecision(LevelAnswer.SIGNED, "", Set.of("DIARY"), at, ""));
        var appointments = office.documents.letters.appointments;
        assertThat(appointments.internal().all(PapersOffice.person(1), RecordFilter.ALL))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get(appointments.kind().subject)).doesNotContain("สอบสวน");
                    assertThat(one.get(appointments.kind().source).orElseThrow().title())
                            .doesNotContain("สอบสวน");
                });
    }

    @Test
    void secretPaperIsThereForItsDrafterItsReadersAndWhoDecidesAboutIt_itsCopiesAreTooOrSayNothing() {
        RecordRow paper = secret("สอบสวนวินัยร้ายแรง");
        RecordService<MemoKind> memos = office.papers.memos();
        assertThat(memos.count(PapersOffice.person(22), RecordFilter.ALL)).isZero();
        assertThat(memos.all(PapersOffice.person(22), RecordFilter.ALL)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> memos.open(PapersOffice.person(22), paper.id()));
        assertThat(memos.titles(PapersOffice.KT1, List.of(paper.id())).get(paper.id()))
                .doesNotContain("สอบสวน");
        assertThat(memos.count(PapersOffice.person(13), RecordFilter.ALL)).isEqualTo(1);
        assertThat(memos.count(PapersOffice.person(12), RecordFilter.ALL)).isEqualTo(1);
        assertThat(memos.count(PapersOffice.person(1), RecordFilter.ALL)).isZero();
        assertThat(office.open(paper).get(office.papers.desk().kind().subject)).doesNotContain("สอบสวน");

        office.answer(12, paper, LevelDecision.given(""));
        assertThat(memos.count(PapersOffice.person(12), RecordFilter.ALL))
                .as("who gave an opinion still reads it")
                .isEqualTo(1);
        office.answer(3, paper, LevelDecision.given(""));
        RecordRow signed = office.answer(1, paper, LevelDecision.ticked("", "APPROVE"));
        assertThat(memos.count(PapersOffice.person(1), RecordFilter.ALL)).isEqualTo(1);
        RecordRow issued = office.finished(signed);
        var seals = office.papers.seals();
        assertThat(seals.count(PapersOffice.person(22), RecordFilter.ALL)).isZero();
        assertThat(seals.count(PapersOffice.person(1), RecordFilter.ALL)).isEqualTo(1);
        assertThat(seals.count(PapersOffice.person(13), RecordFilter.ALL)).isEqualTo(1);
        assertThat(issued.get(memo.secret)).isTrue();
    }

    @Test
    void whoeverItWaitsForIsRemindedOnceADay() {
        RecordRow paper = office.submitted(13, "ICT", "ขออนุญาต");
        office.papers.desk().remind(PapersOffice.person(13), paper);
        assertThat(refusal(() -> office.papers.desk().remind(PapersOffice.person(13), paper)))
                .isEqualTo("documents.error.reminded");
        office.clock.pass(Duration.ofDays(1));
        office.papers.desk().remind(PapersOffice.person(13), paper);
    }

    @Test
    void registerThatIsKeptByHand_thePaperWaitsForItsTypedNumber_noNumberStandsTwice() {
        keptByHand(BookYear.CALENDAR);
        RecordRow first = office.issued("เรื่องที่หนึ่ง");
        assertThat(first.state()).as("without a number nothing is sealed").isEqualTo(memo.signed);
        assertThat(first.get(memo.fault)).isEmpty();
        assertThat(office.papers.memos().actions(PapersOffice.clerk(), first)).contains(memo.typeNumber);

        RecordRow typed = typed(first, "ศธ 04999/77");
        RecordRow issued = office.finished(typed);
        assertThat(issued.state()).isEqualTo(memo.issued);
        assertThat(issued.get(memo.number)).isEqualTo("ศธ 04999/77");
        assertThat(office.printer.printed.getLast().model().get("number")).isEqualTo("ศธ 04999/77");
        RecordRow second = office.issued("เรื่องที่สอง");
        assertThat(refusal(() -> typed(second, "ศธ 04999/77"))).isEqualTo("documents.error.number.twice");
        assertThat(refusal(() -> typed(second, "ศธ ๐๔๙๙๙/๗๗")))
                .as("in other digits")
                .isEqualTo("documents.error.number.twice");

        RecordRow special = office.finished(typed(second, "เลขพิเศษ"));
        assertThat(special.get(memo.running)).isEmpty();
        office.papers.memos().act(PapersOffice.clerk(), special, memo.cancel, new RecordDraft(), "ออกผิดเล่ม");
        var numbers = office.documents.registers.reserved;
        assertThat(numbers.internal().all(PapersOffice.clerk(), RecordFilter.ALL))
                .as("a number without a running one is void as any other")
                .singleElement()
                .satisfies(
                        one -> assertThat(one.get(numbers.kind().number).text()).isEqualTo("เลขพิเศษ"))
                .satisfies(one -> assertThat(one.state()).isEqualTo(numbers.kind().spoiled));
    }

    private void keptByHand(BookYear year) {
        var registers = office.documents.registers.registers;
        var register = registers.kind();
        RecordRow book = registers.all(DocumentsOffice.admin(), RecordFilter.ALL).stream()
                .filter(row -> row.get(register.sort) == RegisterSort.MEMO)
                .findFirst()
                .orElseThrow();
        registers.change(
                DocumentsOffice.admin(),
                book,
                RecordDraft.of(book).with(register.takenAt, NumberTaken.BY_HAND).with(register.yearKind, year));
    }

    private void isDay(LocalDate day) {
        office.documents.fixture.clock().set(day + "T09:30");
        office.clock.set(day + "T09:30");
    }

    @Test
    void numberOfARegisterThatIsKeptByHandComesAgainInTheNextYear_unlessItNamesItsYear() {
        keptByHand(BookYear.CALENDAR);
        office.finished(typed(office.issued("เรื่องของปีก่อน"), "ศธ 04999/77"));
        office.finished(typed(office.issued("เรื่องของปีก่อนที่ระบุปี"), "78/2569"));

        isDay(LocalDate.of(2027, 1, 4));
        RecordRow first = office.issued("เรื่องของปีใหม่");
        RecordRow second = office.issued("อีกเรื่องของปีใหม่");
        typed(first, "ศธ 04999/77");
        assertThat(refusal(() -> typed(second, "ศธ ๐๔๙๙๙/๗๗")))
                .as("typed, and not given yet")
                .isEqualTo("documents.error.number.twice");
        assertThat(office.finished(first).get(memo.number)).isEqualTo("ศธ 04999/77");
        assertThat(refusal(() -> typed(second, "ศธ 04999/77"))).isEqualTo("documents.error.number.twice");
        assertThat(refusal(() -> typed(second, "๗๘/๒๕๖๙")))
                .as("of the year before")
                .isEqualTo("documents.error.number.twice");
    }

    @Test
    void numberOfARegisterThatNeverBeginsAgainStandsOnceForEver() {
        keptByHand(BookYear.NEVER);
        office.finished(typed(office.issued("เรื่องของปีก่อน"), "ศธ 04999/77"));
        isDay(LocalDate.of(2027, 1, 4));
        RecordRow next = office.issued("เรื่องของปีใหม่");
        assertThat(refusal(() -> typed(next, "ศธ 04999/77"))).isEqualTo("documents.error.number.twice");
    }

    private RecordRow typed(RecordRow paper, String number) {
        return office.papers
                .memos()
                .act(
                        PapersOffice.clerk(),
                        office.fresh(paper),
                        memo.typeNumber,
                        new RecordDraft().with(memo.handNumber, number),
                        "");
    }

    @Test
    void templateThatIsBeingEditedIsNotPrinted_theUsualOneIs() {
        var templates = office.papers.templates();
        var kind = templates.kind();
        TestCaller admin = PapersOffice.everybody(4);
        String words = "<html><body><div class=\"watermark\">{{watermark}}</div>{{subject}}</body></html>";
        RecordRow template = templates.create(
                admin,
                new RecordDraft()
                        .with(kind.code, "บันทึกกลุ่ม")
                        .with(kind.name, "บันทึกของกลุ่ม")
                        .with(kind.sort, "memo")
                        .with(kind.source, words)
                        .with(kind.thaiDigits, true)
                        .with(kind.cue, false));
        template = templates.act(admin, templates.act(admin, template, kind.attempt), kind.activate);
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุญาต").with(memo.template, template.id()));
        assertThat(printed(paper)).isEqualTo("documents/บันทึกกลุ่ม");
        templates.act(admin, template, kind.back, new RecordDraft(), "แก้ไข");
        assertThat(printed(paper)).isEqualTo("documents/memo");
    }

    private String printed(RecordRow paper) {
        try {
            office.papers
                    .pictures()
                    .draw(
                            new org.khet.documents.internal.paper.PaperRegistry.Found(
                                    office.papers.memos(), office.fresh(paper)),
                            "",
                            new java.io.ByteArrayOutputStream());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return office.printer.printed.getLast().template().name();
    }

    @Test
    void numberThatWasReservedLastYearDoesNotStandOnAPaperOfThisOne() {
        var registers = office.documents.registers;
        var register = registers.registers.kind();
        var number = registers.reserved.kind();
        RecordRow book = registers.registers.all(DocumentsOffice.admin(), RecordFilter.ALL).stream()
                .filter(row -> row.get(register.sort) == RegisterSort.MEMO)
                .findFirst()
                .orElseThrow();
        registers.registers.change(
                DocumentsOffice.admin(), book, RecordDraft.of(book).with(register.reserveDays, 60));
        RecordRow reserved = registers.reserved.create(
                DocumentsOffice.admin(),
                new RecordDraft()
                        .with(number.register, book.id())
                        .with(number.unit, PapersOffice.unit("ICT"))
                        .with(number.wantedBy, PapersOffice.key(13))
                        .with(number.reason, "รอลงนามสิ้นปี"));
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุญาต").with(memo.reserved, reserved.id()));

        assertThat(office.papers.flow().numberable(memo, paper, office.on(LocalDate.of(2026, 12, 30))))
                .isEmpty();
        assertThat(office.papers.flow().numberable(memo, paper, office.on(LocalDate.of(2027, 1, 4))))
                .hasValueSatisfying(
                        problem -> assertThat(problem.key()).isEqualTo("documents.error.number.other-year"));
    }
}
