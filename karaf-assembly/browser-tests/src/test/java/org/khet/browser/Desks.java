package org.khet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Browsers for the people of a story; what a failed story showed is kept in {@code target/evidence}. */
final class Desks implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private final List<Desk> open = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium()))
                        .setArgs(FLAGS));
    }

    /** A desktop, 1440 wide, in Thai. */
    Desk desk(Distribution portal) {
        return desk(portal, 1440, 900, "th-TH");
    }

    /** A phone, 390 wide, in Thai. */
    Desk phone(Distribution portal) {
        return desk(portal, 390, 844, "th-TH");
    }

    /** Any other. */
    Desk desk(Distribution portal, int width, int height, String language) {
        var desk = new Desk(portal, browser, width, height, language);
        open.add(desk);
        return desk;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String story = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            for (int i = 0; i < open.size(); i++) {
                open.get(i).evidence(story + "-" + (i + 1));
            }
        }
        open.forEach(Desk::close);
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        playwright.close();
    }

    private static String chromium() {
        return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .filter(path -> Path.of(path).toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt install chromium"));
    }
}
