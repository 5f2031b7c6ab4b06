package org.khet.portal.security.internal.own;

import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.khet.portal.security.internal.factor.FactorRequiredRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who must have a second factor. Safe for concurrent use. Source: ARCHITECTURE §4. */
@Component(service = FactorRequirement.class)
public final class FactorRequirement {
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final PermissionCache rights;
    private final FactorRequiredRoles guarded;

    /** @param grants tell the roles */
    @Activate
    public FactorRequirement(
            @Reference AccountRepository accounts,
            @Reference GrantRepository grants,
            @Reference PermissionCache rights,
            @Reference FactorRequiredRoles guarded) {
        this.accounts = accounts;
        this.grants = grants;
        this.rights = rights;
        this.guarded = guarded;
    }

    boolean required(AccountId id) {
        StoredAccount account = accounts.find(id).orElse(null);
        if (account == null || account.kind() == StoredAccount.Kind.DEMO) {
            return false;
        }
        return account.administers() || grants.homes(id).stream().anyMatch(office -> required(id, office));
    }

    private boolean required(AccountId id, OfficeId office) {
        Set<String> roles = guarded.of(office);
        Stream<Grant> byOrder =
                grants.person(id, office).stream().flatMap(person -> rights.functions(office, person).stream());
        return Stream.concat(grants.grants(id, office).stream(), byOrder)
                .filter(grant -> grant.until() == null || !grant.until().isBefore(rights.today()))
                .anyMatch(grant -> roles.contains(grant.role()));
    }
}
