package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.pupil.ui.FigureSectionFactory;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What stands on the page of a school below its names and codes. */
@org.osgi.service.component.annotations.Component(service = SchoolSections.class)
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

    /** All parts of a school's page. */
    Component of(ViewRequest request, Texts texts, School school) {
        Div parts = new Div(
                figures.parts(request, texts, school.id()),
                new MatterSection(request, texts, matters, school.id()),
                new MembershipSection(request, texts, schools, school.id(), endings.today()),
                endings.parts(request, texts, school));
        parts.getStyle().set("display", "contents"); // they stand in the page's own column
        return parts;
    }
}
