package org.khet.documents.internal.meeting;

import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes bookings that were made for a meeting. */
@Component(service = MadeFor.class)
public final class MeetingMadeFor implements MadeFor {
    private final MadeFor bookings;
    private final MadeFor invitations;

    /** For the component runtime. */
    @Activate
    public MeetingMadeFor(@Reference DocumentsModule documents) {
        bookings = documents.letters().minutes.bookings();
        invitations = new MeetingLetters(documents.letters());
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return bookings.made(caller, token, record).or(() -> invitations.made(caller, token, record));
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return invitations.begun(caller, token, kind);
    }
}
