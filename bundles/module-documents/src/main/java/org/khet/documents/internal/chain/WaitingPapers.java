package org.khet.documents.internal.chain;

import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Writes on a paper whom it waits for, and who reads it. Source: core E-20, A-3. */
final class WaitingPapers {
    private final PaperRegistry papers;

    WaitingPapers(PaperRegistry papers) {
        this.papers = papers;
    }

    /** It waits for somebody, who reads it also when it is secret; {@code with} is written in the same step. */
    void waits(Caller caller, PaperKind kind, RecordRow paper, PersonId whom, RecordDraft with) {
        var service = papers.of(kind);
        service.find(caller.office(), paper.id())
                .ifPresent(fresh -> service.internal()
                        .act(
                                caller,
                                fresh,
                                kind.passOn,
                                kind.reading().readBy(fresh, whom, with).with(kind.waitsFor, whom),
                                ""));
    }

    /** Somebody is asked about a paper: of a secret one he becomes a reader. */
    void read(Caller caller, PaperKind kind, RecordRow paper, PersonId whom) {
        var service = papers.of(kind);
        service.find(caller.office(), paper.id())
                .filter(fresh ->
                        fresh.get(kind.secret) && !kind.reading().readers(fresh).contains(whom))
                .ifPresent(fresh -> service.internal()
                        .act(caller, fresh, kind.passOn, kind.reading().readBy(fresh, whom, new RecordDraft()), ""));
    }

    /** Passes a paper on as it stands; its history says so. */
    void change(Caller caller, PaperKind kind, RecordRow paper, RecordDraft draft) {
        var service = papers.of(kind);
        service.find(caller.office(), paper.id())
                .ifPresent(fresh -> service.internal().act(caller, fresh, kind.passOn, draft, ""));
    }
}
