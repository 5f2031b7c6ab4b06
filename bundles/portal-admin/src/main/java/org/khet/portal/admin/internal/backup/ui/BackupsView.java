package org.khet.portal.admin.internal.backup.ui;

import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.admin.internal.job.ui.JobActions;
import org.khet.portal.admin.internal.job.ui.JobPanel;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.operation.BackupArchive;
import org.khet.portal.api.admin.operation.BackupArchive.Plan;
import org.khet.portal.api.admin.operation.BackupArchive.Stored;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The backups that lie here, whether they are whole, and the job that makes them. Source: core CORE-131. */
final class BackupsView extends Div {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final long MEBIBYTE = 1024 * 1024;
    private final transient Texts texts;
    private final transient ScreenDates dates;
    private final transient BackupActions desk;
    private final transient BackupTask work;
    private final transient OfficeBackupDialogs boxes;
    private final transient Map<String, List<String>> damaged = new HashMap<>();
    private final Div note = new Div();
    private final Div list = new Div();
    private final com.vaadin.flow.component.button.Button check;

    BackupsView(ViewRequest request, Texts texts, BackupActions desk, JobActions job) {
        this.texts = texts;
        this.dates = ScreenDates.in(texts.locale());
        this.desk = desk;
        this.work = new BackupTask(request, texts, note);
        this.boxes = new OfficeBackupDialogs(texts, desk, work, this::show);
        this.check =
                AdminPage.button("admin-backups-check", "shield-check", texts.get("admin.backups.check"), this::check);
        String title = texts.get("admin.backups.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.backups.sub"));
        page.head()
                .actions(
                        check,
                        AdminPage.button(
                                "admin-backups-single", "archive", texts.get("admin.backups.office.ask"), boxes::make));
        page.with(note, list, new Section(texts.get("admin.backups.plan"), plan(desk.plan())));
        job.find(BackupArchive.JOB.value())
                .ifPresent(row -> page.with(new JobPanel(request, texts, job, row, this::show)));
        show();
    }

    private Facts plan(Plan plan) {
        return new Facts()
                .fact(texts.get("admin.backups.folder"), plan.folder().toString())
                .fact(texts.get("admin.backups.at"), texts.get("admin.backups.at.value", TIME.format(plan.at())))
                .fact(texts.get("admin.backups.keep"), texts.get("admin.backups.keep.value", plan.keep()))
                .fact(texts.get("admin.backups.restore"), texts.get("admin.backups.restore.value"));
    }

    private void show() {
        List<Stored> stored = desk.list();
        check.setVisible(!stored.isEmpty());
        list.removeAll();
        list.add(
                stored.isEmpty()
                        ? new EmptyState(
                                BadgeTone.NEAR,
                                "archive",
                                texts.get("admin.backups.empty.title"),
                                texts.get("admin.backups.empty.text"))
                        : new Section(texts.get("admin.backups.list"), table(stored)).flush());
    }

    private SmallTable table(List<Stored> stored) {
        return new SmallTable(
                        texts.get("admin.backups.list"),
                        List.of(
                                texts.get("admin.backups.column.at"),
                                texts.get("admin.backups.column.name"),
                                texts.get("admin.backups.column.office"),
                                texts.get("admin.backups.column.rows"),
                                texts.get("admin.backups.column.files"),
                                texts.get("admin.backups.column.size"),
                                texts.get("admin.backups.column.version"),
                                texts.get("admin.backups.column.state")),
                        stored.stream().map(this::row).toList())
                .last(
                        texts.get("admin.backups.column.back"),
                        stored.stream().map(boxes::putBack).toList());
    }

    private List<String> row(Stored backup) {
        return List.of(
                dates.listDateTime(backup.at()),
                backup.name(),
                backup.office().isEmpty() ? texts.get("admin.backups.all") : backup.office(),
                NumberFormatter.whole(backup.rows()),
                NumberFormatter.whole(backup.files()),
                backup.bytes() < 0
                        ? "–"
                        : texts.get(
                                "admin.backups.megabytes",
                                NumberFormatter.whole(Math.ceilDiv(backup.bytes(), MEBIBYTE))),
                backup.portal(),
                state(backup));
    }

    private String state(Stored backup) {
        List<String> found = damaged.get(backup.name());
        if (found != null && !found.isEmpty()) {
            return texts.get("admin.backups.state.damaged", found.size(), found.getFirst());
        }
        if (backup.missing() > 0) {
            return texts.get("admin.backups.state.missing", backup.missing());
        }
        return texts.get(found == null ? "admin.backups.state.unread" : "admin.backups.state.whole");
    }

    private void check() {
        check.setEnabled(false);
        List<String> names = desk.list().stream().map(Stored::name).toList();
        work.run(
                "admin.backups.checking",
                () -> read(names),
                found -> {
                    damaged.putAll(found);
                    show();
                    boolean whole = found.values().stream().allMatch(List::isEmpty);
                    work.say(
                            whole ? BadgeTone.DONE : BadgeTone.LATE,
                            whole ? "admin.backups.whole" : "admin.backups.damaged");
                },
                () -> {
                    check.setEnabled(true);
                    show();
                });
    }

    private Map<String, List<String>> read(List<String> names) {
        Map<String, List<String>> found = new HashMap<>();
        names.forEach(name -> found.put(name, List.copyOf(desk.damaged(name))));
        return found;
    }
}
