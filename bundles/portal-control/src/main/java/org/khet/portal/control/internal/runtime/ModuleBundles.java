package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundles of modules in this framework. Only the module's own bundle is ever refreshed, and its libraries. A bundle whose start never
 * returned is left where it is, asleep, until the next start of the portal: nothing can end it before. Changed by one thread
 * at a time.
 */
final class ModuleBundles {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleBundles.class);
    private static final Pattern HEADER = Pattern.compile("\\s*id=([a-z]+)\\s*;\\s*prefix=([a-z]+)\\s*");
    private static final String OWN = "org.khet.portal.";
    private static final String PLACE = "khet-module:";
    private static final String EMPTIED = "khet.removed.";
    private static final int START_LEVEL = 80;
    private static final long REFRESH_SECONDS = 30;
    private final BundleContext framework;
    private final Set<Long> stuck = ConcurrentHashMap.newKeySet();

    ModuleBundles(BundleContext context) {
        framework = context.getBundle(0).getBundleContext();
    }

    /** All bundles of modules, the portal's own ones and stuck ones left out. */
    List<Bundle> all() {
        return Stream.of(framework.getBundles())
                .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED)
                .filter(bundle -> !String.valueOf(bundle.getSymbolicName()).startsWith(OWN))
                .filter(bundle -> !stuck.contains(bundle.getBundleId()))
                .filter(bundle -> id(bundle).isPresent())
                .toList();
    }

    /** The module's bundle; the newest if a stuck one was left by an earlier run. */
    Optional<Bundle> find(String id) {
        return all().stream()
                .filter(bundle -> id(bundle).equals(Optional.of(id)))
                .max(Comparator.comparingLong(Bundle::getBundleId));
    }

    /** Other bundles with this id, the table prefix or the name. */
    List<String> clashes(ModuleJar jar) {
        List<String> clashes = new ArrayList<>();
        for (Bundle bundle : framework.getBundles()) {
            Optional<String> id = id(bundle);
            boolean same = id.equals(Optional.of(jar.id()));
            boolean samePrefix = id.isPresent() && !same && prefix(bundle).equals(Optional.of(jar.prefix()));
            boolean sameName = jar.symbolicName().equals(bundle.getSymbolicName());
            if (samePrefix || same != sameName) {
                clashes.add(id.orElse(bundle.getSymbolicName()));
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

    /** Installs without starting: into what an earlier removal left, or beside a stuck one if there is one. */
    Bundle install(String id, InputStream jar) throws BundleException {
        String place = PLACE + id;
        for (int i = 2; isTaken(place); i++) {
            place = PLACE + id + ":" + i;
        }
        Bundle bundle = framework.getBundle(place);
        if (bundle == null) {
            bundle = framework.installBundle(place, jar);
        } else {
            replace(bundle, jar);
        }
        bundle.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
        return bundle;
    }

    private boolean isTaken(String place) {
        Bundle there = framework.getBundle(place);
        return there != null && (stuck.contains(there.getBundleId()) || !isEmptied(there));
    }

    /** Replaces the content; the bundle is stopped then. */
    private void replace(Bundle bundle, InputStream jar) throws BundleException {
        replace(bundle, jar, List.of());
    }

    /** Replaces the content, and takes away bundles that only the old content used; the bundle is stopped then. */
    void replace(Bundle bundle, InputStream jar, List<Bundle> leaving) throws BundleException {
        bundle.stop();
        bundle.update(jar);
        leaving.forEach(ModuleBundles::hollow);
        refresh(Stream.concat(Stream.of(bundle), leaving.stream()).toList());
    }

    /** Takes bundles of libraries away; what is left of them is theirs again when they come again. */
    void drop(List<Bundle> libraries) {
        if (!libraries.isEmpty()) {
            libraries.forEach(ModuleBundles::hollow);
            refresh(libraries);
        }
    }

    private static void hollow(Bundle bundle) {
        try {
            bundle.stop();
            bundle.update(EmptyBundle.of(EMPTIED + bundle.getBundleId()));
        } catch (BundleException | IOException | IllegalStateException failure) {
            LOG.warn("{} leaves a little memory behind", bundle.getSymbolicName(), failure);
        }
    }

    /**
     * Takes all bundles of the module away but the one to keep, and lets their class loaders go. Felix remembers an
     * uninstalled bundle as long as a service lives that it used once, so a bundle of ours is not uninstalled but emptied: it
     * waits for the module to come again, and however often that happens there is one to remember.
     */
    void remove(String id, long keep) throws BundleException {
        for (Bundle bundle : all()) {
            if (id(bundle).equals(Optional.of(id)) && bundle.getBundleId() != keep) {
                empty(bundle);
                if (!isEmptied(bundle) || !bundle.getLocation().startsWith(PLACE)) {
                    bundle.uninstall();
                    refresh(List.of(bundle));
                }
            }
        }
    }

    private void empty(Bundle bundle) {
        try {
            hollow(bundle);
            refresh(List.of(bundle));
        } catch (IllegalStateException failure) {
            LOG.warn("{} leaves a little memory behind", bundle.getSymbolicName(), failure);
        }
    }

    static boolean isEmptied(Bundle bundle) {
        return String.valueOf(bundle.getSymbolicName()).startsWith(EMPTIED);
    }

    /** Uninstalls what removals and starts that hung before this start left: nothing of them is remembered now. */
    void sweep() {
        for (Bundle bundle : framework.getBundles()) {
            if (isEmptied(bundle) || isOutdated(bundle)) {
                try {
                    bundle.uninstall();
                } catch (BundleException failure) {
                    LOG.warn("{} stays until the next start", bundle.getSymbolicName(), failure);
                }
            }
        }
    }

    /** Whether a newer bundle of the same module stands beside it, so that this one was left aside. */
    private boolean isOutdated(Bundle bundle) {
        return bundle.getLocation().startsWith(PLACE)
                && id(bundle)
                        .flatMap(this::find)
                        .filter(newest -> newest.getBundleId() > bundle.getBundleId())
                        .isPresent();
    }

    /** Leaves a bundle aside whose start or stop does not return. */
    void setAside(long bundle) {
        stuck.add(bundle);
    }

    /** Whether everybody who knows all other modules knows this one too: roles, menus, search. */
    boolean isKnown(Bundle bundle) {
        Optional<ServiceReference<?>> own = ModuleService.reference(bundle);
        Set<Bundle> users = own.map(ModuleService::users).orElse(Set.of());
        return own.isPresent()
                && all().stream()
                        .filter(other -> !other.equals(bundle))
                        .flatMap(other -> ModuleService.reference(other).stream())
                        .map(ModuleService::users)
                        .reduce((some, more) -> {
                            some.retainAll(more);
                            return some;
                        })
                        .map(users::containsAll)
                        .orElse(true);
    }

    private void refresh(List<Bundle> bundles) {
        CountDownLatch done = new CountDownLatch(1);
        framework.getBundle().adapt(FrameworkWiring.class).refreshBundles(bundles, event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the framework did not refresh " + bundles);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
