package org.khet.supervision.internal.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;

/** Media and innovations for teaching and supervision; shared ones are seen by all schools. Source: other-groups SUP-P06, SUP-11. */
public final class InnovationKind extends RecordKind {
    public final Field<String> sort = code("sort", SupervisionCodes.MEDIUM).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> author = text("author_name", 200).searched();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<String> subject =
            code("subject_code", SupervisionCodes.SUBJECT).filtered();
    public final Field<Optional<String>> grade =
            code("grade_code", PupilGrades.LIST).optional();
    public final Field<String> summary = longText("summary", 4000).searched();
    public final Field<String> address = text("web_address", 400).orEmpty().wide();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", SupervisionFiles.PAPER, 10).optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State shared = end("SHARED", StateTone.DONE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<LocalDate>> sharedOn =
            day("shared_on").optional().byCode();

    public final Action share = action("share")
            .from(draft)
            .to(shared)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .does((row, now) -> row.with(sharedOn, now.today()))
            .icon("megaphone")
            .tellsMaker();
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(shared)
            .to(withdrawn)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .because()
            .inOwnTime()
            .backward("ban");

    /** The kind as the module keeps it. */
    public InnovationKind() {
        super("supervision", "innovation", "sup_innovation");
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.MEDIA_KEEP, draft);
        isAbout(school);
        officeSeesItsOwn();
        seenBySchools(shared);
        personal();
        titled(title);
        list(sort, title, author, school, subject, grade, sharedOn);
        section("what", sort, title, author, school, subject, grade, summary, address, papers);
        tab("shared", shared);
        tab("open", draft);
        tab("all");
        menu("SUP", "star", 40, "sharing");
    }
}
