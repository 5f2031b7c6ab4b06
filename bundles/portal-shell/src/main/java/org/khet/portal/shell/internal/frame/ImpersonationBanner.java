package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Impersonation.ViewedPerson;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.TabRegistry;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** On every page while one looks as another person: whom one sees as, until when, and the button that ends it. */
final class ImpersonationBanner extends Div {
    private ImpersonationBanner(ShellContext shell, UI ui, TabOffice tab, Caller caller) {
        Texts texts = ShellMessages.in(ui.getLocale());
        addClassName("k-onlook");
        setId("shell-onlook");
        getElement().setAttribute("role", "status");
        Button end = new Button(texts.get("shell.onlook.end"), Icons.of("eye-off"), press -> {
            shell.entrance().onlooking().end(tab.presence().account(), caller.office());
            TabRegistry.refresh(shell.entrance(), ui);
            ui.getPage().setLocation("/");
        });
        end.setId("shell-onlook-end");
        String until = shell.entrance()
                .onlooking()
                .running(tab.presence().account(), caller.office())
                .map(ViewedPerson::until)
                .map(instant -> time(texts, instant))
                .orElse("–");
        add(new Span(texts.get("shell.onlook.words", caller.name(), caller.onlooker(), until)), end);
    }

    /** The banner; {@code null} for everybody who acts. */
    static @Nullable ImpersonationBanner of(ShellContext shell, UI ui, TabOffice tab) {
        Caller caller = tab.caller();
        return caller == null || caller.onlooker().isEmpty() ? null : new ImpersonationBanner(shell, ui, tab, caller);
    }

    private static String time(Texts texts, Instant instant) {
        return ScreenDates.in(texts.locale()).time(instant);
    }
}
