package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.Right;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Notes the request of a data subject, or shows and answers it (core CORE-128). */
final class DataRequestView extends Div {
    private static final int LINE_MAX = 200;
    private static final int TEXT_MAX = 1000;
    private static final String ADDRESS = "admin/data-requests";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DataRequestList list;

    DataRequestView(ViewRequest request, DataRequestList list) {
        this.request = request;
        this.texts = list.texts();
        this.list = list;
    }

    private AdminPage page(String title) {
        return new AdminPage(this, texts, title)
                .below(ADDRESS, texts.get("admin.data-requests.title"))
                .here(request, title);
    }

    private String label(String field) {
        return texts.get("admin.data-request." + field + ".label");
    }

    /** The form that notes one. */
    DataRequestView noting() {
        AdminForm sheet = new AdminForm(request, texts, "data-request");
        var subject = sheet.line("subject", true, LINE_MAX);
        var contact = sheet.line("contact", true, LINE_MAX);
        ComboBox<Person> person = sheet.named("person", new ComboBox<>(label("person")));
        person.setHelperText(texts.get("admin.data-request.person.help"));
        person.setItemLabelGenerator(Person::fullName);
        person.setClearButtonVisible(true);
        person.setItems(query -> list.finder()
                .named(request.caller().office(), query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.addValueChangeListener(change -> {
            if (change.getValue() != null && subject.isEmpty()) {
                subject.setValue(change.getValue().fullName());
            }
        });
        ComboBox<Right> right = sheet.named("right", new ComboBox<>(label("right")));
        right.setItems(Right.values());
        right.setItemLabelGenerator(list::right);
        right.setRequiredIndicatorVisible(true);
        TextArea matter = area(sheet, "matter");
        ThaiDatePicker received = day(sheet, "receivedOn");
        received.setHelperText(texts.get("admin.data-request.receivedOn.help"));
        sheet.section("admin.data-request.section", subject, contact, person, right, matter, received)
                .foot("admin.data-request.save", () -> {
                    Person chosen = person.getValue();
                    list.register()
                            .receive(
                                    request.caller(),
                                    new DataRequestDraft(
                                            sheet.value("subject"),
                                            sheet.value("contact"),
                                            chosen == null ? null : chosen.id(),
                                            right.getValue(),
                                            matter.getValue(),
                                            received.getValue()));
                    done("admin.data-request.saved");
                });
        page(texts.get("admin.data-requests.add")).with(sheet);
        return this;
    }

    private void done(String key) {
        request.draft().clear();
        request.tell(texts.get(key));
        request.open(ADDRESS);
    }

    /** The request, and the form that answers it while it is open. */
    DataRequestView showing(Versioned<DataRequest> opened) {
        DataRequest one = opened.value();
        ScreenDates dates = ScreenDates.in(texts.locale());
        LocalDate answered = one.answeredOn();
        AdminPage page = page(texts.get("admin.data-request.title", one.subject()));
        page.with(new Section(
                texts.get("admin.data-request.section"),
                new Facts()
                        .fact(label("state"), list.state(one))
                        .fact(label("right"), list.right(one.right()))
                        .fact(label("contact"), one.contact())
                        .fact(label("receivedOn"), dates.longDate(one.receivedOn()))
                        .fact(label("due"), dates.longDate(one.dueOn()))
                        .fact(label("day"), answered == null ? "" : dates.longDate(answered)),
                new Paragraph(one.matter()),
                new Paragraph(one.answer())));
        PersonId person = one.person();
        if (person != null && one.asksErasure() && request.caller().may(Erasures.ERASE)) {
            String address =
                    "admin/erasures/" + person.value() + "?request=" + one.id().value();
            page.with(new Section(texts.get("admin.erasure.link"), Links.to(address, texts.get("admin.erasure.open"))));
        }
        if (one.state() == DataRequest.State.OPEN) {
            page.with(answering(opened));
        }
        return this;
    }

    private AdminForm answering(Versioned<DataRequest> opened) {
        AdminForm sheet = new AdminForm(request, texts, "data-request");
        ComboBox<DataRequest.State> state =
                sheet.named("state", new ComboBox<>(texts.get("admin.data-request.outcome.label")));
        state.setItems(Stream.of(DataRequest.State.values())
                .filter(one -> one != DataRequest.State.OPEN)
                .toList());
        state.setItemLabelGenerator(one -> texts.get("admin.data-request.state." + one));
        state.setRequiredIndicatorVisible(true);
        ThaiDatePicker day = day(sheet, "day");
        TextArea answer = area(sheet, "answer");
        answer.setHelperText(texts.get("admin.data-request.answer.help"));
        return sheet.section("admin.data-request.answering", state, day, answer)
                .foot("admin.data-request.answer.save", () -> {
                    DataRequest.State outcome = state.getValue();
                    LocalDate on = day.getValue();
                    if (outcome == null || on == null) {
                        throw Rejected.of(outcome == null ? "state" : "day", "core.error.needed");
                    }
                    list.register()
                            .answer(
                                    request.caller(),
                                    opened.value().id(),
                                    opened.number(),
                                    outcome,
                                    on,
                                    answer.getValue());
                    done("admin.data-request.answered");
                });
    }

    private TextArea area(AdminForm sheet, String field) {
        TextArea area = sheet.named(field, new TextArea(label(field)));
        area.setManualValidation(true);
        area.setRequiredIndicatorVisible(true);
        area.setMaxLength(TEXT_MAX + TEXT_MAX / 2);
        return area;
    }

    private ThaiDatePicker day(AdminForm sheet, String field) {
        ThaiDatePicker day = sheet.named(field, new ThaiDatePicker(label(field), texts.locale()));
        day.setRequiredIndicatorVisible(true);
        day.setValue(list.finder().today());
        return day;
    }
}
