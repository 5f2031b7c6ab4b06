package org.khet.monitoring.internal.plan;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** What follows when the item of a resolution is done: whoever keeps the resolution hears it. Source: monitoring P16, MON-41. */
public final class ResolutionFlow {
    private final FollowUpItemKind kind;
    private final ResolutionLookup resolutions;

    private ResolutionFlow(FollowUpItemKind kind, ResolutionLookup resolutions) {
        this.kind = kind;
        this.resolutions = resolutions;
    }

    /** Follows the actions. */
    public static void attach(FollowUpItemKind kind, ResolutionLookup resolutions) {
        kind.finishAction.then(new ResolutionFlow(kind, resolutions)::report);
    }

    private void report(RecordRow item, RecordContext now) {
        if (item.get(kind.sort) == FollowUpItemSort.RESOLUTION) {
            item.get(kind.origin)
                    .ifPresent(resolution -> resolutions.carriedOut(now.caller(), resolution, item.get(kind.result)));
        }
    }
}
