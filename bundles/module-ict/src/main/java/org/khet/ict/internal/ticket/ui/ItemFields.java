package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;

/** What is broken: a device of the register or words, and the category. */
final class ItemFields {
    /** Category of what a class of devices is; other classes say nothing. */
    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("SRV", "COM"),
            Map.entry("PC", "COM"),
            Map.entry("AIO", "COM"),
            Map.entry("NB", "COM"),
            Map.entry("TAB", "COM"),
            Map.entry("MON", "COM"),
            Map.entry("UPS", "COM"),
            Map.entry("PRN", "PER"),
            Map.entry("SCN", "PER"),
            Map.entry("SW", "NET"),
            Map.entry("RT", "NET"),
            Map.entry("AP", "NET"),
            Map.entry("PHN", "TEL"),
            Map.entry("RAD", "TEL"),
            Map.entry("SAT", "DIS"),
            Map.entry("VCS", "VC"));

    final ComboBox<Device> equipment = new ComboBox<>();
    final TextField name;
    final TextField propertyNo;
    final TextField place;
    final TextField accessories;
    final ComboBox<CodeList.Code> category = new ComboBox<>();
    private final TicketReportChoices picks;
    private final Caller caller;
    private CodeList.@Nullable Code told;
    private @Nullable Person requester;

    ItemFields(ViewRequest request, TicketReportChoices picks) {
        this.picks = picks;
        this.caller = request.caller();
        Texts texts = request.texts();
        equipment.setId("ict-repair-form-equipment");
        equipment.setLabel(texts.get("ict.repair.form.equipment.label"));
        equipment.setHelperText(texts.get("ict.repair.form.equipment.help"));
        equipment.setClearButtonVisible(true);
        equipment.setItemLabelGenerator(ItemFields::label);
        equipment.setItems(
                query -> devices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        equipment.addValueChangeListener(chosen -> registered(chosen.getValue()));
        name = field(texts, "item");
        propertyNo = field(texts, "property");
        place = field(texts, "place");
        accessories = field(texts, "accessories");
        category.setId("ict-repair-form-category");
        category.setLabel(texts.get("ict.repair.form.category.label"));
        category.setHelperText(texts.get("ict.repair.form.category.help"));
        category.setClearButtonVisible(true);
        category.setItems(picks.codes().active(caller.office(), IctCodes.CATEGORY));
        category.setItemLabelGenerator(
                code -> picks.codes().name(caller.office(), IctCodes.CATEGORY, code.code(), texts));
    }

    private static TextField field(Texts texts, String part) {
        TextField field = new TextField(texts.get("ict.repair.form." + part + ".label"));
        field.setId("ict-repair-form-" + part);
        return field;
    }

    private static String label(Device device) {
        String property = device.words().propertyNo();
        return device.assetNo() + " " + device.words().name() + (property.isEmpty() ? "" : " · " + property);
    }

    private List<Device> devices(String text, int offset, int limit) {
        return requester == null ? List.of() : picks.devices(caller, requester, text, offset, limit);
    }

    /** Typed names are for what is not in the register. */
    private void registered(@Nullable Device device) {
        name.setVisible(device == null);
        propertyNo.setVisible(device == null);
        if (device != null && place.isEmpty()) {
            place.setValue(device.location());
        }
        if (device != null) {
            category(CATEGORIES.getOrDefault(device.words().classCode(), ""));
        }
    }

    /** The device says it; what the person has chosen stays. */
    private void category(String code) {
        if (category.isEmpty() || category.getValue().equals(told)) {
            told = picks.codes().active(caller.office(), IctCodes.CATEGORY).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(null);
            category.setValue(told);
        }
    }

    /** Offers the devices of this requester's school or of the office. */
    void of(Person person) {
        boolean elsewhere = requester != null && !java.util.Objects.equals(requester.school(), person.school());
        requester = person;
        if (elsewhere) {
            equipment.clear();
            equipment.getLazyDataView().refreshAll();
        }
    }

    /** In the order of the form, what is known of the device below it. */
    Component[] all(Component known) {
        return new Component[] {equipment, category, Form.wide(known), name, propertyNo, place, accessories};
    }

    void joinTo(ErrorSummary errors) {
        errors.field("equipment", equipment)
                .field("category", category)
                .field("itemName", name)
                .field("propertyNo", propertyNo)
                .field("place", place)
                .field("accessories", accessories);
    }

    TicketDraft.Subject subject() {
        Device device = equipment.getValue();
        CodeList.Code code = category.getValue();
        boolean typed = device == null;
        return new TicketDraft.Subject(
                new ReportedItem(
                        typed ? null : device.id(),
                        typed ? name.getValue() : "",
                        typed ? propertyNo.getValue() : "",
                        place.getValue(),
                        accessories.getValue()),
                code == null ? "" : code.code());
    }
}
