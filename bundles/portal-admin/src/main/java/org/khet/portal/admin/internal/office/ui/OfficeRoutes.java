package org.khet.portal.admin.internal.office.ui;

import java.util.List;
import org.khet.portal.admin.internal.structure.ui.UnitRoutes;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the own office, and for administrators of the runtime all offices. */
@Component(service = OfficeRoutes.class)
public final class OfficeRoutes {
    private final OfficeAdministration administration;
    private final Offices offices;
    private final UnitRoutes units;
    private final RuntimeRights authorities;
    private final ModuleCatalogs catalogs;

    /** Offices, their structure, who may do what in the runtime, and words. */
    @Activate
    public OfficeRoutes(
            @Reference OfficeAdministration administration,
            @Reference Offices offices,
            @Reference UnitRoutes units,
            @Reference RuntimeRights authorities,
            @Reference ModuleCatalogs catalogs) {
        this.administration = administration;
        this.offices = offices;
        this.units = units;
        this.authorities = authorities;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("office", this::own)
                        .needs(Offices.CONFIGURE)
                        .inMenu(ViewEntry.ADMIN, "building-2", 30)
                        .under("structure"),
                ViewEntry.at("offices", this::all).needs(Offices.VIEW));
    }

    private com.vaadin.flow.component.Component own(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        if (!request.key().isEmpty()) {
            return units.page(request, texts);
        }
        boolean everywhere = authorities.of(request).isPresent();
        var view = new OfficeView(request, texts, administration, everywhere);
        view.add(units.list(request, texts));
        return view;
    }

    private com.vaadin.flow.component.Component all(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        RuntimeCaller caller = authorities.of(request).orElseThrow(() -> new NotPermitted(RuntimeCaller.CREATE_OFFICE));
        caller.require(RuntimeCaller.CREATE_OFFICE);
        if (request.key().equals("new")) {
            return new FoundingView(request, texts, administration.structures(), authorities.founding(), caller);
        }
        return request.key().isEmpty()
                ? offices(request, texts, caller)
                : new AppointView(
                        request,
                        texts,
                        authorities.administrators(),
                        new AdministratorCandidates(office(request), authorities.people()),
                        caller);
    }

    private Office office(ViewRequest request) {
        return offices.findByCode(request.key()).orElseThrow(() -> new NoLongerThere("core.office/" + request.key()));
    }

    private com.vaadin.flow.component.Component offices(ViewRequest request, Texts texts, RuntimeCaller caller) {
        var view = new OfficesView(
                request, texts, offices, authorities.administrators().administered(caller));
        if (authorities.demo().areThere()) {
            view.add(new DemoNote(request, texts, authorities.demo(), caller));
        }
        return view;
    }
}
