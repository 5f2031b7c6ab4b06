package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.school.MapTiles;
import org.khet.portal.api.admin.school.SchoolMapRegister;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The map of the office on pages of other modules. */
@org.osgi.service.component.annotations.Component(service = OfficeMaps.class)
public final class DrawnOfficeMaps implements OfficeMaps {
    private static final int NAMED = 20;

    /** What stands on the map, and who cannot. */
    record Placed(List<MapPoint> points, List<School> placeless) {}

    private final TextCatalog catalog = TextCatalog.load(DrawnOfficeMaps.class.getClassLoader(), "admin");
    private final Schools schools;
    private final SchoolServices services;
    private final SchoolMapRegister outlines;
    private final Settings settings;
    private final Clock clock;

    /** Schools with their positions, the areas of offices, and where offices take pictures from. */
    @Activate
    public DrawnOfficeMaps(
            @Reference Schools schools,
            @Reference SchoolServices services,
            @Reference SchoolMapRegister outlines,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.schools = schools;
        this.services = services;
        this.outlines = outlines;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Component schools(ViewRequest request, String name, Map<BadgeTone, String> key, List<Marker> markers) {
        Texts texts = catalog.in(request.texts().locale());
        if (!request.caller().may(Schools.VIEW)) {
            return new InlineNotice(BadgeTone.IDLE, name, texts.get("admin.schools.map.unseen"));
        }
        Placed placed = placed(request.caller(), markers);
        Div panel = panel(request, texts, name, key, placed.points());
        if (!placed.placeless().isEmpty()) {
            List<School> named = placed.placeless().stream()
                    .sorted(Comparator.comparing(School::name, ThaiOrder.of()))
                    .limit(NAMED)
                    .toList();
            Div rest =
                    new Div(MapPanel.placeless(texts, named, placed.placeless().size()));
            rest.addClassName("k-map-rest");
            panel.add(rest);
        }
        return panel;
    }

    @Override
    public Component places(ViewRequest request, String name, Map<BadgeTone, String> key, List<Place> places) {
        List<MapPoint> points = places.stream()
                .map(place -> point(
                        place.key(), place.name(), place.position(), place.about(), place.tone(), place.address()))
                .toList();
        return panel(request, catalog.in(request.texts().locale()), name, key, points);
    }

    private Div panel(
            ViewRequest request, Texts texts, String name, Map<BadgeTone, String> key, List<MapPoint> points) {
        SchoolMap map = new SchoolMap(texts, name, texts.get("admin.schools.map.details"));
        map.tiles(MapTiles.of(settings, request.caller().office(), OfficeTime.day(clock.instant())));
        if (request.caller().may(Schools.VIEW)) {
            map.areas(outlines.outlines(request.caller()).geoJson());
        }
        map.points(points);
        Div panel = new Div(map, words(key));
        panel.addClassName("k-map");
        return panel;
    }

    /** Schools with a position and without one; those of other offices and out of the caller's reach are in neither. */
    Placed placed(Caller caller, List<Marker> markers) {
        List<SchoolId> ids = markers.stream().map(Marker::school).toList();
        Map<SchoolId, School> known = schools.findAll(caller.office(), ids);
        Map<SchoolId, SchoolProfile> profiles = services.profiles().findAll(caller, ids);
        List<MapPoint> points = new ArrayList<>();
        List<School> placeless = new ArrayList<>();
        for (Marker marker : markers) {
            School school = known.get(marker.school());
            SchoolProfile profile = profiles.get(marker.school());
            if (school != null && profile != null) {
                Coordinates place = profile.coordinates();
                if (place == null) {
                    placeless.add(school);
                } else {
                    points.add(point(
                            String.valueOf(school.id().value()),
                            school.name(),
                            place,
                            marker.about(),
                            marker.tone(),
                            marker.address()));
                }
            }
        }
        return new Placed(points, placeless);
    }

    private static UnorderedList words(Map<BadgeTone, String> key) {
        UnorderedList words = new UnorderedList();
        words.addClassName("k-map-key");
        key.forEach((tone, said) -> words.add(MapPanel.sign("k-map-" + shape(tone), said)));
        return words;
    }

    private static String shape(BadgeTone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static MapPoint point(
            String key, String name, Coordinates position, String about, BadgeTone tone, String address) {
        return new MapPoint(
                key,
                position.latitude().doubleValue(),
                position.longitude().doubleValue(),
                name,
                about,
                "",
                shape(tone),
                false,
                "",
                "/" + address);
    }
}
