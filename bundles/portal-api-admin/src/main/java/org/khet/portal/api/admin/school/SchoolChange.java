package org.khet.portal.api.admin.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;

/**
 * A change that ended or suspended a school. Source: core C.2 (SchoolChange), CORE-34.
 *
 * @param status      what it became, not {@link SchoolStatus#ACTIVE}
 * @param from        first day of the new state
 * @param successor   who went on with its pupils and records, {@code null} when nobody
 * @param document    number of the document that decided it, empty if none was recorded
 * @param documentDay date of the document, {@code null} if none was recorded
 * @param file        the document itself, {@code null} if it was not added
 * @param reopened    day on which the change was taken back, {@code null} while it holds
 */
public record SchoolChange(
        SchoolStatus status,
        LocalDate from,
        @Nullable SchoolId successor,
        String document,
        @Nullable LocalDate documentDay,
        Files.@Nullable Stored file,
        @Nullable LocalDate reopened) {}
