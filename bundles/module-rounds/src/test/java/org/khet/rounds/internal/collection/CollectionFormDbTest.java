package org.khet.rounds.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.TODAY;
import static org.khet.rounds.internal.SampleRounds.grade;
import static org.khet.rounds.internal.SampleRounds.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.rounds.internal.SampleRounds;

/** A round that asks a form of the office beside its figures. Source: kinds-processes.md §4; ict ICT-66, policyplan PLAN-54. */
@OnEachDatabase
class CollectionFormDbTest {
    private final TestDatabase database;
    private SampleRounds office;
    private RecordService<CollectionKind> collections;
    private RecordService<SchoolSubmissionKind> submissions;
    private CollectionKind kind;
    private SchoolSubmissionKind of;

    CollectionFormDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void formsAreOn() {
        office = new SampleRounds(database);
        office.forms.turn(true);
        collections = office.registers.collections().collections();
        submissions = office.registers.collections().submissions();
        kind = collections.kind();
        of = submissions.kind();
    }

    private RecordDraft withForm(String form) {
        return office.collection(office.pupilSheet(), ROUND).with(kind.form, form);
    }

    @Test
    void roundAsksTheFormOfTheSameSchoolsUntilItsLastDay_schoolSendsItBeforeItConfirms() {
        RecordRow opened = office.opened(withForm("building-list"));

        AskRequest asked = office.forms.asked.values().iterator().next();
        assertThat(asked.designKey()).isEqualTo("building-list");
        assertThat(asked.schools()).as("S06 was merged").hasSize(11).contains(school(5));
        assertThat(asked.closes())
                .isEqualTo(office.registers
                        .collections()
                        .lookup()
                        .days(OFFICE, ROUND)
                        .orElseThrow()
                        .closesOn());
        assertThat(asked.owner()).isEqualTo(opened.get(kind.contact));
        assertThat(asked.about().id()).isEqualTo(opened.id());

        office.typed(opened, 5, grade("p1", 6, 6, 0, 0));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("rounds.error.form-owed");
                    assertThat(refused.problems().getFirst().args()).contains(FakeSchoolForms.FORM.name());
                });
        office.forms.sent(school(5), TODAY);
        RecordRow confirmed = office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm);
        assertThat(confirmed.state()).isEqualTo(of.confirmed);
        assertThat(office.registers.collections().form().of(opened)).hasValueSatisfying(form -> {
            assertThat(form.name()).isEqualTo("บัญชีอาคารและสิ่งก่อสร้าง");
            assertThat(form.asked().sent()).isEqualTo(1);
            assertThat(form.owing()).hasSize(10).doesNotContain(school(5));
        });
    }

    @Test
    void schoolThatIsAddedIsAskedToo_schoolThatIsOpenedAgainMaySendUntilThatDay_andNoOther() {
        RecordRow opened = office.opened(withForm("building-list")
                .with(kind.scope, CollectionScope.NAMED)
                .with(kind.schools, named(5)));
        assertThat(office.forms.answers.keySet()).containsExactly(school(5));

        RecordRow added = office.act(
                collections, office.lead(), opened, kind.add, new RecordDraft().with(kind.schools, named(5, 7)), "");
        assertThat(office.forms.answers.keySet()).containsExactlyInAnyOrder(school(5), school(7));

        LocalDate last = office.forms.closes;
        assertThat(last).isAfter(TODAY);
        RecordRow closed = office.act(collections, office.lead(), added, kind.close);
        assertThat(office.forms.closes).as("closed early, forms too").isEqualTo(TODAY);
        office.act(
                submissions,
                office.lead(),
                office.of(opened, 7),
                of.reopen,
                new RecordDraft().with(of.reopenedUntil, TODAY.plusDays(5)),
                "สัญญาณอินเทอร์เน็ตล่มทั้งวัน");
        assertThat(office.forms.reopened).containsOnly(Map.entry(school(7), TODAY.plusDays(5)));
        assertThat(office.forms.closes).as("the last day of all others").isEqualTo(TODAY);

        office.act(collections, office.lead(), closed, kind.openAgain, new RecordDraft(), "ปิดก่อนกำหนดผิดรอบ");
        assertThat(office.forms.closes).as("with the round again").isEqualTo(last);
    }

    private List<RecordDraft> named(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> new RecordDraft().with(kind.school, school(number)))
                .toList();
    }

    @Test
    void onlyFormsInForceAreOffered_withTheModuleOffNothingIsAskedNorDemanded() {
        assertThat(kind.form.offers().orElseThrow().of(OFFICE, Locale.forLanguageTag("th")))
                .extracting(offer -> offer.value())
                .containsExactly("building-list");
        RecordDraft unknown = withForm("no-such-form");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> collections.create(office.lead(), unknown))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(kind.form.name()));

        office.forms.turn(false);
        RecordDraft known = new RecordDraft()
                .with(kind.round, ROUND)
                .with(kind.sheet, unknown.raw(kind.sheet))
                .with(kind.scope, CollectionScope.ALL)
                .with(kind.unit, unknown.raw(kind.unit))
                .with(kind.contact, unknown.raw(kind.contact))
                .with(kind.emptyGrades, false)
                .with(kind.qualities, true)
                .with(kind.score, false)
                .with(kind.form, "building-list");
        RecordRow opened = office.opened(known);
        assertThat(office.forms.asked).isEmpty();
        office.typed(opened, 5, grade("p1", 6, 6, 0, 0));
        assertThat(office.act(submissions, office.clerk(5), office.of(opened, 5), of.confirm)
                        .state())
                .isEqualTo(of.confirmed);
    }

    @Test
    void reviewerGivesAScoreWhereTheRoundAsksForOne_returnedFiguresLoseIt() {
        RecordRow opened =
                office.opened(office.collection(office.pupilSheet(), ROUND).with(kind.score, true));
        office.certified(opened, 5, 6, 6);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.acknowledged(opened, 5))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(of.score.name()));
        RecordRow done = office.act(
                submissions,
                office.officer(),
                office.of(opened, 5),
                of.acknowledge,
                office.fourTicks().with(of.score, new BigDecimal("92.50")).with(of.remark, "ครบถ้วน ส่งก่อนกำหนด"),
                "");
        assertThat(done.get(of.score))
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("92.5"));
        assertThat(done.get(of.remark)).isEqualTo("ครบถ้วน ส่งก่อนกำหนด");
        RecordRow returned = office.act(
                submissions, office.officer(), done, of.giveBack, new RecordDraft(), "จำนวนชั้น ป.2 ไม่ตรงกับ DMC");
        assertThat(returned.get(of.score)).isEmpty();
    }
}
