package org.khet.forms.internal.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Presence;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.ui.TestRequest;

/** Editions keep what every kind keeps. */
@OnEachDatabase
class EditionsDbTest extends RecordContract<Editions> {
    private RecordRow design;
    private int no;

    EditionsDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new FormsFixture(fixture).designs().editions().kind());
    }

    @Override
    protected void before() {
        RecordService<Designs> designs = fixture.of(new Designs(new GrantRoles()));
        design = designs.internal()
                .create(
                        FormsFixture.designer(),
                        SampleDraft.of(designs.kind(), TODAY)
                                .with(designs.kind().key, "one")
                                .with(designs.kind().pattern, ""));
        no = 1;
    }

    @Test
    void whatIsMissingInALineIsNamedByTableLineAndField() {
        RecordDraft draft = draft();
        List<RecordDraft> lines = List.of(
                draft.lines(kind.fields).getFirst(),
                draft().lines(kind.fields).getFirst().with(kind.key, "day"));
        RecordRow row = service.internal().create(person(13), draft.with(kind.fields, lines));
        Component form = fixture.views()
                .form(TestRequest.of(person(13), fixture.texts(kind).in(Locale.of("th"))), service, row.id());
        find(form, TextField.class, "forms-edition-fields-1-field_key").clear();

        find(form, Button.class, "forms-edition-save").click();
        assertThat(form.getElement().getTextRecursively()).contains("ช่องข้อมูล แถวที่ 2 รหัส: กรุณากรอกช่องนี้");
    }

    private static <C extends Component> C find(Component root, Class<C> type, String id) {
        return all(root)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(EditionsDbTest::all));
    }

    @Override
    protected RecordDraft draft() {
        no++;
        RecordDraft field = new RecordDraft()
                .with(kind.key, "matter")
                .with(kind.label, "เรื่อง")
                .with(kind.sort, FieldSort.TEXT)
                .with(kind.presence, Presence.NEEDED)
                .with(kind.listed, true)
                .with(kind.chip, false)
                .with(kind.found, false)
                .with(kind.once, false)
                .with(kind.concealed, false)
                .with(kind.sensitive, false);
        return new RecordDraft()
                .with(kind.design, design.id())
                .with(kind.unit, FormsFixture.UNIT)
                .with(kind.no, no)
                .with(kind.note, "ตัวอย่าง")
                .with(kind.fields, List.of(field));
    }
}
