package org.khet.legal.internal.appeal;

/** What somebody turns to a higher body with. */
public enum AppealSort {
    /** Against a punishment. */
    APPEAL,
    /** About treatment by a superior. */
    GRIEVANCE
}
