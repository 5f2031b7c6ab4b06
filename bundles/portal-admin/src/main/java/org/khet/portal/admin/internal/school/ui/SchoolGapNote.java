package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;

/** How many schools lack which part of their record, each with a link to the list of them (core C.8). */
final class SchoolGapNote extends Div {
    SchoolGapNote(SchoolRecordMessages messages, Map<SchoolPart, Integer> gaps) {
        setId("admin-schools-gaps");
        setVisible(!gaps.isEmpty());
        if (gaps.isEmpty()) {
            return;
        }
        Div links = new Div();
        gaps.forEach((part, count) -> {
            if (links.getComponentCount() > 0) {
                links.add(new Span(" · "));
            }
            String told = messages.texts().get("admin.schools.gaps.part", messages.part(part), count);
            links.add(Links.to("admin/schools?missing=" + part.code(), told));
        });
        add(new InlineNotice(
                        BadgeTone.IDLE,
                        messages.texts().get("admin.schools.gaps.title"),
                        messages.texts().get("admin.schools.gaps.text"))
                .with(links));
    }
}
