package org.khet.portal.api.admin.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.structure.UnitId;

/**
 * How a unit was called and where it stood from one day to another. Source: core C.1 (valid from/to), CORE-03.
 *
 * @param parent      unit above, {@code null} directly below the office
 * @param name        Thai name
 * @param shortName   short Thai name
 * @param nameEnglish short English name, may be empty
 * @param from        first day
 * @param until       last day, {@code null} while it lasts
 */
public record UnitPeriod(
        @Nullable UnitId parent,
        String name,
        String shortName,
        String nameEnglish,
        LocalDate from,
        @Nullable LocalDate until) {}
