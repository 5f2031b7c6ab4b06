package org.khet.portal.core.internal.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of core_notice. */
@Component(service = NoticeRepository.class)
public final class NoticeRepository {
    private static final String OF_PERSON = " where n.person = :person and n.held = 0 and n.module in :modules";
    /** By then nothing is taken back any more. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final UnitOfWork unit;
    private final NoticeChoiceRepository choices;

    /** The core's rows. */
    @Activate
    public NoticeRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
        this.choices = new NoticeChoiceRepository(unit);
    }

    /** What people chose. */
    NoticeChoiceRepository choices() {
        return choices;
    }

    /**
     * Whose notices.
     *
     * @param office  office
     * @param person  person
     * @param modules modules that are on there, never empty
     */
    record Reader(OfficeId office, PersonId person, Set<ModuleId> modules) {
        List<String> names() {
            return modules.stream().map(ModuleId::value).toList();
        }
    }

    /**
     * Adds a notice for each of these people who has none of this happening yet; true when there was one to show.
     *
     * @param held those of them whose notice waits for the daily one
     */
    boolean add(long number, DomainEvent happening, Instant at, Collection<PersonId> people, Set<PersonId> held) {
        return unit.in(happening.office(), rows -> {
            Set<Long> told = rows.createQuery(
                            "select n.person from NoticeEntity n where n.happening = :number", Long.class)
                    .setParameter("number", number)
                    .getResultStream()
                    .collect(Collectors.toSet());
            List<PersonId> missing = people.stream()
                    .filter(person -> !told.contains(person.value()))
                    .toList();
            missing.forEach(person -> {
                NoticeEntity notice = new NoticeEntity(person.value(), number, happening, at);
                rows.persist(held.contains(person) ? notice.held() : notice);
            });
            return !held.containsAll(missing);
        });
    }

    /** Takes back what was told before of a happening of this type about the same record: unread notices go. Whose they were. */
    Set<PersonId> takeBack(long number, DomainEvent by, String type, Instant at) {
        return unit.in(by.office(), rows -> {
            List<NoticeEntity> told = rows.createQuery(
                            "select n from NoticeEntity n where n.kind = :kind and n.link = :link"
                                    + " and n.happening < :number and n.at > :since",
                            NoticeEntity.class)
                    .setParameter("kind", type)
                    .setParameter("link", by.link())
                    .setParameter("number", number)
                    .setParameter("since", at.minus(LONGEST))
                    .getResultList();
            told.stream().filter(one -> !one.takenBack()).forEach(rows::remove);
            return told.stream().map(one -> new PersonId(one.person())).collect(Collectors.toSet());
        });
    }

    List<Notice> latest(Reader reader, int limit) {
        return unit.in(
                reader.office(),
                rows -> rows.createQuery(
                                "select n from NoticeEntity n" + OF_PERSON + " order by n.happening desc",
                                NoticeEntity.class)
                        .setParameter("person", reader.person().value())
                        .setParameter("modules", reader.names())
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(NoticeEntity::toValue)
                        .toList());
    }

    int unread(Reader reader) {
        return unit.in(
                reader.office(),
                rows -> rows.createQuery(
                                "select count(n) from NoticeEntity n" + OF_PERSON + " and n.read is null", Long.class)
                        .setParameter("person", reader.person().value())
                        .setParameter("modules", reader.names())
                        .getSingleResult()
                        .intValue());
    }

    /** Marks one, or all when the key is {@code null}. */
    void read(OfficeId office, PersonId person, @Nullable Long id, Instant at) {
        unit.in(office, rows -> {
            var query = rows.createQuery("update NoticeEntity n set n.read = :at where n.person = :person"
                            + " and n.read is null" + (id == null ? "" : " and n.id = :id"))
                    .setParameter("at", at)
                    .setParameter("person", person.value());
            return id == null
                    ? query.executeUpdate()
                    : query.setParameter("id", id).executeUpdate();
        });
    }

    /** Who has notices that wait for the daily one. */
    Set<PersonId> held(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery("select distinct n.person from NoticeEntity n where n.held = 1", Long.class)
                        .getResultStream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    /** Lets the person's held notices into the list, as read: the daily notice tells of them. */
    int release(OfficeId office, PersonId person, Instant at) {
        return unit.in(
                office,
                rows -> rows.createQuery("update NoticeEntity n set n.held = 0, n.read = :at"
                                + " where n.person = :person and n.held = 1")
                        .setParameter("at", at)
                        .setParameter("person", person.value())
                        .executeUpdate());
    }

    /** Highest number of a happening that became a notice anywhere. */
    long last() {
        return unit.runtime(rows -> {
            Object last = rows.createNativeQuery("select max(happening_no) from core_notice")
                    .getSingleResult();
            return last == null ? 0L : ((Number) last).longValue();
        });
    }

    /** People of these offices who got notices of happenings after this number. */
    Set<Told> toldAfter(Set<OfficeId> offices, long number) {
        return unit.across(
                offices,
                rows -> rows.createQuery(
                                "select n from NoticeEntity n where n.happening > :number and n.held = 0",
                                NoticeEntity.class)
                        .setParameter("number", number)
                        .getResultStream()
                        .map(row -> new Told(new OfficeId(row.office()), new PersonId(row.person()), row.happening()))
                        .collect(Collectors.toSet()));
    }

    /** Somebody who was told of a happening. */
    record Told(OfficeId office, PersonId person, long happening) {}

    /** Forgets some of the office's notices from before, the oldest first; gives their number. */
    int forget(OfficeId office, Instant before, int most) {
        return unit.in(office, rows -> {
            List<NoticeEntity> old = rows.createQuery(
                            "select n from NoticeEntity n where n.at < :before order by n.at", NoticeEntity.class)
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultList();
            old.forEach(rows::remove);
            return old.size();
        });
    }
}
