package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the register of processing, and the requests of data subjects. */
@org.osgi.service.component.annotations.Component(service = PrivacyRoutes.class)
public final class PrivacyRoutes {
    private static final String NEW = "new";
    private static final String KEY = "[1-9]\\d{0,17}";
    private final ProcessingRegister processing;
    private final DataRequestRegister requests;
    private final PrivacyChoiceLoader finder;
    private final ListExports exports;
    private final ModuleCatalogs catalogs;

    /** Both registers, what they point at, by what lists go out, and the words of the modules. */
    @Activate
    public PrivacyRoutes(
            @Reference ProcessingRegister processing,
            @Reference DataRequestRegister requests,
            @Reference PrivacyChoiceLoader finder,
            @Reference ListExports exports,
            @Reference ModuleCatalogs catalogs) {
        this.processing = processing;
        this.requests = requests;
        this.finder = finder;
        this.exports = exports;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("processing", this::processing)
                        .needs(ProcessingRegister.VIEW)
                        .inMenu(ViewEntry.ADMIN, "clipboard-list", 83)
                        .under("oversight"),
                ViewEntry.at("data-requests", this::requests)
                        .needs(DataRequestRegister.HANDLE)
                        .inMenu(ViewEntry.ADMIN, "inbox", 84)
                        .under("oversight"));
    }

    private Component processing(ViewRequest request) {
        var list = new ProcessingList(request.caller(), catalogs.with(request.texts()), processing, finder);
        String key = request.key();
        if (key.isEmpty()) {
            return new ProcessingsView(request, list, exports);
        }
        if (key.matches(KEY)) {
            return new ProcessingView(
                    request, list, processing.open(request.caller(), new ProcessingId(Long.parseLong(key))));
        }
        if (!request.caller().scope(ProcessingRegister.EDIT).wholeOffice()) {
            throw new NotPermitted(ProcessingRegister.EDIT);
        }
        var view = new ProcessingView(request, list, null);
        return key.equals(NEW)
                ? view
                : processing.proposals(request.caller()).stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .map(one -> view.proposing(one.key(), one.basis()))
                        .orElseThrow(() -> new NoLongerThere("core.processing/" + key));
    }

    private Component requests(ViewRequest request) {
        var list = new DataRequestList(request.caller(), catalogs.with(request.texts()), requests, finder);
        String key = request.key();
        if (key.isEmpty()) {
            return new DataRequestsView(request, list, exports);
        }
        if (key.equals(NEW)) {
            return new DataRequestView(request, list).noting();
        }
        if (!key.matches(KEY)) {
            throw new NoLongerThere("core.data-request/" + key);
        }
        return new DataRequestView(request, list)
                .showing(requests.open(request.caller(), new DataRequestId(Long.parseLong(key))));
    }
}
