package org.khet.forms.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A pay list (บัญชีจ่ายค่าตอบแทน) by a template with sums, amounts in words and lines of some lists only. Source: core CORE-101; finance PF-F29. */
@OnEachDatabase
class PaperTemplateDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=pay-list	name=บัญชีจ่ายค่าตอบแทน	sort=FORM	pattern=บจ {seq}/{BE}	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=what	label=รายการ	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=source	label=แหล่งเงิน	sort=CHOICE	presence=NEEDED	options=BUDGET=เงินงบประมาณ\\nOWN=เงินรายได้
            fields	field_key=paid	label=จ่ายแล้ว	sort=YES_NO	presence=NEEDED
            fields	field_key=note	label=หมายเหตุ	sort=TEXT	presence=OPTIONAL
            fields	field_key=people	label=ผู้รับเงิน	sort=TABLE	presence=OPTIONAL
            fields	field_key=who	label=ชื่อ	sort=TEXT	presence=NEEDED	of_table=people
            fields	field_key=days	label=จำนวนวัน	sort=WHOLE	presence=NEEDED	of_table=people
            fields	field_key=gross	label=ค่าตอบแทน	sort=BAHT	presence=NEEDED	of_table=people
            fields	field_key=insured	label=ประกันสังคม	sort=BAHT	presence=OPTIONAL	of_table=people
            fields	field_key=net	label=รับสุทธิ	sort=BAHT	presence=NEEDED	of_table=people
            fields	field_key=total	label=รวมสุทธิ	sort=BAHT	presence=OPTIONAL	formula=sum(people.net)
            """;

    private static final String TEMPLATE = "# {form}\\n{?people} ## ผู้รับเงิน\\n{?people} {people: who, net}\\n"
            + "{-people} ยังไม่มีผู้รับเงิน\\nรวม {people.days:sum} วัน ค่าตอบแทน {people.gross:sum} บาท ประกันสังคม {people.insured:sum} บาท\\n"
            + "รับสุทธิ {total} บาท ({total:words}) จากค่าตอบแทน {people.gross:sum:words}\\n"
            + "{?note} หมายเหตุ {note}\\n{?source=OWN} จ่ายจากเงินรายได้\\n{?source=BUDGET} เบิกจากเงินงบประมาณ\\n"
            + "{?paid} จ่ายเงินแล้ว\\n{?paid=0} ยังไม่จ่ายเงิน\\n{sign} ผู้จ่ายเงิน";

    private final FormsFixture forms;
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    PaperTemplateDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static String with(String template) {
        return DESIGN + "paper\tpaper=" + template + "\tthai_digits=0\n";
    }

    private Field<?> field(DataKind kind, String key) {
        return kind.fieldNamed(key).orElseThrow();
    }

    private RecordDraft person(DataKind kind, String name, int days, String gross, String insured, String net) {
        return new RecordDraft()
                .with(field(kind, "people.who"), name)
                .with(field(kind, "people.days"), days)
                .with(field(kind, "people.gross"), new BigDecimal(gross))
                .with(field(kind, "people.insured"), insured.isEmpty() ? null : new BigDecimal(insured))
                .with(field(kind, "people.net"), new BigDecimal(net));
    }

    private String paper(long design, String source, boolean paid, String note, boolean people) throws IOException {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        DataKind kind = register.kind();
        RecordDraft draft = new RecordDraft()
                .with(field(kind, "what"), "ค่าตอบแทนวิทยากร")
                .with(field(kind, "source"), source)
                .with(field(kind, "paid"), paid)
                .with(field(kind, "note"), note);
        if (people) {
            draft.with(
                    kind.tableNamed("people").orElseThrow(),
                    List.of(
                            person(kind, "นางสาวตัวอย่าง หนึ่ง", 22, "15000", "750", "14250"),
                            person(kind, "นายตัวอย่าง สอง", 20, "15000", "750", "14250"),
                            person(kind, "นางตัวอย่าง สาม", 12, "9000.50", "", "8550.50")));
        }
        RecordRow row = register.create(forms.entries().as(clerk, design), draft);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(clerk, design, row.id(), out);
        return PaperText.of(out.toByteArray());
    }

    @Test
    void payListAddsUpItsColumns_saysTheTotalInWords_andPrintsTheColumnsThatWereChosen() throws IOException {
        long design = forms.published(with(TEMPLATE));

        assertThat(paper(design, "OWN", true, "จ่ายครั้งเดียว", true))
                .contains("ที่\nชื่อ\nรับสุทธิ\n1\nนางสาวตัวอย่าง หนึ่ง\n14,250.00\n")
                .doesNotContain("จำนวนวัน")
                .contains("รวม 54 วัน ค่าตอบแทน 39,000.50 บาท ประกันสังคม 1,500.00 บาท")
                .contains("รับสุทธิ 37,050.50 บาท (สามหมื่นเจ็ดพันห้าสิบบาทห้าสิบสตางค์)")
                .contains("จากค่าตอบแทน สามหมื่นเก้าพันบาทห้าสิบสตางค์")
                .contains("ผู้รับเงิน\n", "หมายเหตุ จ่ายครั้งเดียว\n", "จ่ายจากเงินรายได้\n", "จ่ายเงินแล้ว\n")
                .doesNotContain("ยังไม่มีผู้รับเงิน", "เบิกจากเงินงบประมาณ", "ยังไม่จ่ายเงิน");
    }

    @Test
    void linesOfEmptyFieldsAreLeftOut_sumsOfNothingAreWrittenByHand() throws IOException {
        long design = forms.published(with(TEMPLATE));

        assertThat(paper(design, "BUDGET", false, "", false))
                .contains("ยังไม่มีผู้รับเงิน\n", "เบิกจากเงินงบประมาณ\n", "ยังไม่จ่ายเงิน\n")
                .contains("รวม " + EntryPaperBlocks.OPEN + " วัน ค่าตอบแทน " + EntryPaperBlocks.OPEN + " บาท")
                .doesNotContain("หมายเหตุ", "จ่ายจากเงินรายได้", "จ่ายเงินแล้ว", "รับสุทธิ\n", "ผู้รับเงิน\nที่");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{note:words}",
                "{people: who, age}",
                "{people.who:sum}",
                "{people.days:sum:words}",
                "{nobody:words}",
                "{people.gross}",
                "{?nobody} ข้อความ",
                "{?source=LOAN} ข้อความ",
                "{?note=1} ข้อความ",
                "{-state} ข้อความ",
                "ผู้รับเงิน {people: who}"
            })
    void whatTheFormDoesNotHaveIsToldAtTheTemplate(String line) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> forms.importer()
                        .take(
                                FormsFixture.designer(),
                                DesignFile.read(with(line)),
                                FormsFixture.UNIT,
                                DesignOrigin.OWN))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.key())
                        .contains("forms.error.paper-name"));
    }
}
