package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Who needs it: the caller, or for the desk somebody who called, wrote or came. */
final class RequesterFields {
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    final ComboBox<Person> requester = new ComboBox<>();
    final Select<ReportChannel> channel = new Select<>();
    final ThaiDatePicker day;
    final TimePicker time = new TimePicker();
    final TextField reason;
    final TextField phone;
    final TextField email;
    private final Div facts = new Div();
    private final Texts texts;
    private final PersonId self;
    private final boolean desk;

    RequesterFields(ViewRequest request, TicketReportChoices picks, boolean desk) {
        this.texts = request.texts();
        this.self = request.caller().person();
        this.desk = desk;
        phone = field("phone");
        phone.setRequiredIndicatorVisible(true);
        phone.setHelperText(texts.get("ict.repair.form.phone.help"));
        phone.getElement().setAttribute("inputmode", "tel");
        email = field("email");
        reason = field("backdated");
        day = new ThaiDatePicker(texts.get("ict.repair.form.day.label"), texts.locale());
        day.setId("ict-repair-form-day");
        day.setHelperText(texts.get("ict.repair.form.day.help"));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> backdating());
        time.setId("ict-repair-form-time");
        time.setLabel(texts.get("ict.repair.form.time.label"));
        time.setLocale(Locale.GERMANY);
        requester.setId("ict-repair-form-requester");
        requester.setLabel(texts.get("ict.repair.form.requester.label"));
        requester.setHelperText(texts.get("ict.repair.form.requester.help"));
        requester.setClearButtonVisible(true);
        requester.setItemLabelGenerator(Person::fullName);
        if (desk) {
            requester.setItems(
                    query -> picks.people(request.caller(), query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
        }
        channel.setId("ict-repair-form-channel");
        channel.setLabel(texts.get("ict.repair.form.channel.label"));
        channel.setItems(ReportChannel.PHONE, ReportChannel.PAPER, ReportChannel.WALK_IN, ReportChannel.CHAT);
        channel.setItemLabelGenerator(value -> texts.get("ict.ticket.channel." + value));
        channel.setValue(ReportChannel.PHONE);
        backdating();
    }

    private TextField field(String part) {
        TextField field = new TextField(texts.get("ict.repair.form." + part + ".label"));
        field.setId("ict-repair-form-" + part);
        return field;
    }

    /** Whether reports of others are taken down here: who calls says the name first. */
    boolean isDesk() {
        return desk;
    }

    private void backdating() {
        boolean other = onBehalf();
        channel.setVisible(other);
        day.setVisible(other);
        time.setVisible(other && day.getValue() != null);
        reason.setVisible(other && day.getValue() != null);
    }

    private boolean onBehalf() {
        Person chosen = requester.getValue();
        return desk && chosen != null && !chosen.id().equals(self);
    }

    void onRequester(Consumer<@Nullable Person> listener) {
        requester.addValueChangeListener(chosen -> {
            backdating();
            listener.accept(chosen.getValue());
        });
    }

    /** Shows the requester; telephone and e-mail are those of the profile, so they follow the person. */
    void show(Person person, String place) {
        facts.removeAll();
        facts.add(new Facts()
                .fact(texts.get("ict.ticket.fact.requester"), person.fullName())
                .fact(texts.get("ict.ticket.fact.position"), person.position())
                .fact(texts.get("ict.ticket.fact.unit"), place));
        phone.setValue(person.phone());
        email.setValue(person.email());
    }

    Component[] all() {
        List<Component> all = new ArrayList<>();
        if (desk) {
            all.addAll(List.of(requester, channel, day, time, Form.wide(reason)));
        }
        all.addAll(List.of(Form.wide(facts), phone, email));
        return all.toArray(Component[]::new);
    }

    void joinTo(ErrorSummary errors) {
        errors.field("requester", requester)
                .field("channel", channel)
                .field("reportedAt", day)
                .field("backdated", reason)
                .field("phone", phone)
                .field("email", email);
    }

    TicketDraft.Origin origin(TicketKind kind) {
        Person chosen = requester.getValue();
        if (!onBehalf() || chosen == null) {
            return TicketDraft.Origin.own(kind);
        }
        return new TicketDraft.Origin(
                kind,
                channel.getValue() == null ? ReportChannel.PHONE : channel.getValue(),
                chosen.id(),
                at(),
                reason.getValue());
    }

    private @Nullable Instant at() {
        LocalDate chosen = day.getValue();
        LocalTime hour = time.getValue() == null ? MORNING : time.getValue();
        return chosen == null
                ? null
                : chosen.atTime(hour).atZone(OfficeTime.ZONE).toInstant();
    }

    TicketReport.Contact contact() {
        return new TicketReport.Contact(phone.getValue(), email.getValue());
    }
}
