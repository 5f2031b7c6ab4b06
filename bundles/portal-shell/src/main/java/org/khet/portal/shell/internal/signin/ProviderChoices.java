package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.IdentityProviders.SignInWays;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** A button for each identity provider, to connect the own account with it or to end that, after the password is typed again. */
final class ProviderChoices extends Div {
    private final transient ShellContext shell;
    private final transient UI ui;
    private final transient UserSession presence;
    private final transient Runnable changed;
    private final PasswordField current = new PasswordField();

    ProviderChoices(ShellContext shell, UI ui, UserSession presence, Runnable changed) {
        this.shell = shell;
        this.ui = ui;
        this.presence = presence;
        this.changed = changed;
        Texts texts = ShellMessages.in(ui.getLocale());
        getStyle().set("display", "grid").set("gap", "14px").set("max-width", "420px");
        SignInWays standing = providers().of(presence.account());
        if (!standing.password()) {
            add(new InlineNotice(
                    BadgeTone.RUN, texts.get("shell.provider.only.title"), texts.get("shell.provider.only.text")));
            return;
        }
        current.setId("shell-provider-current");
        current.setLabel(texts.get("shell.password.current"));
        current.setHelperText(texts.get("shell.provider.help"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setMaxLength(200);
        current.setManualValidation(true);
        add(current);
        for (IdentityProviders.Provider one : providers().all()) {
            String name = texts.choose(one.name(), one.english());
            add(
                    standing.connected().contains(one.id())
                            ? button("disconnect", one, name, () -> disconnect(one))
                            : button("connect", one, name, () -> connect(one)));
        }
    }

    private Button button(String key, IdentityProviders.Provider one, String name, Runnable work) {
        return new ProviderButton(
                "shell-provider-" + key + "-" + one.id(),
                ShellMessages.of(ui.getLocale(), "shell.provider." + key, name),
                () -> telling(work));
    }

    private void connect(IdentityProviders.Provider one) {
        ProviderSignInState.leave(ui, providers().beginConnecting(presence.account(), one.id(), typed()));
    }

    private void disconnect(IdentityProviders.Provider one) {
        long stamp = providers().disconnect(presence.account(), one.id(), typed());
        shell.entrance().goesOn(presence.stamped(stamp), ui.getSession());
        changed.run();
    }

    private char[] typed() {
        return current.getValue().toCharArray();
    }

    private void telling(Runnable work) {
        mark("");
        try {
            work.run();
        } catch (RuntimeException e) {
            if (e instanceof Rejected refused
                    && refused.problems().getFirst().field().equals("current")) {
                mark(shell.faults().sentence(refused.problems().getFirst(), ui.getLocale()));
                current.focus();
            } else {
                Toast.warn(shell.faults().tell(e, "identity provider", ui.getLocale()), ui.getLocale());
            }
        }
    }

    private void mark(String reason) {
        current.setErrorMessage(reason);
        current.setInvalid(!reason.isEmpty());
    }

    private IdentityProviders providers() {
        return shell.entrance().providers();
    }
}
