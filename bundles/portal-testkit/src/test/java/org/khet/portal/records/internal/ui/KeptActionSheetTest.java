package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.LineLeftEvent;
import org.khet.portal.records.internal.ui.input.LinesEditor;
import org.khet.portal.records.internal.ui.input.UnitChoices;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Trips;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.TestRequest;

/** An officer types what two trips cost into the sheets of their actions, beside one list. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class KeptActionSheetTest {
    private static final String RECEIPT = "vouchers-trip-costs-0-receipt_no";
    private final RecordFixture fixture;
    private final RecordService<Trips> service;
    private final Trips kind;
    private final TestCaller officer;
    private final TestRequest list;

    KeptActionSheetTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Trips());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
        list = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
    }

    private RecordDraft cost(String item) {
        return new RecordDraft()
                .with(kind.item, item)
                .with(kind.amount, new BigDecimal("900"))
                .with(kind.nights, 1);
    }

    private RecordRow agreed(String title) {
        RecordRow trip = service.create(
                officer,
                new RecordDraft()
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.title, title)
                        .with(kind.abroad, false)
                        .with(kind.costs, List.of(cost("ค่าที่พัก"))));
        return service.open(officer, service.act(officer, trip, kind.agree).id());
    }

    private ActionDialog dialog(TestRequest request, RecordRow trip) {
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(trip));
        var editors = new FieldEditorFactory(
                names, request, new UnitChoices(kind, List.of(), List.of()), LocalDate.of(2026, 11, 20));
        return new ActionPresenter(request, service, editors, () -> {}, problem -> {}).dialog(kind.close, trip, false);
    }

    private static LinesEditor sheet(ActionDialog dialog) {
        return ShownComponents.all(dialog)
                .filter(LinesEditor.class::isInstance)
                .map(LinesEditor.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String receipt(ActionDialog dialog) {
        return ShownComponents.find(dialog, TextField.class, RECEIPT).getValue();
    }

    private static void typeReceipt(ActionDialog dialog, String number) {
        TextField cell = ShownComponents.find(dialog, TextField.class, RECEIPT);
        String before = cell.getValue();
        cell.setValue(number);
        ComponentUtil.fireEvent(cell, new AbstractField.ComponentValueChangeEvent<>(cell, cell, before, true));
    }

    @Test
    void whatWasTypedForOneTrip_comesBackToIt_andLiesOverNoOther() {
        RecordRow korat = agreed("ประชุมที่นครราชสีมา");
        RecordRow phuket = agreed("อบรมที่ภูเก็ต");
        assertThat(phuket.head().edition()).isEqualTo(korat.head().edition());

        typeReceipt(dialog(list, korat), "บส 12/70");

        assertThat(receipt(dialog(list.reopened(), phuket))).isEmpty();
        assertThat(receipt(dialog(list.reopened(), korat))).isEqualTo("บส 12/70");
    }

    @Test
    void linesPastedForOneTrip_areNoneOfAnother() {
        RecordRow korat = agreed("ประชุมที่นครราชสีมา");
        RecordRow phuket = agreed("อบรมที่ภูเก็ต");

        sheet(dialog(list, korat)).take(List.of(cost("ค่ารถรับจ้าง"), cost("ค่าทางด่วน")));

        assertThat(sheet(dialog(list.reopened(), phuket)).drafts()).hasSize(1);
        assertThat(sheet(dialog(list.reopened(), korat)).drafts()).hasSize(3);
    }

    @Test
    void whatWasStored_isKeptNoMore_whatWasRefusedIs_andWhatWasTypedForOthers() {
        RecordRow korat = agreed("ประชุมที่นครราชสีมา");
        ActionDialog unfinished = dialog(list, korat);
        typeReceipt(unfinished, "บส 12/70");
        press(unfinished);
        assertThat(service.open(officer, korat.id()).state()).isEqualTo(kind.agreed);
        assertThat(list.draftCleared()).isFalse();

        RecordRow phuket = agreed("อบรมที่ภูเก็ต");
        typeReceipt(dialog(list, phuket), "บส 13/70");
        TestRequest again = list.reopened();
        ActionDialog complete = dialog(again, korat);
        assertThat(receipt(complete)).isEqualTo("บส 12/70");
        ShownComponents.find(complete, BigDecimalField.class, "vouchers-trip-costs-0-spent")
                .setValue(new BigDecimal("850"));
        press(complete);

        RecordRow closed = service.open(officer, korat.id());
        assertThat(closed.state()).isEqualTo(kind.closed);
        assertThat(closed.lines(kind.costs).getFirst().get(kind.receipt)).isEqualTo("บส 12/70");
        assertThat(receipt(dialog(again.reopened(), korat))).isEmpty();
        assertThat(receipt(dialog(again.reopened(), phuket)))
                .as("beside the same list")
                .isEqualTo("บส 13/70");
    }

    @Test
    void whatWouldBeRefused_isToldInTheDialog_beforeItIsSent() {
        ActionDialog dialog = dialog(list, agreed("ประชุมที่นครราชสีมา"));
        TextField cell = ShownComponents.find(dialog, TextField.class, RECEIPT);
        var spent = ShownComponents.find(dialog, BigDecimalField.class, "vouchers-trip-costs-0-spent");
        assertThat(spent.isRequiredIndicatorVisible())
                .as("of a cost that was planned")
                .isTrue();

        typeReceipt(dialog, "บ".repeat(41));
        ComponentUtil.fireEvent(cell, new BlurNotifier.BlurEvent<>(cell, true));
        assertThat(cell.getErrorMessage()).isEqualTo("ใช้ได้ไม่เกิน 40 ตัวอักษร ขณะนี้มี 41 ตัวอักษร");
        assertThat(spent.isInvalid()).isFalse();

        NativeTableRow row =
                (NativeTableRow) cell.getParent().flatMap(Component::getParent).orElseThrow();
        ComponentUtil.fireEvent(row, new LineLeftEvent(row, true));
        assertThat(spent.getErrorMessage()).isEqualTo("กรุณากรอกช่องนี้");
        assertThat(cell.isInvalid()).isTrue();
    }

    /** The foot of a dialog is no child of it. */
    private static void press(ActionDialog dialog) {
        dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(part -> part.getComponent().stream())
                .filter(part ->
                        part.getId().filter("vouchers-trip-close-go"::equals).isPresent())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }
}
