package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.IctProcesses;
import org.khet.ict.internal.knowledge.KnowledgeRegister;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.link.TicketArticles;
import org.khet.ict.internal.ticket.paper.FormF2;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the register and single tickets; both follow what others do. */
@org.osgi.service.component.annotations.Component(service = RepairRoutes.class)
public final class RepairRoutes {
    private final TicketServices desks;
    private final RepairListFactory parts;
    private final FormF2 form;
    private final EventPublisher events;
    private final TicketTargets targets;
    private final FigureService figures;
    private final Schools schools;
    private final TicketArticles lessons;

    /** For the component runtime. */
    @Activate
    public RepairRoutes(
            @Reference TicketServices desks,
            @Reference RepairListFactory parts,
            @Reference FormF2 form,
            @Reference EventPublisher events,
            @Reference TicketTargets targets,
            @Reference FigureService figures,
            @Reference Schools schools,
            @Reference KnowledgeRegister knowledge) {
        this.lessons = new TicketArticles(knowledge);
        this.targets = targets;
        this.figures = figures;
        this.schools = schools;
        this.desks = desks;
        this.parts = parts;
        this.form = form;
        this.events = events;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("repairs", this::repairs)
                        .needs(IctPermissions.REPAIR_VIEW)
                        .inMenu("ICT", "wrench", 10)
                        .follows(IctProcesses.REPAIR),
                ViewEntry.at("my-repairs", this::own).needs(IctPermissions.REPAIR_CONFIRM),
                ViewEntry.at("figures", request -> new FiguresView(request, figures, schools, parts.words(request)))
                        .needs(IctPermissions.FIGURES_VIEW)
                        .inMenu("ICT", "chart-column", 15)
                        .under("reports")
                        .follows(IctProcesses.REPAIR));
    }

    /** Cards. */
    public List<CardEntry> cards() {
        return new RepairCards(desks.register(), parts::columns, events, RepairCards::inAWhile).entries();
    }

    private Component repairs(ViewRequest request) {
        return request.key().isEmpty() ? list(request, desks.register().seesAll(request.caller())) : ticket(request);
    }

    private Component own(ViewRequest request) {
        return list(request, false);
    }

    private Component list(ViewRequest request, boolean desk) {
        var view = new RepairsView(request, parts, desk);
        follow(request, happening -> request.later(() -> view.heard(happening.recordId())));
        return view;
    }

    private Component ticket(ViewRequest request) {
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("ict.ticket/" + request.key());
        }
        long id = Long.parseLong(request.key());
        var view = new TicketView(request, desks, parts.workshop(), targets, form, parts.words(request));
        var neighbours = new TicketNeighbours(
                request,
                parts.presenter(request, desks.register().seesAll(request.caller()), new TicketNeighbours.Silent()));
        var articles = new ArticleButton(request, lessons);
        view.with(ticket -> Stream.of(articles.of(ticket), neighbours.of(ticket))
                .flatMap(List::stream)
                .toList());
        view.presenter.open(id);
        follow(request, happening -> {
            if (happening.recordId() == id) {
                request.later(() -> request.attempt(() -> view.presenter.open(id)));
            }
        });
        return view;
    }

    private void follow(ViewRequest request, java.util.function.Consumer<DomainEvent> heard) {
        var caller = request.caller();
        var subscription = events.follow(caller.office(), happening -> {
            if (happening.recordType().equals(TicketEvents.RECORD)
                    && !caller.person().equals(happening.actor())) {
                heard.accept(happening);
            }
        });
        request.onClose(subscription::close);
    }
}
