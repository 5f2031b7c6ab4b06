package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.RefusalNotes;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;

/** The page of a person: read, section by section, each with the button that opens its form; of a new one the form. DESIGN §16. */
final class PersonView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PeopleRegister people;
    private final transient Workplaces places;
    private final AdminPage page;
    private final SectionTabs tabs;
    private final RefusalNotes notes;

    PersonView(
            ViewRequest request,
            Texts texts,
            PeopleRegister people,
            Workplaces places,
            @Nullable Versioned<Person> opened) {
        this.request = request;
        this.texts = texts;
        this.people = people;
        this.places = places;
        this.tabs = new SectionTabs(request, "admin-person-tabs");
        this.notes = new RefusalNotes(texts);
        String title = opened == null
                ? texts.get("admin.person.new.title")
                : opened.value().fullName();
        page = new AdminPage(this, texts, title)
                .below("admin/people", texts.get("admin.people.title"))
                .here(request, title);
        if (opened == null) {
            adding();
        } else {
            reading(opened);
        }
    }

    /** The parts below the head, for what stands beside the person. */
    SectionTabs tabs() {
        return tabs;
    }

    private void adding() {
        PersonForm form = new PersonForm(request, texts, places, null);
        page.with(form.saving(() -> {
            PersonId person = people.add(request.caller(), form.draft());
            saved(form, person);
        }));
    }

    private void saved(PersonForm form, PersonId person) {
        request.draft().clear();
        request.tell(texts.get("admin.person.saved", form.draft().firstName()));
        request.open("admin/people/" + person.value());
    }

    private void reading(Versioned<Person> opened) {
        Person person = opened.value();
        page.head().sub(places(person)).badges(state(person));
        if (TypedTexts.isForeign(person.fullName(), texts.locale())) {
            page.head().language(TypedTexts.THAI);
        }
        EditedSection facts =
                new EditedSection(texts, "admin-person", texts.get("admin.person.section.who"), facts(person));
        if (request.caller().may(People.EDIT)) {
            PersonForm form = new PersonForm(request, texts, places, person);
            facts.edit(form.saving(() -> {
                people.edit(request.caller(), person.id(), opened.number(), form.draft());
                saved(form, person.id());
            }));
            page.head().actions(leaving(person));
        }
        if (!person.active()) {
            page.with(new InlineNotice(BadgeTone.IDLE, texts.get("admin.person.left.note"), ""));
        }
        tabs.tab("person", texts.get("admin.person.tab.person"), facts);
        page.with(notes, tabs);
    }

    private String places(Person person) {
        return Stream.of(person.position(), places.name(texts, person))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private StatusBadge state(Person person) {
        return person.active()
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.people.here"))
                : new StatusBadge(BadgeTone.IDLE, texts.get("admin.people.left"));
    }

    private Facts facts(Person person) {
        Facts facts = new Facts();
        typed(facts, "title", person.title());
        typed(facts, "firstName", person.firstName());
        typed(facts, "lastName", person.lastName());
        typed(facts, "position", person.position());
        typed(facts, "staffKind", places.staffKind(texts, person.staffKind()));
        typed(facts, person.school() == null ? "unit" : "school", places.name(texts, person));
        typed(facts, "phone", person.phone());
        typed(facts, "email", person.email());
        return facts;
    }

    private void typed(Facts facts, String field, String value) {
        if (!value.isEmpty()) {
            facts.fact(
                    texts.get("admin.person." + field + ".label"),
                    TypedTexts.mark(new Span(value), value, texts.locale()));
        }
    }

    private Button leaving(Person person) {
        return person.active()
                ? AdminPage.button(
                        "admin-person-leave",
                        "log-out",
                        texts.get("admin.person.leave"),
                        () -> request.open("admin/leaving/" + person.id().value()))
                : AdminPage.button(
                        "admin-person-stay",
                        "undo-2",
                        texts.get("admin.person.stay"),
                        () -> notes.attempt(request, () -> stay(person.id())));
    }

    private void stay(PersonId person) {
        people.stay(request.caller(), person);
        request.open("admin/people/" + person.value());
    }
}
