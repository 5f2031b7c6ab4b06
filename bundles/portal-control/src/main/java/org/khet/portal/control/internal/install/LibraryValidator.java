package org.khet.portal.control.internal.install;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.module.ModuleInspection.Companion;
import org.khet.portal.api.admin.module.ModuleInspection.Trust;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.khet.portal.control.internal.jar.SignatureVerifier;
import org.khet.portal.control.internal.runtime.ModuleRuntime;

/** Judges the libraries that come with a module, by the measure of the module itself. */
final class LibraryValidator {
    private final SignatureVerifier signatures;
    private final ModuleRuntime runtime;

    LibraryValidator(SignatureVerifier signatures, ModuleRuntime runtime) {
        this.signatures = signatures;
        this.runtime = runtime;
    }

    /** The libraries, as the look shows them. */
    List<Companion> of(JarSet set) {
        return set.libraries().stream()
                .map(library -> new Companion(
                        library.name(), library.version(), signatures.of(library.signers()), runtime.hasOwn(library)))
                .toList();
    }

    /**
     * What stands against them; nothing against one that the portal has itself, since that is left out.
     *
     * @param signed whether a library has to be signed by somebody whom this portal believes
     */
    List<Problem> refusals(JarSet set, boolean signed) {
        List<Problem> refusals = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (ModuleLibrary library : set.libraries()) {
            if (runtime.hasOwn(library)) {
                continue;
            }
            if (!titles.add(library.title())) {
                refusals.add(file("twice", library.title()));
            }
            if (signed && signatures.of(library.signers()).trust() != Trust.TRUSTED) {
                refusals.add(file("unsigned", library.title()));
            }
            List<String> clashes = runtime.clashes(library);
            if (!clashes.isEmpty()) {
                refusals.add(file("clash", library.title(), String.join(", ", clashes)));
            }
        }
        return refusals;
    }

    private static Problem file(String reason, Object... values) {
        return Problem.of("file", "control.install.library." + reason, values);
    }
}
