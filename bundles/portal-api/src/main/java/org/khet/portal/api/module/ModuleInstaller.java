package org.khet.portal.api.module;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Installs, updates and removes modules while people work. The command, the deploy folder and the administrator's page go
 * through here. What is wanted stands in rows (id, version, hash of the jar), the jars in the portal's store, so that a
 * restart brings back the same. Each change is on the trail of the runtime. Safe for concurrent use; one change at a time.
 */
public interface ModuleInstaller {
    /** How a module stands. */
    enum State {
        /** It works: its service is there. */
        ACTIVE,
        /** It is there, but something that it needs is not. */
        WAITING,
        /** Its bundle could not be started. */
        FAILED
    }

    /**
     * A module that is wanted.
     *
     * @param id      the module
     * @param version version of its bundle
     * @param state   how it stands
     * @param problem why it does not work, English, for the IT officer; empty when it works
     * @param sha256  hash of its jar, hexadecimal
     * @param since   instant of the last change
     */
    record Installed(ModuleId id, String version, State state, String problem, String sha256, Instant since) {}

    /** All wanted modules by id. */
    List<Installed> list();

    /**
     * Installs a module or updates it to the version in the jar. When the new version does not come up, the one before
     * is put back.
     *
     * @param caller needs {@link RuntimeCaller#INSTALL_MODULE}
     * @param name   file name, for messages
     * @param jar    the jar; read to its end
     * @return the module as it stands now
     * @throws Rejected with field {@code file} and a text key of {@code control}: no jar, no module, id or table prefix
     *                  taken, does not resolve or start here; what ran before runs on
     */
    Installed install(RuntimeCaller caller, String name, InputStream jar);

    /**
     * Removes a module: no view, menu, job or service of it stays. Its tables, files and settings stay and are found again
     * when it comes back.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is not installed
     */
    void remove(RuntimeCaller caller, ModuleId id);
}
