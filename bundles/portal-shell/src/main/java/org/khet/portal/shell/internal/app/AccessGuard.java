package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import org.khet.portal.shell.internal.door.ConnectedProvidersView;
import org.khet.portal.shell.internal.door.FactorView;
import org.khet.portal.shell.internal.door.FirstRunView;
import org.khet.portal.shell.internal.door.LinkView;
import org.khet.portal.shell.internal.door.NoOfficeView;
import org.khet.portal.shell.internal.door.PasskeysView;
import org.khet.portal.shell.internal.door.PasswordView;
import org.khet.portal.shell.internal.door.ProviderReturnView;
import org.khet.portal.shell.internal.door.SignInView;
import org.khet.portal.shell.internal.door.Wanted;
import org.khet.portal.shell.internal.fault.FaultPage;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.Duty;
import org.khet.portal.shell.internal.session.Presence;
import org.khet.portal.shell.internal.session.Tab;
import org.khet.portal.shell.internal.session.Tabs;

/** Sends people to the page that they need first: sign-in, a new password, the first office. The address stays. */
final class AccessGuard implements BeforeEnterListener {
    private final transient Shell shell;
    private final transient Duty duty;

    AccessGuard(Shell shell) {
        this.shell = shell;
        this.duty = new Duty(shell.entrance().factor(), shell.directory().clock());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        UI ui = event.getUI();
        if (target == LinkView.class || target == ProviderReturnView.class || target == FaultPage.class) {
            return; // what failed may be what the guard itself asks
        }
        Optional<Presence> presence = Presence.in(ui.getSession());
        if (presence.isEmpty()) {
            if (target != SignInView.class) {
                new Wanted(event.getLocation().getPath()).keepIn(ui);
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
        Tabs.refresh(shell.entrance(), ui);
        Optional<Tab> tab = Tab.of(ui);
        tab.map(Tab::caller)
                .ifPresent(caller -> shell.directory().idle(caller.office()).keepIn(ui.getSession()));
        if (tab.map(Tab::runtime).isPresent()
                && shell.entrance().unfinished(presence.get().account()).isPresent()) {
            reroute(event, FirstRunView.class);
            return;
        }
        if (target != PasswordView.class
                && target != FactorView.class
                && target != ConnectedProvidersView.class
                && target != PasskeysView.class
                && tab.filter(Tab::hasOffice).isEmpty()) {
            boolean administrator = tab.map(Tab::runtime).isPresent();
            reroute(event, administrator ? FirstRunView.class : NoOfficeView.class);
        }
    }

    private static void reroute(BeforeEnterEvent event, Class<? extends com.vaadin.flow.component.Component> page) {
        if (event.getNavigationTarget() != page) {
            event.rerouteTo(page);
        }
    }
}
