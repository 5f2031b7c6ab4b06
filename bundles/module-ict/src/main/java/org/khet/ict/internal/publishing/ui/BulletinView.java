package org.khet.ict.internal.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.publishing.PublicationReader.Shown;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/**
 * The pages of the office and its groups: what stands on the home page, the page of a group by the code of the unit ({@code group-FIN})
 * and one text by its public key. The same with and without sign-in; who reads decides what is there, and nothing tells what is hidden
 * from what is not there. Source: ict ICT-85, ICT-86; core CORE-121, CORE-135.
 */
final class BulletinView extends Div {
    private static final String GROUP = "group-";
    private final ViewRequest request;
    private final Texts texts;
    private final BulletinParts parts;
    private final String base;
    private final List<Shown> all;

    /** @param base address of the page without key */
    BulletinView(ViewRequest request, BulletinParts parts, String base) {
        this.request = request;
        this.texts = request.texts();
        this.parts = parts;
        this.base = base;
        this.all = parts.reader().all(request.caller());
        addClassName("k-page");
        String key = request.key();
        if (key.startsWith(GROUP)) {
            units().filter(unit -> key.equals(GROUP + unit.code()))
                    .findFirst()
                    .ifPresentOrElse(this::group, this::nothing);
        } else if (key.isEmpty()) {
            home();
        } else {
            all.stream().filter(one -> one.key().equals(key)).findFirst().ifPresentOrElse(this::text, this::nothing);
        }
    }

    private void home() {
        head(texts.get("ict.bulletin.title"));
        add(list(
                texts.get("ict.bulletin.home"), all.stream().filter(Shown::home).toList(), true));
        List<Component> links = new ArrayList<>();
        units().forEach(unit -> links.add(new Paragraph(Links.to(address(unit), called(unit)))));
        if (!links.isEmpty()) {
            add(new Section(texts.get("ict.bulletin.groups"), links.toArray(Component[]::new)));
        }
        suggest(null, texts.get("ict.bulletin.title"));
    }

    /** Units with something for the reader; a group that has nothing has no page. */
    private Stream<Unit> units() {
        Set<UnitId> groups = all.stream().map(Shown::group).collect(Collectors.toSet());
        return parts.units().of(request.caller().office()).stream().filter(unit -> groups.contains(unit.id()));
    }

    private String called(Unit unit) {
        return texts.choose(unit.name(), unit.nameEnglish());
    }

    private void group(Unit group) {
        String name = called(group);
        List<Shown> own =
                all.stream().filter(one -> one.group().equals(group.id())).toList();
        head(name).crumb(base, texts.get("ict.bulletin.title")).here(name);
        own.stream()
                .filter(one -> one.kind().equals("PAGE"))
                .forEach(one -> add(new Section(one.title(), content(one))));
        add(list(
                texts.get("ict.bulletin.of-group"),
                own.stream().filter(one -> !one.kind().equals("PAGE")).toList(),
                false));
        suggest(group.id(), name);
    }

    private void text(Shown one) {
        PageHeader head = head(one.title()).crumb(base, texts.get("ict.bulletin.title"));
        head.here(one.title());
        head.sub(texts.get(
                "ict.bulletin.line",
                kind(one),
                name(one.group()),
                ScreenDates.in(texts.locale()).longDate(one.from())));
        add(new Section(one.title(), content(one)));
        units().filter(unit -> unit.id().equals(one.group()))
                .forEach(unit -> add(new Paragraph(Links.to(address(unit), called(unit)))));
        suggest(one.group(), one.title());
    }

    private void nothing() {
        head(texts.get("ict.bulletin.title")).crumb(base, texts.get("ict.bulletin.title"));
        add(new InlineNotice(BadgeTone.IDLE, texts.get("ict.bulletin.gone"), texts.get("ict.bulletin.gone.help")));
    }

    private PageHeader head(String title) {
        request.title(title);
        PageHeader head = new PageHeader(texts.get("ict.bulletin.place"), title);
        add(head);
        return head;
    }

    private Component list(String title, List<Shown> shown, boolean groups) {
        if (shown.isEmpty()) {
            return new Section(title, new InlineNotice(BadgeTone.IDLE, texts.get("ict.bulletin.empty"), ""));
        }
        ScreenDates dates = ScreenDates.in(texts.locale());
        SmallTable table = new SmallTable(
                        title,
                        List.of(
                                texts.get("ict.publication.field.from_day"),
                                texts.get("ict.publication.field.kind_code"),
                                texts.get(groups ? "ict.publication.field.group_unit" : "ict.publication.field.files")),
                        shown.stream()
                                .map(one -> List.of(
                                        dates.listDate(one.from()),
                                        kind(one),
                                        groups
                                                ? name(one.group())
                                                : NumberFormatter.whole(
                                                        one.files().size())))
                                .toList())
                .last(
                        texts.get("ict.publication.field.title"),
                        shown.stream()
                                .map(one -> (Component) Links.to(base + "/" + one.key(), one.title()))
                                .toList())
                .stacking();
        return new Section(title, table).flush();
    }

    private Component[] content(Shown one) {
        List<Component> content = new ArrayList<>();
        one.body().lines().filter(line -> !line.isBlank()).forEach(line -> content.add(new Paragraph(line)));
        for (Files.Stored file : parts.files().find(request.caller().office(), one.files())) {
            content.add(new Download(
                    "ict-bulletin-file-" + one.key() + "-" + content.size(),
                    "download",
                    file.name(),
                    () -> new Download.Kind(file.name(), file.mediaType()),
                    out -> {
                        try (InputStream in = parts.files().open(request.caller(), file.id())) {
                            in.transferTo(out);
                        }
                    }));
        }
        return content.toArray(Component[]::new);
    }

    private void suggest(@Nullable UnitId group, String about) {
        add(new Section(
                texts.get(group == null ? "ict.bulletin.suggest" : "ict.bulletin.suggest-group"),
                new SuggestionBox(request, parts.inbox(), group, about)));
    }

    private String kind(Shown one) {
        return parts.kind(request.caller().office(), one.kind(), texts);
    }

    private String name(UnitId unit) {
        return parts.units()
                .find(request.caller().office(), unit)
                .map(Unit::name)
                .orElse("");
    }

    private String address(Unit group) {
        return base + "/" + GROUP + group.code();
    }
}
