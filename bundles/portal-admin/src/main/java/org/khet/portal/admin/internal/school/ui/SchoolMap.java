package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.i18n.Texts;

/**
 * Schools on a map that needs no internet: areas of the office and points, together where they lie close. Who has no mouse goes
 * through the list; of the map only the frame, its zoom buttons and groups of points take the focus. Source: core CORE-36.
 */
@Tag("khet-school-map")
final class SchoolMap extends Component {
    private static final String CHOSEN = "event.detail.id";

    /**
     * Empty.
     *
     * @param name what it shows
     * @param open what the link of a point opens
     */
    SchoolMap(Texts texts, String name, String open) {
        setId("admin-schools-map");
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "name", name,
                                "zoomIn", texts.get("admin.schools.map.zoomIn"),
                                "zoomOut", texts.get("admin.schools.map.zoomOut"),
                                "untiled", texts.get("admin.schools.map.untiled"),
                                "many", texts.get("admin.schools.map.many", "{0}"),
                                "open", open));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        attach.getUI().getPage().addJavaScript("context://theme/map/school-map.js");
    }

    /** Outlines as GeoJSON, empty for none. */
    void areas(String geoJson) {
        getElement().setProperty("areas", geoJson);
    }

    /** Pictures of the land, {@link MapTiles#NONE} for none. */
    void tiles(MapTiles tiles) {
        getElement()
                .setPropertyMap(
                        "tiles",
                        Map.of("address", tiles.address(), "origin", tiles.origin(), "credit", tiles.credit()));
    }

    /** As one text that is sent once and not kept: there may be thirty thousand. */
    void points(List<MapPoint> points) {
        getElement().executeJs("this.points = JSON.parse($0)", MapPoint.json(points));
    }

    /** Shows this school; one that is not on the map takes the mark away. */
    void select(String school) {
        getElement().setProperty("selected", school);
    }

    /** What a press on a point does, with the key of the school. */
    SchoolMap onChoose(Consumer<String> action) {
        getElement()
                .addEventListener(
                        "school-chosen",
                        event -> action.accept(event.getEventData().path(CHOSEN).asString("")))
                .addEventData(CHOSEN);
        return this;
    }
}
