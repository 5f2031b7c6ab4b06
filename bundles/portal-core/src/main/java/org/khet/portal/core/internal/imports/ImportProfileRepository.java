package org.khet.portal.core.internal.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Import profiles of offices in the database. Safe for concurrent use. */
@Component(service = ImportProfileRepository.class)
public final class ImportProfileRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public ImportProfileRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * A profile.
     *
     * @param name    as the office calls it
     * @param heads   folded head by field
     * @param choices by kind of finding
     */
    record Kept(String name, Map<String, String> heads, Map<String, String> choices) {}

    List<Kept> all(OfficeId office, String target) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select p from ProfileEntity p where p.target = :target order by p.name",
                                ProfileEntity.class)
                        .setParameter("target", target)
                        .getResultList()
                        .stream()
                        .map(row -> new Kept(row.name(), row.heads(), row.choices()))
                        .toList());
    }

    void keep(OfficeId office, String target, Kept profile) {
        unit.<@Nullable Object>in(office, rows -> {
            ProfileEntity row = find(rows, target, profile.name()).orElseGet(() -> {
                var made = new ProfileEntity(office.value(), target, profile.name());
                rows.persist(made);
                return made;
            });
            row.fill(profile.heads(), profile.choices());
            rows.flush();
            return null;
        });
    }

    void forget(OfficeId office, String target, String name) {
        unit.<@Nullable Object>in(office, rows -> {
            find(rows, target, name).ifPresent(rows::remove);
            rows.flush();
            return null;
        });
    }

    private static Optional<ProfileEntity> find(EntityManager rows, String target, String name) {
        return rows.createQuery(
                        "select p from ProfileEntity p where p.target = :target and p.name = :name",
                        ProfileEntity.class)
                .setParameter("target", target)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
