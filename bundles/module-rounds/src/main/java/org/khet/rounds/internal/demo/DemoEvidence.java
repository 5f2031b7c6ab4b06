package org.khet.rounds.internal.demo;

import java.util.List;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.rounds.internal.collection.EvidenceKind;
import org.khet.rounds.internal.sheet.DataItemKind;

/** What proves the figures of a school that still types: a building with its picture, two whose pictures are missing. Source: ict ICT-66. */
final class DemoEvidence {
    private static final String SCHOOL = "S09";

    private final DemoRoundStage stage;
    private final Files files;

    DemoEvidence(DemoRoundStage stage, Files files) {
        this.stage = stage;
        this.files = files;
    }

    /** @param submission what the school hands in */
    void load(long submission) {
        RecordService<EvidenceKind> evidence = stage.registers().collections().evidence();
        EvidenceKind kind = evidence.kind();
        evidence.internal()
                .create(
                        stage.person(SCHOOL + "-U"),
                        draft(submission, "CLASSROOM", "ผังหมายเลข 1", "อาคารเรียนแบบ ป.1ฉ 4 ห้องเรียน")
                                .with(kind.photos, List.of(DemoLearnerCodes.page(files, "อาคารเรียน.png"))));
        evidence.internal()
                .create(
                        stage.person(SCHOOL + "-U"),
                        draft(submission, "TOILET", "ผังหมายเลข 4", "ส้วมนักเรียน 4 ที่นั่ง"));
        evidence.internal()
                .create(
                        stage.person(SCHOOL + "-U"),
                        draft(submission, "FIELD", "ผังหมายเลข 7", "สนามฟุตบอลดิน ใช้การได้"));
    }

    private RecordDraft draft(long submission, String thing, String plan, String words) {
        EvidenceKind kind = stage.registers().collections().evidence().kind();
        return new RecordDraft()
                .with(kind.submission, submission)
                .with(kind.school, stage.school(SCHOOL))
                .with(kind.item, buildings().id())
                .with(kind.thing, thing)
                .with(kind.plan, plan)
                .with(kind.words, words);
    }

    private RecordRow buildings() {
        DataItemKind kind = stage.registers().sheets().items().kind();
        return stage.registers().sheets().items().after(stage.office(), 0, 50).stream()
                .filter(row -> row.get(kind.code).equals("BUILDINGS"))
                .findFirst()
                .orElseThrow();
    }
}
