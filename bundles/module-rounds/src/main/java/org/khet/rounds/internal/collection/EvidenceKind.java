package org.khet.rounds.internal.collection;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.rounds.internal.setting.RoundsCodes;
import org.khet.rounds.internal.setting.RoundsFiles;
import org.khet.rounds.internal.setting.RoundsPermissions;

/** What proves a figure of a school: a photograph of each kind of building, a paper (หลักฐานประกอบข้อมูล). Source: ict ICT-P29, ICT-66; policyplan PLAN-55. */
public final class EvidenceKind extends RecordKind {
    public final Field<Long> submission = record("submission", "rounds.submission");
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Long> item = record("item", "rounds.item");
    public final Field<String> thing = code("thing", RoundsCodes.THING).filtered();
    public final Field<String> plan = text("plan_position", 120).orEmpty();
    public final Field<String> words = longText("words", 500).orEmpty();
    public final Field<Optional<List<FileId>>> photos =
            files("photos", RoundsFiles.PROOF, 10).optional();

    /** The kind as the module keeps it. */
    public EvidenceKind(Evidence evidence) {
        super("rounds", "evidence", "evidence", "rnd_evidence");
        rights(RoundsPermissions.SUBMISSION_VIEW, RoundsPermissions.RECORD);
        isAbout(school);
        titled(school, thing);
        list(submission, school, item, thing, plan);
        section("what", submission, school, item, thing, plan, words, photos);
        tab("missing", now -> List.of(photos.isEmpty()));
        tab("all");
        menu("*", "camera", 49);
        hiddenInMenu();
        rule((row, now) -> evidence.fits(this, row).or(() -> evidence.open(this, row, now)));
    }

    /** Answers what evidence asks of its submission. */
    interface Evidence {
        /** It is of the same school. */
        Optional<Problem> fits(EvidenceKind kind, RecordRow row);

        /** The school may still type. */
        Optional<Problem> open(EvidenceKind kind, RecordRow row, org.khet.portal.api.record.RecordContext now);
    }
}
