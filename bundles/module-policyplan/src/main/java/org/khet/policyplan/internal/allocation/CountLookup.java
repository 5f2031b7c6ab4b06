package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.schooldata.CertifiedCounts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks whoever certifies counts of pupils, the highest ranking first, as they come and go. Source: policyplan G, PLAN-16, 84. */
@Component(service = CountLookup.class)
public final class CountLookup {
    private static final String RANKING = "service.ranking";
    private final Map<CertifiedCounts, Integer> known = new ConcurrentHashMap<>();
    private volatile @Nullable DataRounds rounds;

    /** Somebody came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(CertifiedCounts one, Map<String, ?> properties) {
        known.put(one, properties.get(RANKING) instanceof Integer ranking ? ranking : 0);
    }

    /** And went. */
    public void go(CertifiedCounts one) {
        known.remove(one);
    }

    /** The rounds of the portal came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goRounds")
    public void comeRounds(DataRounds one) {
        rounds = one;
    }

    /** And went. */
    public void goRounds(DataRounds one) {
        if (one.equals(rounds)) {
            rounds = null;
        }
    }

    /** What was certified of an item in the rounds of this year and the one before whose day has come; without what was typed. */
    List<CertifiedCounts.Figures> until(OfficeId office, String item, LocalDate today) {
        DataRounds all = rounds;
        if (all == null || known.isEmpty()) {
            return List.of();
        }
        return all.systems(office).stream()
                .flatMap(system -> IntStream.of(
                                system.years().of(today) - 1, system.years().of(today))
                        .boxed()
                        .flatMap(year -> all.ofYear(office, system.code(), year).stream()))
                .map(RoundStatus::round)
                .filter(round -> !round.days().asOf().isAfter(today))
                .flatMap(round -> of(office, item, round.key()).known().stream())
                .filter(figures -> figures.quality() != CertifiedCounts.Quality.TYPED)
                .toList();
    }

    /** Figures of an item in a round; failed where whoever is asked cannot say. */
    Answer<CertifiedCounts.Figures> of(OfficeId office, String item, DataRound.Key round) {
        List<CertifiedCounts> ranked = known.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<CertifiedCounts, Integer> one) -> one.getValue())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
        try {
            return CertifiedCounts.first(ranked, office, item, round);
        } catch (RuntimeException failed) {
            return new Answer.Failed<>(failed.toString());
        }
    }
}
