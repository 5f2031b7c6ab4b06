package org.khet.portal.api.admin.module;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Installs, updates, rolls back and removes modules while people work. The command, the console, the deploy folder and the
 * administrator's page go through here. What is wanted stands in rows (id, version, hash of the jar), the jars in the
 * portal's store, and each step of a change in the history, so that a portal that dies in the middle comes back with the
 * version before or the new one. Each change is on the trail of the runtime. All need {@link RuntimeCaller#INSTALL_MODULE}.
 * Safe for concurrent use; one change at a time, a second one is refused.
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
     * Modules of which a bundle was left aside in this run of the portal because its start or stop never returned, whether the
     * module works by another bundle or not: its thread may keep a processor busy until the portal starts again.
     *
     * @return why, English, for the IT officer, by module; an implementation that cannot know names none
     */
    default Map<ModuleId, String> leftAside() {
        return Map.of();
    }

    /**
     * Takes a jar, or a kar with one module, into the store and looks at it. Changes nothing that runs.
     *
     * @param name file name, for messages
     * @param file read to its end
     * @throws Rejected with field {@code file} and a text key of {@code control} if it is no whole jar or no module, so
     *                  that nothing can be said of it
     */
    ModuleInspection look(RuntimeCaller caller, String name, InputStream file);

    /**
     * Lets in a jar that was looked at: installs the module or updates it. When the new version does not come up, the one
     * before is put back; when its health is bad within a minute, that happens later by itself.
     *
     * @param sha256 hash from the offer
     * @param agreed true when the questions of the offer were answered with yes
     * @return the change, watched or ended
     * @throws Rejected      with field {@code file}: what stands against it; what ran before runs on
     * @throws NoLongerThere if the jar is not in the store
     */
    ModuleChange letIn(RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed);

    /**
     * Goes back to the version that worked before.
     *
     * @throws Rejected      if there is none, or the tables have been changed so that it cannot work
     * @throws NoLongerThere if the module is not installed
     */
    ModuleChange rollBack(RuntimeCaller caller, ChangeChannel door, ModuleId id);

    /**
     * Removes a module: no view, menu, job or service of it stays. Its tables, files and settings stay and are found again
     * when it comes back.
     *
     * @throws NoLongerThere if it is not installed
     */
    ModuleChange remove(RuntimeCaller caller, ChangeChannel door, ModuleId id);

    /** Tables that the module left or has, with the number of their rows; also of a module that was removed. */
    Map<String, Long> tables(RuntimeCaller caller, ModuleId id);

    /** Writes all rows of the module's tables as a zip archive of CSV files, see {@code ModuleTables.export}. On the trail. */
    void export(RuntimeCaller caller, ModuleId id, OutputStream out);

    /**
     * Destroys the tables of a module that was removed, for ever. On the trail.
     *
     * @throws Rejected      if the module is installed
     * @throws NoLongerThere if it never was
     */
    void destroy(RuntimeCaller caller, ModuleId id);

    /** The last changes of all modules, newest first. */
    List<ModuleChange> history(int most);

    /** Tells of each step of each change, on a thread of the portal. */
    Subscription follow(Consumer<ModuleChange> listener);
}
