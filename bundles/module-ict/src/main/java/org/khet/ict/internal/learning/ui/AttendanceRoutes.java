package org.khet.ict.internal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.List;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.learning.AttendanceSheets;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The sheet of attendance, and the way to it from its course. Source: ict D10, ICT-83. */
@org.osgi.service.component.annotations.Component(service = AttendanceRoutes.class)
public final class AttendanceRoutes {
    private final AttendanceSheets sheets;
    private final ParticipantNames names;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public AttendanceRoutes(
            @Reference AttendanceSheets sheets, @Reference ParticipantNames names, @Reference Clock clock) {
        this.sheets = sheets;
        this.names = names;
        this.clock = clock;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("attendance", this::open)
                .needs(IctWorkPermissions.LEARNING_EDIT)
                .inMenu("ICT", "clipboard-list", 97)
                .under("distance"));
    }

    /** From a course that takes place to its sheet. */
    public RecordViewOverrides on(RecordViewOverrides made) {
        return made.next((request, row) -> sheets.may(request.caller(), row) ? List.of(way(request, row)) : List.of());
    }

    private static Button way(ViewRequest request, RecordRow course) {
        Button button = new Button(
                request.texts().get("ict.attendance.open"),
                Icons.of("clipboard-list"),
                press -> request.open("ict/attendance/" + course.id()));
        button.setId("ict-course-attendance");
        return button;
    }

    private Component open(ViewRequest request) {
        if (request.key().isEmpty()) {
            return new AttendanceCoursesView(request, sheets.courses(request.caller()));
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("ict.course/" + request.key());
        }
        RecordRow course = sheets.course(request.caller(), Long.parseLong(request.key()));
        TrainingCourseRecord kind = (TrainingCourseRecord) course.kind();
        return new AttendanceView(
                request,
                sheets,
                names,
                course,
                course.get(kind.code) + " " + course.get(kind.title),
                OfficeTime.day(clock.instant()));
    }
}
