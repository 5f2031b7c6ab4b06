package org.khet.processes.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.schooldata.RoundDebtors;
import org.khet.portal.api.schooldata.RoundProgress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What schools owe in the rounds of the data systems, while the module that collects them is there. Source: kinds-processes.md §3, §7. */
@Component(service = RoundsLink.class)
public final class RoundsLink {
    private final DataRounds rounds;
    private volatile @Nullable RoundProgress progress;
    private volatile @Nullable RoundDebtors debtors;

    /** For the component runtime. */
    @Activate
    public RoundsLink(@Reference DataRounds rounds) {
        this.rounds = rounds;
    }

    /** Somebody knows how far schools are. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(RoundProgress one) {
        progress = one;
    }

    /** No longer. */
    public void go(RoundProgress one) {
        if (one.equals(progress)) {
            progress = null;
        }
    }

    /** Somebody knows which schools owe. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leave")
    public void know(RoundDebtors one) {
        debtors = one;
    }

    /** No longer. */
    public void leave(RoundDebtors one) {
        if (one.equals(debtors)) {
            debtors = null;
        }
    }

    /** A round for which schools are asked, and how far they are. */
    public record Asked(RoundStatus status, RoundProgress.Progress progress) {
        /** How many schools have not certified. */
        public int owing() {
            return progress.asked() - progress.certified();
        }
    }

    /**
     * The rounds of this year that have opened and in which schools were asked, the one that closes last first.
     *
     * @param most how many
     */
    public List<Asked> asked(OfficeId office, LocalDate today, int most) {
        RoundProgress known = progress;
        if (known == null) {
            return List.of();
        }
        return rounds.systems(office).stream()
                .flatMap(system ->
                        rounds.ofYear(office, system.code(), system.years().of(today)).stream())
                .filter(status -> status.state() != RoundStatus.State.COMING)
                .sorted(Comparator.comparing(
                                (RoundStatus status) -> status.round().days().closesOn())
                        .reversed())
                .flatMap(status ->
                        known.of(office, status.round().key()).stream().map(how -> new Asked(status, how)))
                .limit(most)
                .toList();
    }

    /** The schools that owe in a round; none when nobody knows. */
    public Set<SchoolId> owing(OfficeId office, DataRound.Key round) {
        RoundDebtors known = debtors;
        return Optional.ofNullable(known)
                .flatMap(one -> one.owing(office, round))
                .map(RoundDebtors.Debtors::schools)
                .orElse(Set.of());
    }
}
