package org.khet.portal.security.internal.signin;

import org.khet.portal.api.admin.security.SignIn;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out, and the own password. */
@Component(service = SignIn.class)
public final class StoredSignIn implements SignIn {
    private final SignInService desk;
    private final LinkSignInService links;
    private final PasswordService passwords;
    private final SecondStepService codes;
    private final SignInLog log;
    private final KnownDeviceRepository devices;

    /** @param log where the end of a session is noted */
    @Activate
    public StoredSignIn(
            @Reference SignInService desk,
            @Reference LinkSignInService links,
            @Reference PasswordService passwords,
            @Reference SecondStepService codes,
            @Reference SignInLog log,
            @Reference KnownDeviceRepository devices) {
        this.desk = desk;
        this.links = links;
        this.passwords = passwords;
        this.codes = codes;
        this.log = log;
        this.devices = devices;
    }

    @Override
    public SignInResult signIn(String name, char[] password, String address, String device) {
        return desk.signIn(name, password, address, device);
    }

    @Override
    public String remember(AccountId account, String device) {
        return devices.remember(account, device);
    }

    @Override
    public SignInResult redeem(String token, String address) {
        return links.redeem(token, address);
    }

    @Override
    public SignInResult code(SignInResult.CodeNeeded step, String code, String address) {
        return codes.check(step, code, address);
    }

    @Override
    public long changePassword(AccountId account, char[] current, char[] changed) {
        long stamp = passwords.change(account, current, changed);
        links.passwordSet(account);
        return stamp;
    }

    @Override
    public void signedOut(AccountId account, String address) {
        log.ended(account, address);
    }
}
