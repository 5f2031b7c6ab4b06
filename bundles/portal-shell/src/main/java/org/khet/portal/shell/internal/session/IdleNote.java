package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.text.ShellMessages;

/**
 * Two minutes before the idle end: says so, and one press goes on. WCAG 2.2.1. No notification of the framework: its browser
 * side tells the server that it opened, which would count as something done.
 */
final class IdleNote {
    private final Div box;

    private IdleNote(Div box) {
        this.box = box;
    }

    /** Shows the note in the page, once, above all dialogs. */
    static void show(UI ui) {
        if (ComponentUtil.getData(ui, IdleNote.class) != null) {
            return;
        }
        Locale locale = ui.getLocale();
        Div words = new Div(ShellMessages.of(locale, "shell.idle.soon"));
        words.addClassName("k-toast-words");
        Button stay = new Button(ShellMessages.of(locale, "shell.idle.stay"));
        stay.addThemeVariants(ButtonVariant.TERTIARY);
        stay.setId("shell-idle-stay");
        Div box = new Div(Icons.of("clock-alert"), words, stay);
        box.addClassNames("k-toast", "k-toast-idle");
        box.getElement().setAttribute("role", "alert").setAttribute("popover", "manual");
        box.getElement().addEventListener("click", press -> hide(ui)).allowInert();
        ui.add(box);
        box.getElement().executeJs("this.showPopover()");
        ComponentUtil.setData(ui, IdleNote.class, new IdleNote(box));
    }

    /** Takes it away; whoever pressed or typed anywhere goes on. */
    static void hide(UI ui) {
        IdleNote shown = ComponentUtil.getData(ui, IdleNote.class);
        if (shown != null) {
            shown.box.removeFromParent();
            ComponentUtil.setData(ui, IdleNote.class, null);
        }
    }
}
