package org.khet.portal.security.internal.signin;

import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Asks for the password again before a way in is changed, with pauses that grow after wrong ones: whoever sits before
 * somebody else's open screen does not find it out by trying. Not to be called in a transaction. Safe for concurrent use.
 * Source: ASVS V7.5.1.
 */
@Component(service = PasswordConfirmation.class)
public final class PasswordConfirmation {
    private final PasswordHashes hashes;
    private final LdapDirectory directory;
    private final LoginThrottle throttle;

    /** @param directory checks the passwords of the accounts that use it */
    @Activate
    public PasswordConfirmation(
            @Reference PasswordHashes hashes, @Reference LdapDirectory directory, @Reference LoginThrottle throttle) {
        this.hashes = hashes;
        this.directory = directory;
        this.throttle = throttle;
    }

    /**
     * Goes on if this is the password of the account, its own or that of the office's directory.
     *
     * @throws Rejected with field {@code current} if it is wrong, a pause lasts or the account has no password
     * @throws OutOfService if the directory would have to say it and does not answer; the try does not count
     */
    public void require(StoredAccount account, char[] typed) {
        if (!account.hasPassword()) {
            throw Rejected.of("current", "security.password.error.none");
        }
        var counters = LoginThrottle.Counters.ofChange(account.id());
        LoginThrottle.Answer answer = throttle.take(counters);
        if (!answer.taken()) {
            throw Rejected.of(
                    "current",
                    "security.password.error.pause",
                    Math.max(1, answer.pause().toMinutes()));
        }
        if (!isRight(account, typed, () -> throttle.takeBack(counters, answer.mark()))) {
            throw Rejected.of("current", "security.password.error.current");
        }
        throttle.succeeded(counters, answer.mark());
    }

    private boolean isRight(StoredAccount account, char[] typed, Runnable unjudged) {
        String hash = account.password();
        if (hash != null) {
            return hashes.matches(typed, hash);
        }
        try {
            return directory.isRight(account.name(), typed);
        } catch (OutOfService away) {
            unjudged.run();
            throw away;
        }
    }
}
