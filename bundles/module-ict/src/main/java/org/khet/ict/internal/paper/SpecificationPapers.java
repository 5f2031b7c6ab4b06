package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.specification.SpecificationRecord;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms F5 and F6 of a specification, in Thai. Source: ict D, ICT-95. */
@Component(service = SpecificationPapers.class)
public final class SpecificationPapers {
    private static final String YES = "✓";
    private static final String NO = "✗";
    private final FormPrinter forms;
    private final IctPaperNames names;

    /** For the component runtime. */
    @Activate
    public SpecificationPapers(@Reference FormPrinter forms, @Reference IctPaperNames names) {
        this.forms = forms;
        this.names = names;
    }

    /** F5 of a specification that the caller has opened. @throws IOException if the stream fails */
    public void topics(Caller caller, SpecificationRecord kind, RecordRow row, OutputStream out) throws IOException {
        Map<String, Object> model = forms.model(
                caller,
                row,
                "F5",
                "แบบการกำหนดคุณสมบัติ",
                row.get(kind.number).text() + " ฉบับที่ " + row.get(kind.version));
        model.put("facts", facts(caller.office(), kind, row));
        PaperModel.heads(model, "หัวข้อ", "ค่าขั้นต่ำที่ต้องการ", "เหตุผล", "", "");
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.topics)) {
            rows.add(PaperModel.line(
                    rows.size() + 1, line.get(kind.topic), line.get(kind.least), line.get(kind.why), "", ""));
        }
        model.put("rows", rows);
        model.put("signs", signs(caller.office(), kind, row));
        forms.print(model, out);
    }

    /** F6 of a specification that the caller has opened. @throws IOException if the stream fails */
    public void comparison(Caller caller, SpecificationRecord kind, RecordRow row, OutputStream out)
            throws IOException {
        Map<String, Object> model = forms.model(
                caller,
                row,
                "F6",
                "แบบสรุปเปรียบเทียบคุณสมบัติ",
                row.get(kind.number).text() + " ฉบับที่ " + row.get(kind.version));
        List<Map<String, String>> facts = new ArrayList<>(facts(caller.office(), kind, row));
        facts.add(PaperModel.fact("สรุปผลการเปรียบเทียบ", row.get(kind.conclusion)));
        model.put("facts", facts);
        PaperModel.heads(model, "หัวข้อ", "ค่าขั้นต่ำที่ต้องการ", "ผลิตภัณฑ์", "ที่พบ", "ผ่าน");
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine topic : row.lines(kind.topics)) {
            for (RecordLine cell : row.lines(kind.cells)) {
                if (cell.get(kind.cellTopic).equals(topic.get(kind.topic))) {
                    rows.add(PaperModel.line(
                            rows.size() + 1,
                            topic.get(kind.topic),
                            topic.get(kind.least),
                            cell.get(kind.cellProduct),
                            cell.get(kind.value),
                            cell.get(kind.meets) ? YES : NO));
                }
            }
        }
        for (RecordLine product : row.lines(kind.products)) {
            rows.add(PaperModel.line(
                    rows.size() + 1,
                    "ราคา (บาท)",
                    BahtText.inFigures(row.get(kind.reference)),
                    product.get(kind.product),
                    BahtText.inFigures(product.get(kind.offered)),
                    ""));
        }
        model.put("rows", rows);
        model.put("signs", signs(caller.office(), kind, row));
        forms.print(model, out);
    }

    private List<Map<String, String>> facts(OfficeId office, SpecificationRecord kind, RecordRow row) {
        return List.of(
                PaperModel.fact("รายการ", row.get(kind.item)),
                PaperModel.fact("กลุ่ม/โรงเรียน", names.place(office, row.get(kind.unit), row.get(kind.school))),
                PaperModel.fact("จำนวน", PaperModel.number(row.get(kind.quantity)) + " " + row.get(kind.countedIn)),
                PaperModel.fact("ลักษณะการใช้งาน", row.get(kind.use)),
                PaperModel.fact("คำสั่งแต่งตั้งคณะทำงาน", row.get(kind.orderNo)),
                PaperModel.fact("ราคาต่อหน่วย (บาท)", BahtText.inFigures(row.get(kind.price))),
                PaperModel.fact(
                        "ราคาอ้างอิง (บาท)",
                        BahtText.inFigures(row.get(kind.reference)) + " " + row.get(kind.referenceSource) + " ณ "
                                + ThaiDate.longDate(row.get(kind.referenceDay))),
                PaperModel.fact("เหตุผลที่สูงกว่าราคาอ้างอิง", row.get(kind.overReason)),
                PaperModel.fact("เกณฑ์มาตรฐาน", row.get(kind.standard)),
                PaperModel.decision("บันทึกที่อนุมัติ", row.get(kind.decisionNo), row.get(kind.decisionOn)));
    }

    private List<Map<String, String>> signs(OfficeId office, SpecificationRecord kind, RecordRow row) {
        List<Map<String, String>> signs = new ArrayList<>();
        row.lines(kind.members)
                .forEach(one ->
                        signs.add(PaperModel.sign(one.get(kind.duty), names.person(office, one.get(kind.member)))));
        signs.add(PaperModel.sign("ผู้อนุมัติ", names.person(office, row.get(kind.approver))));
        return signs;
    }
}
