package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.jar.ModuleLibrary;

/** What runs. Changed by one thread at a time; asked by any. */
public interface ModuleRuntime {
    /**
     * A module in the runtime.
     *
     * @param id      module id
     * @param version version of its bundle
     * @param sha256  jar that was put in; empty when it came another way, or the portal died while it was put in
     * @param half    true when the portal died while it was put in
     * @param starts  true when it starts with the runtime by itself
     */
    record Present(String id, String version, String sha256, boolean half, boolean starts) {
        /** Whether it was made of this jar, or came another way in this version. */
        public boolean isMadeOf(String jar, String itsVersion) {
            return !half && (sha256.isEmpty() ? version.equals(itsVersion) : sha256.equals(jar));
        }
    }

    /** All modules, running or not. */
    List<Present> present();

    /** The jar from which a module came that was not put in here. */
    InputStream source(String id) throws IOException;

    /**
     * Puts a module in with its libraries, over what is there, starts it and waits until it works; libraries that nobody uses
     * any more go. The reason when it does not work, else empty.
     */
    String put(String id, JarSet jars);

    /** Ends what did not come up, so that it tries nothing more by itself, e.g. when its database is back. */
    void halt(String id);

    /** Starts it with the runtime from now on. */
    void keep(String id);

    /** Takes a module out with its class loader, and the libraries that only it used; the reason when that fails, else empty. */
    String take(String id);

    /** How a module stands. */
    State state(String id);

    /**
     * By module id, why a bundle of it was left aside in this run of the portal: its start or stop never returned. It may keep
     * a processor busy until the portal starts again.
     */
    Map<String, String> leftAside();

    /**
     * Why a module that is here gives no service, in words: a component of it failed, or its tables cannot be used. Empty when it works, or
     * that is not known.
     */
    Optional<String> hindrance(String id);

    /** What is bad about a module that runs, in words; empty when nothing. */
    Optional<String> sickness(String id);

    /** Bundles that use the id, the table prefix or the name of this jar and are not the same module. */
    List<String> clashes(ModuleJar jar);

    /** What the jar and its libraries need and neither they nor anything here gives: packages, capabilities, services. */
    List<String> missing(ModuleJar jar, JarSet jars);

    /** Whether the portal has a bundle of the library's name itself; then that is used, and the library is left out. */
    boolean hasOwn(ModuleLibrary library);

    /** What here stands against putting the library in: bundles of the same name and version, packages of the portal. */
    List<String> clashes(ModuleLibrary library);
}
