package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ModuleSessions;
import org.khet.portal.api.figure.MetricsSource;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How many sessions and pages there are now, and what they show. Safe for concurrent use. */
@Component(service = {SessionMetrics.class, MetricsSource.class, ModuleSessions.class})
public final class SessionMetrics implements MetricsSource, ModuleSessions {
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private volatile @Nullable OpenPages shown;

    /** Begins with nobody. */
    @Activate
    public SessionMetrics() {}

    /** Where the open pages are asked from now on. */
    void ask(OpenPages open) {
        shown = open;
    }

    @Override
    public Map<OfficeId, Integer> now(ModuleId module) {
        OpenPages open = shown;
        return open == null ? Map.of() : open.showing(module);
    }

    @Override
    public int pages() {
        return pages.get();
    }

    /** A session began; it is counted until it ends. */
    void began(VaadinSession session) {
        sessions.incrementAndGet();
        session.addSessionDestroyListener(ended -> sessions.decrementAndGet());
    }

    /** A page was opened; it is counted until it is closed. */
    void opened(UI page) {
        pages.incrementAndGet();
        page.addDetachListener(closed -> pages.decrementAndGet());
    }

    @Override
    public List<Figure> read() {
        return List.of(
                new Figure("khet_sessions", "Browser sessions", sessions.get()),
                new Figure("khet_pages", "Open browser pages", pages.get()));
    }
}
