package org.khet.training.internal.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.training.internal.TrainingFixture.S01;
import static org.khet.training.internal.TrainingFixture.asTeacher;
import static org.khet.training.internal.TrainingFixture.head;
import static org.khet.training.internal.TrainingFixture.officer;
import static org.khet.training.internal.TrainingFixture.teacher;

import com.vaadin.flow.component.Component;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.training.internal.TrainingFixture;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingSettings;
import org.khet.training.internal.ui.TrainingPublicViews;

/** Courses from their announcement to certificates and hours. Source: other-groups TDEV-02 to 05, 07, 12. */
@OnEachDatabase
class CourseStoriesDbTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private final TestDatabase database;
    private TrainingFixture at;
    private EnrolmentKind enrolment;
    private CourseKind kind;

    CourseStoriesDbTest(TestDatabase database) {
        this.database = database;
        nothingIsThere();
    }

    @BeforeEach
    final void nothingIsThere() {
        at = new TrainingFixture(database);
        enrolment = at.records.enrolments.kind();
        kind = at.records.courses.kind();
    }

    private static void refused(Runnable work, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .contains(tuple(field, key)));
    }

    @Test
    void formOffersOpenCourses_whatAnOfficerEntersIsOfThePerson_andApplicantsNameNobodyFromOutside() {
        RecordRow course = at.announced(2);
        assertThat(enrolment.course.among().orElseThrow().of(KT1)).containsExactly(course.id());

        at.enter(officer(), course, teacher(1));
        assertThat(at.records.enrolments.count(officer(), RecordFilter.ALL.in("mine")))
                .isZero();
        assertThat(at.records.enrolments.count(asTeacher(1), RecordFilter.ALL.in("mine")))
                .isOne();

        RecordRow own = at.records.enrolments.create(
                asTeacher(6),
                new RecordDraft()
                        .with(enrolment.course, course.id())
                        .with(enrolment.person, teacher(6))
                        .with(enrolment.outsider, "ผู้สังเกตการณ์"));
        assertThat(own.get(enrolment.outsider)).isEmpty();

        at.records.courses.act(officer(), at.now(course), kind.hold);
        assertThat(enrolment.course.among().orElseThrow().of(KT1)).isEmpty();
    }

    @Test
    void twoSeats_thirdWaits_movesUpWhenOneCancels_andMoreSeatsTakeTheRest() {
        RecordRow course = at.announced(2);
        assertThat(course.get(kind.number).orElseThrow().text()).isEqualTo("อบ-1/2570");
        RecordRow first = at.now(at.enter(asTeacher(1), course, teacher(1)));
        at.enter(head(S01), course, teacher(2));
        RecordRow third = at.enter(head(S01), course, teacher(3));
        RecordRow fourth = at.enter(asTeacher(6), course, teacher(6));

        assertThat(first.state()).isEqualTo(enrolment.enrolled);
        assertThat(at.now(third).state()).isEqualTo(enrolment.waiting);
        assertThat(at.now(third).get(enrolment.nominated)).isTrue();
        assertThat(at.now(third).get(enrolment.school)).contains(S01);
        assertThat(at.now(course).get(kind.taken)).isEqualByComparingTo("2");

        at.records.enrolments.act(asTeacher(1), first, enrolment.cancel);
        assertThat(at.now(third).state()).isEqualTo(enrolment.enrolled);
        assertThat(at.now(fourth).state()).isEqualTo(enrolment.waiting);
        assertThat(at.now(course).get(kind.taken)).isEqualByComparingTo("2");

        at.clock.set("2026-11-20T09:05");
        RecordRow back = at.records.enrolments.act(asTeacher(1), at.now(first), enrolment.rejoin);
        assertThat(at.now(back).state()).as("behind who waits").isEqualTo(enrolment.waiting);
        refused(
                () -> at.records.courses.act(
                        officer(), at.now(course), kind.reseat, new RecordDraft().with(kind.seats, 1), ""),
                "seats",
                "training.error.seats-taken");
        at.records.courses.act(officer(), at.now(course), kind.reseat, new RecordDraft().with(kind.seats, 3), "");
        assertThat(at.now(fourth).state()).isEqualTo(enrolment.enrolled);
        assertThat(at.now(back).state()).as("whoever waited goes first").isEqualTo(enrolment.waiting);
        at.records.courses.act(officer(), at.now(course), kind.reseat, new RecordDraft().with(kind.seats, 4), "");
        assertThat(at.now(back).state()).isEqualTo(enrolment.enrolled);
        assertThat(at.happenings.types()).contains("training.enrolment.admitted", "training.course.announced");
    }

    @Test
    void headNominatesOwnTeachersOnly_nobodyTwice_nobodyAfterTheLastDay_outsidersByWhoKeepsCourses() {
        RecordRow course = at.announced(40);
        refused(() -> at.enter(head(S01), course, teacher(6)), "person", "training.error.nominate");
        refused(() -> at.enter(asTeacher(1), course, teacher(2)), "person", "training.error.nominate");
        at.enter(asTeacher(1), course, teacher(1));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.enter(head(S01), course, teacher(1)));
        RecordDraft outsider =
                new RecordDraft().with(enrolment.course, course.id()).with(enrolment.outsider, "วิทยากรท้องถิ่น");
        refused(() -> at.records.enrolments.create(head(S01), outsider), "outsider", "training.error.outsider");
        at.records.enrolments.create(officer(), outsider);
        at.clock.set("2026-11-23T08:00");
        refused(() -> at.enter(asTeacher(2), course, teacher(2)), "course", "training.error.apply-over");
        at.enter(officer(), course, teacher(2));
        RecordRow held = at.records.courses.act(officer(), at.now(course), kind.hold);
        refused(() -> at.enter(officer(), held, teacher(3)), "course", "training.error.course-closed");

        TestCaller stranger = TestCaller.of(SampleOffices.KT2, 53).with(TrainingFixture.all());
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> at.records.courses.open(stranger, course.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.courses.act(
                        asTeacher(1).with(TrainingPermissions.VIEW), at.now(course), kind.finish));
        assertThat(at.records.enrolments.count(asTeacher(6), RecordFilter.ALL))
                .as("another school's")
                .isZero();
    }

    /** Two participants; the second was there for nine of fifteen hours. */
    private RecordRow held(RecordRow course) {
        at.clock.set("2026-11-27T17:00");
        RecordRow held = at.records.courses.act(officer(), at.now(course), kind.hold);
        RecordRow good = row(teacher(1));
        RecordRow seldom = row(teacher(2));
        for (int i = 0; i < 5; i++) {
            RecordRow sheet = at.sheets(course).get(i);
            at.counted(sheet, i < 3 ? List.of(good.id(), seldom.id()) : i == 3 ? List.of(good.id()) : List.of());
        }
        return held;
    }

    private RecordRow row(PersonId person) {
        return at.now(at.records
                .enrolments
                .all(officer(), RecordFilter.of(enrolment.person.is(person)))
                .getFirst());
    }

    private RecordRow twoTakePart() {
        RecordRow course = at.announced(40);
        at.enter(asTeacher(1), course, teacher(1));
        at.enter(asTeacher(2), course, teacher(2));
        return course;
    }

    @Test
    void hoursCountOnce_noCertificateBelow80Percent_theEndGivesCertificatesAndHistory() {
        RecordRow course = twoTakePart();
        refused(() -> at.counted(at.sheets(course).getFirst(), List.of()), "", "training.error.not-begun");
        RecordRow held = held(course);
        at.clock.set("2026-11-24T10:00");
        refused(
                () -> at.records.enrolments.act(officer(), row(teacher(1)), enrolment.certify),
                "",
                "training.error.course-running");
        at.clock.set("2026-11-27T17:00");
        assertThat(row(teacher(1)).get(enrolment.attended)).isEqualByComparingTo("12");
        assertThat(row(teacher(1)).get(enrolment.share)).isEqualByComparingTo("80.00");
        assertThat(row(teacher(2)).get(enrolment.share)).isEqualByComparingTo("60.00");
        refused(
                () -> at.records.enrolments.act(officer(), row(teacher(2)), enrolment.certify),
                "attendance",
                "training.error.attendance");

        SignInSheetKind sheets = at.records.sheets.kind();
        RecordRow sheet = at.sheets(course).getFirst();
        RecordRow again = at.records.sheets.act(officer(), sheet, sheets.correct, new RecordDraft(), "ลงชื่อผิดช่อง");
        assertThat(row(teacher(1)).get(enrolment.attended)).isEqualByComparingTo("9");
        refused(() -> at.records.courses.act(officer(), held, kind.finish), "", "training.error.sheets-open");
        at.records.sheets.act(officer(), at.records.sheets.open(officer(), again.id()), sheets.count);
        assertThat(row(teacher(1)).get(enrolment.attended)).as("once").isEqualByComparingTo("12");

        at.records.courses.act(officer(), at.now(course), kind.finish);
        assertThat(row(teacher(1)).state()).isEqualTo(enrolment.passed);
        assertThat(row(teacher(2)).state()).isEqualTo(enrolment.failed);
        var certificate = at.records.certificates.kind();
        List<RecordRow> given = at.records.certificates.all(officer(), RecordFilter.ALL);
        assertThat(given).hasSize(1);
        assertThat(given.getFirst().get(certificate.holder)).isEqualTo("นางครู 01");
        assertThat(given.getFirst().get(certificate.number).text()).isEqualTo("1/2569");

        Map<FiscalYear, BigDecimal> years = at.records.book.byYear(officer(), teacher(2));
        assertThat(years.get(FiscalYear.ofBuddhist(2570))).isEqualByComparingTo("9");
        assertThat(at.records
                        .book
                        .byYear(officer(), teacher(1))
                        .values()
                        .iterator()
                        .next())
                .isEqualByComparingTo("12");
        at.settings.put(KT1, TrainingSettings.ATTENDANCE, 60, LocalDate.of(2026, 1, 1));
        at.records.enrolments.act(officer(), row(teacher(2)), enrolment.certify);
        assertThat(at.records.certificates.count(officer(), RecordFilter.ALL)).isEqualTo(2);
        assertThat(at.records.histories.count(officer(), RecordFilter.ALL)).isEqualTo(2);
    }

    @Test
    void sheetCorrectedAfterTheEnd_takesTheCertificateAndTheHoursBack_andGivesTheHoursAgain() {
        RecordRow course = twoTakePart();
        at.records.courses.act(officer(), held(course), kind.finish);
        RecordRow passed = row(teacher(1));
        long first = passed.get(enrolment.certificate).orElseThrow();

        corrected(at.sheets(course).getLast(), List.of(passed.id()));
        RecordRow fifteen = row(teacher(1));
        assertThat(fifteen.get(enrolment.attended)).isEqualByComparingTo("15");
        var of = at.records.certificates.kind();
        assertThat(at.records.certificates.open(officer(), first).state()).isEqualTo(of.revoked);
        long second = fifteen.get(enrolment.certificate).orElseThrow();
        assertThat(at.records.certificates.open(officer(), second).get(of.hours).orElseThrow())
                .as("the certificate says the hours that were attended")
                .isEqualByComparingTo("15");
        for (RecordRow sheet : at.sheets(course)) {
            corrected(sheet, List.of());
        }
        assertThat(row(teacher(1)).state()).isEqualTo(enrolment.failed);
        assertThat(row(teacher(1)).get(enrolment.certificate)).isEmpty();
        assertThat(at.records.certificates.open(officer(), first).state())
                .isEqualTo(at.records.certificates.kind().revoked);
        assertThat(at.records.book.byYear(officer(), teacher(1)))
                .as("no hour is left")
                .isEmpty();
        assertThat(at.happenings.types()).contains("training.enrolment.lapsed");

        for (RecordRow sheet : at.sheets(course).subList(0, 4)) {
            corrected(sheet, List.of(passed.id()));
        }
        assertThat(at.records.book.byYear(officer(), teacher(1)).get(FiscalYear.ofBuddhist(2570)))
                .isEqualByComparingTo("12");
        at.records.enrolments.act(officer(), row(teacher(1)), enrolment.certify);
        assertThat(row(teacher(1)).get(enrolment.certificate)).isPresent().isNotEqualTo(Optional.of(first));
    }

    @Test
    void courseThatIsNotHeld_tellsAllWhoApplied_andNobodyMovesUp() {
        RecordRow course = at.announced(1);
        RecordRow seated = at.enter(asTeacher(1), course, teacher(1));
        RecordRow waits = at.enter(asTeacher(6), course, teacher(6));
        at.happenings.clear();

        at.records.courses.act(officer(), at.now(course), kind.cancel, new RecordDraft(), "วิทยากรติดราชการ");

        assertThat(List.of(at.now(seated).state(), at.now(waits).state())).containsOnly(enrolment.cancelled);
        assertThat(at.happenings.all().stream()
                        .filter(told -> told.type().equals("training.enrolment.dropped"))
                        .flatMap(told -> told.audience().people().stream()))
                .containsExactlyInAnyOrder(teacher(1), teacher(6));
        refused(
                () -> at.records.enrolments.act(asTeacher(1), at.now(seated), enrolment.rejoin),
                "",
                "training.error.course-closed");
    }

    private void corrected(RecordRow sheet, List<Long> present) {
        SignInSheetKind sheets = at.records.sheets.kind();
        at.records.sheets.act(
                officer(),
                at.records.sheets.open(officer(), sheet.id()),
                sheets.correct,
                new RecordDraft(),
                "ลงชื่อผิดช่อง");
        at.counted(at.records.sheets.open(officer(), sheet.id()), present);
    }

    @Test
    void certificatesOfACoursePrintAtOnce_verifiedByTheirCode_revokedOnesSaySo() throws IOException {
        RecordRow course = twoTakePart();
        at.records.courses.act(officer(), held(course), kind.finish);
        at.settings.put(KT1, TrainingSettings.ATTENDANCE, 60, LocalDate.of(2026, 1, 1));
        at.records.enrolments.act(officer(), row(teacher(2)), enrolment.certify);

        List<RecordRow> all = at.certificates.ofCourse(officer(), course.id());
        assertThat(all).hasSize(2);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        at.certificates.print(officer(), all, pdf);
        String printed = pdf.toString(StandardCharsets.UTF_8);
        var certificate = at.records.certificates.kind();
        String code = all.getFirst().get(certificate.verifyCode);
        assertThat(printed).contains("นางครู 01", "นางครู 02", code, "การจัดการเรียนรู้เชิงรุก");
        assertThat(at.printer.printed().getLast().images()).hasSize(2);

        var views = new TrainingPublicViews(at.records).views();
        assertThat(shown(views.get("certificate"), code)).contains("วุฒิบัตรเลขที่ 1/2569 ออกให้ นางครู 01");
        assertThat(shown(views.get("certificate"), "00000000")).contains("ไม่พบวุฒิบัตรหรือเกียรติบัตรตามรหัสนี้");
        assertThat(shown(views.get("certificate"), " " + code.toUpperCase(Locale.ROOT)))
                .as("as somebody types it")
                .contains("วุฒิบัตรเลขที่ 1/2569");
        at.records.certificates.act(officer(), all.getFirst(), certificate.revoke, new RecordDraft(), "ออกผิดคน");
        assertThat(shown(views.get("certificate"), code)).contains("วุฒิบัตรเลขที่ 1/2569 ถูกยกเลิกแล้ว");
        assertThat(at.certificates.ofCourse(officer(), course.id())).hasSize(1);
    }

    @Test
    void revokedCertificateIsIssuedAnewWithAnotherNumber_theOldOneStaysVoid() {
        RecordRow course = twoTakePart();
        at.records.courses.act(officer(), held(course), kind.finish);
        var certificates = at.records.certificates;
        var of = certificates.kind();
        RecordRow old = certificates.all(officer(), RecordFilter.ALL).getFirst();
        RecordRow revoked = certificates.act(officer(), old, of.revoke, new RecordDraft(), "ชื่อผิด");
        at.clock.set("2026-12-18T09:00");
        certificates.act(officer(), revoked, of.reissue, new RecordDraft(), "ออกแทนฉบับที่ชื่อผิด");
        RecordRow made = certificates.nextVersion(officer(), revoked).orElseThrow();
        assertThat(made.get(of.number).text()).isNotEqualTo(old.get(of.number).text());
        assertThat(made.get(of.verifyCode)).isNotEqualTo(old.get(of.verifyCode));
        assertThat(made.state()).isEqualTo(of.issued);
        assertThat(made.get(of.title)).isEqualTo(old.get(of.title));
        assertThat(certificates.open(officer(), old.id()).state()).isEqualTo(of.revoked);
        RecordRow passed = row(old.get(of.person).orElseThrow());
        assertThat(passed.get(enrolment.certificate)).contains(made.id());
        var history = at.records.histories.kind();
        assertThat(at.records.histories.all(officer(), RecordFilter.ALL))
                .extracting(learned -> learned.get(history.certificateNo))
                .contains(made.get(of.number).text())
                .doesNotContain(old.get(of.number).text());
        assertThat(certificates.actions(officer(), certificates.open(officer(), old.id())))
                .as("once")
                .doesNotContain(of.reissue);
    }

    private static String shown(ViewFactory view, String key) {
        Component page = view.open(TestRequest.of(TestCaller.in(KT1), "training", key));
        return String.join("\n", ShownTexts.of(page)) + page.getElement().getOuterHTML();
    }

    @Test
    void participantsRateByTheLink_noMoreThanTookPart_reportHasMeansCommentsAndCosts() throws IOException {
        RecordRow course = twoTakePart();
        String key = course.get(kind.ratingKey);
        assertThat(at.records.voices.course(KT1, key)).as("not held yet").isEmpty();
        held(course);
        Map<String, Integer> scores = new HashMap<>();
        at.records.voices.questions(KT1).forEach(question -> scores.put(question.code(), 4));
        scores.put("PLACE", 3);
        at.records.voices.send(KT1, key, scores, "อยากให้มีภาคปฏิบัติเพิ่ม");
        refused(() -> at.records.voices.send(KT1, key, Map.of("PLACE", 5), ""), "CONTENT", "records.error.missing");
        scores.put("PLACE", 4);
        at.records.voices.send(KT1, key, scores, "");
        refused(() -> at.records.voices.send(KT1, key, scores, ""), "", "training.error.rating-all");

        CourseRatings.Summary summary = at.records.voices.summary(officer(), course);
        assertThat(summary.count()).isEqualTo(2);
        assertThat(summary.means().get("สถานที่และอุปกรณ์พร้อม")).isEqualByComparingTo("3.50");
        assertThat(at.records.ratings.all(officer(), RecordFilter.ALL))
                .as("without a name")
                .allSatisfy(row -> assertThat(row.head().author()).isEqualTo("ระบบ"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> at.records.voices.summary(asTeacher(1), course));

        RecordRow whole = at.now(course);
        at.records.courses.act(
                officer(),
                whole,
                kind.cost,
                new RecordDraft()
                        .with(
                                kind.costs,
                                List.of(new RecordDraft()
                                        .ofLine(whole.lines(kind.costs)
                                                .getFirst()
                                                .id())
                                        .with(kind.item, "ค่าวิทยากร")
                                        .with(kind.planned, new BigDecimal("9000"))
                                        .with(kind.paid, new BigDecimal("7200"))
                                        .with(kind.claim, RecordLink.typed("บค. 12/2570")))),
                "");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        at.certificates.print(officer(), at.papers.report(officer(), course.id()), pdf);
        assertThat(pdf.toString(StandardCharsets.UTF_8))
                .contains("อยากให้มีภาคปฏิบัติเพิ่ม", "3.50", "9,000.00", "7,200.00", "บค. 12/2570");
    }
}
