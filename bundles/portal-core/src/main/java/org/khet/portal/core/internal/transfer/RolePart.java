package org.khet.portal.core.internal.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.RoleRegister.Facts;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.core.internal.transfer.SettingsFile.RolePermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles in a file, by the rules of the page of roles: nobody gets a permission that the caller could not give there. */
@Component(service = RolePart.class)
public final class RolePart {
    private final RoleRegister register;

    /** The roles. */
    @Activate
    public RolePart(@Reference RoleRegister register) {
        this.register = register;
    }

    /** Roles that the office changed; none for a caller who may not change them. */
    RolePermissions collect(Caller caller) {
        if (!mayChange(caller)) {
            return RolePermissions.NONE;
        }
        Map<String, Set<String>> changed = new TreeMap<>();
        register.list(caller).stream()
                .filter(Facts::changed)
                .forEach(role -> changed.put(role.code(), texts(role.permissions())));
        return new RolePermissions(
                register.all(caller).stream().map(Permission::module).collect(Collectors.toSet()), changed);
    }

    List<Row> compare(Caller caller, RolePermissions there) {
        if (!mayChange(caller)) {
            return there.byRole().entrySet().stream()
                    .map(role -> row(role.getKey(), "", RowStatus.FORBIDDEN, Set.of(), role.getValue()))
                    .toList();
        }
        Map<String, Facts> known =
                register.list(caller).stream().collect(Collectors.toMap(Facts::code, Function.identity()));
        Set<String> all = texts(register.all(caller));
        Set<String> givable = texts(register.givable(caller));
        List<Row> rows = new ArrayList<>();
        there.byRole().forEach((code, permissions) -> {
            Facts role = known.get(code);
            if (role == null) {
                rows.add(row(code, "", RowStatus.UNKNOWN, Set.of(), permissions));
                return;
            }
            Set<String> here = texts(role.permissions());
            Set<String> wanted = wanted(role, there, permissions, all);
            rows.add(row(code, "", standing(role, wanted, givable), here, wanted));
            permissions.stream()
                    .filter(permission -> !all.contains(permission))
                    .forEach(unknown -> rows.add(row(code, unknown, RowStatus.UNKNOWN, Set.of(), Set.of(unknown))));
        });
        return rows;
    }

    /** Changes the roles to what their rows say. */
    void take(Caller caller, Collection<Row> chosen) {
        for (Row row : chosen) {
            Set<Permission> seen = permissions(row.here());
            register.change(caller, row.key(), seen, permissions(row.there()));
        }
    }

    /** What the file gives and the portal knows; besides what the file cannot know, and what may not be taken away. */
    private static Set<String> wanted(Facts role, RolePermissions there, Set<String> permissions, Set<String> all) {
        Set<String> wanted = new TreeSet<>(permissions);
        wanted.retainAll(all);
        wanted.addAll(texts(role.locked()));
        role.permissions().stream()
                .filter(permission -> !there.modules().contains(permission.module()))
                .forEach(permission -> wanted.add(permission.text()));
        return wanted;
    }

    private static RowStatus standing(Facts role, Set<String> wanted, Set<String> givable) {
        Set<String> added = new HashSet<>(wanted);
        added.removeAll(texts(role.permissions()));
        if (wanted.equals(texts(role.permissions()))) {
            return RowStatus.SAME;
        }
        if (!givable.containsAll(added)) {
            return RowStatus.FORBIDDEN;
        }
        return role.changed() ? RowStatus.CHANGED : RowStatus.NEW;
    }

    private static Row row(String code, String item, RowStatus standing, Set<String> here, Set<String> there) {
        return new Row(Part.ROLE, code, item, null, standing, List.copyOf(here), List.copyOf(new TreeSet<>(there)));
    }

    private static boolean mayChange(Caller caller) {
        return caller.scope(RoleRegister.MANAGE).wholeOffice();
    }

    private static Set<String> texts(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Permission> permissions(List<String> texts) {
        return texts.stream().map(Permission::of).collect(Collectors.toSet());
    }
}
