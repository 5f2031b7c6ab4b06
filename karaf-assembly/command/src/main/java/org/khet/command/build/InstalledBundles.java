package org.khet.command.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands of the portal's bundles in Maven's local repository: whether a module can be compiled against it as it is. */
public final class InstalledBundles {
    private static final Pattern LOCAL = Pattern.compile("-Dmaven\\.repo\\.local=(\\S+)");
    private static final Pattern SETTING = Pattern.compile("<localRepository>\\s*([^<]+?)\\s*</localRepository>");
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
    private static final Pattern NAME = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern POM = Pattern.compile("<packaging>\\s*pom\\s*</packaging>");

    private final Path sources;
    private final Path group;
    private final String version;

    /**
     * Those of one version.
     *
     * @param sources    top folder
     * @param repository Maven's local repository
     * @param version    of the portal
     */
    public InstalledBundles(Path sources, Path repository, String version) {
        this.sources = sources;
        this.group = repository.resolve("org/khet");
        this.version = version;
    }

    /**
     * Maven's local repository: that of its options, else of the person's settings, else the usual one.
     *
     * @param options what {@code MAVEN_OPTS} says
     * @param home    the person's home folder
     */
    public static Path repository(String options, Path home) {
        Matcher given = LOCAL.matcher(options);
        if (given.find()) {
            return Path.of(given.group(1));
        }
        Path maven = home.resolve(".m2");
        Matcher set = SETTING.matcher(read(maven.resolve("settings.xml")));
        return set.find()
                ? Path.of(set.group(1).replace("${user.home}", home.toString()))
                : maven.resolve("repository");
    }

    /** Whether each of the portal's bundles was installed after its last change. Tests do not count. */
    public boolean areNewerThanSources() {
        try (Stream<Path> below = Files.find(
                sources.resolve("bundles"), 3, (file, kind) -> file.endsWith("pom.xml") && isPortals(file))) {
            List<Path> poms = below.toList();
            return !poms.isEmpty() && poms.stream().allMatch(this::isNewer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isPortals(Path pom) {
        Path place = sources.resolve("bundles").relativize(pom);
        return place.getNameCount() > 1 && !place.getName(0).toString().startsWith("module-");
    }

    private boolean isNewer(Path pom) {
        String text = read(pom);
        Matcher name = NAME.matcher(PARENT.matcher(text).replaceAll(""));
        if (!name.find()) {
            return false;
        }
        String end = POM.matcher(text).find() ? ".pom" : ".jar";
        Path installed = group.resolve(name.group(1)).resolve(version).resolve(name.group(1) + "-" + version + end);
        return Files.exists(installed) && newest(pom, end.equals(".pom")) <= modified(installed);
    }

    private static long newest(Path pom, boolean alone) {
        Stream<Path> all = alone
                ? Stream.of(pom)
                : Stream.of(
                                pom,
                                pom.resolveSibling("bnd.bnd"),
                                pom.resolveSibling("src").resolve("main"))
                        .filter(Files::exists)
                        .flatMap(InstalledBundles::files);
        return all.mapToLong(InstalledBundles::modified).max().orElse(0);
    }

    private static Stream<Path> files(Path top) {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
