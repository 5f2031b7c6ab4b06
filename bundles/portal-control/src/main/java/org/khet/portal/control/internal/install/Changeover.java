package org.khet.portal.control.internal.install;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleChange.Result;
import org.khet.portal.api.module.ModuleChange.Step;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.journal.Ledger;
import org.khet.portal.control.internal.journal.Plan;
import org.khet.portal.control.internal.journal.Recorded;
import org.khet.portal.control.internal.journal.Wanted;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From one version to the next, and back. Each step is written before it is done; what is wanted changes in the same
 * transaction as the step that decides it, so a portal that dies anywhere finds one version wanted. Used by one thread at a
 * time.
 */
final class Changeover {
    private static final Logger LOG = LoggerFactory.getLogger(Changeover.class);
    private final Ledger ledger;
    private final ModuleRuntime runtime;
    private final JarStore jars;

    Changeover(Ledger ledger, ModuleRuntime runtime, JarStore jars) {
        this.ledger = ledger;
        this.runtime = runtime;
        this.jars = jars;
    }

    /** Brings a version in; watched when it works, else ended. */
    Recorded bring(RuntimeCaller caller, Plan plan, @Nullable String deployedFile) {
        Optional<Wanted> before = ledger.present(plan.module());
        Recorded change = ledger.begin(plan);
        change = ledger.reach(change, Step.REPLACING);
        LOG.info("module {} {} is put in", plan.module(), plan.toVersion());
        String problem = put(runtime, jars, plan.module(), plan.toSha256());
        if (!problem.isEmpty()) {
            LOG.error("module {} {} does not come up: {}", plan.module(), plan.toVersion(), problem);
            runtime.halt(plan.module());
            return goBack(caller, change, before, Problem.of("", "control.reason.start", problem));
        }
        Wanted now = new Wanted(plan.module(), plan.toVersion(), plan.toSha256(), true, deployedFile, ledger.now());
        LOG.info("module {} {} is there; its health is watched", plan.module(), plan.toVersion());
        return ledger.want(change, Step.WATCHED, now, caller.name());
    }

    /** Puts back what was wanted before the change; ended. */
    Recorded goBack(RuntimeCaller caller, Recorded change, Optional<Wanted> before, Problem why) {
        String id = change.module();
        Wanted then = before.orElseGet(
                () -> new Wanted(id, change.change().to(), change.toSha256(), false, null, ledger.now()));
        Recorded back = ledger.turnBack(change, why, then, caller.name());
        String again = restore(id, before);
        if (!again.isEmpty()) {
            LOG.error("module {} {} could not be put back: {}", id, then.version(), again);
        }
        return ledger.end(caller, back, again.isEmpty() ? Result.PUT_BACK : Result.FAILED);
    }

    /** The version before a watched change, as it was wanted. */
    Optional<Wanted> before(Recorded change) {
        return change.fromSha256().isEmpty()
                ? Optional.empty()
                : Optional.of(new Wanted(
                        change.module(), change.change().from(), change.fromSha256(), true, null, ledger.now()));
    }

    private String restore(String id, Optional<Wanted> before) {
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
    Recorded settle(RuntimeCaller caller, Recorded change) {
        runtime.keep(change.module());
        return ledger.end(caller, change, Result.DONE);
    }

    /** Takes a module out; ended. */
    Recorded remove(RuntimeCaller caller, Plan plan, Wanted before) {
        Recorded change = ledger.begin(plan);
        Wanted gone = new Wanted(before.id(), before.version(), before.sha256(), false, null, ledger.now());
        change = ledger.want(change, Step.REPLACING, gone, caller.name());
        String problem = runtime.take(before.id());
        if (!problem.isEmpty()) {
            return ledger.end(caller, change, Result.FAILED, Problem.of("", "control.reason.stop", problem));
        }
        LOG.info("module {} {} removed; its data stays", before.id(), before.version());
        return ledger.end(caller, change, Result.DONE);
    }
}
