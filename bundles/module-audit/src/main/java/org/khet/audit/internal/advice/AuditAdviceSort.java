package org.khet.audit.internal.advice;

/** What is asked of the audit. */
public enum AuditAdviceSort {
    /** Advice. */
    ADVICE,
    /** A special request of the director. */
    SPECIAL,
    /** A note about fraud, secret. */
    FRAUD
}
