package org.khet.template.internal.note;

import java.util.Map;
import java.util.Set;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.Happening.Audience;
import org.khet.portal.api.happening.Happenings;
import org.khet.portal.api.security.Caller;
import org.khet.template.internal.TemplatePermissions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes each change on the audit trail and tells those whom it concerns; both in the running transaction. */
@Component(service = NoteNews.class)
public final class NoteNews {
    /** Record type of notes. */
    public static final String RECORD = "template.note";

    private final Happenings happenings;
    private final AuditTrail trail;

    /** For the component runtime. */
    @Activate
    public NoteNews(@Reference Happenings happenings, @Reference AuditTrail trail) {
        this.happenings = happenings;
        this.trail = trail;
    }

    void posted(Caller caller, Note note) {
        tell(caller, note, "posted", new Audience(Set.of(), Set.of(TemplatePermissions.NOTE_VIEW)));
    }

    void changed(Caller caller, Note note) {
        tell(caller, note, "changed", Audience.NOBODY);
    }

    void withdrawn(Caller caller, Note note) {
        tell(caller, note, "withdrawn", Audience.NOBODY);
    }

    private void tell(Caller caller, Note note, String what, Audience audience) {
        Map<String, String> facts =
                Map.of("unit", String.valueOf(note.text().unit().value()));
        trail.append(caller, RECORD + "." + what, RECORD + "/" + note.id(), facts);
        happenings.record(new Happening(
                RECORD + "." + what,
                note.office(),
                RECORD,
                note.id(),
                "template/note/" + note.id(),
                facts,
                caller.person(),
                audience));
    }
}
