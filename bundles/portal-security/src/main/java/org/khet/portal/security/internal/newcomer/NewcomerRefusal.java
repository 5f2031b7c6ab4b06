package org.khet.portal.security.internal.newcomer;

import java.util.Locale;

/** Why no account was made for somebody whose password the directory took. */
enum NewcomerRefusal {
    /** The configuration names an office or a role that is not there, or a role that only a person gives. */
    PLAN,
    /** Nobody in these offices has the e-mail address. */
    NOBODY,
    /** Several people have it. */
    SEVERAL,
    /** Who has it has left. */
    LEFT,
    /** Who has it has an account already. */
    SECOND,
    /** An order gives the person a role that only a person gives. */
    RESERVED,
    /** The configuration gives the person no role. */
    ROLELESS;

    /** Action on the trail. */
    String action() {
        return "core.account." + name().toLowerCase(Locale.ROOT) + "refused";
    }
}
