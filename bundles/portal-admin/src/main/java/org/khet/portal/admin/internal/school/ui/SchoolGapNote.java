package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.portal.admin.internal.screen.ui.AfterDrawing;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;

/** How many schools lack which part of their record, each with a link to the list of them (core C.8). */
final class SchoolGapNote extends Div {
    private final transient SchoolRecordMessages messages;
    private final transient Supplier<Map<SchoolPart, Integer>> counted;

    /** @param counted asked when the page stands, so that the list does not wait for it */
    SchoolGapNote(SchoolRecordMessages messages, Supplier<Map<SchoolPart, Integer>> counted) {
        this.messages = messages;
        this.counted = counted;
        setId("admin-schools-gaps");
        getStyle().set("display", "contents");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        AfterDrawing.run(this, this::show);
    }

    void show() {
        removeAll();
        Map<SchoolPart, Integer> gaps = counted.get();
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
