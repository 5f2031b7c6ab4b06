package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.NumberTyping;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** The form of a rule of acting: who, which number, in which capacity, within which limits, by which order, from when. */
final class DeputyForm {
    private static final int SOURCE_MAX = 120;
    private static final int TOPICS_MAX = 200;

    /** Ids that name parts of the portal, not modules of an office. */
    private static final List<String> PARTS = List.of("core", "admin", "shell", "security", "persistence");

    private final ViewRequest request;
    private final Texts texts;
    private final AdminForm sheet;
    private final ComboBox<Person> substitute;
    private final IntegerField order;
    private final ComboBox<ActingCapacity> capacity;
    private final MultiSelectComboBox<String> modules;
    private final BigDecimalField most;
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;

    /** @param next the next number of the list */
    DeputyForm(ViewRequest request, Texts texts, AbsenceTable words, int next) {
        this.request = request;
        this.texts = texts;
        this.sheet = new AdminForm(request, texts, "deputy");
        substitute = sheet.named("substitute", new ComboBox<>(texts.get("admin.deputy.substitute.label")));
        order = sheet.named("order", NumberTyping.eased(new IntegerField(texts.get("admin.deputy.order.label"))));
        capacity = sheet.named("capacity", new ComboBox<>(texts.get("admin.deputy.capacity.label")));
        modules = sheet.named("modules", new MultiSelectComboBox<>(texts.get("admin.deputy.modules.label")));
        most = sheet.named("most", NumberTyping.eased(new BigDecimalField(texts.get("admin.deputy.most.label"))));
        from = sheet.named("from", new ThaiDatePicker(texts.get("admin.deputy.from.label"), texts.locale()));
        until = sheet.named("until", new ThaiDatePicker(texts.get("admin.deputy.until.label"), texts.locale()));
        choices(words, next);
    }

    private void choices(AbsenceTable words, int next) {
        substitute.setItemLabelGenerator(Person::fullName);
        substitute.setRequiredIndicatorVisible(true);
        substitute.setItems(query -> words.places()
                .named(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        order.setValue(next);
        order.setHelperText(texts.get("admin.deputy.order.help"));
        capacity.setItems(Stream.of(ActingCapacity.values())
                .filter(ActingCapacity::isForPerson)
                .toList());
        capacity.setItemLabelGenerator(one -> texts.get("admin.acting.capacity." + one));
        capacity.setValue(ActingCapacity.ACTING);
        modules.setItems(limitable(words.modules()).keySet());
        modules.setItemLabelGenerator(id -> words.modules().getOrDefault(id, id));
        modules.setHelperText(texts.get("admin.deputy.modules.help"));
        most.setHelperText(texts.get("admin.deputy.most.help"));
        from.setRequiredIndicatorVisible(true);
        from.setValue(words.places().now().day());
        until.setClearButtonVisible(true);
        Stream.<HasValue<?, ?>>of(substitute, order, capacity, modules, most, from, until)
                .forEach(field -> request.draft().skip(field));
    }

    /** Names of the modules of an office, without those of parts of the portal. */
    static Map<String, String> limitable(Map<String, String> titles) {
        return titles.entrySet().stream()
                .filter(title -> !PARTS.contains(title.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The form for the holder. */
    AdminForm of(PersonId holder, Consumer<DeputyDraft> add) {
        var source = sheet.line("source", true, SOURCE_MAX);
        var topics = sheet.line("topics", false, TOPICS_MAX);
        sheet.withoutDraft();
        return sheet.section(
                        "admin.deputy.add", substitute, order, capacity, source, modules, topics, most, from, until)
                .foot("admin.deputy.save", () -> add.accept(draft(holder)));
    }

    private DeputyDraft draft(PersonId holder) {
        Person chosen = substitute.getValue();
        LocalDate day = from.getValue();
        if (chosen == null || day == null) {
            throw Rejected.of(chosen == null ? "substitute" : "from", "core.error.needed");
        }
        return new DeputyDraft(
                holder,
                chosen.id(),
                Optional.ofNullable(order.getValue()).orElse(-1),
                Optional.ofNullable(capacity.getValue()).orElse(ActingCapacity.OWN),
                new ActingLimits(sheet.value("topics"), most.getValue(), modules.getValue()),
                sheet.value("source"),
                day,
                until.getValue());
    }
}
