package org.khet.training.internal;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.training.internal.award.AwardFlow;
import org.khet.training.internal.award.AwardJudges;
import org.khet.training.internal.award.AwardKind;
import org.khet.training.internal.award.NominationKind;
import org.khet.training.internal.certificate.CertificateIssuer;
import org.khet.training.internal.certificate.CertificateSigners;
import org.khet.training.internal.certificate.CertificateVerifier;
import org.khet.training.internal.certificate.TrainingCertificateKind;
import org.khet.training.internal.course.CourseAdmission;
import org.khet.training.internal.course.CourseClosing;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.course.CourseRatingKind;
import org.khet.training.internal.course.CourseRatings;
import org.khet.training.internal.course.EnrolmentFlow;
import org.khet.training.internal.course.EnrolmentKind;
import org.khet.training.internal.course.SignInFlow;
import org.khet.training.internal.course.SignInSheetKind;
import org.khet.training.internal.history.TrainingHistoryBook;
import org.khet.training.internal.history.TrainingHistoryKind;
import org.khet.training.internal.induction.InductionFlow;
import org.khet.training.internal.induction.InductionKind;
import org.khet.training.internal.network.TeacherNetworkKind;
import org.khet.training.internal.plan.TrainingNeedKind;
import org.khet.training.internal.plan.TrainingPlanFlow;
import org.khet.training.internal.plan.TrainingPlanKind;
import org.khet.training.internal.study.LicenceKind;
import org.khet.training.internal.study.StudyFlow;
import org.khet.training.internal.study.StudyLeaveKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind, and what follows from their actions. Safe for concurrent use. */
@Component(service = TrainingRecords.class)
public final class TrainingRecords {
    /** What needs to be learned. */
    public final RecordService<TrainingNeedKind> needs;
    /** Plans of years. */
    public final RecordService<TrainingPlanKind> plans;
    /** Courses. */
    public final RecordService<CourseKind> courses;
    /** Who takes part. */
    public final RecordService<EnrolmentKind> enrolments;
    /** Sign-in sheets. */
    public final RecordService<SignInSheetKind> sheets;
    /** What was said of courses. */
    public final RecordService<CourseRatingKind> ratings;
    /** Certificates. */
    public final RecordService<TrainingCertificateKind> certificates;
    /** What people learned. */
    public final RecordService<TrainingHistoryKind> histories;
    /** Candidates before appointment. */
    public final RecordService<InductionKind> inductions;
    /** Licences. */
    public final RecordService<LicenceKind> licences;
    /** Study leave. */
    public final RecordService<StudyLeaveKind> studies;
    /** Awards. */
    public final RecordService<AwardKind> awards;
    /** Nominations. */
    public final RecordService<NominationKind> nominations;
    /** Networks. */
    public final RecordService<TeacherNetworkKind> networks;

    /** Hours by year. */
    public final TrainingHistoryBook book;
    /** Ratings by link. */
    public final CourseRatings voices;
    /** Verification of certificates. */
    public final CertificateVerifier verifier;

    /** For the component runtime. */
    @Activate
    public TrainingRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=training)") UnitOfWork work,
            @Reference TrainingPortal portal) {
        needs = records.of(new TrainingNeedKind(), work);
        plans = records.of(new TrainingPlanKind(), work);
        courses = records.of(new CourseKind(), work);
        var admission = new CourseAdmission(courses, portal);
        enrolments = records.of(new EnrolmentKind(admission, admission::open), work);
        sheets = records.of(new SignInSheetKind(), work);
        ratings = records.of(new CourseRatingKind(), work);
        certificates = records.of(new TrainingCertificateKind(), work);
        histories = records.of(new TrainingHistoryKind(TrainingHistoryBook.ofWhom(portal)), work);
        inductions = records.of(new InductionKind(), work);
        licences = records.of(new LicenceKind(), work);
        studies = records.of(new StudyLeaveKind(StudyFlow.ofWhom(portal)), work);
        awards = records.of(new AwardKind(), work);
        nominations = records.of(
                new NominationKind(AwardFlow.admission(awards, this::nominations, portal), new AwardJudges(awards)),
                work);
        networks = records.of(new TeacherNetworkKind(), work);
        book = new TrainingHistoryBook(histories, portal);
        voices = new CourseRatings(courses, enrolments, ratings, portal);
        verifier = new CertificateVerifier(certificates, portal);
        var issuer = new CertificateIssuer(certificates);
        EnrolmentFlow.attach(courses, enrolments, portal);
        SignInFlow.attach(courses, enrolments, sheets, portal);
        CourseClosing.attach(courses, enrolments, sheets, issuer, book, portal);
        TrainingPlanFlow.attach(needs, plans, portal);
        InductionFlow.attach(inductions, enrolments);
        StudyFlow.attach(licences, studies.kind(), portal);
        CertificateSigners.attach(courses, courses.kind().signer, courses.kind().signerPost, portal);
        CertificateSigners.attach(awards, awards.kind().signer, awards.kind().signerPost, portal);
        AwardFlow.attach(awards, nominations, issuer, portal);
    }

    private RecordService<NominationKind> nominations() {
        return nominations;
    }

    /** All services, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(
                needs,
                plans,
                courses,
                enrolments,
                sheets,
                ratings,
                certificates,
                histories,
                inductions,
                licences,
                studies,
                awards,
                nominations,
                networks);
    }
}
