package org.khet.container.inside;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Runs the Jupiter class of the header {@code Test-Case} and writes a line per test to the file of {@code Test-Output}. */
public final class TestBundle implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        Thread thread = new Thread(() -> run(context), "jupiter-in-container");
        thread.setContextClassLoader(TestBundle.class.getClassLoader());
        thread.start();
    }

    @Override
    public void stop(BundleContext context) {}

    private static void run(BundleContext context) {
        var lines = new StringBuilder();
        try {
            Class<?> story = context.getBundle().loadClass(header(context, "Test-Case"));
            List<DiscoverySelector> stories = List.of(DiscoverySelectors.selectClass(story));
            launcher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(stories)
                                    .build(),
                            new Lines(lines));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failure) {
            line(lines, "runner", failure);
        }
        write(Path.of(header(context, "Test-Output")), lines.toString());
    }

    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    private static String header(BundleContext context, String name) {
        return context.getBundle().getHeaders("").get(name);
    }

    private static void line(StringBuilder lines, String name, Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        lines.append("FAILED\t")
                .append(name)
                .append('\t')
                .append(Base64.getEncoder().encodeToString(trace.toString().getBytes(StandardCharsets.UTF_8)))
                .append('\n');
    }

    private static void write(Path file, String text) {
        try {
            Path half = Path.of(file + ".half");
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Lines(StringBuilder lines) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getThrowable().isPresent()) {
                line(lines, test.getDisplayName(), result.getThrowable().get());
            } else if (test.isTest()) {
                lines.append("PASSED\t").append(test.getDisplayName()).append("\t\n");
            }
        }
    }
}
