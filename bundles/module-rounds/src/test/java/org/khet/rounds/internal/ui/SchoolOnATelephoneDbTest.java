package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.rounds.internal.SampleRounds.ROUND;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/**
 * A small school that has a telephone and no e-mail hands in a data round: card of its home page, entry page, certifying, until
 * the office took note. At the width of a phone a table of figures is a block for each row, whose cells name themselves.
 * Source: DESIGN 21; ict ICT-58, ICT-120.
 */
@OnEachDatabase
class SchoolOnATelephoneDbTest {
    /** Width of a phone that the design is made for, less the margins of page and block, in CSS pixels. */
    private static final int ROOM = 390 - 2 * 16 - 2 * 14;

    private static final int PIXELS_OF_A_REM = 16;
    private final SampleRounds office;
    private final SchoolSubmissionKind of;
    private final RecordRow opened;

    SchoolOnATelephoneDbTest(TestDatabase database) {
        office = new SampleRounds(database);
        of = office.registers.collections().submissions().kind();
        opened = office.opened(office.collection(office.pupilSheet(), ROUND)
                .with(office.registers.collections().collections().kind().emptyGrades, true));
        office.schools.teaches(SampleRounds.school(5), "a2", "p6");
    }

    @Test
    void schoolWithoutEmailIsLedByItsHomePage_typesGradeByGrade_confirms_certifies_andTheOfficeAcknowledges() {
        long id = office.of(opened, 5).id();
        Component card = new OwedCard(office.registers).of(TestRequest.of(office.clerk(5), "rounds", ""));
        assertThat(all(card).map(one -> one.getElement().getAttribute("href"))).contains("/rounds/entry/" + id);

        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView page = new EntryView(request, office.registers, id);
        type(page, "pupils-p1-m", 7);
        type(page, "pupils-p1-f", 6);
        type(page, "poor-p1-", 15);
        type(page, "boarding-p1-", 0);
        assertThat(page.getElement().getTextRecursively()).contains("ยากจนไม่มากกว่านักเรียนทั้งชั้น");
        press(page, "rounds-entry-save");
        press(page, "rounds-entry-confirm");
        assertThat(office.of(opened, 5).state()).as("15 poor of 13 pupils").isEqualTo(of.recording);

        type(page, "poor-p1-", 3);
        press(page, "rounds-entry-confirm");
        assertThat(office.of(opened, 5).state()).isEqualTo(of.confirmed);
        assertThat(request.opened()).containsExactly("rounds/submissions/" + id);

        RecordRow certified = office.act(
                office.registers.collections().submissions(), office.head(5), office.of(opened, 5), of.certify);
        assertThat(certified.get(of.certifier)).contains(office.head(5).person());
        assertThat(office.acknowledged(opened, 5).state()).isEqualTo(of.acknowledged);
    }

    @Test
    void everyCellSaysWhatItIs_whenItsRowIsABlock_andFitsBesideItsName() {
        long id = office.of(opened, 5).id();
        EntryView page =
                new EntryView(TestRequest.of(office.clerk(5), "rounds", String.valueOf(id)), office.registers, id);

        List<NativeTable> tables = ofType(page, NativeTable.class).toList();
        assertThat(tables).isNotEmpty().allMatch(table -> table.hasClassName("k-table-stacked"));
        List<NativeTableRow> rows = tables.getFirst().getBody().getRows();
        assertThat(rows).as("8 grades and their sum").hasSize(9);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getDataCells().stream().skip(1))
                        .allMatch(cell -> cell.getElement().hasAttribute("data-head")));
        assertThat(rows.getFirst().getDataCells().stream()
                        .skip(1)
                        .map(cell -> cell.getElement().getAttribute("data-head")))
                .containsExactly(
                        "จำนวนนักเรียน ชาย",
                        "จำนวนนักเรียน หญิง",
                        "จำนวนนักเรียน รวม",
                        "นักเรียนยากจน",
                        "นักเรียนพักนอน");
        assertThat(ofType(page, IntegerField.class))
                .as("a keypad of digits, and half of the width for the name")
                .hasSize(32)
                .allSatisfy(field -> assertThat(2 * pixels(field.getWidth())).isLessThan(ROOM));
    }

    @Test
    void headReadsTheSumsBeforeCertifying_asBlocksToo() {
        RecordRow row = office.certified(opened, 5, 7, 6);
        var parts = new ValueSection(office.registers).of(TestRequest.of(office.head(5), "rounds", ""), row);

        assertThat(parts.stream().flatMap(part -> ofType(part, NativeTable.class)))
                .isNotEmpty()
                .allMatch(table -> table.hasClassName("k-table-stacked"));
    }

    private static double pixels(String rem) {
        assertThat(rem).endsWith("rem");
        return Double.parseDouble(rem.replace("rem", "")) * PIXELS_OF_A_REM;
    }

    private static void type(EntryView page, String cell, int number) {
        ofType(page, IntegerField.class)
                .filter(field -> field.getId().equals(Optional.of("rounds-entry-" + cell)))
                .findFirst()
                .orElseThrow()
                .setValue(number);
    }

    private static void press(EntryView page, String id) {
        ofType(page, Button.class)
                .filter(button -> button.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static <C extends Component> Stream<C> ofType(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(SchoolOnATelephoneDbTest::all));
    }
}
