package org.khet.portal.core.internal.office;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.office.StaffKinds;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.CodeLists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people point at: units and schools of the office, its kinds of staff. Safe for concurrent use. */
@Component(service = PersonChecks.class)
public final class PersonChecks {
    private final Units units;
    private final Schools schools;
    private final CodeLists lists;

    /** Units, schools and lists of offices. */
    @Activate
    public PersonChecks(@Reference Units units, @Reference Schools schools, @Reference CodeLists lists) {
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
        OfficeChecks.person(draft)
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
