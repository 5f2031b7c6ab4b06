package org.khet.documents.internal.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.AgendaItems;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.meeting.MeetingItems;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The button that puts a record of whatever module on an agenda; while it waits there, the way to it. Source: core CORE-120. */
@org.osgi.service.component.annotations.Component(service = RecordOffers.class)
public final class AgendaOffers implements RecordOffers {
    /** Meetings themselves, and what is proposed to them. */
    private static final Set<String> OWN = Set.of("documents.meeting", "documents.agenda-item");

    private final DocumentsModule documents;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public AgendaOffers(@Reference DocumentsModule documents, @Reference ModuleSwitches switches) {
        this.documents = documents;
        this.switches = switches;
    }

    @Override
    public List<Component> of(ViewRequest request, RecordLink record) {
        boolean offered = !OWN.contains(record.type())
                && switches.isOn(request.caller().office(), documents.id())
                && request.caller().may(AgendaItemKind.PROPOSE);
        return offered ? List.of(button(request, record, documents.letters().agenda)) : List.of();
    }

    private Component button(ViewRequest request, RecordLink record, AgendaItems agenda) {
        Texts texts = documents.texts().in(request.texts().locale());
        List<MeetingItems.Standing> open = agenda.standing(request.caller(), record.type(), record.id());
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

    private static void propose(ViewRequest request, RecordLink record, AgendaItems agenda) {
        int before = agenda.count(request.caller(), record.type(), record.id());
        agenda.propose(
                request.caller(),
                new MeetingItems.Proposal(
                        record.type() + "/" + record.id() + "/m" + (before + 1),
                        record.type(),
                        record.id(),
                        record.title()));
    }
}
