package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.ReplacementAdvice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.deadline.TargetTime;
import org.khet.ict.internal.ticket.part.PartRegister;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.StatusBadge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Beside a ticket: the time to solve it, its warranty, whether its device should rather be replaced, and its parts. Source: ict I.2.6, ICT-11, ICT-15, ICT-25. */
@org.osgi.service.component.annotations.Component(service = TicketTargets.class)
public final class TicketTargets {
    private final TargetClock targets;
    private final PartRegister parts;
    private final DeviceRegister devices;
    private final ReplacementAdvice advice;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TicketTargets(
            @Reference TargetClock targets,
            @Reference PartRegister parts,
            @Reference DeviceRegister devices,
            @Reference ReplacementAdvice advice,
            @Reference Clock clock) {
        this.targets = targets;
        this.parts = parts;
        this.devices = devices;
        this.advice = advice;
        this.clock = clock;
    }

    List<Component> sections(ViewRequest request, TicketPresenter.Opened opened, TicketMessages words) {
        Ticket ticket = opened.ticket();
        List<Component> sections = new ArrayList<>();
        Long device = ticket.report().item().equipment();
        if (device != null && ticket.state().isOpen()) {
            devices.find(request.caller().office(), device)
                    .map(one -> one.warranty())
                    .filter(until -> !until.isBefore(OfficeTime.day(clock.instant())))
                    .ifPresent(until -> sections.add(warranty(until, words.texts())));
        }
        if (device != null && ticket.state().isOpen()) {
            advice.on(request.caller(), device).ifPresent(one -> sections.add(replacement(one, words.texts())));
        }
        if (ticket.handling().triage().priority() > 0) {
            sections.add(target(targets.of(ticket, opened.steps()), words));
        }
        if (request.caller().may(IctPermissions.PART_VIEW)) {
            List<RecordRow> rows = parts.of(ticket);
            if (!rows.isEmpty()) {
                sections.add(parts(rows, ticket, words.texts()));
            }
        }
        return sections;
    }

    private static InlineNotice warranty(LocalDate until, Texts texts) {
        String day = ScreenDates.in(texts.locale()).listDate(until);
        return new InlineNotice(
                BadgeTone.NEAR, texts.get("ict.ticket.warranty", day), texts.get("ict.ticket.warranty.text"));
    }

    private static InlineNotice replacement(ReplacementAdvice.Advice one, Texts texts) {
        return new InlineNotice(
                BadgeTone.NEAR,
                texts.get("ict.device-card.replace"),
                texts.get(
                        "ict.device-card.replace.why",
                        BahtText.inFigures(one.repairs()),
                        BahtText.inFigures(one.price()),
                        one.percent()));
    }

    private static Section target(TargetTime time, TicketMessages words) {
        Texts texts = words.texts();
        Facts facts = new Facts();
        String state = texts.get("ict.ticket.target." + time.state());
        StatusBadge badge = time.late()
                ? new StatusBadge(BadgeTone.LATE, "clock-alert", texts.get("ict.ticket.target.late"))
                : time.near()
                        ? new StatusBadge(BadgeTone.NEAR, "clock", state)
                        : new StatusBadge(BadgeTone.RUN, "clock", state);
        facts.fact(texts.get("ict.ticket.target.state"), badge);
        if (time.due() != null) {
            facts.fact(texts.get("ict.ticket.target.due"), words.when(time.due()));
        }
        facts.fact(
                texts.get("ict.ticket.target.used"),
                texts.get("ict.ticket.target.of", words.lasting(time.used()), words.lasting(time.allowed())));
        facts.fact(texts.get("ict.ticket.target.rest"), words.lasting(time.rest()));
        facts.fact(texts.get("ict.ticket.target.paused"), words.lasting(time.paused()));
        return new Section(texts.get("ict.ticket.target"), facts);
    }

    private Section parts(List<RecordRow> rows, Ticket ticket, Texts texts) {
        RepairPartRecord kind = parts.parts().kind();
        List<List<String>> lines = rows.stream()
                .map(row -> List.of(
                        row.get(kind.what),
                        BahtText.inFigures(row.get(kind.sum)),
                        texts.get(RecordTexts.state(kind, row.state()))))
                .toList();
        String title = texts.get("ict.part.plural");
        List<String> heads = List.of(
                texts.get("ict.part.field.what"),
                texts.get("ict.part.field.sum_baht"),
                texts.get("ict.ticket.target.state"));
        Section section = new Section(title, new SmallTable(title, heads, lines));
        section.foot(Links.to("ict/parts?q=" + ticket.number().text(), title));
        return section;
    }
}
