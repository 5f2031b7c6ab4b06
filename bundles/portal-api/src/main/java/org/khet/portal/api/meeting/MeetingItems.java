package org.khet.portal.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

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
     * @param body       whose resolution it waits for, see {@code RecordKind#resolvedBy}: only a meeting of that committee takes it; empty
     *                   where a meeting of a group may
     */
    record Proposal(String key, String recordType, long recordId, String title, String body) {
        /** What any meeting may take. */
        public Proposal(String key, String recordType, long recordId, String title) {
            this(key, recordType, recordId, title, "");
        }
    }

    /**
     * A proposal that is open.
     *
     * @param key     of the resolution to come
     * @param meeting how the meeting is called, empty while none has it
     * @param link    address of its page
     */
    record PlannedItem(String key, String meeting, String link) {}

    /**
     * What a committee resolved and somebody has to carry out.
     *
     * @param link    the instruction that it became, with its words as title
     * @param words   of the resolution
     * @param owner   who carries it out
     * @param unit    that keeps the meeting; empty for none
     * @param due     last day; empty while none was set
     * @param source  number and subject of the meeting
     * @param body    name of the committee
     */
    record Resolved(
            RecordLink link,
            String words,
            PersonId owner,
            Optional<UnitId> unit,
            Optional<LocalDate> due,
            String source,
            String body) {}

    /**
     * How a resolution that somebody had to carry out ended.
     *
     * @param done  whether it was carried out, otherwise it was given up
     * @param words what was done, or why it was given up; may be empty
     */
    record ClosedResolution(boolean done, String words) {}

    /** Resolutions of committees that the caller may see and that are not reported as done, oldest first. Source: monitoring P16. */
    default List<Resolved> toCarryOut(Caller caller) {
        return List.of();
    }

    /**
     * Reports a resolution as carried out, in the running transaction; one that is over already, or that is no resolution, stays as it
     * is. Source: monitoring P16.
     *
     * @param resolution its instruction, see {@link Resolved#link}
     * @param words      what was done
     */
    default void carriedOut(Caller caller, RecordLink resolution, String words) {}

    /**
     * How a resolution ended, for who follows it; empty while it is open, and for what is no resolution. Source: monitoring P16, MON-41.
     *
     * @param resolution its instruction, see {@link Resolved#link}
     */
    default Optional<ClosedResolution> closed(Caller caller, RecordLink resolution) {
        return Optional.empty();
    }

    /** The module that keeps meetings: where it is off, nothing is proposed. */
    ModuleId module();

    /** Proposes a record, in the running transaction. */
    void propose(Caller caller, Proposal proposal);

    /** Open proposals about a record, oldest first. */
    List<PlannedItem> standing(Caller caller, String recordType, long recordId);

    /** The record no longer waits: its open proposals are withdrawn in the running transaction, and no resolution follows. */
    void withdraw(Caller caller, String recordType, long recordId, String reason);
}
