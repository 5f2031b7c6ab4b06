package org.khet.portal.api.admin.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;

/**
 * What is typed to add or change a school; blanks at the ends are cut away when it is stored.
 *
 * @param name      Thai name, needed
 * @param shortName short name for lists; the name when empty
 * @param codes     codes in their schemes, the preferred one first; one per scheme
 * @param phone     telephone, may be empty
 */
public record SchoolDraft(String name, String shortName, List<SchoolCode> codes, String phone) {
    /** Keeps an immutable copy of the codes. */
    public SchoolDraft {
        codes = List.copyOf(codes);
    }

    /** What stands for a school now. */
    public static SchoolDraft of(School school) {
        return new SchoolDraft(school.name(), school.shortName(), school.codes(), school.phone());
    }

    /** The code of a scheme, {@code null} when it has none. */
    public @Nullable String code(String scheme) {
        return codes.stream()
                .filter(code -> code.scheme().equals(scheme))
                .map(SchoolCode::value)
                .findFirst()
                .orElse(null);
    }
}
