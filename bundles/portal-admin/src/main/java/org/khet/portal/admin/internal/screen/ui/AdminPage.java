package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.PageHeader;

/** A page of the administration: head with the way back, then its parts one below the other. */
public final class AdminPage {
    private final Div view;
    private final PageHeader head;

    /**
     * Makes a view a page of the menu.
     *
     * @param view  what the shell shows; its parts come through {@link #with}
     * @param title in the person's language
     */
    public AdminPage(Div view, Texts texts, String title) {
        this.view = view;
        view.addClassName("k-page");
        head = new PageHeader(texts.get("admin.place"), title).crumb("", texts.get("admin.home"));
        view.add(head);
    }

    /** Adds the list or page above as a step of the trail. */
    public AdminPage below(String address, String title) {
        head.crumb(address, title);
        return this;
    }

    /** Ends the trail with this page and names the browser tab. */
    public AdminPage here(ViewRequest request, String title) {
        head.here(title);
        request.title(title);
        return this;
    }

    /** Head of the page. */
    public PageHeader head() {
        return head;
    }

    /** Adds parts. */
    public AdminPage with(Component... parts) {
        view.add(parts);
        return this;
    }

    /** The one primary button of a page. */
    public static Button primary(String id, String icon, String label, Runnable action) {
        Button button = button(id, icon, label, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A further button. */
    public static Button button(String id, String icon, String label, Runnable action) {
        Button button = new Button(label, Icons.of(icon), press -> action.run());
        button.setId(id);
        return button;
    }
}
