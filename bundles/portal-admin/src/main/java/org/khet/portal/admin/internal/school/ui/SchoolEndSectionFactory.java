package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The parts of a school's page that end it and show how it ended. */
@org.osgi.service.component.annotations.Component(service = SchoolEndSectionFactory.class)
public final class SchoolEndSectionFactory {
    private final SchoolRegister schools;
    private final SchoolChangeRegister changes;
    private final Schools all;
    private final Files files;
    private final Clock clock;

    /** Schools, how they ended, their documents, and today. */
    @Activate
    public SchoolEndSectionFactory(
            @Reference SchoolRegister schools,
            @Reference SchoolChangeRegister changes,
            @Reference Schools all,
            @Reference Files files,
            @Reference Clock clock) {
        this.schools = schools;
        this.changes = changes;
        this.all = all;
        this.files = files;
        this.clock = clock;
    }

    /** How schools ended. */
    SchoolChangeRegister changes() {
        return changes;
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** Who goes on for a school that ended, with the way there. */
    Optional<Component> successor(ViewRequest request, Texts texts, School school) {
        return Optional.ofNullable(changes.successors(request.caller(), List.of(school.id()))
                        .get(school.id()))
                .map(successor -> ChangeSection.goesOn(texts, successor));
    }

    /** For who may change the school the form that ends it or the way back, and how it ended before. */
    Component parts(ViewRequest request, Texts texts, School school) {
        SchoolEndServices endings = new SchoolEndServices(schools, changes, all, files, today());
        Div parts = new Div();
        parts.getStyle().set("display", "contents"); // they stand in the page's own column
        if (SchoolFormAccess.mayEdit(request.caller(), school.id())) {
            parts.add(new EndSection(request, texts, endings, school));
        }
        parts.add(new ChangeSection(request, texts, endings, school));
        return parts;
    }
}
