package org.khet.portal.core.internal.office.person;

import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.StaffKinds;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.office.OfficeValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people point at: units and schools of the office, its kinds of staff. Safe for concurrent use. */
@Component(service = PersonValidator.class)
public final class PersonValidator {
    private final Units units;
    private final Schools schools;
    private final CodeLists lists;

    /** Units, schools and lists of offices. */
    @Activate
    public PersonValidator(@Reference Units units, @Reference Schools schools, @Reference CodeLists lists) {
        this.units = units;
        this.schools = schools;
        this.lists = lists;
    }

    /**
     * Demands a usable draft.
     *
     * @param before what stands there; a kind of staff that has ended since may stay
     * @throws Rejected if it is none
     */
    void require(OfficeId office, PersonDraft draft, PersonDraft before) {
        UnitId unit = draft.unit();
        SchoolId school = draft.school();
        OfficeValidator.person(draft)
                .that(unit == null || units.find(office, unit).isPresent(), "unit", "core.person.error.unit")
                .that(school == null || schools.find(office, school).isPresent(), "school", "core.person.error.school")
                .that(isKind(office, draft.staffKind(), before.staffKind()), "staffKind", "core.person.error.staffKind")
                .done();
    }

    private boolean isKind(OfficeId office, String code, String before) {
        return code.isEmpty()
                || code.equals(before)
                || lists.of(office, StaffKinds.LIST).stream()
                        .anyMatch(one -> one.active() && one.code().equals(code));
    }
}
