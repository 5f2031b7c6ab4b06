package org.khet.monitoring.internal.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the module of meetings, which may be away, come and go, what committees resolved. Safe for concurrent use. Source: monitoring P16. */
@Component(service = ResolutionLookup.class)
public final class ResolutionLookup {
    private static final Logger LOG = LoggerFactory.getLogger(ResolutionLookup.class);
    private final ModuleSwitches switches;
    private final Clock clock;
    private volatile @Nullable MeetingItems meetings;

    /** For the component runtime. */
    @Activate
    public ResolutionLookup(@Reference ModuleSwitches switches, @Reference Clock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    /** Whoever keeps meetings came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(MeetingItems one) {
        meetings = one;
    }

    /** And went. */
    public void go(MeetingItems one) {
        if (one.equals(meetings)) {
            meetings = null;
        }
    }

    /**
     * Reports a resolution that is followed as done, in the running transaction; nothing while nobody keeps meetings, and for what is no
     * resolution.
     */
    void carriedOut(Caller caller, RecordLink resolution, String words) {
        MeetingItems there = meetings;
        if (there != null && switches.isOn(caller.office(), there.module())) {
            there.carriedOut(caller, resolution, words);
        }
    }

    /** How a resolution ended; empty while it is open, for what is no resolution, and while nobody who keeps meetings answers. */
    Optional<MeetingItems.ClosedResolution> closed(Caller caller, RecordLink resolution) {
        MeetingItems there = meetings;
        if (there == null || !switches.isOn(caller.office(), there.module())) {
            return Optional.empty();
        }
        try {
            return there.closed(caller, resolution);
        } catch (RuntimeException failed) {
            LOG.warn("no answer about resolution {}", resolution.id(), failed);
            return Optional.empty();
        }
    }

    /** What is to be carried out, as far as the caller sees it, oldest first. */
    public Answer<List<MeetingItems.Resolved>> open(Caller caller) {
        MeetingItems there = meetings;
        if (there == null || !switches.isOn(caller.office(), there.module())) {
            return new Answer.Off<>();
        }
        try {
            return new Answer.Known<>(
                    there.toCarryOut(caller), clock.instant(), there.module().toString());
        } catch (RuntimeException failed) {
            LOG.warn("no answer about resolutions", failed);
            return new Answer.Failed<>(failed.toString());
        }
    }
}
