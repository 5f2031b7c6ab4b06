package org.khet.portal.core.internal.office.school;

import java.util.List;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the rest of a school's record must look like. Safe for concurrent use. */
@Component(service = SchoolProfileValidator.class)
public final class SchoolProfileValidator {
    /** Most letters of the name of a sub-district. */
    public static final int SUB_DISTRICT = 80;
    /** Most letters of a village. */
    public static final int VILLAGE = 120;
    /** Most letters of who heads the school. */
    public static final int HEAD = 200;

    private final CodeLists lists;

    /** @param lists the office's kinds and grades */
    @Activate
    public SchoolProfileValidator(@Reference CodeLists lists) {
        this.lists = lists;
    }

    /** Without blanks at the ends. */
    static SchoolProfile clean(SchoolProfile typed) {
        return new SchoolProfile(
                typed.kind().strip(),
                typed.lowestGrade().strip(),
                typed.highestGrade().strip(),
                typed.subDistrict().strip(),
                typed.village().strip(),
                typed.coordinates(),
                typed.head().strip());
    }

    /** @param before what stands there; codes that have ended since may stay */
    FieldValidator of(OfficeId office, SchoolProfile profile, SchoolProfile before) {
        return in(new FieldValidator(), office, profile, before);
    }

    /** As {@link #of(OfficeId, SchoolProfile, SchoolProfile)}, with names and codes. */
    FieldValidator of(OfficeId office, SchoolDraft draft, SchoolProfile profile, SchoolProfile before) {
        return in(OfficeValidator.school(SchoolService.clean(draft)), office, profile, before);
    }

    private FieldValidator in(FieldValidator checks, OfficeId office, SchoolProfile profile, SchoolProfile before) {
        checks.that(isKind(office, profile.kind(), before.kind()), "kind", "core.school-profile.error.kind");
        grades(checks, office, profile, before);
        checks.atMost("subDistrict", profile.subDistrict(), SUB_DISTRICT).atMost("village", profile.village(), VILLAGE);
        Coordinates place = profile.coordinates();
        if (place != null) {
            checks.that(
                            place.inThailand() || !place.swapped(),
                            "coordinates",
                            "core.school-profile.error.swapped",
                            place.longitude().toPlainString() + ", "
                                    + place.latitude().toPlainString())
                    .that(place.inThailand(), "coordinates", "core.school-profile.error.abroad", place.text());
        }
        return checks.atMost("head", profile.head(), HEAD);
    }

    private boolean isKind(OfficeId office, String code, String before) {
        return code.isEmpty()
                || code.equals(before)
                || lists.of(office, SchoolKinds.LIST).stream()
                        .anyMatch(one -> one.active() && one.code().equals(code));
    }

    private void grades(FieldValidator checks, OfficeId office, SchoolProfile profile, SchoolProfile before) {
        String lowest = profile.lowestGrade();
        String highest = profile.highestGrade();
        List<Code> grades = lists.of(office, PupilGrades.LIST).stream()
                .filter(one -> one.parent() != null)
                .toList();
        checks.that(isGrade(grades, lowest, before.lowestGrade()), "lowestGrade", "core.school-profile.error.grade")
                .that(
                        isGrade(grades, highest, before.highestGrade()),
                        "highestGrade",
                        "core.school-profile.error.grade")
                .that(!lowest.isEmpty() || highest.isEmpty(), "lowestGrade", "core.school-profile.error.grades")
                .that(lowest.isEmpty() || !highest.isEmpty(), "highestGrade", "core.school-profile.error.grades")
                .that(
                        order(grades, lowest) <= order(grades, highest),
                        "highestGrade",
                        "core.school-profile.error.order");
    }

    private static boolean isGrade(List<Code> grades, String code, String before) {
        return code.isEmpty()
                || code.equals(before)
                || grades.stream().anyMatch(one -> one.active() && one.code().equals(code));
    }

    private static int order(List<Code> grades, String code) {
        return grades.stream().map(Code::code).toList().indexOf(code);
    }
}
