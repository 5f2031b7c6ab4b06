package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * Who sees what is proposed to a committee of which only members see the meetings: the members of the day, who writes the minutes, and
 * whoever proposed it. Source: SEC-17.
 */
public final class AgendaReaders {
    private final RecordService<CommitteeKind> committees;
    private final AgendaItems agenda;

    AgendaReaders(RecordService<CommitteeKind> committees, AgendaItems agenda) {
        this.committees = committees;
        this.agenda = agenda;
    }

    /** The committee that an item names, or that of its meeting. */
    private Optional<RecordRow> committee(AgendaItemKind kind, RecordRow item) {
        return item.get(kind.committee)
                .or(() -> agenda.places()
                        .of(kind, item)
                        .flatMap(one -> one.get(agenda.meetings().kind().committee)))
                .flatMap(id -> committees.find(item.head().office(), id));
    }

    /** Whether an item is for members only. */
    boolean isClosed(AgendaItemKind kind, RecordRow item) {
        return committee(kind, item)
                .flatMap(one -> one.get(committees.kind().membersOnly))
                .orElse(false);
    }

    /** Keeps the readers of an item, in the running transaction. */
    void read(AgendaItemKind kind, RecordRow item, RecordContext now) {
        read(kind, item, now.caller(), now.today());
    }

    /** Keeps the readers of all open items as of a day: of whom the term ended reads none any more. */
    public void read(Caller system, LocalDate today) {
        AgendaItemKind kind = agenda.items().kind();
        agenda.items()
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.proposed, kind.scheduled), kind.membersOnly.is(true)))
                .forEach(item -> read(kind, item, system, today));
    }

    private void read(AgendaItemKind kind, RecordRow item, Caller caller, LocalDate today) {
        Set<PersonId> wanted = new TreeSet<>(Comparator.comparingLong(PersonId::value));
        if (item.get(kind.membersOnly)) {
            MeetingKind of = agenda.meetings().kind();
            Optional<RecordRow> meeting = agenda.places().of(kind, item);
            LocalDate day = meeting.map(one -> ThaiDate.day(one.get(of.begins))).orElse(today);
            committee(kind, item).stream()
                    .flatMap(one -> committees.kind().membersOn(one, day).stream())
                    .forEach(line -> line.get(committees.kind().person).ifPresent(wanted::add));
            meeting.ifPresent(one -> wanted.add(one.get(of.recorder)));
        }
        List<PersonId> there = item.lines(kind.readers).stream()
                .map(line -> line.get(kind.reader))
                .toList();
        if (!there.equals(List.copyOf(wanted))) {
            List<RecordDraft> lines = new ArrayList<>();
            wanted.forEach(one -> lines.add(new RecordDraft().with(kind.reader, one)));
            agenda.items().internal().change(caller, item, new RecordDraft().with(kind.readers, lines));
        }
    }

    /** A committee or its members changed: so do the readers of what is still proposed to it. */
    void changed(RecordRow committee, RecordContext now) {
        AgendaItemKind kind = agenda.items().kind();
        MeetingKind of = agenda.meetings().kind();
        RecordService<AgendaItemKind> all = agenda.items().internal();
        List<Long> meetings = agenda
                .meetings()
                .internal()
                .all(now.caller(), RecordFilter.of(of.committee.is(committee.id()), of.in(of.planned, of.called)))
                .stream()
                .map(RecordRow::id)
                .toList();
        boolean closed = committee.get(committees.kind().membersOnly).orElse(false);
        for (RecordRow item : all.all(now.caller(), RecordFilter.of(kind.in(kind.proposed, kind.scheduled)))) {
            boolean ours = item.get(kind.committee)
                    .map(id -> id == committee.id())
                    .orElseGet(() ->
                            item.get(kind.meeting).filter(meetings::contains).isPresent());
            if (ours && item.get(kind.membersOnly) != closed) {
                all.change(now.caller(), item, new RecordDraft());
            } else if (ours) {
                read(kind, item, now);
            }
        }
    }
}
