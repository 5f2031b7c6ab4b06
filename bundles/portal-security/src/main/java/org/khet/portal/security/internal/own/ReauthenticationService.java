package org.khet.portal.security.internal.own;

import org.khet.portal.api.admin.security.Passkeys.Proof;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.signin.FactorCodeVerifier;
import org.khet.portal.security.internal.signin.PasswordConfirmation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks for all by which an account signs in before it gets a way in that needs none of it, with pauses that grow after wrong
 * tries. Not to be called in a transaction. Safe for concurrent use. Source: ASVS V7.5.1.
 */
@Component(service = ReauthenticationService.class)
public final class ReauthenticationService {
    private final PasswordConfirmation passwords;
    private final FactorCodeVerifier codes;
    private final FactorRepository factors;

    /** @param codes checks those of the second factor */
    @Activate
    public ReauthenticationService(
            @Reference PasswordConfirmation passwords,
            @Reference FactorCodeVerifier codes,
            @Reference FactorRepository factors) {
        this.passwords = passwords;
        this.codes = codes;
        this.factors = factors;
    }

    /** What {@link #require} asks for. */
    Proof proof(StoredAccount account) {
        return new Proof(account.hasPassword(), factors.since(account.id()).isPresent());
    }

    /**
     * Goes on if all is right; the code is looked at, and used up, after the password only.
     *
     * @throws Rejected with field {@code current} or {@code code} if it is wrong, a pause lasts or there is nothing to ask for
     * @throws OutOfService if the directory would have to say it and does not answer
     */
    void require(StoredAccount account, char[] current, String code) {
        Proof proof = proof(account);
        if (proof.password() || !proof.possible()) {
            passwords.require(account, current);
        }
        if (proof.code()) {
            require(codes.use(account.id(), code));
        }
    }

    private static void require(FactorCodeVerifier.Answer answer) {
        if (!answer.taken()) {
            long minutes = Math.max(1, answer.pause().toMinutes());
            throw Rejected.of("code", "security.factor.error.pause", minutes);
        }
        if (!answer.right()) {
            throw Rejected.of("code", "security.factor.error.current");
        }
    }
}
