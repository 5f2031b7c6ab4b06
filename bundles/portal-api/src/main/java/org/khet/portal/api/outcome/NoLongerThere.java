package org.khet.portal.api.outcome;

/** The record does not exist for this caller: never made, withdrawn, or of another office or school. */
public final class NoLongerThere extends RuntimeException {
    /** @param what kind and key, for the log */
    public NoLongerThere(String what) {
        super(what);
    }
}
