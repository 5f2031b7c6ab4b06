package org.khet.processes.internal.ui;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.processes.internal.report.OwnReportConditions;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportTable;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A report as a file: the same lines and figures as on the screen. Source: core CORE-106. */
final class OwnReportExport {
    private OwnReportExport() {}

    static ExportList<?> of(ViewRequest request, OwnReportTable table, OwnReportQuestion question, String title) {
        List<Column<OwnReportTable.Line>> columns = new ArrayList<>();
        columns.add(Column.text(request.texts().get("processes.builder.group"), 40, OwnReportTable.Line::words));
        for (OwnReportTable.Column column : table.columns()) {
            columns.add(Column.number(column.words(), 14, line -> {
                OwnReportTable.Figure figure = line.figures().get(column.key());
                return figure == null ? null : figure.value();
            }));
        }
        columns.add(Column.number(
                request.texts().get("processes.builder.sum"),
                14,
                line -> line.all().value()));
        return new ExportList<>(
                new ListKind(
                        "processes.own-report",
                        ProcessesPermissions.REPORT,
                        table.register().isPersonal()),
                new ExportList.ExportTexts(
                        title,
                        told(table, OwnReportConditions.words(table.register(), question, request.texts())),
                        request.texts().locale()),
                columns,
                ExportList.Source.of(table.lines()));
    }

    private static String told(OwnReportTable table, String conditions) {
        return table.register().plural() + (conditions.isEmpty() ? "" : " · " + conditions);
    }
}
