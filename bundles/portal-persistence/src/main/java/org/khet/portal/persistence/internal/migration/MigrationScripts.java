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
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** The scripts of a module for one database, given to Flyway without any search on a class path. */
final class MigrationScripts implements ResourceProvider {
    private final Map<String, MigrationScript> byVersion = new TreeMap<>();

    /**
     * Reads the scripts and picks the variants.
     *
     * @throws MigrationFailed if a name or mark is wrong, or two scripts have one version
     */
    MigrationScripts(List<URL> urls, DatabaseKind kind) {
        this(urls.stream().map(MigrationScript::read), kind);
    }

    /** As the other, of scripts by file name. */
    MigrationScripts(Map<String, String> texts, DatabaseKind kind) {
        this(
                texts.entrySet().stream()
                        .map(text -> MigrationScript.parse(
                                text.getKey(), text.getValue().replace("\r\n", "\n"))),
                kind);
    }

    private MigrationScripts(Stream<MigrationScript> scripts, DatabaseKind kind) {
        for (MigrationScript script : scripts.toList()) {
            if (script.kind().isEmpty() || script.kind().get() == kind) {
                byVersion.merge(script.version(), script, MigrationScripts::moreSpecial);
            }
        }
    }

    private static MigrationScript moreSpecial(MigrationScript one, MigrationScript other) {
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
        private final MigrationScript script;

        Resource(MigrationScript script) {
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
