package org.khet.ict.internal.publishing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * Takes suggestions from the pages, also of people without an account, who may leave out who they are. Safe for concurrent use.
 * Source: ict ICT-87; core CORE-137.
 */
public final class SuggestionInbox {
    private static final String FROM_PAGE = "WEB";
    private final PublicationRegister register;
    private final Callers callers;
    private final Clock clock;

    /** @param callers in whose name a visitor's words are stored */
    public SuggestionInbox(PublicationRegister register, Callers callers, Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Stores a suggestion and tells the editors.
     *
     * @param group   whose page it is, {@code null} for the office
     * @param about   the page
     * @param contact who wrote it and how to answer, may be empty
     * @throws org.khet.portal.api.outcome.Rejected with the fields {@code words} and {@code contact}
     */
    public RecordRow take(Caller reader, @Nullable UnitId group, String about, String words, String contact) {
        WebSuggestionRecord kind = register.suggestions().kind();
        Caller author = reader.person().equals(Callers.VISITOR_PERSON) ? callers.system(reader.office()) : reader;
        author.requireToAct();
        RecordDraft draft = new RecordDraft()
                .with(kind.day, OfficeTime.day(clock.instant()))
                .with(kind.source, FROM_PAGE)
                .with(kind.about, about)
                .with(kind.words, words.strip())
                .with(kind.contact, contact.strip());
        if (group != null) {
            draft.with(kind.group, group);
        }
        return register.suggestions().internal().create(author, draft);
    }
}
