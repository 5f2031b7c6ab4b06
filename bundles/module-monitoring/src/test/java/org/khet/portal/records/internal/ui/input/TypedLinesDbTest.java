package org.khet.portal.records.internal.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.tool.AskedOf;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** Lines of a form as people fill them in: what they need not answer stays open, what usually stands there is shown. */
@OnEachDatabase(module = "id=monitoring;prefix=mon")
class TypedLinesDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller OWNER = MonitoringFixture.person(11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final MonitoringFixture at;

    TypedLinesDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
    }

    private LinesEditor sheet(RecordKind kind, Lines of) {
        TestRequest request = TestRequest.of(
                MonitoringFixture.person(10),
                TextCatalog.load(MonitoringFixture.class.getClassLoader(), "monitoring")
                        .over(at.services.texts())
                        .in(TextCatalog.THAI));
        FieldEditorFactory editors = new FieldEditorFactory(
                at.screens.formatter(kind, request), request, new UnitChoices(kind, List.of(), List.of()), TODAY);
        return new LinesEditor(
                kind, of, editors, request, new ErrorSummary(request.texts(), "records.incomplete"), field -> true);
    }

    @Test
    void questionThatNobodyHasToAnswer_staysOpen_andTheReportIsStored() {
        at.item(at.project("P-001", "โรงเรียนปลอดภัย"));
        ReportKind kind = at.records.reports.kind();
        RecordRow report = at.reports(at.opened(1)).getFirst();
        assertThat(report.lines(kind.answers)).isNotEmpty();
        LinesEditor sheet = sheet(kind, kind.answers);
        sheet.show(report.lines(kind.answers), 1);

        RecordRow stored =
                at.records.reports.change(OWNER, report, RecordDraft.of(report).with(kind.answers, sheet.drafts()));

        assertThat(stored.lines(kind.answers))
                .extracting(line -> line.get(kind.question))
                .isEqualTo(report.lines(kind.answers).stream()
                        .map(line -> line.get(kind.question))
                        .toList());
        assertThat(sheet.drafts())
                .extracting(RecordDraft::line)
                .isEqualTo(report.lines(kind.answers).stream()
                        .map(line -> line.id())
                        .toList());
    }

    @Test
    void lineThatSomebodyBegins_showsWhatUsuallyStandsThere_andIsNoneAsLongAsNothingElseIsTyped() {
        ToolKind kind = at.records.tools.kind();
        LinesEditor sheet = sheet(kind, kind.questions);
        sheet.show(List.of(), 0);
        assertThat(sheet.drafts()).isEmpty();

        type(sheet, "monitoring-tool-questions-0-question", "ต้องการความช่วยเหลือเรื่องใด");

        assertThat(sheet.drafts()).hasSize(1);
        RecordDraft line = sheet.drafts().getFirst();
        assertThat(line.raw(kind.kind)).isEqualTo(QuestionKind.TEXT);
        assertThat(line.raw(kind.needed)).isEqualTo(true);
        assertThat(line.raw(kind.askedOf)).isEqualTo(AskedOf.ALL);

        type(sheet, "monitoring-tool-questions-0-question", "");
        assertThat(sheet.drafts()).isEmpty();
    }

    /** As a person does. */
    private static void type(LinesEditor sheet, String id, String words) {
        TextField field = (TextField) parts(sheet)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
        String before = field.getValue();
        field.setValue(words);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static Stream<Component> parts(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(TypedLinesDbTest::parts));
    }
}
