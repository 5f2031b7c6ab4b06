package org.khet.portal.security.internal.role;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An office's own versions of standard roles, as rows; checks no rights. Safe for concurrent use. */
@Component(service = OfficeRoleRepository.class)
public final class OfficeRoleRepository {
    private final UnitOfWork unit;

    /** @param unit rows of this bundle */
    @Activate
    public OfficeRoleRepository(@Reference(target = "(khet.unit=security)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** Codes of the roles that the office changed. */
    public Set<String> changed(OfficeId office) {
        return unit.runtime(
                rows -> rows.createQuery("select r.code from RoleEntity r where r.office = :office", String.class)
                        .setParameter("office", office.value())
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What the role gives in the office; others who want to change it wait until the transaction ends. The standard role's
     * row is locked, since an office that changed nothing has none.
     *
     * @throws NoLongerThere if there is no such role
     */
    public Set<String> hold(OfficeId office, String code) {
        return unit.runtime(rows -> {
            RoleEntity standard = standard(rows, code);
            rows.lock(standard, LockModeType.PESSIMISTIC_WRITE);
            return given(rows, find(rows, office.value(), code).orElse(standard));
        });
    }

    /** What the standard role gives. */
    public Set<String> standard(String code) {
        return unit.runtime(rows -> given(rows, standard(rows, code)));
    }

    private static RoleEntity standard(EntityManager rows, String code) {
        return find(rows, RoleEntity.STANDARD, code).orElseThrow(() -> new NoLongerThere("role " + code));
    }

    private static Set<String> given(EntityManager rows, RoleEntity role) {
        return rows.createQuery("select p.permission from RolePermissionEntity p where p.role = :role", String.class)
                .setParameter("role", role.id())
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sets what the role gives in the office. */
    public void set(OfficeId office, String code, Set<String> permissions) {
        unit.<@Nullable Object>runtime(rows -> {
            RoleEntity role = find(rows, office.value(), code).orElseGet(() -> {
                var fresh = new RoleEntity(office.value(), code);
                rows.persist(fresh);
                rows.flush();
                return fresh;
            });
            clear(rows, role);
            permissions.forEach(permission -> rows.persist(new RolePermissionEntity(role.id(), permission)));
            return null;
        });
    }

    /** Forgets the office's version; false when there was none. */
    public boolean drop(OfficeId office, String code) {
        return unit.runtime(rows -> {
            Optional<RoleEntity> role = find(rows, office.value(), code);
            role.ifPresent(own -> {
                clear(rows, own);
                rows.remove(own);
            });
            return role.isPresent();
        });
    }

    private static Optional<RoleEntity> find(EntityManager rows, long office, String code) {
        return rows.createQuery(
                        "select r from RoleEntity r where r.office = :office and r.code = :code", RoleEntity.class)
                .setParameter("office", office)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private static void clear(EntityManager rows, RoleEntity role) {
        rows.createQuery("delete from RolePermissionEntity p where p.role = :role")
                .setParameter("role", role.id())
                .executeUpdate();
    }
}
