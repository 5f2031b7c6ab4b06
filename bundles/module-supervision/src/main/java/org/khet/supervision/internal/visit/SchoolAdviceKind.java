package org.khet.supervision.internal.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;

/** An advice of a signed visit, open until a follow-up closes it. Source: other-groups SUP-P05, U-03, SUP-04. */
public final class SchoolAdviceKind extends RecordKind {
    public final Field<Long> visit =
            record("visit", "supervision.visit").byCode().filtered();
    public final Field<SchoolId> school = school("school").byCode().filtered();
    public final Field<PersonId> supervisor = person("supervisor").byCode().filtered();
    public final Field<UnitId> unit = unit("unit").byCode();
    public final Field<String> words = longText("words", 2000).byCode().searched();
    public final Field<LocalDate> due = day("due_on").byCode().sorted();

    public final State open = state("OPEN", StateTone.WAIT);
    public final State acted = state("ACTED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<String> done = longText("done_words", 4000).orEmpty().from(acted);
    public final Field<Optional<List<FileId>>> proof =
            files("proof", SupervisionFiles.PAPER, 10).optional().from(acted);
    public final Field<String> opinion = longText("opinion", 2000).orEmpty().from(closed);
    public final Field<Optional<Long>> follow =
            record("follow_visit", "supervision.visit").optional().from(closed);
    public final Field<Optional<LocalDate>> closedOn =
            day("closed_on").optional().byCode();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Action act = action("act", "acted")
            .from(open)
            .to(acted)
            .needs(SupervisionPermissions.ADVICE_ACT)
            .demands(done)
            .asks(proof)
            .icon("wrench")
            .tells(supervisor);
    public final Action close = action("close", "closed")
            .from(open, acted)
            .to(closed)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .notWho(act)
            .demands(opinion)
            .asks(follow)
            .whenTyped((row, now) -> rules().followed(this, row, now))
            .does((row, now) -> row.with(closedOn, now.today()))
            .icon("badge-check")
            .tells(row -> rules().school(this, row));
    public final Action again = action("again", "asked-again")
            .from(acted)
            .to(open)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .because()
            .backward("undo-2")
            .tells(row -> rules().school(this, row));
    public final Action remind = action("remind")
            .from(open)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(row -> rules().school(this, row));

    private final AdvicePeople rules;

    /** @param people of schools */
    public SchoolAdviceKind(AdvicePeople people) {
        super("supervision", "advice", "sup_advice");
        this.rules = people;
        rights(SupervisionPermissions.VISIT_VIEW, SupervisionPermissions.VISIT_KEEP, open);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        ownOf(supervisor);
        dueBy(due);
        titled(words);
        list(due, school, words, supervisor, visit, closedOn);
        ordered(due, false);
        announced(row -> people.school(this, row));
        section("what", visit, school, supervisor, unit, words, due);
        section("done", done, proof, opinion);
        tab("open", open, acted);
        tab("late", now -> List.of(in(open), due.below(now.today())));
        tab("owed", open);
        tab("closed", closed);
        tab("all");
        way(open, acted, closed);
        menu("SUP", "lightbulb", 12, "visits");
    }

    private AdvicePeople rules() {
        return rules;
    }
}
