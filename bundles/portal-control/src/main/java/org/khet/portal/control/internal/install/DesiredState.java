package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.journal.RecordedChange;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.khet.portal.control.internal.runtime.ModuleRuntime.Present;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the runtime to what is wanted: at the start, and after a change that broke off. A bundle that a feature brought is
 * taken in, a removed one goes, a missing or half replaced one comes from the store; a change that did not end is ended, on
 * the version that is wanted or, when that does not come up, on the other one. Nodes that share the database follow what
 * one of them changed. Used by one thread at a time.
 */
final class DesiredState {
    private static final Logger LOG = LoggerFactory.getLogger(DesiredState.class);
    private static final String FEATURE = "feature";
    private static final Duration UNNAMED = Duration.ofDays(1);
    private final ModuleJournal ledger;
    private final ModuleRuntime runtime;
    private final JarStore jars;
    private final Map<String, DesiredModule> tried = new ConcurrentHashMap<>();

    DesiredState(ModuleJournal ledger, ModuleRuntime runtime, JarStore jars) {
        this.ledger = ledger;
        this.runtime = runtime;
        this.jars = jars;
    }

    /** @param watched modules in their first minute, which are left alone */
    void rebuild(RuntimeCaller portal, Set<String> watched) {
        jars.tidy(ledger.namedJars(), ledger.now().minus(UNNAMED));
        List<RecordedChange> broken = ledger.changes().runningHere().stream()
                .filter(change -> !watched.contains(change.module()))
                .toList();
        Map<String, RecordedChange> open = broken.stream()
                .collect(Collectors.toMap(RecordedChange::module, Function.identity(), (one, later) -> later));
        for (Present present : runtime.present()) {
            adopt(present, open.containsKey(present.id()));
        }
        for (DesiredModule module : ledger.wanted().all()) {
            if (!watched.contains(module.id())) {
                bringBack(portal, module, Optional.ofNullable(open.get(module.id())));
            }
        }
        for (RecordedChange change : ledger.changes().runningHere()) {
            if (!watched.contains(change.module())) {
                close(portal, change);
            }
        }
    }

    /** Whether another node changed what is wanted, or died while it did. */
    boolean isBehind(Set<String> watched) {
        return !behind(watched).isEmpty() || !ledger.changes().abandoned().isEmpty();
    }

    /** Brings what another node changed, and ends what a dead one began. */
    void follow(RuntimeCaller portal, Set<String> watched) {
        for (DesiredModule module : behind(watched)) {
            LOG.info("module {} follows another node to {}", module.id(), module.version());
            bringBack(portal, module, Optional.empty());
            tried.put(module.id(), module);
        }
        ledger.changes().abandoned().forEach(change -> close(portal, change));
    }

    /** What did not come up here once is not tried again until something else is wanted. */
    private List<DesiredModule> behind(Set<String> watched) {
        Map<String, Present> here =
                runtime.present().stream().collect(Collectors.toMap(Present::id, Function.identity()));
        return ledger.wanted().all().stream()
                .filter(module -> !watched.contains(module.id()) && !module.equals(tried.get(module.id())))
                .filter(module -> {
                    Optional<Present> present = Optional.ofNullable(here.get(module.id()));
                    return module.wanted()
                            ? jars.has(module.sha256())
                                    && present.filter(one -> isAsWanted(one, module))
                                            .isEmpty()
                            : present.isPresent();
                })
                .toList();
    }

    /** Takes in what a feature brought: new here, newer than wanted, or another build of the same version. */
    private void adopt(Present present, boolean changing) {
        Optional<DesiredModule> row = ledger.wanted().find(present.id());
        boolean fromElsewhere = present.sha256().isEmpty() && !present.half() && !changing;
        boolean isOld = row.isPresent() && ModuleJar.isNewer(row.get().version(), present.version());
        boolean removed = row.filter(module -> !module.wanted()).isPresent();
        if (removed || !fromElsewhere || isOld) {
            return;
        }
        String sha256 = copyOf(present.id());
        boolean known = row.filter(module ->
                        module.sha256().equals(sha256) && module.version().equals(present.version()))
                .isPresent();
        if (!known) {
            ledger.wanted()
                    .put(new DesiredModule(present.id(), present.version(), sha256, true, null, ledger.now()), FEATURE);
        }
    }

    private void bringBack(RuntimeCaller portal, DesiredModule module, Optional<RecordedChange> change) {
        Optional<Present> present = runtime.present().stream()
                .filter(one -> one.id().equals(module.id()))
                .findFirst();
        if (!module.wanted()) {
            present.ifPresent(gone -> runtime.take(module.id()));
            return;
        }
        boolean asWanted = present.filter(one -> isAsWanted(one, module)).isPresent();
        boolean possible = asWanted || jars.has(module.sha256());
        boolean calm = asWanted && change.isEmpty();
        if (calm || !possible) {
            return;
        }
        String problem = asWanted && runtime.state(module.id()) == State.ACTIVE ? "" : put(module);
        if (!problem.isEmpty() && change.isPresent()) {
            theOther(portal, module, change.get(), problem);
        }
    }

    private static boolean isAsWanted(Present present, DesiredModule module) {
        boolean startsAgain = present.starts() || present.sha256().isEmpty();
        return startsAgain && present.isMadeOf(module.sha256(), module.version());
    }

    private String put(DesiredModule module) {
        String problem = ModuleUpdate.put(runtime, jars, module.id(), module.sha256());
        if (problem.isEmpty()) {
            runtime.keep(module.id());
            LOG.info("module {} {} is back", module.id(), module.version());
        } else {
            LOG.error("module {} {} does not come back: {}", module.id(), module.version(), problem);
        }
        return problem;
    }

    /** The wanted version cannot come up, e.g. because the tables are those of the new one already. */
    private void theOther(RuntimeCaller portal, DesiredModule wanted, RecordedChange change, String problem) {
        boolean wasNew = wanted.sha256().equals(change.toSha256());
        String sha256 = wasNew ? change.fromSha256() : change.toSha256();
        String version = wasNew ? change.change().from() : change.change().to();
        if (sha256.isEmpty() || !jars.has(sha256)) {
            return;
        }
        DesiredModule other = new DesiredModule(wanted.id(), version, sha256, true, null, ledger.now());
        if (put(other).isEmpty()) {
            Problem why = Problem.of("", "control.reason.start", problem);
            RecordedChange turned = ledger.turnBack(change, why, other, portal.name());
            ledger.end(portal, turned, wasNew ? Result.PUT_BACK : Result.DONE);
        }
    }

    private void close(RuntimeCaller portal, RecordedChange change) {
        Optional<DesiredModule> present = ledger.present(change.module());
        if (present.isEmpty()) {
            runtime.take(change.module());
        }
        boolean works = present.isPresent() && runtime.state(change.module()) == State.ACTIVE;
        boolean arrived = present.filter(module -> module.sha256().equals(change.toSha256()))
                .isPresent();
        if (change.change().kind() == ModuleChange.Kind.REMOVE) {
            ledger.end(portal, change, present.isEmpty() ? Result.DONE : Result.INTERRUPTED);
        } else if (arrived) {
            ledger.end(portal, change, works ? Result.DONE : Result.FAILED);
        } else {
            Result asBefore = works || present.isEmpty() ? Result.INTERRUPTED : Result.FAILED;
            ledger.end(portal, change, asBefore, Problem.of("", "control.reason.interrupted", ""));
        }
    }

    /** Keeps the jar that a feature brought, so that a failed update can go back to it; its hash, empty if unreadable. */
    private String copyOf(String id) {
        try (InputStream in = runtime.source(id)) {
            JarStore.Taken jar = jars.take(in);
            jars.keep(jar);
            return jar.sha256();
        } catch (IOException unreadable) {
            LOG.warn("no copy of the jar of {}: {}", id, unreadable.toString());
            return "";
        }
    }
}
