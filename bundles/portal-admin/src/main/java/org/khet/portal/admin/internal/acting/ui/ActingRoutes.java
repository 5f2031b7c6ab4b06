package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens who acts for whom, the absences of a person, and the deputies of a person. */
@org.osgi.service.component.annotations.Component(service = ActingRoutes.class)
public final class ActingRoutes {
    private static final int ORDER = 45;
    private final ActingRegister acting;
    private final AbsenceRegister absences;
    private final ActingChoiceLoader finder;
    private final ModuleCatalogs catalogs;
    private final ListExports exports;

    /** Both registers, people, the words of what is refused, and by what lists go out. */
    @Activate
    public ActingRoutes(
            @Reference ActingRegister acting,
            @Reference AbsenceRegister absences,
            @Reference ActingChoiceLoader finder,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports) {
        this.exports = exports;
        this.acting = acting;
        this.absences = absences;
        this.finder = finder;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("acting", this::today)
                        .needs(ActingRegister.VIEW)
                        .inMenu(ViewEntry.COMMON, "user-round-check", 20),
                ViewEntry.at("absences", this::absences).needs(ActingRegister.VIEW));
    }

    /** The card of the home page. */
    public List<CardEntry> cards() {
        return List.of(new CardEntry("acting", ActingRegister.VIEW, ORDER, this::card));
    }

    /** The deputies of a person, to stand on the person's page or on that of the post. */
    public Component deputies(ViewRequest request, Texts texts, PersonId holder) {
        ActingChoices places = finder.of(request.caller().office());
        return new DeputySection(request, texts, acting, words(texts, places), holder);
    }

    /** What an order limits acting to, in words; empty for nothing. */
    public String limits(Texts texts, ActingLimits limits, OfficeId office) {
        return words(texts, finder.of(office)).limits(limits);
    }

    /** Names of the modules to which an order may limit acting, by id. */
    public Map<String, String> modules(Texts texts) {
        return DeputyForm.limitable(catalogs.titles(texts.locale()));
    }

    private AbsenceTable words(Texts texts, ActingChoices places) {
        return new AbsenceTable(texts, places, catalogs.titles(texts.locale()));
    }

    private Component today(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        ActingChoices places = finder.of(request.caller().office());
        return new ActingView(
                request,
                texts,
                words(texts, places),
                acting.today(request.caller()),
                finder.inPosts(texts, request.caller()));
    }

    private Component card(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        List<Away> today = acting.today(request.caller());
        Div box = new Div();
        if (today.isEmpty()) {
            Div nobody = new Div(texts.get("admin.acting.nobody"));
            nobody.addClassName("k-hint");
            box.add(nobody);
        } else {
            box.add(words(texts, finder.of(request.caller().office())).of(today));
        }
        PostActingTable inPosts = finder.inPosts(texts, request.caller());
        if (!inPosts.isEmpty()) {
            box.add(inPosts.table());
        }
        box.add(Links.to("admin/acting", texts.get("admin.acting.open")));
        return box;
    }

    private Component absences(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        OfficeId office = request.caller().office();
        ActingChoices places = finder.of(office);
        PersonId key = key(request);
        Person person =
                places.people().find(office, key).orElseThrow(() -> new NoLongerThere("core.person/" + key.value()));
        return new AbsencesView(request, texts, absences, places, person).exporting(exports);
    }

    private static PersonId key(ViewRequest request) {
        if (request.key().isEmpty()) {
            return request.caller().person();
        }
        if (!request.key().matches("[1-9]\\d{0,17}")) {
            throw new NoLongerThere("core.person/" + request.key());
        }
        return new PersonId(Long.parseLong(request.key()));
    }
}
