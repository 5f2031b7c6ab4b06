package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignSort;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.ui.EvaluationPaper;
import org.khet.forms.internal.ui.OwedFormsCard;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Schools and people are asked with a form; their answers are added up. Source: core CORE-53; monitoring MON-23, 37, 39, 67, 69. */
@OnEachDatabase
class AskingStoriesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FormsFixture forms;
    private final Askings kind;
    private final RecordService<Askings> askings;
    private final Answers answer;
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);
    private final TestCaller manager =
            TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_AGREE);
    private final Texts texts =
            TextCatalog.load(Askings.class.getClassLoader(), "forms").in(Locale.ENGLISH);

    AskingStoriesDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        askings = forms.asks().askings();
        kind = askings.kind();
        answer = forms.asks().answers().kind();
    }

    private RecordDraft asking(String file, boolean anonymous, RecordDraft... receivers) {
        return asking(forms.published(DataKindContract.file(file)), anonymous, receivers);
    }

    private RecordDraft asking(long design, boolean anonymous, RecordDraft... receivers) {
        return new RecordDraft()
                .with(kind.design, design)
                .with(kind.title, "แบบประเมินแผนพัฒนาการศึกษา")
                .with(kind.purpose, "เพื่อทราบความพึงพอใจ")
                .with(kind.unit, FormsFixture.UNIT)
                .with(kind.owner, head.person())
                .with(kind.opens, TODAY)
                .with(kind.closes, TODAY.plusDays(14))
                .with(kind.anonymous, anonymous)
                .with(kind.receivers, List.of(receivers))
                .with(
                        kind.bands,
                        List.of(
                                band("4.51", "5.00", "มากที่สุด"),
                                band("3.51", "4.50", "มาก"),
                                band("2.51", "3.50", "ปานกลาง"),
                                band("1.51", "2.50", "น้อย"),
                                band("1.00", "1.50", "น้อยที่สุด")));
    }

    private RecordDraft band(String from, String to, String level) {
        return new RecordDraft()
                .with(kind.from, new BigDecimal(from))
                .with(kind.to, new BigDecimal(to))
                .with(kind.level, level);
    }

    private RecordDraft person(PersonId id, String participant) {
        return new RecordDraft()
                .with(kind.sort, FormReceiverSort.PERSON)
                .with(kind.participant, participant)
                .with(kind.person, id);
    }

    private RecordRow opened(RecordDraft draft) {
        RecordRow row = askings.act(head, askings.create(head, draft), kind.ask);
        RecordDraft paper = new RecordDraft()
                .with(kind.agreedNo, "ศธ 04999/120")
                .with(kind.agreedOn, TODAY)
                .with(kind.agreedFile, TypedDecision.signed());
        return askings.act(head, askings.act(manager, row, kind.agree, paper, ""), kind.start);
    }

    private static TestCaller people(int number) {
        return TestCaller.of(SampleOffices.KT1, number).own(FormsPermissions.ANSWER_GIVE);
    }

    private RecordRow owed(RecordRow asking, PersonId person) {
        return forms.asks().answersOf(head, asking.id()).stream()
                .filter(row -> row.get(answer.person).filter(person::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private RecordDraft filled(DataKind form, int score, String comment) {
        RecordDraft draft = new RecordDraft();
        for (String key : List.of("q1", "q2", "q3", "q4", "q5")) {
            draft.with(form.fieldNamed(key).orElseThrow(), String.valueOf(score));
        }
        return draft.with(form.fieldNamed("comment").orElseThrow(), comment);
    }

    private void send(RecordRow asking, int number, int score, String comment) {
        TestCaller caller = people(number);
        RecordRow row = owed(asking, caller.person());
        forms.answering()
                .send(caller, row, filled(forms.answering().form(caller, row).kind(), score, comment));
    }

    @Test
    void whoOwesAnAnswerHasItsDayOnTheFirstPage_untilItIsSent() {
        RecordRow asking =
                opened(asking("satisfaction", false, person(people(14).person(), "ครู")));
        CardEntry card = new OwedFormsCard(forms.answering(), answer, forms.clock()).entry();

        assertThat(card.concerns().test(people(14))).isTrue();
        assertThat(card.concerns().test(people(15))).as("who was not asked").isFalse();
        assertThat(ShownTexts.of(card.factory().apply(TestRequest.of(people(14), "forms", ""))))
                .contains("แบบประเมินแผนพัฒนาการศึกษา", "ส่งภายใน 4 ธ.ค. 69");
        forms.clock().pass(Duration.ofDays(16));
        assertThat(ShownTexts.of(card.factory().apply(TestRequest.of(people(14), "forms", ""))))
                .contains("เกินกำหนด 2 วัน");
        send(asking, 14, 4, "");
        assertThat(card.concerns().test(people(14))).isFalse();
    }

    @Test
    void networkIsEvaluatedTwice_reportHasTheTableOfMeansTheChangeAndWhoWasTold_withoutWhatIsConcealed()
            throws IOException {
        RecordRow first = reported(
                asking(
                        forms.published(DataKindContract.file("network-evaluation")
                                .replace("field_key=q8\t", "field_key=q8\tconcealed=1\t")),
                        false,
                        person(people(14).person(), "ครู"),
                        person(people(15).person(), "ครู")),
                new int[] {3, 4});
        RecordRow second = reported(again(first), new int[] {5, 4});
        List<PrintDocument> printed = new ArrayList<>();
        EvaluationPaper paper = new EvaluationPaper(
                forms.asks(),
                forms.results(),
                (document, out) -> printed.add(document),
                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1));

        paper.print(head, second.id(), texts, new ByteArrayOutputStream());
        var model = printed.getFirst().model();
        assertThat(model.get("items").toString())
                .contains("label=Enough speed", "mean=4.50", "deviation=0.71", "level=มาก", "รวมทั้งหมด");
        assertThat(model.get("turnout").toString()).contains("asked=2", "sent=2", "percent=100.00");
        assertThat(model.get("compared").toString())
                .contains("label=Enough speed", "mean=4.50", "before=3.50", "difference=1.00")
                .as("the question that the form conceals")
                .doesNotContain("label=Overall");
        assertThat(forms.results().compared(head, second.id(), false, texts))
                .as("inside the office")
                .extracting(SurveyComparison::label)
                .contains("Overall");
        assertThat(model.get("comments").toString()).contains("ช้าในช่วงเช้า").doesNotContain("ขอเพิ่มจุด");
        assertThat(model.get("conclusion")).isEqualTo("ใช้งานได้ดีขึ้น");
        assertThat(model.get("decision")).isEqualTo("ให้ดำเนินการต่อ");
        assertThat(model.get("reports").toString()).contains("สพฐ.", "20 พฤศจิกายน 2569", "ศธ 04999/150");
        assertThat(forms.results().compared(head, first.id(), false, texts)).isEmpty();
        forms.records().database().execute("update frm_ask set unit_id = 11 where id = " + first.id());
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 12).inUnit(FormsFixture.UNIT, FormsPermissions.ASK_VIEW);
        assertThat(forms.results().of(reader, second.id(), false, texts).questions())
                .isNotEmpty();
        assertThat(forms.results().compared(reader, second.id(), false, texts))
                .as("the other asking is of another unit")
                .isEmpty();
        assertThat(forms.results().compared(head, second.id(), false, texts)).isNotEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> paper.print(people(14), second.id(), texts, new ByteArrayOutputStream()));
    }

    /** The same form a second time, compared with the first. */
    private RecordDraft again(RecordRow before) {
        return new RecordDraft()
                .with(kind.design, before.get(kind.design))
                .with(kind.title, "แบบประเมินระบบเครือข่าย ครั้งที่ 2")
                .with(kind.purpose, "เพื่อทราบความก้าวหน้าและปัญหา")
                .with(kind.unit, FormsFixture.UNIT)
                .with(kind.owner, head.person())
                .with(kind.opens, TODAY)
                .with(kind.closes, TODAY.plusDays(14))
                .with(kind.anonymous, false)
                .with(kind.compare, before.id())
                .with(kind.bands, List.of(band("3.51", "4.50", "มาก")))
                .with(
                        kind.receivers,
                        List.of(
                                person(people(14).person(), "ครู"),
                                person(people(15).person(), "ครู")));
    }

    /** Thought of later, or asked by another module: still compared, with the same form only. Source: monitoring MON-68. */
    @Test
    void askingThatIsOverIsComparedLater_withAnotherOfTheSameFormOnly_numbersAndChoicesToo_aMissingSideStaysEmpty() {
        long design = forms.published(String.join(
                "\n",
                DesignFile.FIRST,
                "design\tdesign_key=net-use\tname=การใช้อินเทอร์เน็ต\tsort=FORM\tyear_kind=FISCAL",
                "grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0",
                "fields\tfield_key=speed\tlabel=ความเร็ว\tlabel_en=Speed\tsort=SCALE\tpresence=OPTIONAL\toptions=5=มากที่สุด\\n4=มาก\\n3=ปานกลาง\\n2=น้อย\\n1=น้อยที่สุด",
                "fields\tfield_key=rooms\tlabel=จำนวนห้อง\tlabel_en=Rooms\tsort=WHOLE\tpresence=OPTIONAL\tleast=0\tmost=200",
                "fields\tfield_key=net\tlabel=มีใช้\tlabel_en=Net\tsort=CHOICE\tpresence=NEEDED\toptions=YES=มี\\nNO=ไม่มี",
                ""));
        RecordRow first = answered(design, "4", 10, "YES");
        RecordRow second = answered(design, "", 12, "NO");
        RecordRow other = askings.create(
                head, asking("service-log", false, person(people(14).person(), "ครู")));

        refused("forms.error.compare", () -> compared(second, other));
        refused("forms.error.compare", () -> compared(second, second));
        refused(
                "forms.error.compare",
                () -> askings.change(head, other, RecordDraft.of(other).with(kind.compare, first.id())));
        assertThat(compared(second, first).get(kind.compare)).contains(first.id());
        assertThat(forms.results().compared(head, second.id(), false, texts))
                .extracting(
                        SurveyComparison::label,
                        line -> line.mean().map(BigDecimal::toPlainString).orElse("–"),
                        line -> line.before().map(BigDecimal::toPlainString).orElse("–"),
                        line -> line.difference().map(BigDecimal::toPlainString).orElse("–"))
                .containsExactly(
                        tuple("Speed", "–", "4.00", "–"),
                        tuple("Rooms", "12.00", "10.00", "2.00"),
                        tuple("Net: มี (%)", "0.00", "100.00", "-100.00"),
                        tuple("Net: ไม่มี (%)", "100.00", "0.00", "100.00"));
    }

    private RecordRow compared(RecordRow asking, RecordRow before) {
        return askings.act(
                head,
                askings.open(head, asking.id()),
                kind.compareWith,
                new RecordDraft().with(kind.compare, before.id()),
                "");
    }

    /** Asked of one person, who answers; no more answers are taken. */
    private RecordRow answered(long design, String speed, int rooms, String net) {
        TestCaller caller = people(14);
        RecordRow opened = askings.act(
                head, askings.create(head, asking(design, false, person(caller.person(), "ครู"))), kind.start);
        RecordRow row = owed(opened, caller.person());
        DataKind form = forms.answering().form(caller, row).kind();
        RecordDraft draft = new RecordDraft()
                .with(form.fieldNamed("rooms").orElseThrow(), rooms)
                .with(form.fieldNamed("net").orElseThrow(), net);
        if (!speed.isEmpty()) {
            draft.with(form.fieldNamed("speed").orElseThrow(), speed);
        }
        forms.answering().send(caller, row, draft);
        return askings.act(head, askings.open(head, opened.id()), kind.close);
    }

    private RecordRow reported(RecordDraft draft, int[] scores) {
        RecordRow asking = opened(draft);
        for (int i = 0; i < scores.length; i++) {
            TestCaller caller = people(14 + i);
            RecordRow row = owed(asking, caller.person());
            DataKind form = forms.answering().form(caller, row).kind();
            RecordDraft filled = new RecordDraft();
            for (int question = 1; question <= 8; question++) {
                filled.with(form.fieldNamed("q" + question).orElseThrow(), String.valueOf(scores[i]));
            }
            filled.with(form.fieldNamed("problem").orElseThrow(), "ช้าในช่วงเช้า")
                    .with(form.fieldNamed("suggestion").orElseThrow(), "ขอเพิ่มจุด");
            forms.answering().send(caller, row, filled);
        }
        RecordRow closed = askings.act(head, askings.open(head, asking.id()), kind.close);
        RecordRow concluded = askings.act(
                head, closed, kind.conclude, new RecordDraft().with(kind.conclusion, "ใช้งานได้ดีขึ้น"), "");
        return askings.act(
                head,
                concluded,
                kind.report,
                new RecordDraft()
                        .with(kind.decision, "ให้ดำเนินการต่อ")
                        .with(
                                kind.reports,
                                List.of(new RecordDraft()
                                        .with(kind.body, "สพฐ.")
                                        .with(kind.reportedOn, TODAY)
                                        .with(kind.reportNo, "ศธ 04999/150"))),
                "");
    }

    /** Source: core CORE-122. */
    @Test
    void askingIsOpenedOnItsFirstDayAtTheEarliest_soNobodyIsToldAndNobodyAnswersBefore() {
        RecordRow planned = askings.create(
                head,
                asking("service-log", false, person(people(14).person(), "ครู")).with(kind.opens, TODAY.plusDays(3)));
        refused("forms.error.early", () -> askings.act(head, planned, kind.start));
        assertThat(askings.obstacles(head, planned).get(kind.start))
                .isEqualTo(Problem.of("", "forms.error.early", "23 พฤศจิกายน 2569"));
        assertThat(forms.asks().answersOf(head, planned.id())).isEmpty();

        forms.clock().pass(Duration.ofDays(3));
        forms.records().clock().pass(Duration.ofDays(3));
        RecordRow asking = askings.act(head, planned, kind.start);
        assertThat(forms.answering().owed(people(14))).hasSize(1);
        assertThat(asking.state()).isEqualTo(kind.open);
    }

    @Test
    void evaluationIsSentOnlyWhenTheManagementAgreed() {
        RecordRow row = askings.create(
                head, asking("satisfaction", false, person(people(14).person(), "ครู")));
        assertThat(askings.actions(head, row)).contains(kind.ask).doesNotContain(kind.start);
        assertThat(askings.obstacles(head, row).get(kind.start))
                .as("why not, before anybody tries")
                .isEqualTo(Problem.of("", "forms.error.not-agreed"));
        assertThat(askings.obstacles(people(14), row)).as("who never sends any").isEmpty();
        refused("forms.error.not-agreed", () -> askings.act(head, row, kind.start));
        assertThat(forms.asks().answersOf(head, row.id())).isEmpty();
        RecordRow asked = askings.act(head, row, kind.ask);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> askings.act(head, asked, kind.agree, new RecordDraft(), ""));
    }

    /** What the management agreed to is what is sent, whatever is published or changed since. Source: monitoring MON-59. */
    @Test
    void formThatWasAgreedIsSent_notTheEditionPublishedSince_afterANoTheNewOneIsAskedFor() {
        long design = forms.published(DataKindContract.file("satisfaction"));
        RecordDraft draft = asking(design, false, person(people(14).person(), "ครู"));
        RecordRow asked = askings.act(head, askings.create(head, draft), kind.ask);
        RecordRow other = askings.act(head, askings.create(head, draft), kind.ask);
        long shown = asked.get(kind.edition).orElseThrow();

        RecordDraft paper = new RecordDraft()
                .with(kind.agreedNo, "ศธ 04999/120")
                .with(kind.agreedOn, TODAY)
                .with(kind.agreedFile, TypedDecision.signed());
        RecordRow agreed = askings.act(manager, asked, kind.agree, paper, "");
        RecordService<Designs> designs = forms.designs().designs();
        RecordRow used = forms.designs().design(SampleOffices.KT1, design);
        designs.act(FormsFixture.designer(), used, designs.kind().revise);
        RecordRow next = forms.publish(
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast());

        assertThat(askings.act(head, agreed, kind.start).get(kind.edition)).contains(shown);
        RecordRow back = askings.act(manager, other, kind.refuse, new RecordDraft(), "คำถามไม่ชัด");
        assertThat(back.get(kind.edition)).isEmpty();
        assertThat(askings.act(head, back, kind.ask).get(kind.edition)).contains(next.id());
        RecordRow live = forms.designs().design(SampleOffices.KT1, design);
        assertThat(designs.change(
                                FormsFixture.designer(),
                                live,
                                RecordDraft.of(live).with(designs.kind().sort, DesignSort.FORM))
                        .get(designs.kind().sort))
                .as("as a plain form it would go out without agreement")
                .isEqualTo(DesignSort.EVALUATION);
    }

    @Test
    void anonymousAnswersAreAddedUp_nothingLeadsBack_fewerThanFiveAreNotShown() {
        List<RecordDraft> receivers = new ArrayList<>();
        int[] numbers = {14, 15, 16, 17, 18, 22};
        for (int number : numbers) {
            receivers.add(person(people(number).person(), number < 17 ? "ผู้บริหาร" : "ครู"));
        }
        RecordRow asking = opened(asking("satisfaction", true, receivers.toArray(RecordDraft[]::new)));
        int[] scores = {5, 4, 4, 5, 3};
        for (int i = 0; i < 4; i++) {
            send(asking, numbers[i], scores[i], "ดีมาก");
        }
        send(asking, numbers[4], scores[4], "ควรเร็วขึ้น");
        assertThat(results(asking, false).hidden())
                .as("while answers come in, each could be told from the one before")
                .isTrue();
        assertThat(results(asking, false).questions()).isEmpty();
        assertThat(results(asking, true).hidden()).as("published").isTrue();

        askings.act(head, askings.open(head, asking.id()), kind.close);
        SurveyResults results = results(asking, false);
        assertThat(results.questions()).hasSize(5).first().satisfies(item -> {
            assertThat(item.label()).isEqualTo("Ease of the procedure");
            assertThat(item.summary().mean()).contains(new BigDecimal("4.20"));
            assertThat(item.summary().deviation()).contains(new BigDecimal("0.84"));
            assertThat(item.level()).isEqualTo("มาก");
        });
        assertThat(results.aspects())
                .extracting(SurveyResults.Item::label)
                .containsExactly("กระบวนการ", "บุคลากร", "สิ่งอำนวยความสะดวก");
        assertThat(results.total().summary().count()).isEqualTo(25);
        assertThat(results.turnout())
                .extracting(
                        SurveyResults.Turnout::participant,
                        SurveyResults.Turnout::asked,
                        SurveyResults.Turnout::sent,
                        turnout -> turnout.percent().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("ผู้บริหาร", 3, 3, new BigDecimal("100.00")),
                        tuple("ครู", 3, 2, new BigDecimal("66.67")));
        assertThat(results.comments()).hasSize(5);
        assertThat(results(asking, true).comments()).as("published").isEmpty();

        assertThat(forms.asks().answersOf(head, asking.id()))
                .allSatisfy(row -> assertThat(row.get(answer.entry)).isEmpty());
        assertThat(forms.records().trail().all().toString()).doesNotContain("ควรเร็วขึ้น");
        assertThat(forms.records().happenings().all().toString()).doesNotContain("ควรเร็วขึ้น");
        Texts words = texts;
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forms.results().of(TestCaller.in(SampleOffices.KT1), asking.id(), false, words));
    }

    @Test
    void eachPersonAnswersOnce_howeverOftenNamed_alsoWhereNothingLeadsBack_alsoTwiceAtTheSameTime() {
        RecordRow asking = opened(asking(
                "satisfaction",
                true,
                person(people(14).person(), "ครู"),
                person(people(14).person(), "ผู้บริหาร"),
                person(people(15).person(), "ครู")));
        assertThat(forms.asks().answersOf(head, asking.id())).hasSize(2);
        RecordRow seen = owed(asking, people(14).person());
        send(asking, 14, 5, "");
        DataKind form = forms.answering().form(people(14), seen).kind();
        for (RecordRow row : List.of(seen, owed(asking, people(14).person()))) {
            assertThatExceptionOfType(Outdated.class)
                    .isThrownBy(() -> forms.answering().send(people(14), row, filled(form, 1, "อีกครั้ง")));
        }
        RecordRow other = owed(asking, people(15).person());
        long taken = Stream.of(4, 2)
                .map(score -> CompletableFuture.supplyAsync(() -> {
                    try {
                        forms.answering().send(people(15), other, filled(form, score, ""));
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
        assertThat(forms.services().ballots().of(SampleOffices.KT1, asking.id()))
                .hasSize(2);
    }

    @Test
    void fourAnonymousAnswersAreNotShownEvenWhenItIsClosed() {
        int[] numbers = {14, 15, 16, 17};
        List<RecordDraft> receivers = new ArrayList<>();
        for (int number : numbers) {
            receivers.add(person(people(number).person(), "ครู"));
        }
        RecordRow asking = opened(asking("satisfaction", true, receivers.toArray(RecordDraft[]::new)));
        for (int number : numbers) {
            send(asking, number, 5, "");
        }
        askings.act(head, askings.open(head, asking.id()), kind.close);
        assertThat(results(asking, false).hidden()).isTrue();
        assertThat(results(asking, false).questions()).isEmpty();
    }

    @Test
    void formWithATableFilesMonthsOrASecretIsNotAskedAnonymously_byNameItIs() {
        for (String field : List.of("sort=TABLE", "sort=FILES", "sort=MONTHS", "sort=SECRET")) {
            String design = """
                    khet-design\t1
                    design\tdesign_key=anonymous-%s\tname=แบบสำรวจ\tname_en=Survey\tsort=FORM\tyear_kind=FISCAL
                    grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0
                    fields\tfield_key=words\tlabel=ความเห็น\tlabel_en=Comment\tsort=TEXT\tpresence=NEEDED
                    fields\tfield_key=many\tlabel=รายการ\tlabel_en=Items\t%s\tpresence=OPTIONAL
                    """.formatted(field.substring(5).toLowerCase(Locale.ROOT), field);
            if (field.endsWith("TABLE")) {
                design +=
                        "fields\tfield_key=item\tlabel=รายการ\tlabel_en=Item\tsort=TEXT\tpresence=NEEDED\tof_table=many\n";
            }
            RecordDraft draft =
                    asking(forms.published(design), true, person(people(14).person(), "ครู"));
            RecordRow anonymous = askings.create(head, draft);
            refused("forms.error.anonymous-fields", () -> askings.act(head, anonymous, kind.start));
            refused("forms.error.anonymous-fields", () -> askings.act(head, anonymous, kind.ask));
            RecordRow named = askings.create(head, draft.with(kind.anonymous, false));
            assertThat(askings.act(head, named, kind.start).state()).isEqualTo(kind.open);
        }
    }

    private SurveyResults results(RecordRow asking, boolean published) {
        return forms.results().of(head, asking.id(), published, texts);
    }

    @Test
    void schoolsAreAsked_eachAnswersItsOwn_returnedOnesAgain() {
        RecordRow row = askings.create(
                head,
                asking(
                        "service-log",
                        false,
                        new RecordDraft()
                                .with(kind.sort, FormReceiverSort.ALL_SCHOOLS)
                                .with(kind.participant, "โรงเรียน")));
        RecordRow asking = askings.act(head, row, kind.start);
        List<RecordRow> owed = forms.asks().answersOf(head, asking.id());
        assertThat(owed).hasSizeGreaterThan(3);
        SchoolId school = owed.getFirst().get(answer.school).orElseThrow();
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 14).inSchool(school, FormsPermissions.ANSWER_GIVE);
        DataKind form = forms.answering().form(clerk, owed.getFirst()).kind();

        assertThat(forms.answering().mayAnswer(clerk, owed.getFirst())).isTrue();
        assertThat(forms.answering().mayAnswer(clerk, owed.get(1))).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> forms.answering().send(clerk, owed.get(1), served(form, 3)));
        refusedAt("people", () -> forms.answering().send(clerk, owed.getFirst(), served(form, 0)));
        RecordRow sent = forms.answering().send(clerk, owed.getFirst(), served(form, 3));
        assertThat(sent.get(answer.sentOn)).contains(TODAY);
        assertThat(sent.get(answer.late)).isFalse();
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> forms.answering().send(clerk, sent, served(form, 4)));

        RecordService<Answers> answers = forms.asks().answers();
        RecordRow back = answers.act(head, sent, answer.giveBack, new RecordDraft(), "กรอกไม่ครบ");
        forms.answering().send(clerk, back, served(form, 7));
        RecordRow again = answers.open(head, back.id());
        assertThat(again.get(answer.entry)).isEqualTo(sent.get(answer.entry));
        assertThat(forms.answering()
                        .before(clerk, again)
                        .orElseThrow()
                        .raw(form.fieldNamed("people").orElseThrow()))
                .isEqualTo(7);

        List<List<String>> matrix = forms.matrix().of(head, asking, texts);
        assertThat(matrix).hasSize(owed.size() + 1);
        assertThat(matrix.getFirst()).startsWith("Receiver").contains("Client", "People served");
        assertThat(matrix.stream().filter(line -> line.contains("ผู้ปกครอง")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Sent", "โทรศัพท์", "7"));

        askings.act(head, askings.open(head, asking.id()), kind.close);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> forms.answering()
                        .send(
                                TestCaller.of(SampleOffices.KT1, 14)
                                        .inSchool(
                                                owed.get(1).get(answer.school).orElseThrow(),
                                                FormsPermissions.ANSWER_GIVE),
                                owed.get(1),
                                served(form, 1)));
    }

    static RecordDraft served(DataKind form, int people) {
        return new RecordDraft()
                .with(form.fieldNamed("served_on").orElseThrow(), TODAY)
                .with(form.fieldNamed("staff").orElseThrow(), new PersonId(1014))
                .with(form.fieldNamed("client").orElseThrow(), "ผู้ปกครอง")
                .with(form.fieldNamed("channel").orElseThrow(), "PHONE")
                .with(form.fieldNamed("service").orElseThrow(), "ตอบข้อสอบถาม")
                .with(form.fieldNamed("people").orElseThrow(), people);
    }

    @Test
    void concludedWithAConclusion_reportedWithADecisionAndABody() {
        RecordRow asking =
                opened(asking("satisfaction", false, person(people(14).person(), "ครู")));
        send(asking, 14, 5, "");
        RecordRow closed = askings.act(head, askings.open(head, asking.id()), kind.close);
        refusedAt("conclusion", () -> askings.act(head, closed, kind.conclude, new RecordDraft(), ""));
        RecordRow concluded = askings.act(
                head, closed, kind.conclude, new RecordDraft().with(kind.conclusion, "พึงพอใจมากที่สุด"), "");
        RecordDraft decision = new RecordDraft().with(kind.decision, "ให้ดำเนินการต่อ");
        refusedAt("reports", () -> askings.act(head, concluded, kind.report, decision, ""));
        RecordDraft body = new RecordDraft().with(kind.body, "ก.ต.ป.น.").with(kind.reportedOn, TODAY);
        RecordDraft tomorrow = new RecordDraft().with(kind.body, "ก.ต.ป.น.").with(kind.reportedOn, TODAY.plusDays(1));
        refused(
                "records.error.after",
                () -> askings.act(head, concluded, kind.report, decision.with(kind.reports, List.of(tomorrow)), ""));
        RecordRow reported = askings.act(head, concluded, kind.report, decision.with(kind.reports, List.of(body)), "");
        assertThat(reported.state()).isEqualTo(kind.reported);
        assertThat(results(asking, false).total().summary().deviation())
                .as("five questions of one answer")
                .contains(new BigDecimal("0.00"));
        assertThat(results(asking, false).questions().getFirst().summary().deviation())
                .isEmpty();
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal ->
                        assertThat(refusal.problems()).extracting(Problem::key).contains(key));
    }

    private static void refusedAt(String field, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }
}
