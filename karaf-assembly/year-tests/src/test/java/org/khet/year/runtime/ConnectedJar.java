package org.khet.year.runtime;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

/**
 * A bundle of the class path as the framework sees it; what it imports is not asked for.
 */
final class ConnectedJar implements ConnectModule, ConnectContent {
    private static final Set<String> KEPT = Set.of(
            "Bundle-SymbolicName",
            "Bundle-Version",
            "Bundle-ManifestVersion",
            "Bundle-Activator",
            "Bundle-Name",
            "Service-Component",
            "Khet-Module");
    private final JarFile jar;
    private final Set<String> left;
    private final ClassLoader classes;

    /**
     * @param left    components that are not started, by a part of their names
     * @param classes who has its classes and its files
     */
    ConnectedJar(File file, Set<String> left, ClassLoader classes) throws IOException {
        this.jar = new JarFile(file);
        this.left = left;
        this.classes = classes;
    }

    @Override
    public ConnectContent getContent() {
        return this;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        Map<String, String> headers = new HashMap<>();
        try {
            jar.getManifest().getMainAttributes().forEach((name, value) -> {
                if (KEPT.contains(name.toString())) {
                    headers.put(name.toString(), value.toString());
                }
            });
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        headers.computeIfPresent(
                "Service-Component",
                (name, all) -> Stream.of(all.split(","))
                        .filter(one -> left.stream().noneMatch(one::contains))
                        .collect(Collectors.joining(",")));
        return Optional.of(headers);
    }

    @Override
    public Iterable<String> getEntries() {
        return List.copyOf(jar.stream().map(ZipEntry::getName).toList());
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        return Optional.ofNullable(jar.getEntry(path)).map(Entry::new);
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(classes);
    }

    @Override
    public void open() {
        // it is open as long as the framework runs
    }

    @Override
    public void close() {
        // the same bundle may come again
    }

    /** Lets go of the file. */
    void end() throws IOException {
        jar.close();
        if (classes instanceof ModuleClasses own) {
            own.close();
        }
    }

    private final class Entry implements ConnectEntry {
        private final ZipEntry entry;

        Entry(ZipEntry entry) {
            this.entry = entry;
        }

        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return jar.getInputStream(entry);
        }
    }
}
