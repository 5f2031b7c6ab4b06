package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.documents.internal.chain.AskedPapers;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.MarkedTextView;

/** The words of a paper in the order in which they stand on its sheet, its files below. Papers are Thai. Source: DESIGN 07, core D-04. */
final class PaperSheet extends Div {
    private final Texts texts;
    private final Div sheet = new Div();

    PaperSheet(
            ViewRequest request,
            PaperRegistry.Found paper,
            AskedPapers.Asker asker,
            AskedPapers.PaperMarks marks,
            Files files) {
        texts = request.texts();
        PaperKind kind = paper.kind();
        RecordRow row = paper.row();
        addClassName("k-desk");
        setId("documents-inbox-paper");
        Div tools =
                new Div(Links.to("documents/" + kind.plural() + "/" + row.id(), texts.get("documents.inbox.whole")));
        tools.addClassName("k-desk-tools");
        Div head = new Div(new Span(texts.get("documents.inbox.paper")), tools);
        head.addClassName("k-desk-head");
        sheet.addClassName("k-paper");
        sheet.getElement().setAttribute("lang", "th");
        sheet.add(new H2(texts.get(kind.type() + ".title")));
        line(kind, kind.unit.name(), asker.unit());
        line(kind, kind.number.name(), row.get(kind.number));
        line(
                kind,
                kind.dated.name(),
                row.get(kind.dated).map(ThaiDate::longDate).orElse(""));
        line(kind, kind.urgency.name(), words(marks.urgency()));
        line(kind, kind.secrecy.name(), words(marks.secrecy()));
        line(kind, kind.subject.name(), row.get(kind.subject));
        line(kind, kind.addressee.name(), row.get(kind.addressee));
        line(kind, "receivers", receivers(kind.receiverSorts(row)));
        line(kind, kind.through.name(), row.get(kind.through));
        Map<String, Object> model = kind.model(row);
        line(kind, "ref_words", String.valueOf(model.getOrDefault("reference", "")));
        line(kind, kind.enclosures.name(), row.get(kind.enclosures));
        line(kind, "reply_by", kind.answerBy(row).map(ThaiDate::longDate).orElse(""));
        OrderedParts parts = new OrderedParts(model);
        sheet.add(parts.before());
        sheet.add(new MarkedTextView(kind.text(row)));
        sheet.add(parts.after());
        paragraph(String.valueOf(model.getOrDefault("closing", "")));
        Div drafter = new Div(new Div("(" + asker.name() + ")"), new Div(asker.position()));
        drafter.getStyle().set("text-align", "center").set("margin-inline-start", "40%");
        if (!asker.name().isEmpty()) {
            sheet.add(drafter);
        }
        add(head, sheet, new PaperAttachments(request, paper, files));
    }

    private String words(Optional<CodeList.Code> mark) {
        return mark.map(code -> texts.choose(code.thai(), code.english())).orElse("");
    }

    /** All schools, or so many lines of a sort: whom it reaches stands on the whole page. */
    private String receivers(Map<String, Integer> sorts) {
        return sorts.entrySet().stream()
                .map(sort -> texts.get("documents.choice.letter-receiver-sort." + sort.getKey())
                        + (sort.getValue() > 0 ? " " + sort.getValue() : ""))
                .collect(Collectors.joining(" · "));
    }

    private void line(PaperKind kind, String field, String value) {
        if (!value.isEmpty()) {
            Span name = new Span(texts.get(kind.type() + ".field." + field));
            name.getStyle().setFontWeight("600");
            sheet.add(new Div(name, new Span(" " + value)));
        }
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            Paragraph paragraph = new Paragraph(words);
            paragraph.getStyle().set("text-indent", "2.5em").set("margin-block", "8px");
            sheet.add(paragraph);
        }
    }
}
