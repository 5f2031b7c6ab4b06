package org.khet.portal.security.internal.password;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.security.internal.SecuritySettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Which passwords are taken: long enough, not common, not made of the own name or the portal's; no rule on kinds of
 * characters and no expiry (ASVS 6.2.1 to 6.2.12). Safe for concurrent use.
 */
@Component(service = PasswordRules.class, configurationPid = SecuritySettings.PID)
public final class PasswordRules {
    /** Most characters; ASVS 6.2.9 asks for 64 at least. */
    public static final int MOST = 128;

    private final CommonPasswords common = new CommonPasswords();
    private final int least;

    /** @param settings tells the least length */
    @Activate
    public PasswordRules(SecuritySettings settings) {
        this.least = settings.leastPassword();
    }

    /**
     * Why the password is refused; empty when it is taken.
     *
     * @param field    field name for the problem
     * @param password the new password
     * @param name     sign-in name of its owner
     */
    public Optional<Problem> refuse(String field, char[] password, String name) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < least) {
            return Optional.of(Problem.of(field, "security.password.error.short", least, length));
        }
        if (length > MOST) {
            return Optional.of(Problem.of(field, "security.password.error.long", MOST));
        }
        if (common.contains(password, name)) {
            return Optional.of(Problem.of(field, "security.password.error.common"));
        }
        return Optional.empty();
    }
}
