package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.rounds.internal.SampleRounds.OFFICE;
import static org.khet.rounds.internal.SampleRounds.ROUND;
import static org.khet.rounds.internal.SampleRounds.TODAY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.TabRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.collection.OwedData;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.DataItemKind;
import org.khet.rounds.internal.snapshot.PublishedTables;
import org.khet.rounds.internal.snapshot.SnapshotKind;
import tools.jackson.databind.node.ObjectNode;

/** The page on which a school types, and what everybody sees of published figures. Source: DESIGN 08; ict ICT-58, ICT-71. */
@OnEachDatabase
class EntryViewDbTest {
    private final TestDatabase database;

    EntryViewDbTest(TestDatabase database) {
        this.database = database;
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(EntryViewDbTest::all));
    }

    private static <C extends Component> C find(Component root, Class<C> type, String id) {
        return all(root)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void clerkTypesAndStores_everyCellHasAnIdForTheDraft_officeOnlyReads() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        long id = office.of(opened, 5).id();
        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView view = new EntryView(request, office.registers, id);

        assertThat(all(view).filter(IntegerField.class::isInstance))
                .as("15 grades, boys, girls, poor, boarding")
                .hasSize(60)
                .allSatisfy(field -> assertThat(field.getId()).isPresent());
        find(view, IntegerField.class, "rounds-entry-pupils-p1-m").setValue(7);
        find(view, IntegerField.class, "rounds-entry-pupils-p1-f").setValue(6);
        find(view, Button.class, "rounds-entry-save").click();
        assertThat(request.told()).hasSize(1);
        assertThat(request.draftCleared()).isTrue();
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("PUPILS"))
                .contains(13);
        EntryView read =
                new EntryView(TestRequest.of(office.lead(), "rounds", String.valueOf(id)), office.registers, id);
        assertThat(all(read).filter(IntegerField.class::isInstance).map(IntegerField.class::cast))
                .allSatisfy(field -> assertThat(field.isReadOnly()).isTrue());
        assertThat(all(read).filter(one -> one.getId().equals(Optional.of("rounds-entry-save"))))
                .isEmpty();
    }

    /** Pupils of the grades in one section, class rooms in another. */
    private static RecordRow pupilsAndRooms(SampleRounds office) {
        RecordRow pupils = office.item("PUPILS", "จำนวนนักเรียน", CellSplit.GRADE_SEX, true);
        RecordRow rooms = office.item("ROOMS", "ห้องเรียน", CellSplit.NONE, true);
        return office.opened(
                office.sheet(
                        "นักเรียนและห้องเรียน",
                        List.of(office.line(pupils, "นักเรียน"), office.line(rooms, "ห้องเรียน")),
                        List.of()),
                ROUND);
    }

    @Test
    void whatWasTypedIsStoredWhenTheClerkGoesToTheNextTable_andWhenSheConfirms() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = pupilsAndRooms(office);
        SchoolSubmissionKind of = office.registers.collections().submissions().kind();
        long id = office.of(opened, 5).id();
        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView view = new EntryView(request, office.registers, id);
        TabRow tabs = all(view)
                .filter(TabRow.class::isInstance)
                .map(TabRow.class::cast)
                .findFirst()
                .orElseThrow();
        find(view, IntegerField.class, "rounds-entry-pupils-p1-m").setValue(12);
        find(view, IntegerField.class, "rounds-entry-pupils-p1-f").setValue(11);

        tabs.select("ห้องเรียน");
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("PUPILS"))
                .contains(23);
        find(view, IntegerField.class, "rounds-entry-rooms--").setValue(6);
        find(view, Button.class, "rounds-entry-confirm").click();
        assertThat(office.of(opened, 5).state()).isEqualTo(of.confirmed);
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("ROOMS"))
                .as("typed, never stored by hand")
                .contains(6);
    }

    @Test
    void tableStaysOpenWhenItsFiguresCannotBeStored_nothingTypedIsLost() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = pupilsAndRooms(office);
        long id = office.of(opened, 5).id();
        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView view = new EntryView(request, office.registers, id);
        TabRow tabs = all(view)
                .filter(TabRow.class::isInstance)
                .map(TabRow.class::cast)
                .findFirst()
                .orElseThrow();
        find(view, IntegerField.class, "rounds-entry-pupils-p1-m").setValue(-4);

        tabs.select("ห้องเรียน");
        assertThat(tabs.chosen()).isEqualTo("นักเรียน");
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p1-m").getValue())
                .isEqualTo(-4);
    }

    @Test
    void phoneShowsOneGradeAtATime_whatWasTypedStaysWhenMoving_aBadLineComesBackIntoSight() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.schools.teaches(SampleRounds.school(5), "a2", "p6");
        long id = office.of(opened, 5).id();
        EntryView view =
                new EntryView(TestRequest.of(office.clerk(5), "rounds", String.valueOf(id)), office.registers, id);
        assertThat(step(view)).contains("1").contains("8");
        assertThat(find(view, Button.class, "rounds-entry-step-back").isEnabled())
                .isFalse();

        find(view, IntegerField.class, "rounds-entry-pupils-a2-m").setValue(-4);
        find(view, Button.class, "rounds-entry-step-on").click();
        find(view, Button.class, "rounds-entry-step-on").click();
        find(view, IntegerField.class, "rounds-entry-pupils-p1-m").setValue(7);
        find(view, IntegerField.class, "rounds-entry-pupils-p1-f").setValue(6);
        assertThat(step(view)).contains("3");
        assertThat(sight(view)).containsExactly("rounds-entry-pupils-p1-m");

        find(view, Button.class, "rounds-entry-save").click();
        assertThat(sight(view)).as("what is wrong").containsExactly("rounds-entry-pupils-a2-m");
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p1-f").getValue())
                .as("nothing is lost")
                .isEqualTo(6);
        find(view, IntegerField.class, "rounds-entry-pupils-a2-m").setValue(4);
        find(view, IntegerField.class, "rounds-entry-pupils-a2-f").setValue(5);
        for (int i = 0; i < 7; i++) {
            find(view, Button.class, "rounds-entry-step-on").click();
        }
        assertThat(find(view, Button.class, "rounds-entry-step-on").isEnabled()).isFalse();
        find(view, Button.class, "rounds-entry-step-back").click();
        find(view, Button.class, "rounds-entry-save").click();
        assertThat(step(view)).as("the clerk goes on where she was").contains("7");
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("PUPILS"))
                .contains(22);
    }

    private static String step(Component view) {
        return find(view, com.vaadin.flow.component.html.Span.class, "rounds-entry-step")
                .getText();
    }

    /** First field of each row that a phone shows. */
    private static List<String> sight(Component view) {
        return all(view)
                .filter(one -> one.getElement().getClassList().contains("k-row-step-now"))
                .map(row -> all(row).filter(IntegerField.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getId()
                        .orElseThrow())
                .toList();
    }

    @Test
    void schoolReadsWhereItTypesWhyItsDataCameBack_untilItCertifiesAgain_aCheckNotMadeIsNoAnswer() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        var submissions = office.registers.collections().submissions();
        SchoolSubmissionKind of = submissions.kind();
        assertThat(cell(office, of.daysLate, office.of(opened, 5)))
                .as("not sent yet")
                .isEmpty();
        RecordRow certified = office.certified(opened, 5, 7, 6);
        assertThat(cell(office, of.correct, certified)).isIn("ยังไม่ได้ตรวจ", "Not checked yet");
        assertThat(cell(office, of.daysLate, certified)).isEqualTo("0");

        RecordRow back = office.act(
                submissions, office.officer(), certified, of.giveBack, new RecordDraft(), "ป.1 ชายไม่ตรงกับทะเบียน");
        long id = back.id();
        EntryView view =
                new EntryView(TestRequest.of(office.clerk(5), "rounds", String.valueOf(id)), office.registers, id);
        assertThat(view.getElement().getTextRecursively()).contains("ป.1 ชายไม่ตรงกับทะเบียน");
        office.certified(opened, 5, 8, 6);
        view = new EntryView(TestRequest.of(office.clerk(5), "rounds", String.valueOf(id)), office.registers, id);
        assertThat(view.getElement().getTextRecursively()).doesNotContain("ป.1 ชายไม่ตรงกับทะเบียน");
        assertThat(cell(office, of.correct, office.acknowledged(opened, 5))).isIn("ใช่", "Yes", "[records.yes]");
    }

    private static String cell(SampleRounds office, Field<?> column, RecordRow row) {
        SchoolSubmissionKind of = office.registers.collections().submissions().kind();
        return java.util.Objects.requireNonNull(
                        RoundsRoutes.checked(of).cell(column, TestRequest.of(office.head(5), "rounds", "")))
                .apply(row)
                .getElement()
                .getText();
    }

    @Test
    void cellsOfASpreadsheetArePasted_thaiDigitsAreRead_columnsWithSumsAreKnown_whatHasNoFieldIsTold() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        long id = office.of(opened, 5).id();
        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView view = new EntryView(request, office.registers, id);

        paste(find(view, IntegerField.class, "rounds-entry-pupils-p1-m"), "๗\t6\t13\t2\n1,005\t-\t1005\tสอง\n");
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p2-m").getValue())
                .isEqualTo(1005);
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p2-f").getValue())
                .isZero();
        assertThat(find(view, IntegerField.class, "rounds-entry-poor-p1-").getValue())
                .as("beside the sum, not in its place")
                .isEqualTo(2);
        assertThat(find(view, IntegerField.class, "rounds-entry-poor-p2-").getValue())
                .isNull();
        assertThat(request.told()).singleElement().asString().contains("5", "1");
        paste(find(view, IntegerField.class, "rounds-entry-pupils-p1-m"), "8\t\t3\t1\t9");
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p1-f").getValue())
                .as("blank")
                .isNull();
        assertThat(find(view, IntegerField.class, "rounds-entry-poor-p1-").getValue())
                .as("no sums: poor follow girls")
                .isEqualTo(3);
        find(view, Button.class, "rounds-entry-save").click();
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("PUPILS"))
                .contains(1013);
    }

    private static void paste(IntegerField field, String cells) {
        ObjectNode event = JacksonUtils.createObjectNode();
        event.put(CellPasteEvent.PASTED, cells).put(CellPasteEvent.SEVERAL, true);
        var element = field.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "paste", event));
    }

    @Test
    void schoolSeesOnItsHomePageWhatItOwesByWhen_theOfficeDoesNot() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        var owed = new OwedData(office.registers.collections());

        assertThat(owed.of(office.clerk(5))).singleElement().satisfies(one -> {
            assertThat(one.round()).isEqualTo("DMC ภาคเรียนที่ 2 ปีการศึกษา 2569");
            assertThat(one.due()).isEqualTo(java.time.LocalDate.of(2026, 11, 30));
        });
        assertThat(owed.of(office.lead())).isEmpty();
        assertThat(owed.due(office.clerk(5), java.time.LocalDate.of(2026, 12, 1)))
                .as("among the deadlines of the week in which the round closes")
                .singleElement()
                .satisfies(one -> assertThat(one.link()).startsWith("rounds/entry/"));
        assertThat(owed.due(office.clerk(5), java.time.LocalDate.of(2026, 11, 30)))
                .isEmpty();
        office.certified(opened, 5, 7, 6);
        assertThat(owed.of(office.clerk(5))).isEmpty();
        OwedCard cards = new OwedCard(office.registers);
        Component card = cards.of(TestRequest.of(office.clerk(4), "rounds", ""));
        assertThat(card.getChildren()).as("what is owed, and the calendar").hasSize(2);
        assertThat(all(card).map(one -> one.getElement().getAttribute("href"))).contains("/rounds/calendar");
        assertThat(card.getElement().getTextRecursively())
                .as("what comes after the round that is owed")
                .contains("DMC สิ้นปีการศึกษา · 30 เม.ย. 70");
        assertThat(cards.tells(office.clerk(5)))
                .as("what comes next is told though nothing is owed")
                .isTrue();
        assertThat(cards.tells(office.lead())).isFalse();
        assertThat(cards.of(TestRequest.of(office.clerk(5), "rounds", ""))
                        .getElement()
                        .getTextRecursively())
                .contains("DMC")
                .contains("30 พ.ย. 69");
    }

    @Test
    void gradesThatASchoolDoesNotTeachAreNotAsked_butWhatStandsThereStays() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.typed(opened, 7, SampleRounds.grade("m1", 3, 2, 0, 0));
        office.schools.teaches(SampleRounds.school(5), "a2", "p6").teaches(SampleRounds.school(7), "a2", "p6");
        long id = office.of(opened, 5).id();
        EntryView view =
                new EntryView(TestRequest.of(office.clerk(5), "rounds", String.valueOf(id)), office.registers, id);
        assertThat(all(view).filter(IntegerField.class::isInstance))
                .as("8 grades from kindergarten 2 to primary 6, boys, girls, poor, boarding")
                .hasSize(32);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.typed(opened, 5, SampleRounds.grade("m1", 1, 1, 0, 0)));

        long other = office.of(opened, 7).id();
        EntryView kept = new EntryView(
                TestRequest.of(office.clerk(7), "rounds", String.valueOf(other)), office.registers, other);
        assertThat(find(kept, IntegerField.class, "rounds-entry-pupils-m1-m").getValue())
                .as("nothing is lost unseen")
                .isEqualTo(3);
        assertThat(office.registers
                        .entries()
                        .open(office.clerk(4), office.of(opened, 4).id())
                        .layout()
                        .rows(SampleRounds.SECTION))
                .as("of a school of which nobody said it")
                .hasSize(15);
    }

    @Test
    void whatWasTypedStaysWhenSomebodyStoredTheSectionFirst() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        long id = office.of(opened, 5).id();
        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView view = new EntryView(request, office.registers, id);
        find(view, IntegerField.class, "rounds-entry-pupils-p1-m").setValue(7);
        office.typed(opened, 5, SampleRounds.grade("p2", 1, 1, 0, 0));

        find(view, Button.class, "rounds-entry-save").click();
        assertThat(request.told()).isEmpty();
        assertThat(request.draftCleared()).isFalse();
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p1-m").getValue())
                .isEqualTo(7);
    }

    @Test
    void roundThatIsClosedWhileThePageIsOpen_isSaidThere_nothingTypedIsLost_andItIsStoredOnceOpenAgain() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.typed(opened, 5, SampleRounds.grade("p1", 5, 7, 0, 0));
        long id = office.of(opened, 5).id();
        TestRequest request = TestRequest.of(office.clerk(5), "rounds", String.valueOf(id));
        EntryView view = new EntryView(request, office.registers, id);
        find(view, IntegerField.class, "rounds-entry-pupils-p1-m").setValue(9);
        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), opened, collections.kind().close);

        find(view, Button.class, "rounds-entry-save").click();
        assertThat(view.getElement().getTextRecursively()).contains("รอบนี้ปิดแล้ว ให้เขตเปิดให้กรอกใหม่ก่อน");
        assertThat(request.told()).isEmpty();
        assertThat(request.draftCleared()).isFalse();
        find(view, Button.class, "rounds-entry-confirm").click();
        assertThat(office.of(opened, 5).state())
                .isEqualTo(office.registers.collections().submissions().kind().recording);
        assertThat(find(view, IntegerField.class, "rounds-entry-pupils-p1-m").getValue())
                .isEqualTo(9);
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("PUPILS"))
                .as("what was stored before the close")
                .contains(12);

        office.act(
                collections,
                office.lead(),
                opened,
                collections.kind().openAgain,
                new RecordDraft(),
                "ระบบล่มในวันสุดท้าย");
        find(view, Button.class, "rounds-entry-save").click();
        assertThat(request.draftCleared()).isTrue();
        assertThat(office.registers.entries().open(office.clerk(5), id).values().total("PUPILS"))
                .contains(16);
    }

    @Test
    void onlyPublishedFiguresStandOnThePage_smallOnesAreMasked() {
        SampleRounds office = new SampleRounds(database);
        RecordRow opened = office.opened(office.pupilSheet(), ROUND);
        office.certified(opened, 1, 7, 3);
        var collections = office.registers.collections().collections();
        office.act(collections, office.lead(), opened, collections.kind().close);
        office.act(collections, office.lead(), opened, collections.kind().summarise);
        var tables = new PublishedTables(
                office.registers.snapshots(),
                office.registers.portal(),
                office.registers.sheets().items().kind());
        assertThat(tables.of(OFFICE, TODAY, 0)).isEmpty();
        office.act(collections, office.lead(), opened, collections.kind().publish);
        assertThat(tables.of(OFFICE, TODAY, 0)).hasSize(1).first().satisfies(table -> {
            assertThat(table.name()).isEqualTo("จำนวนนักเรียน");
            assertThat(table.cells().getFirst().get(1)).as("3 girls").isEmpty();
            assertThat(table.cells().getFirst().get(0)).as("7 of 10 would tell").isEmpty();
        });
        assertThat(ShownTexts.of(new PublishedView(TestRequest.of(office.head(5), "rounds", ""), office.registers)))
                .as("on the page too")
                .contains("จำนวนนักเรียน", "–")
                .doesNotContain("3", "7");
        DataItemKind item = office.registers.sheets().items().kind();
        RecordRow pupils = office.registers.sheets().items().all(office.lead(), RecordFilter.ALL).stream()
                .filter(row -> row.get(item.code).equals("PUPILS"))
                .findFirst()
                .orElseThrow();
        office.registers
                .sheets()
                .items()
                .change(office.lead(), pupils, RecordDraft.of(pupils).with(item.open, false));
        assertThat(tables.of(OFFICE, TODAY, 0)).as("not open any more").isEmpty();
        office.registers
                .sheets()
                .items()
                .change(
                        office.lead(),
                        office.registers.sheets().items().open(office.lead(), pupils.id()),
                        RecordDraft.of(pupils).with(item.open, true));
        SnapshotKind snapshot = office.registers.snapshots().snapshots().kind();
        for (int year = 1; year <= 21; year++) {
            RecordRow older = office.registers
                    .snapshots()
                    .snapshots()
                    .internal()
                    .create(
                            office.lead(),
                            new RecordDraft()
                                    .with(snapshot.item, pupils.id())
                                    .with(snapshot.asOf, TODAY.minusYears(year))
                                    .with(snapshot.round, "DMC-" + year)
                                    .with(snapshot.collection, opened.id())
                                    .with(snapshot.total, 0)
                                    .with(snapshot.schools, 0)
                                    .with(snapshot.missing, 0)
                                    .with(snapshot.quality, CertifiedCounts.Quality.CERTIFIED));
            office.registers.snapshots().snapshots().internal().act(office.lead(), older, snapshot.publish);
        }
        assertThat(tables.of(OFFICE, TODAY, 0)).hasSize(20);
        assertThat(tables.of(OFFICE, TODAY, 20))
                .extracting(PublishedTables.Table::asOf)
                .as("the oldest two of 22")
                .containsExactly(TODAY.minusYears(20), TODAY.minusYears(21));
        var page = new PublishedView(TestRequest.of(office.head(5), "rounds", ""), office.registers);
        assertThat(page.getChildren().filter(Section.class::isInstance)).hasSize(20);
        page.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList()
                .getFirst()
                .click();
        assertThat(page.getChildren().filter(Section.class::isInstance)).hasSize(22);
        assertThat(page.getChildren().filter(Button.class::isInstance)).isEmpty();
        assertThat(all(new PublishedView(TestRequest.of(office.head(5), "rounds", ""), office.registers)))
                .isNotEmpty();
        assertThat(all(new CompletenessHost(office, opened)).count()).isPositive();
    }

    private static final class CompletenessHost extends com.vaadin.flow.component.html.Div {
        CompletenessHost(SampleRounds office, RecordRow opened) {
            RecordRow row = office.registers
                    .collections()
                    .collections()
                    .find(OFFICE, opened.id())
                    .orElseThrow();
            new CompletenessSection(office.registers)
                    .of(TestRequest.of(office.lead(), "rounds", ""), row)
                    .forEach(this::add);
        }
    }
}
