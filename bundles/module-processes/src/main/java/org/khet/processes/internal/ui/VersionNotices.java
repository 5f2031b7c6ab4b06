package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** Why no case of a process can start yet, and the page on which that is changed. Source: core C.5, CORE-82. */
final class VersionNotices {
    private final ProcessesRecords records;

    VersionNotices(ProcessesRecords records) {
        this.records = records;
    }

    /** Beside a process in use without a version in force. */
    List<Component> ofProcess(ViewRequest request, RecordRow process) {
        return process.state().equals(records.processes.kind().used)
                        && process.get(records.processes.kind().current).isEmpty()
                ? List.of(notice(request, process))
                : List.of();
    }

    /** Beside a case that did not start yet. */
    List<Component> ofCase(ViewRequest request, RecordRow matter) {
        return matter.state().equals(records.cases.kind().planned)
                ? records.processes
                        .find(request.caller().office(), matter.get(records.cases.kind().process))
                        .map(process -> ofProcess(request, process))
                        .orElse(List.of())
                : List.of();
    }

    private Component notice(ViewRequest request, RecordRow process) {
        Texts texts = request.texts();
        ProcessVersionKind kind = records.versions.kind();
        Optional<RecordRow> coming = records.catalogue.versionsOf(request.caller(), process.id()).stream()
                .filter(row -> row.state().open())
                .findFirst();
        String address = coming.map(row -> kind.pageAddress(row.id()))
                .orElseGet(() -> records.processes.kind().pageAddress(process.id()));
        String what = coming.map(row -> texts.get(
                        row.state().equals(kind.published)
                                ? "processes.start.coming"
                                : row.state().equals(kind.proposed)
                                        ? "processes.start.proposed"
                                        : "processes.start.draft",
                        row.get(kind.number),
                        CaseMessages.day(texts, row.get(kind.validFrom))))
                .orElseGet(() -> texts.get("processes.start.none"));
        String link = coming.map(row -> texts.get("processes.start.version", row.get(kind.number)))
                .orElseGet(() -> records.processes.kind().called(process));
        return new InlineNotice(BadgeTone.NEAR, texts.get("processes.start.not-yet"), what)
                .actions(Links.to(address, link));
    }
}
