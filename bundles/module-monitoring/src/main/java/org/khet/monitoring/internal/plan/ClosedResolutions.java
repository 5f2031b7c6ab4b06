package org.khet.monitoring.internal.plan;

import java.util.Optional;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends items whose resolution was done or given up where meetings are kept, so that nobody is asked for reports on it. May run as often
 * as it likes. Safe for concurrent use. Source: monitoring P16, MON-41.
 */
@Component(service = ClosedResolutions.class)
public final class ClosedResolutions {
    private static final Logger LOG = LoggerFactory.getLogger(ClosedResolutions.class);
    private static final String DONE = "รายงานว่าดำเนินการแล้วในระบบงานประชุม";
    private static final String GIVEN_UP = "มตินี้ถูกยกเลิกในระบบงานประชุม";
    private final MonitoringRecords records;
    private final ResolutionLookup resolutions;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public ClosedResolutions(
            @Reference MonitoringRecords records, @Reference ResolutionLookup resolutions, @Reference Callers callers) {
        this.records = records;
        this.resolutions = resolutions;
        this.callers = callers;
    }

    /** Ends what is over; how many items. */
    public int follow(OfficeId office) {
        FollowUpItemKind kind = records.items.kind();
        Caller system = callers.system(office);
        int ended = 0;
        for (RecordRow item : records.items
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.sort.is(FollowUpItemSort.RESOLUTION),
                                kind.in(kind.followed),
                                kind.origin.isFilled()))) {
            Optional<MeetingItems.ClosedResolution> closed =
                    item.get(kind.origin).flatMap(resolution -> resolutions.closed(system, resolution));
            if (closed.isPresent() && isEnded(system, item, closed.get())) {
                ended++;
            }
        }
        return ended;
    }

    /** One that is refused, or changed in this moment, is looked at the next day; the others go on. */
    private boolean isEnded(Caller system, RecordRow item, MeetingItems.ClosedResolution closed) {
        try {
            end(system, item, closed);
            return true;
        } catch (Rejected | Outdated refused) {
            LOG.warn("item {} stays after its resolution: {}", item.id(), refused.toString());
            return false;
        }
    }

    private void end(Caller system, RecordRow item, MeetingItems.ClosedResolution closed) {
        FollowUpItemKind kind = records.items.kind();
        if (closed.done()) {
            records.items
                    .internal()
                    .act(system, item, kind.finishAction, new RecordDraft().with(kind.result, words(closed, DONE)), "");
        } else {
            records.items.internal().act(system, item, kind.cancel, new RecordDraft(), words(closed, GIVEN_UP));
        }
    }

    private static String words(MeetingItems.ClosedResolution closed, String otherwise) {
        return closed.words().isBlank() ? otherwise : closed.words();
    }
}
