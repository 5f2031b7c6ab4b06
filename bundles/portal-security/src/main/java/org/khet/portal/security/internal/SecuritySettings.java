package org.khet.portal.security.internal;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Technical settings of sign-in, PID {@code org.khet.portal.security}. They hold for the runtime, since an account may act
 * in several offices.
 */
@ComponentPropertyType
public @interface SecuritySettings {
    /** The configuration's PID. */
    String PID = "org.khet.portal.security";

    /** Tries before the first pause. Source: DESIGN §5 sentence 10, ASVS 6.3.1; five is usual, our proposal. */
    int tries() default 5;

    /** As {@link #tries}, for all names from one address: an office of 100 people may share one. Our proposal. */
    int triesOfAddress() default 50;

    /** Least length of a password: ASVS 6.2.1 asks for 8 and recommends 15; 10 is what officers still type on a phone. */
    int leastPassword() default 10;

    /** Hours for which the first administrator's link works. Our proposal. */
    int adminLinkHours() default 24;

    /** Days for which an invitation or a link after a lost password works: a week with a long weekend. Our proposal. */
    int linkDays() default 7;

    /** Days for which the sign-in log is kept; the computer-crime law asks for 90 at least (core E-74). */
    int logDays() default 180;

    /** Days after a sign-in for which its device counts as known to the account: a long leave. Our proposal. */
    int deviceDays() default 90;

    /** Passwords that may wait for their turn to be checked; who comes then is told to wait a moment. Our proposal. */
    int signInsWaiting() default 40;
}
