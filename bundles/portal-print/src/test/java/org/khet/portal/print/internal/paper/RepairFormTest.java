package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;

/** Form F2 of the repair desk, ict I.2.5. */
class RepairFormTest {
    private static final Paper FORM = Paper.portrait().onOnePage();

    private static PrintedPdf print(String name, Map<String, Object> model, Paper paper) throws IOException {
        return Papers.print(
                name,
                new PrintDocument(
                        Papers.ofIct("f2"),
                        model,
                        Papers.qr("ticket", "https://khet1.example/ict/repairs/1042"),
                        paper));
    }

    @Test
    void formHasRoomOnOnePage() throws IOException {
        var pdf = print("f2", SampleRepairForm.filled(), FORM);
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.images(1)).isEqualTo(1);
        assertThat(pdf.text(1))
                .contains("เลขที่ซ-17/2565วันที่21มิถุนายน2565")
                .contains("ไม่ดึงกระดาษ")
                .contains("1,250.50")
                .contains("(หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)")
                .contains("(นายตัวอย่างสมมติ)");
    }

    @Test
    void longTextsStillFitOnOnePage() throws IOException {
        var model = SampleRepairForm.filled();
        model.put("symptom", "อาการเสียยาวมากจนต้องเขียนหลายบรรทัด ".repeat(40));
        model.put("work", "ตรวจสอบและเปลี่ยนชิ้นส่วนที่ชำรุด ".repeat(6));
        model.put("autoClosed", "ปิดอัตโนมัติเมื่อครบ 7 วัน");
        model.put(
                "parts",
                IntStream.rangeClosed(1, 6)
                        .mapToObj(no -> Map.of(
                                "no",
                                "" + no,
                                "item",
                                "อะไหล่รายการที่ " + no,
                                "quantity",
                                "1",
                                "price",
                                "100.00",
                                "amount",
                                "100.00"))
                        .toList());
        assertThat(print("f2-long", model, FORM).pages()).isEqualTo(1);
    }

    @Test
    void officeWithThaiDigitsGetsThemButCodesStay() throws IOException {
        var pdf = print("f2-thai", SampleRepairForm.filled(), FORM.in(Paper.Digits.THAI));
        assertThat(pdf.text(1))
                .contains("ซ-๑๗/๒๕๖๕")
                .contains("๑,๒๕๐.๕๐")
                .contains("SN000123456")
                .contains("7430-001-0001/1-2563");
    }

    @Test
    void blankCopyHasNeitherNumberNorCode() throws IOException {
        var pdf = print("f2-blank", SampleRepairForm.blank(), FORM);
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.images(1)).isZero();
        assertThat(pdf.text(1)).contains("เลขที่วันที่").contains("อาการเสีย/รายละเอียด");
    }
}
