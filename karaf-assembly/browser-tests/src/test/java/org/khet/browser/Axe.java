package org.khet.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What axe finds on a page by all its rules but those of level AAA: WCAG 2.2 AA, what it calls best practice, and what it tries out,
 * of any weight, one line a rule. No rule is left out. The portal has no frames.
 */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental");

    /** Vaadin's grid keeps a place without a role at its end, on which the focus stands for no longer than it leaves the grid. */
    private static final Map<String, Object> WHERE =
            Map.of("exclude", List.of(Map.of("fromShadowDom", List.of("vaadin-grid", "#focusexit"))));

    /** Each asking reads all sheets and sounds again for them, which takes longer than all other rules together. */
    private static final List<String> SHEETS = List.of("css-orientation-lock", "no-autoplay-audio");

    /** Without it axe would also write down where everything stands that is right, which takes a third of its time. */
    private static final List<String> TOLD = List.of("violations");

    private static final String LIBRARY = library();
    private static final String RUN = """
            async ([where, options]) => (await axe.run(where, options)).violations.map(({impact, id, nodes: [first]}) =>
            [impact, id, first.target, first.html, first.failureSummary].join(' '))""";

    private final Page page;

    Axe(Page page) {
        this.page = page;
    }

    /** By all rules but those of {@link #sheets}. */
    List<String> barriers() {
        return run(Map.of(
                "resultTypes",
                TOLD,
                "runOnly",
                RULES,
                "rules",
                SHEETS.stream().collect(Collectors.toMap(Function.identity(), rule -> Map.of("enabled", false)))));
    }

    /** In the sheets of this page, most of which are those of all pages, and in its sounds. */
    List<String> sheets() {
        return run(Map.of("resultTypes", TOLD, "runOnly", SHEETS));
    }

    /** When only the colours have changed. */
    List<String> paleTexts() {
        return run(Map.of("resultTypes", TOLD, "runOnly", List.of("color-contrast")));
    }

    /** As {@link AxeBuilder}, which would send the library and gather what passed at each asking. */
    @SuppressWarnings("unchecked")
    private List<String> run(Map<String, Object> options) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(LIBRARY);
        }
        return (List<String>) page.evaluate(RUN, List.of(WHERE, options));
    }

    private static String library() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
