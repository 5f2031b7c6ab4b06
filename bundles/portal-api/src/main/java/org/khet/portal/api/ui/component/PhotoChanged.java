package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Somebody changed the own photo on this page: what stands around the page draws it anew. */
public final class PhotoChanged extends ComponentEvent<UI> {
    private PhotoChanged(UI page) {
        super(page, false);
    }

    /** Tells what stands around the page. */
    public static void tell(UI page) {
        ComponentUtil.fireEvent(page, new PhotoChanged(page));
    }

    /** Calls back until the registration is removed. */
    public static Registration listen(UI page, Runnable action) {
        return ComponentUtil.addListener(page, PhotoChanged.class, changed -> action.run());
    }
}
