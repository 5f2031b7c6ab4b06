package org.khet.portal.control.internal.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/** A requirement that belongs to no bundle. */
record UnboundRequirement(String namespace, Map<String, String> directives) implements Requirement {
    /** A package, any version of it. */
    static UnboundRequirement forPackage(String name) {
        return forPackage(name, null);
    }

    /** A package within a range of versions. */
    static UnboundRequirement forPackage(String name, @Nullable String range) {
        return named(PackageNamespace.PACKAGE_NAMESPACE, name, "version", range);
    }

    /** A bundle within a range of versions. */
    static UnboundRequirement forBundle(String name, @Nullable String range) {
        return named(BundleNamespace.BUNDLE_NAMESPACE, name, "bundle-version", range);
    }

    private static UnboundRequirement named(String namespace, String name, String attribute, @Nullable String range) {
        String named = "(" + namespace + "=" + name + ")";
        String filter = range == null ? named : "(&" + named + new VersionRange(range).toFilterString(attribute) + ")";
        return new UnboundRequirement(namespace, Map.of("filter", filter));
    }

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
