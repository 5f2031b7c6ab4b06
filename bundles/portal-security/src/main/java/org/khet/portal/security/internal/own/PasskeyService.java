package org.khet.portal.security.internal.own;

import java.util.Arrays;
import java.util.List;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.manage.PasskeyRemovalService;
import org.khet.portal.security.internal.passkey.PasskeyVerifier;
import org.khet.portal.security.internal.passkey.WebAuthnOptions;
import org.khet.portal.security.internal.signin.PasskeySignInService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in by a passkey, the own ones, and those of people whom the caller manages. */
@Component(service = Passkeys.class)
public final class PasskeyService implements Passkeys {
    private final WebAuthnOptions ceremony;
    private final PasskeyVerifier check;
    private final PasskeySignInService arrival;
    private final OwnPasskeyService own;
    private final PasskeyRemovalService care;

    /** @param ceremony asks browsers */
    @Activate
    public PasskeyService(
            @Reference WebAuthnOptions ceremony,
            @Reference PasskeyVerifier check,
            @Reference PasskeySignInService arrival,
            @Reference OwnPasskeyService own,
            @Reference PasskeyRemovalService care) {
        this.ceremony = ceremony;
        this.check = check;
        this.arrival = arrival;
        this.own = own;
        this.care = care;
    }

    @Override
    public Offer offer() {
        return ceremony.site().offer();
    }

    @Override
    public String address() {
        return ceremony.site().address();
    }

    @Override
    public Question begin() {
        return ceremony.signIn();
    }

    @Override
    public SignInResult arrive(Question question, String answer, String address) {
        try {
            return arrival.of(question, answer, address);
        } catch (PasskeySignInService.Copied copied) {
            own.copied(copied.passkey());
            throw Rejected.of("", "security.passkey.error.copied");
        }
    }

    @Override
    public List<Passkey> of(AccountId account) {
        return own.of(account);
    }

    @Override
    public Proof proof(AccountId account) {
        return own.proof(account);
    }

    @Override
    public Question beginAdding(AccountId account, String name, char[] current, String code) {
        try {
            ceremony.requireSite();
            OwnPasskeyService.Begun begun = own.begin(account, name, current, code);
            return ceremony.adding(begun.adding(), begun.account().name(), begun.known());
        } finally {
            Arrays.fill(current, '\0');
        }
    }

    @Override
    public long add(Question question, String answer) {
        Adding adding = question.adding();
        if (adding == null) {
            throw Rejected.of("", "security.passkey.error.old");
        }
        return own.add(adding, question.handle(), check.made(question, answer));
    }

    @Override
    public void rename(AccountId account, long passkey, String name) {
        own.rename(account, passkey, name);
    }

    @Override
    public long remove(AccountId account, long passkey, char[] current, String code) {
        try {
            return own.remove(account, passkey, current, code);
        } finally {
            Arrays.fill(current, '\0');
        }
    }

    @Override
    public int count(Caller caller, AccountId account) {
        return care.count(caller, account);
    }

    @Override
    public void removeAll(Caller caller, AccountId account) {
        care.removeAll(caller, account);
    }
}
