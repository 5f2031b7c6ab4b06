package org.khet.processes.internal.book.ita;

/** Looks whether a page of the web is there. */
@FunctionalInterface
public interface LinkProbe {
    /** What is known of it now; takes a few seconds at most, never throws. */
    LinkHealth look(String address);
}
