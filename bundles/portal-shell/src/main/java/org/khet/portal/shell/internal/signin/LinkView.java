package org.khet.portal.shell.internal.signin;

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
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/**
 * A one-time link. It is redeemed by a press, not by opening the page: mail programs and chats open links to look at them,
 * and the link works once.
 */
public final class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ShellContext shell;
    private String token = "";

    /** For the pages of this shell. */
    public LinkView(ShellContext shell) {
        this.shell = shell;
        setId("shell-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        UI ui = event.getUI();
        Texts texts = ShellMessages.in(ui.getLocale());
        Button redeem = new Button(texts.get("shell.link.redeem"), click -> redeem(ui));
        redeem.addThemeVariants(ButtonVariant.PRIMARY);
        redeem.setId("shell-link-redeem");
        redeem.setDisableOnClick(true);
        Paragraph sub = new Paragraph(texts.get("shell.link.text"));
        sub.addClassName("k-sub");
        removeAll();
        add(new SignInFrame(ui.getLocale(), texts.get("shell.name"))
                .page(new H1(texts.get("shell.link.title")), sub)
                .foot("", redeem));
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.link.title");
    }

    private void redeem(UI ui) {
        Locale locale = ui.getLocale();
        try {
            switch (shell.entrance().signIn().redeem(token, ClientAddress.of(ui.getSession()))) {
                case SignInResult.SignedIn in -> SignInArrival.enter(shell, ui, in, true);
                case SignInResult.CodeNeeded step -> {
                    removeAll();
                    add(new SignInFrame(locale, ShellMessages.of(locale, "shell.name"))
                            .page(new SecondStepForm(shell, ui, step)));
                }
                case SignInResult.LinkSpent spent ->
                    tell(
                            locale,
                            new FaultMessage(
                                    BadgeTone.NEAR,
                                    ShellMessages.of(locale, "shell.link.spent.title"),
                                    ShellMessages.of(locale, "shell.link.spent.text")));
                case SignInResult.ManyAtOnce _ -> throw new IllegalStateException("a link has no password");
                case SignInResult.Refused refused ->
                    tell(locale, new RefusalMessages(shell.directory().clock()).of(refused, locale));
            }
        } catch (RuntimeException e) {
            tell(locale, shell.faults().tell(e, "one-time link", locale));
        }
    }

    private void tell(Locale locale, FaultMessage told) {
        removeAll();
        add(new SignInFrame(locale, ShellMessages.of(locale, "shell.name"))
                .page(
                        new H1(ShellMessages.of(locale, "shell.link.title")),
                        new InlineNotice(told.state(), told.title(), told.text()),
                        Links.to("login", ShellMessages.of(locale, "shell.link.signin"))));
    }
}
