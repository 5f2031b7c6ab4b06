package org.khet.portal.admin.internal.school.ui;

import java.util.function.Supplier;
import org.khet.portal.admin.internal.pupil.ui.FigureSectionFactory;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.School;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands on the page of a school, in its tabs. */
@Component(service = SchoolSections.class)
public final class SchoolSections {
    private final SchoolServices schools;
    private final FigureSectionFactory figures;
    private final SchoolMatters matters;
    private final SchoolEndSectionFactory endings;

    /** Groups of schools, pupils, what modules hold about schools, and how schools end. */
    @Activate
    public SchoolSections(
            @Reference SchoolServices schools,
            @Reference FigureSectionFactory figures,
            @Reference SchoolMatters matters,
            @Reference SchoolEndSectionFactory endings) {
        this.schools = schools;
        this.figures = figures;
        this.matters = matters;
        this.endings = endings;
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
        endings.successor(request, texts, school).ifPresent(view::note);
        return view.tab("groups", new MembershipSection(request, texts, schools, school.id(), endings.today()))
                .tab("pupils", figures.parts(request, texts, school.id()))
                .tab("place", new DistanceSection(texts, opened.value(), distances))
                .tab("matters", new MatterSection(request, texts, matters, school.id()))
                .tab("changes", endings.parts(request, texts, school))
                .tab(
                        "history",
                        new SchoolHistory(
                                texts,
                                schools.register().memberships(request.caller(), school.id()),
                                endings.changes().of(request.caller(), school.id())));
    }
}
