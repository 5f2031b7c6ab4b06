package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.frame.ScreenPreferences;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.session.DeviceCookie;
import org.khet.portal.shell.internal.session.EndReason;
import org.khet.portal.shell.internal.session.IdleMinutes;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Sign-in. Stands at every address while nobody is signed in, so that people come out where they wanted to go. */
public final class SignInView extends Div implements HasDynamicTitle, LocaleChangeObserver {
    private final transient ShellContext shell;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Div note = new Div();
    private final Div form = new Div();

    /** For the pages of this shell. */
    public SignInView(ShellContext shell) {
        this.shell = shell;
        addClassName("k-signin");
        setId("shell-signin");
        form.addClassName("k-signin-form");
        name.setId("shell-signin-name");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setPrefixComponent(Icons.of("user"));
        name.setMaxLength(60);
        name.setAutofocus(true);
        name.getElement().setAttribute("autocapitalize", "none");
        password.setId("shell-signin-password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setPrefixComponent(Icons.of("lock"));
        password.setMaxLength(200);
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    @Override
    public String getPageTitle() {
        Locale locale = UI.getCurrent().getLocale();
        return ShellMessages.of(locale, "shell.signin.title") + " · " + ShellMessages.of(locale, "shell.name");
    }

    private void build(UI ui) {
        Texts texts = ShellMessages.in(ui.getLocale());
        removeAll();
        form.removeAll();
        note.removeAll();
        name.setLabel(texts.get("shell.signin.name"));
        password.setLabel(texts.get("shell.signin.password"));
        Button enter = new Button(texts.get("shell.signin.enter"), click -> enter(ui));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setId("shell-signin-enter");
        enter.addClickShortcut(Key.ENTER);
        enter.setDisableOnClick(true);
        Paragraph sub = new Paragraph(texts.get("shell.signin.sub"));
        sub.addClassName("k-sub");
        reason(ui);
        form.add(new H1(texts.get("shell.signin.title")), sub, note, name, password, enter);
        form.add(new PasskeyEntry(shell, ui, work -> telling(ui, work), this::tell));
        shell.entrance().providers().all().forEach(one -> form.add(with(ui, one, texts)));
        SignInTexts words = new SignInTexts(offices(), shell.directory(), texts);
        form.add(words.forgotten(), help(texts), links(ui));
        add(new SignInSide(words), new Main(form));
    }

    private Button with(UI ui, IdentityProviders.Provider one, Texts texts) {
        Button with = new ProviderButton(
                "shell-signin-with-" + one.id(),
                texts.get("shell.signin.with", texts.choose(one.name(), one.english())),
                () -> telling(
                        ui,
                        () -> ProviderSignInState.leave(
                                ui, shell.entrance().providers().begin(one.id()))));
        with.setDisableOnClick(true);
        return with;
    }

    /** The door stands also while the database is away; whoever knocks is told. */
    private List<Office> offices() {
        try {
            return shell.entrance().allOffices();
        } catch (OutOfService away) {
            return List.of();
        }
    }

    private void reason(UI ui) {
        EndReason reason = ui.getSession().getAttribute(EndReason.class);
        if (reason == null && RequestedAddress.isPage(ui)) {
            note.add(new InlineNotice(
                    BadgeTone.RUN,
                    ShellMessages.of(ui.getLocale(), "shell.signin.back"),
                    ShellMessages.of(ui.getLocale(), "shell.signin.back.text")));
        } else if (reason != null) {
            String key = "shell.signin.ended." + reason.name().toLowerCase(Locale.ROOT);
            int minutes = IdleMinutes.of(ui.getSession());
            note.add(new InlineNotice(
                    BadgeTone.RUN,
                    ShellMessages.of(ui.getLocale(), key, minutes),
                    ShellMessages.of(ui.getLocale(), key + ".text")));
        }
    }

    private static Div help(Texts texts) {
        Span head = new Span(texts.get("shell.signin.help.title"));
        head.addClassName("k-person-name");
        Div help = new Div(new Div(head), new Div(texts.get("shell.signin.help.text")));
        help.addClassName("k-signin-help");
        return help;
    }

    private Div links(UI ui) {
        Div links = new Div(new LanguageLinks(ui.getLocale(), chosen -> ScreenPreferences.language(shell, ui, chosen)));
        links.addClassName("k-signin-links");
        return links;
    }

    private void enter(UI ui) {
        telling(ui, () -> {
            if (name.getValue().isBlank() || password.getValue().isEmpty()) {
                tell(new FaultMessage(
                        BadgeTone.NEAR,
                        ShellMessages.of(ui.getLocale(), "shell.signin.empty.title"),
                        ShellMessages.of(ui.getLocale(), "shell.signin.empty.text")));
                return;
            }
            check(ui);
        });
    }

    /** Tells what goes wrong, and lets people try again. */
    private void telling(UI ui, Runnable work) {
        try {
            note.removeAll();
            work.run();
        } catch (RuntimeException e) {
            tell(shell.faults().tell(e, "sign-in", ui.getLocale()));
        } finally {
            form.getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button).setEnabled(true));
        }
    }

    private void check(UI ui) {
        VaadinSession session = ui.getSession();
        char[] typed = password.getValue().toCharArray();
        SignInResult result = shell.entrance()
                .signIn()
                .signIn(name.getValue().strip(), typed, ClientAddress.of(session), DeviceCookie.read());
        switch (result) {
            case SignInResult.SignedIn in -> SignInArrival.enter(shell, ui, in, false);
            case SignInResult.CodeNeeded step -> {
                password.clear();
                form.removeAll();
                form.add(new SecondStepForm(shell, ui, step));
            }
            case SignInResult.Refused refused -> {
                tell(new RefusalMessages(shell.directory().clock()).of(refused, ui.getLocale()));
                password.clear();
                password.focus();
            }
            case SignInResult.ManyAtOnce _ -> {
                tell(new FaultMessage(
                        BadgeTone.NEAR,
                        ShellMessages.of(ui.getLocale(), "shell.signin.many.title"),
                        ShellMessages.of(ui.getLocale(), "shell.signin.many.text")));
                again();
            }
            case SignInResult.LinkSpent spent -> throw new IllegalStateException("no link was redeemed");
        }
    }

    /** Presses the button again in a few seconds, not all at the same moment; what was typed is still there. */
    private void again() {
        getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('#shell-signin-enter')?.click(), 2000 + 3000 * Math.random())");
    }

    private void tell(FaultMessage told) {
        note.removeAll();
        note.add(new InlineNotice(told.state(), told.title(), told.text()));
    }
}
