package org.khet.portal.vaadin.internal;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import org.khet.portal.vaadin.PortalApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Vaadin's servlet, there as long as the shell is. Vaadin finds its own files through the thread's class loader, so each
 * call runs with that of the Vaadin bundle.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=portal",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=portal)",
            "servlet.init.productionMode=true",
            "servlet.init.pushServletMapping=/",
            "servlet.init.heartbeatInterval=120",
            "servlet.init.closeIdleSessions=true",
            // for a message in several frames, which browsers do not send; made for each page, grows when needed
            "servlet.init.org.atmosphere.websocket.bufferSize=1024"
        })
public final class PortalServlet extends VaadinServlet {
    private final transient PortalApplication application;
    private final transient ServletStart opening;

    /**
     * Begins with the first page.
     *
     * @param application what runs inside
     * @param opening is told when pages can be served
     */
    @Activate
    public PortalServlet(@Reference PortalApplication application, @Reference ServletStart opening) {
        this.application = application;
        this.opening = opening;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        ClassLoader before = enter();
        try {
            forget(config.getServletContext());
            VaadinServletContext context = new VaadinServletContext(config.getServletContext());
            new LookupInitializer()
                    .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
            AppShellRegistry.getInstance(context).setShell(application.page());
            ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(context);
            application.routes(RouteConfiguration.forRegistry(registry));
            registry.setErrorNavigationTargets(application.errorPages());
            super.init(config);
            opening.begun();
        } finally {
            leave(before);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        PortalService service = new PortalService(this, configuration, application);
        service.init();
        return service;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        ClassLoader before = enter();
        RequestContextFilter.put(request);
        try {
            super.service(request, response);
        } finally {
            RequestContextFilter.remove();
            leave(before);
        }
    }

    @Override
    public void destroy() {
        opening.ended();
        application.end();
        ServletContext context = getServletContext();
        super.destroy();
        forget(context);
    }

    /** The context outlives the servlet; what Vaadin kept in it of an earlier life would stop the next one. */
    static void forget(ServletContext context) {
        Collections.list(context.getAttributeNames()).stream()
                .filter(name -> name.startsWith("com.vaadin."))
                .forEach(context::removeAttribute);
    }

    private static ClassLoader enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        return before;
    }

    private static void leave(ClassLoader before) {
        Thread.currentThread().setContextClassLoader(before);
    }
}
