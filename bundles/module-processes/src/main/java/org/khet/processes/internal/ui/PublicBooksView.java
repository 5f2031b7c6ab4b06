package org.khet.processes.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.book.PublishedBooks;

/** Published manuals and reports for everybody, without an account. Source: core CORE-98, monitoring MON-33. */
public final class PublicBooksView extends Div {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The page; with the key of a book it shows that one. */
    public PublicBooksView(ViewRequest request, ProcessesRecords records) {
        Texts texts = request.texts();
        String title = texts.get("processes.public.title");
        request.title(title);
        addClassName("k-page");
        add(new PageHeader(texts.get("processes.public.place"), title).sub(texts.get("processes.public.sub")));
        PublishedBooks.PublicYear shown = shown(request, records.published);
        if (shown.books().isEmpty()) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("processes.public.empty"), ""));
        } else {
            add(new H2(texts.get("processes.public.year", String.valueOf(shown.year()))));
            shown.books().forEach(book -> add(book(request, records.published, book)));
        }
        shown.years().stream()
                .filter(year -> year != shown.year())
                .forEach(year -> add(new Paragraph(Links.to(
                        records.published.address(request.caller()) + "?year=" + year,
                        texts.get("processes.public.year", String.valueOf(year))))));
    }

    /** The book of the address, else those of the fiscal year that it names, else of the newest. */
    private static PublishedBooks.PublicYear shown(ViewRequest request, PublishedBooks published) {
        return request.key().isEmpty()
                ? published.ofYear(request.caller(), request.query().getOrDefault("year", List.of()))
                : published
                        .find(request.caller(), request.key())
                        .map(book -> new PublishedBooks.PublicYear(List.of(), book.year(), List.of(book)))
                        .orElse(new PublishedBooks.PublicYear(List.of(), 0, List.of()));
    }

    /** A book with its day and edition, whether a newer one took its place, and its files. */
    private static Section book(ViewRequest request, PublishedBooks published, PublishedBooks.PublishedBook book) {
        Texts texts = request.texts();
        String edition = texts.get("processes.public.edition", book.edition()) + " · "
                + texts.get(book.newer() ? "processes.public.earlier" : "processes.public.newest");
        return new Section(
                book.title(),
                new Paragraph(ScreenDates.in(texts.locale()).listDate(book.on()) + " · " + edition),
                files(request, published, book));
    }

    private static Div files(ViewRequest request, PublishedBooks published, PublishedBooks.PublishedBook book) {
        Texts texts = request.texts();
        Div files = new Div(new Download(
                "processes-public-" + book.key(),
                "download",
                texts.get("processes.public.open"),
                () -> Download.Kind.pdf(book.title()),
                out -> published.write(request.caller(), book.key(), out)));
        files.addClassName("k-buttons");
        if (published.givesWord(request.caller()) && book.word().isPresent()) {
            files.add(new Download(
                    "processes-public-word-" + book.key(),
                    "file-text",
                    texts.get("processes.public.word"),
                    () -> new Download.Kind(book.title() + ".docx", WORD),
                    out -> published.writeWord(request.caller(), book.key(), out)));
        }
        for (Files.Stored file : book.attached()) {
            files.add(new Download(
                    "processes-public-file-" + files.getComponentCount() + "-" + book.key(),
                    "paperclip",
                    texts.get("processes.book.attached.get", file.name()),
                    () -> new Download.Kind(file.name(), file.mediaType()),
                    out -> published.writeAttached(request.caller(), book.key(), file.id(), out)));
        }
        return files;
    }
}
