package org.khet.portal.core.internal.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.mail.MailEntity.State;
import org.khet.portal.core.internal.mail.MailLineEntity.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of core_mail and core_mail_line: the outbox. */
@Component(service = MailRepository.class)
public final class MailRepository {
    private final UnitOfWork unit;
    private final MailPreferenceRepository wishes;

    /** The core's rows. */
    @Activate
    public MailRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
        this.wishes = new MailPreferenceRepository(unit);
    }

    /** What people chose. */
    MailPreferenceRepository wishes() {
        return wishes;
    }

    /**
     * A mail that is due.
     *
     * @param id       key
     * @param person   for whom
     * @param daily    whether it tells of a day
     * @param language its language
     * @param made     when it was written
     * @param lines    what it tells, oldest first
     */
    record Due(long id, PersonId person, boolean daily, String language, Instant made, List<Line> lines) {}

    /**
     * A line to be told by mail.
     *
     * @param person   for whom
     * @param language language of the words
     * @param text     the words
     * @param atOnce   true for a mail of its own, false for the daily one
     */
    record Note(PersonId person, String language, String text, boolean atOnce) {}

    /** Adds what is not there yet of this happening. */
    void add(long number, DomainEvent happening, Instant at, Collection<Note> notes) {
        unit.in(happening.office(), rows -> {
            Set<Long> told = rows.createQuery(
                            "select l.person from MailLineEntity l where l.happening = :number", Long.class)
                    .setParameter("number", number)
                    .getResultStream()
                    .collect(Collectors.toSet());
            notes.stream()
                    .filter(note -> !told.contains(note.person().value()))
                    .forEach(note -> add(rows, number, happening, at, note));
            return told.size();
        });
    }

    private static void add(EntityManager rows, long number, DomainEvent happening, Instant at, Note note) {
        MailLineEntity line = new MailLineEntity(note.person().value(), number, happening, note.text(), at);
        if (note.atOnce()) {
            line.in(mail(rows, happening.office(), note.person(), false, note.language(), at));
        }
        rows.persist(line);
    }

    private static MailEntity mail(
            EntityManager rows, OfficeId office, PersonId person, boolean daily, String language, Instant at) {
        MailEntity mail = new MailEntity(office.value(), person.value(), daily, language, at);
        rows.persist(mail);
        return mail;
    }

    /** Who has lines that wait for the daily mail. */
    Set<PersonId> waiting(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select distinct l.person from MailLineEntity l where l.mail is null", Long.class)
                        .getResultStream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
    }

    /** Puts the person's waiting lines into one mail; true when there were any. */
    boolean gather(OfficeId office, PersonId person, String language, Instant now) {
        return unit.in(office, rows -> {
            List<MailLineEntity> lines = rows.createQuery(
                            "select l from MailLineEntity l where l.person = :person and l.mail is null",
                            MailLineEntity.class)
                    .setParameter("person", person.value())
                    .getResultList();
            if (!lines.isEmpty()) {
                MailEntity mail = mail(rows, office, person, true, language, now);
                lines.forEach(line -> line.in(mail));
            }
            return !lines.isEmpty();
        });
    }

    /** Mails of the office that are due, the oldest first. */
    List<Due> due(OfficeId office, Instant now, int most) {
        return unit.in(office, rows -> {
            List<MailEntity> mails = rows.createQuery(
                            "select m from MailEntity m where m.state = :waiting and m.due <= :now order by m.due, m.id",
                            MailEntity.class)
                    .setParameter("waiting", State.WAITING)
                    .setParameter("now", now)
                    .setMaxResults(most)
                    .getResultList();
            Map<Long, List<Line>> lines = lines(rows, mails);
            return mails.stream()
                    .map(mail -> new Due(
                            mail.id(),
                            new PersonId(mail.person()),
                            mail.isDaily(),
                            mail.language(),
                            mail.made(),
                            lines.getOrDefault(mail.id(), List.of())))
                    .toList();
        });
    }

    /** What they tell, oldest first, by mail. */
    private static Map<Long, List<Line>> lines(EntityManager rows, List<MailEntity> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        return rows.createQuery(
                        "select l from MailLineEntity l where l.mail in :mails order by l.happening",
                        MailLineEntity.class)
                .setParameter("mails", mails.stream().map(MailEntity::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        MailLineEntity::mail, Collectors.mapping(MailLineEntity::toValue, Collectors.toList())));
    }

    /** Changes a mail that still waits. */
    void change(OfficeId office, long id, Consumer<MailEntity> change) {
        boolean _ = judge(office, id, mail -> {
            change.accept(mail);
            return true;
        });
    }

    /** As {@link #change}, with what the change says of it; false when it does not wait any more. */
    boolean judge(OfficeId office, long id, Predicate<MailEntity> change) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select m from MailEntity m where m.id = :id and m.state = :waiting", MailEntity.class)
                        .setParameter("id", id)
                        .setParameter("waiting", State.WAITING)
                        .getResultStream()
                        .findFirst()
                        .filter(change)
                        .isPresent());
    }

    long count(OfficeId office, State state) {
        return unit.in(
                office,
                rows -> rows.createQuery("select count(m) from MailEntity m where m.state = :state", Long.class)
                        .setParameter("state", state)
                        .getSingleResult());
    }

    /** The mail of the office that came to its end last, sent or given up. */
    Optional<MailEntity> lastEnded(OfficeId office, Collection<State> states) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select m from MailEntity m where m.state in :states order by m.tried desc, m.id desc",
                                MailEntity.class)
                        .setParameter("states", states)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    /** Mails that did not get out, those tried last first. */
    List<MailEntity> faults(OfficeId office, int most) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select m from MailEntity m where m.state in :states and m.fault is not null"
                                        + " order by m.tried desc, m.id desc",
                                MailEntity.class)
                        .setParameter("states", List.of(State.WAITING, State.GIVEN_UP))
                        .setMaxResults(most)
                        .getResultList());
    }

    /** Forgets some of the office's lines and mails from before, the oldest first; gives the number of lines. */
    public int forget(OfficeId office, Instant before, int most) {
        return unit.in(office, rows -> {
            List<MailLineEntity> old = rows.createQuery(
                            "select l from MailLineEntity l where l.at < :before order by l.at", MailLineEntity.class)
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultList();
            old.forEach(rows::remove);
            rows.flush();
            rows.createQuery("delete from MailEntity m where m.office = :office and m.made < :before"
                            + " and not exists (select l.id from MailLineEntity l where l.mail = m.id)")
                    .setParameter("office", office.value())
                    .setParameter("before", before)
                    .executeUpdate();
            return old.size();
        });
    }
}
