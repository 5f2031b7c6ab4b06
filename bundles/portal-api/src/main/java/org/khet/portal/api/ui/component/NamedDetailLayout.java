package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list and what stands beside it; on narrow windows that lies above the list as a dialog, which has a name for screen readers. */
public final class NamedDetailLayout extends MasterDetailLayout {
    /** The part is a dialog, and may have a name, only while it lies above the list. */
    private static final String NAME_DIALOG = """
            this.updateComplete.then(() => {
                const detail = this.shadowRoot.getElementById('detail');
                const name = () => detail.hasAttribute('role')
                    ? detail.setAttribute('aria-label', $0) : detail.removeAttribute('aria-label');
                new MutationObserver(name).observe(detail, {attributeFilter: ['role']});
                name();
            })""";

    /** @param label what stands beside the list, in the language of the page */
    public NamedDetailLayout(String label) {
        addAttachListener(attached -> getElement().executeJs(NAME_DIALOG, label));
    }
}
