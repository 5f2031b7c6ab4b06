package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.IdentityProviders;
import org.khet.portal.api.security.IdentityProviders.Standing;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.Presence;
import org.khet.portal.shell.internal.word.Words;

/** A button for each identity provider, to connect the own account with it or to end that, after the password is typed again. */
final class ProviderChoices extends Div {
    private final transient Shell shell;
    private final transient UI ui;
    private final transient Presence presence;
    private final transient Runnable changed;
    private final PasswordField current = new PasswordField();

    ProviderChoices(Shell shell, UI ui, Presence presence, Runnable changed) {
        this.shell = shell;
        this.ui = ui;
        this.presence = presence;
        this.changed = changed;
        Texts texts = Words.in(ui.getLocale());
        getStyle().set("display", "grid").set("gap", "14px").set("max-width", "420px");
        Standing standing = providers().of(presence.account());
        if (!standing.password()) {
            add(new CalmNote(State.RUN, texts.get("shell.provider.only.title"), texts.get("shell.provider.only.text")));
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
                Words.of(ui.getLocale(), "shell.provider." + key, name),
                () -> telling(work));
    }

    private void connect(IdentityProviders.Provider one) {
        Journeys.leave(ui, providers().beginConnecting(presence.account(), one.id(), typed()));
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
