package org.khet.documents.internal.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.AgendaItems;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The button that puts a record of whatever module on an agenda; while it waits there, the way to it. Source: core CORE-120. */
@org.osgi.service.component.annotations.Component(service = RecordOffers.class)
public final class AgendaOffers implements RecordOffers {
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final RecordServices records;

    /** For the component runtime. */
    @Activate
    public AgendaOffers(
            @Reference DocumentsModule documents,
            @Reference ModuleSwitches switches,
            @Reference RecordServices records) {
        this.documents = documents;
        this.switches = switches;
        this.records = records;
    }

    @Override
    public List<Component> of(ViewRequest request, RecordLink record) {
        boolean offered = switches.isOn(request.caller().office(), documents.id())
                && request.caller().may(AgendaItemKind.PROPOSE)
                && isForAgendas(records, request.caller(), record);
        return offered ? List.of(button(request, record, documents.letters().agenda)) : List.of();
    }

    /** Not what its kind keeps from agendas, and nothing secret: an agenda is read by many. */
    static boolean isForAgendas(RecordServices records, Caller caller, RecordLink record) {
        return records.find(record.type())
                .filter(service -> !service.kind().isForAgendas()
                        || service.find(caller.office(), record.id())
                                .filter(service.kind()::isHidden)
                                .isPresent())
                .isEmpty();
    }

    /** Whose resolution the record waits for, also where it is proposed by hand. */
    static String resolvedBy(RecordServices records, Caller caller, RecordLink record) {
        return records.find(record.type())
                .flatMap(service -> service.find(caller.office(), record.id()).map(service.kind()::resolvedBy))
                .orElse("");
    }

    private Component button(ViewRequest request, RecordLink record, AgendaItems agenda) {
        Texts texts = documents.texts().in(request.texts().locale());
        List<MeetingItems.PlannedItem> open = agenda.standing(request.caller(), record.type(), record.id());
        Button button = open.isEmpty()
                ? new Button(
                        texts.get("documents.agenda.propose"),
                        Icons.of("list-checks"),
                        press -> request.attempt(() -> {
                            propose(request, record, agenda);
                            request.open(agenda.standing(request.caller(), record.type(), record.id())
                                    .getFirst()
                                    .link());
                        }))
                : new Button(
                        texts.get("documents.agenda.open"),
                        Icons.of("list-checks"),
                        press -> request.open(open.getFirst().link()));
        button.setId("documents-agenda-propose");
        return button;
    }

    private void propose(ViewRequest request, RecordLink record, AgendaItems agenda) {
        int before = agenda.count(request.caller(), record.type(), record.id());
        agenda.propose(
                request.caller(),
                new MeetingItems.Proposal(
                        record.type() + "/" + record.id() + "/m" + (before + 1),
                        record.type(),
                        record.id(),
                        record.title(),
                        resolvedBy(records, request.caller(), record)));
    }
}
