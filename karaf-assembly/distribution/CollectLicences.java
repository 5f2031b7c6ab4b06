import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings the licences of all parts of the distribution together in its folder {@code licences}: a list of the jars, of what is
 * merged into them and of what the front end is made of, and the texts that the jars bring, one folder for each. A jar that names
 * no licence that lets an office use and pass it on ends the build.
 */
final class CollectLicences {
    private static final Pattern TEXT = Pattern.compile(
            "(?i)(META-INF/)?(about|licen[sc]es?|notice|copying|[a-z0-9.-]*(licen[sc]e|ofl))([-._][a-z0-9-.]*)?(\\.(txt|md|html))?"
                    + "|META-INF/licenses/.+|(web|org/khet)/.*(licen[sc]e|ofl)\\.txt");
    private static final Pattern APACHE = Pattern.compile("\\s*Apache License\\s+Version 2\\.0, January 2004.*", Pattern.DOTALL);
    private static final Pattern GOOD = Pattern.compile(
            ".*(Apache-2\\.0|apache\\.org/licenses/LICENSE-2\\.0|epl-2\\.0|edl-v10|BSD-[23]-Clause|javaee/javax\\.annotation).*");
    /** Name no licence in their manifest; their texts, or those of {@code licences/}, were read. */
    private static final Pattern SILENT =
            Pattern.compile("bcprov-.*|txw2-.*|org\\.apache\\.karaf\\.specs\\..*|jdk-compat-agent|khet-command");
    private static final int APACHE_ALONE = 12_000;

    private final Path distribution;
    private final Path to;
    private final TreeSet<String> lines = new TreeSet<>();

    private CollectLicences(Path distribution) {
        this.distribution = distribution;
        this.to = distribution.resolve("licences");
    }

    /** @param args the distribution's folder; folder of texts for jars without their own; lists of parts that stand in no jar of their own */
    public static void main(String[] args) throws IOException {
        var work = new CollectLicences(Path.of(args[0]));
        for (Path jar : work.jars()) {
            work.collect(jar);
            work.add(Path.of(args[1]), jar.getFileName().toString());
        }
        List<String> list = new ArrayList<>(work.lines);
        for (String parts : List.of(args).subList(2, args.length)) {
            Files.readAllLines(Path.of(parts)).stream().filter(line -> !line.startsWith("#")).forEach(list::add);
        }
        Files.createDirectories(work.to);
        Files.write(work.to.resolve("parts.txt"), list);
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(distribution)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private void collect(Path jar) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (var file = new JarFile(jar.toFile())) {
            String licence = licence(file.getManifest());
            if (!GOOD.matcher(licence).matches() && !SILENT.matcher(name).matches()) {
                throw new IllegalStateException(name + " may not be shipped, its licence is: " + licence);
            }
            lines.add(name + " " + licence);
            for (JarEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (TEXT.matcher(entry.getName()).matches()) {
                    keep(name, entry.getName(), file.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private void add(Path texts, String jar) throws IOException {
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                String part = file.getFileName().toString().replaceFirst("\\.txt$", "");
                if (jar.startsWith(part + "-")) {
                    keep(jar.replaceFirst("\\.jar$", ""), "LICENSE.txt", Files.readAllBytes(file));
                }
            }
        }
    }

    private static String licence(Manifest manifest) {
        String said = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
        return said == null ? "no word in its manifest" : said.replaceAll("\\s+", " ");
    }

    private void keep(String jar, String name, byte[] content) throws IOException {
        if (name.endsWith("/merged.txt")) {
            new String(content, StandardCharsets.UTF_8).lines().forEach(merged -> lines.add(jar + " contains " + merged.replaceFirst("\\.jar$", "")));
            return;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        if (APACHE.matcher(text).matches() && text.length() < APACHE_ALONE) {
            return; // that text is the distribution's LICENSE
        }
        Path file = to.resolve(jar).resolve(name.replaceFirst("^META-INF/(licenses?/)?", ""));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
