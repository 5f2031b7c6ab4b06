package org.khet.portal.core.internal.event;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records of which something happened that a listener has not heard yet. Safe for concurrent use. */
@Component(service = UnheardRecords.class)
public final class UnheardRecords {
    private static final String OF_TYPE =
            "select h.record_id from core_happening h where h.office_id = ? and h.record_type = ? and ";
    private final UnitOfWork unit;
    private final ListenerOffsets heard;
    private final DeferredDeliveryRepository laggards;

    /** The core's rows. */
    @Activate
    public UnheardRecords(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference ListenerOffsets heard,
            @Reference DeferredDeliveryRepository laggards) {
        this.unit = unit;
        this.heard = heard;
        this.laggards = laggards;
    }

    /** Keys of those of a type in an office; empty when what happened is more than so much. */
    public Optional<Set<Long>> of(String listener, OfficeId office, String type, int most) {
        long last = laggards.behind(listener).stream()
                .filter(behind -> behind.office() == office.value())
                .mapToLong(DeferredDeliveryRepository.Behind::last)
                .findFirst()
                .orElseGet(() -> heard.last(listener));
        return unit.runtime(rows -> {
            Set<Long> keys = new LinkedHashSet<>();
            // those without a number first: one that gets its number in between is then among the numbered
            boolean all = add(keys, query(rows, "h.seq_no is null", office, type), most)
                    && add(keys, query(rows, "h.seq_no > ?", office, type).setParameter(3, last), most)
                    && add(
                            keys,
                            query(
                                            rows,
                                            "h.seq_no in (select p.seq_no from core_happening_parked p where p.listener = ?)",
                                            office,
                                            type)
                                    .setParameter(3, listener),
                            most);
            return all ? Optional.of(keys) : Optional.empty();
        });
    }

    private static Query query(EntityManager rows, String which, OfficeId office, String type) {
        return rows.createNativeQuery(OF_TYPE + which)
                .setParameter(1, office.value())
                .setParameter(2, type);
    }

    private static boolean add(Set<Long> keys, Query query, int most) {
        List<?> found = query.setMaxResults(most + 1).getResultList();
        found.forEach(key -> keys.add(((Number) key).longValue()));
        return found.size() <= most;
    }
}
