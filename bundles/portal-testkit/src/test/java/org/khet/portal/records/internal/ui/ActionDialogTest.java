package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
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

    private DatePicker paidOn(RecordRow row) {
        TestRequest request = TestRequest.of(officer(13), fixture.texts(kind).in(TextCatalog.THAI));
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        var editors = new FieldEditorFactory(names, request, new UnitChoices(kind, List.of(), List.of()), EARLIER);
        return part(
                new ActionDialog(request, kind, kind.pay, editors, row, Map.of(), false, (draft, why) -> List.of()),
                "vouchers-voucher-pay-paid_on");
    }

    private static DatePicker part(Component root, String id) {
        return Stream.iterate(
                        List.of(root),
                        level -> !level.isEmpty(),
                        level -> level.stream().flatMap(Component::getChildren).toList())
                .flatMap(List::stream)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(DatePicker.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dayOfPaymentIsToday_whichStaysToBeChanged_andWhatTheRecordSaysComesFirst() {
        RecordRow row = approved();

        assertThat(paidOn(row).getValue()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(paidOn(row.with(kind.paidOn, EARLIER)).getValue()).isEqualTo(EARLIER);
    }
}
