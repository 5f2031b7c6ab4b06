package org.khet.portal.admin.internal.job.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of jobs and the page of one. */
@org.osgi.service.component.annotations.Component(service = JobRoutes.class)
public final class JobRoutes {
    private static final int CARD_ORDER = 46;
    private final Jobs jobs;
    private final Callers callers;
    private final ModuleCatalogs catalogs;
    private final ListExports exports;

    /** Jobs, who runs the portal, and the words of the modules that the jobs belong to, and by what lists go out. */
    @Activate
    public JobRoutes(
            @Reference Jobs jobs,
            @Reference Callers callers,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports) {
        this.exports = exports;
        this.jobs = jobs;
        this.callers = callers;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("jobs", this::open)
                .needs(Jobs.VIEW)
                .inMenu(ViewEntry.ADMIN, "repeat", 60)
                .under("system"));
    }

    /** The card of who steers the jobs; for who only sees them while one fails. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry(
                        "jobs",
                        Jobs.VIEW,
                        CARD_ORDER,
                        request -> new JobsCard(catalogs.with(request.texts()))
                                .of(desk(request.caller()).rows()))
                .when(caller ->
                        caller.may(Jobs.CONTROL) || desk(caller).rows().stream().anyMatch(JobsCard::isFailing)));
    }

    private JobActions desk(Caller caller) {
        return new JobActions(
                jobs,
                caller,
                callers.runtime(caller.account()).filter(operator -> operator.may(RuntimeCaller.OPERATE)));
    }

    private Component open(ViewRequest request) {
        JobActions desk = desk(request.caller());
        Texts texts = catalogs.with(request.texts());
        if (request.key().isEmpty()) {
            return new JobsView(request, texts, desk, exports);
        }
        JobActions.Row row = desk.find(request.key()).orElseThrow(() -> new NoLongerThere("core.job/" + request.key()));
        return new JobView(request, texts, desk, row);
    }
}
