package org.khet.portal.api.admin.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;

/**
 * What is typed to end or suspend a school.
 *
 * @param status      needed, not {@link SchoolStatus#ACTIVE}
 * @param from        first day of the new state, needed
 * @param successor   open school that goes on, {@code null} when nobody
 * @param document    number of the document that decides it, needed, at most 120 characters
 * @param documentDay date of the document, needed
 * @param file        the document itself, staged before; {@code null} for none
 */
public record SchoolEnding(
        SchoolStatus status,
        @Nullable LocalDate from,
        @Nullable SchoolId successor,
        String document,
        @Nullable LocalDate documentDay,
        Files.@Nullable Staged file) {}
