package org.khet.portal.core.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

/** A list that an office made itself is imported there, by those whom the list lets, as long as its module is on. Source: core CORE-104. */
class ImportTargetRegistryTest {
    private static final Permission USE = Permission.of("forms:register:use");
    private static final Permission MAKE = Permission.of("forms:entry:make");
    private static final String ID = "forms.register-12";
    private final FakeSwitches switches = new FakeSwitches().turn(SampleOffices.KT1, "forms", true);
    private final ImportTargetRegistry registry = new ImportTargetRegistry(switches);

    private static final class Register implements ImportTarget, ImportTargetSource {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public String link() {
            return "forms/register/12";
        }

        @Override
        public Permission permission() {
            return USE;
        }

        @Override
        public boolean mayImport(Caller caller) {
            return caller.scope(MAKE).wholeOffice();
        }

        @Override
        public List<ImportField> fields() {
            return List.of();
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of();
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            // nothing is looked at
        }

        @Override
        public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
            // nothing is stored
        }

        @Override
        public ModuleId module() {
            return new ModuleId("forms");
        }

        @Override
        public Optional<ImportTarget> find(OfficeId office, String id) {
            return office.equals(SampleOffices.KT1) && id.equals(ID) ? Optional.of(this) : Optional.empty();
        }

        @Override
        public List<ImportTarget> into(OfficeId office, String link) {
            return List.of();
        }
    }

    @Test
    void registerOfAnOfficeIsFoundThere_notElsewhere_notWithTheModuleOff_notWhenItIsGone() {
        Register source = new Register();
        TestCaller clerk = TestCaller.in(SampleOffices.KT1).with(USE, MAKE);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> registry.require(clerk, ID));
        registry.bindSource(source);

        assertThat(registry.require(clerk, ID)).isSameAs(source);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> registry.require(clerk, "forms.register-13"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> registry.require(clerk, "nothing"));
        switches.turn(SampleOffices.KT2, "forms", true);
        assertThatExceptionOfType(NoLongerThere.class)
                .as("another office")
                .isThrownBy(
                        () -> registry.require(TestCaller.in(SampleOffices.KT2).with(USE, MAKE), ID));

        switches.turn(SampleOffices.KT1, "forms", false);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> registry.require(clerk, ID));
        switches.turn(SampleOffices.KT1, "forms", true);
        registry.unbindSource(source);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> registry.require(clerk, ID));
    }

    @Test
    void registerSaysWhoImports_andWithoutTheUseOfRegistersNobodyDoes() {
        registry.bindSource(new Register());

        assertThatExceptionOfType(NotPermitted.class)
                .as("sees the register only")
                .isThrownBy(
                        () -> registry.require(TestCaller.in(SampleOffices.KT1).with(USE), ID));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(
                        () -> registry.require(TestCaller.in(SampleOffices.KT1).with(MAKE), ID));
    }
}
