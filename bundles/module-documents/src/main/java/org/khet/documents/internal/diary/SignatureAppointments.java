package org.khet.documents.internal.diary;

import java.time.Instant;
import org.khet.documents.internal.chain.SignatureDiary;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** The tick ลงนัด of a signature makes an appointment; taken back, it is cancelled. Source: core E-22, CORE-65. */
public final class SignatureAppointments implements SignatureDiary {
    private final Diaries diaries;

    /** Over diaries. */
    public SignatureAppointments(Diaries diaries) {
        this.diaries = diaries;
    }

    @Override
    public void put(Caller caller, RecordRow paper, PersonId of, Instant at, String place) {
        RecordLink link = link(paper);
        diaries.put(caller, of, link.title(), at, place, link);
    }

    @Override
    public void takeBack(Caller caller, RecordRow paper) {
        diaries.cancel(caller, link(paper));
    }

    private static RecordLink link(RecordRow paper) {
        String title = ((PaperKind) paper.kind()).reading().openTitle(paper);
        return new RecordLink(
                paper.kind().type(), paper.id(), title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length())));
    }
}
