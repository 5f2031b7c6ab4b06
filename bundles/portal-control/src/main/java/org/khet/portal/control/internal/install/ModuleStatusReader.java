package org.khet.portal.control.internal.install;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.khet.portal.control.internal.runtime.ModuleRuntime.Present;

/** How the wanted modules stand on this node, which may not have followed another one yet. */
final class ModuleStatusReader {
    private final ModuleJournal ledger;
    private final ModuleRuntime runtime;
    private final JarStore jars;

    ModuleStatusReader(ModuleJournal ledger, ModuleRuntime runtime, JarStore jars) {
        this.ledger = ledger;
        this.runtime = runtime;
        this.jars = jars;
    }

    List<Installed> all() {
        List<Present> here = runtime.present();
        return ledger.wanted().all().stream()
                .filter(DesiredModule::wanted)
                .map(module -> describe(module, other(here, module)))
                .toList();
    }

    /** What runs here in place of the wanted one. */
    private static Optional<Present> other(List<Present> here, DesiredModule module) {
        return here.stream()
                .filter(one -> one.id().equals(module.id()) && !one.half())
                .filter(one -> !one.isMadeOf(module.sha256(), module.version()))
                .findFirst();
    }

    /** Why a bundle of a module was left aside, by module. */
    Map<ModuleId, String> leftAside() {
        Map<ModuleId, String> aside = new HashMap<>();
        runtime.leftAside().forEach((id, why) -> aside.put(new ModuleId(id), why));
        return aside;
    }

    private Installed describe(DesiredModule module, Optional<Present> other) {
        State state = other.isPresent() ? State.WAITING : runtime.state(module.id());
        String problem = switch (state) {
            case ACTIVE -> "";
            case WAITING ->
                other.map(one -> "this node still has version " + one.version())
                        .or(() -> runtime.hindrance(module.id()).map(ModuleStatusReader::advised))
                        .orElse("its service is not there; the log names what it waits for");
            case FAILED -> failed(module);
        };
        return new Installed(
                new ModuleId(module.id()), module.version(), state, problem, module.sha256(), module.since());
    }

    private String failed(DesiredModule module) {
        if (!jars.has(module.sha256())) {
            return "its jar is not in the store of this node; bring back the folder of modules, or install version "
                    + module.version() + " again";
        }
        return advised(Optional.ofNullable(runtime.leftAside().get(module.id()))
                .or(() -> lacks(module.sha256()))
                .or(() -> runtime.hindrance(module.id()))
                .orElse("its bundle is not started; the log has the reason"));
    }

    private static String advised(String reason) {
        return reason + "; roll it back or install a corrected file";
    }

    /** What the module was made for and this portal does not have, e.g. a contract of another major version. */
    private Optional<String> lacks(String sha256) {
        try {
            JarSet set = jars.set(sha256);
            List<String> missing = runtime.missing(ModuleJar.read(set.module()), set);
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("it was made for what this portal does not have: " + String.join("; ", missing));
        } catch (Rejected unreadable) {
            return Optional.of("its jar in the store of this node is no module");
        }
    }
}
