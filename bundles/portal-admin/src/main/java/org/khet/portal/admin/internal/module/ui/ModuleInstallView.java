package org.khet.portal.admin.internal.module.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** A jar is chosen, looked at, let in after a yes, and followed until it is settled. DESIGN picture 11. */
final class ModuleInstallView extends Div {
    private static final int MOST_BYTES = 200 << 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient RuntimeActions workshop;
    private final transient ModuleChangeMessages messages;
    private final transient AdminPage page;
    private final Div steps = new Div();
    private final Div content = new Div();
    private transient @Nullable ModuleInspection begun;
    private transient long before;

    ModuleInstallView(ViewRequest request, Texts texts, RuntimeActions workshop) {
        this.request = request;
        this.texts = texts;
        this.workshop = workshop;
        this.messages = new ModuleChangeMessages(texts);
        String title = texts.get("admin.install.title");
        this.page = new AdminPage(this, texts, title)
                .below("admin/modules", texts.get("admin.modules.title"))
                .here(request, title);
        page.head().sub(texts.get("admin.install.sub"));
        page.with(steps, content);
        content.setId("admin-install-content");
        content.addClassName("k-page");
        Subscription following = workshop.installer().follow(change -> request.later(() -> moved(change)));
        request.onClose(following::close);
        choose();
    }

    private void choose() {
        at(0);
        Upload upload = new Upload(this::receive);
        upload.setId("admin-install-file");
        upload.setAcceptedFileExtensions(".jar", ".kar");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(texts.get("admin.install.choose"), Icons.of("upload")));
        upload.setDropLabel(new Span(texts.get("admin.install.drop")));
        content.removeAll();
        content.add(new Section(texts.get("admin.install.step.file"), upload));
    }

    /** Runs on the thread of the upload, without the session's lock. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            take(event.getFileName(), file, event::reject);
        }
    }

    /** Looks at a file and shows what it is, or why it is none; the browser is told the latter too. */
    void take(String name, InputStream file, Consumer<String> browser) {
        try {
            ModuleInspection offer = workshop.installer().look(workshop.operator(), name, file);
            request.later(() -> show(offer));
        } catch (Rejected refused) {
            reject(messages.sentence(refused.problems().getFirst()), browser);
        } catch (OutOfService full) {
            reject(texts.get("admin.install.away"), browser);
        }
    }

    private void reject(String sentence, Consumer<String> browser) {
        browser.accept(sentence);
        request.later(() -> refuse(sentence));
    }

    private void refuse(String sentence) {
        choose();
        InlineNotice note = new InlineNotice(BadgeTone.LATE, texts.get("admin.install.refused"), sentence);
        note.setId("admin-install-refused");
        content.addComponentAsFirst(note);
    }

    private void show(ModuleInspection offer) {
        at(1);
        String name = new InspectionMessages(texts, offer).name();
        page.head()
                .title(
                        offer.isUpdate()
                                ? texts.get(
                                        "admin.install.title.update",
                                        name,
                                        messages.version(offer.installed()),
                                        messages.version(offer.version()))
                                : texts.get("admin.install.title.install", name, messages.version(offer.version())));
        Button other =
                AdminPage.button("admin-install-other", "arrow-left", texts.get("admin.install.other"), this::choose);
        Button go = AdminPage.primary(
                "admin-install-go",
                "circle-arrow-up",
                texts.get(offer.isUpdate() ? "admin.install.go.update" : "admin.install.go.install"),
                () -> begin(offer));
        go.setDisableOnClick(true);
        go.setEnabled(offer.questions().isEmpty());
        page.head().actions(offer.refusals().isEmpty() ? new Button[] {other, go} : new Button[] {other});
        content.removeAll();
        if (offer.refusals().isEmpty() && !offer.questions().isEmpty()) {
            content.add(consent(offer, go));
        }
        content.add(new InspectionReport(texts, offer, workshop));
    }

    private InlineNotice consent(ModuleInspection offer, Button go) {
        Checkbox yes = new Checkbox(texts.get("admin.install.agree"));
        yes.setId("admin-install-agree");
        yes.addValueChangeListener(change -> go.setEnabled(change.getValue()));
        request.draft().skip(yes);
        String questions = String.join(
                " · ", offer.questions().stream().map(messages::sentence).toList());
        return new InlineNotice(BadgeTone.NEAR, texts.get("admin.install.questions"), questions).with(yes);
    }

    private void begin(ModuleInspection offer) {
        begun = offer;
        before = workshop.installer().history(1).stream()
                .mapToLong(ModuleChange::number)
                .max()
                .orElse(0);
        at(2);
        page.head().actions();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", texts.get("admin.install.step.change"));
        content.removeAll();
        content.add(
                new Section(texts.get("admin.install.step.change"), bar, new Span(texts.get("admin.install.runs"))));
        Thread.ofVirtual().name("khet-page-install").start(() -> change(offer));
    }

    /** On a thread of its own: the page must be able to show the steps meanwhile. */
    private void change(ModuleInspection offer) {
        try {
            ModuleChange change = workshop.installer()
                    .letIn(
                            workshop.operator(),
                            ChangeChannel.PAGE,
                            offer.sha256(),
                            !offer.questions().isEmpty());
            request.later(() -> moved(change));
        } catch (Rejected refused) {
            request.later(() -> refuse(messages.sentence(refused.problems().getFirst())));
        } catch (RuntimeException failure) {
            request.later(() -> {
                choose();
                request.attempt(() -> {
                    throw failure;
                });
            });
        }
    }

    /** A step of the change that this page began, from whatever thread it came. */
    private void moved(ModuleChange change) {
        if (!isBegunHere(change)) {
            return;
        }
        boolean over = !change.isRunning() || change.step() == ModuleChange.Step.WATCHED;
        if (!over) {
            return;
        }
        at(3);
        String name = messages.name(change.module().value());
        String version = messages.version(change.to());
        InlineNotice note = new InlineNotice(
                messages.state(change),
                texts.get("admin.install.result." + key(change), name, version, messages.version(change.from())),
                change.isRunning() ? texts.get("admin.install.watched") : messages.sentence(change.reason()));
        note.setId("admin-install-result");
        Button list = AdminPage.button(
                "admin-install-list", "list", texts.get("admin.install.list"), () -> request.open("admin/modules"));
        content.removeAll();
        content.add(note.actions(list));
    }

    /** Not so the one before of the same module, whose watch ends as this one begins. */
    private boolean isBegunHere(ModuleChange change) {
        return begun != null
                && change.number() > before
                && change.module().equals(begun.id())
                && change.to().equals(begun.version());
    }

    private static String key(ModuleChange change) {
        return switch (change.result()) {
            case RUNNING, DONE -> "there";
            case REFUSED -> "refused";
            case PUT_BACK, INTERRUPTED -> "back";
            case FAILED -> "failed";
        };
    }

    private void at(int step) {
        steps.removeAll();
        steps.add(InspectionReport.steps(texts, step));
    }
}
