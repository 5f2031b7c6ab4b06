package org.khet.documents.internal.chain;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Who is told that nobody can decide about a paper: whoever checks papers of its unit, of a secret one only who reads it; the drafter where
 * there is none of them. Source: core E-24, A-3; kinds-documents §11.
 */
public final class PaperClerks {
    private final PaperRegistry papers;
    private final Callers callers;

    /** Over papers and rights. */
    public PaperClerks(PaperRegistry papers, Callers callers) {
        this.papers = papers;
        this.callers = callers;
    }

    /** Of the paper of a level. */
    public Audience of(RecordRow level) {
        LevelKind kind = (LevelKind) level.kind();
        OfficeId office = level.head().office();
        Set<PersonId> people = papers.find(office, level.get(kind.paper))
                .map(paper -> people(office, paper.kind(), paper.row()))
                .orElse(Set.of());
        return new Audience(people, Set.of());
    }

    private Set<PersonId> people(OfficeId office, PaperKind kind, RecordRow paper) {
        Set<PersonId> readers = kind.reading().readers(paper);
        Set<PersonId> clerks = callers.holders(office, PaperPermissions.CHECK).stream()
                .filter(one -> isOf(callers.scope(office, one, PaperPermissions.CHECK), paper.get(kind.unit)))
                .filter(one -> !paper.get(kind.secret)
                        || readers.contains(one)
                        || isOf(callers.scope(office, one, PaperPermissions.SECRET), paper.get(kind.unit)))
                .collect(Collectors.toSet());
        return clerks.isEmpty() ? Set.of(paper.get(kind.drafter)) : clerks;
    }

    private static boolean isOf(Scope scope, UnitId unit) {
        return scope.wholeOffice() || scope.units().contains(unit);
    }
}
