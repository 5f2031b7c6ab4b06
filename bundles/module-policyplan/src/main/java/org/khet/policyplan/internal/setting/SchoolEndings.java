package org.khet.policyplan.internal.setting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;

/** Schools that were merged or closed: nothing new is recorded of them after their last day. Source: policyplan R-31, PLAN-66. */
public final class SchoolEndings {
    private final Schools schools;

    /** Over the schools of the portal. */
    public SchoolEndings(Schools schools) {
        this.schools = schools;
    }

    /** The last days of those of these schools that end. */
    public Map<SchoolId, LocalDate> lastDays(OfficeId office, Collection<SchoolId> of) {
        Map<SchoolId, LocalDate> days = new HashMap<>();
        schools.findAll(office, of)
                .values()
                .forEach(school -> Optional.ofNullable(school.until()).ifPresent(day -> days.put(school.id(), day)));
        return days;
    }

    /** The problem with a school that has ended before a day; none where no school is named. */
    public Optional<Problem> before(Field<?> field, OfficeId office, Optional<SchoolId> school, LocalDate day) {
        return school.flatMap(key -> schools.find(office, key))
                .filter(one -> Optional.ofNullable(one.until())
                        .filter(last -> last.isBefore(day))
                        .isPresent())
                .map(one -> Problem.of(field.name(), "policyplan.error.school-closed", one.name()));
    }
}
