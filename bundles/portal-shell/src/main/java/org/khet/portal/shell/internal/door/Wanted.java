package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * Where somebody wanted to go before the door was shown there instead.
 *
 * @param path the address without its query
 */
public record Wanted(String path) {
    /** Notes it with the page; the door is shown right after. */
    public void keepIn(UI ui) {
        ComponentUtil.setData(ui, Wanted.class, this);
    }

    /** Whether it was a page of its own, where the person may have been in the middle of something. */
    static boolean isPage(UI ui) {
        Wanted wanted = ComponentUtil.getData(ui, Wanted.class);
        return wanted != null && !wanted.path().isEmpty() && !wanted.path().equals("login");
    }
}
