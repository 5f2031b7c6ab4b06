package org.khet.portal.api.admin.module;

/** The channel by which a change of a module came in; all of them go through {@link ModuleInstaller}. */
public enum ChangeChannel {
    /** A jar laid into the folder {@code deploy}. */
    FOLDER,
    /** {@code ./portal module …} on the machine. */
    COMMAND,
    /** {@code khet:module-…} in the console. */
    CONSOLE,
    /** The administrator's page of modules. */
    PAGE,
    /** The portal itself, e.g. after a bad minute. */
    PORTAL
}
