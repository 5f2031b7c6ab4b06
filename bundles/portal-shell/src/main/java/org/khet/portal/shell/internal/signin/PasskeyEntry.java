package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The button by which somebody comes in with a passkey; hidden where none can be used. */
final class PasskeyEntry extends Button {
    private final transient ShellContext shell;
    private final UI ui;
    private final transient Consumer<FaultMessage> tell;

    /**
     * @param telling runs work and tells what goes wrong
     * @param tell    tells why nobody came in
     */
    PasskeyEntry(ShellContext shell, UI ui, Consumer<Runnable> telling, Consumer<FaultMessage> tell) {
        super(ShellMessages.of(ui.getLocale(), "shell.signin.passkey"), Icons.of("key-round"));
        this.shell = shell;
        this.ui = ui;
        this.tell = tell;
        setId("shell-signin-passkey");
        setVisible(passkeys().offer() == Passkeys.Offer.READY);
        setDisableOnClick(true);
        addClickListener(click -> telling.accept(() -> new PasskeyBrowser(shell, ui)
                .get(passkeys().begin(), (question, answer) -> telling.accept(() -> arrive(question, answer)), tell)));
    }

    /** The browser has answered. */
    void arrive(Question question, String answer) {
        switch (passkeys().arrive(question, answer, ClientAddress.of(ui.getSession()))) {
            case SignInResult.SignedIn in -> SignInArrival.enter(shell, ui, in, false);
            case SignInResult.Refused refused ->
                tell.accept(new RefusalMessages(shell.directory().clock()).of(refused, ui.getLocale()));
            case SignInResult.CodeNeeded _, SignInResult.LinkSpent _, SignInResult.ManyAtOnce _ ->
                throw new IllegalStateException("a passkey is both factors and no link");
        }
    }

    private Passkeys passkeys() {
        return shell.entrance().passkeys();
    }
}
