package org.khet.portal.security.internal.caller;

import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.security.internal.factor.FactorRequiredRoles;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which roles nobody gets without somebody who gives them: those for which a second factor is demanded, by the office or as it
 * comes, those of the runtime, and those that administer accounts, roles, settings or modules. Safe for concurrent use.
 * Source: ARCHITECTURE §4; our proposal.
 */
@Component(service = UnattendedRoles.class)
public final class UnattendedRoles {
    private static final Set<String> STANDARD = FactorRequiredRoles.codes(SecondFactor.ROLES.standard());
    private final PermissionCache rights;
    private final FactorRequiredRoles guarded;
    private final OfficeServices core;

    /** @param rights tell what a role gives */
    @Activate
    public UnattendedRoles(
            @Reference PermissionCache rights, @Reference FactorRequiredRoles guarded, @Reference OfficeServices core) {
        this.rights = rights;
        this.guarded = guarded;
        this.core = core;
    }

    /** The office of this code; empty also while the core is not there. */
    public Optional<OfficeId> office(String code) {
        return core.offices().flatMap(offices -> offices.findByCode(code)).map(Office::id);
    }

    /** Whether the offices can be asked. */
    public boolean knowsOffices() {
        return core.offices().isPresent();
    }

    /** Whether there is such a role in the office. */
    public boolean exists(OfficeId office, String role) {
        return rights.roles(office).containsKey(role);
    }

    /** Whether only a person gives the role in the office. */
    public boolean isReserved(OfficeId office, String role) {
        return StandardRoles.ofRuntime(role)
                || STANDARD.contains(role)
                || guarded.of(office).contains(role)
                || rights.roles(office).getOrDefault(role, Set.of()).stream().anyMatch(UnattendedRoles::administers);
    }

    /** Whether an order gives the person such a role, from today on or later: it counts with the account. */
    public boolean hasReserved(OfficeId office, PersonId person) {
        return rights.functions(office, person).stream().anyMatch(grant -> isReserved(office, grant.role()));
    }

    private static boolean administers(String permission) {
        WildcardPermission given = new WildcardPermission(permission);
        return DelegatedRights.PERSONAL.stream()
                .map(Permission::text)
                .map(WildcardPermission::new)
                .anyMatch(given::implies);
    }
}
