package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys of the page of a paper: J and K lead to the next paper and the one before, the digits tick. They go by the place of the key, so a
 * Thai keyboard has the same; in a field in which words are typed, with Ctrl, Alt or Cmd, and held down they do nothing. Source: DESIGN 07.
 */
final class SigningKeys {
    /** Holds while no words are typed; ticking with the mouse leaves the focus in a check box, which takes none. */
    private static final String NOT_TYPING = "!event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey"
            + " && !event.composedPath().some(e => e.isContentEditable || e.tagName === 'TEXTAREA' || e.tagName === 'SELECT'"
            + " || e.tagName === 'INPUT' && !['checkbox', 'radio', 'button'].includes(e.type))";

    private static final int MOST_TICKS = 9;
    private final Map<String, Runnable> keys = new LinkedHashMap<>();
    private final List<Registration> heard = new ArrayList<>();

    /** Ways and ticks of a page; of ticks the first nine, in the order of the office. */
    SigningKeys(Runnable next, Runnable before, List<Runnable> ticks) {
        keys.put("KeyJ", next);
        keys.put("KeyK", before);
        for (int i = 0; i < most(ticks.size()); i++) {
            keys.put("Digit" + (i + 1), ticks.get(i));
            keys.put("Numpad" + (i + 1), ticks.get(i));
        }
    }

    /** How many of so many ticks have a key. */
    static int most(int ticks) {
        return Math.min(MOST_TICKS, ticks);
    }

    /** Heard everywhere on the page for as long as the view stands on it. */
    void of(Component view) {
        view.addAttachListener(attached -> hear(attached.getUI().getElement()));
        view.addDetachListener(detached -> forget());
    }

    private void hear(Element page) {
        forget();
        keys.forEach((code, does) -> heard.add(
                page.addEventListener("keydown", pressed -> does.run()).setFilter(condition(code))));
    }

    /** What the browser looks at before it tells of a key. */
    static String condition(String code) {
        return "event.code === '" + code + "' && " + NOT_TYPING;
    }

    private void forget() {
        heard.forEach(Registration::remove);
        heard.clear();
    }
}
