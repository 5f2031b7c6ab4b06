package org.khet.bench.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.bench.hello.Hello;

/**
 * Karaf as its project publishes it, with one feature more: the portal's own HTTP bundles and a page that says hello.
 *
 * @param archive  apache-karaf.zip
 * @param assembly the portal's folder, where the HTTP bundles are taken from
 */
record BareKaraf(Path archive, Path assembly) implements Candidate {
    private static final List<String> HTTP = List.of(
            "org/apache/felix/org.apache.felix.http.",
            "jakarta/websocket/",
            "org/khet/lib-http-websocket/",
            "commons-io/",
            "commons-fileupload/");

    @Override
    public String name() {
        return "bare Karaf";
    }

    @Override
    public void unpack(Path folder) throws IOException {
        Folders.unzip(archive, folder);
        Path hello = folder.resolve("hello.jar");
        writeHello(hello);
        Path feature = folder.resolve("hello.xml");
        Files.writeString(feature, feature(hello));
        Path boot = folder.resolve("etc/org.apache.karaf.features.cfg");
        String text = Files.readString(boot);
        Files.writeString(
                boot,
                text.replaceFirst("featuresRepositories = ", "featuresRepositories = " + feature.toUri() + ", ")
                        .replaceFirst("featuresBoot = ", "featuresBoot = hello, "));
        ports(folder);
        letAgentBeSeen(folder);
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

    @Override
    public Process start(Path folder, int port) throws IOException {
        var builder = new ProcessBuilder("sh", folder.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KARAF_EXEC", "exec");
        builder.environment()
                .put(
                        "JAVA_OPTS",
                        "-Xms128m -Xmx1g -XX:+UseG1GC -javaagent:"
                                + assembly.resolve("lib/agent/jdk-compat-agent.jar")
                                + " -Dorg.apache.felix.http.host=127.0.0.1"
                                + " -Dorg.osgi.service.http.port=" + port);
        return builder.start();
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

    private String feature(Path hello) throws IOException {
        try (Stream<Path> files = Files.walk(assembly.resolve("system"))) {
            String bundles = Stream.concat(
                            files.filter(file -> file.toString().endsWith(".jar"))
                                    .filter(file -> HTTP.stream()
                                            .anyMatch(name -> inSystem(file).startsWith(name)))
                                    .map(Path::toUri),
                            Stream.of(hello.toUri()))
                    .map(URI::toString)
                    .map(uri -> "    <bundle>" + uri + "</bundle>\n")
                    .collect(Collectors.joining());
            return """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <features name="hello" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
                      <feature name="hello" version="1.0.0">
                        <feature>scr</feature>
                    %s  </feature>
                    </features>
                    """.formatted(bundles);
        }
    }

    private String inSystem(Path file) {
        return assembly.resolve("system").relativize(file).toString().replace('\\', '/');
    }

    private static void writeHello(Path file) throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "hello");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", Hello.class.getName());
        main.putValue("Import-Package", "org.osgi.framework,jakarta.servlet,jakarta.servlet.http");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (String type : List.of("Hello.class", "Hello$Page.class")) {
                jar.putNextEntry(new JarEntry("org/khet/bench/hello/" + type));
                try (InputStream in = Hello.class.getResourceAsStream(type)) {
                    if (in == null) {
                        throw new IOException(type + " is missing");
                    }
                    in.transferTo(jar);
                }
            }
        }
    }
}
