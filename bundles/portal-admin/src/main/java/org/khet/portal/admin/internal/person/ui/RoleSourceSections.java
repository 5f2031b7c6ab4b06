package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.acting.ui.ActingRoutes;
import org.khet.portal.admin.internal.audit.ui.RecordTrail;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.RoleSources;
import org.khet.portal.api.admin.security.RoleSources.ByDecision;
import org.khet.portal.api.admin.security.RoleSources.ByFunction;
import org.khet.portal.api.admin.security.RoleSources.ByHand;
import org.khet.portal.api.admin.security.RoleSources.InPlaceOf;
import org.khet.portal.api.admin.security.RoleSources.InPost;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The roles that a person has today on the person's page, each with where it comes from, and which of them give a permission. */
@Component(service = RoleSourceSections.class)
public final class RoleSourceSections {
    private final RoleSources sources;
    private final People people;
    private final Posts posts;
    private final ActingRoutes acting;
    private final RecordTrail trail;

    /** Where roles come from, people and posts by name, the words for limits, and who may read the trail. */
    @Activate
    public RoleSourceSections(
            @Reference RoleSources sources,
            @Reference People people,
            @Reference Posts posts,
            @Reference ActingRoutes acting,
            @Reference RecordTrail trail) {
        this.sources = sources;
        this.people = people;
        this.posts = posts;
        this.acting = acting;
        this.trail = trail;
    }

    com.vaadin.flow.component.Component of(ViewRequest request, Texts texts, Workplaces places, PersonId person) {
        List<SourcedRole> roles = sources.of(request.caller(), person);
        String title = texts.get("admin.rights.title");
        Section section = new Section(title);
        section.setId("admin-rights-section");
        if (roles.isEmpty()) {
            return section.hint(texts.get("admin.rights.none"));
        }
        RoleSourceNames names = RoleSourceNames.of(roles, places, people, posts);
        var messages = new RoleSourceMessages(texts, names, limits -> acting.limits(texts, limits, places.office()));
        SmallTable table = table(title, messages, roles)
                .last(
                        texts.get("admin.rights.source"),
                        roles.stream()
                                .map(role -> source(messages.source(role), address(request, person, names, role)))
                                .toList())
                .stacking();
        Div parts = new Div(
                section.hint(texts.get("admin.rights.count", roles.size()))
                        .content(table)
                        .flush(),
                new Section(texts.get("admin.rights.which"), new PermissionSourceField(request, messages, roles)));
        parts.getStyle().set("display", "contents"); // its parts stand in the page's own column
        return parts;
    }

    private static SmallTable table(String title, RoleSourceMessages messages, List<SourcedRole> roles) {
        Texts texts = messages.texts();
        return new SmallTable(
                title,
                List.of(
                        texts.get("admin.grants.role"),
                        texts.get("admin.grants.reach"),
                        texts.get("admin.grants.from"),
                        texts.get("admin.grants.until")),
                roles.stream()
                        .map(role -> List.of(
                                messages.role(role), messages.reach(role), messages.from(role), messages.until(role)))
                        .toList());
    }

    private static com.vaadin.flow.component.Component source(String words, Optional<String> address) {
        return address.<com.vaadin.flow.component.Component>map(to -> Links.to(to, words))
                .orElseGet(() -> new Span(words));
    }

    /** Where the source stands, for who may open that page. */
    private Optional<String> address(ViewRequest request, PersonId person, RoleSourceNames names, SourcedRole role) {
        boolean manages = request.caller().scope(Accounts.MANAGE).wholeOffice();
        return switch (role.source()) {
            case ByHand hand ->
                Optional.of("admin/audit?q=core.account/" + hand.account().value())
                        .filter(_ -> trail.isFor(request));
            case ByFunction _ -> Optional.of(page(person, "work")).filter(_ -> manages);
            case InPost post ->
                Optional.ofNullable(names.posts().get(post.acting()))
                        .filter(_ -> request.caller().may(Offices.CONFIGURE))
                        .map(found -> "admin/posts/" + found.id().value());
            case InPlaceOf place -> Optional.of(page(place.holder(), "acting")).filter(_ -> manages);
            case ByDecision _ -> Optional.empty();
        };
    }

    private static String page(PersonId person, String tab) {
        return "admin/people/" + person.value() + "?tab=" + tab;
    }
}
