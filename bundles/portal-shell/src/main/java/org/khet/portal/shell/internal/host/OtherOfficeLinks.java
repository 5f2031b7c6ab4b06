package org.khet.portal.shell.internal.host;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;

/**
 * A link names no office. When its record is not of the tab's office, looks whether it is of another one in which the same
 * account may open it. Whoever has no grant there learns nothing. ARCHITECTURE §3.
 */
final class OtherOfficeLinks {
    private final ShellContext shell;
    private final UI ui;

    OtherOfficeLinks(ShellContext shell, UI ui) {
        this.shell = shell;
        this.ui = ui;
    }

    /** The other office in which the address opens; empty when there is none. */
    Optional<Office> find(HostRequest.Asked asked) {
        if (asked.address().key().isEmpty()) {
            return Optional.empty();
        }
        return TabOffice.of(ui)
                .flatMap(tab -> shell.entrance().officesOf(tab.presence().account()).stream()
                        .filter(office -> !office.id().equals(asked.caller().office()))
                        .filter(office -> shell.entrance()
                                .callerIn(tab.presence(), office)
                                .filter(caller -> opens(asked, caller))
                                .isPresent())
                        .findFirst());
    }

    private boolean opens(HostRequest.Asked asked, Caller there) {
        ViewAddress address = asked.address();
        if (!(shell.modules().answer(there, address) instanceof ViewResolution.Open found)) {
            return false;
        }
        DraftOfView draft = new DraftOfView(
                shell.desk().drafts(), there, new Form(address.module(), address.view(), address.key()));
        HostRequest request = new HostRequest(
                new HostRequest.Asked(there, asked.texts(), address, asked.query()),
                ui,
                shell.faults(),
                draft,
                title -> {});
        try {
            return found.view().factory().open(request).getElement() != null;
        } catch (NoLongerThere gone) {
            return false;
        } finally {
            request.close();
        }
    }
}
