package org.khet.portal.vaadin.internal;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import java.util.stream.Stream;
import org.khet.portal.vaadin.PortalApplication;

/** Lets the shell make its views; everything else as Vaadin does. */
final class ViewInstantiator extends DefaultInstantiator {
    private final PortalApplication application;

    ViewInstantiator(VaadinServletService service, PortalApplication application) {
        super(service);
        this.application = application;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(super.getServiceInitListeners(), Stream.of(event -> {
            event.addIndexHtmlRequestListener(new PagePolicy(application));
            application.begin(event);
        }));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return application.make(type).orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return application.languages();
    }
}
