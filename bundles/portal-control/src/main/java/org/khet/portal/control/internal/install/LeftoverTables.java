package org.khet.portal.control.internal.install;

import java.io.OutputStream;
import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.ModuleJournal;

/** The tables that a module has, or left behind. Which they are is known from the last jar of the module. */
final class LeftoverTables {
    private final ModuleJournal ledger;
    private final JarAdmission admission;
    private final ModuleSwitches switches;

    LeftoverTables(ModuleJournal ledger, JarAdmission admission, ModuleSwitches switches) {
        this.switches = switches;
        this.ledger = ledger;
        this.admission = admission;
    }

    Map<String, Long> sizes(ModuleId id) {
        return admission.tables().sizes(prefix(id));
    }

    void export(RuntimeCaller caller, ModuleId id, OutputStream out) {
        ledger.note(caller, "exported", id.value());
        admission.tables().export(prefix(id), out);
    }

    void destroy(RuntimeCaller caller, ModuleId id) {
        if (ledger.present(id.value()).isPresent()) {
            throw ModuleJar.refused("control.install.stillThere", id.value());
        }
        admission.tables().destroy(prefix(id));
        switches.forget(caller, id);
        ledger.note(caller, "destroyed", id.value());
    }

    /** Removed modules without a table keep nothing of anybody: no switch of them may hold up an erasure. Source: core CORE-128. */
    void forgetDestroyed(RuntimeCaller portal) {
        ledger.wanted().all().stream()
                .filter(module -> !module.wanted())
                .map(module -> new ModuleId(module.id()))
                .filter(this::isDestroyed)
                .forEach(id -> switches.forget(portal, id));
    }

    /** Of a jar that cannot be read nobody knows the tables. */
    private boolean isDestroyed(ModuleId id) {
        try {
            return sizes(id).isEmpty();
        } catch (NoLongerThere | Rejected unreadable) {
            return false;
        }
    }

    private String prefix(ModuleId id) {
        DesiredModule last = ledger.wanted().find(id.value()).orElseThrow(() -> new NoLongerThere("module " + id));
        return admission.read(last.sha256()).prefix();
    }
}
