package org.khet.portal.admin.internal.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.Jobs;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;

/** An administrator sees what the portal does by itself, and steers it. */
class JobsViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final Instant MORNING = Instant.parse("2026-11-20T01:30:00Z");
    private final FakeJobs jobs = new FakeJobs();

    @Test
    void failingJobSaysWhyAndWhenItIsTriedAgain() {
        String words = OpenedPage.words(panel(page(Jobs.VIEW, Jobs.CONTROL), jobs.failing()));

        assertThat(words).contains("the printer is on fire").doesNotContain("[admin.");
    }

    @Test
    void runNowIsSaidAndShown() {
        OpenedPage page = page(Jobs.VIEW, Jobs.CONTROL);
        JobPanel panel = panel(page, jobs.failing());

        OpenedPage.press(panel, "admin-jobs-run");
        OpenedPage.press(panel, "admin-jobs-pause");

        assertThat(jobs.done).containsExactly("run ict.tidy", "pause ict.tidy true");
        assertThat(page.told).hasSize(2).noneMatch(text -> text.contains("[admin."));
    }

    @Test
    void whoOnlySeesHasNoButtons() {
        JobPanel panel = panel(page(Jobs.VIEW), jobs.failing());

        assertThat(OpenedPage.below(panel).filter(Button.class::isInstance)).isEmpty();
    }

    @Test
    void whoRunsThePortalSeesItsJobsToo() {
        OpenedPage page = page(Jobs.VIEW);

        assertThat(new JobDesk(jobs, page.caller(), Optional.empty()).rows()).hasSize(1);
        assertThat(new JobDesk(jobs, page.caller(), Optional.of(new FakeCallers().runtimeSystem())).rows())
                .extracting(JobDesk.Row::portal)
                .containsExactly(false, true);
    }

    @Test
    void listIsDrawnInBothLanguages() {
        for (var language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = new OpenedPage(TestCaller.in(OFFICE).with(Jobs.VIEW), "", language);
            JobsView view = new JobsView(page, page.texts(), new JobDesk(jobs, page.caller(), Optional.empty()));
            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    private JobPanel panel(OpenedPage page, Jobs.Line line) {
        return new JobPanel(
                page,
                page.texts(),
                new JobDesk(jobs, page.caller(), Optional.empty()),
                new JobDesk.Row(line, false),
                () -> {});
    }

    private static OpenedPage page(org.khet.portal.api.security.Permission... rights) {
        return new OpenedPage(TestCaller.in(OFFICE).with(rights), "", TextCatalog.THAI);
    }

    /** One job that failed, and what was asked for. */
    private static final class FakeJobs implements Jobs {
        private static final JobId TIDY = new JobId("ict.tidy");
        private final List<String> done = new ArrayList<>();

        Line failing() {
            return new Line(TIDY, Schedule.daily(LocalTime.of(6, 0)), false, failed(), MORNING, 2);
        }

        private static Run failed() {
            return new Run(
                    TIDY,
                    MORNING,
                    MORNING,
                    MORNING.plusSeconds(3),
                    Outcome.FAILED,
                    Cause.RETRY,
                    "",
                    "one",
                    null,
                    "the printer is on fire",
                    0,
                    0);
        }

        @Override
        public List<Line> list(Caller caller) {
            return List.of(failing());
        }

        @Override
        public List<Line> list(RuntimeCaller caller) {
            return List.of(new Line(new JobId("core.files"), Schedule.cron("0 0 6 * * *"), true, null, null, 0));
        }

        @Override
        public List<Run> runs(Caller caller, JobId job, int most) {
            return List.of(failed());
        }

        @Override
        public List<Run> runs(RuntimeCaller caller, JobId job, int most) {
            return List.of();
        }

        @Override
        public void runNow(Caller caller, JobId job) {
            if (done.contains("run " + job)) {
                throw Rejected.of("", JobResult.NOTHING, Map.of());
            }
            done.add("run " + job);
        }

        @Override
        public void runNow(RuntimeCaller caller, JobId job) {
            done.add("run " + job);
        }

        @Override
        public void pause(Caller caller, JobId job, boolean paused) {
            done.add("pause " + job + " " + paused);
        }

        @Override
        public void pause(RuntimeCaller caller, JobId job, boolean paused) {
            done.add("pause " + job + " " + paused);
        }
    }
}
