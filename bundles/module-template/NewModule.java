import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Makes a new module: copies this folder under another id, makes its feature, and enters both in the lists. Started by
 * {@code ./portal new-module ID [--prefix ABC]} in the top folder of the sources; writes nothing if anything is wrong.
 */
final class NewModule {
    private static final Set<String> RESERVED = Set.of(
            "api", "portal", "admin", "login", "health", "metrics", "vaadin", "core", "security", "shell", "persistence",
            "print", "account", "theme", "testkit", "control", "template");
    private static final Pattern PREFIX = Pattern.compile("Khet-Module:.*prefix=([a-z]+)");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd.HHmm");

    private final Path sources;
    private final String id;
    private final String prefix;
    private final String migration =
            "V" + LocalDateTime.now(ZoneId.of("Asia/Bangkok")).format(STAMP);

    private NewModule(Path sources, String id, String prefix) {
        this.sources = sources;
        this.id = id;
        this.prefix = prefix;
    }

    /** @param words id, and the prefix of its tables if it is not the first three letters of the id */
    public static void main(String[] words) throws IOException {
        if (words.length < 1 || words.length > 2) {
            throw refused("an id is needed, and perhaps a prefix");
        }
        String prefix = words.length == 2 ? words[1] : words[0].substring(0, Math.min(3, words[0].length()));
        var module = new NewModule(Path.of("").toAbsolutePath(), words[0], prefix);
        module.check();
        module.copy();
        module.sign();
        module.writeFeature();
        module.enter();
        System.out.println("made bundles/module-" + words[0] + " and features/khet-" + words[0]
                + "; tables begin with " + prefix + "_. Next: docs/authors.md");
    }

    private void check() throws IOException {
        if (!id.matches("[a-z]{2,12}") || SourceVersion.isKeyword(id) || RESERVED.contains(id)) {
            throw refused("a module's id is 2 to 12 small letters, an English noun, and not reserved: " + id + " is not");
        }
        if (!prefix.matches("[a-z]{3}")) {
            throw refused("the prefix of the tables is 3 small letters: " + prefix + " is not; name one with --prefix");
        }
        for (String taken : List.of("bundles/module-" + id, "features/khet-" + id)) {
            if (Files.exists(sources.resolve(taken))) {
                throw refused(taken + " is there already");
            }
        }
        try (Stream<Path> bundles = Files.list(sources.resolve("bundles"))) {
            for (Path bundle : bundles.map(folder -> folder.resolve("bnd.bnd")).filter(Files::exists).toList()) {
                Matcher header = PREFIX.matcher(Files.readString(bundle));
                if (header.find() && header.group(1).equals(prefix)) {
                    throw refused("the prefix " + prefix + " belongs to " + bundle.getParent().getFileName()
                            + "; name another with --prefix");
                }
            }
        }
    }

    private void copy() throws IOException {
        Path from = sources.resolve("bundles/module-template");
        Path to = sources.resolve("bundles/module-" + id);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path name = from.relativize(file);
                if (name.startsWith("target") || name.endsWith("NewModule.java")) {
                    continue;
                }
                Path copy = to.resolve(renamed(name.toString()));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, renamed(Files.readString(file)));
            }
        }
    }

    private String renamed(String text) {
        return text.replace("template", id)
                .replace("Template", Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .replace("tpl", prefix)
                .replaceAll("V\\d{8}\\.\\d{4}(?=__)", migration);
    }

    /** It is signed with the developer's key while it is built. */
    private void sign() throws IOException {
        before(
                sources.resolve("bundles/module-" + id + "/pom.xml"),
                "  <dependencies>",
                "  <properties><khet.signed>true</khet.signed></properties>\n");
    }

    private void writeFeature() throws IOException {
        Path pom = sources.resolve("features/khet-" + id + "/pom.xml");
        Files.createDirectories(pom.getParent());
        Files.writeString(pom, """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  %s
                  <artifactId>khet-%s</artifactId>
                  <packaging>kar</packaging>
                  <name>Khet: %s</name>
                  <dependencies>
                    <dependency><groupId>org.khet</groupId><artifactId>khet-portal</artifactId><version>${project.version}</version><classifier>features</classifier><type>xml</type></dependency>
                    <dependency><groupId>org.khet</groupId><artifactId>module-%s</artifactId></dependency>
                  </dependencies>
                </project>
                """.formatted(parent(), id, renamed("Template"), id));
    }

    /** The parent of features, in the version that is built now. */
    private String parent() throws IOException {
        String portal = Files.readString(sources.resolve("features/khet-portal/pom.xml"));
        Matcher parent = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL).matcher(portal);
        if (!parent.find()) {
            throw refused("features/khet-portal/pom.xml names no parent");
        }
        return parent.group();
    }

    private void enter() throws IOException {
        before(sources.resolve("bundles/pom.xml"), "  </modules>", "    <module>module-" + id + "</module>\n");
        before(sources.resolve("features/pom.xml"), "  </modules>", "    <module>khet-" + id + "</module>\n");
        before(
                sources.resolve("pom.xml"),
                "      <dependency><groupId>org.khet</groupId><artifactId>theme-khet</artifactId>",
                "      <dependency><groupId>org.khet</groupId><artifactId>module-" + id
                        + "</artifactId><version>${project.version}</version></dependency>\n");
    }

    private static void before(Path file, String place, String line) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(place);
        if (at < 0) {
            throw refused(file + " has no line " + place.strip());
        }
        Files.writeString(file, text.substring(0, at) + line + text.substring(at));
    }

    private static RuntimeException refused(String why) {
        System.err.println("new-module: " + why);
        System.exit(2);
        return new IllegalStateException(why);
    }
}
