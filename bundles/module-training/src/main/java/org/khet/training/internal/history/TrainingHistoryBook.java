package org.khet.training.internal.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;

/** What people learned: entered by courses themselves, added up by year. Source: other-groups TDEV-07. */
public final class TrainingHistoryBook {
    private final RecordService<TrainingHistoryKind> histories;

    /**
     * A course that somebody attended.
     *
     * @param course key
     * @param title  its title
     * @param sort   code of its kind
     * @param from   first day
     * @param to     last day
     */
    public record Attended(long course, String title, String sort, LocalDate from, LocalDate to) {}

    /** Over the register. */
    public TrainingHistoryBook(RecordService<TrainingHistoryKind> histories, TrainingPortal portal) {
        this.histories = histories;
        TrainingHistoryKind kind = histories.kind();
        kind.create()
                .does((row, now) -> row.with(
                                kind.unit,
                                portal.unit(now.office(), Optional.of(row.get(kind.person)))
                                        .orElse(null))
                        .with(
                                kind.school,
                                portal.school(now.office(), Optional.of(row.get(kind.person)))
                                        .orElse(null)));
    }

    /** Why the caller cannot write this down: for others it takes the right to keep what their unit or school learned. */
    public static Action.Guard ofWhom(TrainingPortal portal) {
        return (row, now) -> {
            TrainingHistoryKind kind = (TrainingHistoryKind) row.kind();
            PersonId person = row.get(kind.person);
            return row.get(kind.course).isPresent()
                            || person.equals(now.caller().person())
                            || portal.reaches(
                                    now.caller().scope(TrainingPermissions.HISTORY_KEEP), now.office(), person)
                    ? Optional.<Problem>empty()
                    : Optional.of(Problem.of("person", "training.error.not-own"));
        };
    }

    /** Enters, or corrects, the hours of somebody in a course; without hours nothing stands there. */
    public void attended(
            RecordContext now, PersonId person, Attended course, BigDecimal hours, String office, String certificate) {
        TrainingHistoryKind kind = histories.kind();
        Optional<RecordRow> before = histories
                .internal()
                .all(now.caller(), RecordFilter.of(kind.course.is(course.course()), kind.person.is(person)))
                .stream()
                .findFirst();
        RecordDraft draft = new RecordDraft().with(kind.hours, hours).with(kind.certificateNo, certificate);
        if (before.isPresent()) {
            correct(now, before.get(), draft, hours.signum() > 0);
        } else if (hours.signum() > 0) {
            RecordRow made = histories
                    .internal()
                    .create(
                            now.caller(),
                            draft.with(kind.person, person)
                                    .with(kind.title, course.title())
                                    .with(kind.organiser, office)
                                    .with(kind.sort, course.sort())
                                    .with(kind.from, course.from())
                                    .with(kind.to, course.to())
                                    .with(kind.course, course.course()));
            histories.internal().act(now.caller(), made, kind.confirm);
        }
    }

    private void correct(RecordContext now, RecordRow entry, RecordDraft draft, boolean attended) {
        TrainingHistoryKind kind = histories.kind();
        boolean stands = entry.state().equals(kind.confirmed);
        RecordRow row = attended ? histories.internal().change(now.caller(), entry, draft) : entry;
        if (attended != stands) {
            histories.internal().act(now.caller(), row, attended ? kind.restore : kind.retract);
        }
    }

    /** Confirmed hours of a person by fiscal year, the latest first, as far as the caller sees them. */
    public Map<FiscalYear, BigDecimal> byYear(Caller caller, PersonId person) {
        TrainingHistoryKind kind = histories.kind();
        return confirmed(caller, person).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(kind.year),
                        () -> new TreeMap<>(Comparator.<FiscalYear>reverseOrder()),
                        Collectors.reducing(BigDecimal.ZERO, row -> row.get(kind.hours), BigDecimal::add)));
    }

    /** Confirmed entries of a person, the latest first, as far as the caller sees them. */
    public List<RecordRow> confirmed(Caller caller, PersonId person) {
        TrainingHistoryKind kind = histories.kind();
        return histories.all(caller, RecordFilter.of(kind.person.is(person), kind.in(kind.confirmed))).stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.to))
                        .reversed())
                .toList();
    }
}
