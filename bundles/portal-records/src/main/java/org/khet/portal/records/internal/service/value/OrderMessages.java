package org.khet.portal.records.internal.service.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.time.OfficeTime;

/** Says of two fields of which one comes before the other what the second may not be below: the day, the time of that day or the number. */
final class OrderMessages {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("mm", Locale.ROOT);

    private OrderMessages() {}

    /**
     * The problem of the second field.
     *
     * @param field  its name
     * @param first  what stands in the first
     * @param second what stands in the second, of the same type
     */
    static Problem before(String field, Object first, Object second) {
        return switch (first) {
            case LocalDate day -> Problem.of(field, "records.error.before", day.toString());
            case Instant begins when second instanceof Instant ends -> before(field, local(begins), local(ends));
            case Number least -> Problem.of(field, "records.error.min", least);
            default -> Problem.of(field, "records.error.order");
        };
    }

    private static Problem before(String field, LocalDateTime begins, LocalDateTime ends) {
        return begins.toLocalDate().equals(ends.toLocalDate())
                ? Problem.of(field, "records.error.before-time", HOUR.format(begins), MINUTE.format(begins))
                : Problem.of(field, "records.error.before", begins.toLocalDate().toString());
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, OfficeTime.ZONE);
    }
}
