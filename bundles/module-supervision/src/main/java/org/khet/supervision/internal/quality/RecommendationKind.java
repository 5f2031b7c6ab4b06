package org.khet.supervision.internal.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionPortal;

/** A recommendation of an external assessment, followed until the office saw that it is fulfilled. Source: other-groups SUP-P04, SUP-10. */
public final class RecommendationKind extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> round = text("assessment_round", 100).filtered();
    public final Field<LocalDate> assessedOn = day("assessed_on").notAfter(now -> now.today());
    public final Field<String> standard =
            code("standard_code", SupervisionCodes.STANDARD).filtered();
    public final Field<String> words = longText("words", 4000).searched();
    public final Field<LocalDate> due = day("due_on").sorted().notBefore(assessedOn);

    public final State open = state("OPEN", StateTone.WAIT);
    public final State acted = state("ACTED", StateTone.RUN);
    public final State fulfilled = end("FULFILLED", StateTone.DONE);

    public final Field<String> done = longText("done_words", 4000).orEmpty().from(acted);
    public final Field<Optional<List<FileId>>> proof =
            files("proof", SupervisionFiles.PAPER, 10).optional().from(acted);
    public final Field<String> opinion = longText("opinion", 2000).orEmpty().from(fulfilled);

    public final Action act = action("act", "acted")
            .from(open)
            .to(acted)
            .needs(SupervisionPermissions.QUALITY_SEND)
            .demands(done)
            .asks(proof)
            .icon("wrench")
            .tells(SupervisionPermissions.QUALITY_KEEP);
    public final Action accept = action("accept")
            .from(acted)
            .to(fulfilled)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .notWho(act)
            .demands(opinion)
            .icon("badge-check");
    public final Action refuse = action("refuse")
            .from(acted)
            .to(open)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .because()
            .backward("undo-2")
            .tells(this::school);

    private final SupervisionPortal portal;

    /** @param portal who of a school is told */
    public RecommendationKind(SupervisionPortal portal) {
        super("supervision", "recommendation", "sup_recommendation");
        this.portal = portal;
        announced(this::school);
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_KEEP, open);
        isAbout(school);
        officeSeesItsOwn();
        dueBy(due);
        titled(words);
        list(due, school, round, standard, words);
        ordered(due, false);
        section("what", school, round, assessedOn, standard, words, due);
        section("done", done, proof, opinion);
        tab("open", open, acted);
        tab("owed", open);
        tab("late", now -> List.of(in(open), due.below(now.today())));
        tab("all");
        way(open, acted, fulfilled);
        menu("SUP", "list-checks", 23, "quality");
    }

    private Audience school(RecordRow row) {
        return portal.peopleOf(row.head().office(), row.get(school), SupervisionPermissions.QUALITY_SEND);
    }
}
