package org.khet.forms.internal.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A design with a mistake is told so in words before anybody fills it in. Source: core CORE-100; kinds-processes.md §5, §6 (Packs). */
@OnEachDatabase
class DesignFaultsDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=borrowing	name=ทะเบียนยืมเครื่องฉาย	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ROLE	may_see=1	may_make=1	may_change=1	may_act=1
            """;
    private static final String TOPIC = "field_key=topic label=เรื่อง sort=TEXT";
    private static final String KIND = "field_key=kind label=ประเภท sort=CHOICE options=A=ก\\nB=ข";
    private static final String PARTS = "field_key=parts label=รายการ sort=TABLE";
    private static final String PART = "field_key=part label=ชื่อ sort=TEXT of_table=parts";
    private static final String OPEN = "states code=OPEN label=เปิด tone=RUN";
    private static final String DONE = "states code=DONE label=ปิด tone=DONE closed=1";
    private static final String CLOSE = "doings code=close label=ปิดเรื่อง from_states=OPEN to_state=DONE doer=EITHER";

    private final FormsFixture forms;
    private int made;

    DesignFaultsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    /** An edition with these lines as it stands before it is tried. */
    private RecordRow draft(String... lines) {
        RecordRow design =
                forms.importer().take(FormsFixture.designer(), written(lines), FormsFixture.UNIT, DesignOrigin.OWN);
        return forms.designs().editionsOf(FormsFixture.designer(), design.id()).getLast();
    }

    /** A file with these lines; fields are the rule. */
    private DesignFile written(String... lines) {
        StringBuilder file = new StringBuilder(DESIGN);
        for (String line : lines) {
            file.append(line.startsWith("field_key") ? "fields " : "").append(line);
            file.append(line.startsWith("field_key") && !line.contains("presence=") ? " presence=OPTIONAL\n" : "\n");
        }
        String text = file.toString().replaceAll(" (?=[a-z_]+=)", "\t").replace("=borrowing", "=borrowing-" + ++made);
        return DesignFile.read(text);
    }

    private DesignFindings look(DesignFile file) {
        return forms.importer().look(FormsFixture.designer(), file, FormsFixture.UNIT);
    }

    /** What the try says is told of the file before it comes in, at its line. */
    private void refused(String problem, String... lines) {
        DesignFindings found = look(written(lines));
        assertThat(Stream.of(found.refused(), found.open()).flatMap(List::stream))
                .as("looked at: " + String.join(" | ", lines))
                .first()
                .extracting(Problem::key)
                .isEqualTo("forms.error." + problem);
        assertThatExceptionOfType(Rejected.class)
                .as(String.join(" | ", lines))
                .isThrownBy(() -> forms.publish(draft(lines)))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().key()).isEqualTo("forms.error." + problem));
    }

    @Test
    void fieldThatCannotStandIsNamed() {
        refused("no-fields");
        refused("field-key", TOPIC, "field_key=9lives label=ก sort=TEXT");
        refused("field-key", TOPIC, "field_key=number label=เลข sort=TEXT");
        refused("chip-key", TOPIC, KIND.replace("=kind", "=group") + " chip=1");
        refused("no-table", TOPIC, PART);
        refused("empty-table", TOPIC, PARTS);
        refused("column", TOPIC, PARTS, PART, "field_key=inner label=ใน sort=TABLE of_table=parts");
        refused(
                "tables",
                TOPIC,
                PARTS,
                PART,
                PARTS.replace("=parts", "=two"),
                PART.replace("=parts", "=two"),
                PARTS.replace("=parts", "=three"),
                PART.replace("=parts", "=three"),
                PARTS.replace("=parts", "=four"),
                PART.replace("=parts", "=four"));
    }

    @Test
    void choicesAreTwoAtLeast_toldApart_andOfSeveralNoneHasAComma() {
        refused("options", TOPIC, "field_key=kind label=ประเภท sort=CHOICE options=A=ก");
        refused("options", TOPIC, "field_key=kind label=ประเภท sort=CHOICE options=A=ก\\nA=ข");
        refused("scale", TOPIC, "field_key=mark label=ระดับ sort=SCALE options=A=มาก\\nB=น้อย");
        refused("options-comma", TOPIC, "field_key=uses label=ใช้ทำ sort=CHOICES options=โต๊ะ, เก้าอี้\\nคอมพิวเตอร์");
        refused("initial", TOPIC, KIND + " at_first=C");
    }

    /** What a form could not open with, or what nobody could fill in. */
    @Test
    void limitsAreNumbersThatTheFieldCanHave_theLeastNotAboveTheMost() {
        refused("limit", TOPIC, "field_key=price label=ราคา sort=BAHT most=สิบ");
        refused("limit", TOPIC, "field_key=price label=ราคา sort=BAHT least=10 most=5");
        refused("limit", TOPIC, "field_key=count label=จำนวน sort=WHOLE least=1.5");
        refused("limit", TOPIC + " most=-5");
        refused("limit", TOPIC + " most=0");
        refused("limit", TOPIC, PARTS + " least=3 most=2", PART);
        refused("limit", TOPIC, PARTS + " least=201", PART);
        refused("limit", TOPIC, "field_key=count label=จำนวน sort=WHOLE most=-1");
        refused("limit", TOPIC, "field_key=price label=ราคา sort=BAHT most=-5");
        refused("initial", TOPIC, "field_key=count label=จำนวน sort=WHOLE at_first=1.5");
        refused("initial", TOPIC, "field_key=price label=ราคา sort=BAHT at_first=หนึ่ง");
        forms.publish(draft(
                TOPIC + " most=80",
                "field_key=change label=ส่วนต่าง sort=NUMBER least=-10.5 most=10.5 at_first=0.25",
                "field_key=debt label=ยอดค้าง sort=NUMBER most=-1",
                "field_key=count label=จำนวน sort=WHOLE least=1 most=1 at_first=1"));
    }

    @Test
    void formulasAndConditionsNameFieldsAboveThem() {
        refused("formula", TOPIC, "field_key=total label=รวม sort=BAHT formula=topic*2");
        refused(
                "formula",
                TOPIC,
                "field_key=total label=รวม sort=BAHT formula=price+fee",
                "field_key=price label=ราคา sort=BAHT",
                "field_key=fee label=ค่าธรรมเนียม sort=BAHT");
        refused("shown-if", "field_key=other label=อื่น ๆ sort=TEXT shown_if=kind=A", KIND);
        refused("shown-if", KIND, "field_key=other label=อื่น ๆ sort=TEXT shown_if=kind=C");
        refused("rule-field", TOPIC, "rules first_key=topic sort=AT_LEAST second_key=none words=ผิด");
        refused("paper-name", TOPIC, "paper paper={price}");
    }

    @Test
    void statesAreReached_actionsLeadFromStatesToStates() {
        refused("state-code", TOPIC, OPEN.replace("OPEN", "open"));
        refused("unreached", TOPIC, OPEN, DONE);
        refused("no-states", TOPIC, CLOSE);
        refused(
                "action-states",
                TOPIC,
                OPEN,
                DONE,
                CLOSE,
                CLOSE.replace("=close", "=lose").replace("=DONE", "=LOST"));
        refused("action-code", TOPIC, OPEN, DONE, CLOSE.replace("=close", "=change"));
        refused("action-asks", TOPIC, OPEN, DONE, CLOSE + " asks=reason");
        forms.publish(draft(TOPIC, OPEN, DONE, CLOSE + " asks=topic"));
    }

    /** Source: kinds-processes.md §6 (Packs). */
    @Test
    void fileThatIsNoDesignIsRefusedWithItsLine_nothingOfItIsStored() {
        file("forms.error.file", "");
        file("forms.error.file", "PK\u0003\u0004");
        file("forms.error.file", DesignFile.FIRST + "\n");
        file("forms.error.file", DESIGN + "design\tdesign_key=second\n");
        file("forms.error.file", DESIGN + "fields\tlabel=" + "ก".repeat(400_000));
        file("forms.error.file-line", DESIGN + "fields\ttopic\n");
        file("forms.error.file-name", DESIGN + "fields\tfield_key=topic\tslot=t1\n");
        file("forms.error.file-name", DESIGN + "fields\tfield_key=topic\tlabel=เรื่อง\tsort=PROGRAM\n");
        file("forms.error.file-name", DESIGN.replace("design_key", "creator_id=1\tdesign_key"));
        file("records.error.missing", DESIGN + "fields\tfield_key=topic\tsort=TEXT\tpresence=NEEDED\n");
        file(
                "records.error.lines",
                DESIGN.replaceFirst("grants.*\n", "") + "fields\tfield_key=topic\tlabel=เรื่อง\tsort=TEXT\n");

        assertThat(forms.designs().designs().internal().all(FormsFixture.designer(), RecordFilter.ALL))
                .isEmpty();
        assertThat(forms.designs().editions().internal().all(FormsFixture.designer(), RecordFilter.ALL))
                .isEmpty();
    }

    /** Each of them is told with the table, line and field that it concerns, before anything of the file comes in. */
    @Test
    void lookNamesThePlaceOfWhatIsRefused_andOfWhatIsPutRightInTheDraft() {
        DesignFindings refused = look(DesignFile.read(DESIGN.replace("=FISCAL", "=LUNAR")
                + "fields\tfield_key=topic\tsort=TEXT\tpresence=NEEDED\n"
                + "fields\tfield_key=kind\tlabel=ประเภท\tsort=PROGRAM\tslot=t1\tpresence=NEEDED\n"));
        assertThat(refused.refused())
                .extracting(Problem::field)
                .containsExactly("year_kind", "fields.1.sort", "fields.1.slot");
        assertThat(refused.open()).isEmpty();

        DesignFindings open = look(written(
                TOPIC,
                "field_key=grade label=ชั้น sort=CODE options=core.none",
                "field_key=thing label=ของที่ยืม sort=RECORD target=forms.things",
                OPEN,
                DONE,
                CLOSE + " asks=reason",
                "rules first_key=none sort=AT_LEAST second_key=1 words=ผิด"));
        assertThat(open.refused()).isEmpty();
        assertThat(open.open())
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("fields.1", "forms.error.code-list"),
                        tuple("doings.0", "forms.error.action-asks"),
                        tuple("rules.0", "forms.error.rule-field"),
                        tuple("fields.2", "forms.error.target"));
        assertThat(look(written(TOPIC, OPEN, DONE, CLOSE)).open()).isEmpty();
        assertThat(forms.designs().designs().internal().all(FormsFixture.designer(), RecordFilter.ALL))
                .as("only looked at")
                .isEmpty();
    }

    private void file(String problem, String text) {
        if (!problem.matches("forms.error.file(-line)?")) {
            assertThat(look(DesignFile.read(text)).refused().getFirst().key()).isEqualTo(problem);
        }
        assertThatExceptionOfType(Rejected.class)
                .as(problem)
                .isThrownBy(() -> forms.importer()
                        .take(FormsFixture.designer(), DesignFile.read(text), FormsFixture.UNIT, DesignOrigin.IMPORTED))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().key()).isEqualTo(problem));
    }
}
