package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.processes.internal.ProcessesRecords;

/** The files of a book, and the way to where everybody reads it once it is published. Source: core CORE-98, E-56. */
final class BookButtons {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private BookButtons() {}

    static List<Component> of(ViewRequest request, ProcessesRecords records, RecordRow book) {
        Texts texts = request.texts();
        List<Component> buttons = new ArrayList<>(List.of(
                new Download(
                        "processes-book-pdf",
                        "printer",
                        texts.get("processes.book.print"),
                        () -> Download.Kind.pdf("book-" + book.id()),
                        out -> out.write(records.printing.pdf(request.caller(), book))),
                new Download(
                        "processes-book-docx",
                        "file-text",
                        texts.get("processes.book.word"),
                        () -> new Download.Kind("book-" + book.id() + ".docx", WORD),
                        out -> out.write(records.printing.docx(request.caller(), book)))));
        records.published.address(request.caller(), book).ifPresent(address -> {
            Anchor open = Links.to(address, texts.get("processes.book.public"));
            open.setTarget(AnchorTarget.BLANK);
            open.setId("processes-book-public");
            buttons.add(open);
        });
        return buttons;
    }
}
