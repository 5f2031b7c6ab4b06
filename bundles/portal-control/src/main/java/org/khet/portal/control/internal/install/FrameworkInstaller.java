package org.khet.portal.control.internal.install;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleInstaller;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs modules into this framework and keeps the desired state. One change at a time. */
@Component(
        service = {ModuleInstaller.class, FrameworkInstaller.class},
        immediate = true)
public final class FrameworkInstaller implements ModuleInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkInstaller.class);
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final WantedModules wanted;
    private final AuditTrail trail;
    private final Clock clock;
    private final ModuleBundles bundles;
    private final JarStore jars;
    private final ModuleStart start;

    /** Brings the framework to the desired state. */
    @Activate
    public FrameworkInstaller(
            BundleContext context,
            @Reference WantedModules wanted,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.wanted = wanted;
        this.trail = trail;
        this.clock = clock;
        this.bundles = new ModuleBundles(context);
        this.jars = new JarStore(Path.of(home(context), "modules"));
        this.start = new ModuleStart(bundles, jars);
        new DesiredState(wanted, bundles, jars, start, clock).rebuild();
    }

    private static String home(BundleContext context) {
        String home = context.getProperty("khet.home");
        return home == null ? context.getProperty("karaf.base") : home;
    }

    @Override
    public List<Installed> list() {
        List<Installed> list = new ArrayList<>();
        for (Wanted module : wanted.all()) {
            if (module.wanted()) {
                list.add(describe(module));
            }
        }
        return list;
    }

    @Override
    public Installed install(RuntimeCaller caller, String name, InputStream jar) {
        return install(caller, name, jar, null);
    }

    /** As {@link #install(RuntimeCaller, String, InputStream)}; remembers the file of the deploy folder. */
    Installed install(RuntimeCaller caller, String name, InputStream in, @Nullable String deployedFile) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        JarStore.Taken jar = jars.take(in);
        oneAtATime.lock();
        try {
            return let(caller, name, jar, deployedFile);
        } finally {
            oneAtATime.unlock();
            jars.drop(jar);
        }
    }

    @Override
    public void remove(RuntimeCaller caller, ModuleId id) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        oneAtATime.lock();
        try {
            Wanted before =
                    wanted.find(id.value()).filter(Wanted::wanted).orElseThrow(() -> new NoLongerThere("module " + id));
            wanted.put(
                    new Wanted(before.id(), before.version(), before.sha256(), false, null, clock.instant()),
                    caller.name());
            bundles.remove(id.value());
            trail.append(caller, "core.module.removed", "core.module/" + id, Map.of("version", before.version()));
            LOG.info("module {} {} removed; its data stays", id, before.version());
        } catch (BundleException failure) {
            throw new IllegalStateException("module " + id + " cannot be uninstalled", failure);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The module that came from this file of the deploy folder. */
    Optional<ModuleId> deployedFrom(String file) {
        return wanted.all().stream()
                .filter(module -> module.wanted() && file.equals(module.deployedFile()))
                .map(module -> new ModuleId(module.id()))
                .findFirst();
    }

    private Installed let(RuntimeCaller caller, String name, JarStore.Taken jar, @Nullable String deployedFile) {
        ModuleJar module = ModuleJar.read(jar.file());
        List<String> clashes = bundles.clashes(module);
        if (!clashes.isEmpty()) {
            throw ModuleJar.refused("control.install.clash", module.id(), String.join(", ", clashes));
        }
        Optional<Wanted> before = wanted.find(module.id()).filter(Wanted::wanted);
        jars.keep(jar);
        bringUp(module, jar.sha256(), before);
        Wanted now = new Wanted(module.id(), module.version(), jar.sha256(), true, deployedFile, clock.instant());
        wanted.put(now, caller.name());
        trail.append(
                caller,
                before.isPresent() ? "core.module.updated" : "core.module.installed",
                "core.module/" + module.id(),
                Map.of("version", module.version(), "sha256", jar.sha256()));
        LOG.info("module {} {} from {} is there", module.id(), module.version(), name);
        return describe(now);
    }

    private void bringUp(ModuleJar module, String sha256, Optional<Wanted> before) {
        String problem = start.attempt(module.id(), sha256);
        if (problem.isEmpty()) {
            return;
        }
        LOG.error("module {} {} does not come up: {}", module.id(), module.version(), problem);
        if (before.isPresent() && jars.has(before.get().sha256())) {
            String again = start.attempt(module.id(), before.get().sha256());
            LOG.warn(
                    "module {} {} was put back{}",
                    module.id(),
                    before.get().version(),
                    again.isEmpty() ? "" : ", but: " + again);
            throw ModuleJar.refused(
                    "control.install.putBack", module.id(), before.get().version(), problem);
        }
        start.takeAway(module.id());
        throw ModuleJar.refused("control.install.failed", module.id(), problem);
    }

    private Installed describe(Wanted module) {
        State state = start.state(module.id());
        String problem = switch (state) {
            case ACTIVE -> "";
            case WAITING -> "its service is not there; the log names what it waits for";
            case FAILED -> "its bundle is not started";
        };
        return new Installed(
                new ModuleId(module.id()), module.version(), state, problem, module.sha256(), module.since());
    }
}
