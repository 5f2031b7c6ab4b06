package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.supply.IctMaterialRecord;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.WorkshopServices;
import org.khet.ict.internal.ticket.part.PartPayer;
import org.khet.ict.internal.ticket.part.PartSort;
import org.khet.ict.internal.ticket.part.PartSource;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Dialogs of the workshop: notes and messages, parts and shops, what cannot be repaired, cost and follow-up. */
final class WorkshopDialogs {
    private final WorkshopServices shop;
    private final ViewRequest request;
    private final TicketPresenter presenter;
    private final TicketMessages words;

    WorkshopDialogs(WorkshopServices shop, ViewRequest request, TicketPresenter presenter, TicketMessages words) {
        this.shop = shop;
        this.request = request;
        this.presenter = presenter;
        this.words = words;
    }

    TicketActionDialog log(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.LOG);
        var work = DialogFields.words(dialog, "reason", true);
        work.setLabel(dialog.label("work"));
        var minutes = DialogFields.minutes(dialog);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.LOG,
                seen -> shop.notes().log(caller(), seen, work.getValue(), DialogFields.number(minutes))));
    }

    TicketActionDialog message(Ticket ticket, PhotoField photos) {
        var dialog = new TicketActionDialog(request, TicketAction.MESSAGE);
        var said = DialogFields.words(dialog, "reason", true);
        said.setLabel(dialog.label("message"));
        dialog.below(photos);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.MESSAGE,
                seen -> shop.notes().write(caller(), seen, said.getValue(), List.copyOf(photos.getValue()))));
    }

    TicketActionDialog erase(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.ERASE);
        var said = DialogFields.words(dialog, "reason", true);
        said.setLabel(dialog.label("erased"));
        return dialog.onGo(() ->
                presenter.act(ticket, TicketAction.ERASE, seen -> shop.notes().erase(caller(), seen, said.getValue())));
    }

    TicketActionDialog consent(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.CONSENT);
        var said = DialogFields.words(dialog, "reason", true);
        said.setLabel(dialog.label("consent"));
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.CONSENT, seen -> shop.notes().consent(caller(), seen, said.getValue())));
    }

    TicketActionDialog note(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.NOTE);
        var said = DialogFields.words(dialog, "reason", true);
        said.setLabel(dialog.label("note"));
        return dialog.onGo(() ->
                presenter.act(ticket, TicketAction.NOTE, seen -> shop.notes().note(caller(), seen, said.getValue())));
    }

    TicketActionDialog followUp(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.FOLLOW_UP);
        var said = DialogFields.words(dialog, "reason", true);
        said.setLabel(dialog.label("follow-up"));
        return dialog.onGo(() -> presenter.act(
                ticket, TicketAction.FOLLOW_UP, seen -> shop.notes().followUp(caller(), seen, said.getValue())));
    }

    TicketActionDialog correct(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.CORRECT);
        BigDecimalField cost = DialogFields.cost(dialog, words.texts().locale());
        cost.setLabel(dialog.label("new-cost"));
        cost.setHelperText(dialog.word(
                "ict.ticket.field.new-cost.help",
                BahtText.inFigures(shop.parts().charged(ticket))));
        cost.setValue(ticket.outcome().done().cost());
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.CORRECT,
                seen -> shop.notes().correct(caller(), seen, DialogFields.baht(cost), reason.getValue())));
    }

    TicketActionDialog propose(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.PROPOSE);
        var opinion = DialogFields.words(dialog, "opinion", true);
        BigDecimalField estimate =
                DialogFields.amount(dialog, "estimate", words.texts().locale());
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.PROPOSE,
                seen -> shop.unrepairable().propose(caller(), seen, opinion.getValue(), DialogFields.baht(estimate))));
    }

    TicketActionDialog giveUp(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.GIVE_UP);
        var reason = DialogFields.words(dialog, "reason", true);
        Select<DeviceState> condition = new Select<>();
        if (ticket.report().item().equipment() != null) {
            condition.setLabel(dialog.label("device-condition"));
            condition.setItems(DeviceState.DAMAGED, DeviceState.WAITING_DISPOSAL);
            condition.setItemLabelGenerator(state -> words.texts().get("ict.equipment.state." + state));
            condition.setRequiredIndicatorVisible(true);
            dialog.field("device-condition", condition);
        }
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.GIVE_UP,
                seen -> shop.unrepairable().giveUp(caller(), seen, reason.getValue(), condition.getValue())));
    }

    TicketActionDialog handBack(Ticket ticket) {
        var dialog = new TicketActionDialog(request, TicketAction.HAND_BACK);
        var reason = DialogFields.words(dialog, "reason", true);
        return dialog.onGo(() -> presenter.act(
                ticket,
                TicketAction.HAND_BACK,
                seen -> shop.unrepairable().handBack(caller(), seen, reason.getValue())));
    }

    /** A part or a shop; the register decides about what is missing. */
    TicketActionDialog part(Ticket ticket) {
        RepairPartRecord kind = shop.parts().parts().kind();
        var dialog = new TicketActionDialog(request, TicketAction.WAIT_PART);
        Select<PartSort> sort = select(dialog, kind.sort.name(), "part-sort", PartSort.values());
        var what = line(dialog, kind.what.name());
        BigDecimalField quantity = number(dialog, kind.quantity.name());
        quantity.setValue(java.math.BigDecimal.ONE);
        BigDecimalField price = number(dialog, kind.price.name());
        Select<PartSource> source = select(dialog, kind.source.name(), "part-source", PartSource.values());
        ComboBox<MaterialChoice> material = material(dialog, kind.material.name());
        Select<PartPayer> payer = select(dialog, kind.payer.name(), "part-payer", PartPayer.values());
        var shopName = line(dialog, kind.shop.name());
        var expected = new ThaiDatePicker(
                dialog.word("ict.part.field." + kind.expectedOn.name()),
                words.texts().locale());
        dialog.field(kind.expectedOn.name(), expected);
        var why = line(dialog, kind.warrantyReason.name());
        Runnable show = () -> {
            boolean sent = sort.getValue() == PartSort.SHOP;
            shopName.setVisible(sent);
            expected.setVisible(sent);
            source.setVisible(!sent);
            material.setVisible(!sent && source.getValue() == PartSource.STOCK);
        };
        sort.addValueChangeListener(change -> show.run());
        source.addValueChangeListener(change -> show.run());
        show.run();
        return dialog.onGo(() -> presenter.act(ticket, TicketAction.WAIT_PART, seen -> {
            shop.parts()
                    .parts()
                    .create(
                            caller(),
                            new RecordDraft()
                                    .with(kind.ticketNo, ticket.number().text())
                                    .with(kind.sort, sort.getValue())
                                    .with(kind.what, what.getValue())
                                    .with(kind.quantity, quantity.getValue())
                                    .with(kind.price, price.getValue())
                                    .with(kind.source, source.getValue())
                                    .with(
                                            kind.material,
                                            material.getValue() == null
                                                    ? null
                                                    : material.getValue().id())
                                    .with(kind.payer, payer.getValue())
                                    .with(kind.shop, shopName.getValue())
                                    .with(kind.expectedOn, expected.getValue())
                                    .with(kind.warrantyReason, why.getValue()));
            return shop.moves().find(caller().office(), ticket.id()).orElse(ticket);
        }));
    }

    /**
     * A material to choose.
     *
     * @param id   key
     * @param name code, name and balance
     */
    record MaterialChoice(long id, String name) {}

    private ComboBox<MaterialChoice> material(TicketActionDialog dialog, String name) {
        var stock = shop.parts().materials();
        IctMaterialRecord kind = stock.kind();
        List<MaterialChoice> all =
                stock.all(caller(), org.khet.portal.api.record.RecordFilter.of(kind.in(kind.kept))).stream()
                        .map(row -> new MaterialChoice(
                                row.id(),
                                row.get(kind.code) + " " + row.get(kind.name) + " · "
                                        + row.get(kind.balance)
                                                .stripTrailingZeros()
                                                .toPlainString() + " "
                                        + row.get(kind.countedIn)))
                        .toList();
        ComboBox<MaterialChoice> box = new ComboBox<>(dialog.word("ict.part.field." + name));
        box.setItems(all);
        box.setItemLabelGenerator(MaterialChoice::name);
        return dialog.field(name, box);
    }

    private <E extends Enum<E>> Select<E> select(TicketActionDialog dialog, String name, String choice, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(dialog.word("ict.part.field." + name));
        select.setItems(values);
        select.setItemLabelGenerator(value -> dialog.word("ict.choice." + choice + "." + value.name()));
        select.setValue(values[0]);
        return dialog.field(name, select);
    }

    private static com.vaadin.flow.component.textfield.TextField line(TicketActionDialog dialog, String name) {
        var field = DialogFields.line(dialog, name, "");
        field.setLabel(dialog.word("ict.part.field." + name));
        return field;
    }

    private BigDecimalField number(TicketActionDialog dialog, String name) {
        BigDecimalField field = DialogFields.amount(dialog, name, words.texts().locale());
        field.setLabel(dialog.word("ict.part.field." + name));
        return field;
    }

    private Caller caller() {
        return request.caller();
    }
}
