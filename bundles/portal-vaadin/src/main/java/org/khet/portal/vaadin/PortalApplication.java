package org.khet.portal.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.Set;

/**
 * What runs inside Vaadin; one OSGi service, given by the shell. The portal's servlet comes and goes with it. Methods are
 * called on request threads; those that take a session hold its lock.
 */
public interface PortalApplication {
    /** Class with the page's annotations (style sheets); made by Vaadin. */
    Class<? extends AppShellConfigurator> page();

    /** Registers the routes, once for each life of the servlet. */
    void routes(RouteConfiguration routes);

    /** Classes of error pages. */
    Set<Class<? extends Component>> errorPages();

    /** Makes a routed view, layout or error page; empty when Vaadin shall call its constructor. */
    <T> Optional<T> make(Class<T> type);

    /** Words of Vaadin's own parts and the languages there are. */
    I18NProvider languages();

    /** The service begins; listeners and request handlers may be added. */
    void begin(ServiceInitEvent event);

    /** The service ends; nothing of it may be kept. */
    void end();

    /** HTTP status with which a page is answered: 200, 403 or 404. The page itself explains it in words. */
    int status(VaadinSession session, VaadinRequest request);

    /**
     * Of which other origins the page that is loaded may show pictures, each as scheme, host and port; none for who is not signed in.
     */
    default Set<String> imageOrigins(VaadinSession session) {
        return Set.of();
    }

    /** Whether people can work now, so whether the database answers; quick, asked by load balancers. */
    boolean ready();
}
