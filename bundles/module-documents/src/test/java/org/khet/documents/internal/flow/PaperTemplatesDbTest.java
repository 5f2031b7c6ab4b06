package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.template.TemplateKind;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.OfficeTemplates.KeptTemplate;
import org.khet.portal.api.settings.OfficeTemplates.TemplateFit;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** A new office begins with the templates of another one, each as a draft. Source: core CORE-10. */
@OnEachDatabase
class PaperTemplatesDbTest {
    private static final String WORDS = "# บันทึกข้อความ\n**เรื่อง** {{subject}}\n{{paragraphs}}";
    private final TestCaller first =
            TestCaller.of(SampleOffices.KT1, 4).with(PaperPermissions.VIEW, RegisterPermissions.CONFIGURE);
    private final TestCaller second =
            TestCaller.of(SampleOffices.KT2, 53).with(PaperPermissions.VIEW, RegisterPermissions.CONFIGURE);
    private final TestDatabase database;
    private RecordService<TemplateKind> templates;
    private TemplateKind kind;
    private PaperTemplates file;

    PaperTemplatesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void firstOfficeHasATemplateInUse() {
        database.clear();
        templates = new PapersOffice(new RecordFixture(database)).open().papers.templates();
        kind = templates.kind();
        file = new PaperTemplates(templates, new ModuleId("documents"));
        RecordRow made = templates.create(
                first,
                new RecordDraft()
                        .with(kind.code, "บข-กลาง")
                        .with(kind.name, "บันทึกข้อความของสำนักงาน")
                        .with(kind.sort, "memo")
                        .with(kind.thaiDigits, true)
                        .with(kind.cue, true)
                        .with(kind.words, WORDS));
        templates.act(first, templates.act(first, made, kind.attempt), kind.activate);
    }

    private RecordRow only(TestCaller caller) {
        var found = templates.all(caller, RecordFilter.ALL);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void templateComesIntoAnotherOfficeAsADraft_wordByWord_andIsTheSameAfterwards() {
        KeptTemplate template = file.of(first).getFirst();
        assertThat(file.of(second)).isEmpty();
        assertThat(file.type()).isEqualTo("documents.template");
        assertThat(file.fit(second, template)).isEqualTo(TemplateFit.FITS);

        file.take(second, template);

        RecordRow taken = only(second);
        assertThat(taken.state()).isEqualTo(kind.draft);
        assertThat(taken.get(kind.words)).isEqualTo(WORDS);
        assertThat(taken.get(kind.name)).isEqualTo("บันทึกข้อความของสำนักงาน");
        assertThat(taken.get(kind.thaiDigits)).isTrue();
        assertThat(taken.get(kind.cue)).isTrue();
        assertThat(file.of(second)).containsExactly(template);
        assertThat(only(first).state()).as("not touched").isEqualTo(kind.active);
    }

    @Test
    void oneInUseIsADraftAgainWithTheOtherWords_andKeepsItsUnit() {
        RecordRow active = only(first);
        templates.internal().change(first, active, new RecordDraft().with(kind.unit, PapersOffice.unit("ICT")));
        KeptTemplate template = file.of(first).getFirst();
        Map<String, String> texts = new HashMap<>(template.texts());
        texts.put("words", "# บันทึก\n{{subject}}");
        var changed = new KeptTemplate(template.code(), template.name(), texts);
        assertThat(file.fit(first, changed)).isEqualTo(TemplateFit.FITS);

        file.take(first, changed);

        assertThat(only(first).state()).isEqualTo(kind.draft);
        assertThat(only(first).get(kind.words)).isEqualTo("# บันทึก\n{{subject}}");
        assertThat(only(first).get(kind.unit)).contains(PapersOffice.unit("ICT"));
        assertThat(file.of(first)).containsExactly(changed);
    }

    @Test
    void whatNoPaperHas_anEndedCode_aTextThatIsMissing_andWhoMayNotKeepTemplates_areRefused() {
        KeptTemplate template = file.of(first).getFirst();
        Map<String, String> texts = new HashMap<>(template.texts());
        texts.put("words", "เรื่อง {{subjekt}}");
        assertThat(file.fit(second, new KeptTemplate("บข-2", "บันทึก", texts)))
                .as("a field that no paper has")
                .isEqualTo(TemplateFit.UNFIT);
        texts.put("words", WORDS);
        texts.remove("cue");
        assertThat(file.fit(second, new KeptTemplate("บข-2", "บันทึก", texts))).isEqualTo(TemplateFit.UNFIT);
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 13).with(PaperPermissions.VIEW);
        assertThat(file.fit(reader, template)).isEqualTo(TemplateFit.FORBIDDEN);
        assertThat(file.of(reader)).isEmpty();

        templates.act(first, only(first), kind.finish);
        assertThat(file.fit(first, template)).as("its code has ended").isEqualTo(TemplateFit.KEPT);
        assertThat(file.of(first)).isEmpty();
    }
}
