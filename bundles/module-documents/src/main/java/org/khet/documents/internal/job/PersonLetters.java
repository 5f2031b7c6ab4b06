package org.khet.documents.internal.job;

import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Letters and instructions of somebody who goes are the successor's; own papers on their way stay, since nobody else is their
 * drafter. Source: core CORE-143, E-28.
 */
@Component(service = PersonWorkSource.class)
public final class PersonLetters implements PersonWorkSource {
    private final DocumentsModule documents;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public PersonLetters(@Reference DocumentsModule documents, @Reference Callers callers) {
        this.documents = documents;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return documents.id();
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        Caller system = callers.system(office);
        PersonId person = departure.person();
        List<Duty> held = new ArrayList<>();
        add(held, "documents.held.entries", entries(system, person).size(), "documents/unit-entries", Fate.MOVES);
        add(held, "documents.held.directives", directives(system, person).size(), "documents/directives", Fate.MOVES);
        for (RecordService<? extends PaperKind> papers :
                documents.papers().papers().all()) {
            PaperKind kind = papers.kind();
            int open = papers.internal()
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

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        PersonId successor = handover.successor();
        PersonId person = handover.departure().person();
        if (successor == null) {
            return;
        }
        var entries = documents.letters().incoming.entries;
        entries(caller, person)
                .forEach(row ->
                        entries.internal().change(caller, row, new RecordDraft().with(entries.kind().main, successor)));
        var directives = documents.letters().directives;
        directives(caller, person)
                .forEach(row -> directives
                        .internal()
                        .change(caller, row, new RecordDraft().with(directives.kind().owner, successor)));
    }

    private List<RecordRow> entries(Caller caller, PersonId person) {
        var entries = documents.letters().incoming.entries;
        UnitEntryKind kind = entries.kind();
        return entries.internal()
                .all(caller, RecordFilter.of(kind.main.is(person), kind.in(kind.assigned, kind.inWork)));
    }

    private List<RecordRow> directives(Caller caller, PersonId person) {
        var directives = documents.letters().directives;
        DirectiveKind kind = directives.kind();
        return directives
                .internal()
                .all(caller, RecordFilter.of(kind.owner.is(person), kind.in(kind.open, kind.inWork)));
    }
}
