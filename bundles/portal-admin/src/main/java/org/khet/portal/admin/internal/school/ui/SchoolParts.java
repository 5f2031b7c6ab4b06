package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolMatters;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What stands on the page of a school below its names and codes. */
@org.osgi.service.component.annotations.Component(service = SchoolParts.class)
public final class SchoolParts {
    private final SchoolServices schools;
    private final FigureScreens figures;
    private final SchoolMatters matters;
    private final SchoolEndScreens endings;

    /** Groups of schools, pupils, what modules hold about schools, and how schools end. */
    @Activate
    public SchoolParts(
            @Reference SchoolServices schools,
            @Reference FigureScreens figures,
            @Reference SchoolMatters matters,
            @Reference SchoolEndScreens endings) {
        this.schools = schools;
        this.figures = figures;
        this.matters = matters;
        this.endings = endings;
    }

    /** How schools end. */
    SchoolEndScreens endings() {
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
