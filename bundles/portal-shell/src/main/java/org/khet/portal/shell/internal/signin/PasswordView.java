package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.frame.LanguageSwitch;
import org.khet.portal.shell.internal.frame.ScreenPreferences;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Own password: forced after the first sign-in and after a one-time link, else on wish; the directory's is changed there. */
public final class PasswordView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public PasswordView(ShellContext shell) {
        this.shell = shell;
        setId("shell-password");
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.password.title");
    }

    private void build(UI ui) {
        removeAll();
        UserSession.in(ui.getSession()).ifPresent(presence -> {
            if (shell.entrance().usesDirectory(presence.account())) {
                elsewhere(ui);
            } else {
                build(ui, presence);
            }
        });
    }

    private void elsewhere(UI ui) {
        Texts texts = ShellMessages.in(ui.getLocale());
        InlineNotice note = new InlineNotice(
                BadgeTone.RUN, texts.get("shell.password.directory.title"), texts.get("shell.password.directory.text"));
        note.setId("shell-password-directory");
        SignInFrame frame = frame(ui, texts);
        frame.page(new H1(texts.get("shell.password.title")), note);
        frame.foot("", Links.to("", texts.get("shell.password.back")));
        add(frame);
    }

    private SignInFrame frame(UI ui, Texts texts) {
        return new SignInFrame(
                ui.getLocale(),
                texts.get("shell.name"),
                new LanguageSwitch(ui.getLocale(), chosen -> ScreenPreferences.language(shell, ui, chosen)));
    }

    private void build(UI ui, UserSession presence) {
        Texts texts = ShellMessages.in(ui.getLocale());
        PasswordForm form = new PasswordForm(shell, ui.getLocale(), !presence.byLink());
        Button save = new Button(texts.get("shell.password.save"), click -> save(ui, presence, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("shell-password-save");
        save.addClickShortcut(Key.ENTER);
        Paragraph sub = new Paragraph(
                texts.get(presence.changePassword() ? "shell.password.forced" : "shell.password.sub", presence.name()));
        sub.addClassName("k-sub");
        SignInFrame frame = frame(ui, texts);
        frame.page(new H1(texts.get("shell.password.title")), sub, form, new ProvidersInstead(shell, ui, presence));
        if (presence.changePassword()) {
            frame.foot(texts.get("shell.password.rule"), save);
        } else {
            frame.foot(texts.get("shell.password.rule"), Links.to("", texts.get("shell.password.back")), save);
        }
        add(frame);
    }

    private void save(UI ui, UserSession presence, PasswordForm form) {
        try {
            if (form.save(presence, ui.getSession())) {
                ui.getPage().executeJs("setTimeout(() => location.replace('/'))");
            }
        } catch (RuntimeException e) {
            Toast.warn(shell.faults().tell(e, "password change", ui.getLocale()), ui.getLocale());
        }
    }
}
