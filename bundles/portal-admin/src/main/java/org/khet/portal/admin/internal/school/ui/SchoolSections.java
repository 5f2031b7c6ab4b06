package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.admin.internal.audit.ui.RecordTrail;
import org.khet.portal.admin.internal.pupil.ui.FigureSectionFactory;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What stands on the page of a school, in its tabs. */
@org.osgi.service.component.annotations.Component(service = SchoolSections.class)
public final class SchoolSections {
    private final SchoolServices schools;
    private final FigureSectionFactory figures;
    private final SchoolMatters matters;
    private final SchoolEndSectionFactory endings;
    private final RecordTrail trail;
    private final SchoolPageParts others;

    /** Groups of schools, pupils, what modules hold and offer, how schools end, what the trail tells, and the map of the office. */
    @Activate
    public SchoolSections(
            @Reference SchoolServices schools,
            @Reference FigureSectionFactory figures,
            @Reference SchoolMatters matters,
            @Reference SchoolEndSectionFactory endings,
            @Reference RecordTrail trail,
            @Reference SchoolPageParts others) {
        this.schools = schools;
        this.figures = figures;
        this.matters = matters;
        this.endings = endings;
        this.trail = trail;
        this.others = others;
    }

    /** How schools end. */
    SchoolEndSectionFactory endings() {
        return endings;
    }

    /** The page of a school with all its parts. */
    SchoolView page(
            ViewRequest request, Texts texts, Versioned<SchoolRecord> opened, Supplier<SchoolDistances> distances) {
        School school = opened.value().school();
        SchoolView view = new SchoolView(request, texts, schools, opened);
        view.offer(others.buttons(request, school));
        endings.successor(request, texts, school).ifPresent(view::note);
        return view.tab("groups", () -> new MembershipSection(request, texts, schools, school.id(), endings.today()))
                .tab("pupils", () -> figures.parts(request, texts, school.id()))
                .tab("place", () -> place(request, texts, opened.value(), distances))
                .tab("matters", () -> new MatterSection(request, texts, matters, school.id()))
                .tab("changes", () -> endings.parts(request, texts, school))
                .tab("history", () -> history(request, texts, school.id()));
    }

    /** How far it is, and the map where it has a position. */
    private Component place(
            ViewRequest request, Texts texts, SchoolRecord record, Supplier<SchoolDistances> distances) {
        DistanceSection told = new DistanceSection(texts, record, distances);
        return record.profile().coordinates() == null
                ? told
                : SectionTabs.together(List.of(told, others.map(request, record.school())));
    }

    /** What has a date, and below it who changed what, for who may read the trail. */
    private Div history(ViewRequest request, Texts texts, SchoolId school) {
        Div parts = new Div(new SchoolHistory(
                texts,
                schools.register().memberships(request.caller(), school),
                endings.changes().of(request.caller(), school)));
        parts.getStyle().set("display", "contents"); // they stand in the page's own column
        if (trail.isFor(request)) {
            parts.add(trail.of(request, texts, "core.school/" + school.value()));
        }
        return parts;
    }
}
