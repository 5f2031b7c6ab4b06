package org.khet.bench.start;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Karaf as its project publishes it, with one feature more.
 *
 * @param archive  apache-karaf.zip
 * @param assembly the portal's folder, where bundles of others are taken from
 */
public record PlainKaraf(Path archive, Path assembly) {
    /**
     * Unpacks it into an empty folder.
     *
     * @param taken which of the portal's bundles it starts, by their path below {@code system}
     * @param own   a bundle of the measurement's own, started after these
     */
    public void unpack(Path folder, Predicate<String> taken, Path own) throws IOException {
        Folders.unzip(archive, folder);
        Path feature = folder.resolve("measured.xml");
        Files.writeString(feature, feature(taken, own));
        Path boot = folder.resolve("etc/org.apache.karaf.features.cfg");
        String text = Files.readString(boot);
        Files.writeString(
                boot,
                text.replaceFirst("featuresRepositories = ", "featuresRepositories = " + feature.toUri() + ", ")
                        .replaceFirst("featuresBoot = ", "featuresBoot = measured, "));
        ports(folder);
        letAgentBeSeen(folder);
    }

    /** Starts it; what it prints stands in {@code out.log} of its folder. */
    public Process start(Path folder, List<String> options) throws IOException {
        var builder = new ProcessBuilder("sh", folder.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KARAF_EXEC", "exec");
        var all = new ArrayList<>(List.of(
                "-Xms128m",
                "-Xmx1g",
                "-XX:+UseG1GC",
                "-javaagent:" + assembly.resolve("lib/agent/jdk-compat-agent.jar"),
                "-Dorg.apache.felix.http.host=127.0.0.1"));
        all.addAll(options);
        builder.environment().put("JAVA_OPTS", String.join(" ", all));
        return builder.start();
    }

    /** Karaf 4.4 does not start its features on JDK 24 or newer without the two classes of the portal's agent. */
    private void letAgentBeSeen(Path folder) throws IOException {
        String name = "org.osgi.framework.bootdelegation";
        var ours = new Properties();
        try (var in = Files.newBufferedReader(assembly.resolve("etc/custom.properties"))) {
            ours.load(in);
        }
        Files.writeString(
                folder.resolve("etc/custom.properties"),
                "\n" + name + " = " + ours.getProperty(name) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Two Karafs on one machine must not meet at the ports of remote access. */
    private static void ports(Path folder) throws IOException {
        replace(folder.resolve("etc/org.apache.karaf.shell.cfg"), "sshPort = 8101", Folders.freePort());
        replace(folder.resolve("etc/org.apache.karaf.management.cfg"), "rmiRegistryPort = 1099", Folders.freePort());
        replace(folder.resolve("etc/org.apache.karaf.management.cfg"), "rmiServerPort = 44444", Folders.freePort());
    }

    private static void replace(Path file, String line, int port) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(line)) {
            throw new IOException(file + " has no line " + line);
        }
        Files.writeString(file, text.replace(line, line.substring(0, line.indexOf('=') + 2) + port));
    }

    private String feature(Predicate<String> taken, Path own) throws IOException {
        try (Stream<Path> files = Files.walk(assembly.resolve("system"))) {
            String bundles = Stream.concat(
                            files.filter(file -> file.toString().endsWith(".jar") && taken.test(inSystem(file)))
                                    .map(Path::toUri),
                            Stream.of(own.toUri()))
                    .map(URI::toString)
                    .map(uri -> "    <bundle>" + uri + "</bundle>\n")
                    .collect(Collectors.joining());
            return """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <features name="measured" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                      <feature name="measured" version="1.0.0">
                        <feature>scr</feature>
                    %s  </feature>
                    </features>
                    """.formatted(bundles);
        }
    }

    private String inSystem(Path file) {
        return assembly.resolve("system").relativize(file).toString().replace('\\', '/');
    }
}
