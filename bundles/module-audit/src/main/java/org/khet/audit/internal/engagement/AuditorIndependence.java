package org.khet.audit.internal.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khet.audit.internal.AuditPortal;
import org.khet.audit.internal.AuditSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.UnitId;

/** Nobody audits the unit in which, or in a section of which, that person works, or worked in the years that the office set. Source: other-groups A-02. */
public final class AuditorIndependence {
    private static final int MONTHS = 12;
    private final AuditPortal portal;

    /** Over people and who held which post. */
    public AuditorIndependence(AuditPortal portal) {
        this.portal = portal;
    }

    /**
     * What stands against these auditors.
     *
     * @param unit  what is audited; of a school nothing is known
     * @param day   on which the work begins
     * @param field that the problem names
     */
    public Optional<Problem> problem(
            OfficeId office, Collection<PersonId> auditors, Optional<UnitId> unit, LocalDate day, String field) {
        int years = portal.get(office, AuditSettings.FORMER_UNIT_YEARS);
        boolean known = unit.filter(audited -> auditors.stream().anyMatch(person -> works(office, person, audited))
                        || held(office, Set.copyOf(auditors), audited, day, years * MONTHS))
                .isPresent();
        return known ? Optional.of(Problem.of(field, "audit.error.own-unit", years)) : Optional.empty();
    }

    private boolean works(OfficeId office, PersonId person, UnitId unit) {
        return portal.people
                .find(office, person)
                .filter(found -> portal.isWithin(office, found.unit(), unit))
                .isPresent();
    }

    /** Whoever held a post of the unit on the same day of one of the months before. */
    private boolean held(OfficeId office, Set<PersonId> auditors, UnitId unit, LocalDate day, int months) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(day::minusMonths)
                .flatMap(before -> portal.posts.seats(office, before).stream())
                .anyMatch(seat -> seat.holder() != null
                        && auditors.contains(seat.holder())
                        && portal.isWithin(office, seat.post().unit(), unit));
    }
}
