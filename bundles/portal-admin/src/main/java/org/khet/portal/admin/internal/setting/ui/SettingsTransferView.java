package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.settings.SettingsTransfer;
import org.khet.portal.api.admin.settings.SettingsTransfer.Comparison;
import org.khet.portal.api.admin.settings.SettingsTransfer.Origin;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** Takes the settings of the office out as a file, and those of another office in, after a look. Source: core CORE-10. */
final class SettingsTransferView extends Div {
    private static final int MEBIBYTE = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SettingsTransfer transfer;
    private final Div note = new Div();
    private final Div preview = new Div();
    private final Upload upload = new Upload(this::receive);

    SettingsTransferView(ViewRequest request, Texts texts, SettingsTransfer transfer) {
        this.request = request;
        this.texts = texts;
        this.transfer = transfer;
        String title = text("title");
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/settings", texts.get("admin.settings.title"))
                .here(request, title);
        page.head().sub(text("sub"));
        note.setId("admin-settings-transfer-note");
        page.with(out(), in(), note, preview);
    }

    private Section out() {
        Anchor link = new Anchor();
        link.setText(text("download"));
        link.addAttachListener(shown -> link.setHref((DownloadHandler) this::send));
        link.setId("admin-settings-transfer-download");
        return new Section(text("out"), new Paragraph(text("out.text")), new Paragraph(link));
    }

    private Section in() {
        upload.setId("admin-settings-transfer-file");
        upload.setAcceptedFileExtensions(".json");
        upload.setMaxFileSize(SettingsTransfer.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(text("choose"), Icons.of("upload")));
        upload.setDropLabel(new Span(text("drop")));
        upload.setWidthFull();
        upload.addFileRejectedListener(refused -> refuse(refused.getErrorMessage()));
        return new Section(text("in"), new Paragraph(text("in.text", SettingsTransfer.MOST_BYTES >> MEBIBYTE)), upload);
    }

    private void send(DownloadEvent event) throws IOException {
        byte[] written = transfer.write(request.caller());
        event.setFileName("office-settings.json");
        event.setContentType("application/json");
        event.getOutputStream().write(written);
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            byte[] read = content.readNBytes(SettingsTransfer.MOST_BYTES + 1);
            request.later(() -> look(read));
        }
    }

    /** Shows what would change; nothing does yet. */
    void look(byte[] file) {
        upload.clearFileList();
        preview.removeAll();
        attempt(() -> show(file, transfer.compare(request.caller(), file)));
    }

    private void show(byte[] file, Comparison comparison) {
        var rows = new TransferTable(request, new TransferMessages(texts), comparison.rows());
        say(BadgeTone.IDLE, text("found", rows.offered(), same(comparison.rows())), origin(comparison.origin()));
        Button take = AdminPage.primary(
                "admin-settings-transfer-take", "check", text("take"), () -> take(file, rows.chosen()));
        take.setVisible(rows.offered() > 0);
        preview.removeAll();
        preview.add(rows, take);
    }

    private void take(byte[] file, Set<Row> chosen) {
        if (chosen.isEmpty()) {
            request.tell(text("take.none"));
            return;
        }
        attempt(() -> {
            int taken = transfer.take(request.caller(), file, chosen);
            look(file);
            say(BadgeTone.DONE, text("taken", taken), text("taken.text"));
        });
    }

    private void attempt(Runnable work) {
        try {
            request.attempt(work);
        } catch (Rejected refused) {
            refuse(words(refused.problems().getFirst()));
        } catch (Outdated changed) {
            refuse(words(changed.problem()));
        }
    }

    private static String same(List<Row> rows) {
        return String.valueOf(
                rows.stream().filter(row -> row.standing() == RowStatus.SAME).count());
    }

    private String origin(Origin origin) {
        return text(
                "origin",
                origin.office(),
                ScreenDates.in(texts.locale()).longDateTime(origin.at()),
                origin.by(),
                origin.portal());
    }

    private String words(Problem problem) {
        return texts.get(problem.key(), problem.args().toArray());
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        say(BadgeTone.LATE, text("refused"), sentence);
    }

    private void say(BadgeTone state, String title, String words) {
        note.removeAll();
        note.add(new InlineNotice(state, title, words));
    }

    private String text(String name, Object... args) {
        return texts.get("admin.settings-transfer." + name, args);
    }
}
