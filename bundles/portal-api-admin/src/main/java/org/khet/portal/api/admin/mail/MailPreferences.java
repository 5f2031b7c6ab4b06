package org.khet.portal.api.admin.mail;

import java.util.Map;
import org.khet.portal.api.security.Caller;

/**
 * How somebody wants to be told by e-mail; what stands in the bell does not depend on it. Safe for concurrent use. Source: core
 * E-73, CORE-125.
 */
public interface MailPreferences {
    /** How somebody wants to be told of a kind of happening by e-mail. */
    enum Wish {
        /** Not by e-mail; so it is until somebody chooses. */
        NONE,
        /** By a mail of its own, within about a minute. */
        AT_ONCE,
        /** Together with others in one mail on the next working day, at the time of {@code core.setting.digestTime}. */
        DAILY
    }

    /** Whether mails can reach somebody. */
    enum Readiness {
        /** The portal has no mail server. */
        NO_SERVER,
        /** The office does not use e-mail. */
        OFF,
        /** The person has no e-mail address in the office's list of people. */
        NO_ADDRESS,
        /** They can. */
        READY
    }

    /** Whether mails can reach the caller in this office. */
    Readiness readiness(Caller caller);

    /** What the caller chose in this office, by type of happening; types of which nothing was chosen are missing. */
    Map<String, Wish> wishes(Caller caller);

    /** Chooses for a type of happening; holds for what happens from now on. */
    void wish(Caller caller, String type, Wish wish);
}
