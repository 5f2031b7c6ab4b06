package org.khet.forms.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.FormReceiverSort;
import org.khet.forms.internal.ask.SurveyResults;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The mean of an evaluation at the border of two levels, and of one answer. Source: monitoring RM-17, MON-39. */
@OnEachDatabase
class ResultBandsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int QUESTIONS = 10;
    private final FormsFixture forms;
    private final RecordService<Askings> askings;
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);

    ResultBandsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        askings = forms.asks().askings();
    }

    private long design() {
        return design("review", "5=มากที่สุด\\n4=มาก\\n3=ปานกลาง\\n2=น้อย\\n1=น้อยที่สุด");
    }

    private long design(String key, String scale) {
        StringBuilder file = new StringBuilder(DesignFile.FIRST)
                .append("\ndesign\tdesign_key=" + key + "\tname=แบบประเมินระบบติดตาม\tsort=FORM\tyear_kind=FISCAL\n")
                .append("grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0\n");
        IntStream.rangeClosed(1, QUESTIONS)
                .forEach(number -> file.append("fields\tfield_key=q" + number + "\tlabel=ข้อ " + number
                        + "\tsort=SCALE\tpresence=NEEDED\toptions=" + scale + "\n"));
        return forms.published(file.toString());
    }

    private static TestCaller people(int number) {
        return TestCaller.of(SampleOffices.KT1, number).own(FormsPermissions.ANSWER_GIVE);
    }

    private static RecordDraft band(Askings of, String from, String to, String level) {
        return new RecordDraft()
                .with(of.from, new BigDecimal(from))
                .with(of.to, new BigDecimal(to))
                .with(of.level, level);
    }

    /** Asked of the first people of the office, who answer: so many fives from the first on, then fours. */
    private RecordRow answered(long design, int people, int fives) {
        Askings of = askings.kind();
        return answered(
                design,
                people,
                fives,
                List.of(
                        band(of, "4.51", "5.00", "มากที่สุด"),
                        band(of, "3.51", "4.50", "มาก"),
                        band(of, "1.00", "3.50", "ปานกลางลงไป")));
    }

    private RecordRow answered(long design, int people, int fives, List<RecordDraft> bands) {
        Askings of = askings.kind();
        RecordRow asking = askings.act(
                head,
                askings.create(
                        head,
                        new RecordDraft()
                                .with(of.design, design)
                                .with(of.title, "แบบประเมินระบบติดตาม")
                                .with(of.purpose, "เพื่อปรับปรุงระบบ")
                                .with(of.unit, FormsFixture.UNIT)
                                .with(of.owner, head.person())
                                .with(of.opens, TODAY)
                                .with(of.closes, TODAY.plusDays(7))
                                .with(of.anonymous, false)
                                .with(of.bands, bands)
                                .with(
                                        of.receivers,
                                        IntStream.rangeClosed(1, people)
                                                .mapToObj(number -> new RecordDraft()
                                                        .with(of.sort, FormReceiverSort.PERSON)
                                                        .with(of.participant, "บุคลากร")
                                                        .with(
                                                                of.person,
                                                                people(number).person()))
                                                .toList())),
                of.start);
        for (int number = 1; number <= people; number++) {
            answer(asking, number, fives - (number - 1) * QUESTIONS);
        }
        return asking;
    }

    private void answer(RecordRow asking, int number, int fives) {
        TestCaller who = people(number);
        RecordRow owed = forms.answering().owed(who).stream()
                .filter(row -> row.get(forms.asks().answers().kind().ask) == asking.id())
                .findFirst()
                .orElseThrow();
        DataKind form = forms.answering().form(who, owed).kind();
        RecordDraft draft = new RecordDraft();
        IntStream.rangeClosed(1, QUESTIONS)
                .forEach(question ->
                        draft.with(form.fieldNamed("q" + question).orElseThrow(), question <= fives ? "5" : "4"));
        forms.answering().send(who, owed, draft);
    }

    private SurveyResults results(RecordRow asking) {
        return forms.results()
                .of(head, asking.id(), false, LoadedTexts.of("forms").in(TextCatalog.THAI));
    }

    private Set<String> page(RecordRow asking) {
        return ShownTexts.of(forms.module().views().stream()
                .filter(entry -> entry.name().equals("results"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(TestRequest.of(head, "forms", String.valueOf(asking.id()))));
    }

    @Test
    void mean4505IsShownAs451InTheHighestLevel_oneBelowStaysInTheLevelBelow_oneAnswerHasADashForItsDeviation() {
        long design = design();
        RecordRow border = answered(design, 20, 101);
        RecordRow below = answered(design, 20, 100);

        assertThat(results(border).total().summary().count()).isEqualTo(200);
        assertThat(results(border).total().summary().mean()).contains(new BigDecimal("4.51"));
        assertThat(results(border).total().level()).isEqualTo("มากที่สุด");
        assertThat(results(below).total().summary().mean()).contains(new BigDecimal("4.50"));
        assertThat(results(below).total().level()).isEqualTo("มาก");
        assertThat(page(border)).contains("200", "4.51", "0.50", "มากที่สุด").doesNotContain("–");

        assertThat(page(answered(design, 1, 1)))
                .as("one answer to a question: its mean, no deviation")
                .contains("1", "5.00", "–", "มากที่สุด");
    }

    /** Nobody types the levels of the manual at each asking, and modules that ask type none. */
    @Test
    void askingWithoutLevelsHasTheFiveOfAScaleToFive_anotherScaleHasNone() {
        long design = design();
        RecordRow five = answered(design, 20, 101, List.of());
        assertThat(five.lines(askings.kind().bands))
                .extracting(line -> line.get(askings.kind().level))
                .containsExactly("มากที่สุด", "มาก", "ปานกลาง", "น้อย", "น้อยที่สุด");
        assertThat(results(five).total().level()).isEqualTo("มากที่สุด");
        assertThat(results(answered(design, 1, 0, List.of())).total().level()).isEqualTo("มาก");

        RecordRow ten = answered(design("tenfold", "5=ดี\\n4=พอใช้\\n10=ดีมาก"), 1, 1, List.of());
        assertThat(ten.lines(askings.kind().bands)).isEmpty();
        assertThat(results(ten).total().level()).isEmpty();
    }
}
