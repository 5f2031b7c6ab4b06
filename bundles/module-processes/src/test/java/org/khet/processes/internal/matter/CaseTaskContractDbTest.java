package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.ExecutionContext;
import com.vaadin.flow.internal.StateTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessOrigin;
import org.khet.processes.internal.catalogue.ProcessTrigger;
import org.khet.processes.internal.catalogue.ProcessYear;

/** What every register keeps, on each database. */
@OnEachDatabase
class CaseTaskContractDbTest extends RecordContract<CaseTaskKind> {
    CaseTaskContractDbTest(TestDatabase database) {
        super(database, new CaseTaskKind());
    }

    private long matter;
    private int made;

    @Override
    protected void before() {
        ProcessKind other = new ProcessKind();
        long process = fixture.of(other)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(other.permissions().toArray(Permission[]::new)),
                        new RecordDraft()
                                .with(other.code, "C-99")
                                .with(other.name, "งาน")
                                .with(other.origin, ProcessOrigin.OWN)
                                .with(other.yearKind, ProcessYear.FISCAL)
                                .with(other.trigger, ProcessTrigger.HAND)
                                .with(other.place, 1))
                .id();
        CaseKind cases = new CaseKind();
        matter = fixture.of(cases)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(cases.permissions().toArray(Permission[]::new)),
                        new RecordDraft()
                                .with(cases.process, process)
                                .with(cases.title, "เรื่อง")
                                .with(cases.unit, new UnitId(13))
                                .with(cases.year, FiscalYear.of(TODAY))
                                .with(cases.startsOn, TODAY)
                                .with(cases.priority, CasePriority.NORMAL))
                .id();
    }

    @Test
    void resultOfADecisionIsChosenFromItsBranches_aStepWithoutThemAsksForNone() {
        assertThat(inputs(List.of(new OfferedValue("ผ่าน", "ผ่าน"), new OfferedValue("แก้", "แก้"))))
                .filteredOn(RadioButtonGroup.class::isInstance)
                .singleElement()
                .satisfies(one -> {
                    RadioButtonGroup<?> branches = (RadioButtonGroup<?>) one;
                    assertThat(branches.getListDataView().getItems()).hasSize(2);
                    assertThat(branches.isRequiredIndicatorVisible()).isTrue();
                    assertThat(branches.isEmpty()).isTrue();
                });
        assertThat(inputs(List.of(new OfferedValue("ผ่าน", "ผ่าน"))))
                .filteredOn(RadioButtonGroup.class::isInstance)
                .as("the only one is chosen already")
                .singleElement()
                .satisfies(
                        one -> assertThat(((RadioButtonGroup<?>) one).isEmpty()).isFalse());
        assertThat(inputs(List.of()))
                .noneMatch(
                        one -> one.getId().filter(id -> id.endsWith("-branch")).isPresent());
    }

    /** Opens a dialog without waiting for the answer to a browser; where files go to says a session, which is not there. */
    private static final class AtOnce extends UI {
        @Override
        public StateTree.ExecutionRegistration beforeClientResponse(
                Component component, SerializableConsumer<ExecutionContext> execution) {
            if (!(component instanceof Upload)) {
                execution.accept(new ExecutionContext(this, false));
            }
            return () -> {};
        }
    }

    /** Everything in the dialog of the first button. */
    private List<Component> inputs(List<OfferedValue> branches) {
        UI ui = new AtOnce();
        UI.setCurrent(ui);
        try {
            kind.finish.chooses(kind.branch, (row, now) -> branches);
            RecordRow row = made(13);
            TestCaller officer = person(13);
            Component page = fixture.views()
                    .page(
                            TestRequest.of(officer, fixture.texts(kind).in(Locale.of("th"))),
                            service,
                            new RecordViewOverrides(),
                            row.id());
            all(page)
                    .filter(one -> one.getId().equals(Optional.of("processes-task-do-finish")))
                    .map(Button.class::cast)
                    .forEach(Button::click);
            return all(ui).toList();
        } finally {
            UI.setCurrent(null);
        }
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(CaseTaskContractDbTest::all));
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.matter, matter).with(kind.pass, ++made);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.granted) ? draft.with(kind.decisionFile, TypedDecision.signed()) : draft;
    }

    /** Source: kinds-documents §9. */
    @Test
    void grantIsTypedWithNumberDayAndFileOfItsMemo_orComesByTheMemoWithoutAFile() {
        TypedDecision.bothWays(fixture::answer, service, actor(kind.granted), walk(kind.asked), TODAY);
    }
}
