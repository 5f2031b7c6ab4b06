package org.khet.portal.core.internal.privacy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.privacy.ErasureEntity.What;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of erasures in the database. Safe for concurrent use. */
@Component(service = ErasureRepository.class)
public final class ErasureRepository {
    private static final String BACK =
            "exists (select p.id from PersonEntity p where p.id = e.person and p.erased is null)";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public ErasureRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** The person's own, and whether it is to be done again. */
    Optional<ErasureEntity> find(OfficeId office, PersonId person) {
        return unit.in(office, rows -> row(rows, person));
    }

    /** Writes into the person's row, a new one if there is none. */
    ErasureEntity note(OfficeId office, PersonId person, What what) {
        return unit.in(office, rows -> {
            Optional<ErasureEntity> before = row(rows, person);
            before.ifPresent(row -> row.done(what));
            ErasureEntity row = before.orElseGet(() -> new ErasureEntity(person, what));
            rows.persist(row);
            rows.flush();
            return row;
        });
    }

    /** Those that have come back first, then the newest. */
    List<ErasureEntity> page(OfficeId office, PageRequest page) {
        int back = again(office);
        List<ErasureEntity> found = new ArrayList<>();
        if (page.offset() < back) {
            found.addAll(newest(office, " where " + BACK, page));
        }
        int more = page.limit() - found.size();
        if (more > 0) {
            int from = Math.max(0, page.offset() - back);
            found.addAll(newest(office, " where not " + BACK, new PageRequest(from, more, List.of())));
        }
        return found;
    }

    private List<ErasureEntity> newest(OfficeId office, String where, PageRequest page) {
        return unit.in(
                office,
                rows -> Paging.window(
                                rows.createQuery(
                                        "select e from ErasureEntity e" + where + " order by e.at desc, e.id desc",
                                        ErasureEntity.class),
                                page)
                        .getResultList());
    }

    int count(OfficeId office) {
        return count(office, "");
    }

    /** How many have come back. */
    int again(OfficeId office) {
        return count(office, " where " + BACK);
    }

    private int count(OfficeId office, String where) {
        return unit.in(
                office,
                (EntityManager rows) -> rows.createQuery("select count(e) from ErasureEntity e" + where, Long.class)
                        .getSingleResult()
                        .intValue());
    }

    /** Whether the person asked so by the right to erasure, and the request was neither refused nor taken back. */
    boolean isAsked(OfficeId office, DataRequestId request, PersonId person) {
        return unit.in(
                office,
                rows -> Optional.ofNullable(rows.find(DataRequestEntity.class, request.value()))
                        .map(DataRequestEntity::toValue)
                        .filter(one -> one.asksErasure() && person.equals(one.person()))
                        .isPresent());
    }

    private static Optional<ErasureEntity> row(EntityManager rows, PersonId person) {
        return rows.createQuery("select e from ErasureEntity e where e.person = :person", ErasureEntity.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }
}
