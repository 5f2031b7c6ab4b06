package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.ModuleInstaller.State;
import org.khet.portal.control.internal.jar.ModuleJar;

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

    /** Puts a jar in, over what is there, starts it and waits until it works; the reason when it does not, else empty. */
    String put(String id, String sha256, Path jar);

    /** Starts it with the runtime from now on. */
    void keep(String id);

    /** Takes a module out with its class loader; the reason when that fails, else empty. */
    String take(String id);

    /** How a module stands. */
    State state(String id);

    /** What is bad about a module that runs, in words; empty when nothing. */
    Optional<String> sickness(String id);

    /** Bundles that use the id, the table prefix or the name of this jar and are not the same module. */
    List<String> clashes(ModuleJar jar);

    /** What the jar needs and nothing here gives: packages, capabilities, services. */
    List<String> missing(ModuleJar jar, Path file);
}
