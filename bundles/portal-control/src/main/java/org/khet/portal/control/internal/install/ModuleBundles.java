package org.khet.portal.control.internal.install;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of modules in this framework. Only the module's own bundle is ever refreshed. Used by one thread at a time. */
final class ModuleBundles {
    private static final Pattern HEADER = Pattern.compile("\\s*id=([a-z]+)\\s*;\\s*prefix=([a-z]+)\\s*");
    private static final String OWN = "org.khet.portal.";
    private static final int START_LEVEL = 80;
    private static final long REFRESH_SECONDS = 30;
    private final BundleContext framework;

    ModuleBundles(BundleContext context) {
        framework = context.getBundle(0).getBundleContext();
    }

    /** All bundles of modules, the portal's own ones left out. */
    List<Bundle> all() {
        return Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED)
                .filter(bundle -> !String.valueOf(bundle.getSymbolicName()).startsWith(OWN))
                .filter(bundle -> id(bundle).isPresent())
                .toList();
    }

    Optional<Bundle> find(String id) {
        return all().stream()
                .filter(bundle -> id(bundle).equals(Optional.of(id)))
                .findFirst();
    }

    /** Ids of other modules, or parts of the portal, that use this table prefix or bundle name. */
    List<String> clashes(ModuleJar jar) {
        List<String> clashes = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            Optional<String> id = id(bundle);
            boolean other = id.isPresent() && !id.get().equals(jar.id());
            boolean samePrefix = other && prefix(bundle).equals(Optional.of(jar.prefix()));
            boolean sameName =
                    !id.equals(Optional.of(jar.id())) && jar.symbolicName().equals(bundle.getSymbolicName());
            if (samePrefix || sameName) {
                clashes.add(bundle.getSymbolicName());
            }
        }
        return clashes;
    }

    static Optional<String> id(Bundle bundle) {
        return group(bundle, 1);
    }

    private static Optional<String> prefix(Bundle bundle) {
        return group(bundle, 2);
    }

    private static Optional<String> group(Bundle bundle, int group) {
        String header = bundle.getHeaders("").get(ModuleJar.HEADER);
        Matcher form = HEADER.matcher(header == null ? "" : header);
        return form.matches() ? Optional.of(form.group(group)) : Optional.empty();
    }

    /** Installs or updates and starts. */
    Bundle put(String id, InputStream jar) throws BundleException {
        Optional<Bundle> present = find(id);
        if (present.isEmpty()) {
            Bundle bundle = framework.installBundle("khet-module:" + id, jar);
            bundle.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
            bundle.start();
            return bundle;
        }
        Bundle bundle = present.get();
        bundle.stop();
        bundle.update(jar);
        refresh(bundle);
        bundle.start();
        return bundle;
    }

    /** Uninstalls and lets the class loader go. */
    void remove(String id) throws BundleException {
        Optional<Bundle> present = find(id);
        if (present.isPresent()) {
            present.get().uninstall();
            refresh(present.get());
        }
    }

    /** Whether the module's service is there, with an object behind it. */
    boolean serves(Bundle bundle) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return false;
        }
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        if (services == null) {
            return false;
        }
        return Stream.of(services)
                .filter(service -> service.isAssignableTo(framework.getBundle(), PortalModule.class.getName())
                        || List.of((String[]) service.getProperty("objectClass"))
                                .contains(PortalModule.class.getName()))
                .anyMatch(this::hasObject);
    }

    private boolean hasObject(ServiceReference<?> service) {
        BundleContext own = FrameworkUtil.getBundle(ModuleBundles.class).getBundleContext();
        boolean there = own.getService(service) != null;
        if (there) {
            own.ungetService(service);
        }
        return there;
    }

    private void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        framework.getBundle().adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the framework did not refresh " + bundle.getSymbolicName());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
