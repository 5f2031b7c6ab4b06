package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataTexts;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.ui.LinkedAnswerRoutes;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Parents without an account answer by a link each: one answer a link, until a day. Source: monitoring MON-38; core CORE-122. */
@OnEachDatabase
class AnswerLinksDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FormsFixture forms;
    private final Askings kind;
    private final RecordService<Askings> askings;
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ASK_AGREE);
    private final Texts texts =
            TextCatalog.load(Askings.class.getClassLoader(), "forms").in(Locale.ENGLISH);

    AnswerLinksDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        askings = forms.asks().askings();
        kind = askings.kind();
    }

    private RecordDraft asking(String file, boolean anonymous, LocalDate closes) {
        return asking(forms.published(DataKindContract.file(file)), anonymous, closes);
    }

    private RecordDraft asking(long design, boolean anonymous, LocalDate closes) {
        return new RecordDraft()
                .with(kind.design, design)
                .with(kind.title, "ความเห็นของผู้ปกครองต่อแผนพัฒนาการศึกษา")
                .with(kind.purpose, "เพื่อทราบความพึงพอใจ")
                .with(kind.unit, FormsFixture.UNIT)
                .with(kind.owner, head.person())
                .with(kind.opens, TODAY)
                .with(kind.closes, closes)
                .with(kind.anonymous, anonymous)
                .with(
                        kind.receivers,
                        List.of(new RecordDraft()
                                .with(kind.sort, FormReceiverSort.LINKS)
                                .with(kind.participant, "ผู้ปกครอง")
                                .with(kind.links, 6)));
    }

    private RecordRow opened(boolean anonymous) {
        RecordRow row = askings.act(
                head, askings.create(head, asking("satisfaction", anonymous, TODAY.plusDays(14))), kind.ask);
        RecordDraft paper = new RecordDraft()
                .with(kind.agreedNo, "ศธ 04999/120")
                .with(kind.agreedOn, TODAY)
                .with(kind.agreedFile, TypedDecision.signed());
        return askings.act(head, askings.act(head, row, kind.agree, paper, ""), kind.start);
    }

    private AnswerLinks links() {
        return forms.services().links();
    }

    private AnswerLinks.Opened opened(AnswerLinks.Link link) {
        return links().open(SampleOffices.KT1, link.token());
    }

    private void send(AnswerLinks.Link link, int score) {
        if (!(opened(link) instanceof AnswerLinks.Opened.Form form)) {
            throw Outdated.of("not open");
        }
        links().send(SampleOffices.KT1, link.token(), filled(form.form().kind(), score));
    }

    private static RecordDraft filled(DataKind form, int score) {
        RecordDraft draft = new RecordDraft();
        for (String key : List.of("q1", "q2", "q3", "q4", "q5")) {
            draft.with(form.fieldNamed(key).orElseThrow(), String.valueOf(score));
        }
        return draft.with(form.fieldNamed("comment").orElseThrow(), "ควรแจ้งล่วงหน้า");
    }

    @Test
    void whoAnswersReadsWhatIsAsked_andSends_theResultsNameTheGroupOfWhoeverHasNoAccount() {
        RecordRow asking = opened(false);
        AnswerLinks.Link link = links().make(head, asking.id()).getFirst();
        assertThat(opened(link)).isInstanceOfSatisfying(AnswerLinks.Opened.Form.class, form -> {
            Texts words = new DataTexts(texts, form.form().kind().definition()).asking(asking.get(kind.title));
            assertThat(words.get("forms.entry.new")).isEqualTo("ความเห็นของผู้ปกครองต่อแผนพัฒนาการศึกษา");
            assertThat(words.get("records.save")).isEqualTo(texts.get("forms.answer.do.send"));
        });
        send(link, 4);
        assertThat(forms.matrix().of(head, askings.open(head, asking.id()), texts))
                .extracting(List::getFirst)
                .containsSequence("ผู้ปกครอง", "ผู้ปกครอง");
    }

    @Test
    void eachLinkGivesOneAnswer_meanAndPercentAreThose_nothingLeadsBackToTheLink() {
        RecordRow asking = opened(true);
        List<AnswerLinks.Link> made = links().make(head, asking.id());
        assertThat(made).hasSize(6);
        assertThat(new HashSet<>(made.stream().map(AnswerLinks.Link::token).toList()))
                .hasSize(6)
                .allSatisfy(token -> assertThat(token).hasSize(32));

        int[] scores = {5, 4, 4, 5, 3};
        for (int i = 0; i < scores.length; i++) {
            send(made.get(i), scores[i]);
        }
        assertThat(opened(made.getFirst())).isInstanceOf(AnswerLinks.Opened.Used.class);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(
                        () -> links().send(SampleOffices.KT1, made.getFirst().token(), new RecordDraft()));
        RecordService<Answers> answers = forms.asks().answers();
        TestCaller reader = head.with(FormsPermissions.ANSWER_GIVE);
        assertThat(forms.asks().answersOf(head, asking.id()))
                .filteredOn(row -> row.state() == answers.kind().sent)
                .hasSize(5)
                .as("given back it would be answered twice")
                .allSatisfy(row -> assertThatExceptionOfType(Rejected.class)
                        .isThrownBy(() -> answers.act(reader, row, answers.kind().giveBack, new RecordDraft(), "แก้ไข"))
                        .satisfies(refusal -> assertThat(refusal.problems())
                                .extracting(Problem::key)
                                .containsExactly("forms.error.anonymous-return")));

        askings.act(head, askings.open(head, asking.id()), kind.close);
        SurveyResults results = forms.results().of(head, asking.id(), false, texts);
        assertThat(results.questions().getFirst().summary().mean()).contains(new BigDecimal("4.20"));
        assertThat(results.questions().getFirst().summary().deviation()).contains(new BigDecimal("0.84"));
        assertThat(results.comments()).hasSize(5);
        assertThat(results.turnout())
                .singleElement()
                .satisfies(one -> assertThat(one.percent()).contains(new BigDecimal("83.33")));
        assertThat(forms.asks().answersOf(head, asking.id()))
                .allSatisfy(row ->
                        assertThat(row.get(forms.asks().answers().kind().entry)).isEmpty());
        assertThat(forms.records().trail().all().toString()).doesNotContain("ควรแจ้งล่วงหน้า");
    }

    @Test
    void choicesHavePercentsOfThoseWhoAnswered_andTheResultsLeaveAsAListWithTheSameFigures() {
        SurveyResults.Choice two = new SurveyResults.Choice("channel.WEB", "ช่องทาง", "เว็บไซต์", 2, 3);
        assertThat(two.percent()).contains(new BigDecimal("66.67"));
        assertThat(new SurveyResults.Choice("channel.PHONE", "ช่องทาง", "โทรศัพท์", 0, 0).percent())
                .isEmpty();
        RecordRow asking = opened(true);
        List<AnswerLinks.Link> made = links().make(head, asking.id());
        int[] scores = {5, 4, 4, 5, 3};
        for (int i = 0; i < scores.length - 1; i++) {
            send(made.get(i), scores[i]);
        }
        assertThat(ResultLine.of(forms.results().of(head, asking.id(), false, texts)))
                .as("an anonymous asking while answers come in")
                .extracting(ResultLine::sort)
                .containsExactly(ResultLine.Sort.TURNOUT);
        send(made.get(4), scores[4]);
        askings.act(head, askings.open(head, asking.id()), kind.close);

        List<ResultLine> lines = ResultLine.of(forms.results().of(head, asking.id(), false, texts));

        assertThat(lines)
                .filteredOn(line -> line.sort() == ResultLine.Sort.QUESTION)
                .hasSize(5)
                .first()
                .satisfies(line -> {
                    assertThat(line.count()).isEqualTo(5);
                    assertThat(line.mean()).isEqualByComparingTo("4.20");
                    assertThat(line.deviation()).isEqualByComparingTo("0.84");
                });
        assertThat(lines)
                .filteredOn(line -> line.sort() == ResultLine.Sort.COMMENT)
                .hasSize(5);
        assertThat(lines.getFirst().percent()).isEqualByComparingTo("83.33");
        assertThat(ResultLine.of(forms.results().of(head, asking.id(), true, texts)))
                .as("what is published conceals the comments")
                .extracting(ResultLine::sort)
                .doesNotContain(ResultLine.Sort.COMMENT);
    }

    @Test
    void newLinksEndTheOldOnes_ofTheAnsweredNoneIsMade_unknownOnesOpenNothing() {
        RecordRow asking = opened(false);
        List<AnswerLinks.Link> first = links().make(head, asking.id());
        send(first.getFirst(), 5);
        List<AnswerLinks.Link> second = links().replace(head, asking.id());
        assertThat(second).hasSize(5);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> opened(first.get(1)));
        assertThat(opened(first.getFirst())).isInstanceOf(AnswerLinks.Opened.Used.class);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(
                        () -> links().open(SampleOffices.KT2, second.getFirst().token()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> links().open(SampleOffices.KT1, "x".repeat(32)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> links().replace(TestCaller.in(SampleOffices.KT1), asking.id()));

        askings.act(head, askings.open(head, asking.id()), kind.close);
        assertThat(opened(second.getFirst())).isInstanceOf(AnswerLinks.Opened.Over.class);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(
                        () -> links().send(SampleOffices.KT1, second.getFirst().token(), new RecordDraft()));
    }

    @Test
    void linksSavedAgain_leaveThoseHandedOutGood_andBothGiveTheSameOneAnswer() {
        RecordRow asking = opened(false);
        List<AnswerLinks.Link> handedOut = links().make(head, asking.id());
        List<AnswerLinks.Link> again = links().make(head, asking.id());
        assertThat(again).hasSize(6);
        assertThat(opened(handedOut.getFirst())).isInstanceOf(AnswerLinks.Opened.Form.class);

        send(handedOut.getFirst(), 5);

        assertThat(again.stream().filter(link -> opened(link) instanceof AnswerLinks.Opened.Used))
                .hasSize(1);
        assertThat(links().make(head, asking.id())).hasSize(5);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> links().make(TestCaller.in(SampleOffices.KT1), asking.id()));
    }

    @Test
    void namedAnswersOfLinksAreRecords_whatIsNotFilledIsRefused_andTheLinkStaysGood() {
        RecordRow asking = opened(false);
        AnswerLinks.Link link = links().make(head, asking.id()).getFirst();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> links().send(SampleOffices.KT1, link.token(), new RecordDraft()));
        assertThat(opened(link)).isInstanceOf(AnswerLinks.Opened.Form.class);
        send(link, 4);
        assertThat(forms.asks().answersOf(head, asking.id()))
                .filteredOn(row -> row.get(forms.asks().answers().kind().entry).isPresent())
                .hasSize(1);
    }

    @Test
    void formThatWouldShowPeopleOfTheOffice_isNotSentByLink() {
        RecordRow row = askings.create(head, asking("service-log", false, TODAY.plusDays(14)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> askings.act(head, row, kind.start))
                .satisfies(refusal ->
                        assertThat(refusal.problems()).extracting(Problem::key).contains("forms.error.link-fields"));
    }

    @Test
    void formWhoseTableChoosesPeopleOrTakesFiles_isNotSentByLink() {
        for (String sort : List.of("PERSON", "UNIT", "SCHOOL", "FILES")) {
            String design = """
                    khet-design\t1
                    design\tdesign_key=team-%s\tname=คณะทำงาน\tname_en=Team\tsort=FORM\tyear_kind=FISCAL
                    grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0
                    fields\tfield_key=team\tlabel=คณะทำงาน\tlabel_en=Team\tsort=TABLE\tpresence=NEEDED
                    fields\tfield_key=who\tlabel=ผู้รับผิดชอบ\tlabel_en=Who\tsort=%s\tpresence=OPTIONAL\tof_table=team
                    """.formatted(sort.toLowerCase(Locale.ROOT), sort);
            RecordRow row = askings.create(head, asking(forms.published(design), false, TODAY.plusDays(14)));
            assertThatExceptionOfType(Rejected.class)
                    .as(sort)
                    .isThrownBy(() -> askings.act(head, row, kind.start))
                    .satisfies(refusal -> assertThat(refusal.problems())
                            .extracting(Problem::key)
                            .contains("forms.error.link-fields"));
        }
    }

    @Test
    void twoLinesOfTheSameParticipantGiveTheLinksOfBoth() {
        RecordDraft draft = asking("satisfaction", false, TODAY.plusDays(14));
        RecordDraft more = new RecordDraft()
                .with(kind.sort, FormReceiverSort.LINKS)
                .with(kind.participant, "ผู้ปกครอง")
                .with(kind.links, 4);
        List<RecordDraft> receivers = new ArrayList<>(draft.lines(kind.receivers));
        receivers.add(more);
        RecordRow row = askings.act(head, askings.create(head, draft.with(kind.receivers, receivers)), kind.ask);
        RecordDraft paper = new RecordDraft()
                .with(kind.agreedNo, "ศธ 04999/121")
                .with(kind.agreedOn, TODAY)
                .with(kind.agreedFile, TypedDecision.signed());
        RecordRow asking = askings.act(head, askings.act(head, row, kind.agree, paper, ""), kind.start);
        assertThat(links().make(head, asking.id())).hasSize(10);
    }

    @Test
    void linkExpiresWithItsLastDay_thoughNobodyClosedTheAsking_itsPageSaysSo() {
        RecordRow asking = opened(false);
        List<AnswerLinks.Link> made = links().make(head, asking.id());
        AnswerLinks.Link link = made.getFirst();
        assertThat(link.until()).isEqualTo(TODAY.plusDays(14));
        send(made.get(1), 4);
        LinkedAnswerRoutes page = new LinkedAnswerRoutes(
                links(), forms.entries(), forms.asks(), forms.records().views(), new FakeOffices());
        assertThat(words(page, link.token())).contains("เพื่อทราบความพึงพอใจ", "ความสะดวกของขั้นตอนการให้บริการ");
        assertThat(words(page, made.get(1).token())).contains("ได้รับคำตอบ");
        assertThat(words(page, "x".repeat(32))).doesNotContain("เพื่อทราบความพึงพอใจ");

        forms.clock().set("2026-12-04T23:59");
        assertThat(opened(link)).as("on the last day").isInstanceOf(AnswerLinks.Opened.Form.class);
        forms.clock().set("2026-12-05T00:01");
        assertThat(opened(link)).isInstanceOf(AnswerLinks.Opened.Over.class);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> links().send(SampleOffices.KT1, link.token(), new RecordDraft()));
        assertThat(words(page, link.token())).doesNotContain("ความสะดวกของขั้นตอนการให้บริการ");
        assertThat(askings.open(head, asking.id()).state()).isEqualTo(kind.open);
    }

    private static String words(LinkedAnswerRoutes page, String token) {
        return ShownTexts.of(page.open(TestRequest.of(TestCaller.in(SampleOffices.KT1), "forms", token)))
                .toString();
    }
}
