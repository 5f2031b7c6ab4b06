package org.khet.portal.shell.internal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.host.HostRequest;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.setup.ShellContext;

/** Makes the cards of the home page; one that fails shows its own line, the page goes on. */
final class CardMaker {
    private final ShellContext shell;
    private final UI ui;
    private final Caller caller;
    private final List<HostRequest> requests = new ArrayList<>();

    CardMaker(ShellContext shell, UI ui, Caller caller) {
        this.shell = shell;
        this.ui = ui;
        this.caller = caller;
    }

    Section make(KnownModule module, CardEntry card) {
        Texts texts = module.texts().in(ui.getLocale());
        String id = module.id().value();
        Section section = new Section(texts.get(id + ".card." + card.name() + ".title"));
        section.setId("shell-card-" + id + "-" + card.name());
        section.content(content(module, card, texts));
        return section;
    }

    private Component content(KnownModule module, CardEntry card, Texts texts) {
        ViewAddress address = new ViewAddress(module.id().value(), "card-" + card.name(), "");
        try {
            DraftOfView none =
                    DraftOfView.none(shell.desk().drafts(), caller, new Form(address.module(), address.view(), ""));
            HostRequest request = new HostRequest(
                    new HostRequest.Asked(caller, texts, address, Map.of()), ui, shell.faults(), none, title -> {});
            requests.add(request);
            return card.factory().apply(request);
        } catch (RuntimeException | LinkageError e) {
            FaultMessage told = shell.faults()
                    .tell(
                            e,
                            "card " + address.path() + " of account "
                                    + caller.account().value(),
                            ui.getLocale());
            return new InlineNotice(told.state(), told.title(), told.text());
        }
    }

    void close() {
        requests.forEach(HostRequest::close);
        requests.clear();
    }
}
