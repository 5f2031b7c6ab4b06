package org.khet.portal.shell.internal.session;

/** Why somebody sees the sign-in page again. */
public enum EndReason {
    /** Signed out here. */
    SIGNED_OUT,
    /** Nothing was done for the time of the setting. */
    IDLE,
    /** Ended elsewhere: password changed, account closed, all sessions ended. */
    ENDED_ELSEWHERE
}
