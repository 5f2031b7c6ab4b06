package org.khet.documents.internal.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * Who reads letters: whoever is given one to work on it, from whatever unit; of secret ones somebody who receives in each group that gets
 * one. Source: core CORE-46, CORE-55, A-3.
 */
public final class LetterReaders {
    private final LetterFlow flow;
    private final DocumentsServices services;

    LetterReaders(LetterFlow flow, DocumentsServices services) {
        this.flow = flow;
        this.services = services;
    }

    /** The first group of a secret letter in which none of its readers receives; one without readers is refused before. */
    Optional<Problem> unread(LetterInKind kind, RecordRow letter, RecordContext now) {
        Set<PersonId> all = readers(letter);
        List<UnitId> units = letter.lines(kind.units).stream()
                .map(line -> line.get(kind.unit))
                .toList();
        return letter.get(kind.secret) && !all.isEmpty()
                ? unread(all, units, kind.readers.name(), now)
                : Optional.empty();
    }

    /** Whether nobody would read a secret letter in the group to which it is handed on. */
    Optional<Problem> unread(UnitEntryKind kind, RecordRow entry, RecordContext now) {
        if (!entry.get(kind.secret)) {
            return Optional.empty();
        }
        Set<PersonId> all = readers(
                flow.letters().find(now.office(), entry.get(kind.letter)).orElseThrow());
        entry.get(kind.nextReader).ifPresent(all::add);
        return unread(all, entry.get(kind.next).stream().toList(), kind.nextReader.name(), now);
    }

    private Set<PersonId> readers(RecordRow letter) {
        LetterInKind kind = flow.letters().kind();
        Set<PersonId> all = new HashSet<>();
        letter.lines(kind.readers).forEach(line -> all.add(line.get(kind.reader)));
        return all;
    }

    private Optional<Problem> unread(Set<PersonId> readers, List<UnitId> units, String field, RecordContext now) {
        return units.stream()
                .filter(unit -> readers.stream().noneMatch(one -> receives(one, unit, now)))
                .findFirst()
                .map(unit -> Problem.of(
                        field,
                        "documents.error.letter.unread",
                        services.units()
                                .find(now.office(), unit)
                                .map(Unit::name)
                                .orElse("")));
    }

    private boolean receives(PersonId person, UnitId unit, RecordContext now) {
        Scope scope = services.callers().scope(now.office(), person, LetterPermissions.RECEIVE);
        return scope.wholeOffice() || scope.units().contains(unit);
    }

    /** Whoever works on a letter reads it; of a secret one they are among the readers of its entry and of the letter itself. */
    void given(RecordRow entry, RecordContext now) {
        UnitEntryKind kind = flow.entries().kind();
        if (entry.get(kind.secret)) {
            Set<PersonId> people = UnitNumbers.assigned(kind, entry).people();
            var _ = more(flow.entries(), entry.id(), kind.readers, kind.reader, people, now);
            var _ = more(entry.get(kind.letter), people, now);
        }
        working(entry.get(kind.letter), now);
    }

    /** The letter is shown to those who work on it now or did so to its end, no longer to whom they follow. */
    void working(long letter, RecordContext now) {
        LetterInKind kind = flow.letters().kind();
        RecordRow row = flow.held(letter, now);
        Set<PersonId> people = workers(letter, now);
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : row.lines(kind.workers)) {
            if (people.remove(line.get(kind.worker))) {
                lines.add(new RecordDraft().ofLine(line.id()).with(kind.worker, line.get(kind.worker)));
            }
        }
        if (!people.isEmpty() || lines.size() < row.lines(kind.workers).size()) {
            people.forEach(one -> lines.add(new RecordDraft().with(kind.worker, one)));
            flow.letters().internal().change(now.caller(), row, new RecordDraft().with(kind.workers, lines));
        }
    }

    private Set<PersonId> workers(long letter, RecordContext now) {
        UnitEntryKind kind = flow.entries().kind();
        List<RecordRow> entries = flow.entries()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(kind.letter.is(letter), kind.in(kind.assigned, kind.inWork, kind.done)));
        Set<PersonId> people = new LinkedHashSet<>();
        entries.forEach(entry -> entry.get(kind.main).ifPresent(people::add));
        flow.entries()
                .lines(
                        now.office(),
                        kind.helpers,
                        entries.stream().map(RecordRow::id).toList())
                .values()
                .forEach(lines -> lines.forEach(line -> people.add(line.get(kind.helper))));
        return people;
    }

    /** Whoever goes on with the work of somebody else reads what there is to read, too. Source: core CORE-55, CORE-143. */
    public void given(Caller caller, long entry) {
        Instant now = services.clock().instant();
        given(
                flow.entries().find(caller.office(), entry).orElseThrow(),
                new RecordContext(caller, now, OfficeTime.day(now)));
    }

    /** The letter with further readers. */
    RecordRow more(long letter, Collection<PersonId> people, RecordContext now) {
        LetterInKind kind = flow.letters().kind();
        return more(flow.letters(), letter, kind.readers, kind.reader, people, now);
    }

    private static RecordRow more(
            RecordService<?> service,
            long key,
            Lines lines,
            Field<PersonId> reader,
            Collection<PersonId> people,
            RecordContext now) {
        RecordRow row = service.find(now.office(), key).orElseThrow();
        Set<PersonId> added = new LinkedHashSet<>(people);
        List<RecordDraft> all = new ArrayList<>();
        row.lines(lines).forEach(line -> {
            added.remove(line.get(reader));
            all.add(new RecordDraft().ofLine(line.id()).with(reader, line.get(reader)));
        });
        if (added.isEmpty()) {
            return row;
        }
        added.forEach(one -> all.add(new RecordDraft().with(reader, one)));
        return service.internal().change(now.caller(), row, new RecordDraft().with(lines, all));
    }
}
