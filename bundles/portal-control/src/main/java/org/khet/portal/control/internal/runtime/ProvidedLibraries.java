package org.khet.portal.control.internal.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * What a module and its libraries give each other: the portal need not have it.
 *
 * @param packages     exported packages with their versions
 * @param bundles      libraries by name with their versions
 * @param capabilities capabilities that libraries declare
 * @param hashes       the libraries' jars
 */
record ProvidedLibraries(
        Map<String, List<Version>> packages,
        Map<String, List<Version>> bundles,
        List<ManifestClause> capabilities,
        Set<String> hashes) {
    static ProvidedLibraries by(Map<String, String> module, List<ModuleLibrary> libraries) {
        ProvidedLibraries brought =
                new ProvidedLibraries(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new HashSet<>());
        brought.add(module);
        for (ModuleLibrary library : libraries) {
            brought.add(library.headers());
            brought.hashes.add(library.sha256());
            note(brought.bundles, library.name(), library.version());
        }
        return brought;
    }

    private void add(Map<String, String> headers) {
        for (ManifestClause clause : ManifestClause.parse(headers.getOrDefault("Export-Package", ""))) {
            String version = clause.attributes().getOrDefault("version", "0");
            clause.paths().forEach(name -> note(packages, name, version));
        }
        capabilities.addAll(ManifestClause.parse(headers.getOrDefault("Provide-Capability", "")));
    }

    private static void note(Map<String, List<Version>> all, String name, String version) {
        all.computeIfAbsent(name, fresh -> new ArrayList<>()).add(Version.parseVersion(version));
    }

    boolean hasPackage(String name, @Nullable String range) {
        return has(packages, name, range);
    }

    boolean hasBundle(String name, @Nullable String range) {
        return has(bundles, name, range);
    }

    private static boolean has(Map<String, List<Version>> all, String name, @Nullable String range) {
        VersionRange wanted = new VersionRange(range == null ? "0" : range);
        return all.getOrDefault(name, List.of()).stream().anyMatch(wanted::includes);
    }

    boolean hasCapability(String namespace, String filter) {
        return capabilities.stream()
                .filter(clause -> clause.paths().contains(namespace))
                .anyMatch(clause -> matches(filter, clause.attributes()));
    }

    private static boolean matches(String filter, Map<String, String> attributes) {
        if (filter.isEmpty()) {
            return true;
        }
        Map<String, Object> typed = new HashMap<>(attributes);
        typed.computeIfPresent("version", (name, text) -> Version.parseVersion(String.valueOf(text)));
        try {
            return FrameworkUtil.createFilter(filter).matches(typed);
        } catch (InvalidSyntaxException wrong) {
            return false;
        }
    }
}
