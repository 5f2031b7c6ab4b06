package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.IdentityProviders.Answer;
import org.khet.portal.api.admin.security.IdentityProviders.Connecting;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Where the browser comes back to from an identity provider: somebody comes in, or has connected the own account. */
public final class ProviderReturnView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ShellContext shell;

    /** For the pages of this shell. */
    public ProviderReturnView(ShellContext shell) {
        this.shell = shell;
        setId("shell-provider");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back(event.getUI(), answer(event));
    }

    /** What the browser brought back. */
    void back(UI ui, Answer answer) {
        try {
            ProviderSignInState.take(ui.getSession())
                    .ifPresentOrElse(journey -> back(ui, journey, answer), () -> tellOld(ui));
        } catch (RuntimeException e) {
            tell(ui, shell.faults().tell(e, "sign-in by a provider", ui.getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return ShellMessages.of(UI.getCurrent().getLocale(), "shell.signin.title");
    }

    private void back(UI ui, Journey journey, Answer answer) {
        IdentityProviders providers = shell.entrance().providers();
        Optional<UserSession> present = UserSession.in(ui.getSession());
        Connecting connecting = journey.connecting();
        if (connecting != null) {
            present.filter(one -> one.account().equals(connecting.account()))
                    .ifPresentOrElse(one -> connected(ui, one, providers.connect(journey, answer)), () -> tellOld(ui));
        } else if (present.isPresent()) {
            go(ui, "/"); // came in meanwhile in another tab
        } else {
            arrived(ui, providers.arrive(journey, answer, ClientAddress.of(ui.getSession())));
        }
    }

    private void arrived(UI ui, SignInResult result) {
        switch (result) {
            case SignInResult.SignedIn in -> SignInArrival.enter(shell, ui, in, false);
            case SignInResult.CodeNeeded step -> show(ui, new SecondStepForm(shell, ui, step));
            case SignInResult.Refused _, SignInResult.LinkSpent _, SignInResult.ManyAtOnce _ ->
                throw new IllegalStateException("nothing was typed and no link was redeemed");
        }
    }

    private void connected(UI ui, UserSession present, long stamp) {
        boolean instead = !shell.entrance().providers().of(present.account()).password();
        shell.entrance().goesOn(instead ? present.changed(stamp) : present.stamped(stamp), ui.getSession());
        go(ui, instead ? "/" : "/account/providers");
    }

    private static void go(UI ui, String address) {
        ui.getPage().executeJs("setTimeout(() => location.replace($0))", address);
    }

    private static Answer answer(BeforeEnterEvent event) {
        Map<String, List<String>> all = event.getLocation().getQueryParameters().getParameters();
        return new Answer(
                event.getRouteParameters().get("provider").orElse(""),
                only(all, "state"),
                only(all, "code"),
                only(all, "iss"),
                only(all, "error"));
    }

    /** What was said twice was not said by the provider (RFC 6749, 3.1). */
    private static String only(Map<String, List<String>> all, String name) {
        List<String> values = all.getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : "";
    }

    private void tellOld(UI ui) {
        tell(
                ui,
                new FaultMessage(
                        BadgeTone.NEAR,
                        ShellMessages.of(ui.getLocale(), "shell.provider.old.title"),
                        ShellMessages.of(ui.getLocale(), "shell.provider.old.text")));
    }

    private void tell(UI ui, FaultMessage told) {
        show(
                ui,
                new H1(ShellMessages.of(ui.getLocale(), "shell.signin.title")),
                new InlineNotice(told.state(), told.title(), told.text()));
    }

    private void show(UI ui, Component... parts) {
        Locale locale = ui.getLocale();
        boolean in = UserSession.in(ui.getSession()).isPresent();
        removeAll();
        Component link =
                Links.to(in ? "" : "login", ShellMessages.of(locale, in ? "shell.password.back" : "shell.link.signin"));
        add(new SignInFrame(locale, ShellMessages.of(locale, "shell.name"))
                .page(Stream.concat(Stream.of(parts), Stream.of(link)).toArray(Component[]::new)));
    }
}
