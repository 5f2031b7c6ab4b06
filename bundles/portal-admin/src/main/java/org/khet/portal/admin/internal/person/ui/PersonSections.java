package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.portal.admin.internal.acting.ui.ActingRoutes;
import org.khet.portal.admin.internal.audit.ui.RecordTrail;
import org.khet.portal.admin.internal.post.ui.FunctionSectionFactory;
import org.khet.portal.admin.internal.post.ui.PersonPostSection;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands on a person's page beside the person: today, posts, photo, citizen number, functions, deputies, account, history. */
@Component(service = PersonSections.class)
public final class PersonSections {
    private final FunctionSectionFactory functions;
    private final PersonPostSection posts;
    private final ActingRoutes acting;
    private final AccountSectionFactory accounts;
    private final CitizenNumberSectionFactory numbers;
    private final PhotoRoutes photos;
    private final RecordTrail trail;
    private final PersonToday today;

    /** All parts. */
    @Activate
    public PersonSections(
            @Reference FunctionSectionFactory functions,
            @Reference PersonPostSection posts,
            @Reference ActingRoutes acting,
            @Reference AccountSectionFactory accounts,
            @Reference CitizenNumberSectionFactory numbers,
            @Reference PhotoRoutes photos,
            @Reference RecordTrail trail,
            @Reference PersonToday today) {
        this.functions = functions;
        this.posts = posts;
        this.acting = acting;
        this.accounts = accounts;
        this.numbers = numbers;
        this.photos = photos;
        this.trail = trail;
        this.today = today;
    }

    /** Adds what stands beside the person, and the further tabs; each of those is read when it is opened. */
    void beside(ViewRequest request, Texts texts, Workplaces places, Person person, SectionTabs tabs) {
        PersonId key = person.id();
        if (person.active()) {
            tabs.into("person", today.of(texts, person));
        }
        posts.of(request, texts, key).ifPresent(section -> tabs.into("person", section));
        tabs.into("person", photos.section(request, texts, person), numbers.section(request, texts, key));
        if (request.caller().scope(Erasures.ERASE).wholeOffice()) {
            tabs.into("person", link(texts, "admin.erasure.link", "admin.erasure.open", "admin/erasures/", key));
        }
        if (request.caller().scope(Accounts.MANAGE).wholeOffice()) {
            tabs.tab("work", texts.get("admin.person.tab.work"), () -> functions.of(request, texts, key))
                    .tab("acting", texts.get("admin.person.tab.acting"), () -> acting(request, texts, key));
        }
        if (person.active()) { // of those who left nobody sets up or changes an account
            tabs.tab("account", texts.get("admin.account.title"), () -> accounts.section(request, texts, places, key));
        }
        if (trail.isFor(request)) {
            tabs.tab(
                    "history",
                    texts.get("admin.history.title"),
                    () -> trail.of(request, texts, "core.person/" + key.value()));
        }
    }

    private com.vaadin.flow.component.Component acting(ViewRequest request, Texts texts, PersonId person) {
        Div parts = new Div(
                acting.deputies(request, texts, person),
                link(texts, "admin.absences.list", "admin.absences.open", "admin/absences/", person));
        parts.getStyle().set("display", "contents"); // its parts stand in the page's own column
        return parts;
    }

    private static Section link(Texts texts, String title, String open, String address, PersonId person) {
        return new Section(texts.get(title), Links.to(address + person.value(), texts.get(open)));
    }
}
