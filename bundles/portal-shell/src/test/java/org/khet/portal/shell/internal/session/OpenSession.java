package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The session of a browser with one open page, without a server. */
public final class OpenSession extends VaadinSession {
    private final transient ReentrantLock lock = new ReentrantLock();
    private final transient UI page = new UI();

    /** Of one page. */
    public OpenSession() {
        super(new Service());
        locked(() -> {
            setErrorHandler(fault -> {
                throw new AssertionError(fault.getThrowable());
            });
            page.getInternals().setSession(this);
        });
    }

    /** Runs the action with the session's lock, then what waits for it. */
    public void locked(Runnable action) {
        lock();
        try {
            action.run();
        } finally {
            unlock();
        }
    }

    /** The page of the browser. */
    public UI page() {
        return page;
    }

    /** What the page holds once the browser was answered, with all that is in it. */
    public List<Component> shown() {
        PageAccess.run(page, () -> {
            page.getInternals().getStateTree().runExecutionsBeforeClientResponse();
            page.getInternals().getStateTree().collectChanges(change -> {});
        });
        return page.getChildren().flatMap(OpenSession::withChildren).toList();
    }

    private static Stream<Component> withChildren(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(OpenSession::withChildren));
    }

    @Override
    public Lock getLockInstance() {
        return lock;
    }

    @Override
    public Collection<UI> getUIs() {
        return page == null ? List.of() : List.of(page);
    }

    /** One that no servlet has begun. */
    private static final class Service extends VaadinServletService {
        @Override
        public @Nullable VaadinContext getContext() {
            return null;
        }

        /** Links ask it which addresses are safe; everything else is off. */
        @Override
        public DeploymentConfiguration getDeploymentConfiguration() {
            return (DeploymentConfiguration) Proxy.newProxyInstance(
                    DeploymentConfiguration.class.getClassLoader(),
                    new Class<?>[] {DeploymentConfiguration.class},
                    (self, method, args) -> switch (method.getName()) {
                        case "getUrlSafeSchemes" -> Set.of("http", "https", "mailto", "tel");
                        case "isXsrfProtectionEnabled", "isProductionMode" -> true;
                        default -> method.getReturnType() == boolean.class ? (Object) false : null;
                    });
        }
    }
}
