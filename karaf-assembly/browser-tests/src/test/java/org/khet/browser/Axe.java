package org.khet.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What axe finds on a page by all its rules but those of level AAA: WCAG 2.2 AA, what it calls best practice, and what it tries out,
 * of any weight, one line a rule. No rule is left out. The portal has no frames.
 *
 * <p>Judging the contrast of texts takes four fifths of its time, and on each page it judges the same few pairs again. Before the
 * whole suite it is therefore asked for the contrast of a page only when a text stands there in a colour and on grounds that it has
 * not yet found good together in this process, and for the size of what is pressed on phones only; in the whole suite on each page.
 */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental");

    /** Vaadin's grid keeps a place without a role at its end, on which the focus stands for no longer than it leaves the grid. */
    private static final Map<String, Object> WHERE =
            Map.of("exclude", List.of(Map.of("fromShadowDom", List.of("vaadin-grid", "#focusexit"))));

    /** Each asking reads all sheets and sounds again for them, which takes longer than all other rules together. */
    private static final List<String> SHEETS = List.of("css-orientation-lock", "no-autoplay-audio");

    private static final String CONTRAST = "color-contrast";

    /** Takes half of what is left; whether something lies over a target is found with it. */
    private static final String TARGETS = "target-size";

    private static final int PHONE = 600;

    /** What axe found good, as {@link #PAIRS} describes it; browsers of all stories of a process. */
    private static final Set<String> GOOD = ConcurrentHashMap.newKeySet();

    /**
     * The colours of all texts that are seen and whether they are large, as WCAG counts it, each with the grounds below it up to the
     * first that hides the others, and whether it is in use, since axe passes over what is not: of elements, of shadows, and of what
     * is typed or hinted at in fields.
     */
    private static final String PAIRS = """
            () => { const pairs = new Set(); const grounds = new Map();
            const above = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
            const ground = node => { if (!node) return ''; if (grounds.has(node)) return grounds.get(node);
            const {backgroundColor: color, backgroundImage: image, opacity} = getComputedStyle(node);
            const clear = color === 'rgba(0, 0, 0, 0)' && image === 'none' && opacity === '1';
            const own = clear ? '' : [color, image, opacity].join(' ') + ';';
            const whole = color.startsWith('rgb(') && image === 'none' && opacity === '1' ? own : own + ground(above(node));
            grounds.set(node, whole); return whole; };
            const unused = node => !!node && (node.matches('[disabled],[aria-disabled=true]') || unused(above(node)));
            const large = (size, weight) => size >= 24 || (size >= 18.66 && weight >= 700);
            const pair = (node, style) => pairs.add([style.color, large(parseFloat(style.fontSize), style.fontWeight),
            style.textShadow, unused(node), ground(node)].join('|'));
            const read = root => { for (const node of root.querySelectorAll('*')) { if (node.shadowRoot) read(node.shadowRoot);
            const field = node.matches('input,textarea');
            if (!field && ![...node.childNodes].some(one => one.nodeType === 3 && one.data.trim())) continue;
            if (!node.checkVisibility({visibilityProperty: true})) continue;
            pair(node, getComputedStyle(node)); if (field) pair(node, getComputedStyle(node, '::placeholder')); } };
            read(document); return [...pairs]; }""";

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
        Set<String> pairs = newPairs();
        Set<String> without = new HashSet<>(SHEETS);
        if (pairs.isEmpty()) {
            without.add(CONTRAST);
        }
        if (!Walk.WHOLE && page.viewportSize().width >= PHONE) {
            without.add(TARGETS);
        }
        List<String> found = run(Map.of(
                "resultTypes",
                TOLD,
                "runOnly",
                RULES,
                "rules",
                without.stream().collect(Collectors.toMap(Function.identity(), rule -> Map.of("enabled", false)))));
        return judged(pairs, found);
    }

    /** In the sheets of this page, most of which are those of all pages, and in its sounds. */
    List<String> sheets() {
        return run(Map.of("resultTypes", TOLD, "runOnly", SHEETS));
    }

    /** When only the colours have changed. */
    List<String> paleTexts() {
        Set<String> pairs = newPairs();
        return pairs.isEmpty()
                ? List.of()
                : judged(pairs, run(Map.of("resultTypes", TOLD, "runOnly", List.of(CONTRAST))));
    }

    /** Pairs of this page to judge; none when all were found good before. */
    @SuppressWarnings("unchecked")
    private Set<String> newPairs() {
        Set<String> pairs = new HashSet<>((List<String>) page.evaluate(PAIRS));
        return !Walk.WHOLE && GOOD.containsAll(pairs) ? Set.of() : pairs;
    }

    private static List<String> judged(Set<String> pairs, List<String> found) {
        if (found.stream().noneMatch(barrier -> barrier.contains(CONTRAST))) {
            GOOD.addAll(pairs);
        }
        return found;
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
