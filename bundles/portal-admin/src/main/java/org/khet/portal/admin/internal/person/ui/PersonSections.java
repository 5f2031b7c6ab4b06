package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.acting.ui.ActingRoutes;
import org.khet.portal.admin.internal.post.ui.FunctionSectionFactory;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands on a person's page beside the person: the photo, the citizen number, functions by order, deputies, the way to the absences, the account. */
@Component(service = PersonSections.class)
public final class PersonSections {
    private final FunctionSectionFactory functions;
    private final ActingRoutes acting;
    private final AccountSectionFactory accounts;
    private final CitizenNumberSectionFactory numbers;
    private final PhotoRoutes photos;

    /** All parts. */
    @Activate
    public PersonSections(
            @Reference FunctionSectionFactory functions,
            @Reference ActingRoutes acting,
            @Reference AccountSectionFactory accounts,
            @Reference CitizenNumberSectionFactory numbers,
            @Reference PhotoRoutes photos) {
        this.functions = functions;
        this.acting = acting;
        this.accounts = accounts;
        this.numbers = numbers;
        this.photos = photos;
    }

    com.vaadin.flow.component.Component photo(ViewRequest request, Texts texts, Person person) {
        return photos.section(request, texts, person);
    }

    com.vaadin.flow.component.Component number(ViewRequest request, Texts texts, PersonId person) {
        return numbers.section(request, texts, person);
    }

    com.vaadin.flow.component.Component account(ViewRequest request, Texts texts, Workplaces places, PersonId person) {
        return accounts.section(request, texts, places, person);
    }

    com.vaadin.flow.component.Component of(ViewRequest request, Texts texts, PersonId person) {
        Div parts = new Div(
                functions.of(request, texts, person),
                acting.deputies(request, texts, person),
                new Section(
                        texts.get("admin.absences.list"),
                        Links.to("admin/absences/" + person.value(), texts.get("admin.absences.open"))));
        if (request.caller().scope(Erasures.ERASE).wholeOffice()) {
            parts.add(new Section(
                    texts.get("admin.erasure.link"),
                    Links.to("admin/erasures/" + person.value(), texts.get("admin.erasure.open"))));
        }
        parts.getStyle().set("display", "contents"); // its parts stand in the page's own column
        return parts;
    }
}
