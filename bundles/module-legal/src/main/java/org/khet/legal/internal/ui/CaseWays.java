package org.khet.legal.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalRecords;
import org.khet.legal.internal.appeal.AppealKind;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** From a complaint on to the disciplinary case that it became, and from that to an appeal. Source: other-groups HR-21, HR-22, HR-24. */
public final class CaseWays {
    private final LegalRecords records;

    /** Over the cases of the module. */
    public CaseWays(LegalRecords records) {
        this.records = records;
    }

    /** The disciplinary case of a complaint, where the caller sees it. */
    public Optional<RecordRow> discipline(Caller caller, RecordRow complaint) {
        return records
                .disciplines
                .all(
                        caller,
                        RecordFilter.of(records.disciplines.kind().complaint.is(complaint.id())))
                .stream()
                .findFirst();
    }

    List<Button> fromComplaint(ViewRequest request, RecordRow row) {
        return row.state().equals(records.complaints.kind().discipline)
                ? discipline(request.caller(), row).map(one -> button(request, one)).stream()
                        .toList()
                : List.of();
    }

    /** An appeal against a punishment that was told; its case is named in the form. */
    List<Button> fromDiscipline(ViewRequest request, RecordRow row) {
        DisciplineKind kind = records.disciplines.kind();
        boolean appealed = List.of(kind.told, kind.reported).contains(row.state()) && row.has(kind.punishment);
        if (!appealed || !records.appeals.mayCreate(request.caller())) {
            return List.of();
        }
        AppealKind to = records.appeals.kind();
        Button button = new Button(
                request.texts().get("legal.way.appeal"),
                Icons.of("undo-2"),
                press -> request.open(to.formAddress() + "?" + to.discipline.name() + "=" + row.id()));
        button.setId("legal-way-appeal");
        return List.of(button);
    }

    private static Button button(ViewRequest request, RecordRow to) {
        Button button = new Button(
                request.texts()
                        .get("legal.way.discipline", to.titleParts().getFirst().toString()),
                Icons.of("gavel"),
                press -> request.open(to.kind().pageAddress(to.id())));
        button.setId("legal-way-discipline");
        return button;
    }
}
