package org.khet.portal.admin.internal.school.ui;

/**
 * A school on the map, as its script takes it.
 *
 * @param id        key of the school
 * @param lat       degrees to the north, WGS 84
 * @param lon       degrees to the east
 * @param name      its name
 * @param about     network, district and size
 * @param label     at most three characters beside the shape, may be empty
 * @param shape     of its size, see {@link SizeMarkers}
 * @param ended     whether it was merged, closed, transferred or suspended
 * @param successor key of who goes on, empty for nobody
 * @param link      address of its page
 */
record MapPoint(
        String id,
        double lat,
        double lon,
        String name,
        String about,
        String label,
        String shape,
        boolean ended,
        String successor,
        String link) {}
