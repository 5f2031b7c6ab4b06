package org.khet.portal.vaadin.internal;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The public port. Felix's own connector stays on the loopback address and is the control port. Without the header cache,
 * which takes 96 KB for each open connection; each page holds two.
 */
@Component(configurationPid = "org.khet.http")
public final class PublicConnector implements ConnectorFactory {
    private final HttpSettings settings;

    /** @param settings address, port and limits */
    @Activate
    public PublicConnector(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    public Connector createConnector(Server server) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
        connector.setName("public");
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.idleSeconds() * 1000L);
        connector.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                guardCookies(server);
            }
        });
        return connector;
    }

    private HttpConfiguration configuration() {
        HttpConfiguration http = new HttpConfiguration();
        http.setHeaderCacheSize(0);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(settings.headerKib() * 1024);
        http.setResponseHeaderSize(settings.headerKib() * 1024);
        if (settings.behindProxy()) {
            http.addCustomizer(new ForwardedRequestCustomizer());
        }
        http.addCustomizer((request, headers) -> {
            PushOrigin.check(request.getHeaders());
            request.setAttribute(HttpPort.ATTRIBUTE, HttpPort.PUBLIC);
            return request;
        });
        return http;
    }

    /** Felix has no setting for these; the cookie is marked as secure whenever the request was. */
    private static void guardCookies(Server server) {
        for (SessionHandler sessions : server.getDescendants(SessionHandler.class)) {
            sessions.setHttpOnly(true);
            sessions.setSameSite(HttpCookie.SameSite.LAX);
            sessions.setSecureRequestOnly(true);
        }
    }
}
