package org.khet.portal.api.security;

/**
 * Who administers the runtime itself and acts in no office: makes offices, installs modules, backs up. Given by
 * {@link Callers#runtime} to accounts with the role {@code core.system}; it opens no record of an office (core A, R-SYS).
 */
public interface RuntimeCaller {
    /** Permission to make offices and appoint their administrators. */
    Permission CREATE_OFFICE = Permission.of("core:office:create");

    /** Permission to install, update and remove modules. */
    Permission INSTALL_MODULE = Permission.of("core:module:install");

    /** Permission to back up, restore, read health and log files, and manage administrators of the runtime. */
    Permission OPERATE = Permission.of("core:runtime:operate");

    /** The sign-in; {@link Callers#SYSTEM_ACCOUNT} for the machine's own command. */
    AccountId account();

    /** Sign-in name, for records that keep who acted. */
    String name();

    /** Whether the permission is held for the runtime. */
    boolean may(Permission permission);

    /**
     * Demands the permission.
     *
     * @throws NotPermitted if it is not held; nothing has been done
     */
    default void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }
}
