package org.khet.documents.internal;

import org.khet.portal.testkit.rules.TextsRules;

final class DocumentsTextsTest extends TextsRules {
    DocumentsTextsTest() {
        super("documents");
    }
}
