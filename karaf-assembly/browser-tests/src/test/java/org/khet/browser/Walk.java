package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/**
 * Looks at a page as its readers do: in Thai at 1440 and at 390, each with axe; in the whole suite in dark and in English
 * too. Before it the rules of texts say that both languages have the same keys and each key of the code its texts, the tests of
 * views and of declared kinds that they speak them, and one of each module's people looks at the first page in English. Notes what
 * is wrong; {@link #faults} tells it at the end, so that one walk shows everything.
 */
final class Walk {
    /** {@code -Dkhet.pictures=true}: every look leaves a picture for people. */
    private static final boolean PICTURES = Boolean.getBoolean("khet.pictures");

    /** {@code ./portal test --all}. */
    static final boolean WHOLE = Boolean.getBoolean("khet.whole");

    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** Pages that answer "not there" or "not for you" do so with this status, which Chromium logs. */
    private static final Pattern ANSWER = Pattern.compile(".*status of 40[34].*");

    /** What is wider than the window, though nothing of it scrolls by itself. */
    private static final String OVERFLOW = """
            () => Math.max(...[document.documentElement, ...document.querySelectorAll('vaadin-app-layout > *, .k-page')]
            .map(box => box.scrollWidth - box.clientWidth))""";

    /** Whether the server knows that the page is narrow now; the pages before the sign-in are the same at each width. */
    private static final String NARROW = """
            () => !document.querySelector('vaadin-app-layout')
            || !!document.querySelector('vaadin-app-layout[data-narrow] #shell-bottom')""";

    /** Whether the server and the lists of the page know that it is wide again: the window's new width reaches the server later. */
    private static final String WIDE =
            "() => !document.querySelector('vaadin-app-layout[data-narrow], vaadin-grid[data-phone]')";

    /** Stands in place of the page that the address names. */
    private static final String REFUSED = "vaadin-app-layout .k-stop-page";

    /** Whether the step of now, or the tab that is open, is out of sight among its neighbours, or the steps of a record are not drawn. */
    private static final String HIDDEN_STEP = """
            () => [...document.querySelectorAll('.k-steps [aria-current], vaadin-tab[selected]')].some(step => {
            const at = step.getBoundingClientRect(), box = step.parentElement.getBoundingClientRect();
            return at.width > 0 && (at.left < box.left - 1 || at.right > box.right + 1); })
            || [...document.querySelectorAll('.k-page > .k-steps')].some(steps => steps.getBoundingClientRect().width === 0)""";

    /** Whether what stands in place of an empty list is not seen before somebody scrolls. */
    private static final String EMPTY_BELOW = """
            () => [...document.querySelectorAll('.k-page > .k-register [slot=empty-state]')]
            .some(stop => stop.getBoundingClientRect().bottom > innerHeight)""";

    /** Where a line begins with a mark that belongs above or below the letter before it. */
    private static final String CUT_LETTERS = """
            () => { const cut = []; const range = document.createRange();
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node; (node = texts.nextNode()); ) for (const mark of node.data.matchAll(/[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]/g)) {
            range.setStart(node, Math.max(0, mark.index - 1)); range.setEnd(node, mark.index + 1);
            const lines = new Set([...range.getClientRects()].map(box => Math.round(box.bottom)));
            if (mark.index === 0 || lines.size > 1) cut.push(node.data.slice(Math.max(0, mark.index - 9), mark.index + 9)); }
            return cut; }""";

    /** Texts outside of what is marked as being in another language, and outside of names and words that people typed. */
    private static final String TEXTS = """
            () => { const texts = []; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode()); ) { const text = node.textContent.trim();
            const owner = node.parentElement; if (!text || !owner || owner.closest('script,style')) continue;
            const marked = owner.closest('[lang]'); if (marked && marked !== document.documentElement) continue;
            texts.push(text); } return texts; }""";

    private static final String LINKS =
            "() => [...document.querySelectorAll('.k-page a[href]')].map(link => link.getAttribute('href'))";

    private static final Catalogues WORDS = new Catalogues(Path.of(System.getProperty("khet.bundles")));

    private final TestBrowser desk;
    private final String role;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> links = new LinkedHashSet<>();
    private String language = "th";

    Walk(TestBrowser desk, String role) {
        this.desk = desk;
        this.role = role;
    }

    /** Who walks. */
    TestBrowser desk() {
        return desk;
    }

    /**
     * Walks through all pages in Thai, in the whole suite in English too; nothing may be wrong. Pages follow each other as links lead
     * to them.
     */
    static void all(TestBrowser desk, String role, Map<String, String> pages, Consumer<Walk> more) {
        new Walk(desk, role).inThai(pages, more).inEnglish(pages, more).end();
    }

    /** As {@link #all}, of people to whose module somebody else has gone before: in English in the whole suite only. */
    static void further(TestBrowser desk, String role, Map<String, String> pages, Consumer<Walk> more) {
        Walk walk = new Walk(desk, role).inThai(pages, more);
        if (WHOLE) {
            walk.inEnglish(pages, more);
        }
        walk.end();
    }

    private Walk inThai(Map<String, String> pages, Consumer<Walk> more) {
        pages.forEach(this::to);
        more.accept(this);
        desk.axe().sheets().forEach(barrier -> note("sheets", "barrier: " + barrier));
        return this;
    }

    private Walk inEnglish(Map<String, String> pages, Consumer<Walk> more) {
        desk.open("").press("shell-language-en");
        assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
        in("en").here("begin");
        if (WHOLE) {
            pages.forEach(this::to);
            more.accept(this);
            desk.open("");
        }
        desk.press("shell-language-th");
        assertThat(desk.page().locator("html")).hasAttribute("lang", "th");
        return this;
    }

    /**
     * Walks through lists that are derived from declarations: they are one component with other columns, so that at 1440 is enough;
     * in the whole suite as all other pages.
     */
    static void lists(TestBrowser desk, String role, Map<String, String> pages) {
        if (WHOLE) {
            all(desk, role, pages, walk -> {});
            return;
        }
        var walk = new Walk(desk, role);
        pages.forEach((path, name) -> walk.go(path).look(name, "1440"));
        walk.end();
    }

    /** The language from here on; must be what the page shows. */
    Walk in(String chosen) {
        language = chosen;
        return this;
    }

    /** The language of the pages. */
    String language() {
        return language;
    }

    /** Addresses of pages to which those that were looked at have links, from the portal's root on. */
    List<String> links() {
        return List.copyOf(links);
    }

    /** Goes to the address as a link leads there, and looks at it; whoever presses there next uses {@link #here}. */
    Walk to(String path, String name) {
        go(path).eachWidth(name);
        return this;
    }

    /** Opens the address and looks at it. */
    Walk at(String path, String name) {
        desk.open(path);
        return here(name);
    }

    /** As {@link #at}, in Thai only: of a page whose English differs by its texts alone. */
    Walk thai(String path, String name) {
        return language.equals("th") ? to(path, name) : this;
    }

    /** Looks at the page that is open: at the desktop, in the whole suite in Thai dark too, and on the phone. */
    Walk here(String name) {
        eachWidth(name);
        desk.page().waitForFunction(WIDE); // what is pressed next is not replaced meanwhile
        desk.rest();
        return this;
    }

    private void eachWidth(String name) {
        wide();
        desktop(name);
        narrow();
        look(name, "390");
        wide();
    }

    private Walk go(String path) {
        desk.go(path);
        return this;
    }

    private void desktop(String name) {
        look(name, "1440");
        if (WHOLE && language.equals("th")) {
            desk.scheme("dark");
            if (PICTURES) {
                take(name, "dark");
            }
            desk.axe().paleTexts().forEach(pale -> note(name + "-dark", "barrier: " + pale));
            desk.scheme("light");
        }
    }

    private void wide() {
        desk.page().setViewportSize(DESKTOP, HEIGHT);
    }

    private void narrow() {
        desk.page().setViewportSize(PHONE, HEIGHT);
        desk.page().waitForFunction(NARROW);
        desk.rest();
    }

    /** Fails with all that was wrong on one line, since summaries of a run keep the first line of a message only. */
    void end() {
        Assertions.assertThat(faults)
                .withFailMessage(() -> String.join(" | ", faults))
                .isEmpty();
    }

    /** Everything that was wrong. */
    List<String> faults() {
        return faults;
    }

    private String take(String page, String how) {
        String name = page + "-" + language + "-" + how;
        desk.drawn();
        if (PICTURES) {
            desk.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    System.getProperty("khet.output"),
                                    "pictures",
                                    "walk",
                                    role + "-" + name + ".png")));
        }
        return name;
    }

    private void look(String page, String width) {
        if (width.equals("1440")) {
            desk.page().waitForFunction(WIDE);
        }
        String name = take(page, width);
        if (!desk.page().locator(REFUSED).isVisible()) {
            WalkedPages.note(desk.path());
        }
        texts(LINKS).forEach(link -> links.add(link.replaceFirst("^/", "")));
        desk.complaints().stream()
                .filter(complaint -> !ANSWER.matcher(complaint).matches())
                .forEach(complaint -> note(name, "console: " + complaint));
        desk.axe().barriers().forEach(barrier -> note(name, "barrier: " + barrier));
        int wide = ((Number) desk.page().evaluate(OVERFLOW)).intValue();
        if (wide > 0) {
            note(name, "scrolls sideways by " + wide + " px");
        }
        if ((boolean) desk.page().evaluate(HIDDEN_STEP)) {
            note(name, "the step of now or the open tab is out of sight");
        }
        if ((boolean) desk.page().evaluate(EMPTY_BELOW)) {
            note(name, "the words of the empty list lie below the window");
        }
        texts(CUT_LETTERS).forEach(text -> note(name, "a line begins with a mark: " + text));
        WORDS.strange(texts(TEXTS), language).forEach(text -> note(name, "wrong language or no text: " + text));
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String script) {
        return (List<String>) desk.page().evaluate(script);
    }

    private void note(String name, String fault) {
        faults.add(role + "-" + name + ": " + fault);
    }
}
