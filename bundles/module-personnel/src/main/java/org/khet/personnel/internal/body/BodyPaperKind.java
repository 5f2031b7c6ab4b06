package org.khet.personnel.internal.body;

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
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * An agenda paper for a body that resolves about personnel (ระเบียบวาระ กศจ. / อกศจ.), with its annexes and what was resolved. Source:
 * other-groups HR-P28, HR-29.
 */
public final class BodyPaperKind extends RecordKind {
    public final Field<String> body =
            code("body_code", PersonnelCodes.BODY).initially("PROVINCE").filtered();
    public final Field<Optional<LocalDate>> meetingOn =
            day("meeting_on").optional().sorted();
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<Optional<RecordLink>> about = link(
                    "about",
                    "personnel.placement",
                    "personnel.post-change",
                    "personnel.standing",
                    "personnel.raise",
                    "personnel.move-round",
                    "personnel.manpower")
            .optional();
    public final Field<String> facts = longText("facts", 4000);
    public final Field<String> law = longText("law", 4000).orEmpty();
    public final Field<String> question = longText("question", 2000);
    public final Field<String> opinion = longText("opinion", 2000).orEmpty();
    public final Field<Optional<List<FileId>>> annexes =
            files("annexes", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State atBody = state("AT_BODY", StateTone.WAIT);
    public final State resolved = end("RESOLVED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<String> resolutionNo =
            text("resolution_no", 60).orEmpty().from(resolved, refused).searched();
    public final Field<Optional<LocalDate>> resolutionOn = day("resolution_on")
            .optional()
            .from(resolved, refused)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> resolution =
            longText("resolution", 2000).orEmpty().from(resolved, refused);

    public final Action putUp = action("put-up")
            .from(draft)
            .to(atBody)
            .needs(PersonnelPermissions.RESOLUTION)
            .proposes(row -> row.get(body))
            .icon("send");
    public final Action resolve = action("resolve")
            .from(atBody)
            .to(resolved)
            .needs(PersonnelPermissions.RESOLUTION)
            .demands(resolutionNo, resolutionOn)
            .asks(resolution)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(atBody)
            .to(refused)
            .needs(PersonnelPermissions.RESOLUTION)
            .demands(resolutionNo, resolutionOn)
            .asks(resolution)
            .resolves(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(atBody)
            .to(draft)
            .needs(PersonnelPermissions.RESOLUTION)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public BodyPaperKind() {
        super("personnel", "agenda", "psn_agenda");
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, draft);
        titled(subject);
        list(meetingOn, body, subject, about, resolutionNo, resolutionOn);
        section("what", body, meetingOn, subject, about);
        section("paper", facts, law, question, opinion, annexes);
        tab("open", draft, atBody);
        tab("done", resolved, refused);
        tab("all");
        way(draft, atBody, resolved);
        menu("HR", "gavel", 640, "posts");
    }
}
