package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Rows;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.export.SpreadsheetWriter.Format;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.post.Holding;
import org.khet.portal.api.post.PostLists;
import org.khet.portal.api.post.PostRegister;
import org.khet.portal.api.post.PostRegister.Filter;
import org.khet.portal.api.post.PostRegister.Listed;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** Takes the filtered posts out as a workbook or CSV; who did so with which filter stands on the trail (core E-64). */
final class PostExport {
    private static final int BATCH = 200;
    private final Caller caller;
    private final Texts texts;
    private final PostRegister posts;
    private final PostPlaces places;
    private final SpreadsheetWriter writer;

    PostExport(ViewRequest request, Texts texts, PostRegister posts, PostPlaces places, SpreadsheetWriter writer) {
        this.caller = request.caller();
        this.texts = texts;
        this.posts = posts;
        this.places = places;
        this.writer = writer;
    }

    /**
     * A post with who holds it today.
     *
     * @param holder {@code null} while it is vacant
     */
    private record Line(Listed listed, @Nullable Person holder) {}

    /** A button behind which the file is made when it is pressed. */
    Span button(Format format, Supplier<Filter> filter) {
        Anchor link = new Anchor((DownloadHandler) event -> send(event, format, filter.get()), "");
        link.getElement().setAttribute("hidden", true);
        link.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(
                texts.get("admin.posts.export." + format),
                Icons.of(format == Format.XLSX ? "file-spreadsheet" : "download"));
        button.setId("admin-posts-export-" + format.name().toLowerCase(Locale.ROOT));
        // in the browser alone: a press right before the view is replaced still asks for what is shown
        button.addAttachListener(
                shown -> button.getElement().executeJs("this.onclick = () => this.nextElementSibling.click()"));
        return new Span(button, link);
    }

    private void send(DownloadEvent event, Format format, Filter filter) throws IOException {
        posts.exporting(caller, filter);
        event.setContentType(format.mediaType());
        event.setFileName(texts.get("admin.posts.title") + "." + format.extension());
        try (OutputStream out = event.getOutputStream()) {
            writer.write(format, sheet(filter), out);
        }
    }

    /** The list as it is written. */
    private Sheet<Line> sheet(Filter filter) {
        String title = texts.get("admin.posts.title");
        return new Sheet<>(
                new Sheet.Heading(
                        title,
                        List.of(title, texts.get("admin.posts.export.by", caller.name(), places.today())),
                        "",
                        texts.get("admin.audit.export.more"),
                        texts.locale()),
                List.of(
                        Column.text(
                                head("number"), 12, line -> line.listed().post().number()),
                        Column.text(
                                head("title"),
                                44,
                                line -> places.title(texts, line.listed().post())),
                        Column.text(
                                texts.get("admin.post.type.label"),
                                18,
                                line -> places.name(
                                        texts,
                                        PostLists.TYPES,
                                        line.listed().post().type())),
                        Column.text(
                                head("unit"),
                                30,
                                line -> places.unit(texts, line.listed().post().unit())),
                        Column.text(
                                head("holder"),
                                30,
                                line -> line.holder() == null
                                        ? ""
                                        : line.holder().fullName()),
                        Column.date(texts.get("admin.post.from.label"), 14, line -> {
                            Holding holding = line.listed().holding();
                            return holding == null ? null : holding.from();
                        }),
                        Column.text(
                                head("state"),
                                12,
                                line -> texts.get(
                                        line.listed().holding() == null
                                                ? "admin.posts.standing.vacant"
                                                : "admin.posts.standing.held"))),
                Rows.byOffset(offset -> lines(filter, offset)));
    }

    private String head(String name) {
        return texts.get("admin.posts.column." + name);
    }

    private List<Line> lines(Filter filter, int offset) {
        List<Listed> found = posts.page(
                caller, filter, new PageRequest(offset, BATCH, List.of(new PageRequest.Sort("number", false))));
        Map<PersonId, Person> holders = places.all(found.stream()
                .map(Listed::holding)
                .filter(Objects::nonNull)
                .map(Holding::person)
                .toList());
        return found.stream()
                .map(one -> new Line(
                        one,
                        one.holding() == null ? null : holders.get(one.holding().person())))
                .toList();
    }
}
