package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.button.Button;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/**
 * Reads the chain through beside the page: a million entries take seconds, in which the person goes on in all tabs. The
 * button waits for the answer.
 */
final class ChainVerification {
    private final ViewRequest request;
    private final AuditChain chain;
    private final ChainNote note;
    private final Button button;

    ChainVerification(ViewRequest request, Texts texts, AuditChain chain) {
        this.request = request;
        this.chain = chain;
        this.note = new ChainNote(texts);
        this.button = AdminPage.primary("admin-audit-prove", "link", texts.get("admin.audit.prove"), this::begin);
    }

    ChainNote note() {
        return note;
    }

    Button button() {
        return button;
    }

    private void begin() {
        button.setEnabled(false);
        note.reads();
        Caller caller = request.caller();
        Thread.ofVirtual().name("khet-page-chain").start(() -> prove(caller));
    }

    private void prove(Caller caller) {
        try {
            Proof proof = chain.prove(caller);
            request.later(() -> end(() -> note.show(proof)));
        } catch (RuntimeException fault) {
            request.later(() -> end(() -> {
                note.removeAll();
                request.attempt(() -> {
                    throw fault;
                });
            }));
        }
    }

    private void end(Runnable tell) {
        button.setEnabled(true);
        tell.run();
    }
}
