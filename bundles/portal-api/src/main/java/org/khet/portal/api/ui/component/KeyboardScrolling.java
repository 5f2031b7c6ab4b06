package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;

/** Who has no mouse scrolls with the arrow keys what does not fit; where all fits, the focus passes it by. Stateless. */
final class KeyboardScrolling {
    private static final String FOCUSED_WHEN_CUT = """
            const watch = new ResizeObserver(() => this.scrollWidth > this.clientWidth || this.scrollHeight > this.clientHeight
                ? this.setAttribute('tabindex', '0') : this.removeAttribute('tabindex'));
            watch.observe(this);
            [...this.children].forEach(child => watch.observe(child));
            """;

    private KeyboardScrolling() {}

    /** Of a component that has its parts already and scrolls them sideways, each time that it comes to a page. */
    static void of(Component scroller) {
        scroller.addAttachListener(attach -> scroller.getElement().executeJs(FOCUSED_WHEN_CUT));
    }
}
