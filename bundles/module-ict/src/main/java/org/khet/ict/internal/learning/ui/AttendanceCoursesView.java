package org.khet.ict.internal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Courses that take place, each with the way to its sheet. Source: ict D10, ICT-83. */
final class AttendanceCoursesView extends Div {
    AttendanceCoursesView(ViewRequest request, List<RecordRow> courses) {
        Texts texts = request.texts();
        String title = texts.get("ict.attendance.title");
        addClassName("k-page");
        add(new PageHeader(texts.get("ict.course.plural"), title));
        if (courses.isEmpty()) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("ict.attendance.courseless"), ""));
            return;
        }
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        List<Anchor> ways = new ArrayList<>();
        for (RecordRow course : courses) {
            TrainingCourseRecord kind = (TrainingCourseRecord) course.kind();
            String name = course.get(kind.code) + " " + course.get(kind.title);
            rows.add(List.of(name, dates.longDate(course.get(kind.from)), course.get(kind.place)));
            Anchor way = Links.to("ict/attendance/" + course.id(), texts.get("ict.attendance.open"));
            way.getElement().setAttribute("aria-label", texts.get("ict.attendance.open-one", name));
            ways.add(way);
        }
        add(new Section(
                        title,
                        new SmallTable(
                                        title,
                                        List.of(
                                                texts.get("ict.course.title"),
                                                texts.get("ict.course.field.from_day"),
                                                texts.get("ict.course.field.place")),
                                        rows)
                                .last(texts.get("ict.attendance.sheet"), ways)
                                .stacking())
                .flush());
    }
}
