package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.text.ShellMessages;

/** A short note at the foot of the page. Good news goes away by itself, what failed stays until it was read. */
public final class Toast {
    private static final int SHORT_MILLIS = 5000;

    private Toast() {}

    /** Good news; read out when the reader pauses. */
    public static void tell(String text) {
        show(new ToastText(text), "circle-check", SHORT_MILLIS).setAssertive(false);
    }

    /** What failed; stays until closed. */
    public static void warn(FaultMessage told, Locale locale) {
        Span title = new Span(told.title());
        title.addClassName("k-note-title");
        Notification note =
                show(new Div(new Div(title), new FaultText(told)), told.state().icon(), 0);
        note.addThemeName("warning");
        note.setAssertive(true);
        Button close = new Button(ShellMessages.of(locale, "shell.toast.close"), click -> note.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setId("shell-toast-close");
        note.getChildren().findFirst().ifPresent(box -> box.getElement().appendChild(close.getElement()));
    }

    private static Notification show(Component text, String icon, int millis) {
        Div words = new Div(text);
        words.addClassName("k-toast-words");
        Div box = new Div(Icons.of(icon), words);
        box.addClassName("k-toast");
        Notification note = new Notification(box);
        note.setDuration(millis);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        note.open();
        return note;
    }
}
