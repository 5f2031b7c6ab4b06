package org.khet.training.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.course.CourseKind;

/** Where a course leads: to the form of those who apply, to who takes part and to its sign-in sheets. Source: other-groups TDEV-02, TDEV-03. */
final class CourseWays {
    private final TrainingRecords records;

    CourseWays(TrainingRecords records) {
        this.records = records;
    }

    /** The buttons of a course, by its state and what the caller may do. */
    List<Button> of(ViewRequest request, RecordRow course) {
        CourseKind kind = records.courses.kind();
        boolean keeps = request.caller().may(TrainingPermissions.KEEP);
        List<Button> ways = new ArrayList<>();
        if (keeps && course.state().equals(kind.held)) {
            ways.add(list(request, records.sheets.kind(), "sheets", course));
        }
        if (course.state().equals(kind.open) && records.enrolments.mayCreate(request.caller())) {
            RecordKind enrolment = records.enrolments.kind();
            ways.add(button(
                    request,
                    "enrol",
                    "user-plus",
                    enrolment.formAddress() + "?"
                            + records.enrolments.kind().course.name() + "=" + course.id()));
        }
        if (keeps && !course.state().equals(kind.draft)) {
            ways.add(list(request, records.enrolments.kind(), "enrolments", course));
        }
        return ways;
    }

    private static Button list(ViewRequest request, RecordKind of, String name, RecordRow course) {
        return button(request, name, of.menu().icon(), of.listAddress() + "?tab=all&course=" + course.id());
    }

    private static Button button(ViewRequest request, String name, String icon, String address) {
        Button button = new Button(
                request.texts().get("training.course.way." + name), Icons.of(icon), press -> request.open(address));
        button.setId("training-course-" + name);
        return button;
    }
}
