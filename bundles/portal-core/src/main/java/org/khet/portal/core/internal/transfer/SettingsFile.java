package org.khet.portal.core.internal.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.settings.SettingsTransfer.Origin;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;

/**
 * What an office set by itself.
 *
 * @param origin   where it is from
 * @param settings values by key, each from its day on
 * @param lists    codes by list
 * @param roles    roles that the office changed
 * @param templates templates by the type of their records
 */
record SettingsFile(
        Origin origin,
        Map<String, List<Dated>> settings,
        Map<String, List<Code>> lists,
        RolePermissions roles,
        Map<String, List<KeptTemplate>> templates) {
    /**
     * A value as text.
     *
     * @param from  first day
     * @param value as the setting writes it
     */
    record Dated(LocalDate from, String value) {}

    /**
     * Permissions of roles.
     *
     * @param modules ids of the modules whose permissions are told at all; of others nothing is known
     * @param byRole  texts of permissions by role
     */
    record RolePermissions(Set<String> modules, Map<String, Set<String>> byRole) {
        static final RolePermissions NONE = new RolePermissions(Set.of(), Map.of());
    }
}
