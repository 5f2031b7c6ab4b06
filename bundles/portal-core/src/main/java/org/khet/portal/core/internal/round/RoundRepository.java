package org.khet.portal.core.internal.round;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.round.DataRoundRegister.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Data systems and rounds that offices recorded, and which reminders went out. Safe for concurrent use. */
@Component(service = RoundRepository.class)
public final class RoundRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public RoundRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * What an office recorded.
     *
     * @param systems by code
     * @param rounds  by system, year and number; those that were taken back too
     */
    record Recorded(List<Versioned<DataSystem>> systems, List<RecordedRound> rounds) {}

    /** All of the office; two queries. */
    Recorded of(OfficeId office) {
        return unit.in(office, RoundRepository::all);
    }

    /** As {@link #of}; whoever changes or reminds in this office waits until the transaction ends. */
    Recorded held(OfficeId office) {
        return unit.in(office, rows -> {
            rows.createQuery("select o from OfficeEntity o where o.id = :office")
                    .setParameter("office", office.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            return all(rows);
        });
    }

    void put(OfficeId office, DataSystem system) {
        unit.<@Nullable Object>in(office, rows -> {
            Optional<DataSystemEntity> there = rows.createQuery(
                            "select s from DataSystemEntity s where s.code = :code", DataSystemEntity.class)
                    .setParameter("code", system.code())
                    .getResultStream()
                    .findFirst();
            there.ifPresentOrElse(
                    row -> row.fill(system), () -> rows.persist(new DataSystemEntity(office.value(), system)));
            rows.flush();
            return null;
        });
    }

    void put(OfficeId office, DataRound round, Change change) {
        unit.<@Nullable Object>in(office, rows -> {
            find(rows, round.key())
                    .ifPresentOrElse(
                            row -> row.fill(round, change),
                            () -> rows.persist(new DataRoundEntity(office.value(), round, change)));
            rows.flush();
            return null;
        });
    }

    void withdraw(OfficeId office, DataRound.Key key, Change change) {
        unit.<@Nullable Object>in(office, rows -> {
            find(rows, key).ifPresent(row -> row.withdraw(change));
            rows.flush();
            return null;
        });
    }

    /** Whether people were reminded of that last day at this number of days before it or at a smaller one. */
    boolean isReminded(OfficeId office, DataRound round, int daysBefore) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                        "select count(r) from RoundReminderEntity r where r.system = :system and r.year = :year"
                                                + " and r.number = :number and r.closesOn = :closes and r.daysBefore <= :days",
                                        Long.class)
                                .setParameter("system", round.key().system())
                                .setParameter("year", round.key().year())
                                .setParameter("number", round.key().number())
                                .setParameter("closes", round.days().closesOn())
                                .setParameter("days", daysBefore)
                                .getSingleResult()
                        > 0);
    }

    /**
     * Notes that people are reminded.
     *
     * @return key of the note
     */
    long remind(OfficeId office, DataRound round, int daysBefore, Instant at) {
        return unit.in(office, rows -> {
            RoundReminderEntity row = new RoundReminderEntity(office.value(), round, daysBefore, at);
            rows.persist(row);
            rows.flush();
            return row.id();
        });
    }

    private static Optional<DataRoundEntity> find(EntityManager rows, DataRound.Key key) {
        return rows.createQuery(
                        "select r from DataRoundEntity r where r.system = :system and r.year = :year and r.number = :number",
                        DataRoundEntity.class)
                .setParameter("system", key.system())
                .setParameter("year", key.year())
                .setParameter("number", key.number())
                .getResultStream()
                .findFirst();
    }

    private static Recorded all(EntityManager rows) {
        return new Recorded(
                rows.createQuery("select s from DataSystemEntity s order by s.code", DataSystemEntity.class)
                        .getResultStream()
                        .map(row -> new Versioned<>(row.toValue(), row.version()))
                        .toList(),
                rows.createQuery(
                                "select r from DataRoundEntity r order by r.system, r.year, r.number",
                                DataRoundEntity.class)
                        .getResultStream()
                        .map(DataRoundEntity::toValue)
                        .toList());
    }
}
