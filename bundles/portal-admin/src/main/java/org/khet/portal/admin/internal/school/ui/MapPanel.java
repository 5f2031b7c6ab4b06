package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.AfterDrawing;
import org.khet.portal.api.admin.school.SchoolMapRegister.Outlines;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;

/** The map beside the list of schools: the same filter, the same choice, what the shapes say, and who has no place. */
final class MapPanel extends Div {
    private static final Pattern KEY = Pattern.compile("\\d{1,18}");
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient MapServices sources;
    private final SchoolMap map;
    private final Div rest = new Div();
    private transient Outlines outlines = Outlines.NONE;
    private transient Selection filter = Selection.ALL;
    private transient Supplier<String> sentence = () -> "";
    private int wanted;

    MapPanel(ViewRequest request, Texts texts, MapServices sources) {
        this.request = request;
        this.texts = texts;
        this.sources = sources;
        addClassName("k-map");
        map = new SchoolMap(texts, texts.get("admin.schools.map.name"), texts.get("admin.schools.map.open"));
        map.tiles(sources.ground().tiles());
        rest.addClassName("k-map-rest");
        add(head(), map, key(), rest);
        outlines(sources.ground().outlines().outlines(request.caller()));
    }

    private Div head() {
        Span sub = new Span(texts.get(
                sources.ground().tiles().origin().isEmpty() ? "admin.schools.map.sub" : "admin.schools.map.sub.tiles",
                sources.ground().tiles().origin()));
        sub.addClassName("k-sub");
        Div buttons = new Div(new Download(
                "admin-schools-geojson",
                "download",
                texts.get("admin.schools.map.geojson"),
                () -> new Download.Kind(texts.get("admin.schools.map.file") + ".geojson", "application/geo+json"),
                out -> sources.export().write(request.caller(), filter, sentence.get(), out)));
        buttons.addClassName("k-buttons");
        if (request.caller().scope(Schools.EDIT).wholeOffice()) {
            buttons.add(AdminPage.button(
                    "admin-schools-outlines",
                    "map",
                    texts.get("admin.schools.outlines.open"),
                    () -> new OutlineUploadDialog(
                                    request, texts, sources.ground().outlines(), outlines, this::outlines)
                            .open()));
        }
        Div head = new Div(new H2(texts.get("admin.schools.map.title")), sub, buttons);
        head.addClassName("k-map-head");
        return head;
    }

    private UnorderedList key() {
        UnorderedList key = new UnorderedList();
        key.addClassName("k-map-key");
        new SizeMarkers(sources.places().services().sizes(request.caller().office()))
                .words(texts)
                .forEach((shape, word) -> key.add(sign("k-map-" + shape, word)));
        key.add(sign("k-map-ended", texts.get("admin.schools.map.ended")));
        Span many = new Span("9");
        many.addClassName("k-map-many");
        many.getElement().setAttribute("aria-hidden", "true");
        key.add(new ListItem(many, new Span(texts.get("admin.schools.map.together"))));
        return key;
    }

    /** A line of the key. */
    static ListItem sign(String shape, String word) {
        Span sign = new Span();
        sign.addClassNames("k-map-point", shape);
        sign.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sign, new Span(word));
    }

    private void outlines(Outlines drawn) {
        outlines = drawn;
        map.areas(drawn.geoJson());
    }

    /** How to say the filter in words, for the trail. */
    void words(Supplier<String> words) {
        sentence = words;
    }

    /** Shows the schools of a filter, after the page around it: nobody waits for the map who looks for a name. */
    void show(Selection shown) {
        filter = shown;
        int turn = ++wanted;
        AfterDrawing.run(map, () -> {
            if (turn == wanted) {
                draw();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        show(filter);
    }

    private void draw() {
        SchoolLocations.Found found = sources.places().find(request.caller(), filter, sources.today(), texts);
        map.points(found.points());
        rest.removeAll();
        if (found.placeless() > 0) {
            rest.add(placeless(texts, found.some(), found.placeless()));
        }
        rest.setVisible(found.placeless() > 0);
    }

    /** Who has no position: some by name, the others by their number. */
    static Details placeless(Texts texts, List<School> some, int count) {
        UnorderedList names = new UnorderedList();
        some.forEach(school ->
                names.add(new ListItem(Links.to("admin/schools/" + school.id().value(), school.name()))));
        if (count > some.size()) {
            names.add(new ListItem(texts.get("admin.schools.map.more", count - some.size())));
        }
        Details details = new Details(texts.get("admin.schools.map.placeless", count), names);
        details.setId("admin-schools-placeless");
        return details;
    }

    /** Marks the school that was chosen in the list. */
    void select(SchoolRecord row) {
        map.select(key(row));
    }

    /** What a press on a point does: with the school and its place in the list by name; nothing for who only goes on for one. */
    void onChoose(BiConsumer<SchoolRecord, Integer> action) {
        map.onChoose(id -> {
            if (!KEY.matcher(id).matches()) {
                return; // a browser may say anything
            }
            int[] place = {0};
            sources.places()
                    .row(request.caller(), filter, new SchoolId(Long.parseLong(id)), index -> place[0] = index)
                    .ifPresent(row -> action.accept(row, place[0]));
        });
    }

    private static String key(SchoolRecord row) {
        return String.valueOf(row.school().id().value());
    }
}
