package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A list counts its tabs, adds up its groups and stands as cards on a phone; what the reader may not see is in none of them. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordListViewTest {
    private static final Permission BANK = Permission.of("vouchers:voucher:bank");
    private static final String GROUPS = "vouchers-vouchers-groups";
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;

    RecordListViewTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
    }

    @BeforeEach
    void threeVouchersAreThere_oneIsCancelled() {
        fixture.database().clear();
        voucher("ICT", "1000.25");
        voucher("ICT", "200");
        RecordRow cancelled = voucher("FIN", "70000");
        service.act(officer(), cancelled, kind.cancel, new RecordDraft(), "ยื่นซ้ำ");
    }

    private TestCaller officer() {
        return TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    private TestCaller withoutBank() {
        return TestCaller.of(SampleOffices.KT1, 13)
                .with(kind.permissions().stream()
                        .filter(permission -> !permission.equals(BANK))
                        .toArray(Permission[]::new));
    }

    private RecordRow voucher(String unit, String amount) {
        return service.create(
                officer(),
                new RecordDraft()
                        .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, unit).id())
                        .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 12))
                        .with(kind.subject, "ค่าเดินทางของ " + unit)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "รายการ")
                                        .with(kind.amount, new BigDecimal(amount))))
                        .with(kind.wht, BigDecimal.ZERO)
                        .with(kind.account, "9990001112"));
    }

    private TestRequest request(TestCaller caller, Map<String, List<String>> query) {
        TestRequest request = TestRequest.of(caller, fixture.texts(kind).in(Locale.ENGLISH));
        request.query(query);
        return request;
    }

    private Component list(TestRequest request) {
        return fixture.views().list(request, service, new RecordViewOverrides());
    }

    private static Component groups(Component list) {
        return ShownComponents.find(list, GroupSummary.class, GROUPS);
    }

    @Test
    void tabsAreCounted_groupsAreAddedUpAsTheListIsFiltered_andLeadToTheirRows() {
        TestRequest request = request(officer(), Map.of("group", List.of("unit"), "tab", List.of("all")));
        Component list = list(request);
        String ict =
                String.valueOf(SampleOffices.unit(SampleOffices.KT1, "ICT").id().value());

        assertThat(ShownTexts.of(list)).contains("Open 2", "All 3");
        assertThat(ShownTexts.of(groups(list))).contains("1,200.25", "70,000.00", "2", "1");
        ShownComponents.all(groups(list))
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(request.query())
                .containsEntry("unit", List.of(ict))
                .containsEntry("tab", List.of("all"))
                .doesNotContainKey("group");

        Component open = list(request(officer(), Map.of("group", List.of("unit"), "tab", List.of("open"))));
        assertThat(ShownTexts.of(groups(open))).contains("1,200.25").doesNotContain("70,000.00");
    }

    @Test
    void nobodyGroupsByWhatIsHidden_norReadsItInAColumnOrOnACard() {
        Component list = list(request(withoutBank(), Map.of("group", List.of("account_no"))));
        assertThat(groups(list).isVisible()).isFalse();
        assertThat(ShownTexts.of(list)).doesNotContain("9990001112", "Account");

        RecordRow row = service.page(officer(), RecordFilter.ALL, new PageRequest(0, 10, List.of()))
                .getLast();
        assertThat(card(officer(), row)).anyMatch(words -> words.contains("1/2570"));
        assertThat(card(withoutBank(), row))
                .noneMatch(words -> words.contains("9990001112"))
                .anyMatch(words -> words.contains("ค่าเดินทางของ ICT"))
                .anyMatch(words -> words.contains("1,000.25"));
    }

    private Set<String> card(TestCaller caller, RecordRow row) {
        TestRequest request = request(caller, Map.of());
        ViewContext context = new ViewContext(service, new RecordViewOverrides(), fixture.screens());
        var columns = new RecordColumns(kind, context.seen(caller), new RecordViewOverrides(), request);
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        return ShownTexts.of(columns.card(new ListedRecord(row, names)));
    }
}
