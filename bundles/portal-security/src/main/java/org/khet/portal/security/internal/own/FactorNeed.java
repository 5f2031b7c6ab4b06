package org.khet.portal.security.internal.own;

import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Accounts.Grant;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.GrantBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.RightsBook;
import org.khet.portal.security.internal.factor.GuardedRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who must have a second factor. Safe for concurrent use. Source: ARCHITECTURE §4. */
@Component(service = FactorNeed.class)
public final class FactorNeed {
    private final AccountBook accounts;
    private final GrantBook grants;
    private final RightsBook rights;
    private final GuardedRoles guarded;

    /** @param grants tell the roles */
    @Activate
    public FactorNeed(
            @Reference AccountBook accounts,
            @Reference GrantBook grants,
            @Reference RightsBook rights,
            @Reference GuardedRoles guarded) {
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
