package org.khet.documents.internal.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.answer.InvitationForm;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Offers beside a letter to propose what it invites to. Source: DIR-03. */
@org.osgi.service.component.annotations.Component(service = {RecordOffers.class, MadeFor.class})
public final class InvitationOffers implements RecordOffers, MadeFor {
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final InvitationForm form;

    /** For the component runtime. */
    @Activate
    public InvitationOffers(@Reference DocumentsModule documents, @Reference ModuleSwitches switches) {
        this.documents = documents;
        this.switches = switches;
        form = new InvitationForm(documents.letters());
    }

    @Override
    public List<Component> of(ViewRequest request, RecordLink record) {
        if (!switches.isOn(request.caller().office(), documents.id()) || !form.offers(request.caller(), record)) {
            return List.of();
        }
        Button button = new Button(
                documents.texts().in(request.texts().locale()).get("documents.invitation.propose"),
                Icons.of("calendar-plus"),
                press -> request.open(form.address(record)));
        button.setId("documents-invitation-propose");
        return List.of(button);
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return form.begun(caller, token, kind);
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return form.made(caller, token, record);
    }
}
