package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.text.ThaiDate;
import org.khet.training.internal.TrainingPortal;
import org.khet.training.internal.TrainingSettings;
import org.khet.training.internal.certificate.CertificateIssuer;
import org.khet.training.internal.certificate.TrainingCertificateKind;
import org.khet.training.internal.history.TrainingHistoryBook;

/**
 * The end of a course: certificates for whoever attended enough, the others have not passed, and the hours of all go into what they
 * learned. Source: other-groups T-01, TDEV-03, TDEV-05, TDEV-07.
 */
public final class CourseClosing {
    private final RecordService<CourseKind> courses;
    private final RecordService<EnrolmentKind> enrolments;
    private final CertificateIssuer certificates;
    private final TrainingHistoryBook histories;
    private final TrainingPortal portal;

    private CourseClosing(
            RecordService<CourseKind> courses,
            RecordService<EnrolmentKind> enrolments,
            CertificateIssuer certificates,
            TrainingHistoryBook histories,
            TrainingPortal portal) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.histories = histories;
        this.portal = portal;
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<CourseKind> courses,
            RecordService<EnrolmentKind> enrolments,
            RecordService<SignInSheetKind> sheets,
            CertificateIssuer certificates,
            TrainingHistoryBook histories,
            TrainingPortal portal) {
        CourseClosing closing = new CourseClosing(courses, enrolments, certificates, histories, portal);
        enrolments.kind().certify.when(closing::tooFew).when(closing::running).then(closing::issue);
        certificates.kind().reissue.when(closing::noMore).then(closing::reissued);
        courses.kind().finish.then(closing::close);
        sheets.kind().count.then((sheet, now) -> closing.recount(sheet.get(sheets.kind().course), now));
    }

    private boolean enough(RecordRow enrolment, RecordContext now) {
        int least = portal.get(now.office(), TrainingSettings.ATTENDANCE);
        return enrolment.get(enrolments.kind().share).compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    private Optional<Problem> tooFew(RecordRow enrolment, RecordContext now) {
        return enough(enrolment, now)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "attendance",
                        "training.error.attendance",
                        enrolment.get(enrolments.kind().share).toPlainString(),
                        portal.get(now.office(), TrainingSettings.ATTENDANCE)));
    }

    /** Hours are complete on the last day at the earliest. */
    private Optional<Problem> running(RecordRow enrolment, RecordContext now) {
        CourseKind of = courses.kind();
        return courses.find(now.office(), enrolment.get(enrolments.kind().course))
                .filter(course -> !course.state().equals(of.finished))
                .map(course -> course.get(of.to))
                .filter(now.today()::isBefore)
                .map(last -> Problem.of("", "training.error.course-running", ThaiDate.longDate(last)));
    }

    private void issue(RecordRow enrolment, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        CourseKind of = courses.kind();
        TrainingCertificateKind to = certificates.kind();
        RecordRow course =
                courses.find(now.office(), enrolment.get(kind.course)).orElseThrow();
        RecordRow made = certificates.issue(
                now.caller(),
                new RecordDraft()
                        .with(to.person, enrolment.get(kind.person).orElse(null))
                        .with(to.holder, holder(enrolment, now))
                        .with(to.unit, enrolment.get(kind.unit).orElse(null))
                        .with(to.school, enrolment.get(kind.school).orElse(null))
                        .with(to.course, course.id())
                        .with(to.title, course.get(of.title))
                        .with(to.hours, enrolment.get(kind.attended))
                        .with(to.from, course.get(of.from))
                        .with(to.to, course.get(of.to))
                        .with(to.issuedOn, now.today())
                        .with(to.signer, course.get(of.signer))
                        .with(to.signerPost, course.get(of.signerPost)));
        named(course, enrolment, made, now);
    }

    private String holder(RecordRow enrolment, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        return enrolment
                .get(kind.person)
                .map(person -> portal.name(now.office(), person))
                .orElseGet(() -> enrolment.get(kind.outsider).orElse(""));
    }

    private void named(RecordRow course, RecordRow enrolment, RecordRow certificate, RecordContext now) {
        RecordDraft draft = new RecordDraft().with(enrolments.kind().certificate, certificate.id());
        RecordRow named = enrolments.internal().change(now.caller(), enrolment, draft);
        if (course.state().equals(courses.kind().finished)) {
            note(course, named, certificate.get(certificates.kind().number).text(), now);
        }
    }

    private Optional<RecordRow> ofCertificate(RecordRow certificate, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        return enrolments.internal().all(now.caller(), RecordFilter.of(kind.certificate.is(certificate.id()))).stream()
                .findFirst();
    }

    private Optional<Problem> noMore(RecordRow certificate, RecordContext now) {
        boolean lapsed = certificate.has(certificates.kind().course)
                && ofCertificate(certificate, now).isEmpty();
        return lapsed ? CertificateIssuer.lapsed() : Optional.empty();
    }

    private void reissued(RecordRow revoked, RecordContext now) {
        ofCertificate(revoked, now).ifPresent(enrolment -> {
            RecordRow made = certificates.renewed(now, revoked, holder(enrolment, now));
            long course = enrolment.get(enrolments.kind().course);
            named(courses.find(now.office(), course).orElseThrow(), enrolment, made, now);
        });
    }

    private void close(RecordRow course, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        for (RecordRow row : of(course.id(), now, kind.waiting)) {
            enrolments.internal().act(now.caller(), row, kind.cancel);
        }
        for (RecordRow row : of(course.id(), now, kind.enrolled)) {
            if (enough(row, now)) {
                enrolments.internal().act(now.caller(), row, kind.certify);
            } else {
                enrolments.internal().act(now.caller(), row, kind.fail);
            }
        }
        recount(course.id(), now);
    }

    private List<RecordRow> of(long course, RecordContext now, State... states) {
        EnrolmentKind kind = enrolments.kind();
        return enrolments.internal().all(now.caller(), RecordFilter.of(kind.course.is(course), kind.in(states)));
    }

    /** What people learned follows the sheets of a course that is over. */
    private void recount(long id, RecordContext now) {
        RecordRow course = courses.find(now.office(), id).orElseThrow();
        if (course.state().equals(courses.kind().finished)) {
            EnrolmentKind kind = enrolments.kind();
            of(id, now, kind.passed).stream().filter(row -> !enough(row, now)).forEach(row -> lapse(row, now));
            of(id, now, kind.passed).stream()
                    .filter(row -> saysOthers(row, now))
                    .forEach(row -> {
                        row.get(kind.certificate).ifPresent(certificate -> certificates.lapse(now, certificate));
                        issue(row, now);
                    });
            of(id, now, kind.passed, kind.failed).forEach(row -> note(course, row, number(row, now), now));
        }
    }

    private boolean saysOthers(RecordRow enrolment, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        return enrolment
                .get(kind.certificate)
                .flatMap(id -> certificates.find(now.office(), id))
                .flatMap(made -> made.get(certificates.kind().hours))
                .filter(said -> said.compareTo(enrolment.get(kind.attended)) != 0)
                .isPresent();
    }

    private void lapse(RecordRow enrolment, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        enrolment.get(kind.certificate).ifPresent(id -> certificates.lapse(now, id));
        RecordRow failed = enrolments.internal().act(now.caller(), enrolment, kind.lapse);
        enrolments.internal().change(now.caller(), failed, new RecordDraft().with(kind.certificate, null));
    }

    private String number(RecordRow enrolment, RecordContext now) {
        return enrolment
                .get(enrolments.kind().certificate)
                .flatMap(id -> certificates.find(now.office(), id))
                .map(row -> row.get(certificates.kind().number).text())
                .orElse("");
    }

    private void note(RecordRow course, RecordRow enrolment, String certificate, RecordContext now) {
        CourseKind of = courses.kind();
        EnrolmentKind kind = enrolments.kind();
        enrolment
                .get(kind.person)
                .ifPresent(person -> histories.attended(
                        now,
                        person,
                        new TrainingHistoryBook.Attended(
                                course.id(),
                                course.get(of.title),
                                course.get(of.sort),
                                course.get(of.from),
                                course.get(of.to)),
                        enrolment.get(kind.attended),
                        portal.office(now.office()),
                        certificate));
    }
}
