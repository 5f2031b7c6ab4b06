package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.word.Words;

/** Two minutes before the idle end: says so, and one press goes on. WCAG 2.2.1. */
final class IdleNote {
    private final Notification note;

    private IdleNote(Notification note) {
        this.note = note;
    }

    /** Shows the note in the page, once. */
    static void show(UI ui) {
        if (ComponentUtil.getData(ui, IdleNote.class) != null) {
            return;
        }
        Locale locale = ui.getLocale();
        Div words = new Div(Words.of(locale, "shell.idle.soon"));
        words.addClassName("k-toast-words");
        Button stay = new Button(Words.of(locale, "shell.idle.stay"), click -> hide(ui));
        stay.addThemeVariants(ButtonVariant.TERTIARY);
        stay.setId("shell-idle-stay");
        Div box = new Div(Icons.of("clock-alert"), words, stay);
        box.addClassName("k-toast");
        Notification note = new Notification(box);
        note.setDuration(0);
        note.setAssertive(true);
        note.addThemeName("warning");
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        note.open();
        ComponentUtil.setData(ui, IdleNote.class, new IdleNote(note));
    }

    /** Takes it away; whoever pressed or typed anywhere goes on. */
    static void hide(UI ui) {
        IdleNote shown = ComponentUtil.getData(ui, IdleNote.class);
        if (shown != null) {
            shown.note.close();
            ComponentUtil.setData(ui, IdleNote.class, null);
        }
    }
}
