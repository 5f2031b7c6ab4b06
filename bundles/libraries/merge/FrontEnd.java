import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The ready-made production front end of Vaadin: keeps what {@code index.html} reaches, and nothing of the commercial components.
 *
 * <p>The published jar holds several generations of the same chunks, of which one is used, and the components that stand under the
 * Vaadin Commercial License: those with a chunk of their own (charts, map, spreadsheet, rich text editor) lose the chunk, those in
 * the common script (board, crud, dashboard, editable grid, cookie consent) are taken out of it. Then it compares what the kept
 * scripts are made of with the library's list of parts.
 */
final class FrontEnd {
    private static final String COMMERCIAL_NAMES =
            "vaadin-(?:board|chart|cookie-consent|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet)";
    /** Says: this code defines or builds such an element. */
    private static final Pattern COMMERCIAL =
            Pattern.compile("[`'\"<]" + COMMERCIAL_NAMES + "(?![a-z])|gridProConnector|__hasVaadinDashboard");
    private static final Pattern COMMERCIAL_PACKAGE =
            Pattern.compile("@vaadin/(?:board|charts|cookie-consent|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet)");
    /** A module in Vaadin's report of the build, with the scripts that hold parts of it. */
    private static final Pattern REPORTED = Pattern.compile("\"id\":\"([^\"]*)\",\"moduleParts\":\\{([^}]*)}");
    private static final Pattern PACKAGE = Pattern.compile(".*/node_modules/((?:@[^/]+/)?[^/]+)/.*");
    private static final Pattern NAMED = Pattern.compile("[`'\"](?:\\./)?(?:VAADIN/build/)?([\\w.-]+\\.(?:js|css|woff2|svg))[`'\"]");

    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\"\\./([\\w.-]+\\.js)\"");
    private static final String COMMON = "generated-flow-imports-";

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

    /** @param parts the library's own list of what the scripts are made of */
    void prune(Path parts) throws IOException {
        if (!Files.exists(web.resolve("index.html"))) {
            return;
        }
        Path report = web.resolve("../config/bundle-size.html").normalize();
        String reported = Files.readString(report);
        deleteTree(web.resolve("../../../vaadin-prod-bundle-unoptimized").normalize());
        deleteTree(web.resolve("pwa-icons"));
        Files.delete(report);
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
        compare(madeOf(kept, reported), listed(parts));
    }

    private static Set<String> madeOf(Set<String> scripts, String reported) {
        Set<String> packages = new TreeSet<>();
        REPORTED.matcher(reported).results()
                .filter(module -> scripts.stream().anyMatch(script -> module.group(2).contains("/" + script + "\"")))
                .map(module -> PACKAGE.matcher(module.group(1)))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .filter(name -> !COMMERCIAL_PACKAGE.matcher(name).matches())
                .forEach(packages::add);
        return packages;
    }

    private static Set<String> listed(Path parts) throws IOException {
        Set<String> names = new TreeSet<>();
        Files.readAllLines(parts).stream().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line.split(" ")[0]));
        return names;
    }

    private static void compare(Set<String> there, Set<String> listed) {
        Set<String> unlisted = new TreeSet<>(there);
        unlisted.removeAll(listed);
        Set<String> gone = new TreeSet<>(listed);
        gone.removeAll(there);
        if (!unlisted.isEmpty() || !gone.isEmpty()) {
            throw new IllegalStateException("parts.txt is not true: in the front end but not listed " + unlisted
                    + ", listed but not in the front end " + gone);
        }
    }

    private Set<String> reachable() throws IOException {
        Set<String> kept = new HashSet<>();
        Deque<String> unread = new ArrayDeque<>(namedIn(Files.readString(web.resolve("index.html"))));
        while (!unread.isEmpty()) {
            String name = unread.pop();
            Path file = build.resolve(name);
            if (!Files.exists(file) || kept.contains(name)) {
                continue;
            }
            String text = Files.readString(file);
            if (COMMERCIAL.matcher(text).find() && name.startsWith(COMMON)) {
                text = new Script(text).without(COMMERCIAL);
                Files.writeString(file, text);
                pack(file);
            }
            if (COMMERCIAL.matcher(text).find()) {
                continue;
            }
            kept.add(name);
            unread.addAll(namedIn(text));
        }
        Set<String> all = Set.copyOf(kept);
        kept.removeIf(name -> needsWhatIsGone(name, all));
        return kept;
    }

    private boolean needsWhatIsGone(String name, Set<String> kept) {
        try {
            String text = Files.readString(build.resolve(name));
            return IMPORTED.matcher(text).results().anyMatch(found -> !kept.contains(found.group(1)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The packed form that is sent to browsers, in place of the one of the script before. */
    private static void pack(Path script) throws IOException {
        Files.delete(Path.of(script + ".br"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(Path.of(script + ".gz")))) {
            Files.copy(script, out);
        }
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
