package org.khet.portal.core.internal.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** What a form changed, field by field, for the audit trail. Stateless. */
public final class FieldChanges {
    private FieldChanges() {}

    public static List<Change> of(PersonDraft before, PersonDraft after) {
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

    public static List<Change> of(SchoolDraft before, SchoolDraft after) {
        return List.of(
                change("name", before.name(), after.name()),
                change("shortName", before.shortName(), after.shortName()),
                change("codes", codes(before), codes(after)),
                change("phone", before.phone(), after.phone()));
    }

    /** Only what differs. */
    public static List<Change> of(SchoolProfile before, SchoolProfile after) {
        return Stream.of(
                        change("kind", before.kind(), after.kind()),
                        change("lowestGrade", before.lowestGrade(), after.lowestGrade()),
                        change("highestGrade", before.highestGrade(), after.highestGrade()),
                        change("subDistrict", before.subDistrict(), after.subDistrict()),
                        change("village", before.village(), after.village()),
                        change("coordinates", before.coordinates(), after.coordinates()),
                        change("head", before.head(), after.head()))
                .filter(one -> !one.before().equals(one.after()))
                .toList();
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
            case Coordinates place -> place.text();
            case SchoolId school -> String.valueOf(school.value());
            default -> Objects.toString(value, "");
        };
    }
}
