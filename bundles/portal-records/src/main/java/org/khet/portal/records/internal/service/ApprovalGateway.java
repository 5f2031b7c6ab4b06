package org.khet.portal.records.internal.service;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The services that decide by papers and in meetings, where they are there and on in the office. */
@Component(service = ApprovalGateway.class)
public final class ApprovalGateway {
    private final AtomicReference<@Nullable Approvals> service = new AtomicReference<>();
    private final AtomicReference<@Nullable MeetingItems> meetings = new AtomicReference<>();
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public ApprovalGateway(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** Comes. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Approvals approvals) {
        service.set(approvals);
    }

    /** Goes. */
    public void go(Approvals approvals) {
        service.compareAndSet(approvals, null);
    }

    /** Meetings come. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "endMeetings")
    public void bringMeetings(MeetingItems items) {
        meetings.set(items);
    }

    /** Meetings go. */
    public void endMeetings(MeetingItems items) {
        meetings.compareAndSet(items, null);
    }

    /** Whoever keeps agendas; empty where resolutions are typed. */
    Optional<MeetingItems> meetings(OfficeId office) {
        return Optional.ofNullable(meetings.get()).filter(one -> switches.isOn(office, one.module()));
    }

    /** The service; empty where decisions are typed. */
    Optional<Approvals> in(OfficeId office) {
        return Optional.ofNullable(service.get()).filter(one -> switches.isOn(office, one.module()));
    }

    /** Whether a paper decides about a record; else, as of a wait that began while the service was away, somebody types it. */
    boolean decides(Caller caller, String recordType, long id) {
        return in(caller.office())
                .filter(service -> service.standing(caller, recordType, id).isPresent())
                .isPresent();
    }

    /** Whether an order about a record can be asked for: somebody drafts it, and none is on its way. */
    boolean drafts(Caller caller, String recordType, long id) {
        return in(caller.office())
                .filter(service -> service.standing(caller, recordType, id).isEmpty())
                .isPresent();
    }

    /** The record left its waiting state by itself: nobody decides about it any more. */
    void withdraw(Caller caller, String recordType, long id, String why) {
        in(caller.office()).ifPresent(service -> service.withdraw(caller, recordType, id, why));
    }
}
