package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.dom.Element;

/** Each page begins at its top. Who has no mouse scrolls also a page that holds nothing to focus: then the part that scrolls takes the focus itself. Stateless. */
final class ContentScrolling {
    private static final String FOCUSED_WHERE_NOTHING_ELSE_IS = """
            const scroller = this.closest('vaadin-app-layout').shadowRoot.querySelector('[part=content]');
            const other = 'a[href], button, input, select, textarea, summary, vaadin-button, vaadin-grid,'
                + ' [tabindex]:not([tabindex="-1"])';
            const watch = new ResizeObserver(() => {
                if (!this.isConnected) {
                    watch.disconnect();
                } else if (scroller.scrollHeight > scroller.clientHeight && !this.querySelector(other)) {
                    scroller.setAttribute('tabindex', '0');
                    scroller.setAttribute('role', 'article');
                } else {
                    scroller.removeAttribute('tabindex');
                    scroller.removeAttribute('role');
                }
            });
            watch.observe(this);
            watch.observe(scroller);
            """;

    private static final String TOP = "this.shadowRoot.querySelector('[part=content]').scrollTop = 0";

    private ContentScrolling() {}

    /** Of a page that comes into the frame. */
    static void of(Element main) {
        main.executeJs(FOCUSED_WHERE_NOTHING_ELSE_IS);
    }

    /** Shows the beginning of the page that came; the frame would keep how far the one before was scrolled. */
    static void begin(Element frame) {
        frame.executeJs(TOP);
    }
}
