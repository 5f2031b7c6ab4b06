package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.data.provider.HasListDataView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.ui.TestRequest;

/** Other modules open a form of the office, and get what was filled in. Source: core CORE-100. */
@OnEachDatabase
class OfficeFormDbTest {
    private final FormsFixture forms;
    private final OfficeFormLookup lookup;
    private final long design;
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 14)
            .with(new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false), FormsPermissions.REGISTER_USE);

    OfficeFormDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        lookup = new OfficeFormLookup(forms.designs(), forms.entries());
        design = forms.published(DataKindContract.file("coordination-log"));
    }

    @Test
    void formInForceIsFoundByThoseWhomTheDesignLetsFillIt_anEndedOneByNobody() {
        assertThat(lookup.find(clerk, "coordination-log")).hasValueSatisfying(form -> {
            assertThat(form.address()).isEqualTo("forms/entry/" + design);
            assertThat(form.name()).isNotBlank();
        });
        assertThat(lookup.find(TestCaller.of(SampleOffices.KT1, 15), "coordination-log"))
                .as("may not use registers")
                .isEmpty();
        assertThat(lookup.find(clerk, "coordination")).isEmpty();
        assertThat(lookup.find(
                        TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE), "coordination-log"))
                .as("another office")
                .isEmpty();
        assertThat(all(SampleOffices.KT1)).containsExactly("coordination-log");
        assertThat(all(SampleOffices.KT2)).isEmpty();
        Designs kind = forms.designs().designs().kind();
        TestCaller designer = FormsFixture.designer();
        forms.designs()
                .designs()
                .act(
                        designer,
                        forms.designs().designs().open(designer, design),
                        kind.end,
                        new RecordDraft(),
                        "เลิกใช้");
        assertThat(lookup.find(clerk, "coordination-log")).isEmpty();
        assertThat(all(SampleOffices.KT1)).as("withdrawn").isEmpty();
    }

    private List<String> all(OfficeId office) {
        return lookup.all(new FakeCallers().system(office)).stream()
                .map(AskForm::key)
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(OfficeFormDbTest::all));
    }

    private static Object code(HasListDataView<?, ?> list, Object code) {
        return list.getListDataView()
                .getItems()
                .filter(item -> item instanceof CodeList.Code one && one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void type(Component view, String id, Object value) {
        Component input = all(view)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " of "
                        + all(view).flatMap(one -> one.getId().stream()).toList()));
        ((HasValue<?, Object>) input).setValue(input instanceof HasListDataView<?, ?> list ? code(list, value) : value);
    }

    private TestRequest filled(RecordService<DataKind> register, String token) {
        TestRequest request = request(token);
        fill(forms.records().views().form(request, register, 0), register);
        return request;
    }

    private TestRequest request(String token) {
        TestRequest request = TestRequest.of(forms.entries().as(clerk, design), "forms", "");
        request.query(Map.of("for", List.of(token)));
        return request;
    }

    private static void fill(Component view, RecordService<DataKind> register) {
        Map<String, Object> values = Map.of(
                "received_on", LocalDate.of(2026, 11, 16),
                "asked_by", "โรงเรียนบ้านตัวอย่าง",
                "matter", "ขอใช้ห้องประชุม");
        values.forEach((key, value) -> type(
                view,
                "forms-entry-" + register.kind().fieldNamed(key).orElseThrow().name(),
                value));
        type(
                view,
                "forms-entry-"
                        + register.kind().fieldNamed("sort").orElseThrow().name(),
                "SERVICE");
        all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button ->
                        button.getId().filter("forms-entry-save"::equals).isPresent())
                .forEach(Button::click);
    }

    @Test
    void editionThatIsPublishedWhileAStepAsksTheForm_takesNothingFromWhoFillsIt_andTheStepAsksTheNewOneFromThenOn() {
        List<RecordLink> taken = new ArrayList<>();
        forms.records().receiver((who, token, record) -> {
            taken.add(record);
            return Optional.of("processes/tasks/" + token.substring("step:".length()));
        });
        RecordService<DataKind> first = forms.entries().of(SampleOffices.KT1, design);
        TestRequest request = request("step:1");
        Component open = forms.records().views().form(request, first, 0);
        Designs designs = forms.designs().designs().kind();
        TestCaller designer = FormsFixture.designer();
        forms.designs().designs().act(designer, forms.designs().designs().open(designer, design), designs.revise);
        forms.publish(forms.designs().editionsOf(designer, design).getLast());

        fill(open, first);
        assertThat(request.opened()).containsExactly("processes/tasks/1");
        RecordService<DataKind> second = forms.entries().of(SampleOffices.KT1, design);
        assertThat(second.kind().definition().head().no()).isEqualTo(2);
        assertThat(lookup.find(clerk, "coordination-log"))
                .as("the address that a step opens stays")
                .map(OfficeForms.OfficeForm::address)
                .contains("forms/entry/" + design);
        assertThat(filled(second, "step:2").opened()).containsExactly("processes/tasks/2");
        assertThat(taken)
                .extracting(link -> forms.entries()
                        .ofRecord(SampleOffices.KT1, design, link.id())
                        .kind()
                        .definition()
                        .head()
                        .no())
                .as("each is read by the edition with which it was filled in")
                .containsExactly(1, 2);
    }

    @Test
    void savedFormIsHandedOverInOne_refusedByItsReceiverItIsNotStored() {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        Caller caller = forms.entries().as(clerk, design);
        List<RecordLink> taken = new ArrayList<>();
        forms.records().receiver((who, token, record) -> {
            if (token.equals("step:over")) {
                throw Rejected.of("", "processes.error.need-filled");
            }
            taken.add(record);
            return token.equals("step:1") ? Optional.of("processes/tasks/1") : Optional.empty();
        });

        filled(register, "step:over");
        assertThat(register.all(caller, RecordFilter.ALL)).as("refused").isEmpty();
        TestRequest request = filled(register, "step:1");
        RecordRow stored = register.all(caller, RecordFilter.ALL).getFirst();
        assertThat(taken).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo("forms.entry");
            assertThat(link.id()).isEqualTo(stored.id());
            assertThat(link.title()).isNotBlank();
        });
        assertThat(request.opened()).containsExactly("processes/tasks/1");
        assertThat(filled(register, "").opened()).singleElement().asString().startsWith("forms/");
    }

    private static final String VISIT = DesignFile.FIRST + """

            design	design_key=visit	name=แบบติดตามเรียนรวม	name_en=Visit	sort=FORM	pattern=ต {seq}/{BE}	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ROLE	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=topic	label=เรื่อง	label_en=Topic	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=pupils	label=นักเรียน	sort=WHOLE	presence=NEEDED	least=0	most=2000
            fields	field_key=score	label=คะแนนเฉลี่ย	sort=NUMBER	presence=NEEDED	least=0	most=100
            fields	field_key=budget	label=งบประมาณ	sort=BAHT	presence=NEEDED	most=50000
            fields	field_key=visited	label=วันที่ติดตาม	sort=DAY	presence=NEEDED
            fields	field_key=reported	label=วันที่รายงาน	sort=DAY	presence=OPTIONAL
            fields	field_key=grade	label=ชั้น	sort=CODE	presence=NEEDED	options=core.grade
            fields	field_key=teacher	label=ผู้ติดตาม	sort=PERSON	presence=NEEDED
            fields	field_key=school	label=โรงเรียน	sort=SCHOOL	presence=NEEDED
            fields	field_key=proof	label=ภาพถ่าย	sort=FILES	presence=NEEDED
            fields	field_key=items	label=รายการ	sort=TABLE	presence=NEEDED	least=1
            fields	field_key=item	label=ชื่อ	sort=TEXT	presence=NEEDED	of_table=items
            fields	field_key=cost	label=ราคา	sort=BAHT	presence=NEEDED	of_table=items
            rules	first_key=reported	sort=AT_LEAST	second_key=visited	words=วันที่รายงานต้องไม่ก่อนวันที่ติดตาม
            """;

    private static Field<?> field(DataKind kind, String key) {
        return kind.fieldNamed(key).orElseThrow(() -> new AssertionError(key));
    }

    private static RecordDraft item(DataKind kind, String name, String cost) {
        return new RecordDraft()
                .with(field(kind, "items.item"), name)
                .with(field(kind, "items.cost"), new BigDecimal(cost));
    }

    private RecordDraft visit(DataKind kind) {
        var proof = (FieldType.FileList) field(kind, "proof").type();
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        return new RecordDraft()
                .with(field(kind, "topic"), "ติดตามเรียนรวม ภาคเรียนที่ 1")
                .with(field(kind, "pupils"), 118)
                .with(field(kind, "score"), new BigDecimal("72.25"))
                .with(field(kind, "budget"), new BigDecimal("12500.50"))
                .with(field(kind, "visited"), LocalDate.of(2026, 11, 16))
                .with(field(kind, "reported"), LocalDate.of(2026, 11, 18))
                .with(field(kind, "grade"), "p6")
                .with(field(kind, "teacher"), SampleOffices.personId(SampleOffices.KT1, 13))
                .with(field(kind, "school"), new SchoolId(101))
                .with(
                        field(kind, "proof"),
                        List.of(forms.records()
                                .files()
                                .stage("ภาพ.jpg", new ByteArrayInputStream(picture), proof.rules())))
                .with(
                        kind.tableNamed("items").orElseThrow(),
                        List.of(item(kind, "ค่าพาหนะ", "1200.00"), item(kind, "เอกสาร", "300.50")));
    }

    @Test
    void formHasFieldsOfEverySort_withRules_isFoundByItsStepAndPrintedWithItsDaysInBuddhistYears() throws IOException {
        long visits = forms.published(VISIT);
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, visits);
        DataKind kind = register.kind();
        TestCaller anybody = TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE);
        Caller user = forms.entries().as(anybody, visits);
        assertThat(lookup.find(anybody, "visit"))
                .as("the address that a step opens")
                .map(OfficeForms.OfficeForm::address)
                .contains("forms/entry/" + visits);

        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("pupils", 2001);
        wrong.put("score", new BigDecimal("100.01"));
        wrong.put("budget", new BigDecimal("50000.01"));
        wrong.put("reported", LocalDate.of(2026, 11, 15));
        wrong.put("grade", "p9");
        wrong.put("teacher", SampleOffices.personId(SampleOffices.KT2, 53));
        wrong.put("school", new SchoolId(151));
        wrong.put("topic", "");
        wrong.forEach((key, value) -> assertThatExceptionOfType(Rejected.class)
                .as(key)
                .isThrownBy(() -> register.create(user, visit(kind).with(field(kind, key), value)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(field(kind, key).name())));
        assertThatExceptionOfType(Rejected.class)
                .as("no row of the table")
                .isThrownBy(() -> register.create(
                        user, visit(kind).with(kind.tableNamed("items").orElseThrow(), List.of())));
        assertThatExceptionOfType(Rejected.class)
                .as("no file")
                .isThrownBy(() -> register.create(user, visit(kind).with(field(kind, "proof"), List.of())));
        assertThat(register.count(user, RecordFilter.ALL)).isZero();

        RecordRow stored =
                register.open(user, register.create(user, visit(kind)).id());
        assertThat(List.of("number", "topic", "pupils", "score", "budget", "visited", "grade", "school"))
                .extracting(key -> String.valueOf(stored.raw(field(kind, key))))
                .containsExactly(
                        "ต 1/2570",
                        "ติดตามเรียนรวม ภาคเรียนที่ 1",
                        "118",
                        "72.25",
                        "12500.50",
                        "2026-11-16",
                        "p6",
                        new SchoolId(101).toString());
        assertThat(stored.raw(field(kind, "teacher"))).isEqualTo(SampleOffices.personId(SampleOffices.KT1, 13));
        assertThat((List<?>) stored.raw(field(kind, "proof"))).hasSize(1);
        assertThat(stored.lines(kind.tableNamed("items").orElseThrow()))
                .extracting(line -> line.raw(field(kind, "items.item")), line -> line.raw(field(kind, "items.cost")))
                .containsExactly(
                        tuple("ค่าพาหนะ", new BigDecimal("1200.00")), tuple("เอกสาร", new BigDecimal("300.50")));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(anybody, visits, stored.id(), out);
        assertThat(PaperText.of(out.toByteArray()))
                .contains("วันที่ติดตาม\n16 พฤศจิกายน 2569\n", "งบประมาณ\n12,500.50\n", "เอกสาร\n300.50\n");
    }
}
