package org.khet.portal.admin.internal.school.ui;

import java.time.LocalDate;
import org.khet.portal.api.office.SchoolMapRegister;
import org.khet.portal.api.preference.Preferences;

/**
 * What the map of schools reads and writes.
 *
 * @param places      where schools stand
 * @param outlines    areas of the office
 * @param export      schools as a file for map programs
 * @param preferences how wide somebody wants list and map
 * @param today       today in the offices
 */
record MapSources(
        SchoolPlaces places,
        SchoolMapRegister outlines,
        SchoolGeoJson export,
        Preferences preferences,
        LocalDate today) {}
