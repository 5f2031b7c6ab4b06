package org.khet.monitoring.internal.demo;

import java.time.LocalDate;
import java.util.List;
import org.khet.monitoring.internal.inspection.Acceptance;
import org.khet.monitoring.internal.inspection.SuggestionKind;
import org.khet.monitoring.internal.inspection.SuggestionOrigin;
import org.khet.monitoring.internal.inspection.VisitKind;
import org.khet.monitoring.internal.inspection.VisitSort;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Two visits that meet, suggestions that wait and are carried out, and reports to other bodies that are due and late. */
final class DemoInspections {
    private final DemoStage stage;

    DemoInspections(DemoStage stage) {
        this.stage = stage;
    }

    void load() {
        visit("ตรวจราชการกระทรวง รอบที่ 1", "MINISTRY");
        visit("ติดตามของสำนักงานศึกษาธิการภาค", "REGION");
        suggestion("จัดหาครูผู้สอนวิชาเอกที่ขาดแคลน");
        pass(suggestion("จัดทำแผนความปลอดภัยของโรงเรียนขนาดเล็ก"));
        outside("EMES", "รายงานตัวชี้วัดตามกลยุทธ์ สพฐ.", stage.today().plusDays(6));
        outside("EMENSUR", "รายงานโครงการตามแผนปฏิบัติการ", stage.today().minusDays(3));
        outside("LETTER", "รายงานผลการใช้จ่ายงบประมาณรายไตรมาส", stage.today().plusDays(40));
    }

    private void visit(String title, String body) {
        VisitKind kind = stage.records().visits.kind();
        LocalDate day = stage.today().plusDays(14);
        stage.records()
                .visits
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.sort, VisitSort.INSPECTION)
                                .with(kind.body, body)
                                .with(kind.title, title)
                                .with(kind.from, day)
                                .with(kind.to, day.plusDays(1))
                                .with(kind.unit, stage.unit())
                                .with(kind.team, "ผู้ตรวจราชการและคณะ 3 คน")
                                .with(
                                        kind.places,
                                        List.of(new RecordDraft()
                                                .with(kind.school, stage.school())
                                                .with(kind.on, day))));
    }

    private RecordRow suggestion(String words) {
        SuggestionKind kind = stage.records().suggestions.kind();
        return stage.records()
                .suggestions
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.origin, SuggestionOrigin.VISIT)
                                .with(kind.body, "MINISTRY")
                                .with(kind.words, words)
                                .with(kind.givenOn, stage.today().minusDays(20))
                                .with(kind.unit, stage.unit()));
    }

    private void pass(RecordRow suggestion) {
        SuggestionKind kind = stage.records().suggestions.kind();
        RecordRow decided = stage.records()
                .suggestions
                .internal()
                .act(
                        stage.system(),
                        suggestion,
                        kind.decide,
                        new RecordDraft()
                                .with(kind.decision, Acceptance.ACCEPT)
                                .with(kind.dueOn, stage.today().plusDays(30)),
                        "");
        List<RecordDraft> receivers = List.of(
                new RecordDraft().with(kind.receiverUnit, stage.unit()),
                new RecordDraft().with(kind.receiverSchool, stage.school()));
        stage.records()
                .suggestions
                .internal()
                .act(stage.system(), decided, kind.pass, new RecordDraft().with(kind.receivers, receivers), "");
    }

    private void outside(String system, String title, LocalDate due) {
        OutsideKind kind = stage.records().outsides.kind();
        stage.records()
                .outsides
                .internal()
                .create(
                        stage.system(),
                        new RecordDraft()
                                .with(kind.system, system)
                                .with(kind.title, title)
                                .with(kind.letterNo, "ศธ 04000/ว 99")
                                .with(kind.letterOn, stage.today().minusDays(30))
                                .with(kind.startOn, stage.today().minusDays(20))
                                .with(kind.dueOn, due)
                                .with(kind.unit, stage.unit())
                                .with(kind.person, stage.person(0)));
    }
}
