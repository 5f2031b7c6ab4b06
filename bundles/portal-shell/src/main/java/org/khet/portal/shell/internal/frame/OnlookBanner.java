package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Onlooking.Look;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.Tab;
import org.khet.portal.shell.internal.session.Tabs;
import org.khet.portal.shell.internal.word.Words;

/** On every page while one looks as another person: whom one sees as, until when, and the button that ends it. */
final class OnlookBanner extends Div {
    private OnlookBanner(Shell shell, UI ui, Tab tab, Caller caller) {
        Texts texts = Words.in(ui.getLocale());
        addClassName("k-onlook");
        setId("shell-onlook");
        getElement().setAttribute("role", "status");
        Button end = new Button(texts.get("shell.onlook.end"), Icons.of("eye-off"), press -> {
            shell.entrance().onlooking().end(tab.presence().account(), caller.office());
            Tabs.refresh(shell.entrance(), ui);
            ui.getPage().setLocation("/");
        });
        end.setId("shell-onlook-end");
        String until = shell.entrance()
                .onlooking()
                .running(tab.presence().account(), caller.office())
                .map(Look::until)
                .map(instant -> time(texts, instant))
                .orElse("–");
        add(new Span(texts.get("shell.onlook.words", caller.name(), caller.onlooker(), until)), end);
    }

    /** The banner; {@code null} for everybody who acts. */
    static @Nullable OnlookBanner of(Shell shell, UI ui, Tab tab) {
        Caller caller = tab.caller();
        return caller == null || caller.onlooker().isEmpty() ? null : new OnlookBanner(shell, ui, tab, caller);
    }

    private static String time(Texts texts, Instant instant) {
        return DateWords.in(texts.locale()).time(instant);
    }
}
