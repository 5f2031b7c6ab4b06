package org.khet.directorate.internal.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * The yearly review of structure and duties: what each group answers, what is changed, and the assignment order that says so. Source:
 * other-groups DIR-P10, DIR-19.
 */
public final class DutyReviewKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> now.fiscalYear())
            .unique()
            .sorted();
    public final Field<UnitId> unit = unit("unit");
    public final Field<LocalDate> due = day("due_on").sorted();
    public final Field<String> note = longText("note", 1000).orEmpty();
    public final Lines answers = lines("answers", "dir_review_answer", 1, 100);
    public final Field<UnitId> group = answers.unit("unit").unique();
    public final Field<Boolean> unchanged = answers.yesNo("unchanged").initially(false);
    public final Field<String> proposal = answers.text("proposal", 1000).orEmpty();
    public final Field<String> reason = answers.text("why", 500).orEmpty();

    public final State open = state("OPEN", StateTone.RUN);
    public final State decided = state("DECIDED", StateTone.WAIT);
    public final State ordered = end("ORDERED", StateTone.DONE);

    public final Field<String> decision = longText("decision", 2000).orEmpty().from(decided);
    public final Field<Optional<RecordLink>> order =
            link("order_of", "documents.order").optional().from(ordered);
    public final Field<Optional<LocalDate>> orderOn = day("order_on").optional().from(ordered);

    public final Action decide = action("decide")
            .from(open)
            .to(decided)
            .needs(DirectoratePermissions.DECIDE)
            .demands(decision)
            .when((row, now) -> answered(row))
            .saysWhyNot()
            .tells(DirectoratePermissions.KEEP)
            .icon("stamp");
    public final Action issue = action("issue")
            .from(decided)
            .to(ordered)
            .needs(DirectoratePermissions.KEEP)
            .demands(order, orderOn)
            .icon("gavel");

    private final DirectoratePortal portal;

    /** @param portal knows the groups of the office */
    public DutyReviewKind(DirectoratePortal portal) {
        super("directorate", "review", "dir_review");
        this.portal = portal;
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.KEEP, open);
        seenByOffice();
        belongsTo(unit);
        dueBy(due);
        create().tells(DirectoratePermissions.KEEP);
        titled(year);
        list(year, due, orderOn);
        section("what", year, unit, due, note);
        section("answers", answers);
        tab("open", open, decided);
        tab("all");
        way(open, decided, ordered);
        menu("DIR", "list-tree", 253, "control");
    }

    /** Each group of the office is asked, and says that nothing changes, or what. */
    private Optional<Problem> answered(RecordRow row) {
        Set<UnitId> asked =
                row.lines(answers).stream().map(line -> line.get(group)).collect(Collectors.toSet());
        List<String> missing = portal.groups(row.head().office()).stream()
                .filter(unit -> !asked.contains(unit.id()))
                .map(Unit::shortName)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(
                    Problem.of("", "directorate.error.review-missing", missing.size(), String.join(", ", missing)));
        }
        List<RecordLine> open = row.lines(answers).stream()
                .filter(line -> !line.get(unchanged) && line.get(proposal).isBlank())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "directorate.error.review-open", open.size()));
    }
}
