package org.khet.policyplan.internal.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** School 2 is merged into school 1 on 16 May 2570. Source: policyplan, J.4 11, PLAN-65. */
@OnEachDatabase
class SchoolChangeDbTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 16);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 18);
    private final TestDatabase database;
    private SampleRegisters office;
    private RecordService<SchoolChangeKind> changes;
    private SchoolChangeKind kind;

    SchoolChangeDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        changes = office.registers.schoolChanges();
        kind = changes.kind();
    }

    private RecordDraft line(int number, ChangePart part, Integer pupils, Integer staff) {
        return new RecordDraft()
                .with(kind.school, school(number))
                .with(kind.part, part)
                .with(kind.pupils, pupils)
                .with(kind.staff, staff);
    }

    private RecordDraft draft(SchoolChangeSort sort, RecordDraft... schools) {
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.title, "รวมโรงเรียนบ้านตัวอย่าง 02 กับ 01")
                .with(kind.study, "นักเรียน 38 คน ครู 3 คน ห่างกัน 2 กิโลเมตร")
                .with(kind.schools, List.of(schools));
    }

    private RecordDraft merger() {
        return draft(
                SchoolChangeSort.MERGE, line(2, ChangePart.GIVING, 38, 3), line(1, ChangePart.RECEIVING, null, null));
    }

    private RecordRow approving() {
        RecordRow planned =
                office.act(changes, office.analyst(), changes.create(office.analyst(), merger()), kind.plan);
        return office.act(changes, office.analyst(), planned, kind.putUp);
    }

    private RecordRow approved(RecordRow row, String number, LocalDate day) {
        return office.act(
                changes,
                office.secretary(),
                row,
                kind.approve,
                new RecordDraft()
                        .with(kind.nextNo, number)
                        .with(kind.nextOn, day)
                        .with(kind.papers, office.paper()),
                "");
    }

    private RecordRow executed(RecordRow row, LocalDate from) {
        return office.act(
                changes, office.analyst(), row, kind.execute, new RecordDraft().with(kind.effectiveOn, from), "");
    }

    @Test
    void mergerIsNotCarriedOutBeforeEveryBodyOfTheSettingAgreed_thenTheSchoolEndsWithItsSuccessor() {
        RecordRow row = approving();
        assertThat(row.lines(kind.approvals))
                .extracting(line -> line.get(kind.body))
                .containsExactly("คณะกรรมการเขตพื้นที่การศึกษา (กพท.)", "คณะกรรมการศึกษาธิการจังหวัด (กศจ.)");
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(row, MAY));

        RecordRow half = approved(row, "2/2570", FIRST);
        assertThat(half.state()).isEqualTo(kind.approving);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(half, MAY));
        assertThatExceptionOfType(Rejected.class)
                .as("the province before the area committee")
                .isThrownBy(() -> approved(half, "9/2570", FIRST.minusDays(1)));
        RecordRow ready = approved(half, "9/2570", SECOND);
        assertThat(ready.state()).isEqualTo(kind.ready);
        assertThat(office.ended).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .as("before the last approval")
                .isThrownBy(() -> executed(ready, SECOND.minusDays(1)));

        RecordRow done = executed(ready, MAY);

        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(office.ended)
                .containsOnlyKeys(school(2))
                .containsEntry(
                        school(2),
                        new SchoolChanges.Ending(
                                SchoolStatus.MERGED,
                                MAY,
                                school(1),
                                "คณะกรรมการศึกษาธิการจังหวัด (กศจ.) 9/2570",
                                SECOND));
    }

    @Test
    void bodyThatTheOfficeNamesMeanwhileIsWaitedForToo() {
        RecordRow ready = approved(approved(approving(), "2/2570", FIRST), "9/2570", SECOND);
        office.settings.put(
                SampleRegisters.OFFICE,
                PolicyplanSettings.SCHOOL_APPROVALS,
                "คณะกรรมการเขตพื้นที่การศึกษา (กพท.); คณะกรรมการศึกษาธิการจังหวัด (กศจ.); สพฐ.",
                LocalDate.of(2026, 10, 1));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> executed(ready, MAY))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("สพฐ."));
        assertThat(office.ended).isEmpty();
    }

    @Test
    void mergerNeedsOneThatGoesOn_knownNumbersAndThePermission_refusedOnesEnd() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> changes.create(
                        office.analyst(), draft(SchoolChangeSort.MERGE, line(2, ChangePart.GIVING, 38, 3))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> changes.create(
                        office.analyst(),
                        draft(
                                SchoolChangeSort.CLOSE,
                                line(2, ChangePart.GIVING, 38, 3),
                                line(1, ChangePart.RECEIVING, null, null))));
        RecordRow uncounted =
                changes.create(office.analyst(), draft(SchoolChangeSort.CLOSE, line(2, ChangePart.GIVING, null, null)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(changes, office.analyst(), uncounted, kind.plan));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> changes.create(office.budget(), merger()));
        RecordRow asked = approving();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.act(
                        changes,
                        office.analyst(),
                        asked,
                        kind.approve,
                        new RecordDraft()
                                .with(kind.nextNo, "2/2570")
                                .with(kind.nextOn, FIRST)
                                .with(kind.papers, office.paper()),
                        ""));
        RecordRow refused =
                office.act(changes, office.secretary(), asked, kind.refuse, new RecordDraft(), "ชุมชนไม่เห็นชอบ");
        assertThat(refused.state()).isEqualTo(kind.refused);
        assertThat(changes.count(office.analyst(), RecordFilter.ALL.in("done"))).isEqualTo(1);
    }

    private RecordDraft pupils(Integer leaving, Integer arriving) {
        return draft(
                SchoolChangeSort.TRANSFER_PUPILS,
                line(2, ChangePart.GIVING, leaving, 0),
                line(1, ChangePart.RECEIVING, arriving, null));
    }

    /** 38 pupils go to school 1: blocked like a merger until both bodies agreed, then every school goes on. Source: PLAN-67. */
    @Test
    void transferOfPupilsIsBlockedTheSameWay_everySchoolGoesOn() {
        RecordRow one = changes.create(office.analyst(), pupils(38, 37));
        assertThatExceptionOfType(Rejected.class)
                .as("one pupil arrives nowhere")
                .isThrownBy(() -> office.act(changes, office.analyst(), one, kind.plan))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.pupils-unequal"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> changes.create(
                        office.analyst(), draft(SchoolChangeSort.TRANSFER_PUPILS, line(2, ChangePart.GIVING, 38, 0))));
        RecordRow planned =
                office.act(changes, office.analyst(), changes.create(office.analyst(), pupils(38, 38)), kind.plan);
        RecordRow asked = office.act(changes, office.analyst(), planned, kind.putUp);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(asked, MAY));
        RecordRow half = approved(asked, "2/2570", FIRST);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(half, MAY));
        RecordRow done = executed(approved(half, "9/2570", SECOND), MAY);
        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(office.ended).isEmpty();
    }

    /** A school that goes to another body waits for the same bodies; one that refuses ends the case for good. Source: PLAN-67. */
    @Test
    void transferOfASchoolIsBlockedTheSameWay_refusingEndsTheCase() {
        RecordRow planned = office.act(
                changes,
                office.analyst(),
                changes.create(office.analyst(), draft(SchoolChangeSort.TRANSFER, line(2, ChangePart.GIVING, 38, 3))),
                kind.plan);
        RecordRow half = approved(office.act(changes, office.analyst(), planned, kind.putUp), "2/2570", FIRST);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(half, MAY));
        RecordRow refused =
                office.act(changes, office.secretary(), half, kind.refuse, new RecordDraft(), "กศจ. ไม่เห็นชอบ");
        assertThat(refused.state()).isEqualTo(kind.refused);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> approved(refused, "9/2570", SECOND));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(refused, MAY));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() ->
                        office.act(changes, office.analyst(), refused, kind.giveBack, new RecordDraft(), "เสนอใหม่"));
        assertThat(office.ended).isEmpty();
    }

    /** School 1 teaches ม.1 to ม.3 from May on: the same path, and the classes are named. Source: PLAN-68. */
    @Test
    void furtherClassesGoTheSameWay_andAreNamed() {
        RecordDraft unnamed = draft(SchoolChangeSort.EXTEND, line(1, ChangePart.RECEIVING, null, null));
        RecordRow row = changes.create(office.analyst(), unnamed);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(changes, office.analyst(), row, kind.plan))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.levels-missing"));
        RecordRow named = changes.change(
                office.analyst(),
                row,
                draft(
                        SchoolChangeSort.EXTEND,
                        line(1, ChangePart.RECEIVING, null, null).with(kind.levels, "ม.1 ถึง ม.3")));
        RecordRow asked = office.act(
                changes, office.analyst(), office.act(changes, office.analyst(), named, kind.plan), kind.putUp);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(asked, MAY));
        RecordRow done = executed(approved(approved(asked, "2/2570", FIRST), "9/2570", SECOND), MAY);
        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(office.ended).isEmpty();
    }

    @Test
    void hasItsTextsInBothLanguages() {
        TextCatalog catalog = TextCatalog.load(getClass().getClassLoader(), "policyplan");
        List<String> missing = new ArrayList<>();
        for (Texts texts : List.of(catalog.in(TextCatalog.THAI), catalog.in(Locale.ENGLISH))) {
            RecordTexts.of(kind).stream().filter(key -> !texts.has(key)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }
}
