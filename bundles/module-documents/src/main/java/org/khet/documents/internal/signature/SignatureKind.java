package org.khet.documents.internal.signature;

import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/**
 * Pictures of own signatures (ภาพลายมือชื่อ), sealed in the database: no list shows them, papers that their owner signs bear them.
 * Source: kinds-documents §8, core CORE-72.
 */
public final class SignatureKind extends RecordKind {
    /** Most characters of a picture as text. */
    static final int MOST = 8000;

    public final Field<PersonId> owner = person("owner").unique();
    public final Field<String> picture = secret("picture", MOST).orEmpty();

    /** The kind as the module keeps it. */
    public SignatureKind() {
        super("documents", "signature", "doc_signature");
        rights(PaperPermissions.INBOX, PaperPermissions.SIGN);
        byCodeOnly();
        ownOf(owner);
        titled(owner);
        list(owner);
        hiddenInMenu();
    }
}
