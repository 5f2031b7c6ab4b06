package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;

/**
 * The button of a list by which it is taken out as a file: a menu of formats, and for a list that tells about people the
 * question what for. Element ids: {@code <id>-export}, {@code <id>-export-xlsx} and so on, {@code <id>-export-purpose},
 * {@code <id>-export-go}. Source: core CORE-105, CORE-129.
 */
public final class ExportMenu extends Span {
    private final transient ViewRequest request;
    private final transient ListExports exports;
    private final transient Texts texts;
    private final String id;
    private final transient List<Choice> choices = new ArrayList<>();
    private final transient Queue<Taking<?>> allowed = new ConcurrentLinkedQueue<>();
    private final Button button;
    private final Anchor link = new Anchor();
    private @Nullable Popover formats;

    /**
     * What the menu offers.
     *
     * @param id    of its element
     * @param label in the reader's words
     * @param list  asked when it is chosen
     */
    private record Choice(String id, String label, ExportFormat format, Supplier<ExportList<?>> list) {}

    /**
     * A list with the purpose for which somebody takes it out.
     *
     * @param list    as it was when the format was chosen
     * @param format  of the file
     * @param purpose empty where none is asked for
     */
    private record Taking<R>(ExportList<R> list, ExportFormat format, String purpose) {}

    /**
     * The button of a list.
     *
     * @param id   begin of the element ids, {@code <module>-<screen>}
     * @param list the list with the filter of now; asked when a format is chosen
     */
    public ExportMenu(ViewRequest request, ListExports exports, String id, Supplier<ExportList<?>> list) {
        this.request = request;
        this.exports = exports;
        this.texts = exports.texts(request.texts().locale());
        this.id = id + "-export";
        for (ExportFormat format : ExportFormat.values()) {
            choices.add(new Choice(
                    this.id + "-" + format.extension(), texts.get("core.export.format." + format), format, list));
        }
        this.button = new Button(texts.get("core.export.button"), Icons.of("download"), press -> open());
        button.setId(this.id);
        link.addAttachListener(shown -> link.setHref((DownloadHandler) this::send));
        link.getElement().setAttribute("hidden", true);
        link.getElement().setAttribute("aria-hidden", "true");
        add(button, link);
    }

    /**
     * Offers the list in another form too, below the formats; its element id is {@code <id>-export-<name>-xlsx} and so on.
     *
     * @param label of the choice, in the reader's words
     * @param other asked when it is chosen
     */
    public void also(String name, String label, ExportFormat format, Supplier<ExportList<?>> other) {
        choices.add(new Choice(id + "-" + name + "-" + format.extension(), label, format, other));
    }

    /** Made when first opened: most people never do, and the popover opens by itself from then on. */
    private void open() {
        if (formats != null) {
            return;
        }
        Div box = new Div();
        box.addClassName("k-menu-choices");
        Popover popover = new Popover(box);
        for (Choice one : choices) {
            Button choice = new Button(one.label(), press -> {
                popover.close();
                choose(one);
            });
            choice.setId(one.id());
            choice.addThemeVariants(ButtonVariant.TERTIARY);
            box.add(choice);
        }
        popover.setTarget(button);
        popover.setAriaLabel(texts.get("core.export.button"));
        popover.setAutofocus(true);
        popover.open();
        formats = popover;
    }

    /** As if the person had chosen this format in the menu. */
    public void choose(ExportFormat format) {
        choices.stream().filter(one -> one.format() == format).findFirst().ifPresent(this::choose);
    }

    private void choose(Choice choice) {
        request.attempt(() -> {
            ExportList<?> now = choice.list().get();
            if (now.kind().personal()) {
                var asking = PurposeBox.Asking.ofList(exports, texts.locale(), now.kind());
                PurposeBox.open(request, asking, id, purpose -> take(now, choice.format(), purpose));
            } else {
                take(now, choice.format(), "");
            }
        });
    }

    private <R> void take(ExportList<R> now, ExportFormat format, String purpose) {
        allowed.add(new Taking<>(now, format, purpose));
        link.getElement().executeJs("this.click()");
    }

    /** One file for each choice; the address alone gives none. */
    private void send(DownloadEvent event) throws IOException {
        Taking<?> taking = allowed.poll();
        if (taking == null) {
            event.getResponse().sendError(403, "nothing was chosen");
            return;
        }
        event.setContentType(taking.format().mediaType());
        event.setFileName(taking.list().words().title().replace(' ', '-') + "."
                + taking.format().extension());
        OutputStream out = event.getOutputStream();
        write(taking, out);
        out.close(); // not after a fault: an empty file would look like an empty list
    }

    private <R> void write(Taking<R> taking, OutputStream out) throws IOException {
        exports.export(request.caller(), taking.list(), taking.format(), taking.purpose(), out);
    }
}
