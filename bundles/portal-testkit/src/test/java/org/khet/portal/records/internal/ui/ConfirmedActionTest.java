package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.ExecutionContext;
import com.vaadin.flow.internal.StateTree;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SiteVisits;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** An action that is confirmed is done by the second press only. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ConfirmedActionTest {
    /** Opens a dialog without waiting for the answer to a browser. */
    private static final class AtOnce extends UI {
        @Override
        public StateTree.ExecutionRegistration beforeClientResponse(
                Component component, SerializableConsumer<ExecutionContext> execution) {
            execution.accept(new ExecutionContext(this, false));
            return () -> {};
        }
    }

    private final RecordFixture fixture;
    private final RecordService<SiteVisits> visits;
    private final SiteVisits kind;
    private final TestCaller officer;
    private final UI browser = new AtOnce();

    ConfirmedActionTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        visits = fixture.of(new SiteVisits());
        kind = visits.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    @BeforeEach
    void open() {
        fixture.database().clear();
        UI.setCurrent(browser);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void pressedOnceNothingIsDone_theDialogAsks_pressedThereItIs() {
        RecordRow row = visits.create(
                officer,
                new RecordDraft()
                        .with(kind.code, "น 1/2570")
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.round, 1)
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                        .with(kind.beganOn, LocalDate.of(2026, 11, 18))
                        .with(kind.paid, false)
                        .with(kind.way, SiteVisits.Way.THERE));
        Component page = fixture.views()
                .page(
                        TestRequest.of(officer, fixture.texts(kind).in(Locale.ENGLISH)),
                        visits,
                        new RecordViewOverrides(),
                        row.id());

        ShownComponents.find(page, Button.class, "vouchers-site-visit-do-finish")
                .click();

        assertThat(visits.open(officer, row.id()).state()).isEqualTo(kind.planned);
        ActionDialog asked = ShownComponents.find(browser, ActionDialog.class, "vouchers-site-visit-finish-dialog");
        assertThat(ShownTexts.of(asked)).contains("[vouchers.site-visit.confirm.finish]");
        asked.getFooter()
                .getElement()
                .getChildren()
                .flatMap(part -> part.getComponent().stream())
                .filter(part -> part.getId()
                        .filter("vouchers-site-visit-finish-go"::equals)
                        .isPresent())
                .map(Button.class::cast)
                .forEach(Button::click);
        assertThat(visits.open(officer, row.id()).state()).isEqualTo(kind.done);
    }
}
