package org.khet.portal.vaadin.internal;

import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.khet.portal.vaadin.PortalApplication;

/**
 * Flow answers 200 to any page and finds out later. Asks the shell first, sets the status, and lets Flow go on: the page
 * still starts and says in words what the status means.
 */
final class PageStatus extends SynchronizedRequestHandler {
    private final PortalApplication application;

    PageStatus(PortalApplication application) {
        this.application = application;
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        String accept = request.getHeader("Accept");
        String path = request.getPathInfo();
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && accept != null
                && accept.contains("text/html")
                && (path == null || !path.startsWith("/VAADIN/"));
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        int status = application.status(session, request);
        if (status != 200) {
            response.setStatus(status);
        }
        return false;
    }
}
