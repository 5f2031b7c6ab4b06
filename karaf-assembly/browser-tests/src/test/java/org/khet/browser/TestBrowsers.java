package org.khet.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.khet.bench.removal.Chromium;

/** Browsers for the people of a story; what a failed story showed is kept in {@code target/evidence}. */
final class TestBrowsers implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final List<TestBrowser> open = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        chromium = Chromium.start();
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
        var desk = new TestBrowser(portal, chromium.browser(), width, height, language);
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
        open.forEach(TestBrowser::close);
        open.clear();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        chromium.close();
    }
}
