package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.TabRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.PageDriver;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A kind with many sections is read in tabs, and one of its sections is changed alone. Source: DESIGN pictures 05 and 16. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordPageTabsTest {
    private static final Permission VIEW = Permission.of("vouchers:contract:view");
    private static final Permission RECORD = Permission.of("vouchers:contract:record");

    /** Contracts whose page has a tab for the contract, one for the money and one of the module. */
    private static final class TabbedContract extends RecordKind {
        final Field<LocalDate> signedOn = day("signed_on");
        final Field<UnitId> unit = unit("unit");
        final Field<String> title = text("title", 120).searched();
        final Field<String> account = secret("account_no", 20);
        final Field<BigDecimal> baht = baht("baht");
        final State drafted = state("DRAFTED", StateTone.IDLE);
        final PageTab payments;

        TabbedContract() {
            super("vouchers", "contract", "vch_contract");
            rights(VIEW, RECORD, drafted);
            belongsTo(unit);
            titled(title);
            list(signedOn, title, baht);
            pageTab("what");
            section("what", signedOn, unit, title);
            pageTab("money");
            section("money", baht, account);
            payments = pageTab("payments");
            menu("FIN", "file", 20, "contracts");
        }
    }

    /** Somebody names a tab before there is anything in it, and the last one, which is there anyhow. */
    private static final class WrongTabs extends RecordKind {
        final Field<String> title = text("title", 120).searched();

        WrongTabs() {
            super("vouchers", "contract", "vch_contract");
            rights(VIEW, RECORD);
            titled(title);
            list(title);
            pageTab("empty");
            pageTab("history");
            section("what", title);
        }
    }

    private final RecordFixture fixture;
    private final RecordService<TabbedContract> service;
    private final TabbedContract kind;
    private final TestCaller officer = TestCaller.of(SampleOffices.KT1, 13).with(VIEW, RECORD);
    private RecordRow contract;

    RecordPageTabsTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new TabbedContract());
        kind = service.kind();
    }

    @BeforeEach
    void begin() {
        contract = service.create(
                officer,
                new RecordDraft()
                        .with(kind.signedOn, LocalDate.of(2026, 11, 20))
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.title, "จ้างเหมาบริการทำความสะอาด")
                        .with(kind.account, "9990001112")
                        .with(kind.baht, new BigDecimal("108000.00")));
    }

    private TestRequest request(TestCaller caller) {
        return TestRequest.of(caller, fixture.texts(kind).in(TextCatalog.THAI));
    }

    private Component page(TestRequest request, RecordViewOverrides screens) {
        return fixture.views().page(request, service, screens, contract.id());
    }

    private static List<String> tabs(Component page) {
        return ShownComponents.all(page)
                .filter(Tab.class::isInstance)
                .map(tab -> ((Tab) tab).getLabel())
                .toList();
    }

    private static List<String> open(Component page) {
        return ShownComponents.all(page)
                .filter(one -> "tabpanel".equals(one.getElement().getAttribute("role")) && one.isVisible())
                .flatMap(panel -> ShownTexts.of(panel).stream())
                .toList();
    }

    @Test
    void sectionsStandInTheirTabs_theFirstIsOpen_whatHappenedIsTheLast() {
        Component page = page(request(officer), new RecordViewOverrides());

        assertThat(tabs(page))
                .containsExactly(
                        "[vouchers.contract.page.what]",
                        "[vouchers.contract.page.money]",
                        fixture.texts(kind).in(TextCatalog.THAI).get("records.timeline"));
        assertThat(open(page)).contains("จ้างเหมาบริการทำความสะอาด").noneMatch(text -> text.contains("108,000.00"));
        ShownComponents.find(page, TabRow.class, "vouchers-contract-tabs").select("money");
        assertThat(open(page))
                .anyMatch(text -> text.contains("108,000.00"))
                .doesNotContain("จ้างเหมาบริการทำความสะอาด");
    }

    @Test
    void tabOfTheAddressIsOpen_thatOfTheModuleIsReadWhenItIsOpenedFirst() {
        AtomicInteger read = new AtomicInteger();
        RecordViewOverrides screens = new RecordViewOverrides().in(kind.payments, (request, row) -> {
            read.incrementAndGet();
            return List.of(new Section("งวดเงิน", new Span("งวดที่ 1 เบิกแล้ว 54,000.00 บาท")));
        });

        Component page = page(request(officer), screens);
        assertThat(tabs(page)).contains("[vouchers.contract.page.payments]");
        assertThat(read).hasValue(0);

        TestRequest request = request(officer);
        request.query(Map.of("tab", List.of("payments")));
        assertThat(open(page(request, screens))).contains("งวดที่ 1 เบิกแล้ว 54,000.00 บาท");
        assertThat(read).hasValue(1);
    }

    @Test
    void sectionIsChangedAlone_theRestStaysAsItIs_andSoDoesWhatWasTypedThere() {
        TestRequest reading = request(officer);
        new PageDriver(page(reading, new RecordViewOverrides())).press("vouchers-contract-change-money");
        assertThat(reading.opened()).containsExactly("vouchers/contract/" + contract.id() + "?section=money");

        TestRequest request = request(officer);
        request.query(Map.of("section", List.of("money")));
        Component shown = request.shown(fixture.views().form(request, service, contract.id()));
        PageDriver form = new PageDriver(shown);
        assertThat(form.ids()).contains("vouchers-contract-baht").doesNotContain("vouchers-contract-title");
        RecordRow seen = service.open(officer, contract.id());
        service.change(officer, seen, RecordDraft.of(seen).with(kind.title, "จ้างเหมาบริการรักษาความปลอดภัย"));
        ShownComponents.find(shown, BigDecimalField.class, "vouchers-contract-baht")
                .setValue(new BigDecimal("120000"));
        form.press("vouchers-contract-save");

        assertThat(request.opened()).containsExactly("vouchers/contracts/" + contract.id() + "?tab=money");
        assertThat(request.draftCleared()).isFalse();
        RecordRow stored = service.open(officer, contract.id());
        assertThat(stored.get(kind.baht)).isEqualByComparingTo("120000.00");
        assertThat(stored.get(kind.title))
                .as("another changed another section meanwhile")
                .isEqualTo("จ้างเหมาบริการรักษาความปลอดภัย");
        assertThat(stored.get(kind.account)).isEqualTo("9990001112");
    }

    @Test
    void whoOnlyReads_findsNoButtonAtASection_andTheFormOfAllIsThereForTheRest() {
        assertThat(new PageDriver(page(
                                request(TestCaller.of(SampleOffices.KT1, 13).with(VIEW)), new RecordViewOverrides()))
                        .ids())
                .noneMatch(id -> id.contains("-change"));

        TestRequest request = request(officer);
        request.query(Map.of("section", List.of("unknown")));
        PageDriver form = new PageDriver(fixture.views().form(request, service, contract.id()));
        assertThat(form.ids()).contains("vouchers-contract-baht", "vouchers-contract-title");
    }

    @Test
    void tabsThatCannotStandAreToldWhenTheKindIsMade() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.of(new WrongTabs()))
                .withMessageContaining("tab empty is the first of the page and has no section")
                .withMessageContaining("tab history of the page is there twice, or is the last one");
    }
}
