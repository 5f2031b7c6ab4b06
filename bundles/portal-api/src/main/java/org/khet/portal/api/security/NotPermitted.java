package org.khet.portal.api.security;

/** The caller does not hold a permission. Nothing has been done. */
public final class NotPermitted extends RuntimeException {
    private final transient Permission permission;

    /** @param permission what is missing */
    public NotPermitted(Permission permission) {
        super("permission " + permission + " is missing");
        this.permission = permission;
    }

    /** What is missing. */
    public Permission permission() {
        return permission;
    }
}
