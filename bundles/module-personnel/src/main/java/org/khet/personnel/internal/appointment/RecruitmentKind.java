package org.khet.personnel.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A list of people who passed an examination (บัญชีผู้สอบแข่งขันได้), until it expires. Source: other-groups HR-P04, H-03, HR-04. */
public final class RecruitmentKind extends RecordKind {
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Optional<String>> subject =
            code("subject_code", PersonnelCodes.SUBJECT).optional().filtered();
    public final Field<String> announceNo = text("announce_no", 60).searched();
    public final Field<LocalDate> announcedOn = day("announced_on").notAfter(now -> now.today());
    public final Field<LocalDate> expiresOn =
            day("expires_on").notBefore(announcedOn).sorted();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State expired = end("EXPIRED", StateTone.IDLE);

    public final Action expire = action("expire").from(inForce).to(expired).automatic();
    public final Action cancel = action("cancel")
            .from(inForce)
            .to(expired)
            .needs(PersonnelPermissions.ORDER)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public RecruitmentKind() {
        super("personnel", "recruitment", "psn_recruitment");
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, inForce);
        dueBy(expiresOn);
        titled(title);
        list(title, subject, announceNo, announcedOn, expiresOn);
        section("what", title, subject, announceNo, announcedOn, expiresOn, papers);
        tab("in-force", inForce);
        tab("all");
        offered(day -> List.of(in(inForce)));
        menu("HR", "list", 612, "moves");
    }
}
