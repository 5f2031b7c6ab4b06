package org.khet.portal.core.internal.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Rows of core_happening_behind and core_happening_parked: offices that a listener hears later than the others, and happenings
 * that it could not hear. Safe for concurrent use.
 */
@Component(service = DeferredDeliveryRepository.class)
public final class DeferredDeliveryRepository {
    private static final int MOST_REASON = 500;

    private final UnitOfWork unit;

    /** The core's rows. */
    @Activate
    public DeferredDeliveryRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * An office that is behind.
     *
     * @param office   key
     * @param last     number that was heard or parked last
     * @param failures tries of the next one that failed
     */
    record Behind(long office, long last, int failures) {}

    /**
     * A happening that was given up.
     *
     * @param listener who could not hear it
     * @param number   of the happening
     * @param kind     its type
     * @param reason   of the last failure
     * @param at       when it was given up
     */
    record Parked(String listener, long number, String kind, String reason, Instant at) {}

    List<Behind> behind(String listener) {
        return unit.runtime(rows -> list(
                        rows,
                        "select office_id, last_number, failures from core_happening_behind where listener = ?"
                                + " order by office_id",
                        listener)
                .stream()
                .map(row -> new Behind(number(row[0]), number(row[1]), (int) number(row[2])))
                .toList());
    }

    /** The office is heard from after this number on by itself. */
    void setAside(String listener, long office, long last, int failures) {
        execute(
                "insert into core_happening_behind (last_number, failures, listener, office_id) values (?, ?, ?, ?)",
                last,
                failures,
                listener,
                office);
    }

    void note(String listener, Behind behind) {
        execute(
                "update core_happening_behind set last_number = ?, failures = ? where listener = ? and office_id = ?",
                behind.last(),
                behind.failures(),
                listener,
                behind.office());
    }

    /** The office is heard with the others again. */
    void caughtUp(String listener, long office) {
        execute("delete from core_happening_behind where listener = ? and office_id = ?", listener, office);
    }

    void park(String listener, EventRepository.Numbered one, String reason, Instant at) {
        execute(
                "insert into core_happening_parked (listener, seq_no, office_id, kind, reason, parked_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                listener,
                one.number(),
                one.happening().office().value(),
                one.happening().type(),
                reason.substring(0, Math.min(MOST_REASON, reason.length())),
                java.sql.Timestamp.from(at));
    }

    void unpark(String listener, long number) {
        execute("delete from core_happening_parked where listener = ? and seq_no = ?", listener, number);
    }

    /** Numbers of what the listener could not hear, in their order. */
    List<Long> parked(String listener) {
        return unit.runtime(rows -> {
            Query query = rows.createNativeQuery(
                    "select seq_no from core_happening_parked where listener = ? order by seq_no");
            query.setParameter(1, listener);
            List<?> found = query.getResultList();
            return found.stream().map(DeferredDeliveryRepository::number).toList();
        });
    }

    /** What was given up since then, the latest first, some of it. */
    List<Parked> parkedSince(Instant since, int most) {
        return unit.runtime(rows -> {
            Query query = rows.createNativeQuery("select listener, seq_no, kind, reason, parked_at"
                    + " from core_happening_parked where parked_at >= ? order by parked_at desc, seq_no desc");
            query.setParameter(1, java.sql.Timestamp.from(since));
            query.setMaxResults(most);
            List<?> found = query.getResultList();
            return found.stream().map(DeferredDeliveryRepository::parked).toList();
        });
    }

    private static Parked parked(Object found) {
        Object[] row = (Object[]) found;
        return new Parked(
                String.valueOf(row[0]),
                number(row[1]),
                String.valueOf(row[2]),
                String.valueOf(row[3]),
                ((java.sql.Timestamp) row[4]).toInstant());
    }

    private static List<Object[]> list(EntityManager rows, String sql, String listener) {
        List<?> found = rows.createNativeQuery(sql).setParameter(1, listener).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private void execute(String sql, Object... values) {
        unit.<@Nullable Object>runtime(rows -> {
            Query query = rows.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }
}
