package org.khet.portal.records.internal.ui;

import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.records.internal.module.ImportedKinds;

/**
 * The button by which a list of records is taken out; of kinds whose lines stand in files also with them, as an import reads them again.
 *
 * @param list asked when a format is chosen
 */
record RecordExportMenu(ViewRequest request, ListExports exports, Supplier<Now> list) {
    /**
     * The list as it is now.
     *
     * @param sentence its filter in words
     */
    record Now(RecordExporter exporter, RecordFilter filter, String title, String sentence) {}

    /** The button, with element ids that begin with this. */
    ExportMenu of(RecordKind kind, String id) {
        ExportMenu menu = new ExportMenu(request, exports, id, () -> {
            Now now = list.get();
            return now.exporter().list(now.filter(), now.title(), now.sentence());
        });
        if (!ImportedKinds.lines(kind).isEmpty()) {
            for (ExportFormat format : List.of(ExportFormat.XLSX, ExportFormat.CSV)) {
                String name = exports.texts(request.texts().locale()).get("core.export.format." + format);
                menu.also("lines", request.texts().get("records.export.lines", name), format, () -> {
                    Now now = list.get();
                    return now.exporter().withLines(now.filter(), now.title(), now.sentence());
                });
            }
        }
        return menu;
    }
}
