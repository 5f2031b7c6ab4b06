package org.khet.documents.internal.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.ChainServices;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.chain.rule.SupervisionKind;
import org.khet.documents.internal.diary.Diaries;
import org.khet.documents.internal.diary.SignatureAppointments;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.inbox.ui.PublicVerifyAddress;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.order.OrderPermissions;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.record.RecordFixture;

/** The people and papers of a sample office: 13 drafts in the ICT group, 12 heads it, 03 is the deputy of its line, 01 the head. */
public final class PapersOffice {
    static final OfficeId KT1 = SampleOffices.KT1;
    /** The deputy 03 in the place of the head. */
    static final Decider DEPUTY = new Decider(key(1), key(3), ActingCapacity.ACTING, 1, ActingLimits.NONE, "6/2569");

    public final DocumentsOffice documents;
    public final PaperRegisters papers;
    final FakeActing acting = new FakeActing();
    final RecordedDutyOrders duties = new RecordedDutyOrders();
    final PaperFunctions functions = new PaperFunctions();
    final PaperPosts posts = new PaperPosts();
    final FakePeople people = new FakePeople();
    final FakeCodeLists codes;
    final FakeCallers callers = new FakeCallers();
    final FakeSecondFactorCheck factors = new FakeSecondFactorCheck();
    final PlainPrinter printer = new PlainPrinter();
    final SteppingClock clock = Clocks.at("2026-11-20T09:30");

    public PapersOffice(RecordFixture fixture) {
        documents = new DocumentsOffice(fixture);
        codes = fixture.codes();
        for (long post = 1; post <= 3; post++) {
            fixture.posts().with(posts.find(KT1, new PostId(post)).orElseThrow());
        }
        functions
                .with(12, "group-director", unit("ICT"))
                .with(8, "group-director", unit("PLAN"))
                .with(9, "section-head", unit("PLAN"));
        callers.with(person(1), person(2), person(3), person(8), person(12));
        var heads = new FakeLetterheads(new FakeOffices());
        var chain = new ChainServices(
                fixture.units(), people, posts, functions, acting, callers, codes, heads, documents.settings);
        var print = new PrintServices(
                printer,
                heads,
                chain.units(),
                chain.people(),
                chain.codes(),
                chain.callers(),
                chain.posts(),
                new PublicVerifyAddress(new FakeOffices(), path -> Optional.of("https://khet.test/" + path)));
        papers = new PaperRegisters(
                documents.registrar,
                documents.registers,
                new PaperServices(
                        chain,
                        print,
                        fixture.database().transactions(),
                        fixture.files(),
                        fixture.services(),
                        duties,
                        clock,
                        factors),
                new SignatureAppointments(new Diaries(documents.letters.appointments)));
    }

    static UnitId unit(String code) {
        return DocumentsOffice.unit(code);
    }

    static PersonId key(int number) {
        return SampleOffices.personId(KT1, number);
    }

    /** A person of the office with what the post brings: all draft and see, heads sign. */
    public static TestCaller person(int number) {
        TestCaller who =
                TestCaller.of(KT1, number).with(PaperPermissions.VIEW, PaperPermissions.DRAFT, PaperPermissions.INBOX);
        return List.of(1, 2, 3, 8, 12).contains(number) ? who.with(PaperPermissions.SIGN) : who;
    }

    static TestCaller clerk() {
        return person(5)
                .with(
                        PaperPermissions.CHECK,
                        PaperPermissions.CANCEL,
                        PaperPermissions.SEND,
                        RegisterPermissions.NUMBER);
    }

    /** As {@link #open}, with heads of more groups and without lines of deputies. */
    public PapersOffice opened() {
        documents.register("บข", RegisterSort.MEMO, "{n}/{yyyy}");
        documents.register("คส", RegisterSort.ORDER, "{n}/{yyyy}");
        rule("ทั่วไป", "any", null, null, 30);
        functions.with(14, "group-director", unit("FIN")).with(16, "group-director", unit("HR"));
        return this;
    }

    /** A person with every right of papers. */
    public static TestCaller everybody(int number) {
        return person(number).with(PaperPermissions.SIGN, RegisterPermissions.CONFIGURE, RegisterPermissions.NUMBER);
    }

    /** Registers, the usual rule and the lines of the deputies. */
    PapersOffice open() {
        documents.register("บข", RegisterSort.MEMO, "{n}/{yyyy}");
        documents.register("คส", RegisterSort.ORDER, "{n}/{yyyy}");
        RecordService<SupervisionKind> lines = papers.chain().registers().lines();
        for (String code : List.of("ICT", "PLAN", "SUP")) {
            lines.create(
                    DocumentsOffice.admin().with(PaperPermissions.VIEW),
                    new RecordDraft()
                            .with(lines.kind().unit, unit(code))
                            .with(lines.kind().post, new PostId(3))
                            .with(lines.kind().since, DocumentsOffice.TODAY));
        }
        rule("ทั่วไป", "any", null, null, 30);
        return this;
    }

    RecordRow rule(String name, String sort, @Nullable UnitId unit, @Nullable String fromBaht, int undo) {
        return rule(
                name,
                sort,
                unit,
                fromBaht,
                undo,
                level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                level(ChainActor.LINE_DEPUTY, ChainPart.OPINION),
                level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
    }

    RecordRow rule(
            String name,
            String sort,
            @Nullable UnitId unit,
            @Nullable String fromBaht,
            int undo,
            RecordDraft... levels) {
        RecordService<ChainRuleKind> rules = papers.chain().registers().rules();
        ChainRuleKind kind = rules.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.name, name)
                .with(kind.sort, sort)
                .with(kind.unit, unit)
                .with(kind.fromBaht, fromBaht == null ? null : new BigDecimal(fromBaht))
                .with(kind.since, DocumentsOffice.TODAY)
                .with(kind.undoSeconds, undo)
                .with(kind.secondFactor, false)
                .with(kind.levels, List.of(levels));
        TestCaller admin = DocumentsOffice.admin().with(PaperPermissions.VIEW);
        return rules.act(admin, rules.create(admin, draft), kind.activate);
    }

    RecordDraft level(ChainActor actor, ChainPart part) {
        ChainRuleKind kind = papers.chain().registers().rules().kind();
        return new RecordDraft()
                .with(kind.actor, actor)
                .with(kind.part, part)
                .with(kind.maySkip, false)
                .with(kind.remindDays, 3);
    }

    /** What somebody of a unit drafts. */
    public RecordDraft memo(int drafter, String unit, String subject) {
        MemoKind kind = papers.memos().kind();
        return new RecordDraft()
                .with(kind.sort, "memo")
                .with(kind.unit, unit(unit))
                .with(kind.drafter, key(drafter))
                .with(kind.subject, subject)
                .with(kind.addressee, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.cause, "ด้วยสำนักงานต้องเผยแพร่คู่มือการปฏิบัติงานตามแบบประเมิน ITA")
                .with(kind.wish, "จึงขออนุญาตเผยแพร่คู่มือบนเว็บไซต์สำนักงาน")
                .with(kind.closing, "จึงเรียนมาเพื่อโปรดพิจารณา");
    }

    RecordRow submitted(int drafter, String unit, String subject) {
        RecordRow row = papers.memos().create(person(drafter), memo(drafter, unit, subject));
        return papers.memos().act(person(drafter), row, papers.memos().kind().submit);
    }

    /** The same of the ICT group, approved by the head, with number and seal. */
    RecordRow issued(String subject) {
        RecordRow row = submitted(13, "ICT", subject);
        answer(12, row, LevelDecision.given(""));
        answer(3, row, LevelDecision.given(""));
        return finished(answer(1, row, LevelDecision.ticked("", "APPROVE")));
    }

    /** An order through its whole chain, with number and seal. */
    RecordRow issued(RecordRow order) {
        RecordService<OrderKind> orders = papers.orders().orders();
        RecordRow row = orders.act(personnel(), order, orders.kind().submit);
        for (int person : List.of(12, 3, 1)) {
            row = answer(person, row, LevelDecision.given("เห็นชอบ"));
        }
        clock.pass(java.time.Duration.ofSeconds(31));
        papers.sealer().finish(KT1);
        return orders.find(KT1, order.id()).orElseThrow();
    }

    /** Whoever prepares orders about duties. */
    static TestCaller personnel() {
        return person(13).with(OrderPermissions.PREPARE);
    }

    /** What a job of this day is given. */
    RecordContext on(LocalDate day) {
        return new RecordContext(callers.system(KT1), clock.instant(), day);
    }

    /** Papers that wait for somebody. */
    InboxService inbox() {
        RecordFixture fixture = documents.fixture;
        return new InboxService(
                fixture.switches(),
                callers,
                acting,
                new FakePeople(),
                fixture.database().transactions());
    }

    /** Is away in this half of the day; who decides instead, if anybody. */
    void away(int person, @Nullable Decider instead) {
        HalfDay now = HalfDay.of(clock.instant());
        acting.away(KT1, key(person), now, now, instead);
    }

    /** Letters that begin as papers of this office. */
    OutgoingRecords outgoing() {
        return new OutgoingRecords(
                documents.registrar,
                papers::register,
                papers.flow(),
                documents.services,
                documents.letters.contacts,
                documents.letters.incoming.flow);
    }

    /** The paper as it stands. */
    RecordRow fresh(RecordRow paper) {
        return papers.memos().find(KT1, paper.id()).orElseThrow();
    }

    /** The level that is open. */
    RecordRow open(RecordRow paper) {
        return papers.chain().all(paper, person(1)).stream()
                .filter(level -> level.state().name().equals("OPEN"))
                .findFirst()
                .orElseThrow();
    }

    RecordRow answer(int person, RecordRow paper, LevelDecision decision) {
        return papers.desk().answer(person(person), open(paper), decision);
    }

    /** Past the time to take a signature back, with number and seal. */
    RecordRow finished(RecordRow paper) {
        clock.pass(java.time.Duration.ofSeconds(31));
        papers.sealer().finish(KT1);
        return fresh(paper);
    }
}
