package org.khet.documents.internal.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.answer.SchoolLetters;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.SchoolOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The button on the page of a school that begins a letter to it. DESIGN picture 17. */
@org.osgi.service.component.annotations.Component(service = {SchoolOffers.class, MadeFor.class})
public final class SchoolLetterOffers implements SchoolOffers, MadeFor {
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final SchoolLetters letters;

    /** For the component runtime. */
    @Activate
    public SchoolLetterOffers(
            @Reference DocumentsModule documents, @Reference ModuleSwitches switches, @Reference Schools schools) {
        this.documents = documents;
        this.switches = switches;
        letters = new SchoolLetters(documents.letters().outgoing.letters, schools);
    }

    @Override
    public List<Component> of(ViewRequest request, SchoolId school) {
        if (!switches.isOn(request.caller().office(), documents.id())) {
            return List.of();
        }
        return letters.address(request.caller(), school).stream()
                .<Component>map(address -> button(request, address))
                .toList();
    }

    private Button button(ViewRequest request, String address) {
        Button button = new Button(
                documents.texts().in(request.texts().locale()).get("documents.letter-to-school.write"),
                Icons.of("send"),
                press -> request.open(address));
        button.setId("documents-letter-to-school");
        return button;
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return letters.begun(caller, token, kind);
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return letters.made(caller, token, record);
    }
}
