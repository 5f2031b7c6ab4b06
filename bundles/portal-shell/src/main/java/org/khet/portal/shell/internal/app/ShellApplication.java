package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khet.portal.api.admin.office.ImageOrigins;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.office.Office;
import org.khet.portal.shell.internal.fault.ListenerFaults;
import org.khet.portal.shell.internal.open.PublicViewRegistry;
import org.khet.portal.shell.internal.open.PublicVisits;
import org.khet.portal.shell.internal.session.IdleWatch;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.signin.FirstRunView;
import org.khet.portal.shell.internal.text.FlowMessages;
import org.khet.portal.shell.internal.text.ShellLanguages;
import org.khet.portal.vaadin.PortalApplication;
import org.khet.portal.vaadin.ViewClasses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The shell inside Vaadin. */
@org.osgi.service.component.annotations.Component(service = PortalApplication.class)
public final class ShellApplication implements PortalApplication {
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-shell").factory());
    /** Looks at each session and asks the database, so the pages that change do not wait for it. */
    private final ScheduledExecutorService attention = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-idle").factory());

    private final ExecutorService homes = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("khet-homes").factory());

    private final ShellLanguages languages = new ShellLanguages();
    private final ShellContext shell;
    private final OpenPages pages;
    private final ShellViews views;
    private final IdleWatch idle;
    private final AtomicBoolean looking = new AtomicBoolean();
    private final Sessions.Subscription ended;
    private final ReadinessCheck readiness;
    private final SessionMetrics attendance;
    private final PageImages images;

    /** With everything that the pages need. */
    @Activate
    public ShellApplication(
            @Reference ShellContext shell,
            @Reference ViewClasses classes,
            @Reference FirstRunView.Parts firstRun,
            @Reference PublicViewRegistry open,
            @Reference SessionMetrics attendance,
            @Reference ImageOrigins origins,
            @Reference VitalChecks vital) {
        this.attendance = attendance;
        this.shell = shell;
        images = new PageImages(
                account -> shell.entrance().officesOf(account).stream()
                        .map(Office::id)
                        .toList(),
                origins);
        pages = new OpenPages(classes, clockwork, homes);
        attendance.ask(pages);
        views = new ShellViews(
                shell, pages, firstRun, new PublicVisits(open, shell.directory().clock()));
        idle = new IdleWatch(
                shell.entrance().sessions(),
                shell.entrance().signIn()::signedOut,
                shell.directory().clock(),
                attention);
        ended = shell.entrance().sessions().follow(this::lookSoon);
        readiness = new ReadinessCheck(shell.entrance(), shell.directory().clock(), vital);
        shell.modules().follow(pages);
    }

    /** Once for many changes at a time. */
    private void lookSoon() {
        if (looking.compareAndSet(false, true)) {
            attention.execute(() -> {
                looking.set(false);
                idle.look();
            });
        }
    }

    @Deactivate
    void close() {
        ended.close();
        shell.modules().unfollow(pages);
        attention.shutdownNow();
        homes.shutdownNow();
        clockwork.shutdownNow();
    }

    @Override
    public Class<? extends AppShellConfigurator> page() {
        return ShellPage.class;
    }

    @Override
    public void routes(RouteConfiguration routes) {
        ShellViews.routes(routes);
    }

    @Override
    public Set<Class<? extends Component>> errorPages() {
        return ShellViews.errorPages();
    }

    @Override
    public <T> Optional<T> make(Class<T> type) {
        return views.make(type);
    }

    @Override
    public I18NProvider languages() {
        return languages;
    }

    @Override
    public void begin(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        event.addIndexHtmlRequestListener(new PageHead(shell.entrance()));
        service.setSystemMessagesProvider(new FlowMessages());
        service.addUIInitListener(new NewPage(shell));
        service.addUIInitListener(opened -> attendance.opened(opened.getUI()));
        service.addSessionInitListener(begun -> {
            begun.getSession().setErrorHandler(new ListenerFaults(shell.faults()));
            idle.add(begun.getSession());
            attendance.began(begun.getSession());
        });
        service.addSessionDestroyListener(ended -> idle.remove(ended.getSession()));
    }

    @Override
    public void end() {
        idle.clear();
    }

    @Override
    public int status(VaadinSession session, VaadinRequest request) {
        return new PageAnswer(shell.modules(), shell.entrance()).status(UserSession.in(session), request.getPathInfo());
    }

    @Override
    public Set<String> imageOrigins(VaadinSession session) {
        return images.of(UserSession.in(session));
    }

    @Override
    public boolean ready() {
        return readiness.now();
    }
}
