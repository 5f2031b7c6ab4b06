package org.khet.portal.core.internal.event;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.row.BatchStatement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Domain events in the database (core_happening) and their numbers. See the ADR on the order of happenings. */
@Component(service = EventRepository.class)
public final class EventRepository {
    private static final int PACKET = 500;
    private static final String WAITING = "select h.id from HappeningEntity h where h.number is null order by h.id";

    private final Transactions transactions;
    private final UnitOfWork unit;

    /** The core's rows. */
    @Activate
    public EventRepository(
            @Reference Transactions transactions, @Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    /**
     * A numbered happening.
     *
     * @param number    number in the order of delivery
     * @param happening what happened
     * @param at        when it was recorded
     */
    record Numbered(long number, DomainEvent happening, Instant at) {}

    void add(HappeningEntity happening) {
        unit.<@Nullable Object>runtime(rows -> {
            try {
                happening.insert(Objects.requireNonNull(rows.unwrap(Connection.class)));
            } catch (SQLException failure) {
                throw new IllegalStateException("what happened could not be recorded", failure);
            }
            return null;
        });
    }

    /** Gives numbers to committed happenings that have none yet; true when there may be more. */
    boolean number() {
        if (unit.runtime(rows -> waiting(rows).isEmpty())) {
            return false;
        }
        return transactions.call(() -> unit.runtime(EventRepository::numberPacket));
    }

    List<Numbered> after(long number, int most) {
        return unit.runtime(rows -> rows.createQuery(
                        "select h from HappeningEntity h where h.number > :number order by h.number",
                        HappeningEntity.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Numbered(row.number(), row.toValue(), row.at()))
                .toList());
    }

    /** The next of one office after a number, up to another one. */
    Optional<Numbered> next(long office, long after, long upTo) {
        return unit.runtime(rows -> rows.createQuery(
                        "select h from HappeningEntity h where h.office = :office and h.number > :after"
                                + " and h.number <= :upTo order by h.number",
                        HappeningEntity.class)
                .setParameter("office", office)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Numbered(row.number(), row.toValue(), row.at()))
                .findFirst());
    }

    /** The one with this number, unless it was forgotten. */
    Optional<Numbered> find(long number) {
        return unit.runtime(rows -> rows.createQuery(
                        "select h from HappeningEntity h where h.number = :number", HappeningEntity.class)
                .setParameter("number", number)
                .getResultStream()
                .map(row -> new Numbered(row.number(), row.toValue(), row.at()))
                .findFirst());
    }

    long last() {
        return unit.runtime(rows -> {
            Long last = rows.createQuery("select max(h.number) from HappeningEntity h", Long.class)
                    .getSingleResult();
            return last == null ? 0L : last;
        });
    }

    private static boolean numberPacket(EntityManager rows) {
        long last = lockSeal(rows);
        List<Long> keys = settled(rows);
        if (!keys.isEmpty()) {
            last = numbered(rows, keys, last);
        }
        rows.createNativeQuery("update core_happening_seal set last_number = ? where id = 1")
                .setParameter(1, last)
                .executeUpdate();
        return keys.size() == PACKET;
    }

    /** Numbers these after the last; gives the new last. */
    private static long numbered(EntityManager rows, List<Long> keys, long last) {
        long number = last;
        Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
        try (var batch = new BatchStatement(connection, "update core_happening set seq_no = ? where id = ?")) {
            for (Long key : keys) {
                batch.add(++number, key);
            }
            batch.flush();
        } catch (SQLException failure) {
            throw new IllegalStateException("happenings could not be numbered", failure);
        }
        return number;
    }

    /** One node numbers at a time; the others wait here for milliseconds. */
    private static long lockSeal(EntityManager rows) {
        int locked = rows.createNativeQuery("update core_happening_seal set last_number = last_number where id = 1")
                .executeUpdate();
        if (locked == 0) {
            rows.createNativeQuery("insert into core_happening_seal (id, last_number) values (1, 0)")
                    .executeUpdate();
        }
        return ((Number) rows.createNativeQuery("select last_number from core_happening_seal where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /**
     * Waiting keys, read until two readings agree: what a first reading overlooked because it was committed while the
     * reading went on is then in the second, so a cause is never left behind its effect.
     */
    private static List<Long> settled(EntityManager rows) {
        List<Long> before = waiting(rows);
        while (true) {
            List<Long> now = waiting(rows);
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
    }

    private static List<Long> waiting(EntityManager rows) {
        return rows.createQuery(WAITING, Long.class).setMaxResults(PACKET).getResultList();
    }

    /** Forgets some of the office's happenings from before, the oldest first; gives their number. */
    int forget(OfficeId office, Instant before, int most) {
        return unit.runtime(rows -> {
            List<HappeningEntity> old = rows.createQuery(
                            "select h from HappeningEntity h where h.office = :office and h.at < :before"
                                    + " and h.number is not null order by h.at",
                            HappeningEntity.class)
                    .setParameter("office", office.value())
                    .setParameter("before", before)
                    .setMaxResults(most)
                    .getResultList();
            old.forEach(rows::remove);
            return old.size();
        });
    }
}
