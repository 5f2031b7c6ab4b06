package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import org.khet.portal.api.preference.Preferences;

/**
 * What the map of schools reads and writes.
 *
 * @param places      where schools stand
 * @param ground      what lies under them
 * @param export      schools as a file for map programs
 * @param preferences how wide somebody wants list and map
 * @param today       today in the offices
 */
record MapServices(
        SchoolLocations places, MapLayers ground, SchoolGeoJson export, Preferences preferences, LocalDate today) {}
