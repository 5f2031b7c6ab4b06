package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FilterBar.Choice;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SiteVisits;

/** Each field by which a list is filtered offers something to be chosen, and what an address filters by stands on its chip. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class FilterChipsTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private final RecordFixture fixture;
    private final RecordService<SiteVisits> visits;
    private final SiteVisits kind;
    private final TestCaller officer;

    FilterChipsTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        visits = fixture.of(new SiteVisits());
        kind = visits.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    private void visit(String code, int round, String district) {
        visits.create(
                officer,
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.year, YEAR)
                        .with(kind.round, round)
                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                        .with(kind.beganOn, LocalDate.of(2026, 11, 18))
                        .with(kind.quarter, new FiscalQuarter(YEAR, 1))
                        .with(kind.district, district)
                        .with(kind.paid, false)
                        .with(kind.way, SiteVisits.Way.THERE));
    }

    private ValueFormatter names() {
        return new ValueFormatter(kind, fixture.screens(), fixture.texts(kind).in(Locale.ENGLISH), SampleOffices.KT1);
    }

    private FoundChoices found(Field<?> field, TestCaller caller) {
        return new FoundChoices(field, visits, names(), caller);
    }

    @Test
    void numbersThatOccurAreOffered_theHighestFirst_andAnyOneThatAnAddressNames() {
        visit("น 1", 3, "เมืองตัวอย่าง");
        visit("น 2", 12, "");

        assertThat(FoundChoices.isOf(kind.round)).isTrue();
        assertThat(found(kind.round, officer).found(""))
                .extracting(Choice::value)
                .containsExactly("12", "3");
        assertThat(found(kind.round, officer).found("1"))
                .extracting(Choice::value)
                .containsExactly("12");
        assertThat(found(kind.round, officer).named(List.of("7", "ไม่มี")))
                .extracting(Choice::label)
                .containsExactly("7");
    }

    @Test
    void wordsThatOccurAreOffered_alsoSensitiveOnes_asFarAsTheReaderSeesTheirRecords() {
        visit("น 1", 1, "เมืองตัวอย่าง");
        visit("น 2", 2, "เมืองตัวอย่าง");
        visit("น 3", 3, "ชายแดน");
        visit("น 4", 4, "");

        assertThat(found(kind.district, officer).found(""))
                .extracting(Choice::value)
                .containsExactly("ชายแดน", "เมืองตัวอย่าง");
        TestCaller stranger = TestCaller.of(SampleOffices.KT1, 16).own(kind.view());
        assertThat(found(kind.district, stranger).found("")).isEmpty();
    }

    @Test
    void quartersOfTheLastYearsAreOffered_asAddressesNameThem() {
        visit("น 1", 1, "");

        FilterChips chips = new FilterChips(visits, names(), officer);
        assertThat(chips.choices(kind.quarter))
                .extracting(Choice::value)
                .hasSize(24)
                .startsWith("2570-4", "2570-3", "2570-2", "2570-1", "2569-4");
        FilterBar bar = chips.bar("vouchers-site-visits", "", kind.fields(), values -> {});
        bar.values(Map.of("quarter", List.of("2570-1"), "round_no", List.of("1")));
        assertThat(bar.values()).containsEntry("quarter", List.of("2570-1")).containsEntry("round_no", List.of("1"));
    }
}
