package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.khet.portal.api.record.RecordCatalogue;
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
    private final RecordCatalogue kinds;

    /** Both registers, people, the words of what is refused, by what lists go out, and the kinds to which an order may limit acting. */
    @Activate
    public ActingRoutes(
            @Reference ActingRegister acting,
            @Reference AbsenceRegister absences,
            @Reference ActingChoiceLoader finder,
            @Reference ModuleCatalogs catalogs,
            @Reference ListExports exports,
            @Reference RecordCatalogue kinds) {
        this.kinds = kinds;
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
        return new DeputySection(
                request, texts, acting, words(texts, places, request.caller().office()), holder);
    }

    /** What an order limits acting to, in words; empty for nothing. */
    public String limits(Texts texts, ActingLimits limits, OfficeId office) {
        return words(texts, finder.of(office), office).limits(limits);
    }

    /** Names of the modules, and of the kinds of their papers, to which an order may limit acting, by id. */
    public Map<String, String> limitable(Texts texts, OfficeId office) {
        return DeputyForm.limitable(titles(texts, office));
    }

    private Map<String, String> titles(Texts texts, OfficeId office) {
        Map<String, String> titles = new TreeMap<>(catalogs.titles(texts.locale()));
        kinds.kinds(office, texts.locale()).stream()
                .filter(one -> one.kind().isActingLimit())
                .forEach(one -> titles.put(
                        one.type(),
                        texts.get(
                                "admin.deputy.kind",
                                titles.getOrDefault(
                                        one.kind().module(), one.kind().module()),
                                one.plural())));
        return titles;
    }

    private AbsenceTable words(Texts texts, ActingChoices places, OfficeId office) {
        return new AbsenceTable(texts, places, titles(texts, office));
    }

    private Component today(ViewRequest request) {
        Texts texts = catalogs.with(request.texts());
        ActingChoices places = finder.of(request.caller().office());
        return new ActingView(
                request,
                texts,
                words(texts, places, request.caller().office()),
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
            OfficeId office = request.caller().office();
            box.add(words(texts, finder.of(office), office).of(today));
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
