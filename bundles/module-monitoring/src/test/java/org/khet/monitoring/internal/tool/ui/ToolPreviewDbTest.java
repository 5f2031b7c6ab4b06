package org.khet.monitoring.internal.tool.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.monitoring.internal.tool.ToolSort;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** A form is looked at before anybody answers it. Source: monitoring MON-03. */
@OnEachDatabase
class ToolPreviewDbTest {
    private final TestDatabase database;

    ToolPreviewDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void eachQuestionShowsAsItWillBeAsked_numberChoiceScaleTableAndFile() {
        MonitoringFixture at = new MonitoringFixture(database);
        ToolKind kind = at.records.tools.kind();
        RecordRow tool = at.records.tools.create(
                MonitoringFixture.person(10),
                new RecordDraft()
                        .with(kind.title, "แบบติดตาม")
                        .with(kind.sort, ToolSort.PROGRESS)
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.purpose, "ติดตามโครงการ")
                        .with(
                                kind.questions,
                                List.of(
                                        question(kind, "จำนวนนักเรียน", QuestionKind.NUMBER, ""),
                                        question(kind, "วิธีดำเนินงาน", QuestionKind.CHOICE, "อบรม, นิเทศ"),
                                        question(kind, "ความพึงพอใจ", QuestionKind.SCALE, ""),
                                        question(kind, "ผลรายระดับ", QuestionKind.TABLE, "ระดับ, จำนวน"),
                                        question(kind, "กลุ่มเป้าหมาย", QuestionKind.MULTI, "ครู, นักเรียน"),
                                        question(kind, "ภาพกิจกรรม", QuestionKind.FILE, ""))));

        List<Component> all = new ArrayList<>();
        new ToolPreview(kind)
                .of(TestRequest.of(MonitoringFixture.person(10), "monitoring", ""), tool)
                .forEach(one -> collect(one, all));

        assertThat(all).hasAtLeastOneElementOfType(BigDecimalField.class);
        assertThat(all).filteredOn(RadioButtonGroup.class::isInstance).hasSize(2);
        assertThat(all).filteredOn(CheckboxGroup.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(TextField.class::isInstance).hasSize(1);
        assertThat(all)
                .filteredOn(HasLabel.class::isInstance)
                .extracting(one -> ((HasLabel) one).getLabel())
                .contains("1. จำนวนนักเรียน *", "6. ภาพกิจกรรม *");
    }

    private static RecordDraft question(ToolKind kind, String words, QuestionKind of, String choices) {
        return new RecordDraft()
                .with(kind.question, words)
                .with(kind.kind, of)
                .with(kind.choices, choices)
                .with(kind.needed, true)
                .with(kind.askedOf, AskedOf.ALL);
    }

    private static void collect(Component one, List<Component> all) {
        all.add(one);
        one.getChildren().forEach(child -> collect(child, all));
    }
}
