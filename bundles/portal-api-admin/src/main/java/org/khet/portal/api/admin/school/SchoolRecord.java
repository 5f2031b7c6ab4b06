package org.khet.portal.api.admin.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.school.School;

/**
 * A school with all that is recorded of it, as of today. Source: core C.2, C.8.
 *
 * @param school   names, codes, district, network and state
 * @param profile  kind, grades and place
 * @param head     who heads it, {@code null} when nobody is known
 * @param size     size (ขนาด) valid today, may be empty
 * @param projects project groups valid today, by name
 */
public record SchoolRecord(
        School school, SchoolProfile profile, @Nullable Head head, String size, List<String> projects) {
    /** Keeps an immutable copy. */
    public SchoolRecord {
        projects = List.copyOf(projects);
    }
}
