package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;

/** Papers of headings, words and tables are printed as they are told. */
class ReportPaperTest {
    @Test
    void eachPageHasItsTitleItsTableAndItsSigners() throws IOException {
        ReportPaper paper = new ReportPaper("MF-02");
        paper.page("แบบรายงานความก้าวหน้า")
                .line("โครงการจ้างครูธุรการ 17 อัตรา")
                .table("การเงิน", List.of("จัดสรร", "เบิกจ่าย"), List.of(List.of("1,530,000.00", "486,000.00")))
                .words("ปัญหา", "")
                .signedBy("ผู้รายงาน", "ผู้อำนวยการกลุ่ม");
        paper.page("หน้าที่สอง").words("ผล", "จ้างครบ");

        PrintedPdf pdf = Papers.print(
                "report",
                paper.document(new Letterhead("สพป. ตัวอย่าง เขต 1", ""), "นางสาวเจ้าหน้าที่", Paper.portrait()));

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.text(1)).contains("1,530,000.00", "486,000.00");
        assertThat(pdf.text(2)).contains("จ้างครบ");
    }
}
