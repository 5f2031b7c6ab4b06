package org.khet.supervision.internal.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionPortal;

/** What a round of self-assessments asks of schools, and who is told. Source: other-groups U-05, SUP-09. */
public final class SarFlow {
    private final Supplier<RecordService<SarKind>> sars;
    private final SupervisionPortal portal;

    /** @param sars asked when it is needed, since the kind is made before its service */
    public SarFlow(Supplier<RecordService<SarKind>> sars, SupervisionPortal portal) {
        this.sars = sars;
        this.portal = portal;
    }

    int schoolYear(OfficeId office) {
        return portal.schoolYear(office);
    }

    /** One of each open school that owes none for that year yet. */
    void ask(SarRoundKind kind, RecordRow round, RecordContext now) {
        SarKind of = sars.get().kind();
        Set<SchoolId> there =
                of(kind, round, now).map(row -> row.get(of.school)).collect(Collectors.toSet());
        portal.schools.open(now.office(), now.today()).stream()
                .map(School::id)
                .filter(school -> !there.contains(school))
                .forEach(school -> sars.get()
                        .internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(of.round, round.id())
                                        .with(of.year, round.get(kind.year))
                                        .with(of.school, school)
                                        .with(of.due, round.get(kind.due))));
    }

    private Stream<RecordRow> of(SarRoundKind kind, RecordRow round, RecordContext now) {
        SarKind of = sars.get().kind();
        return sars
                .get()
                .internal()
                .all(portal.callers.system(now.office()), RecordFilter.of(of.year.is(round.get(kind.year))))
                .stream();
    }

    /** Another last day of the round is that of each of its self-assessments that the school does not know as answered. */
    void moved(SarRoundKind kind, RecordRow round, RecordContext now) {
        SarKind of = sars.get().kind();
        LocalDate due = round.get(kind.due);
        of(kind, round, now)
                .filter(row -> row.state().open() && !row.get(of.due).equals(due))
                .forEach(row -> sars.get()
                        .internal()
                        .change(
                                now.caller(),
                                row,
                                new RecordDraft()
                                        .with(of.due, due)
                                        .with(
                                                of.lateDays,
                                                row.get(of.sentOn)
                                                        .flatMap(day -> SarKind.late(due, day))
                                                        .orElse(null))));
    }

    /** Whoever closes a round while schools still owe theirs says why. */
    Optional<Problem> missingExplained(SarRoundKind kind, RecordRow round, RecordContext now) {
        SarKind of = sars.get().kind();
        long missing =
                of(kind, round, now).filter(row -> row.state().equals(of.owed)).count();
        return missing == 0 || !round.get(kind.missingWords).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of("missing_words", "supervision.error.sar-missing", missing));
    }

    Audience school(SarKind kind, RecordRow sar) {
        return portal.peopleOf(sar.head().office(), sar.get(kind.school), SupervisionPermissions.QUALITY_SEND);
    }
}
