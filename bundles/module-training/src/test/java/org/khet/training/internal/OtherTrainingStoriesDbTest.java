package org.khet.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.training.internal.TrainingFixture.S01;
import static org.khet.training.internal.TrainingFixture.S05;
import static org.khet.training.internal.TrainingFixture.TDEV;
import static org.khet.training.internal.TrainingFixture.asTeacher;
import static org.khet.training.internal.TrainingFixture.head;
import static org.khet.training.internal.TrainingFixture.officer;
import static org.khet.training.internal.TrainingFixture.teacher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.training.internal.award.AwardKind;
import org.khet.training.internal.course.EnrolmentKind;
import org.khet.training.internal.induction.InductionResult;
import org.khet.training.internal.job.TrainingReminders;

/** Plans, candidates, history, licences, study leave, awards and networks. Source: other-groups TDEV-01, 06 to 11. */
@OnEachDatabase
class OtherTrainingStoriesDbTest {
    private final TestDatabase database;
    private TrainingFixture at;

    OtherTrainingStoriesDbTest(TestDatabase database) {
        this.database = database;
        nothingIsThere();
    }

    @BeforeEach
    final void nothingIsThere() {
        at = new TrainingFixture(database);
    }

    private static void refused(Runnable work, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .contains(tuple(field, key)));
    }

    private void need(SchoolId school, String topic, int people) {
        var kind = at.records.needs.kind();
        RecordRow made = at.records.needs.create(
                head(school),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.school, school)
                        .with(kind.topic, topic)
                        .with(kind.sort, "CAPACITY")
                        .with(kind.people, people)
                        .with(kind.why, "ผลการประเมินตนเอง"));
        at.records.needs.act(head(school), made, kind.send);
    }

    @Test
    void needsOfTwoSchoolsAreOneItemOfThePlan_plannedWhenItIsApproved() {
        need(S01, "การวัดผล", 3);
        need(S05, "การวัดผล", 4);
        need(S05, "สุขภาวะ", 2);
        var kind = at.records.plans.kind();
        RecordRow plan = at.records.plans.create(
                officer(),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.title, "แผนพัฒนาบุคลากร 2570")
                        .with(kind.unit, TDEV));
        refused(() -> at.records.plans.act(officer(), plan, kind.propose), "", "training.error.plan-empty");
        RecordRow gathered = at.records.plans.act(officer(), plan, kind.gather);
        assertThat(gathered.lines(kind.items)).hasSize(2);
        assertThat(gathered.get(kind.places)).isEqualTo(9);
        assertThat(gathered.lines(kind.items).getFirst().get(kind.people)).isEqualTo(7);
        RecordRow twice = at.records.plans.act(officer(), gathered, kind.gather);
        assertThat(twice.lines(kind.items)).as("once").hasSize(2);
        assertThat(twice.get(kind.places)).isEqualTo(9);
        RecordDraft fewer = RecordDraft.of(twice);
        fewer.lines(kind.items).getFirst().with(kind.people, 5);
        RecordRow cut = at.records.plans.change(officer(), twice, fewer);
        need(S05, "การวัดผล", 6);
        RecordRow more = at.records.plans.act(officer(), cut, kind.gather);
        assertThat(more.lines(kind.items).getFirst().get(kind.people))
                .as("5 as the officer cut it, and 6 who came since")
                .isEqualTo(11);
        need(S01, "สุขภาวะ", 1);
        RecordRow second = at.records.plans.create(
                officer(),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.title, "แผนเพิ่มเติม 2570")
                        .with(kind.unit, TDEV));
        assertThat(at.records.plans.act(officer(), second, kind.gather).get(kind.places))
                .as("what the other plan counts is not counted twice")
                .isEqualTo(1);

        RecordRow proposed = at.records.plans.act(officer(), more, kind.propose);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> at.records.plans.act(head(S01).with(TrainingPermissions.VIEW), proposed, kind.approve));
        RecordDraft memo = new RecordDraft()
                .with(kind.decisionNo, TypedDecision.NUMBER)
                .with(kind.decisionOn, LocalDate.of(2026, 11, 20))
                .with(kind.decisionFile, TypedDecision.signed());
        at.records.plans.act(officer(), proposed, kind.approve, memo, "");
        var needs = at.records.needs.kind();
        assertThat(at.records.needs.count(officer(), RecordFilter.of(needs.in(needs.planned))))
                .isEqualTo(4);
        assertThat(at.records.needs.all(officer(), RecordFilter.of(needs.in(needs.sent))))
                .as("nobody counted it")
                .extracting(need -> need.get(needs.topic))
                .containsExactly("สุขภาวะ");
    }

    @Test
    void candidatesAreEnteredByName_resultGoesBackWhenTheirCourseIsOver() {
        RecordRow course = at.announced(40);
        var kind = at.records.inductions.kind();
        RecordRow list = at.records.inductions.create(
                officer(),
                new RecordDraft()
                        .with(kind.title, "พัฒนาก่อนแต่งตั้งครูผู้ช่วย")
                        .with(kind.letterNo, "บค 12/2570")
                        .with(kind.letterOn, LocalDate.of(2026, 11, 18))
                        .with(kind.dueOn, LocalDate.of(2026, 12, 15))
                        .with(kind.unit, TDEV)
                        .with(kind.people, List.of(candidate("ผู้สอบได้ 01"), candidate("ผู้สอบได้ 02"))));
        RecordRow entered = at.records.inductions.act(
                officer(), list, kind.enrol, new RecordDraft().with(kind.course, course.id()), "");
        EnrolmentKind enrolment = at.records.enrolments.kind();
        List<RecordRow> rows = at.records.enrolments.all(officer(), RecordFilter.ALL);
        assertThat(rows)
                .extracting(row -> row.get(enrolment.outsider).orElse(""))
                .containsExactly("ผู้สอบได้ 01", "ผู้สอบได้ 02");
        RecordDraft answer =
                new RecordDraft().with(kind.answerNo, "พค 3/2570").with(kind.answerOn, LocalDate.of(2026, 11, 28));
        at.clock.set("2026-11-28T10:00");
        refused(
                () -> at.records.inductions.act(officer(), entered, kind.report, answer, ""),
                "",
                "training.error.induction-open");

        RecordRow held = at.records.courses.act(officer(), at.now(course), at.records.courses.kind().hold);
        at.sheets(course)
                .forEach(sheet -> at.counted(sheet, List.of(rows.getFirst().id())));
        at.records.courses.act(officer(), held, at.records.courses.kind().finish);
        RecordRow reported = at.records.inductions.act(officer(), entered, kind.report, answer, "");
        assertThat(reported.lines(kind.people))
                .extracting(line -> line.get(kind.result).orElseThrow())
                .containsExactly(InductionResult.PASSED, InductionResult.ABSENT);
    }

    @Test
    void candidatesWhoseCourseIsNotHeld_takeAnotherOne_orAreReportedAsNotTrained() {
        var kind = at.records.inductions.kind();
        RecordRow course = at.announced(40);
        RecordRow list = at.records.inductions.create(
                officer(),
                new RecordDraft()
                        .with(kind.title, "พัฒนาก่อนแต่งตั้งศึกษานิเทศก์")
                        .with(kind.letterNo, "บค 13/2570")
                        .with(kind.letterOn, LocalDate.of(2026, 11, 18))
                        .with(kind.dueOn, LocalDate.of(2026, 12, 15))
                        .with(kind.unit, TDEV)
                        .with(kind.people, List.of(candidate("ผู้สอบได้ 03"))));
        RecordDraft into = new RecordDraft().with(kind.course, course.id());
        RecordRow entered = at.records.inductions.act(officer(), list, kind.enrol, into, "");
        refused(
                () -> at.records.inductions.act(officer(), entered, kind.enrol, into, ""),
                "",
                "training.error.induction-entered");
        at.records.courses.act(
                officer(), at.now(course), at.records.courses.kind().cancel, new RecordDraft(), "วิทยากรติดราชการ");
        RecordDraft answer =
                new RecordDraft().with(kind.answerNo, "พค 4/2570").with(kind.answerOn, LocalDate.of(2026, 11, 20));
        RecordRow again = at.records.inductions.act(
                officer(),
                at.records.inductions.open(officer(), entered.id()),
                kind.enrol,
                new RecordDraft().with(kind.course, at.announced(40).id()),
                "");
        assertThat(at.records.enrolments.count(officer(), RecordFilter.ALL)).isEqualTo(2);
        refused(
                () -> at.records.inductions.act(officer(), again, kind.report, answer, ""),
                "",
                "training.error.induction-open");
        EnrolmentKind enrolment = at.records.enrolments.kind();
        RecordRow last = at.records
                .enrolments
                .all(officer(), RecordFilter.of(enrolment.in(enrolment.enrolled)))
                .getFirst();
        at.records.enrolments.act(officer(), last, enrolment.cancel);
        assertThat(at.records
                        .inductions
                        .act(officer(), again, kind.report, answer, "")
                        .lines(kind.people))
                .extracting(line -> line.get(kind.result).orElseThrow())
                .containsExactly(InductionResult.NOT_TRAINED);
    }

    private RecordDraft candidate(String name) {
        var kind = at.records.inductions.kind();
        return new RecordDraft().with(kind.name, name).with(kind.post, "ครูผู้ช่วย");
    }

    @Test
    void teacherWritesDownWhatWasLearnedElsewhere_headConfirms_hoursAddUpByFiscalYear() {
        RecordRow own = at.records.histories.create(asTeacher(1), learned(teacher(1), "2026-09-30", "6"));
        RecordRow next = at.records.histories.create(asTeacher(1), learned(teacher(1), "2026-10-01", "4.5"));
        refused(
                () -> at.records.histories.create(asTeacher(1), learned(teacher(2), "2026-10-01", "4")),
                "person",
                "training.error.not-own");
        var kind = at.records.histories.kind();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.histories.act(asTeacher(1), own, kind.confirm));
        assertThat(at.records.book.byYear(asTeacher(1), teacher(1)))
                .as("not confirmed")
                .isEmpty();
        at.records.histories.act(head(S01), own, kind.confirm);
        at.records.histories.act(head(S01), next, kind.confirm);
        var years = at.records.book.byYear(asTeacher(1), teacher(1));
        assertThat(years.get(FiscalYear.ofBuddhist(2569))).isEqualByComparingTo("6");
        assertThat(years.get(FiscalYear.ofBuddhist(2570))).isEqualByComparingTo("4.5");
        assertThat(at.records.book.byYear(asTeacher(6), teacher(1)))
                .as("another school's")
                .isEmpty();
    }

    private RecordDraft learned(PersonId person, String day, String hours) {
        var kind = at.records.histories.kind();
        return new RecordDraft()
                .with(kind.person, person)
                .with(kind.title, "อบรมออนไลน์")
                .with(kind.organiser, "หน่วยงานตัวอย่าง")
                .with(kind.sort, "ICT")
                .with(kind.from, LocalDate.parse(day))
                .with(kind.to, LocalDate.parse(day))
                .with(kind.hours, new BigDecimal(hours));
    }

    @Test
    void formOfANeedKnowsTheOwnSchool_orTheOwnUnit_nothingForWhoeverWritesForAll() {
        var kind = at.records.needs.kind();
        TestCaller head = head(S01).as(teacher(1), "นางครู 01");
        assertThat(kind.school.initial(at.context(head))).contains(S01);
        assertThat(kind.unit.initial(at.context(head))).isEmpty();
        assertThat(kind.school.initial(at.context(officer()))).isEmpty();
        assertThat(kind.unit.initial(at.context(officer()))).isEmpty();
    }

    @Test
    void certificatesAreUsuallySignedByTheDirectorOfToday_orWhoeverElseSignedTheLastOnes() {
        var kind = at.records.courses.kind();
        assertThat(kind.signer.initial(at.context(officer()))).isEmpty();
        at.announced(3);
        assertThat(kind.signer.initial(at.context(officer())))
                .as("the last one")
                .contains("นายเจ้าหน้าที่ 01");
        at.director(teacher(2));
        assertThat(kind.signer.initial(at.context(officer())))
                .as("director of today")
                .contains("นางครู 02");
        assertThat(kind.signerPost.initial(at.context(officer()))).contains("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        at.records.courses.create(
                officer(), at.draft(3).with(kind.signer, "นางรอง").with(kind.signerPost, "รองผู้อำนวยการ"));
        assertThat(kind.signer.initial(at.context(officer()))).as("a deputy").contains("นางรอง");
    }

    @Test
    void licenceReminds180DaysBeforeOnce_renewedItRemindsAnew() {
        var kind = at.records.licences.kind();
        RecordRow soon = licence("LIC-1", LocalDate.of(2027, 5, 19));
        licence("LIC-2", LocalDate.of(2027, 5, 20));
        TrainingReminders reminders = new TrainingReminders(at.records, at.portal);
        assertThat(reminders.licences(SampleOffices.KT1)).isEqualTo(1);
        assertThat(reminders.licences(SampleOffices.KT1)).isZero();
        assertThat(at.happenings.types()).contains("training.licence.holder-reminded");
        assertThat(at.records.licences.open(officer(), soon.id()).get(kind.school))
                .contains(S01);
        RecordRow old = at.records.licences.open(officer(), soon.id());
        assertThat(kind.renew.begun(kind.issuedOn, old, at.context(officer()))).contains(LocalDate.of(2027, 5, 20));
        assertThat(kind.renew.begun(kind.expires, old, at.context(officer()))).contains(LocalDate.of(2032, 5, 19));
        refused(() -> renew(old, LocalDate.of(2027, 5, 19)), "issued_on", "training.error.renewed-early");
        renew(old, LocalDate.of(2027, 5, 20));
        at.clock.set("2027-01-10T09:00");
        assertThat(reminders.licences(SampleOffices.KT1)).as("both").isEqualTo(2);
        assertThat(reminders.licences(SampleOffices.KT2)).isZero();
        RecordRow reminded = at.records.licences.open(officer(), soon.id());
        RecordRow kept = at.records.licences.change(
                officer(), reminded, RecordDraft.of(reminded).with(kind.expires, LocalDate.of(2027, 6, 15)));
        assertThat(kept.get(kind.expires)).as("by the form").isEqualTo(reminded.get(kind.expires));
        at.records.licences.act(
                officer(),
                kept,
                kind.correct,
                new RecordDraft()
                        .with(kind.issuedOn, kept.get(kind.issuedOn))
                        .with(kind.expires, LocalDate.of(2027, 6, 15)),
                "พิมพ์วันผิด");
        assertThat(reminders.licences(SampleOffices.KT1)).as("by the right day").isEqualTo(1);
    }

    @Test
    void licenceWhoseLastDayIsOver_isInForceNoMore_untilItIsRenewed() {
        var kind = at.records.licences.kind();
        RecordRow licence = licence("LIC-1", LocalDate.of(2027, 5, 19));
        TrainingReminders reminders = new TrainingReminders(at.records, at.portal);
        at.clock.set("2027-05-19T06:40");
        assertThat(reminders.expireLicences(SampleOffices.KT1))
                .as("the last day")
                .isZero();
        at.clock.set("2027-05-20T06:40");
        assertThat(reminders.expireLicences(SampleOffices.KT1)).isEqualTo(1);
        assertThat(reminders.expireLicences(SampleOffices.KT1)).isZero();
        assertThat(at.records.licences.count(officer(), RecordFilter.ALL.in("valid")))
                .isZero();
        assertThat(at.happenings.types()).contains("training.licence.expired");
        RecordRow over = at.records.licences.open(officer(), licence.id());
        assertThat(over.state()).isEqualTo(kind.expired);
        RecordRow renewed = renew(over, LocalDate.of(2027, 5, 20));
        assertThat(renewed.state()).isEqualTo(kind.valid);
    }

    private RecordRow renew(RecordRow licence, LocalDate from) {
        var kind = at.records.licences.kind();
        return at.records.licences.act(
                officer(),
                licence,
                kind.renew,
                new RecordDraft().with(kind.issuedOn, from).with(kind.expires, LocalDate.of(2027, 6, 30)),
                "");
    }

    private RecordRow licence(String number, LocalDate expires) {
        var kind = at.records.licences.kind();
        return at.records.licences.create(
                officer(),
                new RecordDraft()
                        .with(kind.person, teacher(1))
                        .with(kind.sort, "TEACHER")
                        .with(kind.number, number)
                        .with(kind.issuedOn, LocalDate.of(2022, 5, 20))
                        .with(kind.expires, expires));
    }

    @Test
    void studyLeaveWithPayOwesTwiceItsDays_reportsAreAskedFor_bondIsServedOnlyAfterItsLastDay() {
        var kind = at.records.studies.kind();
        TestCaller director = TestCaller.of(SampleOffices.KT1, 1)
                .with(TrainingPermissions.STUDY_VIEW, TrainingPermissions.STUDY_APPROVE);
        RecordRow asked = at.records.studies.create(
                asTeacher(1),
                new RecordDraft()
                        .with(kind.person, teacher(1))
                        .with(kind.sort, "STUDY_HOME")
                        .with(kind.subject, "การวัดและประเมินผล")
                        .with(kind.institute, "มหาวิทยาลัยตัวอย่าง")
                        .with(kind.paid, true)
                        .with(kind.from, LocalDate.of(2026, 12, 1))
                        .with(kind.to, LocalDate.of(2027, 3, 10))
                        .with(kind.why, "พัฒนางานวัดผล"));
        RecordRow approved = at.records.studies.act(
                director, asked, kind.approve, new RecordDraft().with(kind.orderNo, "77/2569"), "");
        refused(
                () -> at.records.studies.act(
                        officer(),
                        approved,
                        kind.contract,
                        new RecordDraft()
                                .with(kind.contractNo, "ส 1/2570")
                                .with(kind.contractOn, LocalDate.of(2026, 11, 20))
                                .with(kind.guarantor, "นายผู้ค้ำ ตัวอย่าง"),
                        ""),
                "reports",
                "training.error.no-report-line");
        RecordRow away = at.records.studies.act(
                officer(),
                approved,
                kind.contract,
                new RecordDraft()
                        .with(kind.contractNo, "ส 1/2570")
                        .with(kind.contractOn, LocalDate.of(2026, 11, 20))
                        .with(kind.guarantor, "นายผู้ค้ำ ตัวอย่าง")
                        .with(
                                kind.reports,
                                List.of(new RecordDraft()
                                        .with(kind.term, "ภาคเรียนที่ 2/2569")
                                        .with(kind.due, LocalDate.of(2027, 1, 15)))),
                "");
        assertThat(away.get(kind.nextReport)).contains(LocalDate.of(2027, 1, 15));
        TrainingReminders reminders = new TrainingReminders(at.records, at.portal);
        assertThat(reminders.reports(SampleOffices.KT1)).isZero();
        at.clock.set("2027-01-02T06:40");
        assertThat(reminders.reports(SampleOffices.KT1)).isEqualTo(1);
        assertThat(reminders.reports(SampleOffices.KT1)).isZero();

        at.clock.set("2027-03-11T09:00");
        RecordRow bound = at.records.studies.act(
                officer(),
                at.records.studies.open(officer(), away.id()),
                kind.comeBack,
                new RecordDraft().with(kind.returnedOn, LocalDate.of(2027, 3, 11)),
                "");
        assertThat(bound.get(kind.bondDays)).as("2 × 100 days").contains(200);
        assertThat(bound.get(kind.boundUntil)).contains(LocalDate.of(2027, 9, 26));
        refused(() -> at.records.studies.act(officer(), bound, kind.serve), "", "training.error.still-bound");
        at.clock.set("2027-09-27T09:00");
        assertThat(at.records.studies.act(officer(), bound, kind.serve).state()).isEqualTo(kind.served);
    }

    @Test
    void awardTakesNominationsOfOwnPeople_onePrizeOneCertificate_theBookOfHonoursHasIt() {
        var award = at.records.awards.kind();
        var kind = at.records.nominations.kind();
        RecordRow made = award("ครูดีศรีตัวอย่าง");
        RecordRow open = at.records.awards.act(officer(), made, award.announce);
        refused(() -> nominate(open, teacher(6)), "person", "training.error.nominate");
        RecordRow best = nominate(open, teacher(1));
        RecordRow other = nominate(open, teacher(2));
        refused(() -> nominate(open, teacher(1)), "person", "training.error.nominated");
        assertThat(at.records
                        .nominations
                        .change(officer(), other, RecordDraft.of(other).with(kind.person, teacher(3)))
                        .get(kind.person))
                .as("who is nominated stays")
                .contains(teacher(2));
        refused(() -> at.records.nominations.act(officer(), best, kind.choose), "", "training.error.not-judging");
        assertThat(at.records.nominations.all(member(20), RecordFilter.ALL))
                .as("before it is judged")
                .isEmpty();
        RecordRow judging = at.records.awards.act(officer(), open, award.judge);
        refused(() -> nominate(judging, teacher(3)), "award", "training.error.award-closed");
        refused(() -> rated(officer(), best, "100"), "", "training.error.no-judge");
        assertThat(at.records.nominations.all(member(20), RecordFilter.ALL)).hasSize(2);
        refused(() -> rated(member(20), best, "100.01"), "given_score", "records.error.max");
        assertThat(waitingFor(member(20))).containsExactlyInAnyOrder(best.id(), other.id());
        rated(member(20), best, "70");
        assertThat(waitingFor(member(20)))
                .as("who has given points is not asked again")
                .containsExactly(other.id());
        assertThat(waitingFor(member(19))).containsExactlyInAnyOrder(best.id(), other.id());
        refused(() -> rated(member(20), now(best), "90"), "", "training.error.points-given");
        refused(
                () -> at.records.nominations.act(member(19), now(best), kind.rerate, points("90"), ""),
                "",
                "training.error.no-points");
        at.records.nominations.act(member(20), now(best), kind.rerate, points("90"), "");
        refused(() -> at.records.nominations.act(officer(), now(best), kind.choose), "", "training.error.unjudged");
        refused(
                () -> at.records.nominations.act(officer(), now(other), kind.pass, new RecordDraft(), "ไม่มีคะแนน"),
                "",
                "training.error.unjudged");
        rated(member(19), now(best), "85");
        rated(member(20), now(other), "80");
        rated(member(19), now(other), "80");
        assertThat(now(best).get(kind.mean).orElseThrow()).isEqualByComparingTo("87.50");
        refused(() -> at.records.nominations.act(officer(), now(other), kind.choose), "", "training.error.higher-mean");
        refused(
                () -> at.records.nominations.act(
                        officer(), now(best), kind.pass, new RecordDraft(), "ผู้อื่นเหมาะสมกว่า"),
                "",
                "training.error.among-best");
        at.records.nominations.act(officer(), now(best), kind.choose);
        refused(() -> at.records.nominations.act(officer(), now(other), kind.choose), "", "training.error.no-prize");
        refused(() -> at.records.awards.act(officer(), judging, award.close), "", "training.error.undecided");
        at.records.nominations.act(officer(), now(other), kind.pass, new RecordDraft(), "คะแนนรองลงมา");
        assertThat(at.happenings.types()).contains("training.nomination.passed-over");
        at.records.awards.act(officer(), judging, award.close);
        assertThat(at.records.nominations.all(officer(), RecordFilter.ALL.in("honours")))
                .extracting(row -> row.get(kind.year).orElseThrow())
                .containsExactly(FiscalYear.ofBuddhist(2570));
        assertThat(at.records.certificates.all(officer(), RecordFilter.ALL))
                .extracting(row -> row.get(at.records.certificates.kind().title))
                .containsExactly("ครูดีศรีตัวอย่าง");
        var certificate = at.records.certificates.kind();
        RecordRow revoked = at.records.certificates.act(
                officer(),
                at.records.certificates.all(officer(), RecordFilter.ALL).getFirst(),
                certificate.revoke,
                new RecordDraft(),
                "พิมพ์ชื่อผิด");
        at.records.certificates.act(officer(), revoked, certificate.reissue, new RecordDraft(), "ออกแทน");
        assertThat(now(best).get(kind.certificate))
                .contains(at.records
                        .certificates
                        .nextVersion(officer(), revoked)
                        .orElseThrow()
                        .id());
    }

    private RecordRow now(RecordRow nomination) {
        return at.records.nominations.open(officer(), nomination.id());
    }

    private List<Long> waitingFor(TestCaller member) {
        return at.records.nominations.waiting(member, 10).stream()
                .map(RecordRow::id)
                .toList();
    }

    private RecordRow rated(TestCaller member, RecordRow nomination, String points) {
        return at.records.nominations.act(member, nomination, at.records.nominations.kind().rate, points(points), "");
    }

    private RecordDraft points(String points) {
        return new RecordDraft().with(at.records.nominations.kind().given, new BigDecimal(points));
    }

    /** Somebody of the own group who sees nothing beyond it. */
    private static TestCaller member(int number) {
        return TestCaller.of(SampleOffices.KT1, number).inUnit(TDEV, TrainingPermissions.VIEW);
    }

    @Test
    void nominationIsReturnedToWhoNominated_putRightAndSentAgain_orWithdrawn_nothingIsDecidedMeanwhile() {
        var award = at.records.awards.kind();
        var kind = at.records.nominations.kind();
        RecordRow open = at.records.awards.act(officer(), award("ครูต้นแบบ"), award.announce);
        TestCaller head = head(S01).as(teacher(9), "ผู้อำนวยการ").with(TrainingPermissions.VIEW);
        RecordRow best = nominate(head, open, teacher(1));
        RecordRow other = nominate(head, open, teacher(2));
        RecordRow early = nominate(head, open, teacher(3));
        assertThat(at.records
                        .nominations
                        .act(officer(), early, kind.pass, new RecordDraft(), "ขาดคุณสมบัติ")
                        .state())
                .as("before anybody judges")
                .isEqualTo(kind.notChosen);
        RecordRow judging = at.records.awards.act(officer(), open, award.judge);
        assertThatExceptionOfType(NotPermitted.class)
                .as("who is nominated is no nominator")
                .isThrownBy(() ->
                        at.records.nominations.act(asTeacher(1), best, kind.withdraw, new RecordDraft(), "ไม่ประสงค์"));
        RecordRow back =
                at.records.nominations.act(officer(), best, kind.giveBack, new RecordDraft(), "แนบผลงานให้ครบ");
        assertThat(at.happenings.types()).contains("training.nomination.returned");
        assertThat(waitingFor(member(20).as(teacher(9), "ครู")))
                .as("whoever nominated, no head any more")
                .containsExactly(best.id());
        assertThat(waitingFor(asTeacher(1))).as("who is nominated").isEmpty();
        refused(() -> at.records.awards.act(officer(), judging, award.close), "", "training.error.undecided");
        refused(
                () -> at.records.nominations.act(officer(), back, kind.pass, new RecordDraft(), "ส่งคืนแล้ว"),
                "",
                "training.error.unjudged");
        RecordRow again = at.records.nominations.act(
                head,
                back,
                kind.resend,
                new RecordDraft().with(kind.work, "ผลงานครบ").with(kind.why, back.get(kind.why)),
                "");
        assertThat(again.state()).isEqualTo(kind.sent);
        assertThat(again.get(kind.work)).isEqualTo("ผลงานครบ");
        RecordRow gone = at.records.nominations.act(head, other, kind.withdraw, new RecordDraft(), "ย้ายสถานศึกษา");
        assertThat(at.records.nominations.actions(officer(), gone)).isEmpty();
        rated(member(20), again, "75");
        rated(member(19), now(again), "80");
        RecordRow seated = at.records.awards.act(
                officer(),
                judging,
                award.seat,
                new RecordDraft().with(award.committee, List.of(seat(award, 20))),
                "ย้าย");
        assertThat(now(again).get(kind.mean).orElseThrow())
                .as("without the points of who left")
                .isEqualByComparingTo("75");
        at.records.nominations.act(officer(), now(again), kind.choose);
        assertThat(at.records.awards.act(officer(), seated, award.close).state())
                .isEqualTo(award.closed);
    }

    private RecordRow award(String title) {
        var award = at.records.awards.kind();
        return at.records.awards.create(
                officer(),
                new RecordDraft()
                        .with(award.title, title)
                        .with(award.level, "OFFICE")
                        .with(award.criteria, "ผลงานเชิงประจักษ์")
                        .with(award.closes, LocalDate.of(2026, 11, 30))
                        .with(award.unit, TDEV)
                        .with(award.prizes, 1)
                        .with(award.committee, List.of(seat(award, 20), seat(award, 19))));
    }

    private static RecordDraft seat(AwardKind kind, int person) {
        return new RecordDraft().with(kind.member, SampleOffices.personId(SampleOffices.KT1, person));
    }

    private RecordRow nominate(RecordRow award, PersonId person) {
        return nominate(head(S01), award, person);
    }

    private RecordRow nominate(TestCaller by, RecordRow award, PersonId person) {
        var kind = at.records.nominations.kind();
        return at.records.nominations.create(
                by,
                new RecordDraft()
                        .with(kind.award, award.id())
                        .with(kind.person, person)
                        .with(kind.work, "ผลงานตัวอย่าง")
                        .with(kind.why, "พัฒนาผู้เรียนต่อเนื่อง"));
    }

    @Test
    void networkHasMembersAndActivities_itsHeadWritesThemDown_endedNetworksStay() {
        var kind = at.records.networks.kind();
        RecordRow network = at.records.networks.create(
                officer(),
                new RecordDraft()
                        .with(kind.title, "เครือข่ายครูภาษาไทย")
                        .with(kind.aim, "แลกเปลี่ยนเรียนรู้")
                        .with(kind.unit, TDEV)
                        .with(kind.head, teacher(1))
                        .with(kind.since, LocalDate.of(2026, 1, 10))
                        .with(kind.members, List.of(new RecordDraft().with(kind.member, teacher(2)))));
        RecordRow wider = at.records.networks.change(
                asTeacher(1),
                network,
                RecordDraft.of(network)
                        .with(
                                kind.activities,
                                List.of(new RecordDraft()
                                        .with(kind.on, LocalDate.of(2026, 10, 10))
                                        .with(kind.what, "เปิดชั้นเรียน")
                                        .with(kind.came, 12))));
        assertThat(wider.get(kind.size)).isEqualTo(1);
        assertThat(wider.get(kind.done)).isEqualTo(1);
        RecordDraft ahead =
                new RecordDraft().with(kind.on, LocalDate.of(2027, 1, 10)).with(kind.what, "ค่ายภาษา");
        assertThatExceptionOfType(Rejected.class)
                .as("what it did is no plan")
                .isThrownBy(() -> at.records.networks.change(
                        asTeacher(1), wider, RecordDraft.of(wider).with(kind.activities, List.of(ahead))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("activities.0.on_day"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.networks.change(asTeacher(2), wider, RecordDraft.of(wider)));
        at.records.networks.act(officer(), wider, kind.finish, new RecordDraft(), "รวมกับเครือข่ายอื่น");
        assertThat(at.records.networks.count(officer(), RecordFilter.ALL.in("all")))
                .isEqualTo(1);
    }
}
