package org.khet.ict.internal.ticket.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctPaperNames;
import org.khet.ict.internal.paper.PaperModel;
import org.khet.ict.internal.ticket.figure.DeskReportRecord;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Form F9 of a report of the desk, in Thai. Source: ict D, ICT-31. */
@Component(service = DeskReportPaper.class)
public final class DeskReportPaper {
    private final FormPrinter forms;
    private final IctPaperNames names;

    /** For the component runtime. */
    @Activate
    public DeskReportPaper(@Reference FormPrinter forms, @Reference IctPaperNames names) {
        this.forms = forms;
        this.names = names;
    }

    /** F9 of a report that the caller has opened. @throws IOException if the stream fails */
    public void print(Caller caller, DeskReportRecord kind, RecordRow row, OutputStream out) throws IOException {
        Map<String, Object> model = forms.model(caller, row, "F9", "แบบสรุปผลการดำเนินงาน", "");
        model.put(
                "facts",
                List.of(
                        PaperModel.fact(
                                "ช่วงเวลา",
                                ThaiDate.longDate(row.get(kind.from)) + " ถึง " + ThaiDate.longDate(row.get(kind.to))),
                        PaperModel.fact("กิจกรรม", row.get(kind.activities)),
                        PaperModel.fact("ปัญหา อุปสรรค", row.get(kind.problems)),
                        PaperModel.fact("ข้อเสนอแนะ", row.get(kind.proposals)),
                        PaperModel.decision("บันทึกที่รับทราบ", row.get(kind.decisionNo), row.get(kind.decisionOn))));
        PaperModel.heads(model, "เรื่อง", "ผล", "", "", "");
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.figures)) {
            rows.add(PaperModel.line(rows.size() + 1, line.get(kind.topic), line.get(kind.value), "", "", ""));
        }
        model.put("rows", rows);
        model.put(
                "signs",
                List.of(
                        PaperModel.sign("ผู้รายงาน", row.head().author()),
                        PaperModel.sign("ผู้อำนวยการกลุ่ม", ""),
                        PaperModel.sign("ผู้รับทราบ", names.person(caller.office(), row.get(kind.decider)))));
        forms.print(model, out);
    }
}
