package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.study.SystemStudyRecord;
import org.khet.ict.internal.traffic.LogBatchRecord;
import org.khet.ict.internal.traffic.LogDisclosureRecord;
import org.khet.ict.internal.traffic.LogRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms D13 of a disclosure of traffic logs, F12 and F14 of a study, in Thai. Source: ict D, ICT-50, ICT-122. */
@Component(service = WorkPapers.class)
public final class WorkPapers {
    private final FormPrinter forms;
    private final IctPaperNames names;
    private final IctCodeLists codes;
    private final LogRegister logs;

    /** For the component runtime. */
    @Activate
    public WorkPapers(
            @Reference FormPrinter forms,
            @Reference IctPaperNames names,
            @Reference IctCodeLists codes,
            @Reference LogRegister logs) {
        this.forms = forms;
        this.names = names;
        this.codes = codes;
        this.logs = logs;
    }

    /** D13 of a disclosure that the caller has opened: what was handed over, never its content. @throws IOException if the stream fails */
    public void disclosure(Caller caller, LogDisclosureRecord kind, RecordRow row, OutputStream out)
            throws IOException {
        OfficeId office = caller.office();
        Map<String, Object> model =
                forms.model(caller, row, "D13", "บันทึกการส่งมอบข้อมูลจราจรคอมพิวเตอร์", row.get(kind.letter));
        model.put(
                "facts",
                List.of(
                        PaperModel.fact("หน่วยงานที่ขอ", row.get(kind.agency)),
                        PaperModel.fact(
                                "หนังสือ",
                                row.get(kind.letter) + " ลงวันที่ " + ThaiDate.longDate(row.get(kind.letterDay))),
                        PaperModel.fact(
                                "ช่วงข้อมูล",
                                ThaiDate.longDate(row.get(kind.from)) + " ถึง " + ThaiDate.longDate(row.get(kind.to))),
                        PaperModel.fact("เพื่อ", row.get(kind.purpose)),
                        PaperModel.fact(
                                "วันที่ส่งมอบ",
                                row.get(kind.handedOn).map(ThaiDate::longDate).orElse("")),
                        PaperModel.fact("ผู้รับมอบ", row.get(kind.receiver)),
                        PaperModel.fact("ค่าแฮชของสำเนา", row.get(kind.copyHash))));
        PaperModel.heads(model, "อุปกรณ์", "ตั้งแต่", "ถึง", "วิธีแฮช", "ค่าแฮช");
        LogBatchRecord stored = logs.batches().kind();
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.batches)) {
            logs.batches()
                    .find(office, line.get(kind.batch))
                    .ifPresent(batch -> rows.add(PaperModel.line(
                            rows.size() + 1,
                            batch.get(stored.source),
                            ThaiDate.longDate(batch.get(stored.from)),
                            ThaiDate.longDate(batch.get(stored.to)),
                            batch.get(stored.algorithm).name(),
                            batch.get(stored.hash))));
        }
        model.put("rows", rows);
        model.put(
                "signs",
                List.of(
                        PaperModel.sign("ผู้อนุมัติ", names.person(office, row.get(kind.approver))),
                        PaperModel.sign("ผู้ส่งมอบ", caller.name()),
                        PaperModel.sign("ผู้รับมอบ", row.get(kind.receiver))));
        forms.print(model, out);
    }

    /** F12 of a study that the caller has opened. @throws IOException if the stream fails */
    public void study(Caller caller, SystemStudyRecord kind, RecordRow row, OutputStream out) throws IOException {
        Map<String, Object> model =
                forms.model(caller, row, "F12", "แบบบันทึกการศึกษาวิเคราะห์", String.valueOf(row.id()));
        List<Map<String, String>> facts = new ArrayList<>(facts(caller.office(), kind, row));
        facts.add(PaperModel.fact("กระบวนการปัจจุบัน", row.get(kind.present)));
        facts.add(PaperModel.fact("ปัญหา", row.get(kind.problems)));
        facts.add(PaperModel.fact("ความต้องการ", row.get(kind.needs)));
        model.put("facts", facts);
        PaperModel.heads(model, "ประเด็น", "ข้อเสนอ", "", "", "");
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.findings)) {
            rows.add(PaperModel.line(rows.size() + 1, line.get(kind.topic), line.get(kind.proposal), "", "", ""));
        }
        model.put("rows", rows);
        model.put("signs", signs(caller.office(), kind, row));
        forms.print(model, out);
    }

    /** F14 of a study that the caller has opened. @throws IOException if the stream fails */
    public void report(Caller caller, SystemStudyRecord kind, RecordRow row, OutputStream out) throws IOException {
        Map<String, Object> model =
                forms.model(caller, row, "F14", "แบบรายงานผลการศึกษาวิเคราะห์", String.valueOf(row.id()));
        List<Map<String, String>> facts = new ArrayList<>(facts(caller.office(), kind, row));
        facts.add(PaperModel.fact("สรุปผลการศึกษา", row.get(kind.result)));
        model.put("facts", facts);
        PaperModel.heads(model, "ข้อเสนอ", "ผลการพิจารณา", "", "", "");
        boolean decided = row.get(kind.decider).isPresent();
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.verdicts)) {
            String verdict = line.get(kind.adopted) ? "นำไปใช้" : "ไม่นำไปใช้";
            rows.add(PaperModel.line(rows.size() + 1, line.get(kind.judged), decided ? verdict : "", "", "", ""));
        }
        model.put("rows", rows);
        List<Map<String, String>> signs = new ArrayList<>(signs(caller.office(), kind, row));
        signs.add(PaperModel.sign("ผู้พิจารณา", names.person(caller.office(), row.get(kind.decider))));
        model.put("signs", signs);
        forms.print(model, out);
    }

    private List<Map<String, String>> facts(OfficeId office, SystemStudyRecord kind, RecordRow row) {
        return List.of(
                PaperModel.fact("เรื่อง", row.get(kind.title)),
                PaperModel.fact("วัตถุประสงค์", row.get(kind.objective)),
                PaperModel.fact(
                        "ระบบ",
                        row.get(kind.system)
                                .map(code -> codes.name(office, IctCodes.SYSTEM, code, forms.thai()))
                                .orElse("")),
                PaperModel.fact("กลุ่มเจ้าของ", names.place(office, Optional.of(row.get(kind.unit)), Optional.empty())),
                PaperModel.fact("เริ่มวันที่", ThaiDate.longDate(row.get(kind.begins))),
                PaperModel.fact("คำสั่งแต่งตั้งคณะทำงาน", row.get(kind.order)));
    }

    private List<Map<String, String>> signs(OfficeId office, SystemStudyRecord kind, RecordRow row) {
        List<Map<String, String>> signs = new ArrayList<>();
        signs.add(PaperModel.sign("ผู้ศึกษา", names.person(office, row.get(kind.analyst))));
        row.lines(kind.members)
                .forEach(one ->
                        signs.add(PaperModel.sign(one.get(kind.duty), names.person(office, one.get(kind.member)))));
        return signs;
    }
}
