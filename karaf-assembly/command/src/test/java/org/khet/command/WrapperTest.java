package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./portal} on machines that have no Java, an old one, several; with and without a language set. */
class WrapperTest {
    private static final String PATH = "/usr/bin:/bin";

    @TempDir
    Path machine;

    private Path sources;
    private Path unpacked;

    /**
     * What it printed and its status.
     *
     * @param status 0 if all is well
     * @param said lines of both outputs
     */
    private record Answer(int status, List<String> said) {}

    @BeforeEach
    void cloneAndDistribution() throws IOException {
        String script = Files.readString(Path.of("../../portal"));
        assertThat(script).contains(" /usr/lib/jvm/*", " /opt/java*");
        String onMachine = script.replace("/usr/lib/jvm", machine + "/jvm").replace("/opt/", machine + "/opt/");
        sources = machine.resolve("เขต ทดลอง");
        unpacked = machine.resolve("unpacked");
        Files.createDirectories(sources.resolve(".khet/command/org"));
        Files.createDirectories(sources.resolve("karaf-assembly/command/src/main/java/org/khet/command"));
        Files.createFile(sources.resolve("pom.xml"));
        write(sources.resolve("portal"), onMachine);
        Files.createDirectories(unpacked.resolve("bin"));
        write(unpacked.resolve("bin/portal"), onMachine);
    }

    @Test
    void machineWithoutJava_isToldInOneLineWhatToInstall() throws Exception {
        Answer clone = run(sources.resolve("portal"), Map.of());

        assertThat(clone.status()).isEqualTo(3);
        assertThat(clone.said())
                .singleElement()
                .asString()
                .contains("JDK 25", "apt install openjdk-25-jdk-headless", "JAVA_HOME");
        Answer office = run(unpacked.resolve("bin/portal"), Map.of());
        assertThat(office.status()).isEqualTo(3);
        assertThat(office.said()).singleElement().asString().contains("openjdk-25-jre-headless");
    }

    @Test
    void oldJdkIsNamed_newerOneStandsBesides_newerIsTaken() throws Exception {
        Path old = java("old", "17.0.12", "java", "javac");
        Path good = java("jvm/good", "25.0.3", "java", "javac");

        Answer answer = run(sources.resolve("portal"), Map.of("JAVA_HOME", old.toString()));

        assertThat(answer).isEqualTo(run(sources.resolve("portal"), Map.of()));
        assertThat(answer.status()).isZero();
        assertThat(answer.said().getFirst()).isEqualTo("ran by " + good);
    }

    @Test
    void namedJdkComesFirst() throws Exception {
        java("jvm/good", "25.0.3", "java", "javac");
        Path named = java("named", "26", "java", "javac");

        assertThat(run(sources.resolve("portal"), Map.of("JAVA_HOME", named.toString()))
                        .said())
                .contains("ran by " + named);
    }

    @Test
    void javaWithoutCompiler_runsADistribution_butBuildsNone() throws Exception {
        Path runtime = java("opt/java-25", "25.0.3", "java");

        assertThat(run(sources.resolve("portal"), Map.of()).status()).isEqualTo(3);
        assertThat(run(unpacked.resolve("bin/portal"), Map.of()).said()).contains("ran by " + runtime);
    }

    @Test
    void noLanguageSet_namesInThaiAreReadAsUtf8_andAChosenLanguageStays() throws Exception {
        java("jvm/good", "25.0.3", "java", "javac");

        assertThat(run(sources.resolve("portal"), Map.of("LANG", "C")).said()).contains("in C.UTF-8");
        assertThat(run(sources.resolve("portal"), Map.of("LANG", "th_TH.UTF-8")).said())
                .contains("in th_TH.UTF-8");
    }

    @Test
    void linkToTheScript_findsItsOwnFolder() throws Exception {
        java("jvm/good", "25.0.3", "java", "javac");
        Path link = Files.createSymbolicLink(machine.resolve("khet"), sources.resolve("portal"));

        assertThat(run(link, Map.of()).said()).anyMatch(line -> line.contains("-Dkhet.sources=" + sources));
    }

    /** A Java that only says how it was called. */
    private Path java(String folder, String version, String... tools) throws IOException {
        Path top = machine.resolve(folder);
        Files.createDirectories(top.resolve("bin"));
        Files.writeString(top.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String tool : tools) {
            write(
                    top.resolve("bin").resolve(tool),
                    "#!/bin/sh\necho ran by " + top + "\necho in ${LC_ALL:-$LANG}\necho \"$@\"\n");
        }
        return top;
    }

    private static void write(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Answer run(Path script, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/sh", script.toString(), "status").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", PATH);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), said.lines().toList());
    }
}
