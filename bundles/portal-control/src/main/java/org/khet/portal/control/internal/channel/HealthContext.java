package org.khet.portal.control.internal.channel;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** Servlet context of {@code /health} at the control port; the door keeper lets nobody in from the public one. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = HealthContext.NAME, path = "/health")
public final class HealthContext extends ServletContextHelper {
    static final String NAME = "khet.health";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";

    /** Without resources. */
    @Activate
    public HealthContext() {}
}
