package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Results and the table of answers ask the database no more for many answers than for one. Source: core CORE-53. */
@OnEachDatabase
class ResultQuestionsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private final FormsFixture forms;
    private final TestCaller head = TestCaller.of(SampleOffices.KT1, 13)
            .with(FormsPermissions.ASK_VIEW, FormsPermissions.ASK_LEAD, FormsPermissions.ANSWER_GIVE);
    private final Texts texts =
            TextCatalog.load(Askings.class.getClassLoader(), "forms").in(Locale.ENGLISH);

    ResultQuestionsDbTest(TestDatabase database) {
        this.database = database;
        forms = new FormsFixture(database);
    }

    private RecordRow opened() {
        Askings kind = forms.asks().askings().kind();
        RecordRow row = forms.asks()
                .askings()
                .create(
                        head,
                        new RecordDraft()
                                .with(kind.design, forms.published(DataKindContract.file("service-log")))
                                .with(kind.title, "บันทึกการให้บริการ")
                                .with(kind.purpose, "เพื่อทราบการให้บริการ")
                                .with(kind.unit, FormsFixture.UNIT)
                                .with(kind.owner, head.person())
                                .with(kind.opens, TODAY)
                                .with(kind.closes, TODAY.plusDays(14))
                                .with(kind.anonymous, false)
                                .with(
                                        kind.receivers,
                                        List.of(new RecordDraft()
                                                .with(kind.sort, FormReceiverSort.ALL_SCHOOLS)
                                                .with(kind.participant, "โรงเรียน"))));
        return forms.asks().askings().act(head, row, kind.start);
    }

    private void answered(RecordRow owed) {
        Answers answer = forms.asks().answers().kind();
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 14)
                .inSchool(owed.get(answer.school).orElseThrow(), FormsPermissions.ANSWER_GIVE);
        DataKind form = forms.answering().form(clerk, owed).kind();
        forms.answering().send(clerk, owed, AskingStoriesDbTest.served(form, 3));
    }

    private long asked(Runnable doing) {
        long before = database.statements();
        doing.run();
        return database.statements() - before;
    }

    @Test
    void fourAnswersAskNoMoreThanOne() {
        RecordRow asking = opened();
        List<RecordRow> owed = forms.asks().answersOf(head, asking.id());
        answered(owed.getFirst());
        Runnable looking = () -> {
            forms.results().of(head, asking.id(), false, texts);
            forms.matrix().of(head, asking, texts);
        };
        looking.run();
        long one = asked(looking);
        owed.subList(1, 4).forEach(this::answered);

        assertThat(asked(looking)).isEqualTo(one);
        assertThat(forms.matrix().of(head, asking, texts).stream().filter(line -> line.contains("ผู้ปกครอง")))
                .hasSize(4)
                .allMatch(line -> !line.getFirst().equals("–"));
    }
}
