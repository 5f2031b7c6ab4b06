package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.ask.Answers;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.FormReceiverSort;
import org.khet.forms.internal.ask.ResultLine;
import org.khet.forms.internal.ask.SurveyResults;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;

/** Whatever a form asks is in its results: yes and no, codes, numbers, lines of text. Source: core CORE-122. */
@OnEachDatabase
class ResultSortsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String DESIGN = DesignFile.FIRST + """

            design\tdesign_key=net\tname=สำรวจอินเทอร์เน็ต\tsort=FORM\tyear_kind=FISCAL
            grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0
            fields\tfield_key=ready\tlabel=มีอินเทอร์เน็ต\tsort=YES_NO\tpresence=NEEDED
            fields\tfield_key=grade\tlabel=ชั้นที่สอน\tsort=CODE\toptions=core.grade\tpresence=NEEDED
            fields\tfield_key=grades\tlabel=ชั้นอื่น\tsort=CODES\toptions=core.grade\tpresence=OPTIONAL
            fields\tfield_key=pcs\tlabel=เครื่อง\tsort=WHOLE\tpresence=NEEDED
            fields\tfield_key=cost\tlabel=ค่าใช้จ่าย\tsort=BAHT\tpresence=OPTIONAL
            fields\tfield_key=used\tlabel=ใช้งาน\tsort=PERCENT\tpresence=NEEDED
            fields\tfield_key=speed\tlabel=ความเร็ว\tsort=NUMBER\tpresence=OPTIONAL
            fields\tfield_key=maker\tlabel=ผู้ให้บริการ\tsort=TEXT\tpresence=NEEDED
            fields\tfield_key=other\tlabel=อื่น ๆ\tsort=TEXT\tpresence=OPTIONAL
            fields\tfield_key=secret\tlabel=ตำแหน่ง\tsort=TEXT\tpresence=NEEDED\tconcealed=1
            """.replace("\n            ", "\n");

    private final FormsFixture forms;
    private final Texts thai = LoadedTexts.of("forms").in(TextCatalog.THAI);
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);

    ResultSortsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static TestCaller teacher(int number) {
        return TestCaller.of(SampleOffices.KT1, 14 + number).own(FormsPermissions.ANSWER_GIVE);
    }

    /** Six teachers answered; cost five of them, speed and the last line four. */
    private RecordRow answered(boolean anonymous) {
        RecordService<Askings> askings = forms.asks().askings();
        Askings of = askings.kind();
        RecordRow asking = askings.act(
                head,
                askings.create(
                        head,
                        new RecordDraft()
                                .with(of.design, forms.published(DESIGN))
                                .with(of.title, "สำรวจอินเทอร์เน็ต")
                                .with(of.purpose, "เพื่อจัดสรร")
                                .with(of.unit, FormsFixture.UNIT)
                                .with(of.owner, head.person())
                                .with(of.opens, TODAY)
                                .with(of.closes, TODAY.plusDays(7))
                                .with(of.anonymous, anonymous)
                                .with(
                                        of.receivers,
                                        IntStream.range(0, 6)
                                                .mapToObj(number -> new RecordDraft()
                                                        .with(of.sort, FormReceiverSort.PERSON)
                                                        .with(of.participant, "ครู")
                                                        .with(
                                                                of.person,
                                                                teacher(number).person()))
                                                .toList())),
                of.start);
        for (int number = 0; number < 6; number++) {
            answer(asking, number);
        }
        return askings.act(head, askings.open(head, asking.id()), of.close);
    }

    private void answer(RecordRow asking, int number) {
        TestCaller teacher = teacher(number);
        Answers kind = forms.asks().answers().kind();
        RecordRow owed = forms.asks().answersOf(head, asking.id()).stream()
                .filter(row ->
                        row.get(kind.person).filter(teacher.person()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        DataKind form = forms.answering().form(teacher, owed).kind();
        RecordDraft draft = new RecordDraft();
        draft.with(form.fieldNamed("ready").orElseThrow(), number < 4)
                .with(form.fieldNamed("grade").orElseThrow(), number == 0 ? "p6" : number < 4 ? "p5" : "p1")
                .with(form.fieldNamed("grades").orElseThrow(), Set.of("p5", "p6"))
                .with(form.fieldNamed("pcs").orElseThrow(), 10 * (number + 1))
                .with(form.fieldNamed("used").orElseThrow(), new BigDecimal("50"))
                .with(form.fieldNamed("maker").orElseThrow(), "บริษัท " + (6 - number))
                .with(form.fieldNamed("secret").orElseThrow(), "ครูเวร");
        if (number < 5) {
            draft.with(
                    form.fieldNamed("cost").orElseThrow(),
                    new BigDecimal(number == 4 ? "500.50" : String.valueOf(100 * (number + 1))));
        }
        if (number < 4) {
            draft.with(form.fieldNamed("speed").orElseThrow(), new BigDecimal("12.5"))
                    .with(form.fieldNamed("other").orElseThrow(), "หอพัก");
        }
        forms.answering().send(teacher, owed, draft);
    }

    private static List<Tuple> numbers(SurveyResults results) {
        return results.numbers().stream()
                .map(item -> tuple(
                        item.label(),
                        item.summary().count(),
                        item.summary().mean().map(BigDecimal::toPlainString).orElse(""),
                        item.summary()
                                .deviation()
                                .map(BigDecimal::toPlainString)
                                .orElse("")))
                .toList();
    }

    private static List<String> comments(SurveyResults results, String label) {
        return results.comments().stream()
                .filter(one -> one.label().equals(label))
                .map(SurveyResults.Comment::words)
                .toList();
    }

    @Test
    void yesAndNoAndCodesAreCounted_numbersHaveMeanAndDeviation_linesOfTextAreComments_onThePageAndInTheList() {
        RecordRow asking = answered(false);
        SurveyResults results = forms.results().of(head, asking.id(), false, thai);

        assertThat(results.counts())
                .extracting(
                        SurveyResults.Choice::label,
                        SurveyResults.Choice::option,
                        SurveyResults.Choice::count,
                        one -> one.percent().orElseThrow().toPlainString())
                .containsExactly(
                        tuple("มีอินเทอร์เน็ต", "ใช่", 4, "66.67"),
                        tuple("มีอินเทอร์เน็ต", "ไม่ใช่", 2, "33.33"),
                        tuple("ชั้นที่สอน", "ป.1", 2, "33.33"),
                        tuple("ชั้นที่สอน", "ป.5", 3, "50.00"),
                        tuple("ชั้นที่สอน", "ป.6", 1, "16.67"),
                        tuple("ชั้นอื่น", "ป.5", 6, "100.00"),
                        tuple("ชั้นอื่น", "ป.6", 6, "100.00"));
        assertThat(numbers(results))
                .containsExactly(
                        tuple("เครื่อง", 6, "35.00", "18.71"),
                        tuple("ค่าใช้จ่าย", 5, "300.10", "158.27"),
                        tuple("ใช้งาน", 6, "50.00", "0.00"),
                        tuple("ความเร็ว", 4, "12.50", "0.00"));
        assertThat(comments(results, "ผู้ให้บริการ")).hasSize(6).startsWith("บริษัท 1");
        assertThat(comments(results, "อื่น ๆ")).hasSize(4);
        assertThat(comments(results, "ตำแหน่ง")).hasSize(6);
        assertThat(comments(forms.results().of(head, asking.id(), true, thai), "ตำแหน่ง"))
                .as("what is published leaves out what the form conceals")
                .isEmpty();
        assertThat(comments(forms.results().of(head, asking.id(), true, thai), "ผู้ให้บริการ"))
                .as("and lines of text")
                .isEmpty();

        assertThat(ResultLine.of(results))
                .filteredOn(line -> line.sort() == ResultLine.Sort.NUMBER)
                .extracting(ResultLine::label, ResultLine::count, ResultLine::mean, ResultLine::deviation)
                .contains(tuple("ค่าใช้จ่าย", 5, new BigDecimal("300.10"), new BigDecimal("158.27")));
        String page = new ResultsView(
                        TestRequest.of(head, "forms", ""),
                        new RecordingExports(),
                        new ResultsView.Place("สำรวจอินเทอร์เน็ต", "forms/asks/1", "forms/results/1?published=1"),
                        results,
                        List.of())
                .getElement()
                .getTextRecursively();
        assertThat(page).contains("300.10", "158.27", "ป.5", "66.67", "ผู้ให้บริการ: บริษัท 1");
    }

    @Test
    void ofAnAnonymousAskingAQuestionThatFewerThanFiveAnsweredTellsNothing_numbersAndLinesOfTextToo() {
        SurveyResults results = forms.results().of(head, answered(true).id(), false, thai);

        assertThat(numbers(results)).contains(tuple("ค่าใช้จ่าย", 5, "300.10", "158.27"), tuple("ความเร็ว", 0, "", ""));
        assertThat(comments(results, "ผู้ให้บริการ")).hasSize(6);
        assertThat(comments(results, "อื่น ๆ")).isEmpty();
        assertThat(results.counts())
                .extracting(SurveyResults.Choice::option, SurveyResults.Choice::count)
                .contains(tuple("ใช่", 4), tuple("ป.5", 3));
    }
}
