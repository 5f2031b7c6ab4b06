package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.khet.portal.api.i18n.Texts;

/** A dialog of at most five fields; Esc and the button lead back without a change. */
public final class FormDialog {
    private final Dialog dialog = new Dialog();

    private FormDialog() {}

    /** Opens a dialog. */
    public static FormDialog open(Texts texts, String title, Component... content) {
        return open(texts.get("admin.back"), title, content);
    }

    /** Opens a dialog in which nothing is filled in; its button only closes it. */
    public static FormDialog show(Texts texts, String title, Component... content) {
        return open(texts.get("admin.close"), title, content);
    }

    private static FormDialog open(String leave, String title, Component... content) {
        FormDialog box = new FormDialog();
        box.dialog.setHeaderTitle(title);
        box.dialog.add(content);
        Button back = new Button(leave, press -> box.close());
        back.setId("admin-box-back");
        box.dialog.getFooter().add(back);
        box.dialog.setWidth("min(640px, 96vw)");
        box.dialog.open();
        return box;
    }

    /** Closes it. */
    public void close() {
        dialog.close();
    }
}
