package org.khet.documents.internal.school;

import org.khet.documents.internal.letter.LetterRecords;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Letters of schools. */
public final class SchoolLetterRecords {
    /** Letters of schools. */
    public final RecordService<SchoolLetterKind> letters;

    /** Keeps them. */
    public SchoolLetterRecords(
            RecordRegistrar registrar, DocumentsServices services, LetterRecords incoming, Deliveries deliveries) {
        var desk = new SchoolLetterListener(incoming.letters, services, deliveries);
        letters = registrar.register(new SchoolLetterKind(desk));
        desk.keep(letters);
        incoming.flow.tell(desk);
    }
}
