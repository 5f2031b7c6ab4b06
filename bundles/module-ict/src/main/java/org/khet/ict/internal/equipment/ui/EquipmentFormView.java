package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Form of a device; read-only for those who may only look. */
final class EquipmentFormView extends Div implements EquipmentPresenter.Screen {
    final ComboBox<DeviceOwners.Named> owner = new ComboBox<>();
    final ComboBox<CodeList.Code> kind = new ComboBox<>();
    final Select<DeviceState> state = new Select<>();
    final TextField name;
    final TextField brand;
    final TextField serial;
    final TextField property;
    final TextField location;
    final TextField reason;
    final ThaiDatePicker warranty;
    final Button save;
    private final ViewRequest request;
    private final Texts texts;
    private final EquipmentMessages messages;
    private final ErrorSummary errors;
    private final Div note = new Div();
    private final PageHeader head;
    private Consumer<DeviceDraft> submit = draft -> {};

    EquipmentFormView(ViewRequest request, EquipmentMessages messages, List<DeviceOwners.Named> owners) {
        this.request = request;
        this.texts = request.texts();
        this.messages = messages;
        addClassName("k-page");
        name = field("name");
        name.setRequiredIndicatorVisible(true);
        brand = field("brand");
        serial = field("serial");
        property = field("property");
        location = field("location");
        reason = field("reason");
        reason.setHelperText(texts.get("ict.equipment.form.reason.help"));
        reason.setVisible(false);
        warranty = new ThaiDatePicker(texts.get("ict.equipment.form.warranty"), texts.locale());
        warranty.setId("ict-equipment-form-warranty");
        warranty.setClearButtonVisible(true);
        choices(owners);
        errors = new ErrorSummary(texts, "ict.equipment.form.incomplete")
                .field("owner", owner)
                .field("class", kind)
                .field("name", name)
                .field("brand", brand)
                .field("serial", serial)
                .field("property", property)
                .field("location", location)
                .field("state", state)
                .field("reason", reason);
        save = new Button(texts.get("ict.equipment.form.save"), Icons.of("save"), press -> raise());
        save.setId("ict-equipment-form-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        head = new PageHeader(texts.get("ict.place"), texts.get("ict.equipment.form.new"));
        head.crumb("", texts.get("ict.home")).crumb("ict/equipment", texts.get("ict.equipment.title"));
        Form form = new Form(errors)
                .section(texts.get("ict.equipment.form.section.what"), kind, name, brand, serial, property)
                .section(texts.get("ict.equipment.form.section.where"), owner, location, state, reason, warranty)
                .foot(texts.get("ict.repair.form.required"), save);
        add(head, note, form);
    }

    private TextField field(String part) {
        TextField field = new TextField(texts.get("ict.equipment.form." + part));
        field.setId("ict-equipment-form-" + part);
        return field;
    }

    private void choices(List<DeviceOwners.Named> owners) {
        owner.setId("ict-equipment-form-owner");
        owner.setLabel(texts.get("ict.equipment.form.owner"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(DeviceOwners.Named::name);
        owner.setRequiredIndicatorVisible(true);
        kind.setId("ict-equipment-form-class");
        kind.setLabel(texts.get("ict.equipment.form.class"));
        kind.setItems(messages.codes().active(messages.office(), IctCodes.EQUIPMENT_CLASS));
        kind.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        kind.setRequiredIndicatorVisible(true);
        state.setId("ict-equipment-form-state");
        state.setLabel(texts.get("ict.equipment.form.state"));
        state.setItems(DeviceState.values());
        state.setItemLabelGenerator(messages::state);
        state.setValue(DeviceState.IN_USE);
    }

    void onSubmit(Consumer<DeviceDraft> listener) {
        submit = listener;
    }

    private void raise() {
        try {
            errors.clear();
            request.attempt(() -> submit.accept(draft()));
        } finally {
            save.setEnabled(true);
        }
    }

    private DeviceDraft draft() {
        DeviceOwners.@Nullable Named chosen = owner.getValue();
        CodeList.Code code = kind.getValue();
        return new DeviceDraft(
                chosen == null ? null : chosen.owner(),
                new Device.Words(
                        code == null ? "" : code.code(),
                        name.getValue(),
                        brand.getValue(),
                        serial.getValue(),
                        property.getValue()),
                state.getValue() == null ? DeviceState.IN_USE : state.getValue(),
                warranty.getValue(),
                location.getValue(),
                reason.getValue());
    }

    @Override
    public void show(Device device, boolean editable) {
        head.title(device.assetNo() + " " + device.words().name());
        request.title(device.assetNo() + " " + device.words().name());
        owner.getListDataView()
                .getItems()
                .filter(named -> named.owner().equals(device.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        kind.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(device.words().classCode()))
                .findFirst()
                .ifPresent(kind::setValue);
        name.setValue(device.words().name());
        brand.setValue(device.words().brand());
        serial.setValue(device.words().serial());
        property.setValue(device.words().propertyNo());
        location.setValue(device.location());
        state.setItems(java.util.Arrays.stream(DeviceState.values())
                .filter(one -> one == device.state() || device.state().mayBecome(one))
                .toList());
        state.setValue(device.state());
        state.addValueChangeListener(change -> reason.setVisible(change.getValue() != device.state()));
        warranty.setValue(device.warranty());
        List<HasValue<?, ?>> fields = List.of(owner, kind, name, brand, serial, property, location, state, warranty);
        fields.forEach(field -> field.setReadOnly(!editable));
        save.setVisible(editable);
    }

    @Override
    public void showProblems(List<Problem> problems) {
        errors.show(problems);
    }

    @Override
    public void showOutdated(Problem problem) {
        note.removeAll();
        note.add(new InlineNotice(
                BadgeTone.NEAR,
                texts.get(problem.key(), problem.args().toArray()),
                texts.get("ict.equipment.outdated.text")));
    }

    @Override
    public void showStored(Device device) {
        request.draft().clear();
        request.tell(texts.get("ict.equipment.form.stored", device.assetNo()));
        request.open("ict/equipment");
    }
}
