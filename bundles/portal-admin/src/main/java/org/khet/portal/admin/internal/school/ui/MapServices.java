package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.khet.portal.api.preference.Preferences;

/**
 * What the map of schools reads and writes.
 *
 * @param places      where schools stand
 * @param ground      what lies under them
 * @param export      schools as a file for map programs
 * @param preferences how wide somebody wants list and map
 * @param distances   how far the schools that somebody sees are from the office and from each other
 * @param today       today in the offices
 */
record MapServices(
        SchoolLocations places,
        MapLayers ground,
        SchoolGeoJson export,
        Preferences preferences,
        Supplier<SchoolDistances> distances,
        LocalDate today) {}
