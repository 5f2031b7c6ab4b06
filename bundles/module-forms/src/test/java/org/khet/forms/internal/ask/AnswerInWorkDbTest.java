package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** The office sees which schools work on what it asked, and which have not looked. Source: kinds-processes.md §5 (forms.answer). */
@OnEachDatabase
class AnswerInWorkDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FormsFixture forms;
    private final RecordService<Answers> answers;
    private final Answers kind;
    private final RecordRow asking;
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);
    private final Texts thai = LoadedTexts.of("forms").in(TextCatalog.THAI);

    AnswerInWorkDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        answers = forms.asks().answers();
        kind = answers.kind();
        asking = asked();
    }

    private RecordRow asked() {
        RecordService<Askings> askings = forms.asks().askings();
        Askings of = askings.kind();
        RecordRow planned = askings.create(
                head,
                new RecordDraft()
                        .with(of.design, forms.published(DataKindContract.file("service-log")))
                        .with(of.title, "สำรวจการให้บริการ")
                        .with(of.purpose, "เพื่อทราบภาระงาน")
                        .with(of.unit, FormsFixture.UNIT)
                        .with(of.owner, head.person())
                        .with(of.opens, TODAY)
                        .with(of.closes, TODAY.plusDays(14))
                        .with(of.anonymous, false)
                        .with(of.receivers, List.of(school(1), school(2), school(3))));
        return askings.act(head, planned, of.start);
    }

    private RecordDraft school(int number) {
        Askings of = forms.asks().askings().kind();
        return new RecordDraft()
                .with(of.sort, FormReceiverSort.SCHOOL)
                .with(of.participant, "โรงเรียน")
                .with(of.school, id(number));
    }

    private static SchoolId id(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    private static TestCaller clerk(int person, int school) {
        return TestCaller.of(SampleOffices.KT1, person).inSchool(id(school), FormsPermissions.ANSWER_GIVE);
    }

    private RecordRow answer(int school) {
        return forms.asks().answersOf(head, asking.id()).stream()
                .filter(row -> row.get(kind.school).filter(id(school)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private RecordDraft served(TestCaller caller, int people) {
        return AskingStoriesDbTest.served(
                forms.answering().form(caller, answer(1)).kind(), people);
    }

    private int listed(String state) {
        return answers.count(head, new RecordFilter("", "", Map.of("state", List.of(state)), List.of()));
    }

    @Test
    void whoTypesMakesTheAnswerOneInWork_theBoardAndTheListTellItApart_untilItIsSent() {
        TestCaller one = clerk(14, 1);
        TestRequest form = TestRequest.of(one, "forms", String.valueOf(answer(1).id()));
        view("answer-form", form);
        assertThat(answer(1).state()).as("looked at only").isEqualTo(kind.asked);

        form.typed();

        assertThat(answer(1).state()).isEqualTo(kind.inWork);
        assertThat(answer(2).state()).isEqualTo(kind.asked);
        assertThat(forms.results().of(head, asking.id(), false, thai).turnout())
                .extracting(SurveyResults.Turnout::asked, SurveyResults.Turnout::begun, SurveyResults.Turnout::sent)
                .containsExactly(tuple(3, 1, 0));
        assertThat(forms.matrix().of(head, asking, thai))
                .filteredOn(line -> line.contains("กำลังกรอก"))
                .hasSize(1);
        assertThat(listed("IN_WORK")).isEqualTo(1);
        assertThat(forms.answering().owed(one)).as("still owed").hasSize(1);
        assertThat(forms.answering().mayAnswer(one, answer(1))).isTrue();

        forms.answering().send(one, answer(1), served(one, 4));
        assertThat(forms.results().of(head, asking.id(), false, thai).turnout())
                .extracting(SurveyResults.Turnout::asked, SurveyResults.Turnout::begun, SurveyResults.Turnout::sent)
                .containsExactly(tuple(3, 0, 1));
    }

    /** Source: core CORE-122. */
    @Test
    void whatIsTypedIntoAnAnonymousFormIsKeptUnderNobody_itIsBegunAllTheSame() {
        RecordService<Askings> askings = forms.asks().askings();
        Askings of = askings.kind();
        RecordRow anonymous = askings.act(
                head,
                askings.create(
                        head,
                        new RecordDraft()
                                .with(of.design, forms.published("""
                                        khet-design\t1
                                        design\tdesign_key=voice\tname=เสียงของครู\tname_en=Voice\tsort=FORM\tyear_kind=FISCAL
                                        grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\tmay_change=1\tmay_act=0
                                        fields\tfield_key=said\tlabel=ความเห็น\tlabel_en=Said\tsort=LONG_TEXT\tpresence=NEEDED
                                        """))
                                .with(of.title, "เสียงของครู")
                                .with(of.purpose, "เพื่อปรับปรุง")
                                .with(of.unit, FormsFixture.UNIT)
                                .with(of.owner, head.person())
                                .with(of.opens, TODAY)
                                .with(of.closes, TODAY.plusDays(14))
                                .with(of.anonymous, true)
                                .with(of.receivers, List.of(school(1)))),
                of.start);
        RecordRow owed = forms.asks().answersOf(head, anonymous.id()).getFirst();
        TestRequest form = TestRequest.of(clerk(14, 1), "forms", String.valueOf(owed.id()));
        Component shown = view("answer-form", form);
        assertThat(form.draftKeepsNothing()).as("in the browser neither").isTrue();
        assertThat(answers.open(head, owed.id()).state()).isEqualTo(kind.asked);

        TextArea said = fields(shown).findFirst().orElseThrow();
        ComponentUtil.fireEvent(said, new AbstractField.ComponentValueChangeEvent<>(said, said, "", true));
        assertThat(answers.open(head, owed.id()).state()).isEqualTo(kind.inWork);

        TestRequest named =
                TestRequest.of(clerk(14, 1), "forms", String.valueOf(answer(1).id()));
        view("answer-form", named);
        assertThat(named.draftKeepsNothing())
                .as("where names are told it is kept")
                .isFalse();
    }

    private static Stream<TextArea> fields(Component root) {
        return root instanceof TextArea field
                ? Stream.of(field)
                : root.getChildren().flatMap(AnswerInWorkDbTest::fields);
    }

    private Component view(String name, TestRequest request) {
        return forms.screens().entries().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(request);
    }

    /** Two people of a school have the empty form open; one begins, the other sends: nobody is told that somebody was first. */
    @Test
    void beginningByAColleagueStopsNobodyFromSending_sendingDoes() {
        TestCaller one = clerk(14, 1);
        TestCaller other = clerk(15, 1);
        RecordRow seen = answer(1);

        forms.answering().begin(one, seen.id());
        forms.answering().begin(other, seen.id());
        assertThat(answers.steps(head, seen.id())).as("begun once").hasSize(2);

        RecordRow sent = forms.answering().send(other, seen, served(other, 4));
        assertThat(sent.state()).isEqualTo(kind.sent);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> forms.answering().send(one, seen, served(one, 5)));
        forms.answering().begin(one, seen.id());
        assertThat(answer(1).state()).isEqualTo(kind.sent);

        answers.act(head, sent, kind.giveBack, new RecordDraft(), "กรอกไม่ครบ");
        forms.answering().begin(one, seen.id());
        assertThat(answer(1).state()).as("stays returned, with its reason").isEqualTo(kind.returned);
    }

    @Test
    void othersBeginNothing_norIsAnythingBegunWhenTheAskingIsClosed_whatWasBegunIsRemindedAndMayBeExcused() {
        forms.answering().begin(clerk(14, 2), answer(1).id());
        forms.answering().begin(head, answer(1).id());
        assertThat(answer(1).state()).isEqualTo(kind.asked);

        forms.answering().begin(clerk(14, 1), answer(1).id());
        forms.clock().pass(Duration.ofDays(11));
        int told = new AskDays(forms.asks()).remind(head, TODAY.plusDays(11));
        assertThat(told).as("three days before, the begun one too").isEqualTo(3);
        RecordRow excused = answers.act(head, answer(1), kind.excuse, new RecordDraft(), "โรงเรียนยุบรวม");
        assertThat(excused.state()).isEqualTo(kind.excused);

        RecordService<Askings> askings = forms.asks().askings();
        askings.act(head, askings.open(head, asking.id()), askings.kind().close);
        forms.answering().begin(clerk(14, 2), answer(2).id());
        assertThat(answer(2).state()).isEqualTo(kind.asked);
    }
}
