package org.khet.portal.admin.internal.backup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.operation.BackupArchive.Stored;
import org.khet.portal.api.admin.operation.Backups.Compared;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.SmallTable;

/** Asks which office is backed up, and shows what would change before one is put back. Source: core CORE-131. */
final class OfficeBackupDialogs {
    private static final int MOST = 20;
    private final Texts texts;
    private final BackupActions desk;
    private final BackupTask work;
    private final Runnable changed;

    /** @param changed called when there is another backup or another state */
    OfficeBackupDialogs(Texts texts, BackupActions desk, BackupTask work, Runnable changed) {
        this.texts = texts;
        this.desk = desk;
        this.work = work;
        this.changed = changed;
    }

    /** Asks for the office, and makes its backup. */
    void make() {
        ComboBox<Office> office = new ComboBox<>(texts.get("admin.backups.office"));
        office.setId("admin-backups-office");
        office.setItems(desk.offices().all());
        office.setItemLabelGenerator(one -> one.code() + " " + one.shortName());
        office.setWidthFull();
        Button make = AdminPage.primary(
                "admin-backups-office-make", "archive", texts.get("admin.backups.office.make"), () -> {});
        make.setEnabled(false);
        make.setDisableOnClick(true);
        office.addValueChangeListener(change -> make.setEnabled(change.getValue() != null));
        FormDialog box = FormDialog.open(
                texts,
                texts.get("admin.backups.office.ask"),
                new Div(texts.get("admin.backups.office.ask.text")),
                office,
                make);
        make.addClickListener(press -> {
            box.close();
            Office chosen = office.getValue();
            work.run(
                    "admin.backups.making",
                    () -> desk.make(chosen),
                    made -> work.say(
                            BadgeTone.DONE,
                            "admin.backups.made",
                            chosen.code(),
                            NumberFormatter.whole(made.rows()),
                            made.files()),
                    changed);
        });
    }

    /** The button beside the backup of an office; nothing beside one of the whole portal. */
    Div putBack(Stored backup) {
        if (backup.office().isEmpty()) {
            return new Div();
        }
        Button button = new Button(texts.get("admin.backups.back"));
        button.setId("admin-backups-back-" + backup.name().toLowerCase(Locale.ROOT));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.addClickListener(press -> work.run(
                "admin.backups.comparing", () -> desk.differences(backup), found -> ask(backup, found), changed));
        return new Div(button);
    }

    private void ask(Stored backup, List<Compared> found) {
        String title = texts.get("admin.backups.back.title", backup.office());
        work.say(BadgeTone.IDLE, "admin.backups.compared", found.size());
        if (found.isEmpty()) {
            return;
        }
        Button back =
                AdminPage.button("admin-backups-back-now", "rotate-ccw", texts.get("admin.backups.back.now"), () -> {});
        back.addThemeVariants(ButtonVariant.ERROR);
        back.setDisableOnClick(true);
        FormDialog box = FormDialog.open(
                texts,
                title,
                new Div(texts.get(
                        "admin.backups.back.text",
                        backup.office(),
                        ScreenDates.in(texts.locale()).listDateTime(backup.at()))),
                table(found),
                back);
        back.addClickListener(press -> {
            box.close();
            work.run(
                    "admin.backups.replacing",
                    () -> desk.putBack(backup),
                    done -> work.say(
                            BadgeTone.DONE,
                            "admin.backups.replaced",
                            backup.office(),
                            NumberFormatter.whole(done.rows()),
                            done.tables()),
                    changed);
        });
    }

    private SmallTable table(List<Compared> found) {
        return new SmallTable(
                texts.get("admin.backups.differences"),
                List.of(
                        texts.get("admin.backups.differences.table"),
                        texts.get("admin.backups.differences.here"),
                        texts.get("admin.backups.differences.backup")),
                found.stream()
                        .limit(MOST)
                        .map(table -> List.of(
                                table.table(),
                                NumberFormatter.whole(table.here()),
                                NumberFormatter.whole(table.backup())))
                        .toList());
    }
}
