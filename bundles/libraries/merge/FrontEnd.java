import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ready-made production front end of Vaadin: keeps what {@code index.html} reaches, and nothing of the commercial components.
 *
 * <p>The published jar holds several generations of the same chunks, of which one is used, and four chunks that only commercial
 * components ask for (charts, map, spreadsheet, rich text editor; Vaadin Commercial License). Both are left out.
 */
final class FrontEnd {
    /** Custom elements whose code is under the commercial licence; a lazy chunk that defines one of them is not shipped. */
    private static final Pattern COMMERCIAL = Pattern.compile(
            "return`(vaadin-chart|vaadin-map|vaadin-spreadsheet|vaadin-rich-text-editor)`|`vaadin-spreadsheet`|\"vaadin-spreadsheet\"");
    private static final Pattern NAMED = Pattern.compile("[`'\"](?:\\./)?(?:VAADIN/build/)?([\\w.-]+\\.(?:js|css|woff2|svg))[`'\"]");

    private final Path web;
    private final Path build;

    FrontEnd(Path folder) {
        web = folder.resolve("META-INF/VAADIN/webapp");
        build = web.resolve("VAADIN/build");
    }

    /** Where a file of a jar belongs in the bundle: Flow looks for the production bundle in META-INF/VAADIN. */
    static String place(String name) {
        return name.startsWith("vaadin-prod-bundle/") ? "META-INF/VAADIN/" + name.substring("vaadin-prod-bundle/".length()) : name;
    }

    void prune() throws IOException {
        if (!Files.exists(web.resolve("index.html"))) {
            return;
        }
        deleteTree(web.resolve("../../../vaadin-prod-bundle-unoptimized").normalize());
        deleteTree(web.resolve("pwa-icons"));
        deleteTree(web.resolve("../config/bundle-size.html").normalize());
        for (String unused : List.of("sw.js", "sw.js.br")) {
            Files.deleteIfExists(web.resolve(unused));
        }
        Set<String> kept = reachable();
        try (Stream<Path> files = Files.list(build)) {
            for (Path file : files.toList()) {
                if (!kept.contains(file.getFileName().toString().replaceFirst("\\.(br|gz)$", ""))) {
                    Files.delete(file);
                }
            }
        }
    }

    private Set<String> reachable() throws IOException {
        Set<String> kept = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>(namedIn(Files.readString(web.resolve("index.html"))));
        while (!todo.isEmpty()) {
            String name = todo.pop();
            Path file = build.resolve(name);
            if (!Files.exists(file) || kept.contains(name)) {
                continue;
            }
            String text = Files.readString(file);
            if (COMMERCIAL.matcher(text).find()) {
                continue;
            }
            kept.add(name);
            todo.addAll(namedIn(text));
        }
        return kept;
    }

    private static List<String> namedIn(String text) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static void deleteTree(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
