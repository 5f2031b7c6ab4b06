package org.khet.portal.security.internal.newcomer;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Newcomers, as far as the core is there, which knows the people: sign-in works before it does. Safe for concurrent use. */
@Component(service = NewcomerGateway.class)
public final class NewcomerGateway {
    private final AtomicReference<@Nullable NewcomerService> newcomers = new AtomicReference<>();

    /** For the component runtime. */
    @Activate
    public NewcomerGateway() {}

    /** See {@link NewcomerService#welcome}; nobody while the core is not there. */
    public Optional<StoredAccount> welcome(AccountName name, char[] password) {
        NewcomerService known = newcomers.get();
        return known == null ? Optional.empty() : known.welcome(name, password);
    }

    /** The core came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveNewcomers")
    public void useNewcomers(NewcomerService came) {
        newcomers.set(came);
    }

    /** It went. */
    public void leaveNewcomers(NewcomerService gone) {
        newcomers.compareAndSet(gone, null);
    }
}
