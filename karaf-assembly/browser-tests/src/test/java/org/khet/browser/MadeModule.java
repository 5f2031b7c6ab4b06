package org.khet.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A module without tables, made from a few sources by somebody who knows the contracts only. */
final class MadeModule {
    private final Path distribution;
    private final Path folder;
    private final String id;
    private final Map<String, String> headers = new TreeMap<>();
    private final Map<String, String> entries = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final List<Path> further = new ArrayList<>();

    MadeModule(Path distribution, Path folder, String id, String prefix, String version) {
        this.distribution = distribution;
        this.folder = folder;
        this.id = id;
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", "org.khet." + id);
        header("Bundle-Version", version);
        header("Khet-Module", "id=" + id + ";prefix=" + prefix);
        header("Service-Component", "OSGI-INF/*.xml");
    }

    MadeModule header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Thai and English words. */
    MadeModule words(String thai, String english) {
        entries.put("i18n/" + id + "_th.properties", thai);
        entries.put("i18n/" + id + "_en.properties", english);
        return this;
    }

    /** A component: references and services as Declarative Services has them. */
    MadeModule component(String type, String content) {
        entries.put("OSGI-INF/" + type + ".xml", """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s.%s">
                  %s
                  <implementation class="org.khet.%s.%s"/>
                </scr:component>
                """.formatted(id, type, content, id, type));
        return this;
    }

    /** Compiles against a further jar. */
    MadeModule uses(Path jar) {
        further.add(jar);
        return this;
    }

    MadeModule source(String type, String code) {
        sources.put(type, code);
        return this;
    }

    /** Compiles and packs it. */
    Path build() {
        try {
            Path work = Files.createTempDirectory(folder, id + "-");
            compile(work);
            return pack(work, work.resolve(id + "-" + headers.get("Bundle-Version") + ".jar"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void compile(Path work) throws IOException {
        Path place = Files.createDirectories(work.resolve("org/khet/" + id));
        List<String> line = new ArrayList<>(List.of("-nowarn", "-proc:none", "-cp", jars(), "-d", work.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = place.resolve(source.getKey() + ".java");
            line.add(Files.writeString(file, source.getValue()).toString());
        }
        var errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, line.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(errors.toString(StandardCharsets.UTF_8));
        }
    }

    private String jars() throws IOException {
        try (Stream<Path> files = Files.walk(distribution.resolve("system"))) {
            return Stream.concat(
                            further.stream().map(Path::toString),
                            files.map(Path::toString)
                                    .filter(name -> name.matches(".*(portal-api|lib-vaadin|jakarta).*\\.jar")))
                    .collect(Collectors.joining(":"));
        }
    }

    private Path pack(Path work, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        headers.forEach(manifest.getMainAttributes()::putValue);
        List<Path> classes;
        try (Stream<Path> files = Files.walk(work)) {
            classes = files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Path file : classes) {
                zip.putNextEntry(new ZipEntry(work.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
