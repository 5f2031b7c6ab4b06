package org.khet.forms.internal.definition;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.SchoolSizes;
import org.khet.portal.api.settings.CodeList;

/**
 * Code lists that each office keeps for all its modules: grades, kinds and sizes of schools, kinds of staff. A design names one by its id;
 * its codes are those of the office today, older records keep codes that were ended. Source: core CORE-100, C.7.
 */
public final class OfficeCodeLists {
    private static final List<CodeList> ALL =
            List.of(PupilGrades.LIST, SchoolKinds.LIST, SchoolSizes.LIST, StaffKinds.LIST);

    private OfficeCodeLists() {}

    /** The list of this id, e.g. {@code core.grade}; empty for none. */
    public static Optional<CodeList> of(String id) {
        return ALL.stream().filter(one -> one.id().equals(id.strip())).findFirst();
    }
}
