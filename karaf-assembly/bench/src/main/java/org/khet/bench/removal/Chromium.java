package org.khet.bench.removal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.bench.start.Folders;

/**
 * The system's Chromium without a window.
 *
 * @param playwright drives it
 * @param browser    its process
 * @param scratch    its temporary folder, in which it forgets files; goes with it
 */
public record Chromium(Playwright playwright, Browser browser, Path scratch) implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Starts it; downloads nothing. */
    public static Chromium start() {
        return start(program(), scratchFolder());
    }

    /**
     * Starts it with the least share of the processors: a person's browser has a machine of its own, and here it would take from
     * the portal what is measured.
     */
    public static Chromium startBehind() {
        Path scratch = scratchFolder();
        try {
            Path program = Files.writeString(
                    scratch.resolve("chromium"), "#!/bin/sh\nexec nice -n 19 " + program() + " \"$@\"\n");
            if (!program.toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made a program");
            }
            return start(program, scratch);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Chromium start(Path program, Path scratch) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TMPDIR", scratch.toString());
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setEnv(environment)
                                .setArgs(FLAGS)),
                scratch);
    }

    private static Path scratchFolder() {
        try {
            return Files.createTempDirectory("chromium-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new page of somebody who reads Thai. */
    public Page thaiPage() {
        return browser.newContext(
                        new Browser.NewContextOptions().setLocale("th-TH").setTimezoneId("Asia/Bangkok"))
                .newPage();
    }

    private static Path program() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell", // the same engine without what draws a window's frame
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Chromium is missing: apt install chromium-headless-shell"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        try {
            Folders.delete(scratch);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
