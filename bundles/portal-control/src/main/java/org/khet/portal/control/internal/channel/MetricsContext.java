package org.khet.portal.control.internal.channel;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** Servlet context of {@code /metrics} at the control port; the door keeper lets nobody in from the public one. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = MetricsContext.NAME, path = "/metrics")
public final class MetricsContext extends ServletContextHelper {
    static final String NAME = "khet.metrics";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";

    /** Without resources. */
    @Activate
    public MetricsContext() {}
}
