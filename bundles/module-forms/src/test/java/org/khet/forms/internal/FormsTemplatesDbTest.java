package org.khet.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.khet.portal.api.settings.OfficeTemplates.TemplateFit;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeUnits;

/** A new office begins with the forms of another one and with how they are printed. Source: core CORE-10. */
@OnEachDatabase
class FormsTemplatesDbTest {
    private static final String PAPER = "paper\tpaper=# {form}\\n{matter}\tthai_digits=0\n";
    private final TestCaller first = FormsFixture.designer();
    private final TestCaller second =
            TestCaller.of(SampleOffices.KT2, 53).with(FormsPermissions.DESIGN_VIEW, FormsPermissions.DESIGN_EDIT);
    private final DesignRecords designs;
    private final FormsTemplates file;

    FormsTemplatesDbTest(TestDatabase database) {
        FormsFixture forms = new FormsFixture(database);
        forms.published(DataKindContract.file("coordination-log").stripTrailing() + "\n" + PAPER);
        designs = forms.designs();
        file = new FormsTemplates(designs, forms.importer(), FakeUnits.ofSampleOffices(), new ModuleId("forms"));
    }

    @Test
    void designComesWithItsPrintTemplate_asADraftOfTheUnitOfTheSameCode() {
        KeptTemplate template = file.of(first).getFirst();
        assertThat(template.code()).isEqualTo("coordination-log");
        assertThat(file.type()).isEqualTo("forms.design");
        assertThat(file.of(second)).isEmpty();
        assertThat(file.fit(second, template)).isEqualTo(TemplateFit.FITS);

        file.take(second, template);

        Designs kind = designs.designs().kind();
        RecordRow taken = designs.designs().all(second, RecordFilter.ALL).getFirst();
        assertThat(taken.state()).isEqualTo(kind.drafted);
        assertThat(taken.get(kind.unit))
                .isEqualTo(
                        SampleOffices.unit(SampleOffices.KT2, template.texts().get("unit"))
                                .id());
        RecordRow edition = designs.editionsOf(second, taken.id()).getLast();
        assertThat(edition.get(designs.editions().kind().paper)).isEqualTo("# {form}\n{matter}");
        assertThat(file.fit(second, template)).as("over its own none is laid").isEqualTo(TemplateFit.KEPT);
    }

    @Test
    void unitThatIsNotThere_fileThatIsNone_otherCode_andWhoDesignsForAGroupOnly_areRefused() {
        KeptTemplate template = file.of(first).getFirst();
        assertThat(file.fit(second, changed(template, "unit", "NONE"))).isEqualTo(TemplateFit.UNFIT);
        assertThat(file.fit(second, changed(template, "file", "khet-design\t9")))
                .isEqualTo(TemplateFit.UNFIT);
        assertThat(file.fit(second, new KeptTemplate("other-log", template.name(), template.texts())))
                .isEqualTo(TemplateFit.UNFIT);
        TestCaller ofAGroup = TestCaller.of(SampleOffices.KT1, 13)
                .inUnit(FormsFixture.UNIT, FormsPermissions.DESIGN_VIEW, FormsPermissions.DESIGN_EDIT);
        assertThat(file.of(ofAGroup)).isEmpty();
        assertThat(file.fit(ofAGroup, template)).isEqualTo(TemplateFit.FORBIDDEN);
    }

    private static KeptTemplate changed(KeptTemplate template, String name, String text) {
        Map<String, String> texts = new HashMap<>(template.texts());
        texts.put(name, text);
        return new KeptTemplate(template.code(), template.name(), texts);
    }
}
