package org.khet.documents.internal.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Somebody is on duty on a day. It is swapped for a duty of somebody else when both want it, given to another one with a reason by who
 * keeps the roster, and reported by who was there. Source: core CORE-124, other-groups DIR-16.
 */
public final class DutyKind extends RecordKind {
    public final Field<Long> roster = record("roster", "documents.duty-roster").filtered();
    public final Field<LocalDate> day = day("day").sorted().filtered();
    public final Field<Boolean> holiday = yesNo("holiday").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> person = person("person").filtered();
    private final Field<PersonId> anyOther = person("other");
    /** Who is asked to swap; afterwards, with whom it was swapped. */
    public final Field<Optional<PersonId>> other = anyOther.byCode().optional();

    /** Who had it before another one was put in. */
    public final Field<Optional<PersonId>> instead =
            person("instead_of").byCode().optional();

    public final State planned = state("PLANNED", StateTone.RUN);
    public final State swapping = state("SWAPPING", StateTone.WAIT);
    public final State reported = end("REPORTED", StateTone.DONE);
    /** The order of its roster was taken back. */
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<Long>> swapFor =
            record("swap_for", "documents.duty").from(swapping).optional();
    public final Field<String> report = longText("report", 2000).from(reported).orEmpty();
    public final Field<Optional<Boolean>> incident =
            yesNo("incident").from(reported).optional();

    public final Action tell = action("report", "reported")
            .from(planned)
            .to(reported)
            .orOwn()
            .when(this::itsPerson)
            .when((row, now) -> row.get(day()).isAfter(now.today())
                    ? Optional.of(Problem.of("", "documents.error.duty-early"))
                    : Optional.empty())
            .demands(report, incident)
            .tells(row ->
                    new Audience(Set.of(), row.get(incident()).orElse(false) ? Set.of(DutyRosterKind.KEEP) : Set.of()))
            .icon("clipboard-check");
    public final Action ask = action("ask-swap", "swap-asked")
            .from(planned)
            .to(swapping)
            .orOwn()
            .inOwnTime()
            .when(this::itsPerson)
            .demands(swapFor)
            .whenTyped((row, now) -> swaps().possible(row, now))
            .does((row, now) -> swaps().asked(row))
            .tells(anyOther)
            .icon("arrow-left-right");
    public final Action agree = action("agree", "agreed")
            .from(swapping)
            .to(planned)
            .orOwn()
            .when((row, now) ->
                    row.get(other()).filter(now.caller().person()::equals).isPresent()
                            ? swaps().possible(row, now)
                            : Optional.of(Problem.of("", "documents.error.duty-other")))
            .does((row, now) -> swaps().swapped(row))
            .then((row, now) -> swaps().follow(row, now))
            .tells(anyOther)
            .icon("check");
    public final Action decline = action("decline")
            .from(swapping)
            .to(planned)
            .orOwn()
            .does((row, now) -> row.with(swapFor(), null).with(other(), null))
            .tells(person)
            .backward("circle-x");

    public final Action replace = action("replace")
            .from(planned, swapping)
            .to(planned)
            .needs(DutyRosterKind.KEEP)
            .demands(person)
            .because()
            .whenTyped((row, now) -> swaps().free(row, now))
            .does((row, now) -> swaps().replaced(row))
            .then((row, now) -> swaps().unasked(row, now))
            .tells(row -> new Audience(
                    Stream.of(row.get(instead), row.get(other()), Optional.of(row.get(person)))
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet()),
                    Set.of()))
            .inOwnTime()
            .icon("user-check");

    /** Who was drawn is told by the roster, who was put in by this. */
    public final Action drop = action("drop")
            .from(planned, swapping)
            .to(dropped)
            .automatic()
            .tells(row -> new Audience(row.get(instead).isPresent() ? Set.of(row.get(person)) : Set.of(), Set.of()));

    private final DutySwaps swaps;

    /** @param swaps what may be swapped, and what follows */
    public DutyKind(DutySwaps swaps) {
        super("documents", "duty", "doc_duty");
        this.swaps = swaps;
        rights(DutyRosterKind.VIEW, DutyRosterKind.KEEP);
        byCodeOnly();
        seenByOffice();
        belongsTo(unit);
        ownOf(person);
        ownOf(anyOther);
        offered(on -> List.of(in(planned), day.atLeast(on)));
        notForAgendas();
        titled(day, person);
        list(day, person, holiday, roster, other, incident);
        ordered(day, false);
        section("what", roster, day, holiday, unit, person);
        tab("mine", now -> List.of(in(planned, swapping), person.is(now.caller().person())));
        tab("coming", now -> List.of(in(planned, swapping), day.atLeast(now.today())));
        tab("late", now -> List.of(in(planned, swapping), day.below(now.today())));
        tab("reported", reported);
        tab("all");
        menu("*", "moon", 434, "duty");
    }

    /** Those that somebody has or had: all but the dropped ones. */
    Condition had() {
        return in(planned, swapping, reported);
    }

    private Optional<Problem> itsPerson(RecordRow row, RecordContext now) {
        return row.get(person).equals(now.caller().person())
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.duty-person"));
    }

    private Field<LocalDate> day() {
        return day;
    }

    private Field<Optional<PersonId>> other() {
        return other;
    }

    private Field<Optional<Long>> swapFor() {
        return swapFor;
    }

    private Field<Optional<Boolean>> incident() {
        return incident;
    }

    private DutySwaps swaps() {
        return swaps;
    }
}
