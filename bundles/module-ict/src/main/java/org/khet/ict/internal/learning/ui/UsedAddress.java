package org.khet.ict.internal.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.ict.internal.learning.CountedUse;
import org.khet.ict.internal.learning.LessonLink;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;

/**
 * The address of a course or a medium as a link into a window of its own, in the list, among the facts and at the head of its page; who
 * follows it uses it. Source: ict ICT-81, ICT-125.
 *
 * @param service of the kind
 * @param address its field
 * @param use     what is done when the link is followed
 */
public record UsedAddress(RecordService<?> service, Field<String> address, Action use) {
    /** On the screens of the kind. */
    public RecordViewOverrides on(RecordViewOverrides made) {
        return made.cell(address, this::told).head(this::head);
    }

    private Component told(ViewRequest request, RecordRow row) {
        String typed = row.get(address);
        return LessonLink.opens(typed) ? link(request, row, typed, typed, false) : new Span(typed);
    }

    private List<Component> head(ViewRequest request, RecordRow row) {
        String typed = row.get(address);
        if (!LessonLink.opens(typed)) {
            return List.of();
        }
        String type = service.kind().type();
        Anchor link = link(request, row, typed, request.texts().get(type + ".open"), true);
        link.setId(type.replace('.', '-') + "-open");
        return List.of(link);
    }

    private Anchor link(ViewRequest request, RecordRow row, String typed, String words, boolean page) {
        Anchor link = new Anchor(typed, words, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement()
                .addEventListener("click", click -> request.attempt(() -> follow(request, row.id(), page)));
        return link;
    }

    /** The page is shown anew, as it stands after the use: its further actions are done with that. */
    private void follow(ViewRequest request, long id, boolean page) {
        if (CountedUse.count(request.caller(), service, id, use) && page) {
            request.open(service.kind().pageAddress(id));
        }
    }
}
