package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.knowledge.ArticleHints;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.paper.FormF2;
import org.khet.ict.internal.ticket.report.OpenDeviceTickets;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the form of a report. */
@org.osgi.service.component.annotations.Component(service = RepairFormRoutes.class)
public final class RepairFormRoutes {
    private final TicketServices desks;
    private final TicketReportChoices picks;
    private final Settings settings;
    private final FormF2 paper;
    private final OpenDeviceTickets opens;
    private final ArticleHints articles;

    /** For the component runtime. */
    @Activate
    public RepairFormRoutes(
            @Reference TicketServices desks,
            @Reference TicketReportChoices picks,
            @Reference Settings settings,
            @Reference FormF2 paper,
            @Reference OpenDeviceTickets opens,
            @Reference KnowledgeRegister knowledge) {
        this.opens = opens;
        this.articles = new ArticleHints(knowledge);
        this.paper = paper;
        this.desks = desks;
        this.picks = picks;
        this.settings = settings;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("repair-form", this::form)
                .needs(IctPermissions.REPAIR_SUBMIT)
                .inMenu(ViewEntry.COMMON, "wrench", 60));
    }

    private Component form(ViewRequest request) {
        var office = request.caller().office();
        int most = settings.get(office, IctSettings.PHOTO_COUNT, picks.today());
        int mebibytes = settings.get(office, IctSettings.PHOTO_MEBIBYTES, picks.today());
        var photos = new PhotoField(
                request, (name, content) -> desks.report().stage(request.caller(), name, content), most, mebibytes);
        var who = new RequesterFields(request, picks, desks.register().mayRecord(request.caller()));
        var view = new RepairFormView(
                request, who, new ItemFields(request, picks), new TroubleFields(request.texts(), photos));
        view.blankForm(new Download(
                "ict-repair-form-blank",
                "printer",
                request.texts().get("ict.repair.form.blank"),
                () -> Download.Kind.pdf("F2"),
                out -> paper.printBlank(request.caller(), out)));
        var presenter = new RepairFormPresenter(desks, picks, request.caller(), view);
        view.onSubmit(presenter::submit);
        view.onRequester(presenter::requester);
        view.onSymptom(presenter::symptom);
        presenter.requester(null);
        new ReportHints(request, view, words -> articles.of(request.caller(), words, ReportHints.MOST), opens).follow();
        new ScannedDevice(request, picks, view).follow();
        return view;
    }
}
