package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.HoldingsSection;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.admin.person.PersonHoldings;
import org.khet.portal.api.admin.person.PersonLeaving;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Lets a person leave or move: shows what the person holds, and hands it to the successor in the same act (core CORE-143). */
final class LeavingView extends Div {
    private static final int ORDER_MAX = 120;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PersonHandovers handovers;
    private final transient SuccessorCandidates colleagues;
    private final transient Versioned<Person> opened;
    private final AdminForm sheet;
    private final ThaiDatePicker lastDay;
    private final ComboBox<Unit> movesTo;
    private final ComboBox<Person> successor;
    private final Checkbox unasked;
    private final HoldingsSection pack;

    LeavingView(
            ViewRequest request,
            Texts texts,
            PersonHandovers handovers,
            SuccessorCandidates colleagues,
            Versioned<Person> opened) {
        this.request = request;
        this.texts = texts;
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.opened = opened;
        sheet = new AdminForm(request, texts, "leaving");
        lastDay = sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.leaving.lastDay.label"), texts.locale()));
        movesTo = sheet.named("movesTo", new ComboBox<>(texts.get("admin.leaving.movesTo.label")));
        successor = sheet.named("successor", new ComboBox<>(texts.get("admin.leaving.successor.label")));
        unasked = sheet.named("unasked", new Checkbox(texts.get("admin.leaving.unasked.label")));
        pack = new HoldingsSection(texts, "admin.leaving");
        pack.setId("admin-leaving-pack");
        fields();
        look();
        sheet.section(
                        "admin.leaving.section.who",
                        new Paragraph(texts.get("admin.leaving.effect")),
                        lastDay,
                        movesTo,
                        successor,
                        sheet.line("order", false, ORDER_MAX))
                .section("admin.leaving.section.pack", pack, unasked)
                .foot("admin.leaving.save", this::save)
                .withoutDraft();
        Person person = opened.value();
        String title = texts.get("admin.leaving.title", person.fullName());
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/people", texts.get("admin.people.title"))
                .below("admin/people/" + person.id().value(), person.fullName())
                .here(request, title);
        page.head()
                .sub(handovers
                        .coming(request.caller(), person.id())
                        .map(this::coming)
                        .orElse(person.position()));
        page.with(sheet);
    }

    private String coming(PersonHandovers.Move move) {
        String unit = colleagues.units(request.caller().office()).stream()
                .filter(one -> one.id().equals(move.unit()))
                .map(one -> texts.choose(one.name(), one.nameEnglish()))
                .findFirst()
                .orElse("");
        return texts.get(
                "admin.leaving.coming", unit, ScreenDates.in(texts.locale()).longDate(move.from()));
    }

    private void fields() {
        lastDay.setValue(colleagues.today());
        lastDay.addValueChangeListener(change -> look());
        movesTo.setHelperText(texts.get("admin.leaving.movesTo.help"));
        movesTo.setItems(colleagues.units(request.caller().office()));
        movesTo.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        movesTo.setClearButtonVisible(true);
        movesTo.addValueChangeListener(change -> look());
        successor.setItemLabelGenerator(Person::fullName);
        successor.setClearButtonVisible(true);
        successor.setItems(query -> colleagues
                .named(request.caller().office(), query.getFilter().orElse(""))
                .filter(one -> !one.id().equals(opened.value().id()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        Stream.<HasValue<?, ?>>of(lastDay, movesTo, successor, unasked)
                .forEach(field -> request.draft().skip(field));
    }

    /** Asks everybody anew what the person would leave behind. */
    private void look() {
        LocalDate day = lastDay.getValue() == null ? colleagues.today() : lastDay.getValue();
        PersonHoldings found = handovers.pack(request.caller(), opened.value().id(), day, movesTo.getValue() == null);
        pack.show(
                found.held().stream()
                        .map(one -> new HoldingsSection.Line(
                                texts.get(one.what(), one.count()), one.fate().name(), one.link()))
                        .toList(),
                found.silent());
        unasked.setVisible(!found.silent().isEmpty());
    }

    private void save() {
        Person person = opened.value();
        PersonId next = successor.getOptionalValue().map(Person::id).orElse(null);
        handovers.handOver(
                request.caller(),
                person.id(),
                opened.number(),
                new PersonLeaving(
                        lastDay.getValue(),
                        movesTo.getOptionalValue().map(Unit::id).orElse(null),
                        next,
                        sheet.value("order"),
                        unasked.isVisible() && unasked.getValue()));
        request.tell(texts.get("admin.leaving.saved", person.fullName()));
        request.open("admin/people/" + person.id().value());
    }
}
