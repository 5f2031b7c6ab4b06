package org.khet.portal.admin.internal.module.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;

/** Facts of one module, the way back, and its removal: what stays, how to take it along, how to destroy it. */
final class ModulePanel {
    private final ViewRequest request;
    private final Texts texts;
    private final RuntimeActions workshop;
    private final ModuleChangeMessages messages;
    private final Div said = new Div();

    ModulePanel(ViewRequest request, Texts texts, RuntimeActions workshop) {
        this.request = request;
        this.texts = texts;
        this.workshop = workshop;
        this.messages = new ModuleChangeMessages(texts);
    }

    void open(Installed module) {
        String id = module.id().value();
        Facts facts = new Facts()
                .fact(texts.get("admin.modules.column.version"), messages.version(module.version()))
                .fact(
                        texts.get("admin.modules.sha"),
                        module.sha256()
                                .substring(0, Math.min(16, module.sha256().length())))
                .fact(
                        texts.get("admin.modules.column.since"),
                        ScreenDates.in(texts.locale()).listDateTime(module.since()))
                .fact(
                        texts.get("admin.modules.column.people"),
                        texts.get("admin.modules.pages", String.valueOf(workshop.pages(module.id()))));
        FormDialog[] box = new FormDialog[1];
        Button health = AdminPage.button("admin-modules-health", "activity", texts.get("admin.health.title"), () -> {
            box[0].close();
            request.open("admin/module-health/" + id);
        });
        Div content = new Div(facts, said);
        Button back =
                AdminPage.button("admin-modules-rollback", "rotate-ccw", texts.get("admin.modules.rollback"), () -> {
                    if (attempt(() ->
                            workshop.installer().rollBack(workshop.operator(), ChangeChannel.PAGE, module.id()))) {
                        box[0].close();
                    }
                });
        Button remove = AdminPage.button("admin-modules-leave", "package-x", texts.get("admin.modules.remove"), () -> {
            content.removeAll();
            content.add(said, farewell(module, () -> box[0].close()));
        });
        Div buttons = new Div(health, back, remove);
        buttons.addClassName("k-buttons");
        content.add(buttons);
        content.addClassName("k-page");
        box[0] = FormDialog.show(texts, messages.name(id), content);
    }

    private Component farewell(Installed module, Runnable close) {
        Map<String, Long> tables = new TreeMap<>();
        request.attempt(() -> tables.putAll(workshop.installer().tables(workshop.operator(), module.id())));
        UnorderedList stays = new UnorderedList();
        tables.forEach((table, rows) ->
                stays.add(new ListItem(texts.get("admin.modules.table", table, String.valueOf(rows)))));
        stays.add(new ListItem(texts.get("admin.modules.stays.files")));
        Checkbox destroy = new Checkbox(texts.get("admin.modules.destroy"));
        destroy.setId("admin-modules-destroy");
        Button go =
                AdminPage.primary("admin-modules-remove", "package-x", texts.get("admin.modules.remove.keep"), () -> {
                    if (attempt(() -> leave(module, destroy.getValue()))) {
                        request.tell(texts.get(
                                "admin.modules.removed",
                                messages.name(module.id().value())));
                        close.run();
                    }
                });
        destroy.addValueChangeListener(change -> go.setText(
                texts.get(change.getValue() ? "admin.modules.remove.destroy" : "admin.modules.remove.keep")));
        int pages = workshop.pages(module.id());
        Div farewell = new Div(
                new InlineNotice(
                                pages > 0 ? BadgeTone.NEAR : BadgeTone.IDLE,
                                texts.get("admin.modules.stays", String.valueOf(tables.size())),
                                texts.get("admin.modules.leaving", String.valueOf(pages)))
                        .with(stays),
                new Paragraph(export(module)),
                destroy,
                new Div(go));
        farewell.addClassName("k-page");
        return farewell;
    }

    private Anchor export(Installed module) {
        DownloadHandler download = event -> send(event, module);
        Anchor anchor = new Anchor(download, texts.get("admin.modules.export"));
        anchor.setId("admin-modules-export");
        return anchor;
    }

    private void send(DownloadEvent event, Installed module) throws IOException {
        event.setFileName(module.id() + "-data.zip");
        event.setContentType("application/zip");
        workshop.installer().export(workshop.operator(), module.id(), event.getOutputStream());
    }

    private ModuleChange leave(Installed module, boolean destroyed) {
        ModuleChange change = workshop.installer().remove(workshop.operator(), ChangeChannel.PAGE, module.id());
        if (destroyed) {
            workshop.installer().destroy(workshop.operator(), module.id());
        }
        return change;
    }

    private interface Work {
        ModuleChange change();
    }

    /** True when it went well; else the reason stands in the dialog. */
    private boolean attempt(Work work) {
        boolean[] well = {false};
        said.removeAll();
        request.attempt(() -> {
            try {
                ModuleChange change = work.change();
                well[0] = change.isRunning() || change.result() == ModuleChange.Result.DONE;
                if (!well[0]) {
                    refuse(messages.sentence(change.reason()));
                }
            } catch (Rejected refused) {
                refuse(messages.sentence(refused.problems().getFirst()));
            } catch (NoLongerThere gone) {
                refuse(texts.get("admin.modules.gone"));
            }
        });
        return well[0];
    }

    private void refuse(String sentence) {
        said.add(new InlineNotice(BadgeTone.LATE, texts.get("admin.modules.refused"), sentence));
    }
}
