package org.khet.portal.admin.internal.people.ui;

import java.util.List;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.PeopleRegister;
import org.khet.portal.api.office.PersonHandovers;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the page on which a person leaves or moves. */
@Component(service = LeavingScreens.class)
public final class LeavingScreens {
    private final PeopleRegister register;
    private final PersonHandovers handovers;
    private final Colleagues colleagues;
    private final Catalogs catalogs;

    /** People, what they hold, who goes on, and the words of the modules. */
    @Activate
    public LeavingScreens(
            @Reference PeopleRegister register,
            @Reference PersonHandovers handovers,
            @Reference Colleagues colleagues,
            @Reference Catalogs catalogs) {
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
