package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;

/** What follows from the actions of collections: one submission for each school asked, lateness, reminders. Source: ict ICT-57, ICT-60, ICT-61. */
final class CollectionFlow {
    private final CollectionRegisters registers;
    private final RoundsPortal portal;

    CollectionFlow(CollectionRegisters registers, RoundsPortal portal) {
        this.registers = registers;
        this.portal = portal;
    }

    void attach() {
        CollectionKind kind = registers.collections().kind();
        kind.openIt
                .when((row, now) -> registers.lookup().openable(kind, row, now.today()))
                .then(this::ask);
        kind.add.then(this::ask);
        kind.openAgain
                .when((row, now) -> registers.lookup().stillRuns(kind, row, now.today()))
                .does((row, now) -> row.with(kind.closedOn, null).with(kind.missing, null))
                .then((row, now) -> registers.form().extend(row))
                .then(this::notLateYet);
        kind.close.does(this::close).then(this::markLate);
        kind.close.then((row, now) -> registers.form().shorten(row, now.today()));
        kind.drop.does((row, now) -> row.with(kind.round, row.get(kind.round) + " ×" + row.id())); // the round is free
        kind.remind.when(this::owed).then(this::remind);
        kind.report.when(this::reportable);
        kind.completed
                .does((row, now) -> row.with(kind.complete, true))
                .tells(row ->
                        new org.khet.portal.api.event.DomainEvent.Audience(Set.of(row.get(kind.contact)), Set.of()));
    }

    /** All schools were acknowledged or excused, where the office waits for all. Source: policyplan R-60. */
    private Optional<Problem> reportable(RecordRow collection, RecordContext now) {
        SchoolSubmissionKind of = registers.submissions().kind();
        if (!portal.settings.get(now.office(), RoundsSettings.REPORT_ALL, now.today())) {
            return Optional.empty();
        }
        int waiting =
                count(collection, now, of.in(of.notStarted, of.recording, of.returned, of.confirmed, of.certified));
        return waiting == 0 ? Optional.empty() : Optional.of(Problem.of("", "rounds.error.not-all", waiting));
    }

    /** Nobody is reminded where no school owes. */
    private Optional<Problem> owed(RecordRow collection, RecordContext now) {
        SchoolSubmissionKind of = registers.submissions().kind();
        return count(collection, now, of.in(of.notStarted, of.recording, of.returned, of.confirmed)) > 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "rounds.error.nobody-owes"));
    }

    private int count(RecordRow collection, RecordContext now, Condition standing) {
        SchoolSubmissionKind of = registers.submissions().kind();
        return registers
                .submissions()
                .internal()
                .count(now.caller(), RecordFilter.of(of.collection.is(collection.id()), standing));
    }

    /** One submission for each school that is asked and has none. */
    private void ask(RecordRow collection, RecordContext now) {
        CollectionKind kind = registers.collections().kind();
        SchoolSubmissionKind of = registers.submissions().kind();
        Set<SchoolId> there = registers.of(now.caller(), collection.id()).stream()
                .map(row -> row.get(of.school))
                .collect(Collectors.toSet());
        List<SchoolId> asked = asked(kind, collection, now);
        for (SchoolId school : asked) {
            if (!there.contains(school)) {
                registers
                        .submissions()
                        .internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(of.collection, collection.id())
                                        .with(of.school, school)
                                        .with(of.unit, collection.get(kind.unit)));
            }
        }
        registers.form().ask(collection, Set.copyOf(asked));
    }

    private List<SchoolId> asked(CollectionKind kind, RecordRow collection, RecordContext now) {
        OfficeId office = collection.head().office();
        String group = collection.get(kind.group).strip();
        Set<SchoolId> named = collection.lines(kind.schools).stream()
                .map(line -> line.get(kind.school))
                .collect(Collectors.toSet());
        Predicate<School> wanted = switch (collection.get(kind.scope)) {
            case ALL -> school -> true;
            case DISTRICT -> school -> school.district().equals(group);
            case NETWORK -> school -> school.network().equals(group);
            case NAMED -> school -> false;
        };
        LocalDate day = registers
                .lookup()
                .days(office, collection.get(kind.round))
                .map(DataRound.Days::asOf)
                .filter(asOf -> asOf.isAfter(now.today()))
                .orElse(now.today());
        return portal.schools.open(office, day).stream()
                .filter(school -> school.status() == SchoolStatus.ACTIVE || school.until() != null)
                .filter(wanted.or(school -> named.contains(school.id())))
                .map(School::id)
                .toList();
    }

    private RecordRow close(RecordRow collection, RecordContext now) {
        CollectionKind kind = registers.collections().kind();
        long owing = registers.of(now.caller(), collection.id()).stream()
                .filter(registers.submissions().kind()::owes)
                .count();
        return collection.with(kind.closedOn, now.today()).with(kind.missing, (int) owing);
    }

    private void markLate(RecordRow collection, RecordContext now) {
        SchoolSubmissionKind of = registers.submissions().kind();
        for (RecordRow row : registers.of(now.caller(), collection.id())) {
            if (of.owes(row) && !row.get(of.late)) {
                registers.submissions().internal().act(now.caller(), row, of.mark);
            }
        }
    }

    /** While its days run again nobody is late but by a day of their own. */
    private void notLateYet(RecordRow collection, RecordContext now) {
        SchoolSubmissionKind of = registers.submissions().kind();
        for (RecordRow row : registers.of(now.caller(), collection.id())) {
            if (of.owes(row) && row.get(of.late) && row.get(of.reopenedUntil).isEmpty()) {
                registers.submissions().internal().change(now.caller(), row, new RecordDraft().with(of.late, false));
            }
        }
    }

    /** Only those who owe are told. */
    private void remind(RecordRow collection, RecordContext now) {
        SchoolSubmissionKind of = registers.submissions().kind();
        for (RecordRow row : registers.of(now.caller(), collection.id())) {
            if (of.owes(row)) {
                registers.submissions().internal().act(now.caller(), row, of.remind);
            }
        }
    }
}
