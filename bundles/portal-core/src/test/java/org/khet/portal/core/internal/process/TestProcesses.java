package org.khet.portal.core.internal.process;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.TestDatabase;

/** A module with processes, and who owns them in the offices of a test. */
public final class TestProcesses {
    /** Information work. */
    public static final String INFORMATION = "desk.information";

    static final String NETWORK = "desk.network";
    final DeskModule module = new DeskModule();
    final ProcessRegistry known;
    final StoredProcessOwners owners;
    final ProcessService desk;

    TestProcesses(TestDatabase database, CoreServices core) {
        known = new ProcessRegistry(core.switches);
        known.bindModule(module);
        owners = new StoredProcessOwners(new ProcessRepository(database.unit()), known, core.units, core.clock);
        desk = new ProcessService(database.transactions(), owners, core.audit);
        core.unitOwners.bindOwner(new UnitProcesses(owners, desk));
    }

    /** The register, for tests of all services; its module is on nowhere yet. */
    public static ProcessRegister on(TestDatabase database, CoreServices core) {
        return new TestProcesses(database, core).desk;
    }

    /** A module that brings information work, which the manuals give to two different groups (CON-03), and the network. */
    static final class DeskModule implements PortalModule {
        final List<ProcessTemplate> processes = new ArrayList<>(List.of(
                ProcessTemplate.of(INFORMATION, "ICT", "PLAN"),
                ProcessTemplate.of(NETWORK, "ICT"),
                ProcessTemplate.of("other.process", "FIN")));

        @Override
        public ModuleId id() {
            return new ModuleId("desk");
        }

        @Override
        public TextCatalog texts() {
            throw new IllegalStateException("nobody reads them here");
        }

        @Override
        public List<ProcessTemplate> processes() {
            return processes;
        }
    }
}
