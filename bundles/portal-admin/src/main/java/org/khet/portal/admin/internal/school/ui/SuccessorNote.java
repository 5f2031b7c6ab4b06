package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;

/** Whoever looks for a school that ended is offered the one that goes on (core CORE-34). */
final class SuccessorNote extends Div {
    private static final int MOST = 3;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolRegister schools;
    private final transient SchoolChangeRegister changes;

    SuccessorNote(ViewRequest request, Texts texts, SchoolRegister schools, SchoolChangeRegister changes) {
        this.request = request;
        this.texts = texts;
        this.schools = schools;
        this.changes = changes;
        setId("admin-schools-successors");
    }

    /** Looks for ended schools with the words of the filter. */
    void look(SchoolRegister.Filter filter) {
        removeAll();
        setVisible(false);
        if (filter.text().isBlank() || filter.closed()) {
            return;
        }
        var ended = new SchoolRegister.Filter(filter.text(), filter.districts(), filter.networks(), true);
        List<School> found = schools.page(request.caller(), ended, new PageRequest(0, MOST, List.of()));
        Map<SchoolId, School> next = changes.successors(
                request.caller(), found.stream().map(School::id).toList());
        for (School school : found) {
            School successor = next.get(school.id());
            if (successor != null) {
                add(note(school, successor));
                setVisible(true);
            }
        }
    }

    private InlineNotice note(School school, School successor) {
        Anchor link = Links.to("admin/schools/" + successor.id().value(), successor.name());
        return new InlineNotice(
                        BadgeTone.IDLE,
                        texts.get(
                                "admin.schools.ended",
                                school.name(),
                                texts.get("admin.school.status." + school.status())),
                        texts.get("admin.school.successor.title", successor.name()))
                .with(link);
    }
}
