package org.khet.portal.control.internal.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.control.internal.jar.Component;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/**
 * Whether a jar would resolve and come up here, without putting it in: each of its requirements is asked of the framework's
 * wiring, each service that a component cannot do without of the registry.
 */
final class Needs {
    private static final String EXECUTION = "osgi.ee";
    private final BundleContext framework;

    Needs(BundleContext framework) {
        this.framework = framework;
    }

    List<String> missing(ModuleJar jar, Path file) {
        List<String> missing = new ArrayList<>();
        Map<String, String> headers = jar.headers();
        Set<String> own = new HashSet<>();
        Clause.parse(headers.getOrDefault("Export-Package", "")).forEach(clause -> own.addAll(clause.paths()));
        for (Clause clause : Clause.parse(headers.getOrDefault("Import-Package", ""))) {
            clause.paths().stream()
                    .filter(name -> !own.contains(name) && !isOptional(clause) && isMissing(packages(name, clause)))
                    .forEach(name -> missing.add(words("package", name, clause)));
        }
        for (Clause clause : Clause.parse(headers.getOrDefault("Require-Bundle", ""))) {
            clause.paths().stream()
                    .filter(name -> !isOptional(clause) && isMissing(bundles(name, clause)))
                    .forEach(name -> missing.add(words("bundle", name, clause)));
        }
        for (Clause clause : Clause.parse(headers.getOrDefault("Require-Capability", ""))) {
            clause.paths().stream()
                    .filter(name -> isNeededToResolve(name, clause))
                    .filter(name -> isMissing(new Asked(name, clause.directives())))
                    .forEach(
                            name -> missing.add(name + " " + clause.directives().getOrDefault("filter", "")));
        }
        services(jar, file).forEach(missing::add);
        return missing;
    }

    private static String words(String kind, String name, Clause clause) {
        String range = clause.attributes().getOrDefault(kind.equals("bundle") ? "bundle-version" : "version", "");
        return (kind + " " + name + " " + range).strip();
    }

    private static boolean isOptional(Clause clause) {
        return clause.directives().getOrDefault("resolution", "").equals("optional");
    }

    private static boolean isNeededToResolve(String namespace, Clause clause) {
        return !isOptional(clause)
                && !namespace.equals(EXECUTION)
                && clause.directives().getOrDefault("effective", "resolve").equals("resolve");
    }

    private static Asked packages(String name, Clause clause) {
        return asked(
                PackageNamespace.PACKAGE_NAMESPACE,
                name,
                "version",
                clause.attributes().get("version"));
    }

    private static Asked bundles(String name, Clause clause) {
        return asked(
                BundleNamespace.BUNDLE_NAMESPACE,
                name,
                "bundle-version",
                clause.attributes().get("bundle-version"));
    }

    private static Asked asked(
            String namespace, String name, String attribute, @org.jspecify.annotations.Nullable String range) {
        String named = "(" + namespace + "=" + name + ")";
        String filter = range == null ? named : "(&" + named + new VersionRange(range).toFilterString(attribute) + ")";
        return new Asked(namespace, Map.of("filter", filter));
    }

    private boolean isMissing(Asked asked) {
        return framework
                .getBundle()
                .adapt(FrameworkWiring.class)
                .findProviders(asked)
                .isEmpty();
    }

    /** Services of contracts only: those of the module's own classes come from the jar itself. */
    private List<String> services(ModuleJar jar, Path file) {
        List<Component> components = Component.of(file, jar);
        Set<String> own = new HashSet<>();
        components.forEach(component -> own.addAll(component.provides()));
        return components.stream()
                .flatMap(component -> component.needs().stream())
                .filter(need -> !own.contains(need.type()) && !isOwnUnit(jar, need) && isAway(need))
                .map(need -> ("service " + need.type() + " " + need.target()).strip())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isOwnUnit(ModuleJar jar, Component.Need need) {
        return need.type().equals(UnitOfWork.class.getName())
                && need.target().replace(" ", "").equals("(" + UnitOfWork.UNIT + "=" + jar.id() + ")");
    }

    private boolean isAway(Component.Need need) {
        try {
            var found =
                    framework.getAllServiceReferences(need.type(), need.target().isEmpty() ? null : need.target());
            return found == null || Stream.of(found).findAny().isEmpty();
        } catch (InvalidSyntaxException wrong) {
            return true;
        }
    }

    /** A requirement that belongs to no bundle. */
    private record Asked(String namespace, Map<String, String> directives) implements Requirement {
        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public Map<String, String> getDirectives() {
            return directives;
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        @SuppressWarnings("NullAway") // nobody asks for it: the framework makes a requirement of its own from this one
        public Resource getResource() {
            return null;
        }
    }
}
