package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.demo.DemoOffices.Contents;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.Accounts.Grant;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.Core;
import org.khet.portal.core.internal.module.StoredSwitches;
import org.khet.portal.core.internal.module.SwitchRows;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.osgi.framework.BundleContext;

/** The demonstration offices come in one step and go without a trace. */
@OnEachDatabase
class DemoDbTest {
    private static final RuntimeCaller FOUNDER = Core.operator(RuntimeCaller.CREATE_OFFICE);
    private static final ModuleId ICT = new ModuleId("ict");
    private final TestDatabase database;
    private final RecordingAccounts accounts = new RecordingAccounts();
    private final List<String> played = new ArrayList<>();
    private Core core;
    private StoredSwitches switches;
    private DemoStage stage;
    private DemoScript script;

    DemoDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyRuntime() {
        database.clear();
        core = new Core(database);
        var unit = database.unit();
        var transactions = database.transactions();
        var callers = new PortalCallers();
        switches = new StoredSwitches(transactions, new SwitchRows(unit), core.audit, core.clock);
        script = new DemoScript(
                transactions,
                core.offices,
                new DemoBuilder(core.officeDesk, core.peopleDesk, core.schoolDesk, core.units, callers),
                new CastRows(unit, core.memories),
                core.clock);
        stage = new DemoStage(script, new DemoGrants(accounts, core.units), switches, callers, startedWithoutDemo());
    }

    @AfterEach
    void curtain() {
        stage.stop();
        switches.stop();
    }

    @Test
    void officesOfTheSampleAreThereWithPeopleSchoolsAndAccounts() {
        stage.load(FOUNDER);

        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        OfficeId kt2 = script.cast().office("KT2").orElseThrow();
        assertThat(core.units.of(kt1)).hasSize(9);
        assertThat(core.units.of(kt2)).hasSize(10);
        assertThat(core.people.search(kt1, "เจ้าหน้าที่ ", 200)).hasSizeGreaterThanOrEqualTo(22);
        assertThat(core.schools.search(kt1, "", LocalDate.of(2026, 11, 20), 50)).hasSize(11);
        assertThat(core.people
                        .find(kt1, script.cast().person("KT1", "13"))
                        .orElseThrow()
                        .fullName())
                .isEqualTo("นางสาวเจ้าหน้าที่ 13");
        School merged =
                core.schools.find(kt1, script.cast().school("KT1", "S06")).orElseThrow();
        assertThat(merged.status()).isEqualTo(SchoolStatus.MERGED);
        assertThat(merged.until()).isEqualTo(LocalDate.of(2022, 5, 15));
        assertThat(core.schools.find(kt1, script.cast().school("KT1", "S09")).orElseThrow())
                .extracting(School::district, School::network)
                .containsExactly("อำเภอตัวอย่างใต้", "เครือข่ายภูผา");
        assertThat(accounts.grants)
                .containsKeys("kt1-01", "kt1-22", "kt1-s05-h", "kt1-s05-u", "kt2-51", "kt2-s52-u")
                .doesNotContainKey("kt1-s06-h");
        assertThat(accounts.grants.get("kt1-13"))
                .extracting(Grant::role)
                .containsExactly("ict.clerk", "ict.tech", "core.staff", "core.web");
    }

    @Test
    void loadingTwiceChangesNothing() {
        stage.load(FOUNDER);
        long people = database.number("select count(*) from core_person");
        long trail = database.number("select count(*) from core_audit");

        stage.load(FOUNDER);

        assertThat(database.number("select count(*) from core_person")).isEqualTo(people);
        assertThat(database.number("select count(*) from core_audit")).isEqualTo(trail);
    }

    @Test
    void moduleThatAppearsAddsItsPart_onWhereTheSampleSaysSo() {
        stage.add(part("ict", 100));
        stage.add(part("core", 10));

        stage.load(FOUNDER);

        assertThat(played).containsExactly("core", "ict");
        assertThat(switches.isOn(script.cast().office("KT1").orElseThrow(), ICT))
                .isTrue();
        assertThat(switches.isOn(script.cast().office("KT2").orElseThrow(), ICT))
                .isFalse();
    }

    @Test
    void whoSwitchedTheModuleOffIsNotOverruled() {
        stage.add(part("ict", 100));
        stage.load(FOUNDER);
        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        switches.set(new PortalCallers().runtimeSystem(), kt1, ICT, false);

        stage.load(FOUNDER);

        assertThat(switches.isOn(kt1, ICT)).isFalse();
    }

    @Test
    void partThatFailsDoesNotHoldUpTheOthers() {
        stage.add(new Part("bad", 1) {
            @Override
            public void load(Cast cast) {
                throw new IllegalStateException("broken part");
            }
        });
        stage.add(part("ict", 100));

        stage.load(FOUNDER);

        assertThat(played).containsExactly("ict");
        assertThat(stage.trouble())
                .as("nobody takes it for whole")
                .hasValueSatisfying(trouble -> assertThat(trouble.detail()).contains("bad", "broken part"));
    }

    @Test
    void partThatFailedOnce_isPlayedAgain_andTheTroubleIsOver() {
        AtomicBoolean broken = new AtomicBoolean(true);
        stage.add(new Part("ict", 100) {
            @Override
            public void load(Cast cast) {
                if (broken.get()) {
                    throw new NoClassDefFoundError("org/khet/ict/Missing");
                }
                super.load(cast);
            }
        });
        stage.load(FOUNDER);
        assertThat(stage.trouble()).isPresent();

        broken.set(false);
        stage.load(FOUNDER);

        assertThat(stage.trouble()).isEmpty();
        assertThat(played).containsExactly("ict");
    }

    @Test
    void databaseAwayInTheMiddle_whoAskedForTheDemonstrationIsTold() {
        stage.add(new Part("ict", 100) {
            @Override
            public void load(Cast cast) {
                throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("the cable is cut"));
            }
        });

        assertThatExceptionOfType(OutOfService.class).isThrownBy(() -> stage.load(FOUNDER));
    }

    @Test
    void removedWithoutATrace_andLoadedAgain() {
        OfficeId real = core.office("REAL");
        long before = rows();
        stage.add(part("ict", 100));
        stage.load(FOUNDER);

        stage.remove(FOUNDER);

        assertThat(stage.areThere()).isFalse();
        assertThat(core.offices.all()).extracting("id").containsExactly(real);
        assertThat(rows()).isEqualTo(before);
        assertThat(accounts.grants).isEmpty();
        assertThat(played).containsExactly("ict", "ict removed");
        stage.load(FOUNDER);
        assertThat(stage.areThere()).isTrue();
    }

    @Test
    void whatWouldGoIsSaidBefore_withWhatSomebodyAddedByHand() {
        assertThat(stage.contents()).isEmpty();
        stage.load(FOUNDER);
        assertThat(stage.contents()).extracting(Contents::office).containsExactly("KT1", "KT2");
        assertThat(stage.contents()).extracting(Contents::added).containsExactly(0, 0);
        Contents before = stage.contents().getFirst();
        assertThat(before.schools()).isEqualTo(12);

        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        core.peopleDesk.add(Core.keeper(kt1), Core.person("คนใหม่"));

        assertThat(stage.contents().getFirst())
                .isEqualTo(new Contents("KT1", before.people() + 1, before.schools(), 1));
    }

    @Test
    void realOfficeWithTheSameCodeIsNeverTouched() {
        OfficeId real = core.office("KT1");
        stage.load(FOUNDER);
        stage.remove(FOUNDER);

        assertThat(core.offices.find(real)).isPresent();
        assertThat(core.units.of(real)).hasSize(9);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> script.cast().person("KT1", "13"));
    }

    @Test
    void whoDoesNotAdministerTheRuntimeNeitherLoadsNorRemoves() {
        RuntimeCaller stranger = Core.operator(RuntimeCaller.OPERATE);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stage.load(stranger));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stage.remove(stranger));
    }

    /** All rows of the offices; the trail of the runtime itself stays for ever. */
    private long rows() {
        return List.of("core_office", "core_unit", "core_person", "core_school", "core_school_code").stream()
                        .mapToLong(table -> database.number("select count(*) from " + table))
                        .sum()
                + List.of("core_school_group", "core_school_member", "core_module_switch", "core_demo_cast").stream()
                        .mapToLong(table -> database.number("select count(*) from " + table))
                        .sum()
                + database.number("select count(*) from core_audit where office_id <> 0");
    }

    private DemoData part(String module, int order) {
        return new Part(module, order);
    }

    private static BundleContext startedWithoutDemo() {
        return (BundleContext) Proxy.newProxyInstance(
                DemoDbTest.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, args) -> null);
    }

    private class Part implements DemoData {
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
