package org.khet.portal.core.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.audit.AuditLog.Filter;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.row.Paging;

/** Which entries of an office are read; the office is 0 for what belongs to none. */
final class TrailQuery {
    private final StringBuilder where = new StringBuilder(" from AuditEntity a where a.office = :office");
    private final Map<String, Object> values = new HashMap<>();

    TrailQuery(long office, Filter filter) {
        values.put("office", office);
        if (!filter.text().isBlank()) {
            where.append(" and ").append(Paging.contains("a.folded", "text"));
            values.put("text", Paging.folded(filter.text()));
        }
        modules(filter.modules().stream().sorted().toList());
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
    }

    private void modules(List<String> modules) {
        for (int one = 0; one < modules.size(); one++) {
            where.append(one == 0 ? " and (" : " or ")
                    .append("a.action like :module")
                    .append(one);
            values.put("module" + one, modules.get(one) + ".%");
        }
        where.append(modules.isEmpty() ? "" : ")");
    }

    /** Only those that stand after this one, newest first. */
    void after(Instant at, long number) {
        where.append(" and (a.at < :lastAt or a.at = :lastAt and a.id < :lastId)");
        values.put("lastAt", at);
        values.put("lastId", number);
    }

    TypedQuery<AuditEntity> newestFirst(EntityManager rows) {
        return filled(rows.createQuery("select a" + where + " order by a.at desc, a.id desc", AuditEntity.class));
    }

    TypedQuery<Long> count(EntityManager rows) {
        return filled(rows.createQuery("select count(a)" + where, Long.class));
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
