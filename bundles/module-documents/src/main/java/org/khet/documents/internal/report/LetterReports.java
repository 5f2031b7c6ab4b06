package org.khet.documents.internal.report;

import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.Units;

/**
 * What of letters is counted and printed.
 *
 * @param statistics letters by unit and month
 * @param slips      slips of letters
 * @param sheets     registers of a period
 * @param week       diaries of a week
 * @param sender     who received, read and owes
 * @param entries    books of the groups
 * @param units      units
 * @param people     people
 * @param meetings   papers of meetings
 * @param committees papers of committees
 * @param resolutions book of what meetings resolved
 * @param book       agenda and papers of a meeting in one
 * @param files      files of letters
 */
public record LetterReports(
        LetterStatistics statistics,
        LetterSlips slips,
        RegisterSheets sheets,
        DiaryWeek week,
        Deliveries sender,
        RecordService<UnitEntryKind> entries,
        Units units,
        People people,
        MeetingPapers meetings,
        CommitteePapers committees,
        ResolutionBook resolutions,
        MeetingBook book,
        Files files) {}
