package org.khet.portal.core.internal.office.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People who left, until nothing stays of them but a pseudonym; checks no rights. Safe for concurrent use. */
@Component(service = LeftPeople.class)
public final class LeftPeople {
    private static final String DUE = " from PersonEntity p where p.leftOn < :before and p.erased is null";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public LeftPeople(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * How it stands with a person.
     *
     * @param person   who
     * @param leftOn   last day, {@code null} for who did not leave
     * @param isErased whether only the pseudonym is left
     */
    public record LeaverStatus(Person person, @Nullable LocalDate leftOn, boolean isErased) {
        /** Whether the person is gone on that day. */
        public boolean isGone(LocalDate day) {
            return leftOn != null && leftOn.isBefore(day);
        }
    }

    /**
     * How it stands with the person.
     *
     * @throws NoLongerThere if not of the office
     */
    public LeaverStatus of(OfficeId office, PersonId person, LocalDate today) {
        return row(office, person, LockModeType.NONE, row -> standing(row, today));
    }

    /** As {@link #of}; whoever wants the same person waits until the transaction ends. */
    public LeaverStatus held(OfficeId office, PersonId person, LocalDate today) {
        return row(office, person, LockModeType.PESSIMISTIC_WRITE, row -> standing(row, today));
    }

    /** Leaves the pseudonym. */
    public void erase(OfficeId office, PersonId person, String pseudonym, String number, Instant now) {
        row(office, person, LockModeType.PESSIMISTIC_WRITE, row -> {
            row.erase(pseudonym, number, now);
            return row;
        });
    }

    /** Whether somebody else of the office bears the same name. */
    public boolean hasNamesake(OfficeId office, Person person) {
        return unit.in(
                office,
                (EntityManager rows) -> rows.createQuery(
                                        "select count(p) from PersonEntity p where p.title = :title"
                                                + " and p.firstName = :first and p.lastName = :last and p.id <> :id",
                                        Long.class)
                                .setParameter("title", person.title())
                                .setParameter("first", person.firstName())
                                .setParameter("last", person.lastName())
                                .setParameter("id", person.id().value())
                                .getSingleResult()
                        > 0);
    }

    /** Those of these people who are there and not erased. */
    public Set<PersonId> named(OfficeId office, Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : unit.in(
                        office,
                        rows -> rows.createQuery(
                                        "select p.id from PersonEntity p where p.id in :ids and p.erased is null",
                                        Long.class)
                                .setParameter(
                                        "ids",
                                        people.stream().map(PersonId::value).toList())
                                .getResultStream()
                                .map(PersonId::new)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Who left before that day and is not erased, the longest first. */
    public List<Person> before(OfficeId office, LocalDate day, LocalDate today, PageRequest page) {
        return unit.in(office, rows -> {
            TypedQuery<PersonEntity> query = rows.createQuery(
                            "select p" + DUE + " order by p.leftOn, p.id", PersonEntity.class)
                    .setParameter("before", day);
            return Paging.window(query, page).getResultList().stream()
                    .map(row -> row.toValue(today))
                    .toList();
        });
    }

    /** How many {@link #before} has in all. */
    public int countBefore(OfficeId office, LocalDate day) {
        return unit.in(
                office,
                (EntityManager rows) -> rows.createQuery("select count(p)" + DUE, Long.class)
                        .setParameter("before", day)
                        .getSingleResult()
                        .intValue());
    }

    private <T> T row(OfficeId office, PersonId person, LockModeType lock, Function<PersonEntity, T> work) {
        return unit.in(office, rows -> {
            PersonEntity found = rows.find(PersonEntity.class, person.value(), lock);
            if (found == null) {
                throw new NoLongerThere("core.person/" + person.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    private static LeaverStatus standing(PersonEntity row, LocalDate today) {
        return new LeaverStatus(row.toValue(today), row.leftOn(), row.isErased());
    }
}
