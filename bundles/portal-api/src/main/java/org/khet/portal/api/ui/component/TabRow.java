package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tabs by value, e.g. that of the address; the first is open until another is selected. */
public final class TabRow extends Tabs {
    /** A tab list may hold tabs only; the component's own scroller stands between as something that takes the focus. */
    private static final String UNNAMED_SCROLLER =
            "this.updateComplete.then(() => this.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex'))";

    /** A row that is wider than its place begins with the tab that is open in sight, also when that one was not pressed. */
    private static final String OPEN_IN_SIGHT = """
            this.updateComplete.then(() => {
                const scroll = this.shadowRoot.getElementById('scroll');
                const show = () => {
                    const open = this.querySelector('vaadin-tab[selected]');
                    if (!open) return;
                    const at = open.getBoundingClientRect(), box = scroll.getBoundingClientRect();
                    if (at.left < box.left || at.right > box.right)
                        scroll.scrollLeft += at.left - box.left - (box.width - at.width) / 2;
                };
                new ResizeObserver(show).observe(this);
                this.addEventListener('selected-changed', show);
            })""";

    private final Map<String, Tab> tabs = new LinkedHashMap<>();

    /** An empty row. */
    public TabRow() {
        getElement().executeJs(UNNAMED_SCROLLER);
        getElement().executeJs(OPEN_IN_SIGHT);
    }

    /** Adds a tab at the end. */
    public TabRow tab(String value, String words) {
        Tab tab = new Tab(words);
        tabs.put(value, tab);
        add(tab);
        return this;
    }

    /** Opens the tab of this value; an unknown value changes nothing. */
    public TabRow select(String value) {
        Tab tab = tabs.get(value);
        if (tab != null) {
            setSelectedTab(tab);
        }
        return this;
    }

    /** Value of the tab that is open; empty for a row without tabs. */
    public String chosen() {
        Tab open = getSelectedTab();
        return tabs.entrySet().stream()
                .filter(one -> one.getValue().equals(open))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Renews words, e.g. with new counts; a value that is not named keeps its own. */
    public void words(Map<String, String> words) {
        tabs.forEach((value, tab) -> tab.setLabel(words.getOrDefault(value, tab.getLabel())));
    }
}
