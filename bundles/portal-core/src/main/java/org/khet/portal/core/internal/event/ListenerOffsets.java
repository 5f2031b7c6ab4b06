package org.khet.portal.core.internal.event;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Up to which event each listener has read (core_happening_heard): how far each listener has heard. */
@Component(service = ListenerOffsets.class)
public final class ListenerOffsets {
    private final UnitOfWork unit;

    /** The core's rows. */
    @Activate
    public ListenerOffsets(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Number that the listener heard last, 0 for a new one. */
    long last(String listener) {
        return unit.runtime(rows -> read(rows, listener));
    }

    /** As {@link #last}; until the transaction ends no other node delivers to this listener. */
    long lock(String listener) {
        return lock(listener, Instant.EPOCH);
    }

    /** As {@link #lock(String)}; a listener that never heard anything begins after what happened before the instant. */
    long lock(String listener, Instant news) {
        return unit.runtime(rows -> {
            int locked = rows.createNativeQuery(
                            "update core_happening_heard set last_number = last_number where listener = ?")
                    .setParameter(1, listener)
                    .executeUpdate();
            if (locked == 0) {
                Long before = rows.createQuery(
                                "select max(h.number) from HappeningEntity h where h.at < :news", Long.class)
                        .setParameter("news", news)
                        .getSingleResult();
                rows.createNativeQuery("insert into core_happening_heard (listener, last_number) values (?, ?)")
                        .setParameter(1, listener)
                        .setParameter(2, before == null ? 0L : before)
                        .executeUpdate();
            }
            return read(rows, listener);
        });
    }

    void heard(String listener, long number) {
        unit.<@Nullable Object>runtime(
                rows -> rows.createNativeQuery("update core_happening_heard set last_number = ? where listener = ?")
                        .setParameter(1, number)
                        .setParameter(2, listener)
                        .executeUpdate());
    }

    /**
     * Forgets listeners that had not heard what is so old by now that it was deleted: most are search indexes that were made
     * anew. One that comes back all the same begins with the oldest that is kept, as it would have.
     */
    int forgetSilent() {
        return unit.runtime(rows -> rows.createNativeQuery("delete from core_happening_heard where last_number < "
                        + "(select min(seq_no) from core_happening) - 1")
                .executeUpdate());
    }

    private static long read(EntityManager rows, String listener) {
        List<?> found = rows.createNativeQuery("select last_number from core_happening_heard where listener = ?")
                .setParameter(1, listener)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.getFirst()).longValue();
    }
}
