package org.khet.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line of the portal's own process: Karaf from the distribution, which is only read, on a home, which is written.
 * Unlike Karaf's own script it patches no module of the JDK: a patched JDK loads none of its classes from its archive, which
 * costs a start half a second, and the portal uses the JDK's own XML.
 *
 * @param distribution where lib/ and system/ are
 * @param home where everything is written
 * @param settings where to listen
 */
record Launch(Path distribution, Home home, PortalSettings settings) {
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** @param console true for Karaf's console on the terminal, false for a server */
    List<String> command(boolean console, Arguments arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.addAll(memory());
        line.addAll(OPENED);
        line.add("-javaagent:" + distribution.resolve("lib/agent/jdk-compat-agent.jar"));
        line.addAll(places());
        line.add("-Dkhet.http.host=" + settings.host());
        line.add("-Dkhet.http.port=" + settings.port());
        line.add("-Dkhet.demo=" + arguments.has("--demo"));
        line.add("-Duser.timezone=UTC");
        line.add("-Dkaraf.startLocalConsole=" + console);
        line.add("-Dkaraf.startRemoteShell=false");
        line.addAll(words("KHET_JAVA_OPTS"));
        line.add("-classpath");
        line.add(classPath());
        line.add("org.apache.karaf.main.Main");
        return line;
    }

    private static List<String> memory() {
        String most = System.getenv().getOrDefault("KHET_MEMORY", "1g");
        return List.of(
                "-Xms128m",
                "-Xmx" + most,
                "-XX:+UseG1GC",
                "-XX:+UseCompactObjectHeaders", // an eighth less for each person who is signed in
                "-XX:+UseStringDeduplication", // people look at the same rows
                // the costly compiler waits for what is hot in the long run: during a start it takes a core from the
                // start
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=20000",
                "-XX:Tier4CompileThreshold=100000",
                "-XX:Tier4BackEdgeThreshold=200000",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true");
    }

    private List<String> places() {
        Path data = home.data();
        return List.of(
                "-Dkaraf.home=" + distribution,
                "-Dkaraf.base=" + home.folder(),
                "-Dkaraf.data=" + data,
                "-Dkaraf.etc=" + distribution.resolve("etc"),
                "-Dkaraf.log=" + data.resolve("log"),
                "-Dkaraf.instances=" + data.resolve("instances"),
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-Djava.util.logging.config.file=" + distribution.resolve("etc/java.util.logging.properties"),
                "-Dkhet.home=" + home.folder());
    }

    private String classPath() {
        return Stream.of("lib/boot", "lib/jdk9plus")
                .flatMap(folder -> jars(folder).stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> jars(String folder) {
        try (Stream<Path> files = Files.list(distribution.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new Failure("the distribution in " + distribution + " is not complete: " + failure.getMessage());
        }
    }

    private static List<String> words(String variable) {
        String text = System.getenv().getOrDefault(variable, "").strip();
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+"));
    }
}
