package org.khet.portal.admin.internal.job.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** One job: how it stands, its last runs, and the buttons to run and to pause it; looks again while it runs. */
public final class JobPanel extends Div {
    private static final int LOOKS_AFTER_START = 3;
    private static final String IN_TWO_SECONDS = "return new Promise(done => setTimeout(done, 2000))";

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient JobMessages messages;
    private final transient JobActions desk;
    private final transient Runnable changed;
    private int looks;

    /**
     * Of a job.
     *
     * @param texts   with the words of the job's module
     * @param changed called when the job was looked at again
     */
    public JobPanel(ViewRequest request, Texts texts, JobActions desk, JobActions.Row row, Runnable changed) {
        this.request = request;
        this.texts = texts;
        this.messages = new JobMessages(texts);
        this.desk = desk;
        this.changed = changed;
        addClassName("k-page");
        show(row);
    }

    private void show(JobActions.Row row) {
        removeAll();
        Run last = row.line().last();
        if (last != null && !last.reason().isEmpty() && row.line().failures() > 0) {
            add(new InlineNotice(
                    BadgeTone.LATE, texts.get("admin.jobs.failed", messages.next(row.line())), last.reason()));
        }
        Section about = new Section(messages.name(row.line()), new Paragraph(messages.help(row.line())), facts(row));
        if (desk.maySteer(row)) {
            about.foot(runNow(row), pause(row));
        }
        add(about, before(row));
        if (isRunning(row) || looks-- > 0) {
            getElement().executeJs(IN_TWO_SECONDS).then(passed -> request.attempt(() -> again(row)));
        }
    }

    private void again(JobActions.Row row) {
        desk.find(row.id().value()).ifPresent(this::show);
        changed.run();
    }

    private static boolean isRunning(JobActions.Row row) {
        Run last = row.line().last();
        return last != null && last.outcome() == Outcome.RUNNING;
    }

    private Facts facts(JobActions.Row row) {
        return new Facts()
                .fact(texts.get("admin.jobs.column.state"), messages.badge(row.line()))
                .fact(texts.get("admin.jobs.column.schedule"), messages.schedule(row.line()))
                .fact(texts.get("admin.jobs.column.last"), messages.last(row.line()))
                .fact(texts.get("admin.jobs.column.next"), messages.next(row.line()));
    }

    private Button runNow(JobActions.Row row) {
        Button button = AdminPage.button(
                "admin-jobs-run",
                "play",
                texts.get("admin.jobs.run"),
                () -> act(row, () -> {
                    desk.runNow(row);
                    looks = LOOKS_AFTER_START;
                    request.tell(texts.get("admin.jobs.started", messages.name(row.line())));
                }));
        button.setEnabled(!isRunning(row));
        return button;
    }

    private Button pause(JobActions.Row row) {
        boolean paused = row.line().paused();
        return paused
                ? AdminPage.button(
                        "admin-jobs-pause",
                        "play",
                        texts.get("admin.jobs.resume"),
                        () -> act(row, () -> {
                            desk.pause(row, false);
                            request.tell(texts.get("admin.jobs.resumed", messages.name(row.line())));
                        }))
                : AdminPage.button(
                        "admin-jobs-pause",
                        "pause",
                        texts.get("admin.jobs.pause"),
                        () -> act(row, () -> {
                            desk.pause(row, true);
                            request.tell(texts.get("admin.jobs.paused", messages.name(row.line())));
                        }));
    }

    private void act(JobActions.Row row, Runnable action) {
        request.attempt(() -> {
            try {
                action.run();
            } catch (Rejected rejected) {
                request.tell(texts.get(rejected.problems().getFirst().key()));
            }
            again(row);
        });
    }

    private Section before(JobActions.Row row) {
        String title = texts.get("admin.jobs.runs");
        List<Jobs.Run> runs = desk.runs(row);
        return runs.isEmpty()
                ? new Section(title, new Paragraph(texts.get("admin.jobs.never")))
                : new Section(title, runs(runs)).flush();
    }

    private SmallTable runs(List<Jobs.Run> runs) {
        List<List<String>> lines = runs.stream()
                .map(run -> List.of(
                        messages.when(run.started()),
                        messages.result(run),
                        messages.cause(run),
                        messages.duration(run),
                        run.node()))
                .toList();
        return new SmallTable(
                texts.get("admin.jobs.runs"),
                List.of(
                        texts.get("admin.jobs.column.started"),
                        texts.get("admin.jobs.column.result"),
                        texts.get("admin.jobs.column.cause"),
                        texts.get("admin.jobs.column.took"),
                        texts.get("admin.jobs.column.node")),
                lines);
    }
}
