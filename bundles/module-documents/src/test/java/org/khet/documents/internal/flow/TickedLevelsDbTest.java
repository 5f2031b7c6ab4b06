package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.TickedLevels;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.inbox.ui.InboxPages;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Several papers are ticked and signed in a row, and taken back before they are sealed; the page as it stands on a phone. Source: CORE-68. */
@OnEachDatabase
class TickedLevelsDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;
    private TickedLevels desk;

    TickedLevelsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
        desk = new TickedLevels(office.papers.desk());
    }

    private RecordRow atTheHead(String subject) {
        RecordRow paper = office.submitted(13, "ICT", subject);
        office.answer(12, paper, LevelDecision.given("เห็นควร"));
        office.answer(3, paper, LevelDecision.given("เห็นชอบ"));
        return office.fresh(paper);
    }

    /** A paper whose rule demands a code of whoever signs. */
    private RecordRow withCode(String subject) {
        RecordService<ChainRuleKind> rules = office.papers.chain().registers().rules();
        ChainRuleKind kind = rules.kind();
        RecordRow rule = office.rule(
                "คำขออนุมัติ", "request", null, null, 30, office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        rules.internal().change(PapersOffice.person(1), rule, new RecordDraft().with(kind.secondFactor, true));
        RecordRow paper = office.papers
                .memos()
                .create(PapersOffice.person(13), office.memo(13, "ICT", subject).with(memo.sort, "request"));
        office.factors.with(PapersOffice.person(1).account(), "111111");
        return office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
    }

    private List<Long> waiting(TestCaller who) {
        return office.papers.desk().waiting(who, 50).stream().map(RecordRow::id).toList();
    }

    @Test
    void tickedPapersAreSignedInARow_oneThatIsRefusedHoldsUpNoOther_allAreTakenBackBeforeTheSeal() {
        RecordRow one = atTheHead("เรื่องที่หนึ่ง");
        RecordRow two = atTheHead("เรื่องที่สอง");
        RecordRow coded = withCode("เรื่องที่ต้องใช้รหัส");
        RecordRow three = atTheHead("เรื่องที่สาม");
        TestCaller head = PapersOffice.person(1);
        List<Long> levels = waiting(head);
        assertThat(levels).hasSize(4);
        office.answer(1, three, LevelDecision.given("ลงนามก่อนแล้ว"));

        List<TickedLevels.Answered> answered = desk.sign(head, levels);
        assertThat(answered).extracting(item -> item.paper().isPresent()).containsExactly(true, true, false, false);
        assertThat(answered.get(2).problem().orElseThrow().key()).isEqualTo("documents.inbox.alone");
        assertThat(answered.get(3).problem().orElseThrow().key()).isEqualTo("documents.outdated.level");
        assertThat(office.fresh(one).state()).isEqualTo(memo.signed);
        assertThat(office.fresh(coded).state()).isEqualTo(memo.inChain);

        List<RecordRow> back = desk.undoable(head, answered);
        assertThat(back).hasSize(2);
        assertThat(desk.undo(head, back)).isEmpty();
        assertThat(office.fresh(one).state()).isEqualTo(memo.inChain);
        assertThat(office.fresh(two).state()).isEqualTo(memo.inChain);
        List<TickedLevels.Answered> again = desk.sign(head, waiting(head));
        office.clock.pass(Duration.ofSeconds(31));
        assertThat(desk.undo(head, desk.undoable(head, again))).as("too late").hasSize(2);
    }

    @Test
    void opinionsAreGivenInARowToo_byWhoIsAskedOnly() {
        office.submitted(13, "ICT", "เรื่องที่หนึ่ง");
        office.submitted(13, "ICT", "เรื่องที่สอง");
        List<Long> levels = waiting(PapersOffice.person(12));
        assertThat(desk.sign(PapersOffice.person(8), levels))
                .as("somebody else's")
                .allSatisfy(one -> assertThat(one.paper()).isEmpty());
        assertThat(desk.sign(PapersOffice.person(12), levels))
                .allSatisfy(one -> assertThat(one.paper()).isPresent());
        assertThat(waiting(PapersOffice.person(12))).isEmpty();
        assertThat(waiting(PapersOffice.person(3))).hasSize(2);
    }

    @Test
    void pageTicksAndSigns_andOffersToTakeBack_theFilterNarrowsWhatIsTicked() {
        RecordRow one = atTheHead("เรื่องที่หนึ่ง");
        RecordRow two = atTheHead("เรื่องที่สอง");
        TestRequest request =
                TestRequest.of(PapersOffice.person(1), fixture.texts(memo).in(java.util.Locale.forLanguageTag("th")));
        InboxService inbox = office.inbox();
        Component page = InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
        assertThat(ShownTexts.of(page))
                .anyMatch(text -> text.contains("เรื่องที่หนึ่ง"))
                .contains("เอกสารรอท่าน 2 เรื่อง");

        assertThat(button(page, "documents-inbox-sign-ticked").isEnabled()).isFalse();
        boxes(page).filter(box -> !box.getId().orElse("").endsWith("-all")).forEach(box -> box.setValue(true));
        button(page, "documents-inbox-sign-ticked").click();
        assertThat(office.fresh(one).state()).isEqualTo(memo.signed);
        assertThat(office.fresh(two).state()).isEqualTo(memo.signed);
        assertThat(ShownTexts.of(page)).contains("เอกสารรอท่าน 0 เรื่อง");
        button(page, "documents-inbox-undo-ticked").click();
        assertThat(office.fresh(one).state()).isEqualTo(memo.inChain);
        assertThat(office.fresh(two).state()).isEqualTo(memo.inChain);

        request.query(Map.of("sort", List.of("request")));
        Component narrowed = InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
        assertThat(boxes(narrowed)).isEmpty();
        request.query(Map.of(
                "sort",
                List.of(String.valueOf(office.open(one).get(office.papers.desk().kind().sort)))));
        Component same = InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
        assertThat(boxes(same)).hasSize(3);
        assertThat(chosen(same)).as("the choice stands out").hasSize(1).noneMatch("documents-inbox-all"::equals);
        assertThat(chosen(page)).containsExactly("documents-inbox-all");
    }

    private static List<String> chosen(Component page) {
        return all(page)
                .filter(one -> "true".equals(one.getElement().getAttribute("aria-current")))
                .map(one -> one.getId().orElse(""))
                .toList();
    }

    private InboxService inbox(WaitingSource... sources) {
        InboxService inbox = office.inbox();
        List.of(sources).forEach(inbox::come);
        return inbox;
    }

    @Test
    void whoHasOnlyRecordsOfModulesWaiting_readsThemHereInTheirWords_andThatNoPaperWaits() {
        TestRequest request =
                TestRequest.of(PapersOffice.person(8), fixture.texts(memo).in(java.util.Locale.forLanguageTag("th")));
        fixture.switches().turn(SampleOffices.KT1, "documents", true);
        fixture.switches().turn(SampleOffices.KT1, "finance", true);
        InboxService inbox = inbox(
                new WaitingModule(
                        "documents",
                        fixture.texts(memo),
                        new WaitingSource.Waiting(
                                "documents.letter-in.title",
                                "หนังสือรับ 12/2569",
                                "documents.letter-in.state.REGISTERED",
                                office.clock.instant(),
                                false,
                                "documents/letter-in/12")),
                new WaitingSource() {
                    @Override
                    public ModuleId module() {
                        return new ModuleId("finance");
                    }

                    @Override
                    public List<Waiting> waiting(Caller caller, int most) {
                        return List.of(new Waiting(
                                "finance.claim.title",
                                "ฎีกาที่ 7/2570",
                                "finance.claim.state.SENT",
                                office.clock.instant(),
                                true,
                                "finance/claims/7"));
                    }
                });

        assertThat(inbox.parts(PapersOffice.person(8), HalfDay.of(office.clock.instant())))
                .hasSize(2);
        TestRequest english =
                TestRequest.of(PapersOffice.person(8), fixture.texts(memo).in(java.util.Locale.ENGLISH));
        assertThat(ShownTexts.of(InboxPages.of(english, office.papers.desk(), inbox, office.clock.instant())))
                .as("the day in the language of the page")
                .contains(org.khet.portal.api.text.ScreenDates.in(java.util.Locale.ENGLISH)
                        .listDate(org.khet.portal.api.time.OfficeTime.day(office.clock.instant())));
        Texts words = request.texts();
        assertThat(ShownTexts.of(InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant())))
                .contains("เอกสารรอท่าน 0 เรื่อง", words.get("documents.title"), "หนังสือรับ 12/2569")
                .contains(words.get("documents.letter-in.title"), words.get("documents.letter-in.state.REGISTERED"))
                .contains("ฎีกาที่ 7/2570")
                .doesNotContain(words.get("documents.level.empty"));
        assertThat(ShownTexts.of(InboxPages.of(request, office.papers.desk(), inbox(), office.clock.instant())))
                .as("nothing waits in any module")
                .contains(words.get("documents.level.empty"));
    }

    /** A module that says itself what waits in it, as those of declared records do. */
    private record WaitingModule(ModuleId id, TextCatalog words, Waiting row) implements PortalModule, WaitingSource {
        WaitingModule(String id, TextCatalog words, Waiting row) {
            this(new ModuleId(id), words, row);
        }

        @Override
        public ModuleId module() {
            return id;
        }

        @Override
        public TextCatalog texts() {
            return words;
        }

        @Override
        public List<Waiting> waiting(Caller caller, int most) {
            return List.of(row);
        }
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(TickedLevelsDbTest::all));
    }

    private static Stream<Checkbox> boxes(Component page) {
        return all(page).filter(Checkbox.class::isInstance).map(Checkbox.class::cast);
    }

    private static Button button(Component page, String id) {
        return all(page)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sixtyPapersWait_theNewestMostUrgentIsCountedAndFound_sortAndUrgencyTogether() {
        for (int i = 0; i < 60; i++) {
            office.submitted(13, "ICT", "เรื่องทั่วไปที่ " + i);
        }
        for (String sort : List.of("request", "report")) {
            RecordRow row = office.papers
                    .memos()
                    .create(
                            PapersOffice.person(13),
                            office.memo(13, "ICT", "ด่วนที่สุด " + sort)
                                    .with(memo.sort, sort)
                                    .with(memo.urgency, "MOST_URGENT"));
            office.papers.memos().act(PapersOffice.person(13), row, memo.submit);
        }
        TestRequest request =
                TestRequest.of(PapersOffice.person(12), fixture.texts(memo).in(java.util.Locale.forLanguageTag("th")));
        InboxService inbox = office.inbox();
        Component page = InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
        assertThat(ShownTexts.of(page)).contains("เอกสารรอท่าน 62 เรื่อง", "ด่วนที่สุด (2)");

        request.query(Map.of("urgency", List.of("MOST_URGENT")));
        Component urgent = InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
        assertThat(ShownTexts.of(urgent))
                .contains("เอกสารรอท่าน 2 เรื่อง")
                .anyMatch(text -> text.contains("ด่วนที่สุด report"));
        request.query(Map.of("urgency", List.of("MOST_URGENT"), "sort", List.of("request")));
        Component both = InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant());
        assertThat(ShownTexts.of(both))
                .contains("เอกสารรอท่าน 1 เรื่อง")
                .anyMatch(text -> text.contains("ด่วนที่สุด request"))
                .noneMatch(text -> text.contains("ด่วนที่สุด report"));
        assertThat(chosen(both)).hasSize(2);
    }

    @Test
    void choicesAreWordedAsTheOfficeWordsThem_thoseThatItAddedAndRenamedToo() {
        Caller admin = PapersOffice.person(1).with(Settings.CONFIGURE);
        office.codes.replace(
                admin,
                DocumentsCodes.URGENCY,
                List.of(Code.of("NORMAL", "ธรรมดา", "Plain"), Code.of("TODAY", "ตอบภายในวันนี้", "Today")));
        office.codes.replace(
                admin,
                MemoKind.SORTS,
                List.of(Code.of("memo", "บันทึกข้อความ", "Memo"), Code.of("loan", "ขอยืมครุภัณฑ์", "Loan")));
        office.submitted(13, "ICT", "เรื่องทั่วไป");
        RecordRow loan = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขอยืมเครื่องฉาย")
                                .with(memo.sort, "loan")
                                .with(memo.urgency, "TODAY"));
        office.papers.memos().act(PapersOffice.person(13), loan, memo.submit);
        TestRequest request =
                TestRequest.of(PapersOffice.person(12), fixture.texts(memo).in(java.util.Locale.forLanguageTag("th")));
        InboxService inbox = office.inbox();

        assertThat(ShownTexts.of(InboxPages.of(request, office.papers.desk(), inbox, office.clock.instant())))
                .contains("บันทึกข้อความ (1)", "ขอยืมครุภัณฑ์ (1)", "ธรรมดา (1)", "ตอบภายในวันนี้ (1)");
    }
}
