package org.khet.portal.control.internal.install;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleInstaller.Installed;
import org.khet.portal.api.module.ModuleInstaller.State;
import org.khet.portal.control.internal.journal.Ledger;
import org.khet.portal.control.internal.journal.Wanted;
import org.khet.portal.control.internal.runtime.ModuleRuntime;

/** How the wanted modules stand. */
final class Standing {
    private final Ledger ledger;
    private final ModuleRuntime runtime;

    Standing(Ledger ledger, ModuleRuntime runtime) {
        this.ledger = ledger;
        this.runtime = runtime;
    }

    List<Installed> all() {
        return ledger.wanted().all().stream()
                .filter(Wanted::wanted)
                .map(this::describe)
                .toList();
    }

    private Installed describe(Wanted module) {
        State state = runtime.state(module.id());
        String problem = switch (state) {
            case ACTIVE -> "";
            case WAITING -> "its service is not there; the log names what it waits for";
            case FAILED -> "its bundle is not started";
        };
        return new Installed(
                new ModuleId(module.id()), module.version(), state, problem, module.sha256(), module.since());
    }
}
