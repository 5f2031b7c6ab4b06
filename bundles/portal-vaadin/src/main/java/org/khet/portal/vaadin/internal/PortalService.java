package org.khet.portal.vaadin.internal;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.khet.portal.vaadin.PortalApplication;

/** Vaadin's service with what OSGi needs: session aliases, the shell as maker of views, and no hold on module classes. */
final class PortalService extends VaadinServletService {
    private final SessionAliases aliases = new SessionAliases();
    private final PortalApplication application;

    PortalService(VaadinServlet servlet, DeploymentConfiguration configuration, PortalApplication application) {
        super(servlet, configuration);
        this.application = application;
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    @Override
    protected Instantiator createInstantiator() {
        return new ViewInstantiator(this, application);
    }

    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.add(new PageStatus(application));
        return handlers;
    }

    /** ComponentMetaData, one for each view class, adds a listener only to clear its own cache; kept, it keeps the class. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith("com.vaadin.flow.component.internal.ComponentMetaData")
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }

    @Override
    protected void writeToHttpSession(WrappedSession wrapped, VaadinSession session) {
        super.writeToHttpSession(wrapped, session);
        aliases.remember(wrapped);
    }

    @Override
    protected void removeFromHttpSession(WrappedSession wrapped) {
        aliases.forget(wrapped);
        super.removeFromHttpSession(wrapped);
    }

    @Override
    protected VaadinSession readFromHttpSession(WrappedSession wrapped) {
        VaadinSession own = super.readFromHttpSession(wrapped);
        return own != null ? own : super.readFromHttpSession(aliases.find(wrapped));
    }

    @Override
    protected Lock getSessionLock(WrappedSession wrapped) {
        Lock own = super.getSessionLock(wrapped);
        return own != null ? own : super.getSessionLock(aliases.find(wrapped));
    }
}
