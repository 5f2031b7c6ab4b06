package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** An office plans the fuel of its cars month by month in a register of its own. Source: core CORE-100; kinds-processes.md §5. */
@OnEachDatabase
class MonthsFieldDbTest {
    private static final String FUEL = DesignFile.FIRST + """

            design	design_key=fuel	name=แผนใช้น้ำมันเชื้อเพลิง	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=car	label=รถ	sort=TEXT	presence=NEEDED	in_list=1
            fields	field_key=budget	label=วงเงิน	sort=BAHT	presence=NEEDED
            fields	field_key=plan	label=แผนรายเดือน	sort=MONTHS	presence=NEEDED	most=50000	in_list=1
            fields	field_key=used	label=ใช้จริง	sort=MONTHS	presence=OPTIONAL
            fields	field_key=left	label=คงเหลือ	sort=BAHT	presence=OPTIONAL	formula=plan-used
            fields	field_key=routes	label=เส้นทาง	sort=TABLE	presence=OPTIONAL
            fields	field_key=to	label=ไป	sort=TEXT	presence=NEEDED	of_table=routes
            fields	field_key=km	label=ระยะทาง	sort=MONTHS	presence=NEEDED	of_table=routes
            rules	first_key=plan	sort=SAME	second_key=budget	words=รวมทุกเดือนต้องเท่ากับวงเงิน
            """;
    private static final String PAPER =
            "paper\tpaper=# {form}\\n{car} รวม {plan} บาท ({plan:words}) ตุลาคม {plan:10} กันยายน {plan:09}\\n"
                    + "{used:months}\\nระยะทาง {routes.km:sum} กม.\tthai_digits=0\n";

    private final FormsFixture forms;
    private final TestCaller officer = TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE);

    MonthsFieldDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static MonthGrid months(String... amounts) {
        MonthGrid grid = MonthGrid.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            grid = grid.with(MonthGrid.MONTHS.get(i), new BigDecimal(amounts[i]));
        }
        return grid;
    }

    private RecordService<DataKind> register(long design) {
        return forms.entries().of(SampleOffices.KT1, design);
    }

    private Field<?> field(long design, String key) {
        return register(design).kind().fieldNamed(key).orElseThrow();
    }

    private RecordDraft car(long design, String name, String budget, MonthGrid plan) {
        return new RecordDraft()
                .with(field(design, "car"), name)
                .with(field(design, "budget"), new BigDecimal(budget))
                .with(field(design, "plan"), plan);
    }

    private RecordRow van(long design) {
        DataKind kind = register(design).kind();
        return register(design)
                .create(
                        forms.entries().as(officer, design),
                        car(design, "รถตู้ นข 1234", "22250.50", months("12500", "9750.50"))
                                .with(field(design, "used"), months("11000", "0", "1000.25"))
                                .with(
                                        kind.tableNamed("routes").orElseThrow(),
                                        List.of(
                                                route(design, "บ้านตัวอย่าง", months("120", "80")),
                                                route(design, "เขตตรวจที่ 2", months("40.50")))));
    }

    private RecordDraft route(long design, String to, MonthGrid km) {
        return new RecordDraft().with(field(design, "routes.to"), to).with(field(design, "routes.km"), km);
    }

    /** In September more than in October, so that the order by the sum is not that by the first month. */
    private RecordRow truck(long design) {
        return register(design)
                .create(
                        forms.entries().as(officer, design),
                        car(
                                design,
                                "รถบรรทุก",
                                "46000",
                                months("1000").with(Month.SEPTEMBER, new BigDecimal("45000"))));
    }

    @Test
    void yearIsKeptMonthByMonth_formulaAndRuleTakeItsSum_listIsAddedUpAndSortedByIt() {
        long design = forms.published(FUEL);
        Caller caller = forms.entries().as(officer, design);
        RecordService<DataKind> register = register(design);
        RecordRow van = register.open(caller, van(design).id());
        RecordRow truck = truck(design);

        assertThat(van.raw(field(design, "plan"))).isEqualTo(months("12500", "9750.50"));
        assertThat(van.raw(field(design, "left"))).isEqualTo(new BigDecimal("10250.25"));
        assertThat(van.lines(register.kind().tableNamed("routes").orElseThrow()))
                .extracting(line -> line.raw(field(design, "routes.km")))
                .containsExactly(months("120", "80"), months("40.50"));
        assertThat(register.sums(caller, RecordFilter.ALL))
                .containsEntry(field(design, "plan"), new BigDecimal("68250.50"));
        assertThat(register.page(
                        caller, RecordFilter.ALL, new PageRequest(0, 10, List.of(new PageRequest.Sort("plan", true)))))
                .extracting(RecordRow::id)
                .containsExactly(truck.id(), van.id());
        assertThat(RegisterSummary.of(caller, register, FiscalYear.ofBuddhist(2570))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.figures()).containsEntry("used", new BigDecimal("12000.25")));
    }

    @Test
    void monthOverTheMost_belowNothing_orOfAWrongSum_isRefusedAtTheField() {
        long design = forms.published(FUEL);
        refused(design, "records.error.max", car(design, "รถตู้", "50000.01", months("50000.01")));
        refused(design, "records.error.min", car(design, "รถตู้", "99", months("100", "-1")));
        refused(design, "forms.error.rule", car(design, "รถตู้", "22250", months("12500", "9750.50")));
        RecordDraft huge = car(design, "รถตู้", "5", months("5"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> register(design)
                        .create(
                                forms.entries().as(officer, design),
                                huge.with(field(design, "used"), months("10000000000000"))))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("used")));
    }

    private void refused(long design, String key, RecordDraft draft) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> register(design).create(forms.entries().as(officer, design), draft))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo(key);
                            assertThat(problem.field()).isEqualTo("plan");
                        }));
    }

    @Test
    void pageTellsEachMonthAndTheSum_paperByItsTemplate_orAllOfThem() throws IOException {
        long design = forms.published(FUEL + PAPER);
        RecordRow van = van(design);

        assertThat(ShownTexts.of(forms.screens().entries().stream()
                        .filter(entry -> entry.name().equals("register"))
                        .findFirst()
                        .orElseThrow()
                        .factory()
                        .open(TestRequest.of(officer, "forms", design + "-" + van.id()))))
                .contains("[records.month.10] 12,500.00 · [records.month.11] 9,750.50 · [records.total] 22,250.50");
        assertThat(paper(design, van))
                .contains(
                        "รถตู้ นข 1234 รวม 22,250.50 บาท (สองหมื่นสองพันสองร้อยห้าสิบบาทห้าสิบสตางค์) ตุลาคม 12,500.00 กันยายน 0.00",
                        "ตุลาคม 11,000.00\nธันวาคม 1,000.25\nรวม 12,000.25",
                        "ระยะทาง 240.50 กม.");
        long plain = forms.published(FUEL.replace("design_key=fuel", "design_key=plain"));
        assertThat(paper(plain, van(plain))).contains("ตุลาคม 12,500.00", "พฤศจิกายน 9,750.50", "รวม 22,250.50");
    }

    private String paper(long design, RecordRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(officer, design, row.id(), out);
        return PaperText.of(out.toByteArray());
    }

    /** Twelve columns a field: a design has two of them, and two in each of its tables. */
    @Test
    void thirdSuchFieldIsToldAtItself_anEarlierEditionsFieldsCountToo_oldRecordsKeepTheirs() {
        String third = "fields\tfield_key=third\tlabel=อีกปี\tsort=MONTHS\tpresence=OPTIONAL\n";
        DesignFile many = DesignFile.read(FUEL + third);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> forms.importer().take(FormsFixture.designer(), many, FormsFixture.UNIT, DesignOrigin.OWN))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("forms.error.few");
                            assertThat(problem.field()).contains("fields", "sort");
                            assertThat(problem.args()).containsExactly(2);
                        }));

        long design = forms.published(FUEL);
        RecordRow old = van(design);
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
        Editions kind = forms.designs().editions().kind();
        List<RecordDraft> fields = new ArrayList<>(RecordDraft.of(next).lines(kind.fields));
        fields.removeIf(line -> List.of("used", "left").contains(String.valueOf(line.raw(kind.key))));
        RecordRow without = change(next, kind, fields);
        List<RecordDraft> again = new ArrayList<>(RecordDraft.of(without).lines(kind.fields));
        again.add(RecordDraft.of(next).lines(kind.fields).stream()
                .filter(line -> "used".equals(line.raw(kind.key)))
                .findFirst()
                .map(line -> copy(line, kind))
                .orElseThrow());
        RecordRow renamed = change(without, kind, again);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.publish(renamed))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("forms.error.slots"));
        List<RecordDraft> fewer = new ArrayList<>(RecordDraft.of(renamed).lines(kind.fields));
        fewer.removeIf(line -> "spent".equals(line.raw(kind.key)));
        forms.publish(change(renamed, kind, fewer));

        assertThat(register(design).kind().fieldNamed("used")).isEmpty();
        RecordService<DataKind> before = forms.entries().ofRecord(SampleOffices.KT1, design, old.id());
        assertThat(before.open(forms.entries().as(officer, design), old.id())
                        .raw(before.kind().fieldNamed("used").orElseThrow()))
                .isEqualTo(months("11000", "0", "1000.25"));
    }

    private RecordRow change(RecordRow edition, Editions kind, List<RecordDraft> fields) {
        return forms.designs()
                .editions()
                .change(
                        FormsFixture.designer(),
                        edition,
                        RecordDraft.of(edition).with(kind.fields, fields));
    }

    private static RecordDraft copy(RecordDraft line, Editions kind) {
        RecordDraft copy = new RecordDraft();
        kind.fields.fields().stream()
                .filter(field -> !field.equals(kind.slot))
                .forEach(field -> copy.with(field, line.raw(field)));
        return copy.with(kind.key, "spent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chip=1", "by_words=1", "once=1"})
    void monthsAreNoFilter_foundByNoWords_andNotOnce(String said) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.published(FUEL.replace("most=50000", "most=50000\t" + said)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("forms.error.months"));
    }

    @Test
    void designTravelsInAFile_editionThatIsTriedHasSamples() {
        long design = forms.published(FUEL);
        DataKind kind = register(design).kind();
        List<RecordRow> samples =
                forms.paper((document, out) -> {}).samples(forms.entries().filling(officer), kind);
        assertThat(samples.getFirst().raw(field(design, "plan")))
                .isEqualTo(months(IntStream.range(0, 12)
                        .mapToObj(month -> month == 0 ? "0" : "1000")
                        .toArray(String[]::new)));
        assertThat(samples.getLast().raw(field(design, "used"))).as("optional").isNull();
        assertThat(forms.importer().export(FormsFixture.designer(), design))
                .contains("field_key=plan\tlabel=แผนรายเดือน\tsort=MONTHS");
    }
}
