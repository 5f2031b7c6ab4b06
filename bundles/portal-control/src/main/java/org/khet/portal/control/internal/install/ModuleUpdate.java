package org.khet.portal.control.internal.install;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.api.admin.module.ModuleChange.Step;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.journal.PlannedChange;
import org.khet.portal.control.internal.journal.RecordedChange;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From one version to the next, and back. Each step is written before it is done; what is wanted changes in the same
 * transaction as the step that decides it, so a portal that dies anywhere finds one version wanted. Used by one thread at a
 * time.
 */
final class ModuleUpdate {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleUpdate.class);
    private final ModuleJournal ledger;
    private final ModuleRuntime runtime;
    private final JarStore jars;

    ModuleUpdate(ModuleJournal ledger, ModuleRuntime runtime, JarStore jars) {
        this.ledger = ledger;
        this.runtime = runtime;
        this.jars = jars;
    }

    /** Brings a version in; watched when it works, else ended. */
    RecordedChange bring(RuntimeCaller caller, PlannedChange plan, @Nullable String deployedFile) {
        Optional<DesiredModule> before = ledger.present(plan.module());
        RecordedChange change = ledger.begin(plan);
        change = ledger.reach(change, Step.REPLACING);
        LOG.info("module {} {} is put in", plan.module(), plan.toVersion());
        String problem = put(runtime, jars, plan.module(), plan.toSha256());
        if (!problem.isEmpty()) {
            LOG.error("module {} {} does not come up: {}", plan.module(), plan.toVersion(), problem);
            runtime.halt(plan.module());
            return goBack(caller, change, before, Problem.of("", "control.reason.start", problem));
        }
        DesiredModule now =
                new DesiredModule(plan.module(), plan.toVersion(), plan.toSha256(), true, deployedFile, ledger.now());
        LOG.info("module {} {} is there; its health is watched", plan.module(), plan.toVersion());
        return ledger.want(change, Step.WATCHED, now, caller.name());
    }

    /** Puts back what was wanted before the change; ended. */
    RecordedChange goBack(RuntimeCaller caller, RecordedChange change, Optional<DesiredModule> before, Problem why) {
        String id = change.module();
        DesiredModule then = before.orElseGet(
                () -> new DesiredModule(id, change.change().to(), change.toSha256(), false, null, ledger.now()));
        RecordedChange back = ledger.turnBack(change, why, then, caller.name());
        String again = restore(id, before);
        if (!again.isEmpty()) {
            LOG.error("module {} {} could not be put back: {}", id, then.version(), again);
        }
        return ledger.end(caller, back, again.isEmpty() ? Result.PUT_BACK : Result.FAILED);
    }

    /** The version before a watched change, as it was wanted. */
    Optional<DesiredModule> before(RecordedChange change) {
        return change.fromSha256().isEmpty()
                ? Optional.empty()
                : Optional.of(new DesiredModule(
                        change.module(), change.change().from(), change.fromSha256(), true, null, ledger.now()));
    }

    private String restore(String id, Optional<DesiredModule> before) {
        if (before.isEmpty()) {
            return runtime.take(id);
        }
        String sha256 = before.get().sha256();
        String again = put(runtime, jars, id, sha256);
        if (again.isEmpty()) {
            runtime.keep(id);
            LOG.warn("module {} {} was put back", id, before.get().version());
        }
        return again;
    }

    /** Puts jars of the store in; the reason when they do not come up, or are not whole any more, else empty. */
    static String put(ModuleRuntime runtime, JarStore jars, String id, String sha256) {
        if (!jars.has(sha256)) {
            return "its jar is not in the store any more";
        }
        JarSet set;
        try {
            set = jars.set(sha256);
        } catch (Rejected broken) {
            return "a library of it is not whole any more";
        }
        return runtime.put(id, set);
    }

    /** The new version was healthy; ended. */
    RecordedChange settle(RuntimeCaller caller, RecordedChange change) {
        runtime.keep(change.module());
        return ledger.end(caller, change, Result.DONE);
    }

    /** Takes a module out; ended. */
    RecordedChange remove(RuntimeCaller caller, PlannedChange plan, DesiredModule before) {
        RecordedChange change = ledger.begin(plan);
        DesiredModule gone =
                new DesiredModule(before.id(), before.version(), before.sha256(), false, null, ledger.now());
        change = ledger.want(change, Step.REPLACING, gone, caller.name());
        String problem = runtime.take(before.id());
        if (!problem.isEmpty()) {
            return ledger.end(caller, change, Result.FAILED, Problem.of("", "control.reason.stop", problem));
        }
        LOG.info("module {} {} removed; its data stays", before.id(), before.version());
        return ledger.end(caller, change, Result.DONE);
    }
}
