package org.khet.portal.admin.internal.module.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInspection.Contents;
import org.khet.portal.api.admin.module.ModuleInspection.Part;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.api.ui.component.StateSteps.Place;
import org.khet.portal.api.ui.component.Timeline;

/**
 * What was found in a jar, in the order of DESIGN: can it, rights newly asked, data changes and whether they go back, what
 * differs, who is on it now.
 */
final class InspectionReport extends Div {
    private final transient Texts texts;
    private final transient ModuleInspection offer;
    private final transient InspectionMessages messages;
    private final transient ModuleChangeMessages reasons;

    InspectionReport(Texts texts, ModuleInspection offer, RuntimeActions workshop) {
        this.texts = texts;
        this.offer = offer;
        this.messages = new InspectionMessages(texts, offer);
        this.reasons = new ModuleChangeMessages(texts);
        setId("admin-install-offer");
        addClassName("k-page");
        add(verdict());
        List<Component> main = new ArrayList<>(List.of(findings()));
        if (offer.isUpdate()) {
            main.add(differences());
        }
        main.add(brings());
        add(new MainAndAside(main, List.of(identity(), affected(workshop))));
    }

    static StateSteps steps(Texts texts, int now) {
        List<String> names = List.of("file", "check", "change", "result");
        List<StateSteps.Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = i < now ? Place.DONE : i == now ? Place.NOW : Place.TO_COME;
            steps.add(new StateSteps.Step(texts.get("admin.install.step." + names.get(i)), "", place));
        }
        return new StateSteps(steps);
    }

    private InlineNotice verdict() {
        if (offer.refusals().isEmpty()) {
            String way = offer.isUpdate() && offer.goesBack() ? "admin.install.can.back" : "admin.install.can.text";
            return new InlineNotice(
                    BadgeTone.DONE,
                    texts.get(offer.isUpdate() ? "admin.install.can.update" : "admin.install.can.install"),
                    texts.get(way, reasons.version(offer.installed())));
        }
        UnorderedList reasonsWhy = new UnorderedList();
        offer.refusals().forEach(problem -> reasonsWhy.add(new ListItem(reasons.sentence(problem))));
        InlineNotice note = new InlineNotice(
                        BadgeTone.LATE, texts.get("admin.install.refused"), texts.get("admin.install.refused.text"))
                .with(reasonsWhy);
        note.setId("admin-install-refused");
        return note;
    }

    private Section findings() {
        List<Timeline.Event> lines = new ArrayList<>();
        boolean signed = offer.signature().trust() == ModuleInspection.Trust.TRUSTED;
        lines.add(line(signed, texts.get("admin.install.signature"), messages.signature()));
        List<Part> asked = InspectionMessages.without(
                offer.brings().permissions(), offer.before().permissions());
        lines.add(line(
                asked.isEmpty() || !offer.isUpdate(),
                texts.get("admin.install.permissions", String.valueOf(asked.size())),
                messages.labels(asked)));
        lines.add(line(
                offer.goesBack(),
                offer.migrations().isEmpty()
                        ? texts.get("admin.install.migrations.none")
                        : texts.get(
                                offer.goesBack() ? "admin.install.migrations.back" : "admin.install.migrations.noBack",
                                String.valueOf(offer.migrations().size())),
                migrations()));
        offer.uses()
                .forEach(use -> lines.add(line(
                        use.there() || !use.needed(),
                        texts.get(
                                use.needed() ? "admin.install.use.needs" : "admin.install.use.wants",
                                reasons.name(use.module().value())),
                        texts.get(use.there() ? "admin.install.use.there" : "admin.install.use.away"))));
        offer.libraries()
                .forEach(library -> lines.add(line(
                        library.own() || library.signature().trust() == ModuleInspection.Trust.TRUSTED,
                        texts.get("admin.install.library", library.name(), reasons.version(library.version())),
                        library.own()
                                ? texts.get("admin.install.library.own")
                                : messages.signature(library.signature()))));
        return new Section(texts.get("admin.install.findings"), new Timeline(lines));
    }

    private String migrations() {
        return String.join(
                " · ",
                offer.migrations().stream()
                        .map(step -> step.what() + " ("
                                + texts.get(step.expands() ? "admin.install.expand" : "admin.install.contract") + ")")
                        .toList());
    }

    private static Timeline.Event line(boolean good, String title, String text) {
        return new Timeline.Event(
                good ? BadgeTone.DONE : BadgeTone.NEAR,
                good ? "circle-check" : "triangle-alert",
                title,
                "",
                "",
                text,
                List.of());
    }

    private Section differences() {
        UnorderedList list = new UnorderedList();
        differ(list, offer.brings(), offer.before(), "+");
        differ(list, offer.before(), offer.brings(), "−");
        return list.getComponentCount() == 0
                ? new Section(texts.get("admin.install.differs"), new Span(texts.get("admin.install.differs.none")))
                : new Section(texts.get("admin.install.differs"), list);
    }

    private void differ(UnorderedList list, Contents one, Contents other, String sign) {
        named(one)
                .forEach((kind, parts) -> InspectionMessages.without(
                                parts, named(other).getOrDefault(kind, List.of()))
                        .forEach(part -> list.add(new ListItem(
                                sign + " " + texts.get("admin.install.part." + kind) + " " + messages.label(part)))));
    }

    private static Map<String, List<Part>> named(Contents contents) {
        return new java.util.TreeMap<>(Map.of(
                "views", contents.views(),
                "permissions", contents.permissions(),
                "tables", contents.tables(),
                "jobs", contents.jobs(),
                "settings", contents.settings(),
                "services", contents.services(),
                "processes", contents.processes()));
    }

    private Section brings() {
        Facts facts = new Facts();
        List.of("views", "permissions", "tables", "jobs", "settings", "services", "processes")
                .forEach(kind -> {
                    List<Part> parts = named(offer.brings()).getOrDefault(kind, List.of());
                    facts.fact(
                            texts.get("admin.install.part." + kind) + " " + parts.size(),
                            parts.isEmpty() ? "–" : messages.labels(parts));
                });
        return new Section(texts.get("admin.install.brings"), facts);
    }

    private Section identity() {
        return new Section(
                texts.get("admin.install.what"),
                new Facts()
                        .fact(texts.get("admin.install.id"), offer.id().value())
                        .fact(texts.get("admin.modules.column.version"), reasons.version(offer.version()))
                        .fact(texts.get("admin.install.now"), reasons.version(offer.installed()))
                        .fact(texts.get("admin.install.signature"), messages.signature())
                        .fact(texts.get("admin.modules.sha"), offer.sha256().substring(0, 16)));
    }

    private Section affected(RuntimeActions workshop) {
        return new Section(
                texts.get("admin.install.who"),
                new Facts()
                        .fact(
                                texts.get("admin.install.pages"),
                                texts.get(
                                        "admin.install.pages.of",
                                        String.valueOf(workshop.pages(offer.id())),
                                        String.valueOf(workshop.visitors().pages())))
                        .fact(texts.get("admin.install.drafts"), texts.get("admin.install.drafts.kept")));
    }
}
