package org.khet.portal.control.internal.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The service that a module's bundle registers. Stateless. */
final class ModuleService {
    private ModuleService() {}

    /** Whether it is registered, with or without an object behind it. */
    static boolean announces(Bundle bundle) {
        return reference(bundle).isPresent();
    }

    /** Whether it is there, with an object behind it. */
    static boolean serves(Bundle bundle) {
        return of(bundle).isPresent();
    }

    /** The service object; used at once and not kept. */
    static Optional<PortalModule> of(Bundle bundle) {
        return reference(bundle).flatMap(ModuleService::object);
    }

    /** What is wrong with the name that it gives itself; empty when it is this one. */
    static Optional<String> misnamed(Bundle bundle, String id) {
        try {
            return of(bundle)
                    .map(module -> module.id().value())
                    .filter(own -> !own.equals(id))
                    .map(own -> "its code says that it is module " + own + ", its manifest says " + id);
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of("it cannot say which module it is: " + failure);
        }
    }

    /** Who uses it. */
    static Set<Bundle> users(ServiceReference<?> service) {
        Bundle[] users = service.getUsingBundles();
        return users == null ? new HashSet<>() : new HashSet<>(List.of(users));
    }

    static Optional<ServiceReference<?>> reference(Bundle bundle) {
        ServiceReference<?>[] services = bundle.getState() == Bundle.ACTIVE ? bundle.getRegisteredServices() : null;
        if (services == null) {
            return Optional.empty();
        }
        for (ServiceReference<?> service : services) {
            if (List.of((String[]) service.getProperty("objectClass")).contains(PortalModule.class.getName())) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    private static Optional<PortalModule> object(ServiceReference<?> service) {
        BundleContext own = FrameworkUtil.getBundle(ModuleService.class).getBundleContext();
        Object object = own.getService(service);
        if (object != null) {
            own.ungetService(service);
        }
        return Optional.ofNullable(object instanceof PortalModule module ? module : null);
    }
}
