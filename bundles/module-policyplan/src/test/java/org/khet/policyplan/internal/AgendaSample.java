package org.khet.policyplan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.meeting.ResolutionListener.Resolution;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;

/** Somebody who keeps meetings: notes what is proposed and withdrawn, and words a resolution about it. */
public final class AgendaSample implements MeetingItems {
    public final List<Proposal> open = new ArrayList<>();
    public final List<String> withdrawn = new ArrayList<>();

    /** Meetings are there and on. */
    public static AgendaSample of(SampleRegisters office) {
        AgendaSample agenda = new AgendaSample();
        office.records.with(agenda).switches().turn(SampleRegisters.OFFICE, "documents", true);
        return agenda;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("documents");
    }

    @Override
    public void propose(Caller caller, Proposal proposal) {
        open.add(proposal);
    }

    @Override
    public List<PlannedItem> standing(Caller caller, String recordType, long recordId) {
        return List.of();
    }

    @Override
    public void withdraw(Caller caller, String recordType, long recordId, String reason) {
        withdrawn.add(recordType + "/" + recordId);
    }

    /** What a meeting of 18 November resolved about the last proposal. */
    public Resolution resolution(Outcome outcome) {
        Proposal last = open.getLast();
        return new Resolution(
                last.key(),
                last.recordType(),
                last.recordId(),
                outcome,
                "5/2569",
                LocalDate.of(2026, 11, 18),
                "ตามที่เสนอ");
    }
}
