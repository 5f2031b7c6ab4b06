package org.khet.portal.records.internal.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.records.internal.ui.ValueFormatter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SiteVisits;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** An officer of finance pastes the receipts of a training into a voucher, puts them in order, and is called away. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class KeptLinesTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;
    private final TestCaller officer;

    KeptLinesTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
    }

    private RecordDraft item(int number) {
        return new RecordDraft()
                .with(kind.item, "ใบเสร็จที่ %03d\tหน้า\\1".formatted(number))
                .with(kind.amount, new BigDecimal(number + ".50"));
    }

    private RecordRow voucher(int lines) {
        return service.create(
                officer,
                new RecordDraft()
                        .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.payee, SampleOffices.personId(SampleOffices.KT1, 13))
                        .with(kind.subject, "ค่าใช้จ่ายในการอบรม")
                        .with(kind.wht, BigDecimal.ZERO)
                        .with(
                                kind.items,
                                IntStream.rangeClosed(1, lines)
                                        .mapToObj(this::item)
                                        .toList()));
    }

    private LinesEditor lines(TestRequest request, RecordRow row) {
        return parts(fixture.views().form(request, service, row, draft -> ""))
                .filter(LinesEditor.class::isInstance)
                .map(LinesEditor.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> parts(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(KeptLinesTest::parts));
    }

    private static void press(LinesEditor lines, String label) {
        parts(lines)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label))
                .click();
    }

    private static void type(LinesEditor lines, String id, String text) {
        TextField cell = parts(lines)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        String before = cell.getValue();
        cell.setValue(text);
        ComponentUtil.fireEvent(cell, new AbstractField.ComponentValueChangeEvent<>(cell, cell, before, true));
    }

    private List<String> items(LinesEditor lines) {
        return lines.drafts().stream()
                .map(line -> String.valueOf(line.raw(kind.item)))
                .toList();
    }

    @Test
    void pastedLinesAndThoseOfFurtherPagesComeBack() {
        RecordRow row = voucher(60);
        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        LinesEditor lines = lines(request, row);

        lines.take(IntStream.rangeClosed(61, 140).mapToObj(this::item).toList());
        press(lines, "หน้าถัดไป");
        type(lines, "vouchers-voucher-items-52-item", "ค่าวิทยากร");

        List<String> back = items(lines(request.reopened(), row));
        assertThat(back).hasSize(140).contains("ใบเสร็จที่ 001\tหน้า\\1", "ใบเสร็จที่ 140\tหน้า\\1");
        assertThat(back.get(52)).isEqualTo("ค่าวิทยากร");
        assertThat(lines(request.reopened(), row).drafts())
                .extracting(line -> line.raw(kind.amount))
                .startsWith(new BigDecimal("1.50"))
                .endsWith(new BigDecimal("140.50"));
        assertThat(lines(request.reopened(), row).drafts())
                .extracting(RecordDraft::line)
                .as("stored lines stay the lines that they are")
                .startsWith(row.lines(kind.items).getFirst().id())
                .endsWith(0L);
    }

    @Test
    void lineThatIsPutInBetweenAndOneThatIsTakenOutStayWhereTheyWere() {
        RecordRow row = voucher(3);
        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        LinesEditor lines = lines(request, row);

        press(lines, "แทรกแถวก่อนแถวที่ 2");
        type(lines, "vouchers-voucher-items-1-item", "ค่าพาหนะ");
        press(lines, "ล้างแถว 4");

        assertThat(items(lines)).containsExactly("ใบเสร็จที่ 001\tหน้า\\1", "ค่าพาหนะ", "ใบเสร็จที่ 002\tหน้า\\1");
        assertThat(items(lines(request.reopened(), row)))
                .containsExactly("ใบเสร็จที่ 001\tหน้า\\1", "ค่าพาหนะ", "ใบเสร็จที่ 002\tหน้า\\1");
    }

    @Test
    void pageThatIsFull_isTurned_andTheNextLineIsTypedThere() {
        RecordRow row = voucher(49);
        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        LinesEditor lines = lines(request, row);
        assertThat(ShownTexts.of(lines)).doesNotContain("แถวที่ 1–49 จาก 49");

        type(lines, "vouchers-voucher-items-49-item", "ค่าเอกสาร");
        assertThat(ShownTexts.of(lines)).contains("แถวที่ 1–50 จาก 50");
        press(lines, "หน้าถัดไป");
        type(lines, "vouchers-voucher-items-50-item", "ค่าวิทยากร");
        assertThat(ShownTexts.of(lines)).contains("แถวที่ 51–51 จาก 51");

        assertThat(items(lines)).hasSize(51).endsWith("ค่าเอกสาร", "ค่าวิทยากร");
        assertThat(items(lines(request.reopened(), row))).hasSize(51).endsWith("ค่าเอกสาร", "ค่าวิทยากร");
    }

    @Test
    void nextPageOfAFullOne_leftEmpty_isNoLine() {
        LinesEditor lines = lines(TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI)), voucher(50));

        press(lines, "หน้าถัดไป");
        assertThat(ShownTexts.of(lines)).contains("หน้าถัดไป ต่อจาก 50 แถว").doesNotContain("แถวที่ 51–51 จาก 51");
        press(lines, "หน้าก่อน");

        assertThat(items(lines)).hasSize(50);
        assertThat(ShownTexts.of(lines)).contains("แถวที่ 1–50 จาก 50");
    }

    @Test
    void lineThatIsPutInAndLeftEmptyIsNoLine() {
        LinesEditor lines = lines(TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI)), voucher(3));

        press(lines, "แทรกแถวก่อนแถวที่ 1");

        assertThat(items(lines)).hasSize(3);
    }

    @Test
    void whatWasTypedBeforeSomebodyElseSavedIsPutOverNothing() {
        RecordRow row = voucher(60);
        TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
        lines(request, row).take(List.of(item(61)));

        RecordRow other = service.change(officer, row, RecordDraft.of(row).with(kind.items, List.of(item(7))));

        assertThat(items(lines(request.reopened(), other))).containsExactly("ใบเสร็จที่ 007\tหน้า\\1");
    }

    /** What the shell shows of a kept text that has no place any more, see its {@code FieldText}. */
    private static String shown(String kept) {
        return kept.replaceAll("\u001F[^\n\t]*", "");
    }

    @Test
    void linesThatAreShownAsText_readAsATableOfNames_andComeBackAllTheSame() {
        SiteVisits visits = new SiteVisits();
        ValueFormatter names = fixture.screens()
                .formatter(visits, TestRequest.of(officer, fixture.texts(visits).in(TextCatalog.THAI)));
        LineTexts texts = new LineTexts(names, List.of(visits.guest, visits.hours, visits.cameOn, visits.item));
        PersonId guest = SampleOffices.personId(SampleOffices.KT1, 12);
        RecordDraft line = new RecordDraft()
                .ofLine(4711)
                .with(visits.guest, guest)
                .with(visits.hours, 6)
                .with(visits.cameOn, LocalDate.of(2026, 11, 19))
                .with(visits.item, "ค่าพาหนะ\nไป\tกลับ");

        String kept = texts.write(List.of(line, new RecordDraft().with(visits.hours, 2)));

        assertThat(shown(kept).lines().skip(1))
                .containsExactly(
                        SampleOffices.person(SampleOffices.KT1, 12).fullName() + "\t6\t19 พ.ย. 69\tค่าพาหนะ ไป กลับ\t",
                        "\t2\t\t\t");
        RecordDraft back = texts.read(kept).getFirst();
        assertThat(back.line()).isEqualTo(4711);
        assertThat(List.of(visits.guest, visits.hours, visits.cameOn, visits.item))
                .allSatisfy(column -> assertThat(back.raw(column)).isEqualTo(line.raw(column)));
        RecordDraft older = texts.read("1\n17\t" + guest.value() + "\t3\t2026-11-18\tค่าที่พัก")
                .getFirst();
        assertThat(older.line()).isEqualTo(17);
        assertThat(older.raw(visits.guest)).isEqualTo(guest);
        assertThat(older.raw(visits.item)).isEqualTo("ค่าที่พัก");
    }

    @Test
    void numbersAreSortedByTheirValueWordsAsTheThaiDictionaryHasThem() {
        RecordRow row = voucher(1);
        LinesEditor lines = lines(TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI)), row);
        ValueFormatter names = fixture.screens()
                .formatter(kind, TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI)));
        LineColumns columns = new LineColumns(
                kind.items, field -> true, fixture.screens().records.context(officer));
        LineOrder order = new LineOrder(columns, names, "items", sorted -> {});
        RecordDraft dear = new RecordDraft().with(kind.item, "ไก่").with(kind.amount, new BigDecimal("1000"));
        RecordDraft cheap = new RecordDraft().with(kind.item, "ขนม").with(kind.amount, new BigDecimal("90"));
        RecordDraft open = new RecordDraft().with(kind.item, "กล้วย");

        assertThat(Stream.of(dear, open, cheap).sorted(order.by(kind.amount))).containsExactly(cheap, dear, open);
        assertThat(Stream.of(cheap, dear, open).sorted(order.by(kind.item))).containsExactly(open, dear, cheap);
        assertThat(parts(lines).map(part -> part.getId().orElse(""))).contains("vouchers-voucher-items-sort");
    }
}
