package org.khet.documents.internal.callback;

/** How a request ended; as the contract has it. */
public enum CallbackOutcome {
    /** As asked. */
    GRANTED,
    /** Not at all. */
    REFUSED,
    /** Back, to be put right. */
    RETURNED
}
