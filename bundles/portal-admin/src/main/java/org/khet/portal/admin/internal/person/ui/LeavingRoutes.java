package org.khet.portal.admin.internal.person.ui;

import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the page on which a person leaves or moves. */
@Component(service = LeavingRoutes.class)
public final class LeavingRoutes {
    private final PeopleRegister register;
    private final PersonHandovers handovers;
    private final SuccessorCandidates colleagues;
    private final ModuleCatalogs catalogs;

    /** People, what they hold, who goes on, and the words of the modules. */
    @Activate
    public LeavingRoutes(
            @Reference PeopleRegister register,
            @Reference PersonHandovers handovers,
            @Reference SuccessorCandidates colleagues,
            @Reference ModuleCatalogs catalogs) {
        this.register = register;
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("leaving", this::open).needs(People.EDIT));
    }

    private com.vaadin.flow.component.Component open(ViewRequest request) {
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.person/" + request.key());
        }
        var opened = register.open(request.caller(), new PersonId(Long.parseLong(request.key())));
        return new LeavingView(request, catalogs.with(request.texts()), handovers, colleagues, opened);
    }
}
