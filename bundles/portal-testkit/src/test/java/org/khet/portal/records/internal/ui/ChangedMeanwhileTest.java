package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.ui.RecordViewOverrides;
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
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A voucher is written by code while an officer has it open: only what others changed of it is told. Source: core CORE-130. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ChangedMeanwhileTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private final TestCaller officer;

    ChangedMeanwhileTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordRow voucher() {
        RecordRow row = service.create(
                officer,
                new RecordDraft()
                        .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 12))
                        .with(kind.subject, "ค่าใช้จ่ายในการอบรม")
                        .with(kind.wht, BigDecimal.ZERO)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "ค่าที่พัก")
                                        .with(kind.amount, new BigDecimal("900")))));
        return service.open(officer, row.id());
    }

    private TestRequest request() {
        return TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
    }

    private static void save(Component form, String subject) {
        ShownComponents.find(form, TextField.class, "vouchers-voucher-subject").setValue(subject);
        ShownComponents.find(form, Button.class, "vouchers-voucher-save").click();
    }

    /** As what counts it or gives it to somebody does: another edition that says the same. */
    private void written(RecordRow row) {
        service.internal().change(officer, row, new RecordDraft());
    }

    @Test
    void formIsStored_whereNothingThatIsTypedThereWasChanged() {
        RecordRow row = voucher();
        TestRequest request = request();
        Component form = fixture.views().form(request, service, row.id());

        written(row);
        save(form, "ค่าใช้จ่ายในการอบรมครู");

        assertThat(request.opened()).hasSize(1);
        assertThat(service.open(officer, row.id()).get(kind.subject)).isEqualTo("ค่าใช้จ่ายในการอบรมครู");
    }

    @Test
    void whatAnotherChangedIsTold_andNothingIsStoredBeforeItIsSaved() {
        RecordRow row = voucher();
        TestRequest request = request();
        Component form = fixture.views().form(request, service, row.id());

        service.change(officer, row, RecordDraft.of(row).with(kind.subject, "ค่าเช่าที่พัก"));
        save(form, "ค่าใช้จ่ายในการอบรมครู");

        assertThat(request.opened()).isEmpty();
        assertThat(ShownTexts.of(form)).anyMatch(text -> text.contains("ค่าเช่าที่พัก"));
        assertThat(service.open(officer, row.id()).get(kind.subject)).isEqualTo("ค่าเช่าที่พัก");
    }

    private AtomicInteger pressed(RecordRow row) {
        TestRequest request = request();
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        var editors = new FieldEditorFactory(
                names, request, new UnitChoices(kind, List.of(), List.of()), LocalDate.of(2026, 11, 20));
        AtomicInteger told = new AtomicInteger();
        Component box = new ActionPresenter(request, service, editors, () -> {}, problem -> told.incrementAndGet())
                .box(row, List.of());
        ShownComponents.find(box, Button.class, "vouchers-voucher-do-check").click();
        return told;
    }

    @Test
    void actionIsDoneWithARecordThatStillSaysTheSame() {
        RecordRow row = voucher();
        written(row);

        assertThat(pressed(row).get()).isZero();
        assertThat(service.open(officer, row.id()).state()).isEqualTo(kind.checked);
    }

    @Test
    void actionIsNotDoneWithARecordThatSaysSomethingElse() {
        RecordRow row = voucher();
        service.change(officer, row, RecordDraft.of(row).with(kind.subject, "ค่าเช่าที่พัก"));

        assertThat(pressed(row).get()).isEqualTo(1);
        assertThat(service.open(officer, row.id()).state()).isEqualTo(row.state());
    }

    private Component pageOf(TestCaller reader, RecordRow row) {
        return fixture.views()
                .page(
                        TestRequest.of(reader, fixture.texts(kind).in(TextCatalog.THAI)),
                        service,
                        new RecordViewOverrides(),
                        row.id());
    }

    /** The second presses before the page, which follows what happens, shows that there is nothing left to press. */
    @Test
    void ofTwoWhoHaveItsPageOpen_theSecondReadsWhoWasFirst_andWhatThatDid() {
        RecordRow row = voucher();
        TestCaller colleague = officer.as(SampleOffices.personId(SampleOffices.KT1, 14), "นายเพื่อนร่วมงาน 14");
        Component mine = pageOf(officer, row);
        Component other = pageOf(colleague, row);
        Button late = ShownComponents.find(other, Button.class, "vouchers-voucher-do-check");

        ShownComponents.find(mine, Button.class, "vouchers-voucher-do-check").click();
        late.click();

        assertThat(ShownTexts.of(other))
                .contains(
                        officer.name() + " ดำเนินการกับรายการนี้ก่อนท่าน จึงยังไม่ได้บันทึก",
                        "ดำเนินการล่าสุด: ตรวจสอบแล้ว",
                        "หน้านี้แสดงรายการตามที่เป็นอยู่ขณะนี้แล้ว");
        assertThat(ShownTexts.of(mine)).noneMatch(words -> words.contains("ก่อนท่าน"));
        assertThat(service.steps(officer, row.id()))
                .extracting(RecordStep::action, RecordStep::name)
                .containsExactly(tuple("create", officer.name()), tuple("check", officer.name()));
    }

    @Test
    void whatAGuardRefusesIsNobodysDoing() {
        ValueFormatter names = fixture.screens().formatter(kind, request());
        RecordRow row = voucher();
        Component notice = NotDoneNotice.of(
                Problem.of("", "records.error.guard"),
                new RecordHistory(kind, names, List.of()),
                fixture.texts(kind).in(TextCatalog.THAI),
                service.steps(officer, row.id()));

        assertThat(ShownTexts.of(notice)).noneMatch(words -> words.contains("ดำเนินการล่าสุด"));
    }
}
