package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.CataloguedRegister;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.service.InstalledRecordCatalogue;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Registers that an office made, in the catalogue from which reports are built. Source: core CORE-101, CORE-106. */
@OnEachDatabase
class CountedRegisterDbTest {
    private static final TestCaller DIRECTOR =
            TestCaller.of(SampleOffices.KT1, 1).with(FormsPermissions.REGISTER_USE);
    private final FormsFixture forms;
    private final FakeSwitches switches = new FakeSwitches();
    private final InstalledRecordCatalogue catalogue;

    CountedRegisterDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        catalogue = new InstalledRecordCatalogue(forms.records().services(), switches);
        catalogue.come(forms.module());
    }

    @BeforeEach
    void on() {
        switches.turn(SampleOffices.KT1, "forms", true);
    }

    private void matter(long design, String sort, UnitId unit) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        DataKind kind = register.kind();
        register.create(
                forms.entries().as(DIRECTOR, design),
                new RecordDraft()
                        .with(kind.fieldNamed("received_on").orElseThrow(), LocalDate.of(2026, 11, 16))
                        .with(kind.fieldNamed("unit").orElseThrow(), unit)
                        .with(kind.fieldNamed("sort").orElseThrow(), sort)
                        .with(kind.fieldNamed("asked_by").orElseThrow(), "ครูใหญ่")
                        .with(kind.fieldNamed("school").orElseThrow(), SampleOffices.schoolId(SampleOffices.KT1, 1))
                        .with(kind.fieldNamed("matter").orElseThrow(), "ขอใช้ห้องประชุม"));
    }

    @Test
    void registerOfTheOfficeIsThereWithItsWordsAndFields_eachReaderCountsWhatTheDesignLetsSee() {
        long design = forms.published(DataKindContract.file("coordination-log"));
        matter(design, "SERVICE", FormsFixture.UNIT);
        matter(design, "SERVICE", new UnitId(14));

        CataloguedRegister register =
                catalogue.registers(SampleOffices.KT1, TextCatalog.THAI).getFirst();
        assertThat(register.type()).isEqualTo("forms.register-" + design);
        assertThat(register.kind().plural()).isEqualTo("ทะเบียนประสานงานและให้บริการของกลุ่ม");
        assertThat(register.isSeenBy(DIRECTOR)).isTrue();
        assertThat(register.kind().groupings(register.reader(DIRECTOR)))
                .extracting(Field::name)
                .contains("unit", "sort", "school");
        assertThat(register.kind().days(register.reader(DIRECTOR)))
                .extracting(Field::name)
                .contains("received_on");
        assertThat(counted(register, DIRECTOR)).isEqualTo(2);
        assertThat(register.kind().service().groups(register.reader(DIRECTOR), RecordFilter.ALL, "unit", 10))
                .extracting(RecordGroup::value)
                .containsExactlyInAnyOrder(FormsFixture.UNIT, new UnitId(14));

        TestCaller inUnit = TestCaller.of(SampleOffices.KT1, 14)
                .with(new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false), FormsPermissions.REGISTER_USE);
        assertThat(counted(register, inUnit)).as("of the own unit").isEqualTo(1);
        assertThat(register.isSeenBy(TestCaller.of(SampleOffices.KT1, 14)))
                .as("who may not use registers")
                .isFalse();
    }

    /** Whoever answers for the figures of a whole register is not signed in when they are told; the portal reads them. */
    @Test
    void portalReadsTheWholeRegister_andKnowsHowFarSomebodySeesIt_whoIsNotSignedIn() {
        long design = forms.published(DataKindContract.file("coordination-log"));
        matter(design, "SERVICE", FormsFixture.UNIT);
        matter(design, "SERVICE", new UnitId(14));
        TestCaller inUnit = TestCaller.of(SampleOffices.KT1, 14)
                .with(new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false), FormsPermissions.REGISTER_USE);
        forms.callers().with(DIRECTOR, inUnit, TestCaller.of(SampleOffices.KT1, 22));
        CataloguedRegister register =
                catalogue.registers(SampleOffices.KT1, TextCatalog.THAI).getFirst();

        assertThat(counted(register, forms.callers().system(SampleOffices.KT1))).isEqualTo(2);
        var reach = register.register().reach();
        assertThat(reach.apply(DIRECTOR.person(), DataPermissions.SEE).wholeOffice())
                .isTrue();
        assertThat(reach.apply(inUnit.person(), DataPermissions.SEE))
                .isEqualTo(register.reader(inUnit).scope(DataPermissions.SEE))
                .matches(scope -> !scope.wholeOffice());
        assertThat(reach.apply(SampleOffices.personId(SampleOffices.KT1, 22), DataPermissions.SEE))
                .as("who may not use registers")
                .isEqualTo(Scope.NONE);
    }

    private static int counted(CataloguedRegister register, Caller caller) {
        return register.kind()
                .service()
                .page(register.reader(caller), RecordFilter.ALL, new PageRequest(0, 100, List.of()))
                .size();
    }

    @Test
    void nothingIsThereWhereTheModuleIsOff_norInAnotherOffice() {
        forms.published(DataKindContract.file("coordination-log"));
        assertThat(catalogue.registers(SampleOffices.KT2, TextCatalog.THAI)).isEmpty();
        switches.turn(SampleOffices.KT1, "forms", false);
        assertThat(catalogue.registers(SampleOffices.KT1, TextCatalog.THAI)).isEmpty();
    }
}
