package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.rounds.internal.setting.RoundsPermissions;

/**
 * A collection of data from schools (รอบเก็บข้อมูล): what is asked of whom in a round whose name and days the core keeps. Source:
 * ict ICT-56 to 61, 71; policyplan PLAN-47 to 51, 64; kinds-processes §4.
 */
public final class CollectionKind extends RecordKind {
    private static final int MOST_SCHOOLS = 500;

    public final Field<String> round = text("round", 40).unique().sorted().searched();
    public final Field<String> name = text("name", 200).byCode().orEmpty().searched();
    public final Field<Long> sheet = record("sheet", "rounds.sheet");
    public final Field<String> form = text("form_key", 60).orEmpty();
    public final Field<CollectionScope> scope =
            choice("scope_of", CollectionScope.class).initially(CollectionScope.ALL);
    public final Field<String> group = text("group_name", 100)
            .orEmpty()
            .neededIf(scope.in(List.of(CollectionScope.DISTRICT, CollectionScope.NETWORK)));
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> contact =
            person("contact").initially(now -> now.caller().person());
    public final Field<String> letter = text("letter_no", 60).orEmpty();
    public final Field<Optional<LocalDate>> letterOn = day("letter_on").optional();
    public final Field<Boolean> qualities = yesNo("qualities").initially(true);
    public final Field<Boolean> score = yesNo("score").initially(false);
    public final Field<Boolean> emptyGrades = yesNo("empty_grades").initially(false);
    public final Lines schools = lines("schools", "rnd_collection_school", 0, MOST_SCHOOLS);
    public final Field<SchoolId> school = schools.school("school").unique();
    public final Field<Optional<HeldChoice>> heldChoice =
            choice("held_choice", HeldChoice.class).optional();
    public final Field<String> heldReason =
            text("held_reason", 300).orEmpty().neededIf(heldChoice.is(HeldChoice.ASK_AGAIN));
    public final Lines held =
            lines("held", "rnd_collection_held", 0, MOST_SCHOOLS).byCode();
    public final Field<String> heldItem = held.text("item_code", 20);
    public final Field<LocalDate> heldAsOf = held.day("as_of");
    public final Field<Long> heldSnapshot = held.record("snapshot", "rounds.snapshot");
    public final Field<Optional<LocalDate>> closedOn = day("closed_on").byCode().optional();
    public final Field<Optional<Integer>> missing =
            whole("missing", 0, 100_000).byCode().optional();
    public final Field<Boolean> complete = yesNo("complete").byCode().initially(false);

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = state("CLOSED", StateTone.WAIT);
    public final State summarised = state("SUMMARISED", StateTone.RUN);
    public final State published = end("PUBLISHED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<String> reportNo =
            text("report_no", 60).from(summarised, published).orEmpty();
    public final Field<Optional<LocalDate>> reportedOn = day("reported_on")
            .from(summarised, published)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());

    public final Action openIt = action("open", "opened")
            .from(planned)
            .to(open)
            .needs(RoundsPermissions.LEAD)
            .icon("play")
            .confirmed();
    public final Action remind = action("remind-schools")
            .from(open, closed)
            .needs(RoundsPermissions.LEAD)
            .icon("bell")
            .confirmed();
    public final Action add = action("add-schools")
            .from(open)
            .needs(RoundsPermissions.LEAD)
            .icon("plus")
            .asks(schools)
            .backward("plus");
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(RoundsPermissions.LEAD)
            .icon("lock")
            .confirmed();
    public final Action openAgain = action("open-again")
            .from(closed)
            .to(open)
            .needs(RoundsPermissions.LEAD)
            .because()
            .backward("lock-open");
    public final Action summarise = action("summarise")
            .from(closed)
            .to(summarised)
            .needs(RoundsPermissions.LEAD)
            .icon("chart-column")
            .confirmed();
    public final Action publish = action("publish")
            .from(summarised)
            .to(published)
            .needs(RoundsPermissions.PUBLISH)
            .icon("globe")
            .confirmed();
    public final Action report = action("report", "reported")
            .from(summarised, published)
            .needs(RoundsPermissions.LEAD)
            .demands(reportNo, reportedOn)
            .saysWhyNot()
            .icon("send");
    public final Action drop = action("drop")
            .from(planned)
            .to(dropped)
            .needs(RoundsPermissions.LEAD)
            .because()
            .backward("ban");
    public final Action completed = action("complete").from(open, closed).automatic();

    /** The kind as the module keeps it. */
    public CollectionKind(RoundLookup lookup, CollectionForm forms) {
        super("rounds", "collection", "rnd_collection");
        rights(RoundsPermissions.VIEW, RoundsPermissions.PREPARE, planned);
        seenByOffice();
        belongsTo(unit);
        ownOf(contact);
        titled(name);
        list(round, name, unit, contact, closedOn, missing);
        section("what", round, sheet, form, unit, contact, letter, letterOn);
        section("whom", scope, group);
        section("schools", schools);
        section("checks", emptyGrades, qualities, score, heldChoice, heldReason);
        tab("now", planned, open);
        tab("closed", closed, summarised);
        tab("all");
        way(planned, open, closed, summarised, published);
        menu("*", "database", 41);
        rule((row, now) -> lookup.valid(this, row));
        rule((row, now) -> forms.valid(row));
        round.offered(lookup::offers);
        form.offered((office, locale) -> forms.offers(office));
        name.formula(row -> lookup.name(row.head().office(), row.get(round)));
    }
}
