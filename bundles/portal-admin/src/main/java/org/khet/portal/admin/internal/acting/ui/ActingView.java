package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** Who acts for whom today, for everybody of the office; what I act for on top (core CORE-27). */
final class ActingView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ActingChoices places;
    private final transient AbsenceTable words;

    ActingView(ViewRequest request, Texts texts, AbsenceTable words, List<Away> today, PostActingTable inPosts) {
        this.request = request;
        this.texts = texts;
        this.places = words.places();
        this.words = words;
        String title = texts.get("admin.acting.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        ScreenDates dates = ScreenDates.in(texts.locale());
        page.head()
                .sub(texts.get(
                        places.now().afternoon() ? "admin.acting.afternoon" : "admin.acting.morning",
                        dates.weekday(places.now().day()),
                        dates.longDate(places.now().day())))
                .actions(AdminPage.primary(
                        "admin-acting-own",
                        "calendar-plus",
                        texts.get("admin.acting.own"),
                        () -> request.open("admin/absences")));
        mine(today).forEach(page::with);
        page.with(list(today));
        page.with(inPosts.section());
        if (request.caller().may(AbsenceRegister.NOTE)) {
            page.with(others());
        }
    }

    private List<Component> mine(List<Away> today) {
        List<Away> own = today.stream().filter(this::isMine).toList();
        Map<PersonId, Person> known =
                places.all(own.stream().map(one -> one.absence().person()).collect(Collectors.toSet()));
        return own.stream().map(one -> note(one, known)).toList();
    }

    private boolean isMine(Away one) {
        Decider decider = one.decider();
        return decider != null && decider.person().equals(request.caller().person());
    }

    private Component note(Away one, Map<PersonId, Person> known) {
        Decider decider = one.decider();
        Facts facts = new Facts();
        if (decider != null) {
            facts.fact(texts.get("admin.acting.source"), decider.source())
                    .fact(texts.get("admin.acting.limits"), words.limits(decider.limits()));
        }
        InlineNotice note =
                new InlineNotice(BadgeTone.RUN, words.sentence(one, known), texts.get("admin.acting.hint")).with(facts);
        return note;
    }

    private Section list(List<Away> today) {
        Section section = new Section(texts.get("admin.acting.today"));
        section.setId("admin-acting-today");
        return today.isEmpty()
                ? section.hint(texts.get("admin.acting.nobody"))
                : section.content(words.of(today)).flush();
    }

    /** Leads to the absences of somebody else; the register says of whom one may note any. */
    private Section others() {
        ComboBox<Person> person = new ComboBox<>(texts.get("admin.acting.person"));
        person.setId("admin-acting-person");
        person.setItemLabelGenerator(Person::fullName);
        person.setItems(query -> places.named(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setHelperText(texts.get("admin.acting.person.help"));
        person.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                request.open("admin/absences/" + change.getValue().id().value());
            }
        });
        request.draft().skip(person);
        return new Section(texts.get("admin.acting.others"), person);
    }
}
