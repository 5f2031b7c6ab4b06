package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.ui.component.BadgeTone;

/**
 * The map of the office for the pages of modules: the same areas, pictures of the land and keys as beside the list of schools. The
 * page tells the same in words beside it, since a map is for those who see. Source: core CORE-36.
 */
public interface OfficeMaps {
    /**
     * A school that is marked.
     *
     * @param school  which
     * @param tone    colour and shape
     * @param about   what is to be told of it, beside its name
     * @param address what a press opens, from the portal's root on
     */
    record Marker(SchoolId school, BadgeTone tone, String about, String address) {}

    /**
     * A place that is no school.
     *
     * @param key      differs from those of the other places
     * @param name     what it is called
     * @param position where it is
     * @param tone     colour and shape
     * @param about    what is to be told of it, beside its name
     * @param address  what a press opens, from the portal's root on
     */
    record Place(String key, String name, Coordinates position, BadgeTone tone, String about, String address) {}

    /**
     * Schools, and below them what each tone says and which have no position. Whoever may not see schools is told so.
     *
     * @param request of the page; its thread
     * @param name    what the map shows
     * @param key     what the tones say, in the order in which they are told
     * @param markers schools of the caller's office; others are left out
     */
    Component schools(ViewRequest request, String name, Map<BadgeTone, String> key, List<Marker> markers);

    /**
     * Places, and below them what each tone says.
     *
     * @param request of the page; its thread
     * @param name    what the map shows
     * @param key     what the tones say, in the order in which they are told
     */
    Component places(ViewRequest request, String name, Map<BadgeTone, String> key, List<Place> places);
}
