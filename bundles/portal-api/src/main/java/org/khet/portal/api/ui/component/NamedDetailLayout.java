package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list and what stands beside it; on narrow windows that lies above the list as a dialog, which has a name for screen readers. */
public final class NamedDetailLayout extends MasterDetailLayout {
    private static final String NAME_DIALOG = "this.updateComplete.then(() => this.shadowRoot.getElementById('detail')"
            + "?.setAttribute('aria-label', $0))";

    /** @param label what stands beside the list, in the language of the page */
    public NamedDetailLayout(String label) {
        addAttachListener(attached -> getElement().executeJs(NAME_DIALOG, label));
    }
}
