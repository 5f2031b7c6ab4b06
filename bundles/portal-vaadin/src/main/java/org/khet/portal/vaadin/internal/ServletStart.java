package org.khet.portal.vaadin.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether Vaadin's servlet has begun: the shell is there a moment before its pages can be served. */
@Component(service = ServletStart.class)
public final class ServletStart {
    private final AtomicBoolean open = new AtomicBoolean();

    /** Not yet. */
    @Activate
    public ServletStart() {}

    void begun() {
        open.set(true);
    }

    void ended() {
        open.set(false);
    }

    boolean isOpen() {
        return open.get();
    }
}
