package org.khet.policyplan.internal.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
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
