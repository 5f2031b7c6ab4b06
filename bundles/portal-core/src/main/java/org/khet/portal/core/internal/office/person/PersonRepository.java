package org.khet.portal.core.internal.office.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People in the database. Safe for concurrent use. */
@Component(service = PersonRepository.class)
public final class PersonRepository {
    private static final Map<String, String> COLUMNS =
            Map.of("name", "p.firstName, p.lastName", "position", "p.position", "phone", "p.phone");
    private static final String BY_NAME = "p.firstName, p.lastName, p.id";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public PersonRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Adds somebody to the office. */
    public PersonId add(OfficeId office, PersonDraft draft) {
        return add(new PersonEntity(office, draft));
    }

    PersonId add(PersonEntity person) {
        return unit.in(new OfficeId(person.office()), rows -> {
            rows.persist(person);
            rows.flush();
            return new PersonId(person.id());
        });
    }

    /**
     * A person of the office as of a day.
     *
     * @throws NoLongerThere if the office has no such person
     */
    public Person find(OfficeId office, PersonId key, LocalDate today) {
        return person(office, key, row -> row.toValue(today));
    }

    /**
     * As {@link #find}; whoever lets the person go too waits until the transaction ends.
     *
     * @param value  the person
     * @param erased whether nothing but a pseudonym is left
     * @param leftOn last day, {@code null} while the person works in the office
     */
    public record Held(
            Person value, boolean erased, @Nullable LocalDate leftOn) {}

    /**
     * A person of the office, whose row is locked until the transaction ends.
     *
     * @throws NoLongerThere if the office has no such person
     */
    public Held hold(OfficeId office, PersonId key, LocalDate today) {
        return held(office, key, row -> new Held(row.toValue(today), row.isErased(), row.leftOn()));
    }

    <T> T person(OfficeId office, PersonId key, Function<PersonEntity, T> work) {
        return unit.in(office, rows -> {
            PersonEntity found = rows.find(PersonEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.person/" + key.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    /** As {@link #person}; whoever lets the person go too waits until the transaction ends. */
    <T> T held(OfficeId office, PersonId key, Function<PersonEntity, T> work) {
        return unit.in(office, rows -> {
            PersonEntity found = rows.find(PersonEntity.class, key.value(), LockModeType.PESSIMISTIC_WRITE);
            if (found == null) {
                throw new NoLongerThere("core.person/" + key.value());
            }
            return work.apply(found);
        });
    }

    /** Whose day to move has come works in the next unit; how many. */
    public int arrive(OfficeId office, LocalDate today) {
        return unit.in(office, rows -> {
            List<PersonEntity> moving = rows.createQuery(
                            "select p from PersonEntity p where p.movesOn <= :today", PersonEntity.class)
                    .setParameter("today", today)
                    .getResultList();
            moving.forEach(row -> row.arrive(today));
            rows.flush();
            return moving.size();
        });
    }

    /** Whether the person works in the office on that day. */
    boolean isHere(OfficeId office, PersonId key, LocalDate day) {
        return unit.in(office, rows -> {
            PersonEntity found = rows.find(PersonEntity.class, key.value());
            LocalDate leftOn = found == null ? null : found.leftOn();
            return found != null && (leftOn == null || !leftOn.isBefore(day));
        });
    }

    private record These(OfficeId office, Set<PersonId> people, LocalDate today) {}

    /** Those of the keys that the office has, as of a day; a page that asks for the same people again has read them. */
    public Map<PersonId, Person> findAll(OfficeId office, Collection<PersonId> keys, LocalDate today) {
        These these = new These(office, Set.copyOf(keys), today);
        return keys.isEmpty() ? Map.of() : RequestCache.once(these, () -> read(these));
    }

    private Map<PersonId, Person> read(These these) {
        Map<PersonId, Person> found = new HashMap<>();
        List<Long> ids = these.people().stream().map(PersonId::value).toList();
        unit.in(
                        these.office(),
                        rows -> rows.createQuery("select p from PersonEntity p where p.id in :ids", PersonEntity.class)
                                .setParameter("ids", ids)
                                .getResultList())
                .forEach(row -> found.put(new PersonId(row.id()), row.toValue(these.today())));
        return Map.copyOf(found);
    }

    /** Those with the e-mail address, whatever its case, by key; the index core_person_email_ix answers on PostgreSQL. */
    List<Person> withEmail(OfficeId office, String email, LocalDate today) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select p from PersonEntity p where lower(p.email) = :email order by p.id",
                                PersonEntity.class)
                        .setParameter("email", email.toLowerCase(Locale.ROOT))
                        .getResultStream()
                        .map(row -> row.toValue(today))
                        .toList());
    }

    /**
     * Which people.
     *
     * @param filter as it was asked
     * @param also   those whose duty or function has the text of the filter in its words
     */
    public record Asked(Filter filter, Set<PersonId> also) {}

    public List<Person> page(OfficeId office, Filter filter, Scope scope, LocalDate today, PageRequest page) {
        return page(office, new Asked(filter, Set.of()), scope, today, page);
    }

    public List<Person> page(OfficeId office, Asked asked, Scope scope, LocalDate today, PageRequest page) {
        return page(office, new Where(asked, scope, today), today, page);
    }

    /** People of the office itself, and of its schools those of these only. */
    List<Person> near(OfficeId office, Filter filter, Set<SchoolId> schools, LocalDate today, PageRequest page) {
        var all = new Where(new Asked(filter, Set.of()), Scope.OFFICE, today);
        return page(office, all.near(schools), today, page);
    }

    private List<Person> page(OfficeId office, Where where, LocalDate today, PageRequest page) {
        return unit.in(office, rows -> {
            String text = "select p from PersonEntity p" + where.text() + Paging.order(page, COLUMNS, BY_NAME);
            return Paging.window(where.fill(rows.createQuery(text, PersonEntity.class)), page).getResultList().stream()
                    .map(row -> row.toValue(today))
                    .toList();
        });
    }

    public int count(OfficeId office, Asked asked, Scope scope, LocalDate today) {
        return unit.in(office, (EntityManager rows) -> {
            var where = new Where(asked, scope, today);
            return where.fill(rows.createQuery("select count(p) from PersonEntity p" + where.text(), Long.class))
                    .getSingleResult()
                    .intValue();
        });
    }

    /** The conditions of one question, in JPQL with their values. */
    private static final class Where {
        private static final String STAYS = "(p.movesOn is null or p.movesOn > :today)";
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Where(Asked asked, Scope scope, LocalDate today) {
            Filter filter = asked.filter();
            add(filter.left() ? "p.leftOn < :today" : "(p.leftOn is null or p.leftOn >= :today)", "today", today);
            if (!filter.text().isBlank()) {
                add(
                        "(" + Paging.contains("p.folded", "text") + " or p.id in :also)",
                        "text",
                        Paging.folded(filter.text()));
                values.put("also", some(asked.also(), PersonId::value));
            }
            if (!filter.units().isEmpty()) {
                add(inUnits("inUnits"), "inUnits", some(filter.units(), UnitId::value));
            }
            SchoolId inSchool = filter.school();
            if (inSchool != null) {
                add("p.school = :school and " + STAYS, "school", inSchool.value());
            }
            if (!scope.wholeOffice()) {
                add(
                        "(" + inUnits("units") + " or (p.school in :schools and " + STAYS + "))",
                        "units",
                        some(scope.units(), UnitId::value));
                values.put("schools", some(scope.schools(), SchoolId::value));
            }
        }

        Where near(Set<SchoolId> schools) {
            add(
                    "(p.school is null or p.movesOn <= :today or p.school in :near)",
                    "near",
                    some(schools, SchoolId::value));
            return this;
        }

        private static String inUnits(String keys) {
            return "((p.unit in :" + keys + " and " + STAYS + ") or (p.movesOn <= :today and p.nextUnit in :" + keys
                    + "))";
        }

        private void add(String condition, String name, @Nullable Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        String text() {
            return " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        /** No list may be empty in a query; no row has the key 0. */
        private static <T> List<Long> some(Set<T> keys, Function<T, Long> value) {
            return keys.isEmpty() ? List.of(0L) : keys.stream().map(value).toList();
        }
    }
}
