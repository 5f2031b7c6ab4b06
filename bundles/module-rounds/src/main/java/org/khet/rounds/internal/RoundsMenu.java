package org.khet.rounds.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.ui.ViewEntry;

/**
 * Where the lists stand: what the office does with data stands in the menu of the group that owns the information process, by the
 * office's own decision; what schools have too stands with everybody. Data never move. Source: policyplan PLAN-85; ict ICT-101.
 */
final class RoundsMenu {
    /** The information process of the manuals, known by its name only; where nobody knows it, all lists stand with everybody. */
    static final ProcessTemplate INFORMATION = ProcessTemplate.of("processes.c06", "ICT", "PLAN");

    private static final Set<String> OF_THE_OWNER =
            Set.of("collections", "items", "sheets", "snapshots", "external-systems", "data-requests");

    private RoundsMenu() {}

    static List<ViewEntry> placed(List<ViewEntry> views) {
        return views.stream()
                .map(view -> OF_THE_OWNER.contains(view.name()) ? view.follows(INFORMATION) : view)
                .toList();
    }
}
