package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;

/** The plan of fuel that an office kept in a spreadsheet comes in month by month, as it goes out. Source: core CORE-100, CORE-104. */
@OnEachDatabase
class MonthsImportDbTest {
    private static final String FUEL = DesignFile.FIRST + """

            design	design_key=fuel	name=แผนใช้น้ำมันเชื้อเพลิง	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=car	label=รถ	label_en=Car	sort=TEXT	presence=NEEDED	in_list=1
            fields	field_key=budget	label=วงเงิน	sort=BAHT	presence=NEEDED
            fields	field_key=plan	label=แผนรายเดือน	label_en=Plan	sort=MONTHS	presence=NEEDED	most=50000	in_list=1
            rules	first_key=plan	sort=SAME	second_key=budget	words=รวมทุกเดือนต้องเท่ากับวงเงิน
            """;
    private final FormsFixture forms;
    private final ImportTarget target;
    private final long design;
    private final TestCaller keeper = TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE);

    MonthsImportDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(FUEL);
        target = forms.records()
                .importsOf(forms.module())
                .find(SampleOffices.KT1, "forms.register-" + design)
                .orElseThrow();
    }

    private static ImportRow row(int line, String budget, String... months) {
        Map<String, String> cells = new HashMap<>(Map.of("car", "รถตู้ คันที่ " + line, "budget", budget));
        for (int i = 0; i < months.length; i += 2) {
            cells.put("plan-" + months[i], months[i + 1]);
        }
        return new ImportRow(line, cells);
    }

    @Test
    void eachMonthHasItsColumn_underTheHeadThatAnExportGivesIt() {
        Texts thai = target.texts(
                LoadedTexts.of("forms").over(forms.records().services().texts()).in(TextCatalog.THAI));

        assertThat(target.fields()).hasSize(14).filteredOn(ImportField::needed).hasSize(2);
        assertThat(target.fields())
                .extracting(field -> thai.get(field.title()))
                .startsWith("รถ", "วงเงิน", "แผนรายเดือน ต.ค.", "แผนรายเดือน พ.ย.")
                .endsWith("แผนรายเดือน ก.ย.");
        assertThat(target.fields().getLast().heads()).contains("แผนรายเดือน ก.ย.", "Plan Sep");
    }

    @Test
    void amountsAreReadMonthByMonth_anEmptyMonthIsNone_whatIsNoAmountOrTooMuchIsFoundInItsColumn() {
        RecordingFindings found = new RecordingFindings();
        List<ImportRow> rows = List.of(
                row(2, "22250.50", "10", "๑๒,๕๐๐", "11", "9750.50"),
                row(3, "45000", "9", "45000 บาท"),
                row(4, "500", "10", "สิบ", "3", "500"),
                row(5, "500", "12", "500.555"),
                row(6, "500"),
                row(7, "500", "1", "400"),
                row(8, "60000", "1", "60000"));
        target.look(keeper, Set.of(), rows, found);
        assertThat(found.fields())
                .containsExactlyInAnyOrder("4 plan-10", "5 plan-12", "6 plan-10", "7 plan-10", "8 plan-10");

        var arrival = new ImportTarget.Arrival("น้ำมัน.xlsx", LocalDate.of(2026, 11, 20));
        forms.records()
                .database()
                .transactions()
                .run(() -> target.store(keeper, rows.subList(0, 2), Set.of(), arrival, found));
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        assertThat(register.all(forms.entries().as(keeper, design), RecordFilter.ALL))
                .extracting(
                        stored -> stored.raw(register.kind().fieldNamed("plan").orElseThrow()))
                .containsExactlyInAnyOrder(
                        MonthGrid.ZERO
                                .with(Month.OCTOBER, new BigDecimal("12500"))
                                .with(Month.NOVEMBER, new BigDecimal("9750.50")),
                        MonthGrid.ZERO.with(Month.SEPTEMBER, new BigDecimal("45000")));
    }
}
