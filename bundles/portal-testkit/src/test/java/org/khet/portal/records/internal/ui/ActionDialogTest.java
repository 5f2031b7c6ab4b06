package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.UnitChoices;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.TestRequest;

/** What stands in the dialog of an action before anybody types. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ActionDialogTest {
    private static final LocalDate EARLIER = LocalDate.of(2026, 11, 18);
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;

    ActionDialogTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
    }

    private TestCaller officer(int number) {
        return TestCaller.of(SampleOffices.KT1, number).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordRow approved() {
        RecordRow voucher = service.create(
                officer(13),
                new RecordDraft()
                        .with(kind.receivedOn, EARLIER)
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 12))
                        .with(kind.subject, "ค่าเดินทางไปราชการ")
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "ค่าพาหนะ")
                                        .with(kind.amount, new BigDecimal("1240.00"))))
                        .with(kind.wht, BigDecimal.ZERO)
                        .with(kind.account, "9990001112"));
        RecordRow checked = service.act(officer(14), voucher, kind.check);
        return service.act(officer(15), checked, kind.approve);
    }

    private ActionDialog dialog(TestRequest request, Action action, RecordRow row) {
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        var editors = new FieldEditorFactory(names, request, new UnitChoices(kind, List.of(), List.of()), EARLIER);
        return new ActionPresenter(request, service, editors, () -> {}, problem -> {}).dialog(action, row, false);
    }

    private TestRequest page() {
        return TestRequest.of(officer(13), fixture.texts(kind).in(TextCatalog.THAI));
    }

    private static DatePicker paidOn(ActionDialog dialog) {
        return ShownComponents.find(dialog, DatePicker.class, "vouchers-voucher-pay-paid_on");
    }

    private static TextArea reason(ActionDialog dialog) {
        return ShownComponents.find(dialog, TextArea.class, "vouchers-voucher-return-reason");
    }

    /** As a person does. */
    private static <C extends AbstractField<C, V>, V> void type(C field, V value) {
        V before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<C, V>(field, field, before, true));
    }

    @Test
    void dayOfPaymentIsToday_whichStaysToBeChanged_andWhatTheRecordSaysComesFirst() {
        RecordRow row = approved();

        assertThat(paidOn(dialog(page(), kind.pay, row)).getValue()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(paidOn(dialog(page(), kind.pay, row.with(kind.paidOn, EARLIER)))
                        .getValue())
                .isEqualTo(EARLIER);
    }

    @Test
    void whatWasTypedComesBackToItsAction_untilThatIsDone() {
        RecordRow row = approved();
        TestRequest page = page();
        type(paidOn(dialog(page, kind.pay, row)), EARLIER);
        type(reason(dialog(page, kind.giveBack, row)), "ยังไม่แนบใบเสร็จค่าที่พัก");

        TestRequest again = page.reopened();
        assertThat(paidOn(dialog(again, kind.pay, row)).getValue()).isEqualTo(EARLIER);
        assertThat(reason(dialog(again, kind.giveBack, row)).getValue()).isEqualTo("ยังไม่แนบใบเสร็จค่าที่พัก");

        TestRequest third = again.reopened();
        press(dialog(third, kind.pay, row), "vouchers-voucher-pay-go");
        assertThat(service.open(officer(13), row.id()).get(kind.paidOn)).contains(EARLIER);
        assertThat(paidOn(dialog(third.reopened(), kind.pay, row)).getValue()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    /** The foot of a dialog is no child of it. */
    private static void press(ActionDialog dialog, String id) {
        dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(part -> part.getComponent().stream())
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }
}
