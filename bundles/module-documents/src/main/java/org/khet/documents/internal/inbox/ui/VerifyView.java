package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.khet.documents.internal.seal.PaperSealer;
import org.khet.documents.internal.seal.SealFacts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;

/**
 * Verifies a paper by the code on it, or by the SHA-256 of its file, for whoever holds it: number, day, subject unless it is secret,
 * signer, and whether it is what was sealed here. Nothing else is shown, so that it may stand open. Source: core CORE-58.
 */
public final class VerifyView extends Div {
    private final Texts texts;

    /** For the key of the request, in the office of its caller, who needs no right. */
    public VerifyView(ViewRequest request, PaperSealer sealer) {
        this.texts = request.texts();
        addClassName("k-page");
        request.title(texts.get("documents.verify.title"));
        add(new PageHeader(texts.get("documents.title"), texts.get("documents.verify.title")));
        Optional<SealFacts> facts = sealer.verify(request.caller().office(), request.key());
        add(facts.map(this::notice)
                .orElseGet(() -> new InlineNotice(
                        BadgeTone.LATE, texts.get("documents.verify.unknown"), texts.get("documents.verify.check"))));
        facts.ifPresent(seal -> add(paper(seal)));
    }

    private InlineNotice notice(SealFacts seal) {
        boolean good = seal.holds() && seal.whole() && !seal.destroyed();
        String words = !seal.whole()
                ? "documents.verify.broken"
                : seal.destroyed()
                        ? "documents.verify.destroyed"
                        : seal.holds() ? "documents.verify.good" : "documents.verify.gone";
        return new InlineNotice(good ? BadgeTone.DONE : BadgeTone.LATE, texts.get(words), "");
    }

    private Component paper(SealFacts seal) {
        Facts facts = new Facts()
                .fact(texts.get("documents.seal.field.number"), seal.number())
                .fact(
                        texts.get("documents.seal.field.dated"),
                        seal.dated() == null ? "" : ThaiDate.longDate(seal.dated()));
        if (!seal.subject().isEmpty()) {
            facts.fact(texts.get("documents.seal.field.subject"), seal.subject());
        }
        return new Section(
                texts.get("documents.verify.paper"),
                facts.fact(texts.get("documents.verify.signer"), seal.signer()),
                new Paragraph(texts.get("documents.verify.check")));
    }
}
