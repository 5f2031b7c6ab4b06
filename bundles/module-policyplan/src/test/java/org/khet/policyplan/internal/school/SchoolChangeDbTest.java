package org.khet.policyplan.internal.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.AgendaSample;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.CountKind;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.SchoolId;
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
                .with(kind.assets, "อาคาร 1 หลัง ครุภัณฑ์ 42 รายการ โอนให้โรงเรียนหลัก")
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
                        .with(kind.nextFile, office.paper()),
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
        assertThatExceptionOfType(Rejected.class)
                .as("the paper of the first body is none of the second")
                .isThrownBy(() -> office.act(
                        changes,
                        office.secretary(),
                        half,
                        kind.approve,
                        new RecordDraft().with(kind.nextNo, "9/2570").with(kind.nextOn, SECOND),
                        ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("next_file"));
        RecordRow ready = approved(half, "9/2570", SECOND);
        assertThat(ready.state()).isEqualTo(kind.ready);
        assertThat(ready.lines(kind.approvals))
                .as("each body has number, day and file of its own")
                .extracting(
                        line -> line.get(kind.approvalNo),
                        line -> line.get(kind.approvalOn).orElseThrow(),
                        line -> line.get(kind.approvalFile).orElseThrow().size())
                .containsExactly(tuple("2/2570", FIRST, 1), tuple("9/2570", SECOND, 1));
        assertThat(ready.lines(kind.approvals).getFirst().get(kind.approvalFile))
                .isNotEqualTo(ready.lines(kind.approvals).getLast().get(kind.approvalFile));
        assertThat(office.ended).isEmpty();
        assertThat(kind.effectiveOn.usual(ready, now()))
                .as("the next school year")
                .contains(MAY);
        assertThatExceptionOfType(Rejected.class)
                .as("before the last approval")
                .isThrownBy(() -> executed(ready, SECOND.minusDays(1)));

        RecordRow done = founded(ready, "1099990013", MAY);

        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(done.get(kind.newCode)).as("no school is founded").isEmpty();
        assertThat(office.founded).isEmpty();
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
                                .with(kind.nextFile, office.paper()),
                        ""));
        RecordRow refused =
                office.act(changes, office.secretary(), asked, kind.refuse, new RecordDraft(), "ชุมชนไม่เห็นชอบ");
        assertThat(refused.state()).isEqualTo(kind.refused);
        assertThat(changes.count(office.analyst(), RecordFilter.ALL.in("done"))).isEqualTo(1);
    }

    /** Whose school ends asks what becomes of its assets first; pupils who move leave none. Source: C.1b E-22, PLAN-65, 67. */
    @Test
    void whereSchoolsEndTheirAssetsArePlanned() {
        for (RecordDraft ending : List.of(
                merger(),
                draft(SchoolChangeSort.DISSOLVE, line(2, ChangePart.GIVING, 38, 3)),
                draft(SchoolChangeSort.CLOSE, line(2, ChangePart.GIVING, 38, 3)),
                draft(SchoolChangeSort.TRANSFER, line(2, ChangePart.GIVING, 38, 3)))) {
            RecordRow study = changes.create(office.analyst(), ending.with(kind.assets, ""));
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> office.act(changes, office.analyst(), study, kind.plan))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("assets", "policyplan.error.assets-missing")));
        }
        RecordRow moving = changes.create(office.analyst(), pupils(38, 38).with(kind.assets, ""));
        assertThat(office.act(changes, office.analyst(), moving, kind.plan).state())
                .isEqualTo(kind.planned);
    }

    private RecordDraft pupils(Integer leaving, Integer arriving) {
        return draft(
                        SchoolChangeSort.TRANSFER_PUPILS,
                        line(2, ChangePart.GIVING, leaving, 0),
                        line(1, ChangePart.RECEIVING, arriving, null))
                .with(kind.moved, List.of(moved("p1", 12, 8, 5), moved("p2", 10, 8, 3)));
    }

    private RecordDraft moved(String grade, int male, int female, int poor) {
        return new RecordDraft()
                .with(kind.from, school(2))
                .with(kind.to, school(1))
                .with(kind.grade, grade)
                .with(kind.male, male)
                .with(kind.female, female)
                .with(kind.poor, poor)
                .with(kind.boarding, 0);
    }

    /** Pupils of a school as of 10 November, certified and acknowledged. */
    private void counted(int school, RecordDraft... levels) {
        RecordService<CountKind> counts = office.registers.allocations().counts();
        RecordRow row = recorded(school, FIRST, levels);
        RecordRow certified = office.act(counts, office.schoolHead(school), row, counts.kind().certify);
        office.act(counts, office.info(), certified, counts.kind().acknowledge);
    }

    private RecordRow recorded(int school, LocalDate day, RecordDraft... levels) {
        RecordService<CountKind> counts = office.registers.allocations().counts();
        return counts.create(
                office.schoolHead(school),
                new RecordDraft()
                        .with(counts.kind().asOf, day)
                        .with(counts.kind().school, school(school))
                        .with(counts.kind().levels, List.of(levels)));
    }

    private RecordDraft level(String grade, int male, int female, int poor) {
        CountKind count = office.registers.allocations().counts().kind();
        return new RecordDraft()
                .with(count.level, grade)
                .with(count.male, male)
                .with(count.female, female)
                .with(count.poor, poor)
                .with(count.boarding, 0);
    }

    private RecordContext now() {
        return new RecordContext(office.info(), Instant.parse("2026-11-20T02:00:00Z"), SampleRegisters.TODAY);
    }

    /** Counts of a school, the oldest first: day, then grade, boys, girls and poor ones of each line. */
    private List<String> counts(int school) {
        RecordService<CountKind> counts = office.registers.allocations().counts();
        CountKind count = counts.kind();
        return counts.internal().all(office.info(), RecordFilter.of(count.school.is(school(school)))).stream()
                .sorted(Comparator.comparing(row -> row.get(count.asOf)))
                .map(head -> counts.find(SampleRegisters.OFFICE, head.id()).orElseThrow())
                .map(row -> row.get(count.asOf) + " " + row.state().name()
                        + row.lines(count.levels).stream()
                                .map(line -> " " + line.get(count.level) + ":" + line.get(count.male) + "+"
                                        + line.get(count.female) + "/" + line.get(count.poor))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** All 38 of school 2 belong to school 1 from 16 May on; what was counted in November stays. Source: PLAN-66, J.4 11. */
    @Test
    void mergedSchoolIsCountedNoMoreFromTheDayOn_itsPupilsAreAtItsSuccessor_olderCountsStay() {
        counted(1, level("p1", 10, 9, 6), level("p2", 8, 10, 6));
        counted(2, level("p1", 12, 8, 5), level("p3", 10, 8, 3));

        executed(approved(approved(approving(), "2/2570", FIRST), "9/2570", SECOND), MAY);

        assertThat(counts(1))
                .containsExactly(
                        "2026-11-10 ACKNOWLEDGED p1:10+9/6 p2:8+10/6",
                        "2027-05-16 ACKNOWLEDGED p1:22+17/11 p2:8+10/6 p3:10+8/3");
        assertThatExceptionOfType(Rejected.class)
                .as("school 2 is merged since 16 May")
                .isThrownBy(() -> recorded(2, LocalDate.of(2027, 6, 10), level("p1", 12, 8, 5)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.school-closed"));
        recorded(2, MAY.minusDays(1), level("p1", 12, 8, 5));
        assertThat(counts(2))
                .containsExactly("2026-11-10 ACKNOWLEDGED p1:12+8/5 p3:10+8/3", "2027-05-15 RECORDED p1:12+8/5");
        assertThat(office.pupils(now()))
                .as("until May school 2 has its own")
                .containsEntry(school(1), 37)
                .containsEntry(school(2), 38);
    }

    /** 38 pupils go to school 1: blocked like a merger until both bodies agreed, then every school goes on. Source: PLAN-67. */
    @Test
    void transferOfPupilsIsBlockedTheSameWay_everySchoolGoesOn_itsCountsMoveFromTheDay() {
        counted(1, level("p1", 10, 9, 6));
        counted(2, level("p1", 12, 8, 5), level("primary", 20, 20, 10));
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
        RecordRow ready = approved(half, "9/2570", SECOND);
        assertThat(counts(2)).as("nobody moves before").hasSize(1);
        RecordRow done = executed(ready, SampleRegisters.TODAY);
        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(office.ended).isEmpty();
        assertThat(counts(2))
                .as("ป.2 is counted with its level there")
                .containsExactly(
                        "2026-11-10 ACKNOWLEDGED p1:12+8/5 primary:20+20/10",
                        "2026-11-20 ACKNOWLEDGED p1:0+0/0 primary:10+12/7");
        assertThat(counts(1))
                .containsExactly("2026-11-10 ACKNOWLEDGED p1:10+9/6", "2026-11-20 ACKNOWLEDGED p1:22+17/11 p2:10+8/3");
        assertThat(office.pupils(now())).containsEntry(school(1), 57).containsEntry(school(2), 22);
    }

    /** By grade they are as many as each school says, and no more than are counted there. Source: PLAN-67. */
    @Test
    void pupilsWhoMoveAreNamedByGrade_noMoreGoThanAreCounted() {
        counted(2, level("p1", 11, 9, 5), level("p2", 10, 8, 3));
        RecordRow short1 =
                changes.create(office.analyst(), pupils(38, 38).with(kind.moved, List.of(moved("p1", 12, 8, 5))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(changes, office.analyst(), short1, kind.plan))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.moved-differ"));
        RecordRow planned =
                office.act(changes, office.analyst(), changes.create(office.analyst(), pupils(38, 38)), kind.plan);
        RecordRow asked = office.act(changes, office.analyst(), planned, kind.putUp);
        RecordRow ready = approved(approved(asked, "2/2570", FIRST), "9/2570", SECOND);
        assertThatExceptionOfType(Rejected.class)
                .as("11 boys, not 12")
                .isThrownBy(() -> executed(ready, SampleRegisters.TODAY))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.moved-fewer"));
        assertThat(counts(2)).hasSize(1);
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

    /** School 1 teaches ม.1 to ม.3 too: the same path, and the classes are named. Source: PLAN-68. */
    @Test
    void furtherClassesGoTheSameWay_theSchoolTeachesThemFromThen() {
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
                        line(1, ChangePart.RECEIVING, null, null)
                                .with(kind.lowest, "m1")
                                .with(kind.highest, "m3")));
        RecordRow asked = office.act(
                changes, office.analyst(), office.act(changes, office.analyst(), named, kind.plan), kind.putUp);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> executed(asked, MAY));
        RecordRow ready = approved(approved(asked, "2/2570", FIRST), "9/2570", SECOND);
        assertThat(kind.effectiveOn.usual(ready, now())).contains(SampleRegisters.TODAY);
        assertThatExceptionOfType(Rejected.class)
                .as("the register has no days for classes")
                .isThrownBy(() -> executed(ready, SampleRegisters.TODAY.plusDays(1)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.extend-early"));
        assertThat(office.extended).isEmpty();
        RecordRow done = executed(ready, SECOND);
        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(office.ended).isEmpty();
        assertThat(office.extended).containsOnly(Map.entry(school(1), new GradeSpan("m1", "m3")));
    }

    /** A resolution of a meeting comes with number and day only: its minutes are asked for before schools change. Source: R-30, PLAN-65. */
    @Test
    void bodyThatAgreedInAMeetingLeavesItsMinutes_withoutThemNoSchoolEnds() {
        AgendaSample agenda = AgendaSample.of(office);
        RecordRow asked = approving();
        assertThat(agenda.open)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.body()).as("one committee or the other").isEqualTo("*"));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow half = changes.find(OFFICE, asked.id()).orElseThrow();
        assertThat(half.lines(kind.approvals).getFirst().get(kind.approvalNo)).isEqualTo("5/2569");
        assertThat(half.lines(kind.approvals).getFirst().get(kind.approvalFile)).isEmpty();

        RecordRow ready = approved(half, "9/2570", SampleRegisters.TODAY);
        assertThat(ready.state()).isEqualTo(kind.ready);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> executed(ready, MAY))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.minutes-missing");
                    assertThat(refused.problems().getFirst().args())
                            .containsExactly("คณะกรรมการเขตพื้นที่การศึกษา (กพท.)");
                });
        RecordRow filed = office.act(
                changes,
                office.secretary(),
                ready,
                kind.file,
                new RecordDraft().with(kind.nextFile, office.paper()),
                "");
        assertThat(filed.lines(kind.approvals))
                .allSatisfy(line ->
                        assertThat(line.get(kind.approvalFile).orElseThrow()).hasSize(1));
        assertThat(changes.actions(office.secretary(), filed)).doesNotContain(kind.file);
        assertThat(executed(filed, MAY).state()).isEqualTo(kind.executed);
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

    /** Source: policyplan E-22, P21. */
    @Test
    void newSchoolIsFoundedOnceBothBodiesAgreed_withTheCodeThatItWasGiven() {
        RecordDraft founding = new RecordDraft()
                .with(kind.sort, SchoolChangeSort.FOUND)
                .with(kind.title, "จัดตั้งโรงเรียนบ้านตัวอย่าง 13")
                .with(kind.study, "เด็กวัยเรียน 126 คน ห่างโรงเรียนเดิม 9 กิโลเมตร")
                .with(kind.newSubDistrict, "ตำบลใต้สอง")
                .with(kind.newLowest, "a2")
                .with(kind.newHighest, "p6");
        assertThatExceptionOfType(Rejected.class)
                .as("without its name")
                .isThrownBy(() -> changes.create(office.analyst(), founding));
        RecordRow study = changes.create(office.analyst(), founding.with(kind.newName, "โรงเรียนบ้านตัวอย่าง 13"));
        RecordRow put = office.act(
                changes, office.analyst(), office.act(changes, office.analyst(), study, kind.plan), kind.putUp);
        RecordRow half = approved(put, "2/2570", FIRST);
        assertThatExceptionOfType(Outdated.class)
                .as("the province has not agreed")
                .isThrownBy(() -> executed(half, SampleRegisters.TODAY));
        RecordRow ready = approved(half, "5/2570", SECOND);

        assertThatExceptionOfType(Rejected.class)
                .as("without a code")
                .isThrownBy(() -> executed(ready, SampleRegisters.TODAY));
        assertThatExceptionOfType(Rejected.class)
                .as("the register keeps no days to come")
                .isThrownBy(() -> founded(ready, "1099990013", SampleRegisters.TODAY.plusDays(1)));
        assertThat(office.founded).isEmpty();
        RecordRow done = founded(ready, "1099990013", SampleRegisters.TODAY);

        assertThat(office.founded)
                .containsExactly(new SchoolFoundings.Founding(
                        "โรงเรียนบ้านตัวอย่าง 13", "1099990013", new GradeSpan("a2", "p6"), "ตำบลใต้สอง"));
        assertThat(done.state()).isEqualTo(kind.executed);
        assertThat(done.get(kind.founded)).contains(new SchoolId(SampleRegisters.FOUNDED));
    }

    private RecordRow founded(RecordRow ready, String code, LocalDate from) {
        return office.act(
                changes,
                office.analyst(),
                ready,
                kind.execute,
                new RecordDraft().with(kind.effectiveOn, from).with(kind.newCode, code),
                "");
    }
}
