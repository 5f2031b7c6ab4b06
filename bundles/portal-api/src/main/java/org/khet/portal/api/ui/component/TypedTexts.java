package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.HasElement;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Says on a page in another language which texts are Thai because somebody typed them so. Readers aloud then speak them as Thai.
 * Source: WCAG 2.2, 3.1.2.
 */
public final class TypedTexts {
    /** As {@code lang} takes it. */
    public static final String THAI = "th";

    private static final Pattern LETTERS = Pattern.compile("[\\u0E01-\\u0E4E]");

    private TypedTexts() {}

    /** Whether this text, typed by somebody, has Thai letters and the page is not Thai. */
    public static boolean isForeign(String typed, Locale page) {
        return !page.getLanguage().equals(THAI) && LETTERS.matcher(typed).find();
    }

    /** Marks what shows this text, which somebody typed. */
    public static <C extends HasElement> C mark(C shown, String typed, Locale page) {
        return isForeign(typed, page) ? thai(shown) : shown;
    }

    /** Marks what shows Thai. */
    public static <C extends HasElement> C thai(C shown) {
        shown.getElement().setAttribute("lang", THAI);
        return shown;
    }
}
