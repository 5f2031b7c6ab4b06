package org.khet.portal.security.internal.role;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.PermissionEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles as rows. Safe for concurrent use. */
@Component(service = RoleRepository.class)
public final class RoleRepository {
    private final UnitOfWork unit;
    private final Transactions transactions;

    /** @param unit rows of this bundle */
    @Activate
    public RoleRepository(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit, @Reference Transactions transactions) {
        this.unit = unit;
        this.transactions = transactions;
    }

    /** Makes the standard roles that are missing, with what they hold at first. */
    @Activate
    public void start() {
        try {
            seed();
        } catch (PersistenceException doubled) {
            seed(); // another node, started at the same moment, made them first
        }
    }

    /** Permissions by role code, as they stand in the office: its own role stands before the standard one. */
    public Map<String, Set<String>> of(OfficeId office) {
        return unit.runtime(rows -> read(rows, office.value()));
    }

    /** Permissions of a standard role. */
    public Set<String> standard(String code) {
        return unit.runtime(rows -> read(rows, RoleEntity.STANDARD)).getOrDefault(code, Set.of());
    }

    /**
     * Gives permissions that were never seen before to their standard roles, which are made if missing. A permission that
     * was taken from a role later does not come back.
     *
     * @return whether anything was new
     */
    public boolean take(List<PermissionEntry> entries) {
        return transactions.call(() -> unit.runtime(rows -> {
            List<PermissionEntry> fresh = fresh(rows, entries);
            add(rows, fresh.stream().flatMap(entry -> entry.roles().stream()).collect(Collectors.toSet()));
            fresh.forEach(entry -> give(rows, entry));
            return !fresh.isEmpty();
        }));
    }

    /** Whether each of these permissions was seen before: {@link #take} would change nothing. */
    public boolean knows(List<PermissionEntry> entries) {
        return unit.runtime(rows -> fresh(rows, entries).isEmpty());
    }

    private static List<PermissionEntry> fresh(EntityManager rows, List<PermissionEntry> entries) {
        Set<String> known =
                Set.copyOf(rows.createQuery("select k.permission from KnownPermissionEntity k", String.class)
                        .getResultList());
        return entries.stream()
                .filter(entry -> !known.contains(entry.permission().text()))
                .toList();
    }

    private void seed() {
        transactions.run(() -> {
            unit.runtime(rows -> add(rows, StandardRoles.codes()));
            take(StandardRoles.entries());
        });
    }

    private static boolean add(EntityManager rows, Set<String> codes) {
        var missing = new TreeSet<>(codes);
        standardRoles(rows).forEach(role -> missing.remove(role.code()));
        missing.forEach(code -> rows.persist(new RoleEntity(code)));
        return !missing.isEmpty();
    }

    private static void give(EntityManager rows, PermissionEntry entry) {
        String permission = entry.permission().text();
        rows.persist(new KnownPermissionEntity(permission));
        standardRoles(rows).stream()
                .filter(role -> entry.roles().contains(role.code()))
                .forEach(role -> rows.persist(new RolePermissionEntity(role.id(), permission)));
    }

    private static List<RoleEntity> standardRoles(EntityManager rows) {
        return rows.createQuery("select r from RoleEntity r where r.office = 0", RoleEntity.class)
                .getResultList();
    }

    private static Map<String, Set<String>> read(EntityManager rows, long office) {
        var roles = rows.createQuery(
                        "select r from RoleEntity r where r.office = :office or r.office = 0 order by r.office",
                        RoleEntity.class)
                .setParameter("office", office)
                .getResultList();
        Map<String, Long> chosen = new TreeMap<>();
        roles.forEach(role -> chosen.put(role.code(), role.id()));
        Map<Long, Set<String>> given = rows.createQuery(
                        "select p from RolePermissionEntity p where p.role in :roles", RolePermissionEntity.class)
                .setParameter("roles", chosen.values().stream().toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        RolePermissionEntity::role,
                        Collectors.mapping(RolePermissionEntity::permission, Collectors.toUnmodifiableSet())));
        Map<String, Set<String>> byCode = new TreeMap<>();
        chosen.forEach((code, id) -> byCode.put(code, given.getOrDefault(id, Set.of())));
        return byCode;
    }
}
