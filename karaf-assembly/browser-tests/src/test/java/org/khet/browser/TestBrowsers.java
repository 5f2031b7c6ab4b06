package org.khet.browser;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.khet.bench.removal.Chromium;

/**
 * Browsers for the people of a story, in one Chromium for all stories of a process. A failed story leaves one folder,
 * {@code target/failed/CLASS/METHOD}: what went wrong, and of each browser its picture, its page, its steps, its console and the log
 * of its portal.
 */
final class TestBrowsers implements BeforeAllCallback, AfterEachCallback {
    private static @Nullable Chromium chromium;

    private final List<TestBrowser> open = new ArrayList<>();
    private boolean goingOn;

    /** Stories of the class judge neither sessions nor rights that change: they may go on with the sessions of each other. */
    TestBrowsers goingOn() {
        goingOn = true;
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium();
    }

    private static synchronized Chromium chromium() {
        if (chromium == null) {
            Chromium started = Chromium.start();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::close));
            chromium = started;
        }
        return chromium;
    }

    /** A desktop, 1440 wide, in Thai. */
    TestBrowser desk(Distribution portal) {
        return desk(portal, 1440, 900, "th-TH");
    }

    /** A phone, 390 wide, in Thai. */
    TestBrowser phone(Distribution portal) {
        return desk(portal, 390, 844, "th-TH");
    }

    /** Any other. */
    TestBrowser desk(Distribution portal, int width, int height, String language) {
        var desk = new TestBrowser(
                portal, goingOn ? portal.visits() : new Visits(), chromium().browser(), width, height, language);
        open.add(desk);
        return desk;
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Throwable failure = context.getExecutionException().orElse(null);
        if (failure == null) {
            open.forEach(TestBrowser::leave);
        } else {
            keep(failure, folder(context));
        }
        open.forEach(TestBrowser::close);
        open.clear();
    }

    private static Path folder(ExtensionContext context) throws IOException {
        return Files.createDirectories(Path.of(
                System.getProperty("khet.output"),
                "failed",
                context.getRequiredTestClass().getSimpleName(),
                context.getRequiredTestMethod().getName()));
    }

    private void keep(Throwable failure, Path folder) throws IOException {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        Files.writeString(folder.resolve("failure.txt"), trace.toString());
        for (int i = 0; i < open.size(); i++) {
            try {
                open.get(i).evidence(folder, "browser-" + (i + 1));
            } catch (PlaywrightException another) { // a browser that cannot be asked any more
                failure.addSuppressed(another);
            }
        }
    }
}
