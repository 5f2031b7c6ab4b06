package org.khet.portal.shell.internal.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.messages.MessageInput;
import com.vaadin.flow.component.messages.MessageInputI18n;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;

/** Words of Vaadin's own parts, set wherever a view brings none of its own. */
public final class ComponentMessages {
    private static final String NAME_PROGRESS = """
            const name = () => setTimeout(() =>
                this.querySelectorAll('vaadin-progress-bar').forEach(bar => bar.ariaLabel = $0));
            this.addEventListener('upload-start', name);
            this.addEventListener('upload-progress', name);
            """;

    private final Texts texts;

    /** In this language. */
    public ComponentMessages(Locale locale) {
        this.texts = ShellMessages.in(locale);
    }

    /** Goes through the component and everything below it. */
    public void apply(Component root) {
        switch (root) {
            case Upload upload -> complete(upload);
            case MultiSelectComboBox<?> box when box.getI18n() == null -> box.setI18n(choices());
            case MessageInput input
            when input.getI18n() == null ->
                input.setI18n(new MessageInputI18n().setMessage(word("message")).setSend(word("send")));
            case MenuBar bar
            when bar.getI18n() == null -> bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(word("more")));
            default -> {
                // other parts have no words of their own
            }
        }
        root.getChildren().forEach(this::apply);
    }

    private String word(String key) {
        return texts.get("shell.part." + key);
    }

    private MultiSelectComboBoxI18n choices() {
        return new MultiSelectComboBoxI18n()
                .setCleared(word("choice.cleared"))
                .setFocused(word("choice.focused"))
                .setSelected(word("choice.selected"))
                .setDeselected(word("choice.deselected"))
                .setTotal(word("choice.total"));
    }

    private void complete(Upload upload) {
        UploadI18N own = upload.getI18n();
        UploadI18N words = upload();
        if (own != null && own.getError() != null) {
            words.setError(own.getError());
        }
        upload.setI18n(words);
        upload.getElement().executeJs(NAME_PROGRESS, word("upload.progress"));
    }

    private UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(word("upload.drop")).setMany(word("upload.drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(word("upload.add")).setMany(word("upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(word("upload.many"))
                        .setFileIsTooBig(word("upload.big"))
                        .setIncorrectFileType(word("upload.type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(word("upload.connecting"))
                                .setStalled(word("upload.stalled"))
                                .setProcessing(word("upload.processing"))
                                .setHeld(word("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(word("upload.remaining"))
                                .setUnknown(word("upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(word("upload.server"))
                                .setUnexpectedServerError(word("upload.failed"))
                                .setForbidden(word("upload.refused"))))
                .setFile(new UploadI18N.File()
                        .setRetry(word("upload.retry"))
                        .setStart(word("upload.start"))
                        .setRemove(word("upload.remove")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
    }
}
