package org.khet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2 contrast of every pair the theme shows, recomputed from the tokens: text 4.5, shapes 3. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile(
            "(--(?:khet|aura)-[a-z0-9-]+):\\s*(?:light-dark\\(\\s*#([0-9A-F]{6}),\\s*#([0-9A-F]{6})\\s*\\)|#([0-9A-F]{6}));");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    ContrastTest() {
        COLOUR.matcher(StyleSheets.withoutComments(StyleSheets.read("css/tokens.css")))
                .results()
                .forEach(colour -> {
                    var both = colour.group(4);
                    light.put(colour.group(1), both == null ? colour.group(2) : both);
                    dark.put(colour.group(1), both == null ? colour.group(3) : both);
                });
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "khet-text, khet-surface",
        "khet-text, khet-page",
        "khet-text, khet-sunken",
        "khet-text, khet-ink-soft",
        "khet-text-2, khet-surface",
        "khet-text-2, khet-page",
        "khet-text-2, khet-sunken",
        "khet-text-2, khet-desk",
        "khet-text-2, khet-ink-soft",
        "khet-ink, khet-surface",
        "khet-ink, khet-page",
        "khet-ink, khet-ink-soft",
        "khet-on-primary, khet-primary",
        "khet-on-bar, khet-bar",
        "khet-on-count, khet-count",
        "khet-on-toast, khet-toast",
        "khet-on-toast, khet-toast-warn",
        "khet-toast-link, khet-toast",
        "khet-toast-link, khet-toast-warn",
        "khet-idle, khet-idle-tint",
        "khet-run, khet-run-tint",
        "khet-wait, khet-wait-tint",
        "khet-near, khet-near-tint",
        "khet-late, khet-late-tint",
        "khet-done, khet-done-tint",
        "khet-near, khet-surface",
        "khet-late, khet-surface",
        "khet-done, khet-surface",
        "khet-late, khet-page",
        "khet-text, khet-idle-tint",
        "khet-text, khet-run-tint",
        "khet-text, khet-wait-tint",
        "khet-text, khet-near-tint",
        "khet-text, khet-late-tint",
        "khet-text, khet-done-tint",
        "khet-ink, khet-late-tint",
        "khet-ink, khet-done-tint",
        "khet-ink, khet-run-tint",
        "khet-ink, khet-near-tint"
    })
    void textCanBeRead(String text, String ground) {
        assertThat(ratio(light, text, ground)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(ratio(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "khet-line-strong, khet-surface", "khet-line-strong, khet-page", "khet-ink, khet-page",
        "khet-office, khet-bar", "khet-line-marigold, khet-bar", "khet-line-teal, khet-bar",
        "khet-line-pink, khet-bar", "khet-line-sky, khet-bar", "khet-line-lime, khet-bar",
        "khet-line-lilac, khet-bar", "khet-solid-green, khet-surface", "khet-solid-green-2, khet-surface",
        "khet-solid-blue, khet-surface", "khet-solid-amber, khet-surface", "khet-solid-red, khet-surface",
        "khet-solid-violet, khet-surface", "khet-solid-grey, khet-surface"
    })
    void shapeCanBeSeen(String shape, String ground) {
        assertThat(ratio(light, shape, ground)).as("light").isGreaterThanOrEqualTo(SHAPE);
        assertThat(ratio(dark, shape, ground)).as("dark").isGreaterThanOrEqualTo(SHAPE);
    }

    /** The same numbers that the design promises, so that a colour does not drift unseen. */
    @ParameterizedTest(name = "{0} on {1}: {2} and {3}")
    @CsvSource({
        "khet-text, khet-surface, 15.8, 13.9", "khet-text, khet-page, 14.5, 15.6",
        "khet-text-2, khet-surface, 7.4, 8.3", "khet-text-2, khet-page, 6.8, 9.2",
        "khet-text-2, khet-sunken, 6.3, 9.6", "khet-ink, khet-surface, 8.4, 8.7",
        "khet-ink, khet-ink-soft, 7.2, 7.1", "khet-on-primary, khet-primary, 8.4, 6.9",
        "khet-on-bar, khet-bar, 14.0, 19.0", "khet-on-count, khet-count, 8.4, 8.4",
        "khet-line-strong, khet-surface, 3.9, 4.6", "khet-idle, khet-idle-tint, 6.7, 7.3",
        "khet-run, khet-run-tint, 6.8, 7.8", "khet-wait, khet-wait-tint, 7.4, 8.2",
        "khet-near, khet-near-tint, 6.6, 9.5", "khet-late, khet-late-tint, 6.4, 8.0",
        "khet-done, khet-done-tint, 5.8, 8.4"
    })
    void theDesignsNumbersHold(String one, String other, double inLight, double inDark) {
        assertThat(ratio(light, one, other)).isCloseTo(inLight, within());
        assertThat(ratio(dark, one, other)).isCloseTo(inDark, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.15);
    }

    private static double ratio(Map<String, String> scheme, String one, String other) {
        var first = luminance(hex(scheme, one));
        var second = luminance(hex(scheme, other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static String hex(Map<String, String> scheme, String name) {
        assertThat(scheme).containsKey("--" + name);
        return scheme.get("--" + name);
    }

    private static double luminance(String hex) {
        var rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
