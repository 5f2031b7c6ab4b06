package org.khet.documents.internal;

import org.khet.portal.testkit.rules.ModuleRules;

final class DocumentsArchitectureTest extends ModuleRules {
    DocumentsArchitectureTest() {
        super("documents");
    }
}
