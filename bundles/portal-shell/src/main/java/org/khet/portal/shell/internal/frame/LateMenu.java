package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** The menu of a button. Its entries are made each time it opens: a closed one, as most are, costs next to no memory. */
final class LateMenu extends ContextMenu {
    private final transient Consumer<ContextMenu> entries;

    LateMenu(Component button, Consumer<ContextMenu> entries) {
        super(button);
        this.entries = entries;
        setOpenOnClick(true);
        setPosition(ContextMenuPosition.BOTTOM_END);
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.getElement().setAttribute("aria-expanded", "false");
        addOpenedChangeListener(
                change -> button.getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened())));
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode detail) {
        removeAll();
        entries.accept(this);
        return super.onBeforeOpenMenu(detail);
    }
}
