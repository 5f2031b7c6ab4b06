package org.khet.portal.control.internal.channel;

import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops the whole portal, whatever state it is in. */
@Component(service = PortalShutdown.class)
public final class PortalShutdown {
    private static final Logger LOG = LoggerFactory.getLogger(PortalShutdown.class);
    private final BundleContext context;

    /** Stops the framework of this bundle. */
    @Activate
    public PortalShutdown(BundleContext context) {
        this.context = context;
    }

    /** Begins to stop and returns at once, so that the answer still goes out. */
    Map<String, Object> begin() {
        Thread.ofPlatform().name("khet-stop").start(() -> {
            try {
                context.getBundle(0).stop();
            } catch (BundleException failure) {
                LOG.error("the framework does not stop", failure);
            }
        });
        return Map.of("stopping", true);
    }
}
