package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.TestRequest;

/** Above a voucher stands which states it went through, in which it is, and which are to come. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String DONE = "k-step-done";
    private static final String NOW = "k-step-now";
    private static final String TO_COME = "k-step-to-come";
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;

    RecordStepsTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
    }

    private TestCaller person(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordRow act(RecordRow row, int by, Action action) {
        RecordDraft asked = new RecordDraft();
        action.asks().forEach(field -> asked.with(field, TODAY));
        return service.act(person(by), row, action, asked, "ใบเสร็จไม่ครบ");
    }

    /** Each step with its mark, and the one that a screen reader calls the current one. */
    private List<String> marked(RecordRow row) {
        TestRequest request = TestRequest.of(person(13), fixture.texts(kind).in(TextCatalog.THAI));
        Component page = fixture.views().page(request, service, new RecordViewOverrides(), row.id());
        StateSteps steps = ShownComponents.all(page)
                .filter(StateSteps.class::isInstance)
                .map(StateSteps.class::cast)
                .findFirst()
                .orElseThrow();
        return steps.getChildren().map(RecordStepsTest::marked).toList();
    }

    private static String marked(Component step) {
        String mark = step.getElement().getClassList().stream()
                .filter(name -> name.startsWith("k-step-"))
                .findFirst()
                .orElse("");
        String word = step.getElement().getChild(0).getTextRecursively();
        return word + " " + mark + (step.getElement().hasAttribute("aria-current") ? " step" : "");
    }

    @Test
    void stepsBeforeAreDone_thatOfNowIsTheCurrentOne_thoseBehindItAreToCome() {
        RecordRow received = service.create(person(13), SampleDraft.of(kind, TODAY));
        assertThat(marked(received))
                .containsExactly(
                        "รับไว้ " + NOW + " step",
                        "ตรวจแล้ว " + TO_COME,
                        "อนุมัติแล้ว " + TO_COME,
                        "จ่ายแล้ว " + TO_COME);

        RecordRow approved = act(act(received, 1, kind.check), 2, kind.approve);
        assertThat(marked(approved))
                .containsExactly(
                        "รับไว้ " + DONE, "ตรวจแล้ว " + DONE, "อนุมัติแล้ว " + NOW + " step", "จ่ายแล้ว " + TO_COME);

        RecordRow returned = act(approved, 1, kind.giveBack);
        assertThat(marked(returned))
                .as("given back it is where it began")
                .containsExactly(
                        "รับไว้ " + NOW + " step",
                        "ตรวจแล้ว " + TO_COME,
                        "อนุมัติแล้ว " + TO_COME,
                        "จ่ายแล้ว " + TO_COME);
    }

    @Test
    void ofWhatHasEndedAllIsDone_whatLeftTheWayEndsItsSteps() {
        RecordRow checked = act(service.create(person(13), SampleDraft.of(kind, TODAY)), 1, kind.check);
        RecordRow paid = act(act(checked, 2, kind.approve), 3, kind.pay);
        assertThat(marked(paid))
                .containsExactly("รับไว้ " + DONE, "ตรวจแล้ว " + DONE, "อนุมัติแล้ว " + DONE, "จ่ายแล้ว " + DONE);

        RecordRow other = act(service.create(person(13), SampleDraft.of(kind, TODAY)), 1, kind.check);
        assertThat(marked(act(other, 1, kind.cancel)))
                .containsExactly("รับไว้ " + DONE, "ตรวจแล้ว " + DONE, "ยกเลิก k-step-returned");
    }
}
