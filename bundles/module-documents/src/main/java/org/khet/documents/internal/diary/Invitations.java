package org.khet.documents.internal.diary;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;

/** Puts an invitation into the diary of whom the executive decided on. Source: DIR-03. */
public final class Invitations {
    private final Diaries diaries;

    /** Over diaries. */
    public Invitations(Diaries diaries) {
        this.diaries = diaries;
    }

    static Audience told(Optional<PersonId> person) {
        return new Audience(person.stream().collect(Collectors.toSet()), Set.of());
    }

    /** In the running transaction. */
    void put(InvitationKind kind, RecordRow row, PersonId whose, RecordContext now) {
        diaries.put(
                now.caller(),
                new Diaries.Entry(
                        whose,
                        row.get(kind.subject),
                        row.get(kind.begins),
                        row.get(kind.ends),
                        row.get(kind.place),
                        new RecordLink(kind.type(), row.id(), row.get(kind.subject))));
    }
}
