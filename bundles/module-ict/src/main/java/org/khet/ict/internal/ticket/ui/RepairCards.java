package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.Links;

/** Cards on the home page: the desk's open tickets, and what somebody reported. */
final class RepairCards {
    private static final int MOST = 5;

    private final TicketRegister register;
    private final RepairListFactory parts;

    RepairCards(TicketRegister register, RepairListFactory parts) {
        this.register = register;
        this.parts = parts;
    }

    List<CardEntry> entries() {
        return List.of(
                new CardEntry("open-repairs", IctPermissions.REPAIR_ACCEPT, 30, this::open),
                new CardEntry("my-work", IctPermissions.REPAIR_WORK, 31, this::work),
                new CardEntry("my-repairs", IctPermissions.REPAIR_CONFIRM, 40, this::mine));
    }

    private Component open(ViewRequest request) {
        Texts texts = request.texts();
        var counts = register.counts(request.caller(), TicketFilter.OPEN);
        String unit = texts.get("ict.card.unit");
        return new FigureStrip(List.of(
                figure(texts, "open", counts.open(), unit),
                figure(texts, "unassigned", counts.unassigned(), unit),
                figure(texts, "overdue", counts.overdue(), unit),
                figure(texts, "to_confirm", counts.toConfirm(), unit)));
    }

    private static Figure figure(Texts texts, String tab, int count, String unit) {
        return new Figure(
                String.valueOf(count),
                unit,
                texts.get("ict.repairs.tab." + tab.toUpperCase(java.util.Locale.ROOT)),
                null,
                "ict/repairs?tab=" + tab);
    }

    private Component work(ViewRequest request) {
        return list(
                request, TicketFilter.OPEN.in(TicketFilter.Tab.MINE), "ict/repairs?tab=mine", "ict.card.work.empty");
    }

    private Component mine(ViewRequest request) {
        return list(request, TicketFilter.OPEN.reportedOnly(true), "ict/my-repairs", "ict.card.mine.empty");
    }

    private Component list(ViewRequest request, TicketFilter filter, String address, String empty) {
        Texts texts = request.texts();
        List<TicketRow> rows = register.page(request.caller(), filter, new PageRequest(0, MOST, List.of()));
        if (rows.isEmpty()) {
            return new EmptyState(BadgeTone.DONE, "circle-check", texts.get(empty), "").bare();
        }
        RepairColumns columns = parts.columns(request);
        Div list = new Div();
        for (TicketRow row : rows) {
            list.add(Links.to("ict/repairs/" + row.id(), columns.card(row)));
        }
        list.add(Links.to(address, texts.get("ict.card.all")));
        return list;
    }
}
