package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.admin.internal.school.ui.SchoolDistances.Near;
import org.khet.portal.admin.internal.screen.ui.AfterDrawing;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/** How far a school is from the office and from the schools around it, or what is missing to tell (ict ICT-72). */
final class DistanceSection extends Div {
    private static final int NEIGHBOURS = 5;
    private final transient Texts texts;
    private final transient SchoolRecord record;
    private final transient Supplier<SchoolDistances> distances;
    private final Div told = new Div();

    /** @param distances asked when the page stands, so that it does not wait for all schools */
    DistanceSection(Texts texts, SchoolRecord record, Supplier<SchoolDistances> distances) {
        this.texts = texts;
        this.record = record;
        this.distances = distances;
        getStyle().set("display", "contents"); // it stands in the page's own column
        Section section = new Section(texts.get("admin.school.distance.title"), told);
        section.setId("admin-school-distances");
        section.hint(texts.get("admin.school.distance.sub"));
        String name = URLEncoder.encode(record.school().name(), StandardCharsets.UTF_8);
        section.action(Links.to("admin/schools?q=" + name, texts.get("admin.school.distance.map")));
        add(section);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        AfterDrawing.run(this, this::show);
    }

    void show() {
        told.removeAll();
        Coordinates place = record.profile().coordinates();
        if (place == null) {
            told.setText(texts.get("admin.school.distance.placeless"));
            return;
        }
        SchoolDistances all = distances.get();
        Facts facts = new Facts().fact(texts.get("admin.school.coordinates.label"), place.text());
        facts.fact(
                texts.get("admin.school.distance.office"),
                all.toOffice(place)
                        .map(km -> texts.get("admin.school.distance.km", km))
                        .orElseGet(() -> texts.get("admin.school.distance.officeless")));
        List<Near> near = all.nearest(record.school().id(), place, NEIGHBOURS);
        if (near.isEmpty()) {
            facts.fact(texts.get("admin.school.distance.near"), texts.get("admin.school.distance.alone"));
        } else {
            UnorderedList list = new UnorderedList();
            near.forEach(one -> list.add(new ListItem(
                    Links.to("admin/schools/" + one.id().value(), one.name()),
                    new Span(" " + texts.get("admin.school.distance.km", one.kilometres())))));
            facts.fact(texts.get("admin.school.distance.near"), list);
        }
        told.add(facts);
    }
}
