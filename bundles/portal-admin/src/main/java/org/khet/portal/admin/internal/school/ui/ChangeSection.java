package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** How a school ended and by which document, the latest first (core CORE-34). */
final class ChangeSection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolEndServices endings;
    private final transient School school;

    ChangeSection(ViewRequest request, Texts texts, SchoolEndServices endings, School school) {
        this.request = request;
        this.texts = texts;
        this.endings = endings;
        this.school = school;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        List<SchoolChange> changes = endings.changes().of(request.caller(), school.id());
        String title = texts.get("admin.school.changes.title");
        add(
                changes.isEmpty()
                        ? new Section(title, new Span(texts.get("admin.school.changes.none")))
                        : new Section(title, table(title, changes)).flush());
    }

    /** Who goes on for a school that ended. */
    static InlineNotice goesOn(Texts texts, School successor) {
        InlineNotice note = new InlineNotice(
                BadgeTone.IDLE,
                texts.get("admin.school.successor.title", successor.name()),
                texts.get("admin.school.successor.text"));
        Anchor link = Links.to("admin/schools/" + successor.id().value(), texts.get("admin.school.successor.open"));
        link.setId("admin-school-successor");
        return note.with(link);
    }

    private SmallTable table(String title, List<SchoolChange> changes) {
        List<SchoolChange> shown = changes.stream().limit(SHOWN).toList();
        Map<SchoolId, School> successors = endings.all()
                .findAll(
                        school.office(),
                        shown.stream()
                                .map(SchoolChange::successor)
                                .filter(Objects::nonNull)
                                .toList());
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new SmallTable(
                        title,
                        List.of(
                                texts.get("admin.school.end.status"),
                                texts.get("admin.school.end.from"),
                                texts.get("admin.end.document.label"),
                                texts.get("admin.school.end.successor")),
                        shown.stream().map(one -> row(one, successors, dates)).toList())
                .last(
                        texts.get("admin.school.changes.file"),
                        shown.stream().map(this::file).toList())
                .stacking();
    }

    private List<String> row(SchoolChange one, Map<SchoolId, School> successors, ScreenDates dates) {
        School next = one.successor() == null ? null : successors.get(one.successor());
        LocalDate reopened = one.reopened();
        String status = texts.get("admin.school.status." + one.status());
        return List.of(
                reopened == null
                        ? status
                        : texts.get("admin.school.changes.reopened", status, dates.listDate(reopened)),
                dates.listDate(one.from()),
                document(one, dates),
                next == null ? "–" : next.name());
    }

    private String document(SchoolChange one, ScreenDates dates) {
        LocalDate day = one.documentDay();
        return one.document().isEmpty() || day == null
                ? "–"
                : texts.get("admin.school.changes.document", one.document(), dates.listDate(day));
    }

    private Component file(SchoolChange one) {
        Files.@Nullable Stored stored = one.file();
        if (stored == null) {
            return new Span("–");
        }
        Anchor link = new Anchor();
        link.setText(stored.name());
        link.addAttachListener(shown -> link.setHref((DownloadHandler) event -> send(event, stored)));
        return link;
    }

    private void send(DownloadEvent event, Files.Stored stored) throws IOException {
        try (InputStream content = endings.changes().open(request.caller(), school.id(), stored.id())) {
            event.setContentType(stored.mediaType());
            event.setFileName(stored.name());
            try (OutputStream out = event.getOutputStream()) {
                content.transferTo(out);
            }
        }
    }
}
