package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.WorkshopServices;
import org.khet.ict.internal.ticket.paper.FormF2;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.PhotoStrip;
import org.khet.portal.api.ui.component.Section;

/** A ticket: what it is, where it stands, what happened, what next. */
final class TicketView extends Div implements TicketPresenter.Screen {
    private final ViewRequest request;
    private final Texts texts;
    private final TicketServices desks;
    private final FormF2 form;
    private final TicketMessages messages;
    private final TicketTargets targets;
    private final Div note = new Div();
    private final Div page = new Div();
    private final TicketActions actions;
    final TicketPresenter presenter;
    private Function<Ticket, List<Component>> more = ticket -> List.of();

    TicketView(
            ViewRequest request,
            TicketServices desks,
            WorkshopServices workshop,
            TicketTargets targets,
            FormF2 form,
            TicketMessages messages) {
        this.targets = targets;
        this.request = request;
        this.texts = request.texts();
        this.desks = desks;
        this.form = form;
        this.messages = messages;
        addClassName("k-page");
        presenter = new TicketPresenter(desks, request.caller(), this);
        actions = new TicketActions(desks, workshop, request, presenter, messages);
        note.setVisible(false);
        page.addClassName("k-page");
    }

    /** What else stands in the head of each ticket. */
    TicketView with(Function<Ticket, List<Component>> parts) {
        more = parts;
        return this;
    }

    @Override
    public void show(TicketPresenter.Opened opened) {
        Ticket ticket = opened.ticket();
        request.title(ticket.number().text() + " " + ticket.title());
        removeAll();
        add(header(opened), note, new TicketFacts(messages).steps(ticket, opened.steps()), body(opened));
    }

    private PageHeader header(TicketPresenter.Opened opened) {
        Ticket ticket = opened.ticket();
        PageHeader head = new PageHeader(texts.get("ict.place"), ticket.title());
        boolean desk = desks.register().seesAll(request.caller());
        head.crumb("", texts.get("ict.home"));
        if (desk) {
            head.crumb("ict/repairs", texts.get("ict.repairs.title"));
        } else {
            head.crumb("ict/my-repairs", texts.get("ict.my-repairs.title"));
        }
        head.here(ticket.number().text());
        head.above(
                TicketFacts.number(ticket),
                TicketTones.badge(opened, messages),
                TicketTones.priority(ticket.handling().triage().priority(), messages));
        List<Component> buttons = new ArrayList<>(more.apply(ticket));
        if (request.caller().may(IctPermissions.REPAIR_PRINT)) {
            String name = "F2-" + ticket.number().text().replaceAll("[^\\p{L}\\p{N}-]+", "-");
            String address = request.address("ict/repairs/" + ticket.id());
            buttons.add(new Download(
                    "ict-ticket-print",
                    "printer",
                    texts.get("ict.ticket.print"),
                    () -> Download.Kind.pdf(name),
                    out -> form.print(
                            request.caller(),
                            desks.register().open(request.caller(), ticket.id()),
                            desks.register().steps(request.caller(), ticket.id()),
                            address,
                            out)));
        }
        head.actions(buttons.toArray(Component[]::new));
        return head;
    }

    private MainAndAside body(TicketPresenter.Opened opened) {
        Ticket ticket = opened.ticket();
        var facts = new TicketFacts(messages);
        List<PhotoStrip> photos = opened.photos().isEmpty() ? List.of() : List.of(strip(ticket, opened.photos()));
        Section happened =
                new Section(texts.get("ict.ticket.timeline"), facts.timeline(opened.steps(), ticket, photos));
        Section details = new Section(texts.get("ict.ticket.details"), facts.facts(opened));
        List<Component> aside = new ArrayList<>(List.of(actions.box(opened)));
        aside.addAll(targets.sections(request, opened, messages));
        aside.add(details);
        return new MainAndAside(List.of(happened), aside);
    }

    private PhotoStrip strip(Ticket ticket, List<Files.Stored> photos) {
        PhotoStrip strip = new PhotoStrip();
        int no = 1;
        for (Files.Stored photo : photos) {
            strip.photo(
                    picture(ticket, photo), picture(ticket, photo), texts.get("ict.ticket.photo", no, photo.name()));
            no++;
        }
        return strip;
    }

    private DownloadHandler picture(Ticket ticket, Files.Stored photo) {
        return event -> send(event, ticket, photo);
    }

    private void send(DownloadEvent event, Ticket ticket, Files.Stored photo) throws IOException {
        try (InputStream content = desks.register().photo(request.caller(), ticket.id(), photo.id())) {
            event.setContentType(photo.mediaType());
            event.setContentLength(photo.size());
            event.inline(photo.name());
            content.transferTo(event.getOutputStream());
        }
    }

    @Override
    public void showOutdated(Problem problem) {
        note.removeAll();
        note.add(new InlineNotice(BadgeTone.NEAR, messages.problem(problem), texts.get("ict.ticket.outdated.text")));
        note.setVisible(true);
    }

    @Override
    public void tellDone(TicketAction action, Ticket ticket) {
        note.setVisible(false);
        request.tell(
                texts.get("ict.ticket.done." + action, ticket.number().text()).strip());
    }

    static String id(TicketAction action) {
        return "ict-ticket-do-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
