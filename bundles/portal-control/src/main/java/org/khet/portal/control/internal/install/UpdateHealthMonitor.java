package org.khet.portal.control.internal.install;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.journal.RecordedChange;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Versions in their first minute. One that is found bad twice in a row goes back; one that is not is settled. Used under the
 * lock of the installer.
 */
final class UpdateHealthMonitor {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateHealthMonitor.class);
    private static final int SECONDS = 60;
    private final Map<String, Patient> watched = new ConcurrentHashMap<>();
    private final ModuleJournal ledger;
    private final ModuleRuntime runtime;
    private final ModuleUpdate changeover;

    private record Patient(RuntimeCaller caller, RecordedChange change, Instant until, boolean wasBad) {}

    UpdateHealthMonitor(ModuleJournal ledger, ModuleRuntime runtime, ModuleUpdate changeover) {
        this.ledger = ledger;
        this.runtime = runtime;
        this.changeover = changeover;
    }

    /** Ids of the modules that are watched. */
    Set<String> watched() {
        return Set.copyOf(watched.keySet());
    }

    void add(RuntimeCaller caller, RecordedChange change) {
        watched.put(change.module(), new Patient(caller, change, ledger.now().plusSeconds(SECONDS), false));
    }

    /** Ends the watching of a module before its time: somebody changes it anew. */
    void release(String id) {
        Patient patient = watched.remove(id);
        if (patient != null) {
            changeover.settle(patient.caller(), patient.change());
        }
    }

    /** One look at all. */
    void look() {
        for (Map.Entry<String, Patient> entry : watched.entrySet()) {
            try {
                look(entry.getKey(), entry.getValue());
            } catch (OutOfService later) {
                LOG.debug("{} is looked at later", entry.getKey(), later);
            }
        }
    }

    private void look(String id, Patient patient) {
        boolean superseded = ledger.present(id)
                .filter(wanted -> wanted.sha256().equals(patient.change().toSha256()))
                .isEmpty();
        if (superseded) {
            release(id); // another node changed it meanwhile
            return;
        }
        Optional<String> bad = runtime.sickness(id);
        if (bad.isPresent() && patient.wasBad()) {
            LOG.error(
                    "module {} {} is not well: {}",
                    id,
                    patient.change().change().to(),
                    bad.get());
            changeover.goBack(
                    patient.caller(),
                    patient.change(),
                    changeover.before(patient.change()),
                    Problem.of("", "control.reason.health", bad.get()));
            watched.remove(id);
        } else if (bad.isPresent()) {
            watched.put(id, new Patient(patient.caller(), patient.change(), patient.until(), true));
        } else if (!ledger.now().isBefore(patient.until())) {
            changeover.settle(patient.caller(), patient.change());
            watched.remove(id);
        } else if (patient.wasBad()) {
            watched.put(id, new Patient(patient.caller(), patient.change(), patient.until(), false));
        }
    }
}
