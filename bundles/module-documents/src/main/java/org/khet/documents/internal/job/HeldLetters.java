package org.khet.documents.internal.job;

import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource.Duty;
import org.khet.portal.api.person.PersonWorkSource.Fate;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/**
 * Letters and instructions of a person, counted and handed over; own papers on their way are counted and stay, since nobody else is
 * their drafter. Source: core CORE-143, E-28.
 */
public final class HeldLetters {
    private final LetterTopics letters;
    private final PaperRegistry papers;
    private final Callers callers;

    /** Over letters and papers. */
    public HeldLetters(LetterTopics letters, PaperRegistry papers, Callers callers) {
        this.letters = letters;
        this.papers = papers;
        this.callers = callers;
    }

    /** What the person holds, kinds of which there is nothing left out. */
    public List<Duty> of(OfficeId office, PersonId person) {
        Caller system = callers.system(office);
        List<Duty> held = new ArrayList<>();
        add(held, "documents.held.entries", entries(system, person).size(), "documents/unit-entries", Fate.MOVES);
        add(held, "documents.held.directives", directives(system, person).size(), "documents/directives", Fate.MOVES);
        for (RecordService<? extends PaperKind> service : papers.all()) {
            PaperKind kind = service.kind();
            int open = service.internal()
                    .all(
                            system,
                            RecordFilter.of(kind.drafter.is(person), kind.in(kind.draft, kind.checking, kind.inChain)))
                    .size();
            add(held, "documents.held." + kind.name(), open, "documents/" + kind.plural(), Fate.STAYS);
        }
        return held;
    }

    private static void add(List<Duty> held, String what, int count, String link, Fate fate) {
        if (count > 0) {
            held.add(new Duty(what, count, link, fate));
        }
    }

    /** Letters and instructions are the successor's, in the running transaction; without one nothing happens. */
    public void handOver(Caller caller, PersonHandover handover) {
        PersonId successor = handover.successor();
        PersonId person = handover.departure().person();
        if (successor == null) {
            return;
        }
        var entries = letters.incoming.entries;
        for (RecordRow row : entries(caller, person)) {
            entries.internal().change(caller, row, new RecordDraft().with(entries.kind().main, successor));
            letters.incoming.flow.readers().given(caller, row.id());
        }
        var directives = letters.directives;
        directives(caller, person)
                .forEach(row -> directives
                        .internal()
                        .change(caller, row, new RecordDraft().with(directives.kind().owner, successor)));
    }

    private List<RecordRow> entries(Caller caller, PersonId person) {
        var entries = letters.incoming.entries;
        UnitEntryKind kind = entries.kind();
        return entries.internal()
                .all(caller, RecordFilter.of(kind.main.is(person), kind.in(kind.assigned, kind.inWork)));
    }

    private List<RecordRow> directives(Caller caller, PersonId person) {
        var directives = letters.directives;
        DirectiveKind kind = directives.kind();
        return directives
                .internal()
                .all(caller, RecordFilter.of(kind.owner.is(person), kind.in(kind.open, kind.inWork)));
    }
}
