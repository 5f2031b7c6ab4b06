package org.khet.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs that the build and the tests need: found, or installed from Debian's packages if that is allowed, or named. */
final class Tools {
    private static final Pattern MAVEN = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)");

    private final PrintStream out;

    Tools(PrintStream out) {
        this.out = out;
    }

    /** Maven 3.8 or newer. */
    Path maven() {
        return onPath("mvn")
                .filter(Tools::isNewEnough)
                .orElseGet(() -> installed("maven", "mvn", "Maven 3.8 or newer"));
    }

    /** Chromium, for the stories in the browser. */
    Path chromium() {
        return onPath("chromium")
                .or(() -> onPath("chromium-browser"))
                .or(() -> onPath("google-chrome"))
                .orElseGet(() -> installed("chromium", "chromium", "Chromium"));
    }

    private Path installed(String debianPackage, String program, String what) {
        Failure missing = new Failure(
                Failure.MISSING, what + " is missing: install it (Debian: apt install " + debianPackage + ")");
        Path apt = onPath("apt-get").orElseThrow(() -> missing);
        if (!"root".equals(System.getProperty("user.name"))) {
            throw missing;
        }
        out.println("installing Debian's package " + debianPackage + " ...");
        String install = apt + " install -y --no-install-recommends " + debianPackage;
        String said = said(List.of("/bin/sh", "-c", install + " || { " + apt + " update && " + install + "; }"));
        return onPath(program).orElseThrow(() -> new Failure(Failure.MISSING, missing.text() + "\n" + lastLines(said)));
    }

    private static boolean isNewEnough(Path mvn) {
        Matcher version = MAVEN.matcher(said(List.of(mvn.toString(), "-v")));
        if (!version.find()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        return major > 3 || (major == 3 && Integer.parseInt(version.group(2)) >= 8);
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String said(List<String> line) {
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private static String lastLines(String said) {
        List<String> lines = said.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
