package org.khet.portal.security.internal.own;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Accounts.Grant;
import org.khet.portal.api.security.SecondFactor;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.GrantBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.RightsBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who must have a second factor. Safe for concurrent use. Source: ARCHITECTURE §4. */
@Component(service = FactorNeed.class)
public final class FactorNeed {
    private final AtomicReference<@Nullable Settings> settings = new AtomicReference<>();
    private final AccountBook accounts;
    private final GrantBook grants;
    private final RightsBook rights;

    /** @param grants tell the roles */
    @Activate
    public FactorNeed(@Reference AccountBook accounts, @Reference GrantBook grants, @Reference RightsBook rights) {
        this.accounts = accounts;
        this.grants = grants;
        this.rights = rights;
    }

    /** Settings of offices came; without them the standard holds. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveSettings")
    public void useSettings(Settings came) {
        settings.set(came);
    }

    /** They went. */
    public void leaveSettings(Settings gone) {
        settings.compareAndSet(gone, null);
    }

    boolean required(AccountId id) {
        StoredAccount account = accounts.find(id).orElse(null);
        if (account == null || account.kind() == StoredAccount.Kind.DEMO) {
            return false;
        }
        return account.administers() || grants.homes(id).stream().anyMatch(office -> required(id, office));
    }

    private boolean required(AccountId id, OfficeId office) {
        Set<String> roles = roles(office);
        Stream<Grant> byOrder =
                grants.person(id, office).stream().flatMap(person -> rights.functions(office, person).stream());
        return Stream.concat(grants.grants(id, office).stream(), byOrder)
                .filter(grant -> grant.until() == null || !grant.until().isBefore(rights.today()))
                .anyMatch(grant -> roles.contains(grant.role()));
    }

    private Set<String> roles(OfficeId office) {
        Settings known = settings.get();
        String text =
                known == null ? SecondFactor.ROLES.standard() : known.get(office, SecondFactor.ROLES, rights.today());
        return Stream.of(text.split("[,\\s]+")).filter(role -> !role.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
