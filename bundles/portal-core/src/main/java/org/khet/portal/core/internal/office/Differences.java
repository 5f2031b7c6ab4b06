package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.SchoolCode;
import org.khet.portal.api.office.SchoolDraft;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.UnitId;

/** What a form changed, field by field, for the audit trail. Stateless. */
final class Differences {
    private Differences() {}

    static List<Change> of(PersonDraft before, PersonDraft after) {
        return List.of(
                change("title", before.title(), after.title()),
                change("firstName", before.firstName(), after.firstName()),
                change("lastName", before.lastName(), after.lastName()),
                change("position", before.position(), after.position()),
                change("unit", before.unit(), after.unit()),
                change("school", before.school(), after.school()),
                change("phone", before.phone(), after.phone()),
                change("email", before.email(), after.email()),
                change("staffKind", before.staffKind(), after.staffKind()));
    }

    static List<Change> of(SchoolDraft before, SchoolDraft after) {
        return List.of(
                change("name", before.name(), after.name()),
                change("shortName", before.shortName(), after.shortName()),
                change("codes", codes(before), codes(after)),
                change("phone", before.phone(), after.phone()));
    }

    private static String codes(SchoolDraft draft) {
        return draft.codes().stream().map(SchoolCode::value).collect(Collectors.joining(", "));
    }

    private static Change change(String field, @Nullable Object before, @Nullable Object after) {
        return new Change(field, words(before), words(after));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case UnitId unit -> String.valueOf(unit.value());
            case SchoolId school -> String.valueOf(school.value());
            default -> Objects.toString(value, "");
        };
    }
}
