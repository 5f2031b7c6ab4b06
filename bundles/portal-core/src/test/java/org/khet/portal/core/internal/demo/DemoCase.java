package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.module.StoredSwitches;
import org.khet.portal.core.internal.module.SwitchRepository;
import org.khet.portal.core.internal.office.pupil.TestFigures;
import org.khet.portal.core.internal.office.school.TestProfiles;
import org.khet.portal.core.internal.search.IndexMaintenance;
import org.khet.portal.core.internal.search.IndexWriterService;
import org.khet.portal.core.internal.search.RecordSourceRegistry;
import org.khet.portal.core.internal.search.SearchFolder;
import org.khet.portal.core.internal.search.SearchIndex;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.database.TestDatabase;
import org.osgi.framework.BundleContext;

/** A runtime without offices, and a stage for the demonstration. */
abstract class DemoCase {
    static final RuntimeCaller FOUNDER = CoreServices.operator(RuntimeCaller.CREATE_OFFICE);
    static final ModuleId ICT = new ModuleId("ict");
    final TestDatabase database;
    final RecordingAccounts accounts = new RecordingAccounts();
    final List<String> played = new ArrayList<>();

    @TempDir
    Path found;

    CoreServices core;
    StoredSwitches switches;
    RecordSourceRegistry sources;
    SearchIndex index;
    DemoService stage;
    CoreDemoData script;

    DemoCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyRuntime() {
        database.clear();
        core = new CoreServices(database);
        var unit = database.unit();
        var transactions = database.transactions();
        var callers = new PortalCallers();
        switches = new StoredSwitches(
                transactions, new SwitchRepository(unit), new ModuleDependencies(), core.audit, core.clock);
        script = new CoreDemoData(
                transactions,
                core.offices,
                new DemoBuilder(
                        core.officeDesk,
                        core.peopleDesk,
                        new DemoSchools(
                                core.schoolDesk,
                                TestProfiles.on(database, core),
                                TestProfiles.projects(database, core),
                                core.peopleDesk),
                        core.units,
                        callers),
                new DemoRecordRepository(unit, core.memories),
                core.clock);
        sources = new RecordSourceRegistry(switches);
        index = new SearchIndex(new SearchFolder(startedWithoutDemo()));
        stage = new DemoService(
                script,
                new DemoGrants(
                        accounts,
                        core.units,
                        new DemoPosts(
                                transactions,
                                core.postDesk,
                                core.functionDesk,
                                core.units,
                                new DemoActing(core.actingDesk, core.absences, core.assigned, core.units)),
                        new DemoYears(core.yearDesk),
                        new DemoPupils(TestFigures.byGrade(database, core))),
                switches,
                callers,
                new IndexMaintenance(sources, new IndexWriterService(index), core.offices, switches),
                startedWithoutDemo());
    }

    @AfterEach
    void curtain() {
        stage.stop();
        index.close();
        switches.stop();
    }

    /** All rows of the offices; the trail of the runtime itself stays for ever. */
    long rows() {
        return List.of("core_office", "core_unit", "core_person", "core_school", "core_school_code").stream()
                        .mapToLong(table -> database.number("select count(*) from " + table))
                        .sum()
                + List.of("core_school_group", "core_school_member", "core_module_switch", "core_demo_cast").stream()
                        .mapToLong(table -> database.number("select count(*) from " + table))
                        .sum()
                + List.of(
                                "core_post",
                                "core_post_holder",
                                "core_function",
                                "core_duty_person",
                                "core_deputy",
                                "core_absence")
                        .stream()
                        .mapToLong(table -> database.number("select count(*) from " + table))
                        .sum()
                + List.of("core_school_year", "core_school_term", "core_fiscal_year_step", "core_pupil_count").stream()
                        .mapToLong(table -> database.number("select count(*) from " + table))
                        .sum()
                + database.number("select count(*) from core_audit where office_id <> 0");
    }

    /** Afterwards nobody writes into the database but the test. */
    void awaitPlayed() {
        Patience.until("the demonstration is played", () -> stage.trouble().isEmpty());
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    DemoData part(String module, int order) {
        return new Part(module, order);
    }

    /** The index lies in the folder, as far as a test has records to find. */
    BundleContext startedWithoutDemo() {
        return (BundleContext) Proxy.newProxyInstance(
                DemoDbTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, args) -> args != null && "khet.search".equals(args[0]) ? found.toString() : null);
    }

    class Part implements DemoData {
        private final String module;
        private final int order;

        Part(String module, int order) {
            this.module = module;
            this.order = order;
        }

        @Override
        public String module() {
            return module;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public void load(Cast cast) {
            played.add(module);
        }

        @Override
        public void remove(Cast cast) {
            played.add(module + " removed");
        }
    }
}
