package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.command.build.Maven;

/**
 * Makes a release of clean sources: a commit with the version, the build, contract and module jars and dumps of both databases
 * in {@code releases/VERSION}, and a second commit that keeps them and begins the next version.
 */
final class Release {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.\\d+");
    private static final Pattern OWN = Pattern.compile("<artifactId>khet</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern TIME = Pattern.compile("(?<=<project.build.outputTimestamp>)[^<]*");
    private static final Pattern RELEASED = Pattern.compile("<khet.released/>|<khet.released>[^<]*</khet.released>");
    private static final Set<String> NEVER = Set.of("target", ".git", ".khet", "src", "releases");

    private final Checkout place;
    private final PrintStream out;

    Release(Checkout place, PrintStream out) {
        this.place = place;
        this.out = out;
    }

    int run(Arguments arguments) throws InterruptedException {
        Path sources = place.needSources("release");
        String version = arguments.word(0, 1, "release VERSION");
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            throw new Failure(Failure.USAGE, "a release has three numbers, like 1.2.0: " + version + " has not");
        }
        if (!git(sources, "status", "--porcelain").isBlank()) {
            throw new Failure("there are changes that are not committed; a release is made of committed sources only");
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try {
            setVersion(sources, version);
            edit(sources.resolve("pom.xml"), TIME, today + "T00:00:00Z");
            headChanges(sources.resolve("CHANGELOG.md"), version, today);
            git(sources, "commit", "-q", "-a", "-m", "build: Release " + version);
            build(sources, List.of("install", "-DskipTests", "-DskipITs", "-T", "1C"));
            keep(sources, version);
            setVersion(sources, parts.group(1) + "." + (Integer.parseInt(parts.group(2)) + 1) + ".0-SNAPSHOT");
            edit(sources.resolve("pom.xml"), RELEASED, "<khet.released>" + version + "</khet.released>");
            git(sources, "add", "-A");
            git(sources, "commit", "-q", "-m", "build: Keep release " + version + " and begin the next version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        out.println("released " + version + ": releases/" + version
                + "; the first of the two commits is the release, tag it v" + version);
        return 0;
    }

    /** Jars that later versions are compared with, and homes that they are started on. */
    private void keep(Path sources, String version) throws IOException, InterruptedException {
        Path to = sources.resolve("releases").resolve(version);
        Files.createDirectories(to);
        try (Stream<Path> bundles = Files.list(sources.resolve("bundles"))) {
            for (Path bundle : bundles.sorted().toList()) {
                String name = String.valueOf(bundle.getFileName());
                if (name.equals("portal-api") || name.matches("module-(?!template$).*")) {
                    String jar = name + "-" + version + ".jar";
                    Files.copy(
                            bundle.resolve("target").resolve(jar),
                            to.resolve(jar),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        build(
                sources,
                List.of(
                        "failsafe:integration-test",
                        "failsafe:verify",
                        "-pl",
                        "karaf-assembly/browser-tests",
                        "-Dit.test=ReleaseDumps",
                        "-Dkhet.release=" + to));
    }

    private void build(Path sources, List<String> goals) throws InterruptedException {
        Path log = sources.resolve(".khet/release.log");
        if (!new Maven(sources, out).run(log, goals)) {
            throw new Failure("the release stopped half way; see " + log + ", then git reset --hard to where it began");
        }
    }

    private static void setVersion(Path sources, String version) throws IOException {
        Matcher own = OWN.matcher(Files.readString(sources.resolve("pom.xml")));
        if (!own.find()) {
            throw new Failure("pom.xml names no version");
        }
        Pattern now = Pattern.compile("(?<=<version>)" + Pattern.quote(own.group(1)) + "(?=</version>)");
        Files.walkFileTree(sources, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = NEVER.contains(String.valueOf(folder.getFileName()));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.endsWith("pom.xml")) {
                    edit(file, now, version);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void headChanges(Path file, String version, LocalDate today) throws IOException {
        edit(file, Pattern.compile("(?m)^## \\[Unreleased]$"), "## [Unreleased]\n\n## [" + version + "] - " + today);
    }

    private static void edit(Path file, Pattern found, String by) throws IOException {
        Files.writeString(file, found.matcher(Files.readString(file)).replaceAll(Matcher.quoteReplacement(by)));
    }

    private static String git(Path sources, String... words) throws InterruptedException {
        var line = new ArrayList<String>(List.of("git"));
        line.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(line)
                    .directory(sources.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Failure("git " + String.join(" ", words) + " failed: " + said.strip());
            }
            return said;
        } catch (IOException failure) {
            throw new Failure(Failure.MISSING, "cannot run git: " + failure.getMessage());
        }
    }
}
