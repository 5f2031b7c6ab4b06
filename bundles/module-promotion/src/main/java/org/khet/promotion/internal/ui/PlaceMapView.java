package org.khet.promotion.internal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.promotion.internal.place.LearningPlaceKind;
import org.khet.promotion.internal.place.LearningPlaceSort;
import org.khet.promotion.internal.place.PlaceSearch;
import org.khet.promotion.internal.place.PlaceSearch.Found;

/**
 * Places of learning and local experts on the map, found by words, sort, topics and district, and the same as a table; more than fit are
 * told. Source: other-groups PROM-12.
 */
public final class PlaceMapView extends Div {
    private final transient ViewRequest request;
    private final transient PlaceSearch search;
    private final transient OfficeMaps maps;
    private final Div found = new Div();

    /** Shows all at first. */
    public PlaceMapView(ViewRequest request, PlaceSearch search, OfficeMaps maps) {
        this.request = request;
        this.search = search;
        this.maps = maps;
        Texts texts = request.texts();
        String title = texts.get("promotion.place-map.title");
        addClassName("k-page");
        found.addClassName("k-page");
        FilterBar bar = new FilterBar("promotion-place-map", texts.get("promotion.learning-place.search"), this::show);
        bar.chip(
                search.kind().sort.name(),
                texts.get("promotion.learning-place.field.place_sort"),
                Arrays.stream(LearningPlaceSort.values())
                        .map(sort -> new FilterBar.Choice(sort.name(), word(sort)))
                        .toList());
        bar.chip(
                search.kind().topics.name(),
                texts.get("promotion.learning-place.field.topics"),
                search.topics(request.caller().office()).stream()
                        .map(topic -> new FilterBar.Choice(topic.code(), texts.choose(topic.thai(), topic.english())))
                        .toList());
        bar.chip(
                search.kind().district.name(),
                texts.get("promotion.learning-place.field.district"),
                () -> search.districts(request.caller()).stream()
                        .map(district -> new FilterBar.Choice(district, district))
                        .toList());
        add(
                new PageHeader(texts.get("promotion.title"), title)
                        .crumb("", texts.get("records.home"))
                        .here(title),
                bar,
                found);
        bar.values(request.query());
        show(bar.values());
    }

    private void show(Map<String, List<String>> values) {
        Map<String, List<String>> chosen = new LinkedHashMap<>(values);
        String words = String.join(" ", chosen.getOrDefault("q", List.of()));
        chosen.remove("q");
        List<Found> all = search.find(request.caller(), words, chosen);
        found.removeAll();
        Texts texts = request.texts();
        String plural = texts.get("promotion.learning-place.plural");
        if (all.isEmpty()) {
            found.add(new EmptyState(BadgeTone.IDLE, "map-pin", texts.get("promotion.learning-place.empty"), ""));
            return;
        }
        int count = search.count(request.caller(), words, chosen);
        if (count > all.size()) {
            found.add(new InlineNotice(BadgeTone.NEAR, texts.get("promotion.place-map.more", all.size(), count), ""));
        }
        found.add(
                maps.places(request, texts.get("promotion.place-map.title"), key(all), places(all)),
                new Section(plural, table(all)).flush());
    }

    private List<OfficeMaps.Place> places(List<Found> all) {
        LearningPlaceKind kind = search.kind();
        return all.stream()
                .flatMap(one -> one.position().stream()
                        .map(position -> new OfficeMaps.Place(
                                String.valueOf(one.row().id()),
                                one.row().get(kind.name),
                                position,
                                tone(one.row().get(kind.sort)),
                                word(one.row().get(kind.sort)) + " · "
                                        + one.row().get(kind.subDistrict),
                                kind.pageAddress(one.row().id()))))
                .toList();
    }

    private Map<BadgeTone, String> key(List<Found> all) {
        Map<BadgeTone, String> key = new LinkedHashMap<>();
        for (LearningPlaceSort sort : LearningPlaceSort.values()) {
            long placed = all.stream()
                    .filter(one -> one.position().isPresent() && one.row().get(search.kind().sort) == sort)
                    .count();
            key.put(tone(sort), request.texts().get("promotion.place-map.count", word(sort), placed));
        }
        return key;
    }

    private SmallTable table(List<Found> all) {
        LearningPlaceKind kind = search.kind();
        Texts texts = request.texts();
        String field = "promotion.learning-place.field.";
        SmallTable table = new SmallTable(
                        texts.get("promotion.learning-place.plural"),
                        List.of(
                                texts.get(field + "place_name"),
                                texts.get(field + "place_sort"),
                                texts.get(field + "sub_district"),
                                texts.get(field + "map_position"),
                                texts.get(field + "contact")),
                        all.stream()
                                .map(one -> List.of(
                                        one.row().get(kind.name),
                                        word(one.row().get(kind.sort)),
                                        one.row().get(kind.subDistrict),
                                        one.row().get(kind.position).isEmpty()
                                                ? "–"
                                                : one.row().get(kind.position),
                                        one.row().get(kind.contact)))
                                .toList())
                .stacking();
        for (int line = 0; line < all.size(); line++) {
            table.link(line, 0, kind.pageAddress(all.get(line).row().id()));
        }
        return table;
    }

    private String word(LearningPlaceSort sort) {
        return request.texts().get("promotion.choice.learning-place-sort." + sort.name());
    }

    private static BadgeTone tone(LearningPlaceSort sort) {
        return switch (sort) {
            case PLACE -> BadgeTone.RUN;
            case EXPERT -> BadgeTone.DONE;
        };
    }
}
