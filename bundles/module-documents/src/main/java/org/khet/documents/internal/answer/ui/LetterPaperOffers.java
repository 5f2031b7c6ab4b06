package org.khet.documents.internal.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.answer.LetterPaperSort;
import org.khet.documents.internal.answer.LetterPapers;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The menu on a letter and on the entry of a unit that begins an answer, a memo or a circular. Source: kinds-documents §4. */
@org.osgi.service.component.annotations.Component(service = {RecordOffers.class, MadeFor.class})
public final class LetterPaperOffers implements RecordOffers, MadeFor {
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final LetterPapers papers;

    /** For the component runtime. */
    @Activate
    public LetterPaperOffers(@Reference DocumentsModule documents, @Reference ModuleSwitches switches) {
        this.documents = documents;
        this.switches = switches;
        papers = documents.letterPapers();
    }

    @Override
    public List<Component> of(ViewRequest request, RecordLink record) {
        return switches.isOn(request.caller().office(), documents.id()) && papers.offers(request.caller(), record)
                ? List.of(menu(request, record))
                : List.of();
    }

    private Component menu(ViewRequest request, RecordLink record) {
        Texts texts = documents.texts().in(request.texts().locale());
        Button menu = new Button(texts.get("documents.letter-paper.menu"), Icons.of("file-pen"));
        menu.setId("documents-letter-paper");
        menu.setSuffixComponent(Icons.of("chevron-down"));
        Div choices = new Div();
        choices.addClassName("k-menu-choices");
        for (LetterPaperSort sort : LetterPaperSort.values()) {
            String name = sort.name().toLowerCase(Locale.ROOT);
            Button choice = new Button(
                    texts.get("documents.letter-paper." + name), press -> request.open(papers.address(record, sort)));
            choice.setId("documents-letter-paper-" + name);
            choice.addThemeVariants(ButtonVariant.TERTIARY);
            choices.add(choice);
        }
        Popover popover = new Popover(choices);
        popover.setTarget(menu);
        popover.setAriaLabel(texts.get("documents.letter-paper.menu"));
        popover.setAutofocus(true);
        return new Span(menu, popover);
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return papers.begun(caller, token, kind);
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return papers.made(caller, token, record);
    }
}
