package org.khet.container;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.PreconditionViolationException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.khet.contract.IdlePort;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * The distribution, started by Pax Exam with chosen features. Pax Exam's own probe speaks JUnit 4, so tests run as a bundle
 * of ours that brings Jupiter with it.
 */
final class Container implements AutoCloseable {
    private static final Path OUTPUT = Path.of(System.getProperty("khet.output"));
    private final ExamSystem system;
    private final TestContainer container;

    private Container(ExamSystem system, TestContainer container) {
        this.system = system;
        this.container = container;
    }

    /** Starts the distribution with just these features besides what the distribution needs itself. */
    static Container with(String... features) {
        try {
            var system = PaxExamRuntime.createTestSystem(options(features).toArray(Option[]::new));
            var container = PaxExamRuntime.createContainer(system);
            container.start();
            return new Container(system, container);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a class of {@code inside} in the container; one dynamic test for each of its tests. */
    List<DynamicTest> run(Class<?> story) {
        try {
            Path output = OUTPUT.resolve("container-" + UUID.randomUUID() + ".txt");
            container.install(new ByteArrayInputStream(bundleOf(story.getName(), output)));
            return waitFor(output).stream()
                    .map(line -> line.split("\t", -1))
                    .map(Container::test)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        container.stop();
        system.clear();
    }

    private static DynamicTest test(String[] line) {
        return DynamicTest.dynamicTest(line[1], () -> {
            if (!line[0].equals("PASSED")) {
                throw new AssertionFailedError(new String(Base64.getDecoder().decode(line[2]), StandardCharsets.UTF_8));
            }
        });
    }

    private static List<String> waitFor(Path output) throws IOException {
        try (var watch = output.getFileSystem().newWatchService()) {
            OUTPUT.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
            while (!Files.exists(output)) {
                if (System.nanoTime() > end) {
                    throw new AssertionFailedError("no answer from the container within ten minutes");
                }
                var key = watch.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
            return Files.readAllLines(output);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<Option> options(String... features) {
        var boot = new ArrayList<>(List.of("shell", "bundle", "feature", "log", "service", "system"));
        boot.addAll(List.of(features));
        var options = new ArrayList<Option>(List.of(
                karafDistributionConfiguration()
                        .frameworkUrl(Path.of(System.getProperty("khet.archive"))
                                .toUri()
                                .toString())
                        .name("Khet")
                        .karafVersion("4.4.10")
                        .unpackDirectory(OUTPUT.resolve("exam").toFile())
                        .useDeployFolder(false),
                systemTimeout(TimeUnit.MINUTES.toMillis(4)),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                editConfigurationFilePut("etc/org.apache.karaf.features.cfg", "featuresBoot", String.join(",", boot)),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.localRepository",
                        System.getProperty("khet.repository")),
                systemProperty("khet.http.port").value(String.valueOf(IdlePort.number())),
                vmOption("-javaagent:" + unpackedAgent()),
                vmOption("--sun-misc-unsafe-memory-access=allow")));
        for (Class<?> type : List.of(
                Test.class,
                JupiterTestEngine.class,
                TestEngine.class,
                Launcher.class,
                PreconditionViolationException.class,
                AssertionFailedError.class,
                Assertions.class,
                ByteBuddy.class)) {
            options.add(bundle(place(type).toURI().toString()));
        }
        return options;
    }

    private static String unpackedAgent() {
        return Path.of(System.getProperty("khet.archive"))
                .resolveSibling("assembly/lib/agent/jdk-compat-agent.jar")
                .toString();
    }

    private static byte[] bundleOf(String story, Path output) throws IOException {
        var manifest = new Manifest();
        var head = manifest.getMainAttributes();
        head.putValue("Manifest-Version", "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", "org.khet.container.inside");
        head.putValue("Bundle-Activator", "org.khet.container.inside.TestBundle");
        head.putValue("Test-Case", story);
        head.putValue("Test-Output", output.toString());
        head.putValue("DynamicImport-Package", "*");
        var bytes = new ByteArrayOutputStream();
        Path classes = place(Container.class).toPath();
        try (var jar = new JarOutputStream(bytes, manifest);
                Stream<Path> files = Files.walk(classes.resolve("org/khet/container/inside"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    private static File place(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
