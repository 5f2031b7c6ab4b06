package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.testkit.ui.TestRequest;

/** Who is offered for a repair. ICT-08. */
class DialogFieldsTest {
    private static final NamedPerson AWAY = new NamedPerson(new PersonId(13), "นางสาวเจ้าหน้าที่ 13");
    private static final NamedPerson THERE = new NamedPerson(new PersonId(22), "นายเจ้าหน้าที่ 22");

    @Test
    void technicianWhoIsAwayStandsLastAndIsChosenWithAWarning() {
        var dialog = new TicketActionDialog(TestRequest.of(new TestOffice().head(), "ict", ""), TicketAction.ASSIGN);

        ComboBox<NamedPerson> box = DialogFields.people(
                dialog, List.of(AWAY, THERE), Map.of(AWAY.id(), HalfDay.morning(LocalDate.of(2026, 11, 24))));

        assertThat(box.getListDataView().getItems()).containsExactly(THERE, AWAY);
        assertThat(box.getItemLabelGenerator().apply(THERE)).isEqualTo(THERE.name());
        assertThat(box.getItemLabelGenerator().apply(AWAY)).contains(AWAY.name(), "24 พ.ย. 69 เช้า");
        box.setValue(AWAY);
        assertThat(box.getHelperText()).contains("24 พ.ย. 69 เช้า");
        box.setValue(THERE);
        assertThat(box.getHelperText()).isEmpty();
    }
}
