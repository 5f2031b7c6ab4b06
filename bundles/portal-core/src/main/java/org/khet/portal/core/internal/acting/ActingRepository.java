package org.khet.portal.core.internal.acting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.acting.DeputyId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Absences and rules of acting in the database. Safe for concurrent use. */
@Component(service = ActingRepository.class)
public final class ActingRepository {
    private static final int LATEST = 100;
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public ActingRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Absences in that half day, without kind and note. */
    List<Absence> away(OfficeId office, HalfDay when) {
        return away(office, when, when);
    }

    /** Absences of the office that touch these half days, without kind and note. */
    List<Absence> away(OfficeId office, HalfDay from, HalfDay until) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select a from AbsenceEntity a where a.first <= :until and a.last >= :from"
                                        + " and a.cancelled = false order by a.first, a.id",
                                AbsenceEntity.class)
                        .setParameter("from", from.day())
                        .setParameter("until", until.day())
                        .getResultList()
                        .stream()
                        .map(AbsenceEntity::toValue)
                        .filter(one -> one.touches(from, until))
                        .map(Absence::discreet)
                        .toList());
    }

    /** The latest absences of the person. */
    List<Absence> absences(OfficeId office, PersonId person) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select a from AbsenceEntity a where a.person = :person order by a.first desc, a.id desc",
                                AbsenceEntity.class)
                        .setParameter("person", person.value())
                        .setMaxResults(LATEST)
                        .getResultList()
                        .stream()
                        .map(AbsenceEntity::toValue)
                        .toList());
    }

    /** Absences of the person that touch these half days; whoever notes one of the person waits until the transaction ends. */
    List<Absence> overlaps(OfficeId office, PersonId person, HalfDay from, HalfDay until) {
        return unit.in(office, rows -> {
            hold(rows, person);
            return rows
                    .createQuery(
                            "select a from AbsenceEntity a where a.person = :person and a.cancelled = false"
                                    + " and a.first <= :until and a.last >= :from order by a.first, a.id",
                            AbsenceEntity.class)
                    .setParameter("person", person.value())
                    .setParameter("from", from.day())
                    .setParameter("until", until.day())
                    .getResultList()
                    .stream()
                    .map(AbsenceEntity::toValue)
                    .filter(one -> one.touches(from, until))
                    .toList();
        });
    }

    private static void hold(EntityManager rows, PersonId person) {
        rows.createQuery("select p from PersonEntity p where p.id = :person")
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Rules that hold on one of these days. */
    List<Deputy> rules(OfficeId office, LocalDate from, LocalDate until) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select d from DeputyEntity d where d.first <= :until and (d.last is null or d.last >= :from)"
                                        + " order by d.first, d.id",
                                DeputyEntity.class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList()
                        .stream()
                        .map(DeputyEntity::toValue)
                        .toList());
    }

    /** Rules by the order, as cited, that go on or begin after that day. */
    List<Deputy> citing(OfficeId office, String order, LocalDate day) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select d from DeputyEntity d where d.source = :order and (d.last is null or d.last > :day)"
                                        + " order by d.first, d.id",
                                DeputyEntity.class)
                        .setParameter("order", order)
                        .setParameter("day", day)
                        .getResultList()
                        .stream()
                        .map(DeputyEntity::toValue)
                        .toList());
    }

    /** Rules for the person, pairs from both sides, that have not ended before that day. */
    List<Deputy> rules(OfficeId office, PersonId holder, LocalDate day) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select d from DeputyEntity d where (d.last is null or d.last >= :day)"
                                        + " and (d.holder = :holder or (d.substitute = :holder and d.number = 0))"
                                        + " order by d.first, d.id",
                                DeputyEntity.class)
                        .setParameter("day", day)
                        .setParameter("holder", holder.value())
                        .getResultList()
                        .stream()
                        .map(DeputyEntity::toValue)
                        .toList());
    }

    /** Rules from both sides that have not ended before that day: who acts for the person, and for whom the person acts. */
    List<Deputy> ofPerson(OfficeId office, PersonId person, LocalDate day) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select d from DeputyEntity d where (d.last is null or d.last >= :day)"
                                        + " and (d.holder = :person or d.substitute = :person) order by d.first, d.id",
                                DeputyEntity.class)
                        .setParameter("day", day)
                        .setParameter("person", person.value())
                        .getResultList()
                        .stream()
                        .map(DeputyEntity::toValue)
                        .toList());
    }

    /** As {@link #rules(OfficeId, PersonId, LocalDate)}; whoever changes the holder's rules waits until the transaction ends. */
    List<Deputy> held(OfficeId office, PersonId holder, LocalDate day) {
        return unit.in(office, rows -> {
            hold(rows, holder);
            return rules(office, holder, day);
        });
    }

    AbsenceId add(AbsenceEntity absence) {
        return unit.in(new OfficeId(absence.office()), rows -> {
            rows.persist(absence);
            rows.flush();
            return new AbsenceId(absence.id());
        });
    }

    DeputyId add(DeputyEntity deputy) {
        return unit.in(new OfficeId(deputy.office()), rows -> {
            rows.persist(deputy);
            rows.flush();
            return new DeputyId(deputy.id());
        });
    }

    <T> T absence(OfficeId office, AbsenceId key, Function<AbsenceEntity, T> work) {
        return unit.in(office, rows -> {
            T result = work.apply(row(rows, key));
            rows.flush();
            return result;
        });
    }

    Deputy deputy(OfficeId office, DeputyId key) {
        return unit.in(office, rows -> row(rows, key).toValue());
    }

    /** Sets the last day, or takes the rule back when that is before the first. */
    void end(OfficeId office, DeputyId key, LocalDate last) {
        unit.in(office, rows -> {
            DeputyEntity row = row(rows, key);
            if (last.isBefore(row.toValue().from())) {
                rows.remove(row);
            } else {
                row.end(last);
            }
            rows.flush();
            return key;
        });
    }

    private static AbsenceEntity row(EntityManager rows, AbsenceId key) {
        AbsenceEntity found = rows.find(AbsenceEntity.class, key.value());
        if (found == null) {
            throw new NoLongerThere("core.absence/" + key.value());
        }
        return found;
    }

    private static DeputyEntity row(EntityManager rows, DeputyId key) {
        DeputyEntity found = rows.find(DeputyEntity.class, key.value());
        if (found == null) {
            throw new NoLongerThere("core.deputy/" + key.value());
        }
        return found;
    }
}
