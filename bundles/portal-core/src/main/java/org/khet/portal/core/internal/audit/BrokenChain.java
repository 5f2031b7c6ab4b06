package org.khet.portal.core.internal.audit;

/** A chain was altered, cut off or written anew past the portal; the message says where. */
final class BrokenChain extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenChain(long office, String what) {
        super("the audit chain of office " + office + " " + what);
    }
}
