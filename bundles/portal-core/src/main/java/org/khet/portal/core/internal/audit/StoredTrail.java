package org.khet.portal.core.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditLog;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.audit.AuditEntity.Actor;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trail as rows: appended in the caller's transaction, read by page; nothing changes or deletes an entry. */
@Component(service = {AuditTrail.class, AuditLog.class})
public final class StoredTrail implements AuditTrail, AuditLog {
    private static final long NO_OFFICE = 0;
    private static final long NOBODY = 0;
    private final UnitOfWork unit;
    private final Clock clock;

    /** Writes into the rows with the clock's time. */
    @Activate
    public StoredTrail(@Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference Clock clock) {
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details) {
        var actor = new Actor(
                caller.office().value(),
                caller.account().value(),
                caller.person().value(),
                caller.name());
        append(actor, action, object, details);
    }

    @Override
    public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {
        append(new Actor(NO_OFFICE, caller.account().value(), NOBODY, caller.name()), action, object, details);
    }

    private void append(Actor actor, String action, String object, Map<String, String> details) {
        unit.<@Nullable Object>runtime(rows -> {
            rows.persist(new AuditEntity(actor, clock.instant(), action, object, details));
            return null;
        });
    }

    @Override
    public List<Entry> page(Caller caller, Filter filter, PageRequest page) {
        return page(office(caller), filter, page);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return count(office(caller), filter);
    }

    @Override
    public List<Entry> page(RuntimeCaller caller, Filter filter, PageRequest page) {
        caller.require(RuntimeCaller.OPERATE);
        return page(NO_OFFICE, filter, page);
    }

    @Override
    public int count(RuntimeCaller caller, Filter filter) {
        caller.require(RuntimeCaller.OPERATE);
        return count(NO_OFFICE, filter);
    }

    private static long office(Caller caller) {
        if (!caller.require(AuditTrail.READ).wholeOffice()) {
            throw new NotPermitted(AuditTrail.READ);
        }
        return caller.office().value();
    }

    private List<Entry> page(long office, Filter filter, PageRequest page) {
        return unit.runtime(rows -> Paging.window(
                        query(rows, "select a", " order by a.at desc, a.id desc", office, filter, AuditEntity.class),
                        page)
                .getResultList()
                .stream()
                .map(AuditEntity::toValue)
                .toList());
    }

    private int count(long office, Filter filter) {
        return unit.runtime(rows -> query(rows, "select count(a)", "", office, filter, Long.class)
                .getSingleResult()
                .intValue());
    }

    private static <T> TypedQuery<T> query(
            EntityManager rows, String select, String order, long office, Filter filter, Class<T> type) {
        Map<String, Object> values = new HashMap<>(Map.of("office", office));
        var where = new StringBuilder(" from AuditEntity a where a.office = :office");
        if (!filter.text().isBlank()) {
            where.append(" and a.folded like :text escape '!'");
            values.put("text", Paging.anywhere(filter.text()));
        }
        LocalDate from = filter.from();
        if (from != null) {
            where.append(" and a.at >= :from");
            values.put("from", start(from));
        }
        LocalDate until = filter.until();
        if (until != null) {
            where.append(" and a.at < :until");
            values.put("until", start(until.plusDays(1)));
        }
        TypedQuery<T> query = rows.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
