package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** What is wrong: kind, symptom, photos, how much it matters. */
final class TroubleFields {
    final Select<TicketKind> kind = new Select<>();
    final TextArea symptom = new TextArea();
    final Select<TicketImpact> impact = new Select<>();
    final Select<TicketUrgency> urgency = new Select<>();
    final ThaiDatePicker wantedBy;
    final Checkbox mayErase = new Checkbox();
    final PhotoField photos;

    TroubleFields(Texts texts, PhotoField photos) {
        this.photos = photos;
        kind.setId("ict-repair-form-kind");
        kind.setLabel(texts.get("ict.repair.form.kind.label"));
        kind.setItems(
                TicketKind.REPAIR,
                TicketKind.INSTALLATION,
                TicketKind.ADVICE,
                TicketKind.ACCOUNT,
                TicketKind.VIDEO_CONFERENCE);
        kind.setItemLabelGenerator(value -> texts.get("ict.ticket.kind." + value));
        kind.setValue(TicketKind.REPAIR);
        symptom.setId("ict-repair-form-symptom");
        symptom.setLabel(texts.get("ict.repair.form.symptom.label"));
        symptom.setHelperText(
                texts.get("ict.repair.form.symptom.help", ReportedTrouble.SYMPTOM_MIN, ReportedTrouble.SYMPTOM_MAX));
        symptom.setRequiredIndicatorVisible(true);
        symptom.setMinRows(4);
        symptom.setValueChangeMode(ValueChangeMode.TIMEOUT);
        impact.setId("ict-repair-form-impact");
        impact.setLabel(texts.get("ict.repair.form.impact.label"));
        impact.setItems(TicketImpact.values());
        impact.setItemLabelGenerator(value -> texts.get("ict.ticket.impact." + value));
        impact.setValue(TicketImpact.PERSON);
        urgency.setId("ict-repair-form-urgency");
        urgency.setLabel(texts.get("ict.repair.form.urgency.label"));
        urgency.setItems(TicketUrgency.values());
        urgency.setItemLabelGenerator(value -> texts.get("ict.ticket.urgency." + value));
        urgency.setValue(TicketUrgency.HINDERS);
        wantedBy = new ThaiDatePicker(texts.get("ict.repair.form.wanted.label"), texts.locale());
        wantedBy.setId("ict-repair-form-wanted");
        wantedBy.setClearButtonVisible(true);
        mayErase.setId("ict-repair-form-erase");
        mayErase.setLabel(texts.get("ict.repair.form.erase.label"));
        mayErase.setHelperText(texts.get("ict.repair.form.erase.help"));
    }

    /** In the order of the form, warning and hints below the symptom. */
    Component[] first(Component warning, Component hints) {
        return new Component[] {
            kind,
            Form.wide(symptom),
            Form.wide(warning),
            Form.wide(hints),
            Form.wide(photos),
            impact,
            urgency,
            wantedBy,
            mayErase
        };
    }

    void joinTo(ErrorSummary errors) {
        errors.field("symptom", symptom)
                .field("photos", photos)
                .field("impact", impact)
                .field("urgency", urgency)
                .field("wantedBy", wantedBy)
                .field("kind", kind);
    }

    TicketKind kind() {
        return or(kind.getValue(), TicketKind.REPAIR);
    }

    ReportedTrouble value() {
        return new ReportedTrouble(
                symptom.getValue(),
                or(impact.getValue(), TicketImpact.PERSON),
                or(urgency.getValue(), TicketUrgency.HINDERS),
                wantedBy.getValue(),
                mayErase.getValue());
    }

    List<Files.Staged> photos() {
        return photos.getValue();
    }

    private static <T> T or(@Nullable T value, T standard) {
        return value == null ? standard : value;
    }
}
