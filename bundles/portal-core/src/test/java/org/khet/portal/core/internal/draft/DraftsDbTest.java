package org.khet.portal.core.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts.Answer;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.admin.draft.Drafts.Typed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a teacher typed into the repair form and did not send yet. */
@OnEachDatabase
class DraftsDbTest {
    private static final TestCaller TEACHER = TestCaller.in(new OfficeId(1));
    private static final Form REPAIR = new Form("ict", "repair-form", "");
    private final TestDatabase database;
    private CoreServices core;
    private StoredDrafts drafts;

    DraftsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingTypedYet() {
        database.clear();
        core = new CoreServices(database);
        drafts = new StoredDrafts(
                database.transactions(), new DraftRepository(database.unit()), core.settings, core.clock);
    }

    @Test
    void typedTextIsBackWhenTheFormIsOpenedAgain() {
        long first = put("ict-repair-form-symptom", "เปิดไม่ต", 0);
        put("ict-repair-form-symptom", "เปิดไม่ติด", first);

        var draft = drafts.load(TEACHER, REPAIR);

        assertThat(draft.fields())
                .containsOnlyKeys("ict-repair-form-symptom")
                .containsValue(new Field("อาการ", "เปิดไม่ติด", draft.revision()));
        assertThat(draft.changed()).isEqualTo(core.clock.instant());
    }

    @Test
    void secondTabDoesNotWriteOverWhatItHasNotSeen() {
        long first = put("symptom", "เปิดไม่ติด", 0);
        long second = put("symptom", "เปิดไม่ติด มีเสียงดัง", first);

        Answer answer = send("symptom", "จอดับ", 0, first);

        assertThat(answer).isEqualTo(new Answer.Taken(new Field("อาการ", "เปิดไม่ติด มีเสียงดัง", second)));
        assertThat(text("symptom")).isEqualTo("เปิดไม่ติด มีเสียงดัง");
        assertThat(put("symptom", "จอดับ", second)).isGreaterThan(second);
        assertThat(text("symptom")).isEqualTo("จอดับ");
    }

    @Test
    void fieldsHaveTheirOwnRevisions() {
        put("symptom", "เปิดไม่ติด", 0);
        put("place", "ห้องธุรการ", 0);

        assertThat(text("symptom")).isEqualTo("เปิดไม่ติด");
        assertThat(text("place")).isEqualTo("ห้องธุรการ");
    }

    @Test
    void whatATabOfTheSentFormStillSends_doesNotComeBack() {
        long seen = put("symptom", "เปิดไม่ติด", 0);

        long next = drafts.clear(TEACHER, REPAIR, 0).edition();

        assertThat(send("symptom", "เปิดไม่ติดเลย", 0, seen)).isInstanceOf(Answer.Over.class);
        assertThat(send("place", "ห้องธุรการ", 0, 0)).isInstanceOf(Answer.Over.class);
        assertThat(drafts.load(TEACHER, REPAIR).fields()).isEmpty();
        assertThat(drafts.load(TEACHER, REPAIR).edition()).isEqualTo(next);
        assertThat(drafts.list(TEACHER)).isEmpty();
    }

    @Test
    void nextForm_isADraftOfItsOwn() {
        put("symptom", "เปิดไม่ติด", 0);
        long next = drafts.clear(TEACHER, REPAIR, 0).edition();

        assertThat(send("symptom", "จอดับ", next, 0)).isInstanceOf(Answer.Stored.class);

        assertThat(drafts.load(TEACHER, REPAIR).fields()).hasSize(1);
        assertThat(text("symptom")).isEqualTo("จอดับ");
    }

    @Test
    void formSentBeforeAnythingWasKept_isClosedToOtherTabsToo() {
        drafts.clear(TEACHER, REPAIR, 0);

        assertThat(send("symptom", "มาช้า", 0, 0)).isInstanceOf(Answer.Over.class);
    }

    @Test
    void tabOfTheSentForm_doesNotForgetTheNextOneThatWasBegunSince() {
        long next = drafts.clear(TEACHER, REPAIR, 0).edition();
        send("symptom", "จอดับ", next, 0);

        assertThat(drafts.clear(TEACHER, REPAIR, 0).fields()).containsOnlyKeys("symptom");

        assertThat(text("symptom")).isEqualTo("จอดับ");
    }

    @Test
    void draftHasOneNameInEachTab_andNoLaterOneBearsItAgain() {
        String name = drafts.token(TEACHER, REPAIR, 0);
        put("symptom", "เปิดไม่ติด", 0);

        assertThat(drafts.token(TEACHER, REPAIR, 0)).isEqualTo(name).hasSizeLessThanOrEqualTo(50);

        long next = drafts.clear(TEACHER, REPAIR, 0).edition();
        assertThat(drafts.token(TEACHER, REPAIR, next)).isNotEqualTo(name);
        core.clock.pass(Duration.ofDays(40));
        drafts.tidy(TEACHER.office());
        assertThat(drafts.load(TEACHER, REPAIR).edition()).isZero();
        assertThat(drafts.token(TEACHER, REPAIR, 0)).isNotEqualTo(name);
    }

    @Test
    void draftsOfOtherPeopleAndForms_haveOtherNames() {
        TestCaller colleague = TEACHER.as(new PersonId(4711), "นางเจ้าหน้าที่ 14");

        assertThat(List.of(
                        drafts.token(TEACHER, REPAIR, 0),
                        drafts.token(colleague, REPAIR, 0),
                        drafts.token(TEACHER, new Form("ict", "repair-form", "1042"), 0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyElseSeesIt_neitherInTheOfficeNorInAnother() {
        put("symptom", "เปิดไม่ติด", 0);

        TestCaller colleague = TEACHER.as(new PersonId(4711), "นางเจ้าหน้าที่ 14");
        TestCaller elsewhere = TestCaller.in(new OfficeId(2)).as(TEACHER.person(), TEACHER.name());
        assertThat(drafts.load(colleague, REPAIR).fields()).isEmpty();
        assertThat(drafts.load(elsewhere, REPAIR).fields()).isEmpty();
        assertThat(drafts.list(colleague)).isEmpty();
        drafts.clear(elsewhere, REPAIR, 0);
        assertThat(text("symptom")).isEqualTo("เปิดไม่ติด");
    }

    @Test
    void personSeesTheirDraftsNewestFirst() {
        put("symptom", "เปิดไม่ติด", 0);
        core.clock.pass(Duration.ofMinutes(1));
        Form report = new Form("ict", "report", "1042");
        drafts.put(TEACHER, report, new Typed("remark", "หมายเหตุ", "รออะไหล่", 0, 0));

        assertThat(drafts.list(TEACHER).keySet()).containsExactly(report, REPAIR);
    }

    @Test
    void untouchedDraftIsGoneAfterTheDaysOfTheOffice() {
        put("symptom", "เปิดไม่ติด", 0);
        core.clock.pass(Duration.ofDays(14));
        assertThat(drafts.load(TEACHER, REPAIR).fields()).isNotEmpty();
        assertThat(drafts.tidy(TEACHER.office())).isZero();

        core.clock.pass(Duration.ofSeconds(1));

        assertThat(drafts.load(TEACHER, REPAIR).fields()).isEmpty();
        assertThat(drafts.list(TEACHER)).isEmpty();
        assertThat(drafts.tidy(TEACHER.office())).isEqualTo(1);
        assertThat(database.number("select count(*) from core_draft_field")).isZero();
    }

    @Test
    void formOpenedAfterTheDraftWasTooOld_takesNewTextBeforeTheTidying() {
        put("symptom", "เปิดไม่ติด", 0);
        core.clock.pass(Duration.ofDays(15));

        var opened = drafts.load(TEACHER, REPAIR);

        assertThat(send("place", "ห้องธุรการ", opened.edition(), 0)).isInstanceOf(Answer.Stored.class);
        assertThat(drafts.load(TEACHER, REPAIR).fields()).containsOnlyKeys("place");
    }

    @Test
    void veryLongTextIsKept_tooLongTextIsRefusedAndTheOldKept() {
        String longText = "ก".repeat(100_000);
        long revision = put("symptom", longText, 0);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> put("symptom", longText + "ข", revision))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("symptom"));
        assertThat(text("symptom")).isEqualTo(longText);
    }

    @Test
    void eightFieldsSentAtOnceBeginOneDraft() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var fields = Executors.newFixedThreadPool(8)) {
            List<Future<Long>> sent = IntStream.range(0, 8)
                    .mapToObj(i -> fields.submit(() -> {
                        start.await();
                        return put("field-" + i, "ข้อความ " + i, 0);
                    }))
                    .toList();
            start.countDown();
            for (Future<Long> one : sent) {
                one.get();
            }
        }

        assertThat(drafts.load(TEACHER, REPAIR).fields()).hasSize(8);
        assertThat(drafts.load(TEACHER, REPAIR).revision()).isEqualTo(8);
    }

    private long put(String field, String text, long base) {
        return ((Answer.Stored) send(field, text, 0, base)).revision();
    }

    private Answer send(String field, String text, long edition, long base) {
        return drafts.put(TEACHER, REPAIR, new Typed(field, "อาการ", text, edition, base));
    }

    private String text(String field) {
        return drafts.load(TEACHER, REPAIR).fields().get(field).value();
    }
}
