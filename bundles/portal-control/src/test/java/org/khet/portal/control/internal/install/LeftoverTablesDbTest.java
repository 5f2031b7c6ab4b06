package org.khet.portal.control.internal.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.persistence.ModuleTables;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.jar.SignatureVerifier;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Switches of a module go with the last of what it kept, so that erasing people is not held up for good. Source: core CORE-128. */
@OnEachDatabase
class LeftoverTablesDbTest {
    private static final ModuleId ROOMS = new ModuleId("rooms");
    private final TestDatabase database;
    private final FakeRuntime runtime = new FakeRuntime();
    private final FakeSwitches switches = new FakeSwitches().turn(SampleOffices.KT1, "rooms", true);
    private final Map<String, Long> rows = new HashMap<>();

    @TempDir
    private Path folder = Path.of("");

    LeftoverTablesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void switchesStayWhileTheModuleIsWanted_orItsJarCannotBeRead_orItsTablesAreThere() {
        InstallCase yard = new InstallCase(database, runtime, folder);
        yard.installOld();
        var admission = new JarAdmission(
                new JarStore(folder),
                new SignatureVerifier(List.of(), yard.clock),
                runtime,
                new CountedTables(),
                JarAdmission.Demand.OFF);
        var leftovers = new LeftoverTables(yard.ledger, admission, switches);

        leftovers.forgetDestroyed(yard.portal);
        assertThat(switches.ever(SampleOffices.KT1)).as("wanted").containsExactly(ROOMS);

        yard.remove();
        leftovers.forgetDestroyed(yard.portal);
        assertThat(switches.ever(SampleOffices.KT1)).as("unreadable").containsExactly(ROOMS);

        yard.makeWhole(InstallCase.OLD);
        rows.put("rms_room", 0L);
        leftovers.forgetDestroyed(yard.portal);
        assertThat(switches.ever(SampleOffices.KT1)).as("kept").containsExactly(ROOMS);

        rows.clear();
        leftovers.forgetDestroyed(yard.portal);
        assertThat(switches.ever(SampleOffices.KT1)).as("destroyed").isEmpty();
    }

    private final class CountedTables implements ModuleTables {
        @Override
        public Plan plan(String prefix, Map<String, String> scripts) {
            return new Plan(List.of(), "");
        }

        @Override
        public Map<String, Long> sizes(String prefix) {
            return Map.copyOf(rows);
        }

        @Override
        public void export(String prefix, OutputStream out) {}

        @Override
        public void destroy(String prefix) {
            rows.clear();
        }
    }
}
