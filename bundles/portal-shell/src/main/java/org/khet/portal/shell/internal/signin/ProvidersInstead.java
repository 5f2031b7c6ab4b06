package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** After an invitation: an identity provider instead of a first password; nothing where none may take its place. */
final class ProvidersInstead extends Div {
    ProvidersInstead(ShellContext shell, UI ui, UserSession presence) {
        IdentityProviders providers = shell.entrance().providers();
        List<IdentityProviders.Provider> all = providers.all();
        if (all.isEmpty()
                || !presence.byLink()
                || providers.of(presence.account()).password()) {
            return;
        }
        Texts texts = ShellMessages.in(ui.getLocale());
        getStyle().set("display", "grid").set("gap", "12px").set("max-width", "420px");
        Paragraph text = new Paragraph(texts.get("shell.provider.instead.text"));
        text.addClassName("k-sub");
        add(text);
        for (IdentityProviders.Provider one : all) {
            String name = texts.choose(one.name(), one.english());
            add(new ProviderButton(
                    "shell-provider-instead-" + one.id(), texts.get("shell.provider.instead", name), () -> {
                        try {
                            ProviderSignInState.leave(
                                    ui, providers.beginConnecting(presence.account(), one.id(), new char[0]));
                        } catch (RuntimeException e) {
                            Toast.warn(shell.faults().tell(e, "identity provider", ui.getLocale()), ui.getLocale());
                        }
                    }));
        }
    }
}
