package org.khet.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks at a page as each of its readers does: Thai and English, 1440 and 390 wide, and dark. Takes a picture each time and
 * notes what is wrong; {@link #faults} tells it at the end, so that one walk shows everything.
 */
final class Walk {
    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** Pages that answer "not there" or "not for you" do so with this status, which Chromium logs. */
    private static final Pattern ANSWER = Pattern.compile(".*status of 40[34].*");

    /** What is wider than the window, though nothing of it scrolls by itself. */
    private static final String OVERFLOW = """
            () => Math.max(...[document.documentElement, ...document.querySelectorAll('vaadin-app-layout > *, .k-page')]
            .map(box => box.scrollWidth - box.clientWidth))""";

    /** Texts outside of what is marked as being in another language, and outside of names and words that people typed. */
    private static final String TEXTS = """
            () => { const texts = []; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode()); ) { const text = node.textContent.trim();
            const owner = node.parentElement; if (!text || !owner || owner.closest('script,style')) continue;
            const marked = owner.closest('[lang]'); if (marked && marked !== document.documentElement) continue;
            texts.push(text); } return texts; }""";

    private final Desk desk;
    private final Catalogues words;
    private final String role;
    private final List<String> faults = new ArrayList<>();
    private String language = "th";

    Walk(Desk desk, Catalogues words, String role) {
        this.desk = desk;
        this.words = words;
        this.role = role;
    }

    /** The language from here on; must be what the page shows. */
    Walk in(String chosen) {
        language = chosen;
        return this;
    }

    /** Opens the address and looks at it. */
    Walk at(String path, String name) {
        desk.open(path);
        return here(name);
    }

    /** Looks at the page that is open: Thai at the desktop and dark, English on the phone with axe, the others without. */
    Walk here(String name) {
        boolean thai = language.equals("th");
        wide();
        look(name, "1440", thai);
        if (thai) {
            desk.page().evaluate("() => document.documentElement.dataset.scheme = 'dark'");
            look(name, "dark", true);
            desk.page().evaluate("() => document.documentElement.dataset.scheme = 'light'");
        }
        desk.page().setViewportSize(PHONE, HEIGHT);
        look(name, "390", !thai);
        wide();
        return this;
    }

    private void wide() {
        desk.page().setViewportSize(DESKTOP, HEIGHT);
    }

    /** Everything that was wrong. */
    List<String> faults() {
        return faults;
    }

    private void look(String page, String width, boolean carefully) {
        String name = page + "-" + language + "-" + width;
        desk.drawn();
        desk.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                System.getProperty("khet.output"), "pictures", "walk", role + "-" + name + ".png")));
        desk.complaints().stream()
                .filter(complaint -> !ANSWER.matcher(complaint).matches())
                .forEach(complaint -> note(name, "console: " + complaint));
        if (carefully) {
            desk.barriers().forEach(barrier -> note(name, "barrier: " + barrier));
        }
        int wide = ((Number) desk.page().evaluate(OVERFLOW)).intValue();
        if (wide > 0) {
            note(name, "scrolls sideways by " + wide + " px");
        }
        @SuppressWarnings("unchecked")
        List<String> texts = (List<String>) desk.page().evaluate(TEXTS);
        words.strange(texts, language).forEach(text -> note(name, "wrong language or no text: " + text));
    }

    private void note(String name, String fault) {
        faults.add(role + "-" + name + ": " + fault);
    }
}
