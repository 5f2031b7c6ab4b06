package org.khet.portal.vaadin.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.vaadin.PortalApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/**
 * Filters every request of the public port before it is served. Keeps the two doors apart: the portal is not reachable through the control port,
 * and {@code /control/…} and {@code /metrics} not through the public one. Answers {@code /health} there, and says in words
 * that the portal is starting while the shell is not there yet.
 */
@Component(service = Preprocessor.class)
public final class PortFilter implements Preprocessor {
    /** What pages use; nothing echoes a request, as TRACE would (ASVS 5.0 V13.4.4). */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final AtomicReference<@Nullable PortalApplication> application = new AtomicReference<>();
    private final ServletStart opening;

    private final StaticFileVersion edition;

    /** Waits for the shell and for the servlet. */
    @Activate
    public PortFilter(@Reference ServletStart opening) {
        this(opening, StaticFileVersion.ofBundles());
    }

    PortFilter(ServletStart opening, StaticFileVersion edition) {
        this.opening = opening;
        this.edition = edition;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setApplication(PortalApplication arrived) {
        application.set(arrived);
    }

    void unsetApplication(PortalApplication gone) {
        application.compareAndSet(gone, null);
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to set up
    }

    @Override
    public void destroy() {
        // nothing to give back
    }

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!(asked instanceof HttpServletRequest request) || !(answer instanceof HttpServletResponse response)) {
            throw new ServletException("not HTTP");
        }
        HttpPort door = HttpPort.of(request);
        String path = HttpPort.path(request);
        if (door == HttpPort.PUBLIC) {
            SecurityHeaders.write(request, response);
        }
        if (!door.leadsTo(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (door == HttpPort.PUBLIC && !METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (door == HttpPort.CONTROL) {
            chain.doFilter(request, response);
        } else if (HttpPort.isHealth(path)) {
            health(response);
        } else if (application.get() == null || !opening.isOpen()) {
            StartupPage.write(response);
        } else {
            CacheRules.write(path, response);
            if (!CacheRules.isAskedAgain(path)) {
                chain.doFilter(request, response);
            } else if (!edition.isHeld(request, response)) {
                chain.doFilter(StaticFileVersion.unconditional(request), response);
            }
        }
    }

    private void health(HttpServletResponse response) throws IOException {
        PortalApplication now = application.get();
        boolean up = now != null && opening.isOpen() && now.ready();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write((up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}").getBytes(StandardCharsets.UTF_8));
    }
}
