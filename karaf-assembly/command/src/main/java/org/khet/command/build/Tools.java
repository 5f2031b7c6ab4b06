package org.khet.command.build;

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
import org.khet.command.Failure;

/** Programs that the build and the tests need: found, or installed from Debian's packages if that is allowed, or named. */
public final class Tools {
    /**
     * One program.
     *
     * @param names what it may be called
     * @param debianPackage what brings it
     * @param title what people read
     */
    private record Tool(List<String> names, String debianPackage, String title) {}

    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)");
    private static final Tool MAVEN = new Tool(List.of("mvn"), "maven", "Maven 3.8 or newer");
    private static final Tool CHROMIUM = new Tool(
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"),
            "chromium-headless-shell",
            "Chromium");
    private static final Tool HAPROXY = new Tool(List.of("haproxy"), "haproxy", "HAProxy");
    private static final Tool SYSTEMD = new Tool(List.of("systemctl"), "systemd", "systemd");
    private static final Tool IP = new Tool(List.of("ip"), "iproute2", "iproute2");

    private final PrintStream out;
    private final List<Path> folders;
    private final String user;

    /** What is installed is told to {@code out}. */
    public Tools(PrintStream out) {
        this(
                out,
                System.getenv().getOrDefault("PATH", "") + ":/usr/sbin", // there Debian puts HAProxy and ip
                System.getProperty("user.name", ""));
    }

    /**
     * For another machine than this one.
     *
     * @param path where programs are looked for, as in the variable PATH
     * @param user who may or may not install
     */
    Tools(PrintStream out, String path, String user) {
        this.out = out;
        this.user = user;
        folders = Arrays.stream(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Maven 3.8 or newer. */
    Path maven() {
        need(List.of(MAVEN));
        return found(MAVEN).orElseThrow();
    }

    /** Everything that the whole suite needs; what is missing is installed in one go, or named in one line. */
    public void forTests() {
        need(List.of(MAVEN, CHROMIUM, HAPROXY, SYSTEMD, IP));
        if (rights().equals("none")) {
            throw new Failure(
                    Failure.MISSING,
                    "the suite mounts a small disk to fill it up and boots a small machine: run it as root, or let this"
                            + " account use sudo without a password");
        }
    }

    private void need(List<Tool> tools) {
        if (missing(tools).isEmpty()) {
            return;
        }
        String said = install(missing(tools));
        List<Tool> still = missing(tools);
        if (!still.isEmpty()) {
            String titles = listed(still.stream().map(Tool::title).toList());
            throw new Failure(
                    Failure.MISSING,
                    titles + (still.size() == 1 ? " is" : " are") + " missing: install "
                            + (still.size() == 1 ? "it" : "them") + " (Debian: apt install " + packages(still) + ")"
                            + said);
        }
    }

    /** Tries it, if there is apt and the right to use it. */
    private String install(List<Tool> tools) {
        var apt = onPath("apt-get");
        String rights = rights();
        if (apt.isEmpty() || rights.equals("none")) {
            return "";
        }
        out.println("installing Debian's packages " + packages(tools) + " ...");
        String get = rights + apt.get() + " -q";
        String install = get + " install -y --no-install-recommends " + packages(tools);
        String said = said(List.of("/bin/sh", "-c", install + " || { " + get + " update && " + install + "; }"));
        return "\n" + lastLines(said);
    }

    private String rights() {
        if (user.equals("root")) {
            return "";
        }
        boolean may = onPath("sudo")
                .filter(sudo -> said(List.of(sudo.toString(), "-n", "true")).isBlank())
                .isPresent();
        return may ? "sudo -n " : "none";
    }

    private List<Tool> missing(List<Tool> tools) {
        return tools.stream().filter(tool -> found(tool).isEmpty()).toList();
    }

    private Optional<Path> found(Tool tool) {
        return tool.names().stream()
                .flatMap(name -> onPath(name).stream())
                .filter(program -> !tool.equals(MAVEN) || isNewEnough(program))
                .findFirst();
    }

    /** Maven, Chromium and HAProxy, for example. */
    private static String listed(List<String> titles) {
        int last = titles.size() - 1;
        return last == 0 ? titles.getFirst() : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
    }

    private static String packages(List<Tool> tools) {
        return String.join(" ", tools.stream().map(Tool::debianPackage).toList());
    }

    private static boolean isNewEnough(Path mvn) {
        Matcher version = VERSION.matcher(said(List.of(mvn.toString(), "-v")));
        if (!version.find()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        return major > 3 || (major == 3 && Integer.parseInt(version.group(2)) >= 8);
    }

    private Optional<Path> onPath(String program) {
        return folders.stream()
                .map(folder -> folder.resolve(program))
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
