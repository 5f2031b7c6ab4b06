package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.Section;

/** Schools that were open and reported nothing: they may not know the desk. Source: ict I.2.9. */
final class SilentSchoolsSection {
    private SilentSchoolsSection() {}

    static Section of(Texts texts, List<School> open, Set<SchoolId> reported) {
        List<String> names = open.stream()
                .filter(school -> !reported.contains(school.id()))
                .map(School::shortName)
                .toList();
        return new Section(
                texts.get("ict.figures.silentSchools", NumberFormatter.whole(names.size())),
                new Div(names.isEmpty() ? texts.get("ict.figures.silentSchools.none") : String.join(", ", names)));
    }
}
