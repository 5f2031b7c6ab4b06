package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;

/** The sorts of what a search found, as a strip of buttons with their counts; one shows only its own. DESIGN §2.3. */
final class SearchSorts extends Div {
    private static final String ALL = "";
    private final transient Texts texts;
    private final transient Runnable changed;
    private String chosen = ALL;

    /** @param changed called after each choice */
    SearchSorts(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        setId("shell-search-sorts");
        addClassNames("k-finder-sorts");
        getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("shell.search.sorts"));
        setVisible(false);
    }

    /** Shows these sorts; there is nothing to choose between fewer than two. The choice stays while it is among them. */
    void show(List<FoundSort> sorts) {
        removeAll();
        if (sorts.stream().noneMatch(sort -> sort.key().equals(chosen))) {
            chosen = ALL;
        }
        setVisible(sorts.size() > 1);
        add(button(ALL, texts.get("shell.search.all"), "shell-search-sort-all"));
        for (FoundSort sort : sorts) {
            add(button(
                    sort.key(),
                    texts.get("shell.search.sort", sort.title(), sort.count()),
                    "shell-search-sort-" + sort.key().replace('.', '-')));
        }
    }

    /** The one that is chosen; empty for all. */
    Optional<FoundSort> chosen(List<FoundSort> sorts) {
        return sorts.stream().filter(sort -> sort.key().equals(chosen)).findFirst();
    }

    /** The strip was made anew under the key that chose. */
    private void focusChosen() {
        getChildren()
                .filter(part -> part.hasClassName("k-chip-on"))
                .map(Button.class::cast)
                .forEach(Button::focus);
    }

    private Button button(String key, String words, String id) {
        Button button = new Button(words, press -> {
            chosen = key;
            changed.run();
            focusChosen();
        });
        button.setId(id);
        button.addClassName("k-chip");
        boolean on = key.equals(chosen);
        button.setClassName("k-chip-on", on);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return button;
    }
}
