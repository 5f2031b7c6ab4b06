package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketService;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Register;

/** Gives several tickets of the register to one technician. Source: design 04, ict T5. */
final class RepairBulkBar extends Div {
    private static final Set<TicketState> LEGAL = Set.of(TicketState.RECEIVED, TicketState.REOPENED);
    /** A list that is read as one scrolls has no box for all in the head of what is chosen; a column needs a name all the same. */
    private static final String HEAD = """
            const column = this.querySelector('vaadin-grid-flow-selection-column');
            column.headerRenderer = root => { root.textContent = $0; };""";

    private final ViewRequest request;
    private final Texts texts;
    private final TicketService desk;
    private final Register<TicketRow> register;
    private final Runnable changed;
    final Button select;
    final ComboBox<NamedPerson> technician = new ComboBox<>();
    final Button assign;
    private final Span words = new Span();
    private final Div bar = new Div();
    private Map<PersonId, HalfDay> away = Map.of();

    RepairBulkBar(ViewRequest request, TicketService desk, Register<TicketRow> register, Runnable changed) {
        this.request = request;
        this.texts = request.texts();
        this.desk = desk;
        this.register = register;
        this.changed = changed;
        select = new Button(texts.get("ict.repairs.bulk.select"), Icons.of("list-checks"), press -> turn());
        select.setId("ict-repairs-bulk-select");
        technician.setId("ict-repairs-bulk-technician");
        technician.setPlaceholder(texts.get("ict.repairs.bulk.technician"));
        technician.setAriaLabel(texts.get("ict.repairs.bulk.technician"));
        technician.setItemLabelGenerator(this::label);
        technician.addValueChangeListener(change -> warn());
        request.draft().skip(technician);
        assign = new Button(texts.get("ict.repairs.bulk.assign"), Icons.of("user-plus"), press -> assign());
        assign.setId("ict-repairs-bulk-assign");
        bar.addClassName("k-bulk");
        words.addClassName("k-bulk-count");
        Div to = new Div(technician, assign);
        to.addClassName("k-bulk-to");
        bar.add(words, to);
        bar.setVisible(false);
        words.getElement().setAttribute("role", "status");
        add(select, bar);
    }

    private void turn() {
        boolean on = !bar.isVisible();
        register.close();
        register.grid().setSelectionMode(on ? Grid.SelectionMode.MULTI : Grid.SelectionMode.SINGLE);
        bar.setVisible(on);
        select.setText(texts.get(on ? "ict.repairs.bulk.end" : "ict.repairs.bulk.select"));
        select.setClassName("k-bulk-end", on);
        (on ? bar : this).add(select);
        if (on) {
            away = desk.away(request.caller());
            technician.setItems(desk.technicians(request.caller()));
            register.grid().addSelectionListener(chosen -> show());
            register.grid().getElement().executeJs(HEAD, texts.get("ict.repairs.bulk.column"));
            show();
        }
    }

    /** Who is away now is named so; assigning is warned, not refused (ICT-08). */
    private String label(NamedPerson person) {
        HalfDay until = away.get(person.id());
        return until == null
                ? person.name()
                : texts.get("ict.ticket.field.technician.away", person.name(), until.isoEnd());
    }

    private void warn() {
        NamedPerson chosen = technician.getValue();
        HalfDay until = chosen == null ? null : away.get(chosen.id());
        technician.setHelperText(until == null ? "" : texts.get("ict.ticket.field.technician.warning", until.isoEnd()));
    }

    private List<Long> legal() {
        return register.grid().getSelectedItems().stream()
                .filter(row -> LEGAL.contains(row.state()))
                .map(TicketRow::id)
                .toList();
    }

    private void show() {
        int all = register.grid().getSelectedItems().size();
        int legal = legal().size();
        words.setText(
                legal == all
                        ? texts.get("ict.repairs.bulk.chosen", all)
                        : texts.get("ict.repairs.bulk.legal", all, legal));
        assign.setEnabled(legal > 0);
    }

    private void assign() {
        NamedPerson to = technician.getValue();
        List<Long> legal = legal();
        if (to == null) {
            wrong(texts.get("ict.repairs.bulk.nobody"));
            return;
        }
        if (legal.isEmpty()) {
            return;
        }
        technician.setInvalid(false);
        try {
            request.attempt(() -> {
                int done = desk.assignAll(request.caller(), legal, to.id());
                request.tell(texts.get("ict.repairs.bulk.done", done, legal.size()));
                register.grid().deselectAll();
                changed.run();
            });
        } catch (Rejected refused) {
            Problem first = refused.problems().getFirst();
            wrong(texts.get(first.key(), first.args().toArray()));
        }
        show();
    }

    private void wrong(String sentence) {
        technician.setErrorMessage(sentence);
        technician.setInvalid(true);
    }
}
