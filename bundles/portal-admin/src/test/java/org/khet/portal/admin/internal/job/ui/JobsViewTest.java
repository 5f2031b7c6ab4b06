package org.khet.portal.admin.internal.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.RecordingExports;

/** An administrator sees what the portal does by itself, and steers it. */
class JobsViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
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

        assertThat(new JobActions(jobs, page.caller(), Optional.empty()).rows()).hasSize(1);
        assertThat(new JobActions(jobs, page.caller(), Optional.of(new FakeCallers().runtimeSystem())).rows())
                .extracting(JobActions.Row::portal)
                .containsExactly(false, true);
    }

    @Test
    void firstPageOfTheAdministratorTellsWhatFails_eachALink() {
        OpenedPage page = page(Jobs.VIEW, Jobs.CONTROL);
        var rows = new JobActions(jobs, page.caller(), Optional.of(new FakeCallers().runtimeSystem())).rows();

        var card = new JobsCard(page.texts()).of(rows);

        assertThat(OpenedPage.words(card)).contains("2 ครั้ง").doesNotContain("[admin.");
        assertThat(card.getElement().getOuterHTML())
                .contains("admin/jobs/ict.tidy", "k-card-row-late")
                .doesNotContain("admin/jobs/core.files");
        assertThat(rows.stream().filter(JobsCard::isFailing)).hasSize(1);
    }

    @Test
    void jobsLeaveInWords_withWhatFailed() {
        OpenedPage page = page(Jobs.VIEW);
        var rows = new JobActions(jobs, page.caller(), Optional.empty()).rows();

        var list = new JobList(page.texts(), new JobMessages(page.texts())).all(rows);

        assertThat(RecordingExports.rows(list).getFirst()).contains("2026-11-20T01:30:00Z");
        assertThat(String.join(" ", RecordingExports.rows(list).getFirst())).contains("06.00", "2");
        assertThat(list.kind().personal()).isFalse();
    }

    @Test
    void jobOfEachMonth_isToldInWords_andAnUncommonLineAsItStands() {
        var words = new JobMessages(page(Jobs.VIEW).texts());

        assertThat(words.schedule(by("0 0 5 1 * *"))).isEqualTo("ทุกวันที่ 1 ของเดือน เวลา 05.00 น.");
        assertThat(words.schedule(by("0 0 6 1 10 *"))).contains("0 0 6 1 10 *");
    }

    private static Jobs.Line by(String cron) {
        return new Jobs.Line(new JobId("finance.slow"), Schedule.cron(cron), false, null, null, 0);
    }

    @Test
    void listIsDrawnInBothLanguages() {
        for (var language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = new OpenedPage(TestCaller.in(OFFICE).with(Jobs.VIEW), "", language);
            JobsView view = new JobsView(
                    page, page.texts(), new JobActions(jobs, page.caller(), Optional.empty()), new RecordingExports());
            assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        }
    }

    private JobPanel panel(OpenedPage page, Jobs.Line line) {
        return new JobPanel(
                page,
                page.texts(),
                new JobActions(jobs, page.caller(), Optional.empty()),
                new JobActions.Row(line, false),
                () -> {});
    }

    private static OpenedPage page(org.khet.portal.api.security.Permission... rights) {
        return new OpenedPage(TestCaller.in(OFFICE).with(rights), "", TextCatalog.THAI);
    }
}
