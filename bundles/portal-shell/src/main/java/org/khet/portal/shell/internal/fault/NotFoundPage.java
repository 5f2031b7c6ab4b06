package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.text.ShellMessages;

/** For addresses of a form that no module can have. */
public final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException> {
    private static final int NOT_FOUND = 404;

    /** Made by the shell. */
    public NotFoundPage() {
        addClassName("k-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Locale locale = event.getUI().getLocale();
        removeAll();
        add(new EmptyState(
                        BadgeTone.IDLE,
                        "search-x",
                        ShellMessages.of(locale, "shell.stop.missing.title"),
                        ShellMessages.of(locale, "shell.stop.missing.text"),
                        Links.to("", ShellMessages.of(locale, "shell.stop.home")))
                .asPage());
        return NOT_FOUND;
    }
}
