package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.design.BankQuestions;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.QuestionSort;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** One bank of questions serves the form of schools and the form of groups. Source: monitoring MON-60, MON-68. */
@OnEachDatabase
class SharedQuestionsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final SchoolId FIRST = SampleOffices.schoolId(SampleOffices.KT1, 1);
    private static final SchoolId SECOND = SampleOffices.schoolId(SampleOffices.KT1, 2);
    private final FormsFixture forms;
    private final RecordService<BankQuestions> questions;
    private final BankQuestions bank;
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);

    SharedQuestionsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        questions = forms.services().questions();
        bank = questions.kind();
    }

    private RecordRow question(String code, String words, QuestionSort sort, String options) {
        return questions.create(
                FormsFixture.designer(),
                new RecordDraft()
                        .with(bank.code, code)
                        .with(bank.words, words)
                        .with(bank.english, "English of " + code)
                        .with(bank.sort, sort)
                        .with(bank.options, options));
    }

    @Test
    void questionIsChosenFromTheBank_itsWordsAndSortNeedNotBeTyped_withoutAQuestionTheyAreNeeded() {
        question("NET-01", "มีอินเทอร์เน็ตใช้งานได้หรือไม่", QuestionSort.CHOICE, "YES=มี\nNO=ไม่มี");
        Editions kind = forms.designs().editions().kind();
        assertThat(kind.question.offers().orElseThrow().of(SampleOffices.KT1, Locale.of("th")))
                .extracting(OfferedValue::value, OfferedValue::words)
                .containsExactly(tuple("NET-01", "NET-01 · มีอินเทอร์เน็ตใช้งานได้หรือไม่"));
        RecordRow edition = drafted("net-bare", "NET-01");
        RecordDraft bare = RecordDraft.of(edition);
        bare.lines(kind.fields).getFirst().with(kind.label, "").with(kind.sort, null);

        RecordRow stored = forms.designs().editions().change(FormsFixture.designer(), edition, bare);
        RecordLine asked = forms.designs()
                .edition(SampleOffices.KT1, forms.publish(stored).id())
                .lines(kind.fields)
                .getFirst();
        assertThat(asked.get(kind.label)).isEqualTo("มีอินเทอร์เน็ตใช้งานได้หรือไม่");
        assertThat(asked.get(kind.sort)).contains(FieldSort.CHOICE);

        RecordRow other = drafted("net-worded", "NET-01");
        RecordDraft wordless = RecordDraft.of(other);
        wordless.lines(kind.fields).getLast().with(kind.label, "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.designs().editions().change(FormsFixture.designer(), other, wordless));
    }

    /** A form whose fields name questions of the bank, not yet tried. */
    private RecordRow drafted(String key, String... codes) {
        String file = """
                khet-design\t1
                design\tdesign_key=%s\tname=แบบติดตาม\tname_en=Follow-up\tsort=FORM\tyear_kind=FISCAL
                grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0
                fields\tfield_key=net\tlabel=x\tsort=TEXT\tpresence=NEEDED
                fields\tfield_key=speed\tlabel=x\tsort=TEXT\tpresence=NEEDED\tshown_if=net=YES
                """.formatted(key);
        RecordRow design = forms.importer()
                .take(FormsFixture.designer(), DesignFile.read(file), FormsFixture.UNIT, DesignOrigin.OWN);
        RecordRow edition =
                forms.designs().editionsOf(FormsFixture.designer(), design.id()).getLast();
        Editions kind = forms.designs().editions().kind();
        List<RecordDraft> lines = RecordDraft.of(edition).lines(kind.fields);
        for (int i = 0; i < codes.length; i++) {
            lines.get(i).with(kind.question, codes[i]);
        }
        return forms.designs()
                .editions()
                .change(
                        FormsFixture.designer(),
                        edition,
                        RecordDraft.of(edition).with(kind.fields, lines));
    }

    private RecordRow opened(RecordRow edition, RecordDraft... receivers) {
        Askings of = forms.asks().askings().kind();
        RecordRow made = forms.asks()
                .askings()
                .create(
                        head,
                        new RecordDraft()
                                .with(
                                        of.design,
                                        edition.get(forms.designs().editions().kind().design))
                                .with(of.title, "การใช้อินเทอร์เน็ต")
                                .with(of.purpose, "เพื่อติดตาม")
                                .with(of.unit, FormsFixture.UNIT)
                                .with(of.owner, head.person())
                                .with(of.opens, TODAY)
                                .with(of.closes, TODAY.plusDays(14))
                                .with(of.anonymous, false)
                                .with(of.receivers, List.of(receivers)));
        return forms.asks().askings().act(head, made, of.start);
    }

    private RecordDraft school(SchoolId id) {
        Askings of = forms.asks().askings().kind();
        return new RecordDraft()
                .with(of.sort, FormReceiverSort.SCHOOL)
                .with(of.participant, "โรงเรียน")
                .with(of.school, id);
    }

    private void answer(TestCaller by, RecordRow asking, String net, String speed) {
        Answers of = forms.asks().answers().kind();
        RecordRow owed = forms.asks().answersOf(head, asking.id()).stream()
                .filter(row -> forms.answering().mayAnswer(by, row))
                .findFirst()
                .orElseThrow();
        DataKind form = forms.answering().form(by, owed).kind();
        RecordDraft draft = new RecordDraft().with(form.fieldNamed("net").orElseThrow(), net);
        if (!speed.isEmpty()) {
            draft.with(form.fieldNamed("speed").orElseThrow(), speed);
        }
        assertThat(forms.answering().send(by, owed, draft).state()).isEqualTo(of.sent);
    }

    private static TestCaller of(SchoolId school) {
        return TestCaller.of(SampleOffices.KT1, 14).inSchool(school, FormsPermissions.ANSWER_GIVE);
    }

    @Test
    void schoolsAndGroupsAreAskedTheSameQuestions_whomOneDoesNotConcernDoesNotAnswerIt() {
        question("NET-01", "มีอินเทอร์เน็ตใช้งานได้หรือไม่", QuestionSort.CHOICE, "YES=มี\nNO=ไม่มี");
        question(
                "NET-02",
                "ความเร็วเพียงพอเพียงใด",
                QuestionSort.SCALE,
                "5=มากที่สุด\n4=มาก\n3=ปานกลาง\n2=น้อย\n1=น้อยที่สุด");
        RecordRow ofSchools = forms.publish(drafted("net-schools", "NET-01", "NET-02"));
        RecordRow ofGroups = forms.publish(drafted("net-groups", "NET-01", "NET-02"));

        for (RecordRow edition : List.of(ofSchools, ofGroups)) {
            Editions kind = forms.designs().editions().kind();
            List<RecordLine> lines =
                    forms.designs().edition(SampleOffices.KT1, edition.id()).lines(kind.fields);
            assertThat(lines)
                    .extracting(line -> line.get(kind.label))
                    .containsExactly("มีอินเทอร์เน็ตใช้งานได้หรือไม่", "ความเร็วเพียงพอเพียงใด");
            assertThat(lines)
                    .extracting(line -> line.get(kind.sort))
                    .containsExactly(Optional.of(FieldSort.CHOICE), Optional.of(FieldSort.SCALE));
        }
        RecordRow schools = opened(ofSchools, school(FIRST), school(SECOND));
        Askings asking = forms.asks().askings().kind();
        RecordRow groups = opened(
                ofGroups,
                new RecordDraft()
                        .with(asking.sort, FormReceiverSort.PERSON)
                        .with(asking.participant, "กลุ่ม")
                        .with(asking.person, head.person()));
        assertThat(forms.answering().owed(of(FIRST)))
                .as("what a school owes stands among what waits for its people, not what others owe")
                .extracting(row -> row.get(forms.asks().answers().kind().school))
                .containsExactly(Optional.of(FIRST));
        assertThat(forms.answering().owed(head))
                .extracting(row -> row.get(forms.asks().answers().kind().ask))
                .containsExactly(groups.id());
        answer(of(FIRST), schools, "YES", "4");
        assertThat(forms.answering().owed(of(FIRST))).isEmpty();
        answer(of(SECOND), schools, "NO", "");
        answer(head, groups, "YES", "3");

        var texts = TextCatalog.load(Askings.class.getClassLoader(), "forms").in(Locale.ENGLISH);
        SurveyResults first = forms.results().of(head, schools.id(), false, texts);
        SurveyResults second = forms.results().of(head, groups.id(), false, texts);
        assertThat(first.questions().getFirst().label()).isEqualTo("English of NET-02");
        assertThat(first.questions().getFirst().summary().count())
                .as("only the school that has it")
                .isEqualTo(1);
        assertThat(SurveyComparison.of(first, second))
                .filteredOn(one -> one.label().equals("English of NET-02"))
                .singleElement()
                .satisfies(one -> assertThat(one.difference()).contains(new BigDecimal("1.00")));
    }

    @Test
    void questionThatAFormAsksStaysAsItIs_anEndedOneIsAskedByNoNewForm_anUnknownOneNever() {
        RecordRow asked = question("NET-01", "มีอินเทอร์เน็ตใช้งานได้หรือไม่", QuestionSort.CHOICE, "YES=มี\nNO=ไม่มี");
        RecordRow edition = drafted("net-schools", "NET-01");
        RecordRow changed = questions.change(
                FormsFixture.designer(), asked, RecordDraft.of(asked).with(bank.words, "มีอินเทอร์เน็ตหรือไม่"));
        RecordRow published = forms.publish(edition);

        refused(
                "forms.error.question-asked",
                () -> questions.change(
                        FormsFixture.designer(),
                        changed,
                        RecordDraft.of(changed).with(bank.words, "ข้อความใหม่")));
        questions.act(FormsFixture.designer(), changed, bank.end);
        Editions kind = forms.designs().editions().kind();
        RecordRow other = drafted("net-groups", "NET-01");
        refused(
                "forms.error.question",
                () -> forms.designs().editions().act(FormsFixture.designer(), other, kind.attempt));
        RecordRow wrong = drafted("net-others", "NET-99");
        refused(
                "forms.error.question",
                () -> forms.designs().editions().act(FormsFixture.designer(), wrong, kind.attempt));

        RecordRow design = forms.designs().design(SampleOffices.KT1, published.get(kind.design));
        forms.designs()
                .designs()
                .act(FormsFixture.designer(), design, forms.designs().designs().kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design.id()).getLast();
        assertThat(forms.publish(next).state())
                .as("the form that has it keeps it")
                .isEqualTo(kind.published);
        refused(
                "forms.error.question-options",
                () -> question("NET-03", "คำถามที่ไม่มีตัวเลือก", QuestionSort.SCALE, "5=มาก"));
        FieldDefinition.Option first = new FieldDefinition.Option("YES", "มี");
        assertThat(forms.entries()
                        .of(SampleOffices.KT1, design.id())
                        .kind()
                        .definition()
                        .top()
                        .getFirst()
                        .choices())
                .contains(first);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
    }
}
