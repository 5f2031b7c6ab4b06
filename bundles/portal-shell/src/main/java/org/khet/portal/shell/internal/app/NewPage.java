package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Locale;
import org.khet.portal.shell.internal.host.PageAddress;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Prepares each page that a browser opens: language, tab, push for people who are signed in, words of the connection. */
final class NewPage implements UIInitListener {
    private final transient ShellContext shell;

    NewPage(ShellContext shell) {
        this.shell = shell;
    }

    @Override
    public void uiInit(UIInitEvent event) {
        UI ui = event.getUI();
        Locale locale =
                PageHead.language(PageHead.choices(shell.entrance(), ui.getSession()), VaadinRequest.getCurrent());
        ui.getSession().setLocale(locale);
        ui.setLocale(locale);
        PageAddress.note(ui, VaadinRequest.getCurrent());
        if (UserSession.in(ui.getSession()).isPresent()) {
            PushConfiguration push = ui.getPushConfiguration();
            push.setPushMode(PushMode.AUTOMATIC);
            push.setTransport(Transport.WEBSOCKET_XHR);
            push.setFallbackTransport(Transport.LONG_POLLING);
        }
        ui.getReconnectDialogConfiguration().setDialogText(ShellMessages.of(locale, "shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ShellMessages.of(locale, "shell.connection.gone"));
        ui.getReconnectDialogConfiguration().setReconnectAttempts(Integer.MAX_VALUE);
        ui.addBeforeEnterListener(new AccessGuard(shell));
    }
}
