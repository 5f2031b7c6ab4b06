package org.khet.portal.control.internal.jar;

import java.nio.file.Path;
import java.util.List;

/**
 * A module as it lies in the store: its jar, and the libraries that came with it in a kar.
 *
 * @param sha256    the name of all of it: the hash of the jar, or of the hashes of jar and libraries
 * @param module    the module's jar
 * @param libraries the libraries; empty when it came alone
 */
public record JarSet(String sha256, Path module, List<ModuleLibrary> libraries) {
    /** Keeps immutable copies. */
    public JarSet {
        libraries = List.copyOf(libraries);
    }
}
