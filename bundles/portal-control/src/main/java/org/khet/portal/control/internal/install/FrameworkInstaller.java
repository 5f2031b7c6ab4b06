package org.khet.portal.control.internal.install;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleChange.Kind;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.journal.PlannedChange;
import org.khet.portal.control.internal.journal.RecordedChange;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way by which modules change; one change at a time. */
@Component(
        service = {ModuleInstaller.class, FolderInstaller.class},
        immediate = true)
public final class FrameworkInstaller implements FolderInstaller {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkInstaller.class);
    private final ChangeLock oneAtATime;
    private final ModuleJournal ledger;
    private final JarAdmission admission;
    private final Callers callers;
    private final ModuleUpdate changeover;
    private final UpdateHealthMonitor watch;
    private final AdmissionRules gate;
    private final ModuleStatusReader standing;
    private final LeftoverTables legacy;
    private final ModuleUsage uses;
    private final DesiredState desired;
    private final DesiredModulesHealthCheck health;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-modules").factory());
    private volatile boolean torn = true;

    /** Brings the runtime to the desired state, on a thread of its own. */
    @Activate
    public FrameworkInstaller(
            @Reference ModuleJournal ledger,
            @Reference ModuleRuntime runtime,
            @Reference JarAdmission admission,
            @Reference Callers callers,
            @Reference Nodes nodes,
            @Reference ModuleSwitches switches,
            @Reference DesiredModulesHealthCheck health) {
        this.health = health;
        this.oneAtATime = new ChangeLock(nodes);
        this.ledger = ledger;
        this.admission = admission;
        this.callers = callers;
        this.changeover = new ModuleUpdate(ledger, runtime, admission.jars());
        this.watch = new UpdateHealthMonitor(ledger, runtime, changeover);
        this.gate = new AdmissionRules(ledger);
        this.standing = new ModuleStatusReader(ledger, runtime, admission.jars());
        this.legacy = new LeftoverTables(ledger, admission, switches);
        this.uses = new ModuleUsage(admission.jars());
        this.desired = new DesiredState(ledger, runtime, admission.jars());
        Future<?> _ = thread.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    /** Ends the watching; what was watched is settled at the next start. */
    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }

    /** Mends what broke off, looks at who is watched, follows other nodes; waits for a change that runs. */
    void look() {
        try {
            oneAtATime.here(this::settle);
        } catch (OutOfService later) {
            LOG.debug("the modules are looked at later", later);
        } catch (RuntimeException failure) {
            LOG.error("the modules cannot be looked at", failure);
        }
    }

    private void settle() {
        RuntimeCaller portal = callers.runtimeSystem();
        if (torn) {
            desired.rebuild(portal, watch.watched());
            legacy.forgetDestroyed(portal);
            torn = false;
        }
        watch.look();
        if (desired.isBehind(watch.watched())) {
            oneAtATime.onThisNode(() -> desired.follow(portal, watch.watched()));
        }
        health.look(standing.all());
    }

    @Override
    public List<Installed> list() {
        return standing.all();
    }

    @Override
    public Map<ModuleId, String> leftAside() {
        return standing.leftAside();
    }

    @Override
    public ModuleInspection look(RuntimeCaller caller, String name, InputStream file) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        String sha256 = admission.take(file);
        ModuleJar jar = admission.read(sha256);
        LOG.info("{} is module {} {}", name, jar.id(), jar.version());
        return admission.offer(sha256, ledger.present(jar.id()));
    }

    @Override
    public ModuleChange letIn(RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed) {
        return letIn(caller, door, sha256, agreed, null);
    }

    @Override
    public ModuleChange letIn(
            RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed, @Nullable String deployedFile) {
        return alone(caller, () -> {
            ModuleJar jar = admission.read(sha256);
            Optional<DesiredModule> before = ledger.present(jar.id());
            ModuleInspection offer = admission.judge(sha256, jar, before);
            PlannedChange plan =
                    AdmissionRules.plan(before.isPresent() ? Kind.UPDATE : Kind.INSTALL, caller, door, offer, before);
            gate.refuse(caller, plan, offer, agreed);
            watch.release(jar.id());
            return watched(caller, changeover.bring(caller, plan, deployedFile));
        });
    }

    @Override
    public ModuleChange rollBack(RuntimeCaller caller, ChangeChannel door, ModuleId id) {
        return alone(caller, () -> {
            watch.release(id.value());
            Optional<DesiredModule> now = ledger.present(id.value());
            DesiredModule present = now.orElseThrow(() -> new NoLongerThere("module " + id));
            String sha256 = ledger.changes()
                    .before(id.value(), present.sha256())
                    .map(RecordedChange::fromSha256)
                    .filter(admission.jars()::has)
                    .orElseThrow(() -> ModuleJar.refused("control.install.noBefore", id.value()));
            ModuleInspection offer = admission.judge(sha256, admission.read(sha256), now);
            PlannedChange plan = AdmissionRules.plan(Kind.ROLLBACK, caller, door, offer, now);
            gate.refuse(caller, plan, offer, true);
            return watched(caller, changeover.bring(caller, plan, present.deployedFile()));
        });
    }

    @Override
    public ModuleChange remove(RuntimeCaller caller, ChangeChannel door, ModuleId id) {
        return alone(caller, () -> {
            watch.release(id.value());
            DesiredModule present = ledger.present(id.value()).orElseThrow(() -> new NoLongerThere("module " + id));
            PlannedChange plan = new PlannedChange(
                    id.value(), Kind.REMOVE, door, caller.name(), present.version(), present.sha256(), "", "", "");
            List<String> needing = uses.needing(id.value(), ledger.wanted().all());
            if (!needing.isEmpty()) {
                gate.refuse(
                        caller,
                        plan,
                        Problem.of("file", "control.install.needed", id.value(), String.join(", ", needing)));
            }
            return changeover.remove(caller, plan, present).change();
        });
    }

    @Override
    public Map<String, Long> tables(RuntimeCaller caller, ModuleId id) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        return legacy.sizes(id);
    }

    @Override
    public void export(RuntimeCaller caller, ModuleId id, OutputStream out) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        legacy.export(caller, id, out);
    }

    @Override
    public void destroy(RuntimeCaller caller, ModuleId id) {
        alone(caller, () -> {
            legacy.destroy(caller, id);
            return true;
        });
    }

    @Override
    public List<ModuleChange> history(int most) {
        return ledger.changes().last(most).stream().map(RecordedChange::change).toList();
    }

    @Override
    public Subscription follow(Consumer<ModuleChange> listener) {
        return ledger.follow(listener);
    }

    @Override
    public Optional<ModuleId> deployedFrom(String file) {
        return ledger.wanted().all().stream()
                .filter(module -> module.wanted() && file.equals(module.deployedFile()))
                .map(module -> new ModuleId(module.id()))
                .findFirst();
    }

    @Override
    public boolean knew(ModuleInspection offer) {
        return ledger.knew(offer.id().value(), offer.sha256());
    }

    private ModuleChange watched(RuntimeCaller caller, RecordedChange change) {
        if (change.change().isRunning()) {
            watch.add(caller, change);
        }
        return change.change();
    }

    private <T> T alone(RuntimeCaller caller, Supplier<T> work) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        try {
            return oneAtATime.change(work);
        } catch (Rejected refused) {
            throw refused;
        } catch (RuntimeException broken) { // a cut connection is told in many ways; the next look mends what broke off
            torn = true;
            throw broken;
        }
    }
}
