package org.khet.portal.admin.internal.job.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;

/**
 * The jobs that a person sees, as a file.
 *
 * @param texts in the person's language
 * @param words jobs in words
 */
record JobList(Texts texts, JobMessages words) {
    private static final ListKind KIND = ListKind.impersonal("core.job", Jobs.VIEW);

    /** Jobs as they stand on the page. */
    ExportList<JobActions.Row> all(List<JobActions.Row> rows) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.jobs.title"), "", texts.locale()),
                List.of(
                        Column.text(texts.get("admin.jobs.column.job"), 40, row -> words.name(row.line())),
                        Column.text(texts.get("admin.jobs.column.schedule"), 26, row -> words.schedule(row.line())),
                        Column.text(texts.get("admin.jobs.column.state"), 24, row -> words.state(row.line())),
                        Column.instant(
                                texts.get("admin.jobs.column.last"),
                                20,
                                row -> started(row.line().last())),
                        Column.text(
                                texts.get("admin.jobs.column.result"),
                                40,
                                row -> words.result(row.line().last())),
                        Column.instant(
                                texts.get("admin.jobs.column.next"),
                                20,
                                row -> row.line().paused() ? null : row.line().next())),
                ExportList.Source.of(rows));
    }

    private static java.time.@Nullable Instant started(Jobs.@Nullable Run run) {
        return run == null ? null : run.started();
    }
}
