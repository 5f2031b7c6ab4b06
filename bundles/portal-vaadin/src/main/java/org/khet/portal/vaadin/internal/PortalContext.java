package org.khet.portal.vaadin.internal;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * Servlet context {@code portal} at the root. Each bundle with resources gets its own helper, so that it reads its own
 * entries; what it has not is looked for in Vaadin's front end.
 */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=portal", "osgi.http.whiteboard.context.path=/"})
public final class PortalContext extends ServletContextHelper {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("html", "text/html"),
            Map.entry("txt", "text/plain"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Bundle vaadin = FrameworkUtil.getBundle(VaadinServlet.class);

    /** @param context tells which bundle uses this helper */
    @Activate
    public PortalContext(ComponentContext context) {
        super(context.getUsingBundle());
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return mediaType(name);
    }

    static @Nullable String mediaType(String name) {
        return MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable URL getResource(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        if (path.isEmpty() || path.endsWith("/")) {
            return null;
        }
        URL own = super.getResource(name);
        return own != null ? own : vaadin.getEntry("META-INF/resources/" + path);
    }
}
