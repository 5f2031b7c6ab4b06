package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketNoteService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Asks how the memo was decided that asked for work (form F4). Source: ict ICT-30. */
final class MemoDialog {
    private MemoDialog() {}

    static TicketActionDialog of(
            ViewRequest request, TicketNoteService notes, TicketPresenter presenter, Ticket ticket) {
        Texts texts = request.texts();
        var dialog = new TicketActionDialog(request, TicketAction.MEMO);
        TextField number = dialog.field("memo", new TextField(dialog.label("memo")));
        number.setMaxLength(60);
        ThaiDatePicker day = dialog.field("memo-day", new ThaiDatePicker(dialog.label("memo-day"), texts.locale()));
        RadioButtonGroup<Boolean> granted = dialog.field("memo-granted", new RadioButtonGroup<>());
        granted.setLabel(dialog.label("memo-granted"));
        granted.setItems(true, false);
        granted.setItemLabelGenerator(
                value -> texts.get(value ? "ict.ticket.memo.GRANTED" : "ict.ticket.memo.REFUSED"));
        granted.setValue(true);
        return dialog.onGo(() -> {
            LocalDate on = day.getValue();
            return on == null
                    ? List.of(TextValidator.missing("memo-day"))
                    : presenter.act(
                            ticket,
                            TicketAction.MEMO,
                            seen -> notes.memo(
                                    request.caller(),
                                    seen,
                                    number.getValue(),
                                    on,
                                    Boolean.TRUE.equals(granted.getValue())));
        });
    }
}
