package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.frame.LanguageSwitch;
import org.khet.portal.shell.internal.frame.ScreenPreferences;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The own passkeys: listed, added, named and removed; or why there are none here. */
public final class PasskeysView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public PasskeysView(ShellContext shell) {
        this.shell = shell;
        setId("shell-passkeys");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.passkey.title");
    }

    private void build(UI ui) {
        removeAll();
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            Texts texts = ShellMessages.in(ui.getLocale());
            Paragraph sub = new Paragraph(texts.get("shell.passkey.text"));
            sub.addClassName("k-sub");
            SignInFrame frame = new SignInFrame(
                    ui.getLocale(),
                    texts.get("shell.name"),
                    new LanguageSwitch(ui.getLocale(), chosen -> ScreenPreferences.language(shell, ui, chosen)));
            frame.page(
                    new H1(texts.get("shell.passkey.title")),
                    sub,
                    new OwnPasskeyList(shell, ui, presence, () -> build(ui)));
            frame.foot("", Links.to("", texts.get("shell.password.back")));
            add(frame);
        });
    }
}
