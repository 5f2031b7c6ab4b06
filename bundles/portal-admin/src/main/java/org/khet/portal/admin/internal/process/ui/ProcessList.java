package org.khet.portal.admin.internal.process.ui;

import java.util.List;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;

/**
 * Processes and their owners as a file.
 *
 * @param words in the person's language
 */
record ProcessList(ProcessMessages words) {
    private static final ListKind KIND = ListKind.impersonal("core.process", ProcessRegister.VIEW);

    ExportList<OwnedProcess> all(List<OwnedProcess> processes) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(
                        words.texts().get("admin.processes.title"),
                        "",
                        words.texts().locale()),
                List.of(
                        Column.text(head("code"), 16, row -> row.template().code()),
                        Column.text(head("name"), 36, words::name),
                        Column.text(head("module"), 24, words::module),
                        Column.text(head("owner"), 24, words::owner),
                        Column.text(head("origin"), 18, words::origin),
                        Column.text(head("next"), 30, words::next)),
                ExportList.Source.of(processes));
    }

    private String head(String column) {
        return words.texts().get("admin.processes.column." + column);
    }
}
