package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Modules as bundles of this framework. */
@Component(service = ModuleRuntime.class, configurationPid = "org.khet.modules")
public final class FrameworkRuntime implements ModuleRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkRuntime.class);
    /** A job may take up to five minutes to its end before the module's stop returns. */
    private static final int STOP_SECONDS = 310;

    /** A start that hung will hardly stop in order. */
    private static final int HANGING_SECONDS = 20;

    private final ModuleBundles bundles;
    private final ResolutionCheck needs;
    private final ModuleHealthProbe sickness;
    private final RunningJars running;
    private final LibraryBundles libraries;
    private final BundlePlacement placement;
    private final ModuleStart starts;
    private final ComponentStates states;
    private final Map<String, String> aside = new ConcurrentHashMap<>();

    /** What an IT officer may set. */
    public @interface Config {
        /** How long the start of a module may take, seconds. */
        int start_seconds() default 30;
    }

    /** Over this framework. */
    @Activate
    public FrameworkRuntime(
            BundleContext context,
            @Reference ModuleHealthProbe sickness,
            @Reference ServiceComponentRuntime components,
            Config config) {
        this.bundles = new ModuleBundles(context);
        bundles.sweep();
        this.needs = new ResolutionCheck(context.getBundle(0).getBundleContext());
        this.sickness = sickness;
        this.running =
                new RunningJars(context.getDataFile("running-jars.properties").toPath());
        this.libraries = new LibraryBundles(context);
        this.placement = new BundlePlacement(bundles, libraries, running);
        this.states = new ComponentStates(components);
        this.starts = new ModuleStart(bundles, placement, sickness, states, config.start_seconds());
    }

    @Override
    public List<Present> present() {
        return bundles.all().stream()
                .filter(bundle ->
                        bundles.find(id(bundle)).filter(bundle::equals).isPresent())
                .map(bundle -> new Present(
                        id(bundle),
                        bundle.getVersion().toString(),
                        running.of(bundle.getBundleId()),
                        running.isHalf(bundle.getBundleId()),
                        bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()))
                .toList();
    }

    @Override
    public InputStream source(String id) throws IOException {
        Bundle bundle = bundles.find(id).orElseThrow(() -> new IOException("no bundle of " + id));
        try {
            return URI.create(bundle.getLocation()).toURL().openStream();
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Override
    public String put(String id, JarSet jars) {
        sickness.forget(id);
        Optional<String> placed = placedWithin(id, jars);
        if (placed.isEmpty()) {
            setAside(id, "the version before does not stop");
            placed = placedWithin(id, jars); // beside the one that does not stop
        }
        if (placed.isEmpty()) {
            return "the framework does not take its bundle";
        }
        Optional<Bundle> bundle = bundles.find(id);
        if (!placed.get().isEmpty() || bundle.isEmpty()) {
            return placed.get();
        }
        return TimeLimiter.call("khet-start-" + id, starts.seconds() + 2, () -> starts.start(bundle.get()))
                .orElseGet(() -> setAside(id, "its start did not return within " + starts.seconds() + " seconds"));
    }

    private Optional<String> placedWithin(String id, JarSet jars) {
        boolean hangs = bundles.find(id).filter(starts::forget).isPresent();
        int seconds = hangs ? HANGING_SECONDS : STOP_SECONDS;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return TimeLimiter.call("khet-replace-" + id, seconds, () -> placement.place(id, jars))
                .filter(refusal -> refusal.isEmpty() || System.nanoTime() < end); // later ones come of the interruption
    }

    private String setAside(String id, String reason) {
        bundles.find(id).ifPresent(bundle -> bundles.setAside(bundle.getBundleId()));
        aside.put(id, reason);
        LOG.error("{}: {}; its bundle is left aside until the portal starts again", id, reason);
        return reason;
    }

    @Override
    public void halt(String id) {
        bundles.find(id).ifPresent(bundle -> {
            int seconds = starts.hangs(bundle) ? HANGING_SECONDS : STOP_SECONDS;
            String reason = TimeLimiter.call("khet-stop-" + id, seconds, () -> ModuleStart.takeBack(bundle))
                    .orElseGet(() -> setAside(id, "its stop did not return within " + seconds + " seconds"));
            if (!reason.isEmpty()) {
                LOG.warn("{} did not come up and does not stop: {}", id, reason);
            }
        });
    }

    @Override
    public void keep(String id) {
        bundles.find(id).ifPresent(bundle -> {
            placement.keepLibraries(bundle);
            try {
                bundle.start();
            } catch (BundleException failure) {
                LOG.warn("{} is not started by itself next time", id, failure);
            }
        });
    }

    @Override
    public String take(String id) {
        Optional<Bundle> present = bundles.find(id);
        sickness.forget(id);
        Optional<String> reason = TimeLimiter.call("khet-stop-" + id, STOP_SECONDS, () -> placement.remove(id));
        present.ifPresent(bundle -> {
            running.forget(bundle.getBundleId());
            starts.forget(bundle);
            if (reason.isEmpty()) {
                setAside(id, "its stop did not return within " + STOP_SECONDS + " seconds");
            }
        });
        return reason.orElse("its stop did not return within " + STOP_SECONDS + " seconds");
    }

    @Override
    public Map<String, String> leftAside() {
        return Map.copyOf(aside);
    }

    @Override
    public State state(String id) {
        Optional<Bundle> bundle = bundles.find(id);
        if (bundle.filter(states::isOpened).filter(ModuleService::serves).isPresent()) {
            return State.ACTIVE;
        }
        return bundle.filter(b -> b.getState() == Bundle.ACTIVE).isPresent() ? State.WAITING : State.FAILED;
    }

    @Override
    public Optional<String> hindrance(String id) {
        return bundles.find(id)
                .filter(bundle -> !ModuleService.serves(bundle))
                .flatMap(bundle -> sickness.ofTables(id)
                        .or(() -> states.failure(bundle).map(cause -> "its activation failed: " + cause)));
    }

    @Override
    public Optional<String> sickness(String id) {
        Optional<Bundle> bundle = bundles.find(id);
        if (bundle.isEmpty()) {
            return Optional.of("its bundle is not there");
        }
        if (states.isOpening(bundle.get())) {
            return sickness.ofTables(id); // it can say nothing of itself yet, which is not bad
        }
        return sickness.of(id, () -> ModuleService.of(bundle.get()));
    }

    @Override
    public List<String> clashes(ModuleJar jar) {
        return bundles.clashes(jar);
    }

    @Override
    public List<String> missing(ModuleJar jar, JarSet jars) {
        return needs.missing(
                jar,
                jars.module(),
                jars.libraries().stream().filter(library -> !hasOwn(library)).toList());
    }

    @Override
    public boolean hasOwn(ModuleLibrary library) {
        return libraries.hasOwn(library);
    }

    @Override
    public List<String> clashes(ModuleLibrary library) {
        return libraries.clashes(library);
    }

    private static String id(Bundle bundle) {
        return ModuleBundles.id(bundle).orElse("");
    }
}
