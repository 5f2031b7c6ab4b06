package org.khet.portal.records.internal.ui.neighbour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Services of one kind as they come and go, each taken into use when it is asked for first and kept until it goes. Safe for
 * concurrent use; holds no lock while a service is made.
 */
final class LateServices<S> {
    private final BundleContext context;
    private final Set<ServiceReference<S>> there = new ConcurrentSkipListSet<>(Comparator.reverseOrder());
    private final Map<ServiceReference<S>, S> taken = new ConcurrentHashMap<>();

    /** @param context register of services */
    LateServices(BundleContext context) {
        this.context = context;
    }

    /** One came. */
    void come(ServiceReference<S> one) {
        there.add(one);
    }

    /** It went. */
    void go(ServiceReference<S> one) {
        there.remove(one);
        giveBack(one);
    }

    /** Those that are there, higher ranking first, else in the order in which they came; one that cannot be made now is left out. */
    List<S> all() {
        List<S> all = new ArrayList<>();
        for (ServiceReference<S> one : there) {
            S service = taken(one);
            if (service != null) {
                all.add(service);
            }
        }
        return all;
    }

    private @Nullable S taken(ServiceReference<S> one) {
        S known = taken.get(one);
        if (known != null) {
            return known;
        }
        S made = context.getService(one);
        if (made == null) {
            return null;
        }
        if (taken.putIfAbsent(one, made) != null) {
            context.ungetService(one);
        }
        if (!there.contains(one)) {
            giveBack(one);
        }
        return made;
    }

    private void giveBack(ServiceReference<S> one) {
        if (taken.remove(one) != null) {
            context.ungetService(one);
        }
    }
}
