package org.khet.portal.security.internal.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts of an office by name, page by page; checks no rights. Safe for concurrent use. */
@Component(service = AccountList.class)
public final class AccountList {
    /** As in the core's lists: with {@code like} Derby asks the order of the language at each letter of each name. */
    private static final String NAME_HAS = "SQL('{fn locate(cast(? as varchar(200)), ?)}', :text, a.foldedName) > 0";

    private final UnitOfWork unit;

    /** @param unit rows of this bundle */
    @Activate
    public AccountList(@Reference(target = "(khet.unit=security)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * Which accounts.
     *
     * @param office where they have a person
     * @param among  only those of these people; {@code null} for all
     * @param text   part of the sign-in name; empty for all
     * @param named  or those of these people, found by their own name
     */
    public record Filter(
            OfficeId office, @Nullable Collection<PersonId> among, String text, Collection<PersonId> named) {}

    /**
     * An account of the list.
     *
     * @param account the account
     * @param person  its person in the office
     */
    public record Line(StoredAccount account, PersonId person) {}

    /** One page, by name. */
    public List<Line> page(Filter filter, int offset, int limit) {
        if (filter.among() != null && filter.among().isEmpty()) {
            return List.of();
        }
        return unit.runtime(rows -> query(rows, "select a, p", filter, " order by a.foldedName, a.id", Object[].class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(found -> new Line(((AccountEntity) found[0]).toValue(), ((AccountPersonEntity) found[1]).person()))
                .toList());
    }

    /** How many in all. */
    public int count(Filter filter) {
        if (filter.among() != null && filter.among().isEmpty()) {
            return 0;
        }
        return unit.runtime(rows -> query(rows, "select count(a)", filter, "", Long.class)
                .getSingleResult()
                .intValue());
    }

    private static <T> TypedQuery<T> query(
            EntityManager rows, String what, Filter filter, String order, Class<T> type) {
        String text = what
                + " from AccountEntity a, AccountPersonEntity p where p.account = a.id and p.office = :office"
                + (filter.among() == null ? "" : " and p.person in :among")
                + (filter.text().isEmpty() ? "" : " and (" + NAME_HAS + " or p.person in :named)");
        TypedQuery<T> query = rows.createQuery(text + order, type)
                .setParameter("office", filter.office().value());
        if (filter.among() != null) {
            query.setParameter("among", keys(filter.among()));
        }
        if (!filter.text().isEmpty()) {
            query.setParameter("text", AccountName.typed(filter.text()).folded());
            query.setParameter("named", keys(filter.named()));
        }
        return query;
    }

    /** Never an empty list, which PostgreSQL refuses; no person has the key 0. */
    private static List<Long> keys(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of(0L)
                : people.stream().map(PersonId::value).toList();
    }
}
