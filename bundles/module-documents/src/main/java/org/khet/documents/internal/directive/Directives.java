package org.khet.documents.internal.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** Gives instructions from letters, papers and meetings, and reminds of them. Source: DIR-04, core CORE-119. */
public final class Directives {
    private final RecordService<DirectiveKind> directives;
    private final DocumentsServices services;

    /** Over the instructions of all offices. */
    public Directives(RecordService<DirectiveKind> directives, DocumentsServices services) {
        this.directives = directives;
        this.services = services;
    }

    /** Gives one in the running transaction. */
    public RecordRow give(
            Caller caller,
            String text,
            PersonId owner,
            @Nullable UnitId unit,
            @Nullable LocalDate due,
            RecordLink source) {
        return give(caller, text, new Duty(owner, unit, null), due, source);
    }

    /**
     * Whose work it is.
     *
     * @param owner  who answers for it
     * @param unit   whose it is, if any
     * @param school whose it is, if any
     */
    public record Duty(
            PersonId owner, @Nullable UnitId unit, @Nullable SchoolId school) {}

    /** Gives one to a person, for a unit or a school, in the running transaction. */
    public RecordRow give(Caller caller, String text, Duty duty, @Nullable LocalDate due, RecordLink source) {
        DirectiveKind kind = directives.kind();
        return directives
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.text, text.substring(0, Math.min(1000, text.length())))
                                .with(kind.owner, duty.owner())
                                .with(kind.unit, duty.unit())
                                .with(kind.school, duty.school())
                                .with(kind.due, due)
                                .with(kind.source, source));
    }

    /** One that is not done says something else; in the running transaction. */
    public void reword(Caller caller, long id, String text) {
        DirectiveKind kind = directives.kind();
        directives
                .find(caller.office(), id)
                .filter(row -> row.state().open() && !row.get(kind.text).equals(text))
                .ifPresent(row -> directives
                        .internal()
                        .change(
                                caller,
                                row,
                                new RecordDraft().with(kind.text, text.substring(0, Math.min(1000, text.length())))));
    }

    /** Those that are not reported as done, in the order in which they were given. */
    public List<RecordRow> open(Caller caller) {
        DirectiveKind kind = directives.kind();
        return directives.internal().all(caller, RecordFilter.of(kind.in(kind.open, kind.inWork))).stream()
                .sorted(Comparator.comparingLong(RecordRow::id))
                .toList();
    }

    /** Those that came of a kind of records and were reported as done on a day or later, in the order in which they were given. */
    public List<RecordRow> done(Caller caller, LocalDate since) {
        DirectiveKind kind = directives.kind();
        return directives
                .internal()
                .all(
                        caller,
                        RecordFilter.of(kind.in(kind.done), kind.finishedOn.atLeast(since), kind.source.isFilled()))
                .stream()
                .sorted(Comparator.comparingLong(RecordRow::id))
                .toList();
    }

    /** The kind. */
    public DirectiveKind kind() {
        return directives.kind();
    }

    /** Reminds three working days before, on the day, and each working day afterwards; once a day. How many. */
    public int remind(Caller system, LocalDate today) {
        if (!services.workingDays().isWorkingDay(system.office(), today)) {
            return 0;
        }
        DirectiveKind kind = directives.kind();
        int told = 0;
        for (RecordRow row : directives
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.open, kind.inWork), kind.due.isFilled()))) {
            int left = services.workingDays()
                    .between(system.office(), today, row.get(kind.due).orElseThrow());
            if ((left == 3 || left <= 0) && !row.get(kind.reminded).equals(Optional.of(today))) {
                directives.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
