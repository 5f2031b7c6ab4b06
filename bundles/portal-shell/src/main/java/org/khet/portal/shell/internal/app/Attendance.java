package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.khet.portal.api.figure.RuntimeFigures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How many sessions and pages there are now. Safe for concurrent use. */
@Component(service = {Attendance.class, RuntimeFigures.class})
public final class Attendance implements RuntimeFigures {
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();

    /** Begins with nobody. */
    @Activate
    public Attendance() {}

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
