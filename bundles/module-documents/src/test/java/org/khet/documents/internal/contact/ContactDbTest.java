package org.khet.documents.internal.contact;

import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Contacts and lists of receivers. Source: DIR-22. */
@OnEachDatabase
class ContactDbTest extends RecordContract<ContactKind> {
    ContactDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.contacts.kind());
    }

    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.name, "ผู้ติดต่อ " + ++made).with(kind.mail, "office@example.go.th");
    }
}
