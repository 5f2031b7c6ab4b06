package org.khet.personnel.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.personnel.internal.PersonnelFixture;
import org.khet.personnel.internal.appointment.AssessmentResult;
import org.khet.personnel.internal.appointment.AssignmentKind;
import org.khet.personnel.internal.appointment.CandidateKind;
import org.khet.personnel.internal.appointment.DepartureKind;
import org.khet.personnel.internal.appointment.DepartureSort;
import org.khet.personnel.internal.appointment.MoveRequestKind;
import org.khet.personnel.internal.appointment.MoveRoundKind;
import org.khet.personnel.internal.appointment.PlacementKind;
import org.khet.personnel.internal.appointment.PlacementSort;
import org.khet.personnel.internal.appointment.RecruitmentKind;
import org.khet.personnel.internal.appointment.StandingKind;
import org.khet.personnel.internal.manpower.ManpowerKind;
import org.khet.personnel.internal.manpower.PupilOrigin;
import org.khet.personnel.internal.post.PostChangeKind;
import org.khet.personnel.internal.post.PostChangeSort;
import org.khet.personnel.internal.post.PostKind;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.record.RecordFixture;

/** Posts, appointments, departures, lists, moves, manpower. Source: other-groups HR-01 to 08, HR-11. */
@OnEachDatabase
class PostStoriesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestCaller OFFICER = PersonnelFixture.officer(16);
    private static final TestCaller OTHER = PersonnelFixture.officer(14);
    private final TestDatabase database;
    private RecordFixture layer;
    private PersonnelFixture at;

    PostStoriesDbTest(TestDatabase database) {
        this.database = database;
        layer = new RecordFixture(database);
        at = new PersonnelFixture(layer);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        layer = new RecordFixture(database);
        at = new PersonnelFixture(layer);
    }

    private static List<String> refused(ThrowingCallable work) {
        return catchThrowableOfType(Rejected.class, work).problems().stream()
                .map(one -> one.field() + " " + one.key())
                .toList();
    }

    private RecordDraft placement(PlacementSort sort, int person, RecordRow post) {
        PlacementKind kind = at.records.placements.kind();
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.person, PersonnelFixture.key(person))
                .with(kind.post, post.id())
                .with(kind.body, "PROVINCE");
    }

    private RecordDraft order(org.khet.personnel.internal.body.BodyOrderKind kind, LocalDate from) {
        return new RecordDraft()
                .with(kind.orderNo, "7/2570")
                .with(kind.orderOn, TODAY)
                .with(kind.effectiveOn, from);
    }

    private RecordRow appointed(PlacementSort sort, int person, RecordRow post) {
        return appointed(sort, person, post, TODAY);
    }

    private RecordRow appointed(PlacementSort sort, int person, RecordRow post, LocalDate from) {
        PlacementKind kind = at.records.placements.kind();
        RecordRow made = at.records.placements.create(OFFICER, placement(sort, person, post));
        RecordRow put = at.records.placements.act(OFFICER, made, kind.putUp);
        RecordRow resolved = at.records.placements.act(
                OFFICER,
                put,
                kind.resolve,
                new RecordDraft().with(kind.resolutionNo, "3/2569").with(kind.resolutionOn, TODAY),
                "");
        return at.records.placements.act(OFFICER, resolved, kind.order, order(kind, from), "");
    }

    @Test
    void postHasItsHolderOfThePortal_vacantOnesAreListed_nobodyHoldsTwo() {
        var held = at.posts.add(41, PersonnelFixture.key(22));
        at.posts.add(42, null);
        assertThat(at.tasks.turn(SampleOffices.KT1)).isEqualTo(2);
        assertThat(at.tasks.turn(SampleOffices.KT1)).as("twice is once").isZero();
        PostKind kind = at.records.posts.kind();
        assertThat(at.records.posts.all(OFFICER, RecordFilter.ALL.in("vacant")))
                .extracting(row -> row.get(kind.number), row -> row.get(kind.quota))
                .containsExactly(tuple("อ 42", "OFFICE"));
        assertThat(at.records
                        .posts
                        .all(OFFICER, RecordFilter.of(kind.post.is(held)))
                        .getFirst()
                        .get(kind.holder))
                .contains(PersonnelFixture.key(22));
        RecordDraft second = new RecordDraft()
                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                .with(kind.number, "1001")
                .with(kind.line, "TEACHER")
                .with(kind.quota, "SCHOOL")
                .with(kind.holder, PersonnelFixture.key(22));
        assertThat(refused(() -> at.records.posts.create(OFFICER, second)))
                .containsExactly("holder personnel.error.holds-another");
    }

    @Test
    void whoWentToAPostOfALowerNumberInThePortalHoldsItInTheMorning_aPartThatFailsStopsNoOther() {
        var former = at.posts.add(42, PersonnelFixture.key(22));
        var next = at.posts.add(41, null);
        at.tasks.turn(SampleOffices.KT1);
        at.posts.holders.remove(former);
        at.posts.holders.put(next, PersonnelFixture.key(22));
        assertThat(at.tasks.turn(SampleOffices.KT1)).isEqualTo(2);
        PostKind kind = at.records.posts.kind();
        assertThat(at.records.posts.all(OFFICER, RecordFilter.of(kind.holder.isFilled())))
                .extracting(row -> row.get(kind.number), row -> row.raw(kind.holder))
                .containsExactly(tuple("อ 41", PersonnelFixture.key(22)));

        RecruitmentKind lists = at.records.recruitments.kind();
        at.records.recruitments.create(
                OFFICER,
                new RecordDraft()
                        .with(lists.title, "บัญชีครูผู้ช่วย คณิตศาสตร์")
                        .with(lists.announceNo, "1/2569")
                        .with(lists.announcedOn, TODAY.minusDays(5))
                        .with(lists.expiresOn, TODAY.plusDays(30)));
        at.clock.set("2026-12-25T06:00");
        at.posts.down = true;
        assertThatExceptionOfType(IllegalStateException.class)
                .as("the run is noted as failed")
                .isThrownBy(() -> at.tasks.morning(SampleOffices.KT1, () -> {}));
        assertThat(at.records.recruitments.all(OFFICER, RecordFilter.ALL))
                .extracting(RecordRow::state)
                .doesNotContain(lists.inForce);
    }

    @Test
    void fileOfPostsSaysWhyTheRegisterRefusesARow_atTheColumnThatItNames() {
        RecordRow held = at.vacantPost("1001");
        appointed(PlacementSort.MOVE, 11, held);
        RecordingFindings found = new RecordingFindings();
        layer.importOf(at.records.posts)
                .look(
                        OFFICER,
                        Set.of(),
                        List.of(
                                inFile(2, "1002", ""),
                                inFile(3, "1003", "นางสาวเจ้าหน้าที่ 11"),
                                inFile(4, "1001", "")),
                        found);
        assertThat(found.reasons())
                .containsExactly("3 holder personnel.error.holds-another [1001]", "4 number records.error.taken []");
    }

    private static ImportRow inFile(int line, String number, String holder) {
        return new ImportRow(
                line,
                Map.of(
                        "school", "โรงเรียนบ้านตัวอย่าง 05",
                        "number", number,
                        "line_code", "TEACHER",
                        "quota_code", "SCHOOL",
                        "holder", holder));
    }

    @Test
    void orderPutsIntoAFreePostOnly_withItsResolution_probationIsRemindedAndPassed() {
        var office = at.posts.add(42, null);
        at.tasks.turn(SampleOffices.KT1);
        PostKind posts = at.records.posts.kind();
        RecordRow post = at.records
                .posts
                .all(OFFICER, RecordFilter.of(posts.post.is(office)))
                .getFirst();
        PlacementKind kind = at.records.placements.kind();
        RecordRow unresolved = at.records.placements.create(OFFICER, placement(PlacementSort.NEW, 22, post));
        assertThat(refused(() -> at.records.placements.act(OFFICER, unresolved, kind.order, order(kind, TODAY), "")))
                .containsExactly("order_no personnel.error.resolution-needed");

        RecordRow ordered = appointed(PlacementSort.NEW, 22, post, LocalDate.of(2026, 6, 1));
        assertThat(at.posts.holders).containsEntry(office, PersonnelFixture.key(22));
        assertThat(ordered.state()).isEqualTo(kind.ordered);
        assertThat(ordered.get(kind.nextDue)).contains(LocalDate.of(2026, 11, 30));
        assertThat(ordered.get(kind.probationUntil)).contains(LocalDate.of(2028, 5, 31));
        assertThat(refused(() -> at.records.placements.create(OFFICER, placement(PlacementSort.NEW, 21, post))))
                .containsExactly("post_record personnel.error.post-held");
        at.clock.set("2026-10-30T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).as("too early").isZero();
        at.clock.set("2026-11-20T06:00");
        assertThat(at.tasks.remind(SampleOffices.KT1)).isEqualTo(1);
        assertThat(at.tasks.remind(SampleOffices.KT1)).as("once").isZero();
        assertThat(refused(() -> at.records.placements.act(
                        OFFICER, at.records.placements.open(OFFICER, ordered.id()), kind.pass)))
                .containsExactly(" personnel.error.assessment-open");
        for (int i = 0; i < 4; i++) {
            at.records.placements.act(
                    OFFICER,
                    at.records.placements.open(OFFICER, ordered.id()),
                    kind.assess,
                    new RecordDraft().with(kind.result, AssessmentResult.PASSED),
                    "");
        }
        RecordRow passed =
                at.records.placements.act(OFFICER, at.records.placements.open(OFFICER, ordered.id()), kind.pass);
        assertThat(passed.lines(kind.assessments)).hasSize(4);
    }

    @Test
    void orderOfADayToComeActsOnThatDay_alsoAfterDaysWithoutAJob_untilThenItCanBeCancelled_theFileFollows() {
        at.file(22, LocalDate.of(1986, 1, 1));
        var office = at.posts.add(42, null);
        at.tasks.turn(SampleOffices.KT1);
        PostKind posts = at.records.posts.kind();
        RecordRow desk = at.records
                .posts
                .all(OFFICER, RecordFilter.of(posts.post.is(office)))
                .getFirst();
        RecordRow former = at.vacantPost("1002");
        appointed(PlacementSort.MOVE, 22, former);
        assertThat(placeOf(22)).isEqualTo("- 105");
        LocalDate first = LocalDate.of(2026, 12, 1);

        PlacementKind kind = at.records.placements.kind();
        RecordRow ahead = appointed(PlacementSort.MOVE, 22, desk, first);
        assertThat(ahead.state()).isEqualTo(kind.coming);
        assertThat(at.posts.holders).doesNotContainKey(office);
        assertThat(placeOf(22)).isEqualTo("- 105");
        assertThat(refused(() -> at.records.placements.create(OFFICER, placement(PlacementSort.MOVE, 21, desk))))
                .containsExactly("post_record personnel.error.post-promised");
        assertThat(refused(() -> at.records.placements.act(OFFICER, ahead, kind.enter)))
                .containsExactly(" personnel.error.day-to-come");
        assertThat(refused(() -> appointed(PlacementSort.MOVE, 21, former, first.minusDays(1))))
                .containsExactly("post_record personnel.error.post-held");
        RecordRow next = appointed(PlacementSort.MOVE, 21, former, first);
        RecordRow dropped = appointed(PlacementSort.NEW, 11, at.vacantPost("1003"), first);
        at.records.placements.act(OFFICER, dropped, kind.cancel, new RecordDraft(), "ผู้ได้รับคัดเลือกสละสิทธิ์");

        at.clock.set("2026-11-30T05:30");
        assertThat(at.tasks.turn(SampleOffices.KT1)).as("the day before").isZero();
        at.clock.set("2026-12-03T05:30");
        assertThat(at.tasks.turn(SampleOffices.KT1)).isEqualTo(2);
        assertThat(at.tasks.turn(SampleOffices.KT1)).as("once").isZero();
        assertThat(at.posts.done).containsExactly("in 42 1022 2026-12-01");
        assertThat(at.posts.orders).containsExactly(Map.entry(office, ahead.get(kind.orderNo)));
        assertThat(at.records.posts.open(OFFICER, former.id()).get(posts.holder))
                .contains(PersonnelFixture.key(21));
        assertThat(at.records.placements.open(OFFICER, next.id()).get(kind.enteredOn))
                .contains(LocalDate.of(2026, 12, 3));
        assertThat(at.records.placements.open(OFFICER, dropped.id()).state()).isEqualTo(kind.cancelled);
        assertThat(placeOf(22))
                .isEqualTo(SampleOffices.unit(SampleOffices.KT1, "PLAN").id().value() + " -");
        var files = at.records.files.kind();
        assertThat(file(22).lines(files.history))
                .extracting(
                        line -> line.get(files.historyOn),
                        line -> line.get(files.before),
                        line -> line.get(files.after),
                        line -> line.get(files.source))
                .containsExactly(tuple(TODAY, "", "1002", "7/2570"), tuple(first, "1002", "อ 42", "7/2570"));
    }

    private RecordRow file(int person) {
        return at.records
                .fileChanges
                .file(SampleOffices.KT1, PersonnelFixture.key(person))
                .orElseThrow();
    }

    /** Unit and school of the file, by key. */
    private String placeOf(int person) {
        var files = at.records.files.kind();
        return file(person).get(files.unit).map(unit -> "" + unit.value()).orElse("-") + " "
                + file(person)
                        .get(files.school)
                        .map(school -> "" + school.value())
                        .orElse("-");
    }

    @Test
    void whoIsBornOn1OctoberRetiresAYearLater_anotherDayIsRefused_thePostIsVacantTheDayAfter() {
        at.file(22, LocalDate.of(1966, 10, 1));
        at.file(21, LocalDate.of(1966, 9, 30));
        RecordRow post = at.vacantPost("1001");
        appointed(PlacementSort.MOVE, 22, post);
        DepartureKind kind = at.records.departures.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, DepartureSort.RETIREMENT)
                .with(kind.person, PersonnelFixture.key(22))
                .with(kind.body, "PROVINCE")
                .with(kind.lastDay, LocalDate.of(2026, 9, 30));
        assertThat(refused(() -> at.records.departures.create(OFFICER, draft)))
                .containsExactly("last_day personnel.error.retirement-day");
        RecordRow made = at.records.departures.create(OFFICER, draft.with(kind.lastDay, LocalDate.of(2027, 9, 30)));
        assertThat(refused(
                        () -> at.records.departures.create(OFFICER, draft.with(kind.person, PersonnelFixture.key(21)))))
                .as("born on 30 September: a year earlier")
                .containsExactly("last_day personnel.error.retirement-day");
        layer.answer(
                OFFICER,
                new ApprovalListener.Answer(
                        "order-1",
                        kind.type(),
                        made.id(),
                        ApprovalListener.Outcome.GRANTED,
                        "412/2569",
                        TODAY,
                        "",
                        LocalDate.of(2027, 10, 1)));
        RecordRow ordered = at.records.departures.open(OFFICER, made.id());
        assertThat(ordered.get(kind.orderNo)).isEqualTo("412/2569");
        assertThat(ordered.get(kind.orderOn)).contains(TODAY);
        assertThat(ordered.get(kind.effectiveOn)).contains(LocalDate.of(2027, 10, 1));
        assertThat(at.records.files.all(OFFICER, RecordFilter.ALL.in("retiring")))
                .hasSize(2);
        at.clock.set("2027-10-01T06:00");
        at.tasks.turn(SampleOffices.KT1);
        PostKind posts = at.records.posts.kind();
        assertThat(at.records.posts.open(OFFICER, post.id()).get(posts.holder)).isEmpty();
        assertThat(at.records.departures.open(OFFICER, made.id()).state()).isEqualTo(kind.gone);
        assertThat(at.records
                        .fileChanges
                        .file(SampleOffices.KT1, PersonnelFixture.key(22))
                        .orElseThrow()
                        .state())
                .isEqualTo(at.records.files.kind().left);
    }

    @Test
    void manpowerFollowsFromPupils_bySchoolAndSubject_typedWhereNobodyCounts() {
        at.pupils.put(104, 1205);
        at.pupils.put(105, 118);
        PostKind posts = at.records.posts.kind();
        at.records.posts.create(
                OFFICER,
                new RecordDraft()
                        .with(posts.school, SampleOffices.schoolId(SampleOffices.KT1, 9))
                        .with(posts.number, "1009")
                        .with(posts.line, "DIRECTOR")
                        .with(posts.quota, "SCHOOL")
                        .with(posts.holder, PersonnelFixture.key(21)));
        RecordRow post = at.vacantPost("1001");
        appointed(PlacementSort.MOVE, 22, post);
        ManpowerKind kind = at.records.manpower.kind();
        RecordRow plan = at.records.manpower.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.title, "แผน 2570")
                        .with(kind.asOf, TODAY)
                        .with(kind.body, "PROVINCE")
                        .with(
                                kind.typed,
                                List.of(new RecordDraft()
                                        .with(kind.typedSchool, SampleOffices.schoolId(SampleOffices.KT1, 7))
                                        .with(kind.typedLevel, "primary")
                                        .with(kind.typedPupils, 40))));
        assertThat(plan.lines(kind.schools))
                .extracting(
                        line -> line.get(kind.school).value(),
                        line -> line.get(kind.rooms),
                        line -> line.get(kind.need),
                        line -> line.get(kind.have),
                        line -> line.get(kind.difference))
                .containsExactly(
                        tuple(104L, 30, 52, 0, -52),
                        tuple(105L, 6, 7, 1, -6),
                        tuple(107L, 1, 3, 0, -3),
                        tuple(109L, 0, 0, 1, 1));
        assertThat(plan.lines(kind.schools).getLast().get(kind.origin))
                .as("a school whose pupils nobody counted")
                .isEqualTo(PupilOrigin.NOT_COUNTED);
        assertThat(plan.lines(kind.subjects))
                .filteredOn(line -> line.get(kind.ofSchool).value() == 105
                        && line.get(kind.subject).equals("MATH"))
                .extracting(line -> line.get(kind.subjectNeed), line -> line.get(kind.subjectHave))
                .containsExactly(tuple(1, 1));
        assertThat(plan.get(kind.allDifference)).isEqualTo(-60);
    }

    @Test
    void postIsMadeUpgradedAndCutByResolution_notWhileSomebodyHoldsIt() {
        PostChangeKind kind = at.records.postChanges.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, PostChangeSort.CREATE)
                .with(kind.number, "อ 90")
                .with(kind.unit, SampleOffices.unit(SampleOffices.KT1, "HR").id())
                .with(kind.officeLine, "lawyer")
                .with(kind.officeType, "knowledge")
                .with(kind.officeRank, "practitioner")
                .with(kind.body, "PROVINCE")
                .with(kind.why, "ปริมาณงาน");
        carried(draft);
        assertThat(at.posts.done).containsExactly("make อ 90");
        PostKind posts = at.records.posts.kind();
        RecordRow post = at.records.posts.all(OFFICER, RecordFilter.ALL).getFirst();
        RecordDraft about = new RecordDraft()
                .with(kind.post, post.id())
                .with(kind.body, "PROVINCE")
                .with(kind.why, "ยกระดับ");
        assertThat(refused(() -> at.records.postChanges.create(
                        OFFICER, about.with(kind.sort, PostChangeSort.UPGRADE).with(kind.schoolLine, "TEACHER"))))
                .containsExactly("office_rank personnel.error.other-sort-of-post");
        carried(about.with(kind.schoolLine, null).with(kind.officeRank, "professional"));
        assertThat(at.posts.done).contains("change 90 professional");
        appointed(PlacementSort.MOVE, 22, post);
        RecordDraft cut = new RecordDraft()
                .with(kind.sort, PostChangeSort.CUT)
                .with(kind.post, post.id())
                .with(kind.body, "PROVINCE")
                .with(kind.why, "ยุบ");
        assertThat(refused(() -> carried(cut))).containsExactly("post_record personnel.error.post-held");
        assertThat(at.records.posts.open(OFFICER, post.id()).state()).isEqualTo(posts.inUse);
    }

    @Test
    void postOfASchoolMovesWithItsHolder_andGetsAnotherSubject_anUpgradeSaysToWhat() {
        at.file(22, LocalDate.of(1986, 1, 1));
        RecordRow post = at.vacantPost("1001");
        appointed(PlacementSort.MOVE, 22, post);
        PostChangeKind kind = at.records.postChanges.kind();
        RecordDraft about = new RecordDraft()
                .with(kind.post, post.id())
                .with(kind.body, "PROVINCE")
                .with(kind.why, "โรงเรียนอัตราเกินเกณฑ์");
        carried(about.with(kind.sort, PostChangeSort.MOVE)
                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 7)));
        assertThat(placeOf(22)).isEqualTo("- 107");
        about.with(kind.sort, PostChangeSort.UPGRADE).with(kind.school, null);
        assertThat(refused(() -> at.records.postChanges.create(OFFICER, about)))
                .containsExactly("school_line records.error.missing");
        assertThat(refused(() -> at.records.postChanges.create(OFFICER, about.with(kind.officeRank, "professional"))))
                .as("the rank of a post of the office")
                .containsExactly("school_line personnel.error.other-sort-of-post");
        carried(about.with(kind.officeRank, null).with(kind.subject, "SCIENCE"));
        PostKind posts = at.records.posts.kind();
        RecordRow after = at.records.posts.open(OFFICER, post.id());
        assertThat(after.get(posts.line)).contains("TEACHER");
        assertThat(after.get(posts.subject)).contains("SCIENCE");
        RecordRow typed = at.records.posts.change(
                OFFICER,
                after,
                RecordDraft.of(after)
                        .with(posts.school, SampleOffices.schoolId(SampleOffices.KT1, 9))
                        .with(posts.line, "DIRECTOR")
                        .with(posts.note, "อัตราเกินเกณฑ์"));
        assertThat(typed.get(posts.school))
                .as("without an order")
                .contains(SampleOffices.schoolId(SampleOffices.KT1, 7));
        assertThat(typed.get(posts.line)).contains("TEACHER");
        assertThat(typed.get(posts.note)).isEqualTo("อัตราเกินเกณฑ์");
        assertThat(at.records
                        .posts
                        .act(OFFICER, typed, posts.renumber, new RecordDraft().with(posts.number, "1011"), "พิมพ์ผิด")
                        .get(posts.number))
                .isEqualTo("1011");
    }

    private RecordRow carried(RecordDraft draft) {
        PostChangeKind kind = at.records.postChanges.kind();
        RecordRow put = at.records.postChanges.act(OFFICER, at.records.postChanges.create(OFFICER, draft), kind.putUp);
        RecordRow resolved = at.records.postChanges.act(
                OFFICER,
                put,
                kind.resolve,
                new RecordDraft().with(kind.resolutionNo, "3/2569").with(kind.resolutionOn, TODAY),
                "");
        return at.records.postChanges.act(OFFICER, resolved, kind.order, order(kind, TODAY), "");
    }

    @Test
    void candidatesAreCalledByRank_skippingNeedsAReason_notAfterTheListExpired() {
        RecruitmentKind lists = at.records.recruitments.kind();
        long list = at.records
                .recruitments
                .create(
                        OFFICER,
                        new RecordDraft()
                                .with(lists.title, "บัญชีครูผู้ช่วย คณิตศาสตร์")
                                .with(lists.announceNo, "1/2569")
                                .with(lists.announcedOn, TODAY.minusDays(5))
                                .with(lists.expiresOn, TODAY.plusDays(30)))
                .id();
        CandidateKind kind = at.records.candidates.kind();
        for (int place = 1; place <= 2; place++) {
            at.records.candidates.create(
                    OFFICER,
                    new RecordDraft()
                            .with(kind.recruitment, list)
                            .with(kind.place, place)
                            .with(kind.name, "ผู้สอบ " + place));
        }
        List<RecordRow> all = at.records.candidates.all(OFFICER, RecordFilter.ALL);
        RecordDraft today = new RecordDraft().with(kind.calledOn, TODAY);
        assertThat(refused(() -> at.records.candidates.act(OFFICER, all.getLast(), kind.call, today, "")))
                .containsExactly("skip_reason personnel.error.rank-skipped");
        assertThat(refused(() -> at.records.candidates.act(
                        OFFICER,
                        all.getFirst(),
                        kind.call,
                        new RecordDraft().with(kind.calledOn, TODAY.plusDays(31)),
                        "")))
                .containsExactly("called_on personnel.error.list-expired");
        at.records.candidates.act(OFFICER, all.getFirst(), kind.call, today, "");
        RecordRow second = all.getLast();
        assertThat(refused(() -> at.records.candidates.change(
                        OFFICER, second, RecordDraft.of(second).with(kind.place, 3))))
                .as("the first was called")
                .containsExactly("place personnel.error.list-called");
        RecordDraft between = new RecordDraft().with(kind.recruitment, list).with(kind.name, "ผู้สอบแทรก");
        assertThat(at.records
                        .candidates
                        .create(OFFICER, between.with(kind.place, 3))
                        .state())
                .isEqualTo(kind.listed);
        at.records.candidates.act(OFFICER, second, kind.call, today, "");
        assertThat(at.records
                        .candidates
                        .change(
                                OFFICER,
                                at.records
                                        .candidates
                                        .all(OFFICER, RecordFilter.ALL.in("listed"))
                                        .getFirst(),
                                between.with(kind.phone, "000-000-003"))
                        .get(kind.place))
                .isEqualTo(3);
        at.clock.set("2026-12-25T06:00");
        assertThat(at.tasks.turn(SampleOffices.KT1)).isEqualTo(1);
    }

    @Test
    void moveIsAskedForInItsWindow_scoredByTheCriteria_movedAfterTheResolution() {
        MoveRoundKind rounds = at.records.moveRounds.kind();
        RecordRow round = at.records.moveRounds.create(
                OFFICER,
                new RecordDraft()
                        .with(rounds.year, FiscalYear.of(TODAY))
                        .with(rounds.title, "รอบที่ 1")
                        .with(rounds.body, "PROVINCE")
                        .with(rounds.opensOn, TODAY.plusDays(1))
                        .with(rounds.closesOn, TODAY.plusDays(2))
                        .with(
                                rounds.criteria,
                                List.of(new RecordDraft()
                                        .with(rounds.criterion, "ระยะเวลาปฏิบัติงาน")
                                        .with(rounds.mostPoints, new BigDecimal("20.00")))));
        MoveRequestKind kind = at.records.moveRequests.kind();
        TestCaller teacher = PersonnelFixture.staff(22);
        RecordRow asked = at.records.moveRequests.create(
                teacher,
                new RecordDraft()
                        .with(kind.round, round.id())
                        .with(kind.person, teacher.person())
                        .with(kind.reasons, "กลับภูมิลำเนา")
                        .with(
                                kind.wishes,
                                List.of(new RecordDraft()
                                        .with(kind.wish, SampleOffices.schoolId(SampleOffices.KT1, 5)))));
        assertThat(refused(() -> at.records.moveRequests.act(teacher, asked, kind.submit)))
                .containsExactly(" personnel.error.window-closed");
        at.records.moveRounds.change(
                OFFICER,
                at.records.moveRounds.open(OFFICER, round.id()),
                RecordDraft.of(at.records.moveRounds.open(OFFICER, round.id()))
                        .with(rounds.opensOn, TODAY.minusDays(3))
                        .with(rounds.closesOn, TODAY));
        RecordRow submitted = at.records.moveRequests.act(teacher, asked, kind.submit);
        RecordDraft beyond = new RecordDraft()
                .with(
                        kind.scores,
                        List.of(new RecordDraft()
                                .with(kind.criterion, "ระยะเวลาปฏิบัติงาน")
                                .with(kind.points, new BigDecimal("21.00"))));
        assertThat(refused(() -> at.records.moveRequests.act(OFFICER, submitted, kind.rate, beyond, "")))
                .containsExactly("scores personnel.error.beyond-criteria");
        assertThat(refused(() -> at.records.moveRequests.act(
                        OFFICER, submitted, kind.rate, new RecordDraft().with(kind.scores, List.of()), "")))
                .containsExactly("scores personnel.error.scores-missing");
        RecordRow scored = at.records.moveRequests.act(
                OFFICER,
                submitted,
                kind.rate,
                new RecordDraft()
                        .with(
                                kind.scores,
                                List.of(new RecordDraft()
                                        .with(kind.criterion, "ระยะเวลาปฏิบัติงาน")
                                        .with(kind.points, new BigDecimal("18.50")))),
                "");
        assertThat(scored.get(kind.total)).isEqualByComparingTo("18.50");
        RecordRow kept = at.records.moveRounds.open(OFFICER, round.id());
        List<RecordDraft> other = RecordDraft.of(kept).lines(rounds.criteria).stream()
                .map(line -> line.with(rounds.mostPoints, new BigDecimal("18.00")))
                .toList();
        assertThat(refused(() -> at.records.moveRounds.change(
                        OFFICER, kept, RecordDraft.of(kept).with(rounds.criteria, other))))
                .as("a request has 18.50 by them")
                .containsExactly("criteria personnel.error.criteria-scored");
        RecordRow post = at.vacantPost("1001");
        RecordDraft moved = new RecordDraft()
                .with(kind.post, post.id())
                .with(kind.orderNo, "9/2570")
                .with(kind.effectiveOn, TODAY.plusDays(1));
        assertThat(refused(() -> at.records.moveRequests.act(OFFICER, scored, kind.move, moved, "")))
                .containsExactly(" personnel.error.round-unresolved");
        assertThat(refused(() -> at.records.moveRounds.act(
                        OFFICER, at.records.moveRounds.open(OFFICER, round.id()), rounds.putUp)))
                .containsExactly(" personnel.error.window-open");
        RecordRow last = at.records.moveRounds.open(OFFICER, round.id());
        RecordRow over = at.records.moveRounds.change(
                OFFICER, last, RecordDraft.of(last).with(rounds.closesOn, TODAY.minusDays(1)));
        database.execute("update psn_move_request set state = 'SUBMITTED'");
        assertThat(refused(() -> at.records.moveRounds.act(OFFICER, over, rounds.putUp)))
                .as("the body would not see the request")
                .containsExactly(" personnel.error.requests-unscored");
        database.execute("update psn_move_round set state = 'AT_BODY'");
        RecordRow late = at.records.moveRequests.open(OFFICER, scored.id());
        assertThat(refused(() -> at.records.moveRequests.act(OFFICER, late, kind.rate, beyond, "")))
                .as("nor would it see these scores")
                .containsExactly(" personnel.error.round-put-up");
        database.execute("update psn_move_round set state = 'DRAFT'");
        database.execute("update psn_move_request set state = 'SCORED'");
        at.records.moveRounds.act(
                OFFICER,
                at.records.moveRounds.act(OFFICER, over, rounds.putUp),
                rounds.resolve,
                new RecordDraft().with(rounds.resolutionNo, "6/2569").with(rounds.resolutionOn, TODAY),
                "");
        at.file(22, LocalDate.of(1986, 1, 1));
        RecordRow ordered = at.records.moveRequests.act(OFFICER, scored, kind.move, moved, "");
        assertThat(ordered.state()).isEqualTo(kind.coming);
        assertThat(placeOf(22)).endsWith(" -");
        at.clock.set("2026-11-21T05:30");
        at.tasks.turn(SampleOffices.KT1);
        PostKind posts = at.records.posts.kind();
        assertThat(at.records.posts.open(OFFICER, post.id()).get(posts.holder)).contains(teacher.person());
        assertThat(at.records.moveRequests.open(OFFICER, ordered.id()).state()).isEqualTo(kind.moved);
        assertThat(placeOf(22)).isEqualTo("- 105");
    }

    @Test
    void dutiesAreGivenInThePortalByTheOrder_andEndWithIt() {
        AssignmentKind kind = at.records.assignments.kind();
        RecordRow made = at.records.assignments.create(
                OFFICER,
                new RecordDraft()
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "HR").id())
                        .with(kind.orderNo, "คำสั่งที่ 2/2570")
                        .with(kind.firstDay, TODAY)
                        .with(
                                kind.shares,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.person, PersonnelFixture.key(17))
                                                .with(kind.letter, "(ซ)"),
                                        new RecordDraft()
                                                .with(kind.person, PersonnelFixture.key(17))
                                                .with(kind.letter, "(ช)"))));
        RecordRow inForce = at.records.assignments.act(OFFICER, made, kind.carry);
        at.records.assignments.act(OFFICER, inForce, kind.finish);
        assertThat(at.duties.given)
                .containsExactly("คำสั่งที่ 2/2570 1017 [(ซ), (ช)]", "end คำสั่งที่ 2/2570 2026-11-20");
    }

    @Test
    void standingGoesThroughStagesAndAssessors_theFileHasItWithTheOrder() {
        StandingKind kind = at.records.standings.kind();
        TestCaller teacher = PersonnelFixture.staff(22);
        RecordRow asked = at.records.standings.create(
                teacher,
                new RecordDraft()
                        .with(kind.person, teacher.person())
                        .with(kind.standing, "PROFESSIONAL")
                        .with(kind.askedOn, TODAY)
                        .with(kind.work, "ผลงานทางวิชาการ")
                        .with(kind.body, "PROVINCE"));
        RecordRow qualified = at.records.standings.act(
                OFFICER, asked, kind.qualify, new RecordDraft().with(kind.qualifiedOn, TODAY), "");
        assertThat(refused(() -> at.records.standings.act(OFFICER, qualified, kind.assess, assessors(2), "")))
                .containsExactly("assessors personnel.error.assessors");
        RecordRow assessed = at.records.standings.act(OFFICER, qualified, kind.assess, assessors(3), "");
        RecordRow put = at.records.standings.act(OFFICER, assessed, kind.putUp);
        RecordRow resolved = at.records.standings.act(
                OFFICER,
                put,
                kind.resolve,
                new RecordDraft().with(kind.resolutionNo, "4/2569").with(kind.resolutionOn, TODAY),
                "");
        assertThat(refused(() -> at.records.standings.act(OFFICER, resolved, kind.order, order(kind, TODAY), "")))
                .as("nowhere to enter it")
                .containsExactly(" personnel.error.no-file");
        at.file(22, LocalDate.of(1986, 1, 1));
        at.records.standings.act(OFFICER, resolved, kind.order, order(kind, TODAY), "");
        var files = at.records.files.kind();
        RecordRow file =
                at.records.fileChanges.file(SampleOffices.KT1, teacher.person()).orElseThrow();
        assertThat(file.get(files.standing)).contains("PROFESSIONAL");
        assertThat(file.lines(files.history))
                .extracting(line -> line.get(files.source))
                .containsExactly("7/2570");
    }

    /** Source: HR-08. */
    @Test
    void standingTakesItsStagesInOrderWithTheirDates_aFailedResultStopsIt_itIsPaidFromItsDayOn() {
        StandingKind kind = at.records.standings.kind();
        at.file(22, LocalDate.of(1986, 1, 1));
        RecordRow asked = asked(22);
        for (Action later : List.of(kind.assess, kind.putUp, kind.resolve, kind.order)) {
            assertThatExceptionOfType(Outdated.class)
                    .as("%s before the qualification", later.name())
                    .isThrownBy(() -> at.records.standings.act(OFFICER, asked, later, stage(later), ""));
        }
        assertThat(refused(() -> at.records.standings.act(
                        OFFICER, asked, kind.qualify, new RecordDraft().with(kind.qualifiedOn, TODAY.plusDays(1)), "")))
                .as("a day to come")
                .hasSize(1);
        RecordRow assessed = assessed(asked, AssessmentResult.PASSED);
        assertThat(assessed.get(kind.qualifiedOn)).contains(TODAY);
        assertThat(assessed.lines(kind.assessors))
                .extracting(
                        line -> line.get(kind.assessor),
                        line -> line.get(kind.assessedOn),
                        line -> line.get(kind.result))
                .containsExactly(
                        tuple("ผู้ประเมิน 1", TODAY, AssessmentResult.PASSED),
                        tuple("ผู้ประเมิน 2", TODAY, AssessmentResult.PASSED),
                        tuple("ผู้ประเมิน 3", TODAY, AssessmentResult.PASSED));

        RecordRow failed = assessed(asked(21), AssessmentResult.FAILED);
        assertThat(refused(() -> at.records.standings.act(OFFICER, failed, kind.putUp)))
                .containsExactly(" personnel.error.assessment-failed");
        RecordRow rejected =
                at.records.standings.act(OFFICER, failed, kind.reject, new RecordDraft(), "ผู้ประเมินไม่ให้ผ่าน 1 คน");
        assertThat(rejected.state()).isEqualTo(kind.refused);
        assertThat(rejected.head().reason()).isEqualTo("ผู้ประเมินไม่ให้ผ่าน 1 คน");

        RecordRow put = at.records.standings.act(OFFICER, assessed, kind.putUp);
        RecordRow resolved = at.records.standings.act(OFFICER, put, kind.resolve, stage(kind.resolve), "");
        LocalDate paidFrom = LocalDate.of(2026, 12, 1);
        RecordRow ordered = at.records.standings.act(OFFICER, resolved, kind.order, order(kind, paidFrom), "");
        assertThat(ordered.state()).isEqualTo(kind.coming);
        assertThat(ordered.get(kind.effectiveOn)).contains(paidFrom);
        var files = at.records.files.kind();
        assertThat(file(22).get(files.standing)).as("not before its day").isEmpty();

        at.clock.set("2026-11-30T05:30");
        assertThat(at.tasks.turn(SampleOffices.KT1)).isZero();
        at.clock.set("2026-12-01T05:30");
        assertThat(at.tasks.turn(SampleOffices.KT1)).isEqualTo(1);
        assertThat(at.records.standings.open(OFFICER, ordered.id()).state()).isEqualTo(kind.ordered);
        assertThat(file(22).get(files.standing)).contains("PROFESSIONAL");
        assertThat(file(22).lines(files.history))
                .extracting(line -> line.get(files.historyOn), line -> line.get(files.source))
                .containsExactly(tuple(paidFrom, "7/2570"));
    }

    private RecordRow asked(int person) {
        StandingKind kind = at.records.standings.kind();
        TestCaller teacher = PersonnelFixture.staff(person);
        return at.records.standings.create(
                teacher,
                new RecordDraft()
                        .with(kind.person, teacher.person())
                        .with(kind.standing, "PROFESSIONAL")
                        .with(kind.askedOn, TODAY)
                        .with(kind.work, "ผลงานทางวิชาการ")
                        .with(kind.body, "PROVINCE"));
    }

    /** What a stage after the request is given. */
    private RecordDraft stage(Action action) {
        StandingKind kind = at.records.standings.kind();
        if (action.equals(kind.assess)) {
            return assessors(3);
        }
        if (action.equals(kind.resolve)) {
            return new RecordDraft().with(kind.resolutionNo, "4/2569").with(kind.resolutionOn, TODAY);
        }
        return action.equals(kind.order) ? order(kind, TODAY) : new RecordDraft();
    }

    /** Qualified today and assessed by three, of whom the last says so. */
    private RecordRow assessed(RecordRow asked, AssessmentResult last) {
        StandingKind kind = at.records.standings.kind();
        RecordRow qualified = at.records.standings.act(
                OFFICER, asked, kind.qualify, new RecordDraft().with(kind.qualifiedOn, TODAY), "");
        RecordDraft three = assessors(3);
        three.lines(kind.assessors).getLast().with(kind.result, last);
        return at.records.standings.act(OFFICER, qualified, kind.assess, three, "");
    }

    private RecordDraft assessors(int count) {
        StandingKind kind = at.records.standings.kind();
        return new RecordDraft()
                .with(
                        kind.assessors,
                        java.util.stream.IntStream.rangeClosed(1, count)
                                .mapToObj(i -> new RecordDraft()
                                        .with(kind.assessor, "ผู้ประเมิน " + i)
                                        .with(kind.assessedOn, TODAY)
                                        .with(kind.result, AssessmentResult.PASSED))
                                .toList());
    }
}
