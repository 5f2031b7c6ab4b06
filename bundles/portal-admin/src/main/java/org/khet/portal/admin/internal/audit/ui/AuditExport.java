package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.Box;
import org.khet.portal.admin.internal.screen.ui.Sheet;
import org.khet.portal.api.audit.AuditLog;
import org.khet.portal.api.audit.AuditLog.Entry;
import org.khet.portal.api.audit.AuditLog.Filter;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Rows;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.export.SpreadsheetWriter.Format;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.ViewRequest;

/** Takes the filtered entries out as a workbook, after the purpose was noted in the trail. Source: core CORE-129. */
final class AuditExport extends Div {
    private static final int PAGE = 1000;
    private static final int MOST = 200;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient AuditLog log;
    private final transient SpreadsheetWriter writer;
    private final transient Clock clock;
    private final Anchor link;
    private final transient AtomicReference<@Nullable Filter> allowed = new AtomicReference<>();

    AuditExport(ViewRequest request, Texts texts, AuditLog log, SpreadsheetWriter writer, Clock clock) {
        this.request = request;
        this.texts = texts;
        this.log = log;
        this.writer = writer;
        this.clock = clock;
        this.link = new Anchor((DownloadHandler) this::send, "");
        link.getElement().setAttribute("hidden", true);
        link.getElement().setAttribute("aria-hidden", "true");
        add(link);
    }

    /** Asks why, then sends the file. */
    void ask(Filter filter) {
        Sheet sheet = new Sheet(request, texts, "audit");
        TextArea purpose = sheet.named("purpose", new TextArea(texts.get("admin.audit.purpose.label")));
        purpose.setHelperText(texts.get("admin.audit.purpose.help"));
        purpose.setRequiredIndicatorVisible(true);
        purpose.setManualValidation(true);
        purpose.setMaxLength(MOST);
        request.draft().skip(purpose);
        Box[] box = new Box[1];
        sheet.section("admin.audit.export.section", purpose).foot("admin.audit.export.go", () -> {
            log.exporting(request.caller(), filter, purpose.getValue());
            allowed.set(filter);
            link.getElement().executeJs("this.click()");
            box[0].close();
        });
        box[0] = Box.open(texts, texts.get("admin.audit.export"), sheet);
    }

    /** Once for each purpose that was noted. */
    private void send(DownloadEvent event) throws IOException {
        Filter filter = allowed.getAndSet(null);
        if (filter == null) {
            event.getResponse().sendError(403, "no purpose");
            return;
        }
        event.setContentType(Format.XLSX.mediaType());
        event.setFileName(texts.get("admin.audit.file") + "." + Format.XLSX.extension());
        try (OutputStream out = event.getOutputStream()) {
            writer.write(Format.XLSX, sheet(filter), out);
        }
    }

    private org.khet.portal.api.export.Sheet<Entry> sheet(Filter filter) {
        AuditWords words = new AuditWords(texts);
        String title = texts.get("admin.audit.title");
        String by = texts.get(
                "admin.audit.export.by",
                request.caller().name(),
                DateWords.in(texts.locale()).longDateTime(clock.instant()));
        return new org.khet.portal.api.export.Sheet<>(
                new org.khet.portal.api.export.Sheet.Heading(
                        title, List.of(title, by), "", texts.get("admin.audit.export.more")),
                List.of(
                        Column.instant(texts.get("admin.audit.column.at"), 20, Entry::at),
                        Column.text(texts.get("admin.audit.column.actor"), 28, words::actor),
                        Column.text(texts.get("admin.audit.column.act"), 36, words::act),
                        Column.text(texts.get("admin.audit.object"), 24, Entry::object),
                        Column.text(texts.get("admin.audit.column.details"), 60, words::details),
                        Column.text(texts.get("admin.audit.column.from"), 16, words::place),
                        Column.text(
                                texts.get("admin.audit.request"),
                                14,
                                entry -> entry.actor().request()),
                        Column.number(texts.get("admin.audit.seal"), 10, AuditExport::place),
                        Column.text(texts.get("admin.audit.hash"), 66, AuditExport::hash)),
                Rows.after(last -> log.after(request.caller(), filter, last, PAGE)));
    }

    private static @Nullable Number place(Entry entry) {
        return entry.seal() == null ? null : entry.seal().place();
    }

    private static @Nullable String hash(Entry entry) {
        return entry.seal() == null ? null : entry.seal().hash();
    }
}
