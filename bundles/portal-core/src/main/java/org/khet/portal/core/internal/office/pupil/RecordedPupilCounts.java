package org.khet.portal.core.internal.office.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pupils that the office itself typed or imported as of the day of a round: what modules get while no module knows certified figures.
 * Asked last; imported ones count as typed too, since a round brings all items of its sheet and these know pupils only. Safe for concurrent use. Source: ict ICT-75; kinds-processes §7.
 */
@Component(service = CertifiedCounts.class, property = "service.ranking:Integer=50")
public final class RecordedPupilCounts implements CertifiedCounts {
    /** The item that is known. */
    static final String PUPILS = "PUPILS";

    private static final int MOST_SCHOOLS = 500;
    private final DataRounds rounds;
    private final PupilCountRepository counts;
    private final Schools schools;

    /** Days of rounds, pupils as of days, schools of offices. */
    @Activate
    public RecordedPupilCounts(
            @Reference DataRounds rounds, @Reference PupilCountRepository counts, @Reference Schools schools) {
        this.rounds = rounds;
        this.counts = counts;
        this.schools = schools;
    }

    @Override
    public Answer<Figures> values(OfficeId office, String item, DataRound.Key round) {
        Optional<LocalDate> day = PUPILS.equals(item) ? day(office, round) : Optional.empty();
        List<PupilCount> known = day.map(asOf -> counts.of(office, List.of(asOf)).stream()
                        .map(Versioned::value)
                        .toList())
                .orElse(List.of());
        return known.isEmpty() ? new Answer.Off<>() : answer(office, day.orElseThrow(), known);
    }

    private Optional<LocalDate> day(OfficeId office, DataRound.Key round) {
        return rounds.ofYear(office, round.system(), round.year()).stream()
                .filter(one -> one.round().key().equals(round))
                .map(one -> one.round().days().asOf())
                .findFirst();
    }

    private Answer<Figures> answer(OfficeId office, LocalDate day, List<PupilCount> known) {
        List<Count> figures = new ArrayList<>();
        known.forEach(one -> {
            figures.add(new Count(one.school(), one.grade(), "m", one.male()));
            figures.add(new Count(one.school(), one.grade(), "f", one.female()));
        });
        Set<SchoolId> there = known.stream().map(PupilCount::school).collect(Collectors.toSet());
        Set<SchoolId> missing = schools.search(office, "", day, MOST_SCHOOLS).stream()
                .map(School::id)
                .filter(school -> !there.contains(school))
                .collect(Collectors.toSet());
        Instant at = known.stream()
                .map(one -> one.source().at())
                .max(Instant::compareTo)
                .orElseThrow();
        return new Answer.Known<>(new Figures(figures, day, Quality.TYPED, missing), at, "core");
    }
}
