package org.khet.portal.persistence.internal.migration;

import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.source.Kind;

/** The scripts of a module for one database, given to Flyway without any search on a class path. */
final class Scripts implements ResourceProvider {
    private final Map<String, Script> byVersion = new TreeMap<>();

    /**
     * Reads the scripts and picks the variants.
     *
     * @throws MigrationFailed if a name or mark is wrong, or two scripts have one version
     */
    Scripts(List<URL> urls, Kind kind) {
        this(urls.stream().map(Script::read), kind);
    }

    /** As the other, of scripts by file name. */
    Scripts(Map<String, String> texts, Kind kind) {
        this(
                texts.entrySet().stream()
                        .map(text -> Script.parse(text.getKey(), text.getValue().replace("\r\n", "\n"))),
                kind);
    }

    private Scripts(Stream<Script> scripts, Kind kind) {
        for (Script script : scripts.toList()) {
            if (script.kind().isEmpty() || script.kind().get() == kind) {
                byVersion.merge(script.version(), script, Scripts::moreSpecial);
            }
        }
    }

    private static Script moreSpecial(Script one, Script other) {
        if (one.kind().isPresent() == other.kind().isPresent()) {
            throw new MigrationFailed("two scripts have the version " + one.version());
        }
        return one.kind().isPresent() ? one : other;
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<LoadableResource> found = new ArrayList<>();
        if (prefix.equals("V")) {
            byVersion.values().forEach(script -> found.add(new Resource(script)));
        }
        return found;
    }

    private static final class Resource extends LoadableResource {
        private final Script script;

        Resource(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.sql());
        }

        @Override
        public String getAbsolutePath() {
            return script.resource();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.resource();
        }

        @Override
        public String getFilename() {
            return script.resource();
        }

        @Override
        public String getRelativePath() {
            return script.resource();
        }
    }
}
