package org.khet.portal.security.internal.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which person an account is in an office, and its grants there, as rows; checks no rights. The rows are read before the
 * office of a call is known, so each query names the office itself. Safe for concurrent use.
 */
@Component(service = GrantRepository.class)
public final class GrantRepository {
    private static final String VALID =
            "g.first <= :day and (g.last is null or g.last >= :day) and g.account = a.id and a.closed = false";
    private final UnitOfWork unit;

    /** @param unit rows of this bundle */
    @Activate
    public GrantRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Offices in which the account has a grant and a person on that day; none when it is closed. */
    public Set<OfficeId> offices(AccountId account, LocalDate day) {
        return unit.runtime(rows -> rows.createQuery(
                        "select distinct g.office from GrantEntity g, AccountEntity a, AccountPersonEntity p where "
                                + VALID + " and a.id = :account and p.account = a.id and p.office = g.office",
                        Long.class)
                .setParameter("day", day)
                .setParameter("account", account.value())
                .getResultStream()
                .map(OfficeId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The account's person in the office. */
    public Optional<PersonId> person(AccountId account, OfficeId office) {
        return unit.runtime(
                rows -> links(rows, "p.account = :key", account.value(), office).map(AccountPersonEntity::person));
    }

    /** The account of the office's person. */
    public Optional<AccountId> account(OfficeId office, PersonId person) {
        return unit.runtime(
                rows -> links(rows, "p.person = :key", person.value(), office).map(AccountPersonEntity::account));
    }

    /** Offices in which the account is a person, with or without a grant. */
    public Set<OfficeId> homes(AccountId account) {
        return unit.runtime(rows -> rows.createQuery(
                        "select p from AccountPersonEntity p where p.account = :account", AccountPersonEntity.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(AccountPersonEntity::office)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those of these people of the office whose account is open. */
    public Set<PersonId> open(OfficeId office, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return unit.runtime(rows -> rows.createQuery(
                        "select p.person from AccountEntity a, AccountPersonEntity p where p.account = a.id"
                                + " and a.closed = false and p.office = :office and p.person in :people",
                        Long.class)
                .setParameter("office", office.value())
                .setParameter(
                        "people",
                        people.stream().map(PersonId::value).distinct().toList())
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Makes the account this person of the office. */
    public void link(AccountId account, OfficeId office, PersonId person) {
        unit.runtime(rows -> {
            rows.persist(new AccountPersonEntity(account, office, person));
            return person;
        });
    }

    /** Grants of the account in the office, past and coming ones included, oldest first. */
    public List<Grant> grants(AccountId account, OfficeId office) {
        return unit.runtime(rows ->
                rows(rows, account, office).stream().map(GrantEntity::toValue).toList());
    }

    /** People with a grant of one of these roles in the office on that day, whose account is open. */
    public Set<PersonId> people(OfficeId office, Collection<String> roles, LocalDate day) {
        if (roles.isEmpty()) {
            return Set.of();
        }
        return unit.runtime(rows -> rows.createQuery(
                        "select distinct p.person from GrantEntity g, AccountEntity a, AccountPersonEntity p where "
                                + VALID + " and g.office = :office and g.role in :roles"
                                + " and p.account = a.id and p.office = g.office",
                        Long.class)
                .setParameter("day", day)
                .setParameter("office", office.value())
                .setParameter("roles", List.copyOf(roles))
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** People with a grant in the office on that day, whose account is open, by role. */
    public Map<String, Set<PersonId>> people(OfficeId office, LocalDate day) {
        return unit.runtime(rows -> rows.createQuery(
                        "select distinct g.role, p.person from GrantEntity g, AccountEntity a, AccountPersonEntity p where "
                                + VALID + " and g.office = :office and p.account = a.id and p.office = g.office",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("office", office.value())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        found -> (String) found[0],
                        Collectors.mapping(found -> new PersonId((Long) found[1]), Collectors.toUnmodifiableSet()))));
    }

    /** Offices in which somebody with an open account holds the role for the whole office on that day. */
    public Set<OfficeId> held(String role, LocalDate day) {
        return unit.runtime(rows -> rows.createQuery(
                        "select distinct g.office from GrantEntity g, AccountEntity a where " + VALID
                                + " and g.role = :role and g.unit is null and g.school is null and g.own = false",
                        Long.class)
                .setParameter("day", day)
                .setParameter("role", role)
                .getResultStream()
                .map(OfficeId::new)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Open accounts with the role for the whole office on that day; their grants are locked, so that the last stays. */
    public Set<AccountId> holders(OfficeId office, String role, LocalDate day) {
        return holders(office, role, day, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether there is one, without making anybody wait. */
    public boolean hasHolder(OfficeId office, String role, LocalDate day) {
        return !holders(office, role, day, LockModeType.NONE).isEmpty();
    }

    private Set<AccountId> holders(OfficeId office, String role, LocalDate day, LockModeType lock) {
        return unit.runtime(rows -> {
            var found = rows.createQuery(
                            "select g from GrantEntity g where g.office = :office and g.role = :role",
                            GrantEntity.class)
                    .setParameter("office", office.value())
                    .setParameter("role", role)
                    .setLockMode(lock)
                    .getResultList();
            return found.stream()
                    .filter(row -> isWhole(row.toValue(), day) && isOpen(rows, row.account()))
                    .map(GrantEntity::account)
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    /** Makes others who change the account's grants wait until the transaction ends. */
    public void hold(AccountId account) {
        unit.runtime(rows ->
                Optional.ofNullable(rows.find(AccountEntity.class, account.value(), LockModeType.PESSIMISTIC_WRITE)));
    }

    /**
     * Replaces what is valid from that day on. What is over stays as it is; what had begun and is left out ends the day
     * before; what had begun and stays is untouched.
     */
    public void replace(AccountId account, OfficeId office, List<Grant> grants, LocalDate day) {
        replace(account, office, grants, day, null);
    }

    /** As {@link #replace(AccountId, OfficeId, List, LocalDate)}, by a person of the office. */
    public void replace(
            AccountId account, OfficeId office, List<Grant> grants, LocalDate day, @Nullable PersonId giver) {
        unit.runtime(rows -> {
            var wanted = new HashSet<>(grants);
            for (GrantEntity row : rows(rows, account, office)) {
                if (row.pastOn(day) || wanted.remove(row.toValue())) {
                    continue;
                }
                if (row.begunBefore(day)) {
                    row.end(day.minusDays(1));
                } else {
                    rows.remove(row);
                }
            }
            wanted.forEach(grant -> rows.persist(new GrantEntity(account, office, grant).given(giver, day)));
            return wanted.size();
        });
    }

    private static boolean isWhole(Grant grant, LocalDate day) {
        return grant.unit() == null
                && grant.school() == null
                && !grant.own()
                && !grant.from().isAfter(day)
                && (grant.until() == null || !grant.until().isBefore(day));
    }

    private static boolean isOpen(EntityManager rows, AccountId account) {
        AccountEntity row = rows.find(AccountEntity.class, account.value());
        return row != null && row.toValue().open();
    }

    private static Optional<AccountPersonEntity> links(EntityManager rows, String which, long key, OfficeId office) {
        return rows.createQuery(
                        "select p from AccountPersonEntity p where p.office = :office and " + which,
                        AccountPersonEntity.class)
                .setParameter("office", office.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static List<GrantEntity> rows(EntityManager rows, AccountId account, OfficeId office) {
        return rows.createQuery(
                        "select g from GrantEntity g where g.account = :account and g.office = :office order by g.first, g.id",
                        GrantEntity.class)
                .setParameter("account", account.value())
                .setParameter("office", office.value())
                .getResultList();
    }
}
