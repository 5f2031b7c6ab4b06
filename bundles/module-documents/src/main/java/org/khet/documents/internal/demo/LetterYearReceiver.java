package org.khet.documents.internal.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.school.School;

/**
 * To whom a letter of the year of letters goes.
 *
 * @param school key of a school, or null
 * @param unit   key of a group of the office, or null
 * @param name   how it is called
 */
record LetterYearReceiver(@Nullable Long school, @Nullable Long unit, String name) {
    private static final int GROUPS_EVERY = 4;

    /** The school that is answered, or all schools and, every fourth week, the groups of the office. */
    static List<LetterYearReceiver> of(LetterYearOffice office, Optional<School> answered, LocalDate day) {
        List<LetterYearReceiver> to = new ArrayList<>(answered.map(List::of).orElse(office.schools()).stream()
                .map(school -> new LetterYearReceiver(school.id().value(), null, school.name()))
                .toList());
        if (answered.isEmpty() && ChronoUnit.WEEKS.between(day, office.today()) % GROUPS_EVERY == 1) {
            LetterYearTexts.HEADS.keySet().stream()
                    .sorted()
                    .flatMap(code -> office.units().apply(code).stream())
                    .map(unit -> new LetterYearReceiver(null, unit.id().value(), unit.name()))
                    .forEach(to::add);
        }
        return to;
    }

    long key() {
        return school == null ? Objects.requireNonNull(unit) : school;
    }
}
