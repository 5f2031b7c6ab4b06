package org.khet.legal.internal.discipline;

/** What of the pay of the time away is paid afterwards. */
public enum BackPay {
    /** All. */
    FULL,
    /** A part. */
    PART,
    /** Nothing. */
    NONE
}
