package org.khet.documents.internal.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Two people swap their days, or one is put in for another: nobody has two duties on a day afterwards or one on a day of leave, and both
 * days are still to come.
 * Source: core CORE-124.
 */
public final class DutySwaps {
    private final Supplier<RecordService<DutyKind>> duties;
    private final BiFunction<OfficeId, LocalDate, Set<PersonId>> away;

    /**
     * Swaps of an office's duties.
     *
     * @param duties asked for once they are there
     * @param away   who of an office is absent on a day
     */
    public DutySwaps(Supplier<RecordService<DutyKind>> duties, BiFunction<OfficeId, LocalDate, Set<PersonId>> away) {
        this.duties = duties;
        this.away = away;
    }

    /** What stands against the swap that was asked for. */
    Optional<Problem> possible(RecordRow row, RecordContext now) {
        DutyKind kind = duties.get().kind();
        String field = row.state().equals(kind.planned) ? kind.swapFor.name() : "";
        Optional<RecordRow> wanted = wanted(row);
        boolean open = wanted.filter(one -> one.state().equals(kind.planned)
                        && one.get(kind.roster).equals(row.get(kind.roster))
                        && !one.get(kind.person).equals(row.get(kind.person))
                        && row.get(kind.other).map(one.get(kind.person)::equals).orElse(true)
                        && !one.get(kind.day).isBefore(now.today())
                        && !row.get(kind.day).isBefore(now.today()))
                .isPresent();
        if (!open) {
            return Optional.of(Problem.of(field, "documents.error.duty-swap"));
        }
        boolean twice = on(now, wanted.get().get(kind.person), row.get(kind.day))
                || on(now, row.get(kind.person), wanted.get().get(kind.day));
        if (twice) {
            return Optional.of(Problem.of(field, "documents.error.duty-twice"));
        }
        boolean absent = absent(now, wanted.get().get(kind.person), row.get(kind.day))
                || absent(now, row.get(kind.person), wanted.get().get(kind.day));
        return absent ? Optional.of(Problem.of(field, "documents.error.duty-away")) : Optional.empty();
    }

    /** Whom to ask. */
    RecordRow asked(RecordRow row) {
        DutyKind kind = duties.get().kind();
        return row.with(kind.other, wanted(row).orElseThrow().get(kind.person));
    }

    /** The other one has the day now. */
    RecordRow swapped(RecordRow row) {
        DutyKind kind = duties.get().kind();
        PersonId former = row.get(kind.person);
        return row.with(kind.person, row.get(kind.other).orElseThrow()).with(kind.other, former);
    }

    /** And who had it has the other's. */
    void follow(RecordRow row, RecordContext now) {
        DutyKind kind = duties.get().kind();
        duties.get()
                .internal()
                .change(
                        now.caller(),
                        wanted(row).orElseThrow(),
                        new RecordDraft()
                                .with(kind.person, row.get(kind.other).orElseThrow())
                                .with(kind.other, row.get(kind.person)));
    }

    /** Nobody has two duties on a day or one on a day of leave, also who is put in for another one. */
    Optional<Problem> free(RecordRow row, RecordContext now) {
        DutyKind kind = duties.get().kind();
        if (on(now, row.get(kind.person), row.get(kind.day))) {
            return Optional.of(Problem.of(kind.person.name(), "documents.error.duty-has", row.get(kind.day)));
        }
        return absent(now, row.get(kind.person), row.get(kind.day))
                ? Optional.of(Problem.of(kind.person.name(), "documents.error.duty-away"))
                : Optional.empty();
    }

    /** It is of whoever was put in, and of nobody's wish to swap; who was asked for a swap stands there until told. */
    RecordRow replaced(RecordRow row) {
        DutyKind kind = duties.get().kind();
        PersonId former =
                duties.get().find(row.head().office(), row.id()).orElseThrow().get(kind.person);
        RecordRow given = row.with(kind.instead, former).with(kind.swapFor, null);
        return row.state().equals(kind.swapping) ? given : given.with(kind.other, null);
    }

    /** Who was asked to swap what another one has now was told of that, and is asked no more. */
    void unasked(RecordRow row, RecordContext now) {
        DutyKind kind = duties.get().kind();
        if (row.has(kind.other)) {
            duties.get().internal().change(now.caller(), row, new RecordDraft().with(kind.other, null));
        }
    }

    private Optional<RecordRow> wanted(RecordRow row) {
        return row.get(duties.get().kind().swapFor)
                .flatMap(id -> duties.get().find(row.head().office(), id));
    }

    private boolean absent(RecordContext now, PersonId person, LocalDate day) {
        return away.apply(now.office(), day).contains(person);
    }

    private boolean on(RecordContext now, PersonId person, LocalDate day) {
        DutyKind kind = duties.get().kind();
        return duties.get()
                        .internal()
                        .count(now.caller(), RecordFilter.of(kind.person.is(person), kind.day.is(day), kind.had()))
                > 0;
    }
}
