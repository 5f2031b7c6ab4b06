package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.Presence;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.LoadedTexts;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.ui.TestRequest;

/** The list of things that an office kept in a spreadsheet comes into the register that it made. Source: core CORE-101, CORE-104. */
@OnEachDatabase
class RegisterImportDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=class-things	name=ทะเบียนของใช้ในห้องเรียน	name_en=Things of class rooms	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ROLE	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=thing	label=รายการ	label_en=Thing	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=kind	label=ประเภท	sort=CHOICE	presence=NEEDED	options=DESK=โต๊ะเก้าอี้\\nPC=คอมพิวเตอร์
            fields	field_key=bought	label=วันที่ได้มา	sort=DAY	presence=NEEDED
            fields	field_key=lost	label=วันที่จำหน่าย	sort=DAY	presence=OPTIONAL
            fields	field_key=price	label=ราคา	sort=BAHT	presence=OPTIONAL	most=50000
            fields	field_key=unit	label=กลุ่มที่ดูแล	sort=UNIT	presence=NEEDED
            rules	first_key=lost	sort=AT_LEAST	second_key=bought	words=วันที่จำหน่ายต้องไม่ก่อนวันที่ได้มา
            """;

    private final FormsFixture forms;
    private final ImportTargetSource imports;
    private final TestCaller keeper = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    RegisterImportDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        imports = forms.records().importsOf(forms.module());
        forms.records().switches().turn(SampleOffices.KT1, "forms", true);
    }

    private ImportTarget target(long design) {
        return imports.find(SampleOffices.KT1, "forms.register-" + design).orElseThrow();
    }

    private int count(long design) {
        return forms.entries()
                .of(SampleOffices.KT1, design)
                .count(forms.entries().as(keeper, design), RecordFilter.ALL);
    }

    private static ImportRow row(int line, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return new ImportRow(line, values);
    }

    private static ImportRow desk(int line, String kind, String price, String lost) {
        return row(
                line,
                "thing",
                "โต๊ะ " + line,
                "kind",
                kind,
                "bought",
                "2026-10-05",
                "lost",
                lost,
                "price",
                price,
                "unit",
                "ICT");
    }

    @Test
    void rowsAreLookedAtAsTheFormWould_nothingIsStoredByALook() {
        long design = forms.published(DESIGN);
        RecordingFindings found = new RecordingFindings();

        target(design)
                .look(
                        keeper,
                        Set.of(),
                        List.of(
                                desk(2, "คอมพิวเตอร์", "๑๒,๕๐๐.๕๐", ""),
                                desk(3, "DESK", "", "2026-11-01"),
                                desk(4, "เรือ", "1200", ""),
                                desk(5, "PC", "60000", ""),
                                desk(6, "PC", "900", "2026-10-04"),
                                row(7, "thing", "โต๊ะ 7")),
                        found);

        assertThat(found.fields())
                .contains("4 kind", "5 price", "6 lost", "7 kind", "7 bought", "7 unit")
                .noneMatch(one -> one.startsWith("2 ") || one.startsWith("3 "));
        assertThat(count(design)).isZero();
    }

    @Test
    void importIsTakenBackWhole_notWhenSomebodyWorkedOnARecordOfIt() {
        long design = forms.published(DESIGN);
        ImportTarget target = target(design);
        RecordingFindings first = new RecordingFindings();
        store(target, List.of(desk(2, "PC", "๑๒,๕๐๐.๕๐", ""), desk(3, "DESK", "", "")), first);
        RecordingFindings second = new RecordingFindings();
        store(target, List.of(desk(4, "PC", "", "")), second);
        assertThat(count(design)).isEqualTo(3);
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        Caller granted = forms.entries().as(keeper, design);
        RecordRow pc = register.open(granted, first.written().getFirst().key());
        assertThat(pc.raw(register.kind().fieldNamed("price").orElseThrow())).hasToString("12500.50");
        register.change(
                granted,
                pc,
                RecordDraft.of(pc).with(register.kind().fieldNamed("thing").orElseThrow(), "คอมพิวเตอร์ครู"));

        ImportUndo undo = target.undo().orElseThrow();
        ImportReversal stopped =
                forms.records().database().transactions().call(() -> undo.undo(keeper, first.written()));
        assertThat(stopped.hindrances())
                .extracting(ImportReversal.Hindrance::record)
                .containsExactly("คอมพิวเตอร์ครู");
        assertThat(count(design)).as("all or nothing").isEqualTo(3);

        forms.records().database().transactions().call(() -> undo.undo(keeper, second.written()));
        assertThat(count(design)).isEqualTo(2);
    }

    @Test
    void severalChoicesStandInOneCellByTheirWords_aWordThatIsNoneIsFound() {
        long design = forms.published(
                DESIGN
                        + "fields\tfield_key=uses\tlabel=ใช้สอน\tsort=CHOICES\tpresence=NEEDED\toptions=SCI=วิทยาศาสตร์\\nART=ศิลปะ\\nPE=พลศึกษา\n");
        RecordingFindings found = new RecordingFindings();
        List<ImportRow> rows =
                List.of(used(2, "ศิลปะ, วิทยาศาสตร์"), used(3, "PE"), used(4, "ศิลปะ; ดนตรี"), desk(5, "PC", "", ""));

        target(design).look(keeper, Set.of(), rows, found);
        assertThat(found.fields()).contains("4 uses", "5 uses").noneMatch(one -> one.matches("[23] .*"));
        store(target(design), rows.subList(0, 2), found);
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        assertThat(register.all(forms.entries().as(keeper, design), RecordFilter.ALL))
                .extracting(row -> row.raw(register.kind().fieldNamed("uses").orElseThrow()))
                .containsExactlyInAnyOrder(Set.of("ART", "SCI"), Set.of("PE"));
    }

    private static ImportRow used(int line, String uses) {
        return row(line, "thing", "โต๊ะ " + line, "kind", "PC", "bought", "2026-10-05", "unit", "ICT", "uses", uses);
    }

    private void store(ImportTarget target, List<ImportRow> rows, RecordingFindings noted) {
        var arrival = new ImportTarget.Arrival("ของใช้.xlsx", LocalDate.of(2026, 11, 20));
        forms.records().database().transactions().run(() -> target.store(keeper, rows, Set.of(), arrival, noted));
    }

    /** Rows that were right by the edition of yesterday lack what that of today asks for. */
    @Test
    void fileThatWasLookedAtBeforeTheNextEditionIsNotStored_lookedAtAgainItIs() {
        long design = forms.published(DESIGN);
        ImportTarget looked = target(design);
        List<ImportRow> rows = List.of(desk(2, "PC", "", ""));
        RecordingFindings before = new RecordingFindings();
        looked.look(keeper, Set.of(), rows, before);
        assertThat(before.fields()).isEmpty();
        var designs = forms.designs().designs();
        designs.act(FormsFixture.designer(), designs.open(FormsFixture.designer(), design), designs.kind().revise);
        RecordRow next =
                forms.designs().editionsOf(FormsFixture.designer(), design).getLast();
        var kind = forms.designs().editions().kind();
        RecordDraft changed = RecordDraft.of(next);
        changed.lines(kind.fields).stream()
                .filter(line -> "price".equals(line.raw(kind.key)))
                .forEach(line -> line.with(kind.presence, Presence.NEEDED));
        forms.publish(forms.designs().editions().change(FormsFixture.designer(), next, changed));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> store(looked, rows, new RecordingFindings()))
                .satisfies(late -> assertThat(late.problem().key()).isEqualTo("records.import.edition"));
        assertThat(count(design)).isZero();
        RecordingFindings after = new RecordingFindings();
        target(design).look(keeper, Set.of(), rows, after);
        assertThat(after.fields()).containsExactly("2 price");
        store(target(design), List.of(desk(2, "PC", "900", "")), new RecordingFindings());
        assertThat(count(design)).isEqualTo(1);
    }

    @Test
    void whoMakesRecordsInTheWholeOfficeImports_inThatOfficeAlone_untilTheRegisterEnds() {
        long design = forms.published(DESIGN);
        String id = "forms.register-" + design;
        ImportTarget target = target(design);

        assertThat(target.mayImport(keeper)).isTrue();
        assertThat(target.mayImport(TestCaller.of(SampleOffices.KT1, 14)
                        .with(
                                new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false),
                                FormsPermissions.REGISTER_USE)))
                .as("of a group")
                .isFalse();
        assertThat(target.mayImport(TestCaller.of(SampleOffices.KT1, 14)))
                .as("who may not use registers")
                .isFalse();
        assertThat(target.mayImport(TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE)))
                .as("of another office")
                .isFalse();
        assertThat(imports.find(SampleOffices.KT2, id)).isEmpty();
        assertThat(imports.into(SampleOffices.KT2, "forms/register/" + design)).isEmpty();

        var designs = forms.designs().designs();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        designs.act(FormsFixture.designer(), row, designs.kind().end, new RecordDraft(), "เลิกใช้ทะเบียน");
        assertThat(imports.find(SampleOffices.KT1, id)).isEmpty();
    }

    /** Records with numbers stay: a series has no holes. Lines of a table stand in the row of their record and below. */
    @Test
    void numberedRegisterIsNotTakenBack_oneThatNeedsATableIsImportedWithIt_draftsAreNone() {
        long numbered = forms.published(DESIGN.replace("sort=REGISTER", "sort=REGISTER\tpattern=ข {seq}/{BE}"));
        assertThat(target(numbered).undo()).isEmpty();
        store(target(numbered), List.of(desk(2, "PC", "", ""), desk(3, "PC", "", "")), new RecordingFindings());
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, numbered);
        assertThat(register.all(forms.entries().as(keeper, numbered), RecordFilter.ALL))
                .extracting(row -> row.raw(register.kind().fieldNamed("number").orElseThrow())
                        .toString())
                .containsExactlyInAnyOrder("ข 1/2570", "ข 2/2570");

        long table = forms.published(DESIGN.replace("class-things", "class-tables")
                + "fields\tfield_key=parts\tlabel=ชิ้นส่วน\tsort=TABLE\tpresence=NEEDED\tleast=1\n"
                + "fields\tfield_key=part\tlabel=ชื่อ\tsort=TEXT\tpresence=NEEDED\tof_table=parts\n");
        ImportTarget parts = target(table);
        String part = parts.fields().stream()
                .map(ImportField::id)
                .filter(id -> id.contains("."))
                .findFirst()
                .orElseThrow();
        ImportRow desk = desk(2, "PC", "", "");
        desk.set(part, "จอภาพ");
        ImportRow further = row(3, part, "แป้นพิมพ์");
        assertThat(parts.isFurther(desk, further)).isTrue();
        desk.take(further);
        RecordingFindings found = new RecordingFindings();
        parts.look(keeper, Set.of(), List.of(desk, desk(4, "PC", "", "")), found);
        assertThat(found.fields()).containsExactly("4 " + part);
        store(parts, List.of(desk), found);
        RecordService<DataKind> tables = forms.entries().of(SampleOffices.KT1, table);
        assertThat(tables.open(forms.entries().as(keeper, table), found.keys().getFirst())
                        .lines(tables.kind().lines().getFirst()))
                .hasSize(2);
        var draft = forms.importer()
                .take(
                        FormsFixture.designer(),
                        DesignFile.read(DataKindContract.file("service-log")),
                        FormsFixture.UNIT,
                        org.khet.forms.internal.design.DesignOrigin.OWN);
        assertThat(imports.find(SampleOffices.KT1, "forms.register-" + draft.id()))
                .isEmpty();
    }

    @Test
    void columnsAreCalledAsTheDesignCallsThem_theListOffersTheImport() {
        long design = forms.published(DESIGN);
        ImportTarget target = target(design);
        Texts words = target.texts(LoadedTexts.of("forms").in(TextCatalog.THAI));

        assertThat(words.get(target.titleKey())).isEqualTo("ทะเบียนของใช้ในห้องเรียน");
        assertThat(target.fields())
                .extracting(field -> words.get(field.title()))
                .containsExactly("รายการ", "ประเภท", "วันที่ได้มา", "วันที่จำหน่าย", "ราคา", "กลุ่มที่ดูแล");
        assertThat(target.fields())
                .first()
                .extracting(ImportField::heads)
                .asString()
                .contains("รายการ", "Thing");
        assertThat(list(keeper, design).map(one -> one.getId().orElse(""))).contains("forms-entries-import");
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 14)
                .with(new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false), FormsPermissions.REGISTER_USE);
        assertThat(list(clerk, design).map(one -> one.getId().orElse(""))).doesNotContain("forms-entries-import");
    }

    private Stream<Component> list(Caller caller, long design) {
        return all(forms.screens().entries().stream()
                        .filter(entry -> entry.name().equals("register"))
                        .findFirst()
                        .orElseThrow()
                        .factory()
                        .open(TestRequest.of(caller, "forms", String.valueOf(design))))
                .filter(Button.class::isInstance);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RegisterImportDbTest::all));
    }
}
