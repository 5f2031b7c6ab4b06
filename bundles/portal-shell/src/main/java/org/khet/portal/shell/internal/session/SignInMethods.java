package org.khet.portal.shell.internal.session;

import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.SecondFactor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ways to sign in besides the password: second factor, directory, identity providers, passkeys. */
@Component(service = SignInMethods.class)
public final class SignInMethods {
    private final SecondFactor factor;
    private final DirectoryAccounts directory;
    private final IdentityProviders providers;
    private final Passkeys passkeys;

    /** With all of them. */
    @Activate
    public SignInMethods(
            @Reference SecondFactor factor,
            @Reference DirectoryAccounts directory,
            @Reference IdentityProviders providers,
            @Reference Passkeys passkeys) {
        this.factor = factor;
        this.directory = directory;
        this.providers = providers;
        this.passkeys = passkeys;
    }

    SecondFactor factor() {
        return factor;
    }

    DirectoryAccounts directory() {
        return directory;
    }

    IdentityProviders providers() {
        return providers;
    }

    Passkeys passkeys() {
        return passkeys;
    }
}
