package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.shell.internal.fault.FaultPage;
import org.khet.portal.shell.internal.fault.NotFoundPage;
import org.khet.portal.shell.internal.frame.PortalFrame;
import org.khet.portal.shell.internal.home.HomeView;
import org.khet.portal.shell.internal.host.HostView;
import org.khet.portal.shell.internal.notice.NoticesView;
import org.khet.portal.shell.internal.open.PublicHostView;
import org.khet.portal.shell.internal.open.PublicVisits;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.signin.ConnectedProvidersView;
import org.khet.portal.shell.internal.signin.FactorView;
import org.khet.portal.shell.internal.signin.FirstRunView;
import org.khet.portal.shell.internal.signin.LinkView;
import org.khet.portal.shell.internal.signin.NoOfficeView;
import org.khet.portal.shell.internal.signin.PasskeysView;
import org.khet.portal.shell.internal.signin.PasswordView;
import org.khet.portal.shell.internal.signin.ProviderReturnView;
import org.khet.portal.shell.internal.signin.SignInHistoryView;
import org.khet.portal.shell.internal.signin.SignInView;
import org.khet.portal.shell.internal.waiting.WaitingView;

/** The shell's own pages, their addresses and how they are made. */
final class ShellViews {
    private final Map<Class<?>, Supplier<?>> makers;

    ShellViews(ShellContext shell, OpenPages pages, FirstRunView.Parts firstRun, PublicVisits visits) {
        makers = Map.ofEntries(
                Map.entry(PortalFrame.class, () -> new PortalFrame(shell, pages)),
                Map.entry(HomeView.class, () -> new HomeView(shell, pages)),
                Map.entry(HostView.class, () -> new HostView(shell, pages)),
                Map.entry(NoticesView.class, () -> new NoticesView(shell)),
                Map.entry(WaitingView.class, () -> new WaitingView(shell)),
                Map.entry(SignInHistoryView.class, () -> new SignInHistoryView(shell)),
                Map.entry(SignInView.class, () -> new SignInView(shell)),
                Map.entry(LinkView.class, () -> new LinkView(shell)),
                Map.entry(ProviderReturnView.class, () -> new ProviderReturnView(shell)),
                Map.entry(FactorView.class, () -> new FactorView(shell)),
                Map.entry(ConnectedProvidersView.class, () -> new ConnectedProvidersView(shell)),
                Map.entry(PasskeysView.class, () -> new PasskeysView(shell)),
                Map.entry(PublicHostView.class, () -> new PublicHostView(shell, visits)),
                Map.entry(PasswordView.class, () -> new PasswordView(shell)),
                Map.entry(NoOfficeView.class, () -> new NoOfficeView(shell)),
                Map.entry(FirstRunView.class, () -> new FirstRunView(shell, firstRun)),
                Map.entry(FaultPage.class, () -> new FaultPage(shell.faults())));
    }

    <T> Optional<T> make(Class<T> type) {
        return Optional.ofNullable(makers.get(type)).map(maker -> type.cast(maker.get()));
    }

    static void routes(RouteConfiguration routes) {
        routes.setRoute("", HomeView.class, List.of(PortalFrame.class));
        routes.setRoute(":module/:view?/:key?/:rest*", HostView.class, List.of(PortalFrame.class));
        routes.setRoute("account/notices", NoticesView.class, List.of(PortalFrame.class));
        routes.setRoute("account/waiting", WaitingView.class, List.of(PortalFrame.class));
        routes.setRoute("account/visits", SignInHistoryView.class, List.of(PortalFrame.class));
        routes.setRoute("account/password", PasswordView.class);
        routes.setRoute("account/factor", FactorView.class);
        routes.setRoute("account/providers", ConnectedProvidersView.class);
        routes.setRoute("account/passkeys", PasskeysView.class);
        routes.setRoute("account/none", NoOfficeView.class);
        routes.setRoute("account/start", FirstRunView.class);
        routes.setRoute("open/:office/:module/:view/:key?", PublicHostView.class);
        routes.setRoute("login", SignInView.class);
        routes.setRoute("login/link/:token", LinkView.class);
        routes.setRoute("login/provider/:provider", ProviderReturnView.class);
    }

    static Set<Class<? extends Component>> errorPages() {
        return Set.of(NotFoundPage.class, FaultPage.class);
    }
}
