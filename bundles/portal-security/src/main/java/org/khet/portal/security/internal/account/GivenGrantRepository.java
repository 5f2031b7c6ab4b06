package org.khet.portal.security.internal.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gave which role to whom, as rows; checks no rights. The query names the office itself. Safe for concurrent use. */
@Component(service = GivenGrantRepository.class)
public final class GivenGrantRepository {
    private final UnitOfWork unit;

    /** @param unit rows of this bundle */
    @Activate
    public GivenGrantRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * A role that somebody gave.
     *
     * @param person  who has it
     * @param account by which account
     * @param grant   role, reach and days
     * @param by      who gave it, {@code null} where that is not known
     * @param on      when, {@code null} where that is not known
     */
    public record GivenGrant(
            PersonId person,
            AccountId account,
            Grant grant,
            @Nullable PersonId by,
            @Nullable LocalDate on) {}

    /** Those of these people of the office that hold on that day, by first day; of closed accounts none. */
    public List<GivenGrant> on(OfficeId office, Collection<PersonId> people, LocalDate day) {
        return unit.runtime(rows -> rows.createQuery(
                        "select g, p.person from GrantEntity g, AccountEntity a, AccountPersonEntity p"
                                + " where g.office = :office and g.first <= :day and (g.last is null or g.last >= :day)"
                                + " and g.account = a.id and a.closed = false"
                                + " and p.account = a.id and p.office = g.office and p.person in :people"
                                + " order by g.first, g.id",
                        Object[].class)
                .setParameter("office", office.value())
                .setParameter("day", day)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(found -> given((GrantEntity) found[0], new PersonId((Long) found[1])))
                .toList());
    }

    private static GivenGrant given(GrantEntity row, PersonId person) {
        return new GivenGrant(person, row.account(), row.toValue(), row.giver(), row.given());
    }
}
