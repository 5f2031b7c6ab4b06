package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.structure.UnitId;

/** What a change of a unit says in the trail. Stateless. */
final class UnitChanges {
    private UnitChanges() {}

    static List<Change> between(UnitDraft before, UnitDraft after, LocalDate from) {
        return List.of(
                new Change("parent", words(before.parent()), words(after.parent())),
                new Change("name", before.name(), after.name().strip()),
                new Change("shortName", before.shortName(), after.shortName().strip()),
                new Change(
                        "nameEnglish", before.nameEnglish(), after.nameEnglish().strip()),
                new Change("order", String.valueOf(before.order()), String.valueOf(after.order())),
                new Change("phone", before.phone(), after.phone().strip()),
                new Change("from", "", isCalled(before, after) ? "" : from.toString()));
    }

    /** Whether names and place are the same, so that no new period begins. */
    static boolean isCalled(UnitDraft before, UnitDraft after) {
        return words(before.parent()).equals(words(after.parent()))
                && before.name().equals(after.name().strip())
                && before.shortName().equals(after.shortName().strip())
                && before.nameEnglish().equals(after.nameEnglish().strip());
    }

    static String words(@Nullable UnitId unit) {
        return unit == null ? "" : String.valueOf(unit.value());
    }
}
