package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
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
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What is to be done next stands beside the list as on the page, and changes both. Source: DESIGN-2 20. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordPanelTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private RecordRow voucher;
    private int told;

    RecordPanelTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
    }

    @BeforeEach
    void begin() {
        voucher = service.create(
                officer(),
                new RecordDraft()
                        .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "ICT").id())
                        .with(
                                kind.payee,
                                SampleOffices.person(SampleOffices.KT1, 12).id())
                        .with(kind.subject, "ค่าเดินทาง")
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "รายการ")
                                        .with(kind.amount, new BigDecimal("1000.25"))))
                        .with(kind.wht, BigDecimal.TEN)
                        .with(kind.account, "9990001112"));
    }

    private TestCaller officer() {
        return TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordPanel panel(TestCaller caller) {
        TestRequest request = TestRequest.of(caller, fixture.texts(kind).in(TextCatalog.THAI));
        return new RecordPanel(
                request,
                new ViewContext(service, new RecordViewOverrides(), fixture.screens()),
                names -> new FieldEditorFactory(
                        names, request, new UnitChoices(kind, List.of(), List.of()), LocalDate.of(2026, 11, 20)),
                voucher.id(),
                () -> told++);
    }

    @Test
    void nextActionIsDoneBesideTheList_theListHears_theFurtherActionComes() {
        RecordPanel panel = panel(officer());
        String before = kind.module() + "-" + kind.name() + "-do-";

        button(panel, before + kind.check.name()).click();

        assertThat(service.open(officer(), voucher.id()).state()).isEqualTo(kind.checked);
        assertThat(told).isEqualTo(1);
        assertThat(ids(panel)).contains(before + kind.giveBack.name()).doesNotContain(before + kind.check.name());
        assertThat(ShownTexts.of(panel)).contains("ค่าเดินทาง");
    }

    @Test
    void whoMayOnlyLook_hasNoBoxOfActions() {
        RecordPanel panel = panel(TestCaller.of(SampleOffices.KT1, 13).with(kind.view()));

        assertThat(ids(panel)).noneMatch(id -> id.contains("-do-"));
        assertThat(ShownTexts.of(panel)).contains("ค่าเดินทาง").doesNotContain("ทำอะไรต่อ");
    }

    /** A circular to schools names none of the other sorts of receivers: their empty columns would push the names off the page. */
    @Test
    void columnsInWhichNoLineSaysAnything_takeNoRoom() {
        TestRequest request = TestRequest.of(officer(), fixture.texts(kind).in(TextCatalog.THAI));
        RecordRow row = service.open(officer(), voucher.id());
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        var facts = new RecordFacts(kind, names, List.of(), new RecordViewOverrides(), request);
        Div page = new Div();
        facts.sections(row).forEach(page::add);

        assertThat(ShownTexts.of(page))
                .contains(request.texts().get(RecordTexts.field(kind, kind.item)))
                .doesNotContain(request.texts().get(RecordTexts.field(kind, kind.receipt)));
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(RecordPanelTest::all));
    }

    private static List<String> ids(Component page) {
        return all(page).map(one -> one.getId().orElse("")).toList();
    }

    private static Button button(Component page, String id) {
        return all(page)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
