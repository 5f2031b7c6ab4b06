package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.SchoolOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What others put on the page of a school: buttons of modules in its head, and the map of the office. Safe for concurrent use. */
@org.osgi.service.component.annotations.Component(service = SchoolPageParts.class)
public final class SchoolPageParts {
    private final OfficeMaps maps;
    private final List<SchoolOffers> offers = new CopyOnWriteArrayList<>();

    /** With the map of the office. */
    @Activate
    public SchoolPageParts(@Reference OfficeMaps maps) {
        this.maps = maps;
    }

    /** A module offers something for schools. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "end")
    public void bring(SchoolOffers one) {
        offers.add(one);
    }

    /** No longer. */
    public void end(SchoolOffers one) {
        offers.remove(one);
    }

    /** Buttons in the head; none for a school that ended. */
    Component[] buttons(ViewRequest request, School school) {
        return school.status() == SchoolStatus.ACTIVE
                ? offers.stream()
                        .flatMap(one -> one.of(request, school.id()).stream())
                        .toArray(Component[]::new)
                : new Component[0];
    }

    /** Where it stands in the office's area. */
    Component map(ViewRequest request, School school) {
        OfficeMaps.Marker marker = new OfficeMaps.Marker(
                school.id(), BadgeTone.RUN, "", "admin/schools/" + school.id().value());
        return maps.schools(request, school.name(), Map.of(BadgeTone.RUN, school.name()), List.of(marker));
    }
}
