package org.khet.monitoring.internal.demo;

import java.math.BigDecimal;
import java.util.List;
import org.khet.monitoring.internal.evaluation.EvaluationKind;
import org.khet.monitoring.internal.evaluation.EvaluationSort;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Two inspections of the ministry, one of them reported, and evaluations that are planned and that collect. Source: monitoring ME-13, P08. */
final class DemoEvaluations {
    private final DemoStage stage;

    DemoEvaluations(DemoStage stage) {
        this.stage = stage;
    }

    void load() {
        reported(inspection(1, "รายงานผลการตรวจราชการ กระทรวงศึกษาธิการ รอบที่ 1", -50, true));
        inspection(2, "รายงานผลการตรวจราชการ กระทรวงศึกษาธิการ รอบที่ 2", 25, false);
        evaluation(EvaluationSort.ACTION_PLAN, "ประเมินผลแผนปฏิบัติการประจำปี", 60);
        collecting(evaluation(EvaluationSort.WEBSITE, "ประเมินการใช้เว็บไซต์ของสำนักงาน", -4));
    }

    private RecordRow inspection(int number, String title, int due, boolean answered) {
        InspectionKind kind = stage.records().inspections.kind();
        RecordRow made = stage.records()
                .inspections
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.year, stage.year())
                                .with(kind.body, "MINISTRY")
                                .with(kind.number, number)
                                .with(kind.title, title)
                                .with(kind.unit, stage.unit())
                                .with(kind.letterNo, "ศธ 0200/ว " + (40 + number))
                                .with(kind.letterOn, stage.today().plusDays(due - 30L))
                                .with(kind.dueOn, stage.today().plusDays(due))
                                .with(
                                        kind.issues,
                                        List.of(
                                                issue(
                                                        "การพาเด็กตกหล่นกลับเข้าสู่ระบบ",
                                                        "พบตัวแล้ว 31 คน กลับเข้าเรียน 24 คน",
                                                        answered),
                                                issue(
                                                        "ความปลอดภัยของสถานศึกษา",
                                                        "โรงเรียนทุกแห่งมีแผนเผชิญเหตุ",
                                                        answered))));
        RecordDraft days = new RecordDraft()
                .with(kind.beginsOn, stage.today().plusDays(due - 20L))
                .with(kind.dueOn, stage.today().plusDays(due));
        return stage.records().inspections.internal().act(stage.system(), made, kind.prepare, days, "");
    }

    private RecordDraft issue(String words, String found, boolean answered) {
        InspectionKind kind = stage.records().inspections.kind();
        RecordDraft issue = new RecordDraft()
                .with(kind.issue, words)
                .with(kind.issueUnit, stage.unit())
                .with(kind.goodPractice, false);
        return answered
                ? issue.with(kind.done, "ติดตามทุกเครือข่ายและสรุปผลรายเดือน").with(kind.quantity, found)
                : issue;
    }

    private void reported(RecordRow row) {
        InspectionKind kind = stage.records().inspections.kind();
        var inspections = stage.records().inspections.internal();
        RecordRow asked = inspections.act(stage.system(), row, kind.ask);
        RecordDraft decision = new RecordDraft()
                .with(kind.decisionNo, "บันทึกข้อความ ที่ 61")
                .with(kind.decisionOn, stage.today().minusDays(54));
        RecordRow agreed = inspections.act(stage.system(), asked, kind.grant, decision, "");
        RecordDraft sent = new RecordDraft()
                .with(kind.sentNo, "ศธ 04999/512")
                .with(kind.sentOn, stage.today().minusDays(52));
        inspections.act(stage.system(), agreed, kind.report, sent, "");
    }

    private RecordRow evaluation(EvaluationSort sort, String title, int due) {
        EvaluationKind kind = stage.records().evaluations.kind();
        return stage.records()
                .evaluations
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.sort, sort)
                                .with(kind.year, stage.year())
                                .with(kind.title, title)
                                .with(kind.unit, stage.unit())
                                .with(kind.startOn, stage.today().plusDays(due - 40L))
                                .with(kind.dueOn, stage.today().plusDays(due))
                                .with(kind.purpose, "ทราบผลและนำไปปรับปรุงการดำเนินงานปีต่อไป")
                                .with(kind.method, "แบบสอบถามออนไลน์และการสัมภาษณ์ผู้บริหารโรงเรียน")
                                .with(
                                        kind.levels,
                                        List.of(
                                                level("ปรับปรุง", "1", "0", "60"),
                                                level("พอใช้", "2", "60", "80"),
                                                level("ดี", "3", "80", "100"))));
    }

    private RecordDraft level(String label, String score, String from, String to) {
        EvaluationKind kind = stage.records().evaluations.kind();
        return new RecordDraft()
                .with(kind.label, label)
                .with(kind.levelScore, new BigDecimal(score))
                .with(kind.fromValue, new BigDecimal(from))
                .with(kind.toValue, new BigDecimal(to));
    }

    private void collecting(RecordRow row) {
        EvaluationKind kind = stage.records().evaluations.kind();
        var evaluations = stage.records().evaluations.internal();
        RecordRow asked = evaluations.act(stage.system(), row, kind.ask);
        RecordDraft decision = new RecordDraft()
                .with(kind.decisionNo, "บันทึกข้อความ ที่ 73")
                .with(kind.decisionOn, stage.today().minusDays(38));
        RecordRow agreed = evaluations.act(stage.system(), asked, kind.grant, decision, "");
        evaluations.act(stage.system(), agreed, kind.begin);
    }
}
