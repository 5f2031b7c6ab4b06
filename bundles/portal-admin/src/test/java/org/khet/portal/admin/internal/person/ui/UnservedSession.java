package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The session of a browser that no servlet has begun. */
final class UnservedSession extends VaadinSession {
    private final transient ReentrantLock lock = new ReentrantLock();

    UnservedSession() {
        super(new Service());
    }

    @Override
    public Lock getLockInstance() {
        return lock;
    }

    private static final class Service extends VaadinServletService {
        @Override
        public @Nullable VaadinContext getContext() {
            return null;
        }
    }
}
