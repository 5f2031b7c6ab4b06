package org.khet.bench.module.bare;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The migrations of a bundle, each for all databases. */
final class BareScripts implements ResourceProvider {
    private final List<LoadableResource> scripts;

    BareScripts(Bundle bundle, String folder) {
        scripts = Collections.list(bundle.findEntries(folder, "*.sql", false)).stream()
                .<LoadableResource>map(Script::new)
                .toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return prefix.equals("V") ? scripts : List.of();
    }

    private static final class Script extends LoadableResource {
        private final String name;
        private final String sql;

        Script(URL file) {
            name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
            try (InputStream in = file.openStream()) {
                sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
