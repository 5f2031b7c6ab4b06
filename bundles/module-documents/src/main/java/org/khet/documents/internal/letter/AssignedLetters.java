package org.khet.documents.internal.letter;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Letters that somebody was given and has not done. Source: core CORE-45, CORE-46. */
public final class AssignedLetters {
    private final RecordService<UnitEntryKind> entries;

    /** Over the books of all units. */
    public AssignedLetters(RecordService<UnitEntryKind> entries) {
        this.entries = entries;
    }

    /** The kind, to name its fields. */
    public UnitEntryKind kind() {
        return entries.kind();
    }

    private RecordFilter of(Caller caller, Condition... narrower) {
        UnitEntryKind kind = entries.kind();
        RecordFilter mine = RecordFilter.of(kind.in(kind.assigned, kind.inWork), kind.main.is(caller.person()));
        for (Condition one : narrower) {
            mine = mine.and(one);
        }
        return mine;
    }

    /** How many; 0 for who sees no letters. */
    public int count(Caller caller) {
        return caller.may(LetterPermissions.VIEW) ? entries.count(caller, of(caller)) : 0;
    }

    /** How many should have been done before that day. */
    public int late(Caller caller, LocalDate today) {
        return entries.count(caller, of(caller, entries.kind().due.below(today)));
    }

    /** Those that are due first, without lines. */
    public List<RecordRow> first(Caller caller, int most) {
        UnitEntryKind kind = entries.kind();
        return entries.page(
                caller,
                of(caller, kind.due.isFilled()),
                new PageRequest(0, most, List.of(new PageRequest.Sort(kind.due.name(), false))));
    }
}
