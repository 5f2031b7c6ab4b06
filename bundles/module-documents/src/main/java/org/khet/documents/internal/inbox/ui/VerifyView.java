package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.khet.documents.internal.flow.PaperRegisters;
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
 * Verifies a paper by the code on it, or by the SHA-256 of its file, for whoever holds it: office, number, day, subject unless it is
 * secret, signer, the hash of the file, and whether it is what was sealed here. Nothing else is shown, so that it may stand open. Source:
 * core CORE-58, kinds-documents §8.
 */
public final class VerifyView extends Div {
    private static final int MOST = 100;
    private final ViewRequest request;
    private final Texts texts;
    private final PaperRegisters papers;
    private final Div answer = new Div();

    /** For the key of the request or what is typed, in the office of its caller, who needs no right. */
    public VerifyView(ViewRequest request, PaperRegisters papers) {
        this.request = request;
        this.texts = request.texts();
        this.papers = papers;
        addClassName("k-page");
        String title = texts.get("documents.verify.title");
        request.title(title);
        TextField code = new TextField(texts.get("documents.verify.code"));
        code.setId("documents-verify-code");
        code.setMaxLength(MOST);
        code.setWidthFull();
        code.setValue(request.key());
        Button go = new Button(texts.get("documents.verify.go"), press -> request.attempt(() -> check(code)));
        go.setId("documents-verify-go");
        answer.setId("documents-verify-answer");
        answer.getElement().setAttribute("role", "status");
        answer.getStyle().set("display", "grid").set("gap", "12px");
        add(new PageHeader(texts.get("documents.title"), title), answer, new Section(title, code, go));
        if (!request.key().isEmpty()) {
            show(request.key());
        }
    }

    private void check(TextField code) {
        boolean nothing = code.getValue().isBlank();
        code.setErrorMessage(nothing ? texts.get("documents.verify.missing") : "");
        code.setInvalid(nothing);
        if (nothing) {
            answer.removeAll();
        } else {
            show(code.getValue().strip());
        }
    }

    private void show(String code) {
        answer.removeAll();
        Optional<SealFacts> facts = papers.sealer().verify(request.caller().office(), code);
        answer.add(facts.map(this::notice)
                .orElseGet(() -> new InlineNotice(
                        BadgeTone.LATE, texts.get("documents.verify.unknown"), texts.get("documents.verify.check"))));
        facts.ifPresent(seal -> answer.add(paper(seal)));
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
        String office = papers.chain()
                .portal()
                .letterheads()
                .of(request.caller().office(), texts.locale())
                .office();
        Facts facts = new Facts()
                .fact(texts.get("documents.verify.office"), office)
                .fact(texts.get("documents.seal.field.number"), seal.number())
                .fact(
                        texts.get("documents.seal.field.dated"),
                        seal.dated() == null ? "" : ThaiDate.longDate(seal.dated()));
        if (!seal.subject().isEmpty()) {
            facts.fact(texts.get("documents.seal.field.subject"), seal.subject());
        }
        return new Section(
                texts.get("documents.verify.paper"),
                facts.fact(texts.get("documents.verify.signer"), seal.signer())
                        .fact(texts.get("documents.verify.hash"), seal.hash()),
                new Paragraph(texts.get("documents.verify.check")),
                new Paragraph(texts.get("documents.verify.file")));
    }
}
