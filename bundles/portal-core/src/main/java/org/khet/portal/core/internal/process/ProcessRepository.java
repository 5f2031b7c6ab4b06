package org.khet.portal.core.internal.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What offices decided about the owners of processes. Safe for concurrent use. */
@Component(service = ProcessRepository.class)
public final class ProcessRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public ProcessRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All decisions of the office; one query. */
    OwnerDecisions of(OfficeId office) {
        return unit.in(office, ProcessRepository::all);
    }

    /** As {@link #of}; whoever attaches a process in this office waits until the transaction ends. */
    OwnerDecisions held(OfficeId office) {
        return unit.in(office, rows -> {
            rows.createQuery("select o from OfficeEntity o where o.id = :office")
                    .setParameter("office", office.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            return all(rows);
        });
    }

    /** Writes a decision; one of the same first day is corrected. */
    void put(OfficeId office, String process, ProcessOwnership owner) {
        unit.<@Nullable Object>in(office, rows -> {
            rows.createQuery(
                            "select o from ProcessOwnerEntity o where o.process = :process and o.from = :from",
                            ProcessOwnerEntity.class)
                    .setParameter("process", process)
                    .setParameter("from", owner.from())
                    .getResultStream()
                    .findFirst()
                    .ifPresentOrElse(
                            row -> row.fill(owner),
                            () -> rows.persist(new ProcessOwnerEntity(office.value(), process, owner)));
            rows.flush();
            return null;
        });
    }

    private static OwnerDecisions all(EntityManager rows) {
        List<ProcessOwnerEntity> all = rows.createQuery(
                        "select o from ProcessOwnerEntity o order by o.process, o.from", ProcessOwnerEntity.class)
                .getResultList();
        return new OwnerDecisions(
                all.stream()
                        .collect(groupingBy(
                                ProcessOwnerEntity::process, mapping(ProcessOwnerEntity::toValue, toList()))),
                all.stream().mapToInt(row -> row.version() + 1).sum());
    }
}
