package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import org.khet.portal.shell.internal.fault.FaultPage;
import org.khet.portal.shell.internal.open.PublicHostView;
import org.khet.portal.shell.internal.session.FactorDeadline;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.TabRegistry;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.signin.ConnectedProvidersView;
import org.khet.portal.shell.internal.signin.FactorView;
import org.khet.portal.shell.internal.signin.FirstRunView;
import org.khet.portal.shell.internal.signin.LinkView;
import org.khet.portal.shell.internal.signin.NoOfficeView;
import org.khet.portal.shell.internal.signin.PasskeysView;
import org.khet.portal.shell.internal.signin.PasswordView;
import org.khet.portal.shell.internal.signin.ProviderReturnView;
import org.khet.portal.shell.internal.signin.RequestedAddress;
import org.khet.portal.shell.internal.signin.SignInView;

/** Sends people to the page that they need first: sign-in, a new password, the first office. The address stays. */
final class AccessGuard implements BeforeEnterListener {
    private final transient ShellContext shell;
    private final transient FactorDeadline duty;

    AccessGuard(ShellContext shell) {
        this.shell = shell;
        this.duty =
                new FactorDeadline(shell.entrance().factor(), shell.directory().clock());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        UI ui = event.getUI();
        if (target == LinkView.class
                || target == ProviderReturnView.class
                || target == PublicHostView.class
                || target == FaultPage.class) {
            return; // what failed may be what the guard itself asks
        }
        Optional<UserSession> presence = UserSession.in(ui.getSession());
        if (presence.isEmpty()) {
            if (target != SignInView.class) {
                new RequestedAddress(event.getLocation().getPath()).keepIn(ui);
            }
            reroute(event, SignInView.class);
            return;
        }
        if (target == SignInView.class) {
            event.forwardTo("");
            return;
        }
        if (presence.get().changePassword()) {
            reroute(event, PasswordView.class);
            return;
        }
        if (duty.of(presence.get(), ui.getSession()).owed().factor()) {
            reroute(event, FactorView.class);
            return;
        }
        TabRegistry.refresh(shell.entrance(), ui);
        Optional<TabOffice> tab = TabOffice.of(ui);
        tab.map(TabOffice::caller)
                .ifPresent(caller -> shell.directory().idle(caller.office()).keepIn(ui.getSession()));
        if (tab.map(TabOffice::runtime).isPresent()
                && shell.entrance().unfinished(presence.get().account()).isPresent()) {
            reroute(event, FirstRunView.class);
            return;
        }
        if (target != PasswordView.class
                && target != FactorView.class
                && target != ConnectedProvidersView.class
                && target != PasskeysView.class
                && tab.filter(TabOffice::hasOffice).isEmpty()) {
            boolean administrator = tab.map(TabOffice::runtime).isPresent();
            reroute(event, administrator ? FirstRunView.class : NoOfficeView.class);
        }
    }

    private static void reroute(BeforeEnterEvent event, Class<? extends com.vaadin.flow.component.Component> page) {
        if (event.getNavigationTarget() != page) {
            event.rerouteTo(page);
        }
    }
}
