package org.khet.portal.core.internal.office.school.imports;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.core.internal.office.pupil.PupilFindings;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshot.Known;

/**
 * Finds the school that a row of figures means by its codes. For one look.
 *
 * @param schools  of the office
 * @param findings takes what is wrong
 */
public record SchoolMatcher(SchoolSnapshot schools, Findings findings) {
    /** The school; {@code null} when there is none, or the codes mean two. */
    @Nullable public Known of(ImportRow row) {
        Set<Known> meant = schools.of(row);
        if (meant.isEmpty()) {
            findings.found(row, PupilFindings.UNKNOWN, SchoolScheme.MOE10.field(), "");
        } else if (meant.size() > 1) {
            String names = meant.stream().map(Known::name).collect(Collectors.joining(" · "));
            findings.found(row, PupilFindings.TWO_SCHOOLS, SchoolScheme.MOE10.field(), names);
        }
        return meant.size() == 1 ? meant.iterator().next() : null;
    }
}
