package org.khet.portal.api.meeting;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of the module that keeps meetings: takes records of other modules for an agenda, and gives each resolution once
 * through {@link ResolutionListener}. Where it is away or off, resolutions are typed at the record. Safe for concurrent use.
 * Source: kinds-documents.md §9, core CORE-120, policyplan PLAN-72.
 */
public interface MeetingItems {
    /**
     * A record that is to be resolved about.
     *
     * @param key        of the resolution to come, at most 80 characters; the same key again changes nothing
     * @param recordType type of the record
     * @param recordId   its key
     * @param title      how it is called
     */
    record Proposal(String key, String recordType, long recordId, String title) {}

    /**
     * A proposal that is open.
     *
     * @param key     of the resolution to come
     * @param meeting how the meeting is called, empty while none has it
     * @param link    address of its page
     */
    record Standing(String key, String meeting, String link) {}

    /** The module that keeps meetings: where it is off, nothing is proposed. */
    ModuleId module();

    /** Proposes a record, in the running transaction. */
    void propose(Caller caller, Proposal proposal);

    /** Open proposals about a record, oldest first. */
    List<Standing> standing(Caller caller, String recordType, long recordId);

    /** The record no longer waits: its open proposals are withdrawn in the running transaction, and no resolution follows. */
    void withdraw(Caller caller, String recordType, long recordId, String reason);
}
