package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.ui.component.BadgeTone;

/**
 * Schools on the map of the office, for the pages of modules: the same areas, pictures of the land and keys as beside the list of
 * schools. The page tells the same in words beside it, since a map is for those who see. Source: core CORE-36.
 */
public interface SchoolMaps {
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
     * The map, and below it what each tone says and which schools have no position. Whoever may not see schools is told so.
     *
     * @param request of the page; its thread
     * @param name    what the map shows
     * @param key     what the tones say, in the order in which they are told
     * @param markers schools of the caller's office; others are left out
     */
    Component of(ViewRequest request, String name, Map<BadgeTone, String> key, List<Marker> markers);
}
