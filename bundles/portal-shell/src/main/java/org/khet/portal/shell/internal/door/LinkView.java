package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.SignInResult;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.fault.Told;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.word.Words;

/**
 * A one-time link. It is redeemed by a press, not by opening the page: mail programs and chats open links to look at them,
 * and the link works once.
 */
public final class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Shell shell;
    private String token = "";

    /** For the pages of this shell. */
    public LinkView(Shell shell) {
        this.shell = shell;
        setId("shell-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        UI ui = event.getUI();
        Texts texts = Words.in(ui.getLocale());
        Button redeem = new Button(texts.get("shell.link.redeem"), click -> redeem(ui));
        redeem.addThemeVariants(ButtonVariant.PRIMARY);
        redeem.setId("shell-link-redeem");
        redeem.setDisableOnClick(true);
        Paragraph sub = new Paragraph(texts.get("shell.link.text"));
        sub.addClassName("k-sub");
        removeAll();
        add(new DoorFrame(ui.getLocale(), texts.get("shell.name"))
                .page(new H1(texts.get("shell.link.title")), sub)
                .foot("", redeem));
    }

    @Override
    public String getPageTitle() {
        return Words.of(UI.getCurrent().getLocale(), "shell.link.title");
    }

    private void redeem(UI ui) {
        Locale locale = ui.getLocale();
        try {
            switch (shell.entrance().signIn().redeem(token, ClientAddress.of(ui.getSession()))) {
                case SignInResult.SignedIn in -> Arrival.enter(shell, ui, in, true);
                case SignInResult.CodeNeeded step -> {
                    removeAll();
                    add(new DoorFrame(locale, Words.of(locale, "shell.name")).page(new CodeForm(shell, ui, step)));
                }
                case SignInResult.LinkSpent spent ->
                    tell(
                            locale,
                            new Told(
                                    State.NEAR,
                                    Words.of(locale, "shell.link.spent.title"),
                                    Words.of(locale, "shell.link.spent.text")));
                case SignInResult.ManyAtOnce _ -> throw new IllegalStateException("a link has no password");
                case SignInResult.Refused refused ->
                    tell(locale, new RefusedWords(shell.directory().clock()).of(refused, locale));
            }
        } catch (RuntimeException e) {
            tell(locale, shell.faults().tell(e, "one-time link", locale));
        }
    }

    private void tell(Locale locale, Told told) {
        removeAll();
        add(new DoorFrame(locale, Words.of(locale, "shell.name"))
                .page(
                        new CalmNote(told.state(), told.title(), told.text()),
                        Links.to("login", Words.of(locale, "shell.link.signin"))));
    }
}
