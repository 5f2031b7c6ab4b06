package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.component.NumberTyping;

/** Fields of the dialogs, with the labels of the module. */
final class DialogFields {
    private DialogFields() {}

    static TextArea words(TicketActionDialog dialog, String name, boolean needed) {
        TextArea area = new TextArea(dialog.label(name));
        area.setMinRows(3);
        area.setRequiredIndicatorVisible(needed);
        return dialog.field(name, area);
    }

    static TextField line(TicketActionDialog dialog, String name, String value) {
        TextField field = new TextField(dialog.label(name));
        field.setValue(value);
        return dialog.field(name, field);
    }

    static IntegerField minutes(TicketActionDialog dialog) {
        IntegerField field = NumberTyping.eased(new IntegerField(dialog.label("minutes")));
        field.setStepButtonsVisible(true);
        field.setStep(5);
        field.setValue(0);
        field.setI18n(new IntegerField.IntegerFieldI18n());
        return dialog.field("minutes", field);
    }

    /** Baht, nothing at first. */
    static BigDecimalField cost(TicketActionDialog dialog, Locale locale) {
        BigDecimalField field = amount(dialog, "cost", locale);
        field.setHelperText(dialog.label("cost.help"));
        return field;
    }

    /** What parts and bills did not tell; what they told already stands below the field. */
    static BigDecimalField otherCost(TicketActionDialog dialog, Ticket ticket, Locale locale) {
        BigDecimalField field = cost(dialog, locale);
        BigDecimal told = ticket.outcome().done().cost();
        if (told.signum() > 0) {
            field.setHelperText(dialog.word("ict.ticket.field.cost.told", BahtText.inFigures(told)));
        }
        return field;
    }

    /** A number with decimals, nothing at first. */
    static BigDecimalField amount(TicketActionDialog dialog, String name, Locale locale) {
        BigDecimalField field = NumberTyping.eased(
                new BigDecimalField(name.equals("cost") || name.equals("estimate") ? dialog.label(name) : ""));
        field.setLocale(locale);
        return dialog.field(name, field);
    }

    /** Nothing typed is nothing spent; what is no amount is refused by the service like a negative one. */
    static BigDecimal baht(BigDecimalField field) {
        BigDecimal value = field.getValue();
        BigDecimal nothing = field.isInvalid() ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
        return value == null ? nothing : value;
    }

    static int number(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    static ComboBox<CodeList.Code> code(TicketActionDialog dialog, String name, CodeList list, TicketMessages words) {
        ComboBox<CodeList.Code> box = new ComboBox<>(dialog.label(name));
        box.setItems(words.codes().active(words.office(), list));
        box.setItemLabelGenerator(code -> words.codes().name(words.office(), list, code.code(), words.texts()));
        box.setRequiredIndicatorVisible(true);
        return dialog.field(name, box);
    }

    static String code(ComboBox<CodeList.Code> box) {
        CodeList.Code code = box.getValue();
        return code == null ? "" : code.code();
    }

    static <E extends Enum<E>> RadioButtonGroup<E> choice(
            TicketActionDialog dialog, String name, List<E> values, TicketMessages words) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(dialog.label(name));
        group.setItems(values);
        group.setItemLabelGenerator(value -> words.word(name, value));
        group.setValue(values.getFirst());
        return dialog.field(name, group);
    }

    /** Whoever is away stands last, is called so, and is chosen with a warning (ICT-08). */
    static ComboBox<NamedPerson> people(
            TicketActionDialog dialog, List<NamedPerson> people, Map<PersonId, HalfDay> away) {
        ComboBox<NamedPerson> box = new ComboBox<>(dialog.label("technician"));
        box.setItems(people.stream()
                .sorted(Comparator.comparing(person -> away.containsKey(person.id())))
                .toList());
        box.setItemLabelGenerator(person -> {
            HalfDay until = away.get(person.id());
            return until == null
                    ? person.name()
                    : dialog.word("ict.ticket.field.technician.away", person.name(), until.isoEnd());
        });
        box.addValueChangeListener(change -> {
            HalfDay until = change.getValue() == null
                    ? null
                    : away.get(change.getValue().id());
            box.setHelperText(until == null ? "" : dialog.word("ict.ticket.field.technician.warning", until.isoEnd()));
        });
        box.setRequiredIndicatorVisible(true);
        if (people.size() == 1) {
            box.setValue(people.getFirst());
        }
        return dialog.field("technician", box);
    }

    /** 1 to a most, as radio buttons. */
    static RadioButtonGroup<Integer> scale(TicketActionDialog dialog, String name, int most, boolean needed) {
        RadioButtonGroup<Integer> group = new RadioButtonGroup<>(dialog.label(name));
        group.setItems(IntStream.rangeClosed(1, most).boxed().toList());
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setRequiredIndicatorVisible(needed);
        return dialog.field(name, group);
    }

    static int number(RadioButtonGroup<Integer> group) {
        Integer value = group.getValue();
        return value == null ? 0 : value;
    }
}
