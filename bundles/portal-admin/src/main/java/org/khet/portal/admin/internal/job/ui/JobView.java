package org.khet.portal.admin.internal.job.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;

/** The page of one job. */
final class JobView extends Div {
    JobView(ViewRequest request, Texts texts, JobActions desk, JobActions.Row row) {
        String title = texts.get(row.id().titleKey());
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/jobs", texts.get("admin.jobs.title"))
                .here(request, title);
        page.with(new JobPanel(request, texts, desk, row, () -> {}));
    }
}
