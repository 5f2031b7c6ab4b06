package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.processes.internal.ProcessesModule;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The button on letters that begins a case, linked to the letter. Source: kinds-documents §4. */
@org.osgi.service.component.annotations.Component(service = RecordOffers.class)
public final class CaseOffers implements RecordOffers {
    private static final Set<String> LETTERS = Set.of("documents.letter-in", "documents.unit-entry");

    private final ProcessesModule processes;
    private final ProcessesRecords records;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public CaseOffers(
            @Reference ProcessesModule processes,
            @Reference ProcessesRecords records,
            @Reference ModuleSwitches switches) {
        this.processes = processes;
        this.records = records;
        this.switches = switches;
    }

    @Override
    public List<Component> of(ViewRequest request, RecordLink record) {
        return LETTERS.contains(record.type())
                        && switches.isOn(request.caller().office(), processes.id())
                        && records.cases.mayCreate(request.caller())
                ? List.of(button(request, record))
                : List.of();
    }

    private Component button(ViewRequest request, RecordLink record) {
        CaseKind kind = records.cases.kind();
        String address = kind.formAddress() + "?" + kind.links.name() + "." + kind.linked.name() + "=" + record.type()
                + ":" + record.id();
        Button button = new Button(
                processes.texts().in(request.texts().locale()).get("processes.case.from-letter"),
                Icons.of("workflow"),
                press -> request.open(address));
        button.setId("processes-case-from-letter");
        return button;
    }
}
