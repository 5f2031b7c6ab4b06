package org.khet.bench.check.probe;

import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.Callers;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A module that writes its measurements into the log when it comes. */
public final class Probe implements BundleActivator, PortalModule {
    private static final Logger LOG = LoggerFactory.getLogger(Probe.class);
    private static final int WARM = 5;
    private static final int ROUNDS = 5;

    @Override
    public ModuleId id() {
        return new ModuleId("probe");
    }

    @Override
    public void start(BundleContext context) {
        context.registerService(PortalModule.class, this, FrameworkUtil.asDictionary(Map.of()));
        Thread.ofPlatform().daemon().name("khet-probe").start(() -> measure(context));
    }

    private static void measure(BundleContext context) {
        try {
            var checks = new Checks(
                    service(context, Offices.class).all(),
                    service(context, Callers.class),
                    service(context, Accounts.class),
                    service(context, Acting.class));
            for (int round = 1 - WARM; round <= ROUNDS; round++) {
                LOG.info(
                        "round {}: {} people, {} ns a permission, {} ns who decides",
                        round,
                        checks.people(),
                        Math.round(checks.permission()),
                        Math.round(checks.decider()));
            }
        } catch (RuntimeException failure) {
            LOG.error("round failed", failure);
        }
    }

    private static <T> T service(BundleContext context, Class<T> type) {
        var reference = Objects.requireNonNull(context.getServiceReference(type), type.getName());
        return Objects.requireNonNull(context.getService(reference), type.getName());
    }

    @Override
    public void stop(BundleContext context) {}
}
