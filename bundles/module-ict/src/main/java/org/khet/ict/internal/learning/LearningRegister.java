package org.khet.ict.internal.learning;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue of media, courses and who takes part. Safe for concurrent use. Source: ict ICT-81, ICT-83. */
@Component(service = LearningRegister.class)
public final class LearningRegister {
    private final RecordService<LearningMediaRecord> media;
    private final RecordService<TrainingCourseRecord> courses;
    private final RecordService<CourseEnrolmentRecord> enrolments;

    /** For the component runtime. */
    @Activate
    public LearningRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings) {
        media = records.of(new LearningMediaRecord(), work);
        courses = records.of(new TrainingCourseRecord(), work);
        var seats = new CourseSeats(courses, settings);
        enrolments = records.of(new CourseEnrolmentRecord(courses.kind(), seats), work);
        seats.serve(enrolments);
    }

    /** Media. */
    public RecordService<LearningMediaRecord> media() {
        return media;
    }

    /** Courses. */
    public RecordService<TrainingCourseRecord> courses() {
        return courses;
    }

    /** Who takes part. */
    public RecordService<CourseEnrolmentRecord> enrolments() {
        return enrolments;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(media, courses, enrolments);
    }
}
