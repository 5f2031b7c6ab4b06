package org.khet.portal.admin.internal.screen.ui;

import java.util.stream.Collectors;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;

/** The codes of a school in one line. Stateless. */
public final class SchoolCodeLine {
    private SchoolCodeLine() {}

    /** All codes, the preferred one first. */
    public static String of(School school) {
        return school.codes().stream().map(SchoolCode::value).collect(Collectors.joining(" · "));
    }
}
