package org.khet.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to Maven's parts list what Maven does not know: parts inside the front end, fonts, icons, and what Karaf brings. */
final class PartsList {
    private static final String START = "\"components\" : [";

    /**
     * One part.
     *
     * @param purl its address as package URL, without the version
     * @param group may be empty
     * @param name its name
     * @param version its version
     * @param licence its licence, as SPDX id or in the words of its maker
     */
    private record Part(String purl, String group, String name, String version, String licence) {
        String json() {
            return "{\"type\":\"library\",\"group\":" + JsonValue.quoted(group) + ",\"name\":" + JsonValue.quoted(name)
                    + ",\"version\":" + JsonValue.quoted(version) + ",\"purl\":"
                    + JsonValue.quoted(purl + "@" + version)
                    + ",\"licenses\":[{\"license\":{\"name\":" + JsonValue.quoted(licence) + "}}]}";
        }
    }

    private final Path sources;
    private final Path distribution;

    PartsList(Path sources, Path distribution) {
        this.sources = sources;
        this.distribution = distribution;
    }

    /** Adds them to the parts list; those that it has already stay as they are. */
    void addTo(Path bom) throws IOException {
        String text = Files.readString(bom);
        Set<String> known = JsonValue.read(text).at("components").items().stream()
                .map(part -> part.at("name").text() + " " + part.at("version").text())
                .collect(Collectors.toSet());
        String added = all().stream()
                .filter(part -> !known.contains(part.name() + " " + part.version()))
                .map(part -> part.json() + ",")
                .collect(Collectors.joining("\n"));
        if (!text.contains(START)) {
            throw new IOException("no components in " + bom);
        }
        Files.writeString(bom, text.replace(START, START + "\n" + added));
    }

    private List<Part> all() throws IOException {
        var parts = new ArrayList<Part>();
        parts.addAll(listed(sources.resolve("bundles/libraries/lib-vaadin/parts.txt"), "pkg:npm/"));
        parts.addAll(listed(sources.resolve("themes/khet/parts.txt"), "pkg:generic/"));
        parts.addAll(karaf());
        return parts;
    }

    private static List<Part> listed(Path file, String kind) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(words -> new Part(kind + words[0].replace("@", "%40"), "", words[0], words[1], words[2]))
                .toList();
    }

    /** Jars that the distribution got with Karaf; their place tells their name, the collected licences tell the rest. */
    private List<Part> karaf() throws IOException {
        List<String> licences = Files.readAllLines(distribution.resolve("licences/parts.txt"));
        Path system = distribution.resolve("system");
        var parts = new ArrayList<Part>();
        try (Stream<Path> files = Files.walk(system)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                Path place = system.relativize(jar);
                int depth = place.getNameCount();
                String version = place.getName(depth - 2).toString();
                String name = place.getName(depth - 3).toString();
                String group = place.subpath(0, depth - 3).toString().replace('/', '.');
                String file = jar.getFileName().toString().replaceFirst("\\.jar$", " ");
                String licence = licences.stream()
                        .filter(line -> line.startsWith(file) && !line.contains(" contains "))
                        .findFirst()
                        .map(line -> spdx(line.substring(file.length())))
                        .orElse("");
                if (!group.equals("org.khet")) {
                    parts.add(new Part("pkg:maven/" + group + "/" + name, group, name, version, licence));
                }
            }
        }
        return parts;
    }

    /** What the makers of jars write into their manifests, as SPDX says it. */
    private static String spdx(String licence) {
        var ids = new TreeSet<String>();
        for (var word : List.of(
                List.of("apache.org/licenses/LICENSE-2.0", "Apache-2.0"),
                List.of("Apache-2.0", "Apache-2.0"),
                List.of("epl-2.0", "EPL-2.0"),
                List.of("edl-v10", "BSD-3-Clause"),
                List.of("BSD-3-Clause", "BSD-3-Clause"),
                List.of("BSD-2-Clause", "BSD-2-Clause"))) {
            if (licence.contains(word.getFirst())) {
                ids.add(word.getLast());
            }
        }
        return ids.isEmpty() ? licence : ids.getFirst();
    }
}
