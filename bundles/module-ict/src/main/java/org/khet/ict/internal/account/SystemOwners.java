package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;

/** Who owns a system now, and by which day access to it is looked at. Safe for concurrent use. Source: core CORE-136. */
public final class SystemOwners {
    private final RecordService<InformationSystemRecord> systems;
    private final Posts posts;
    private final Settings settings;

    /** @param settings months between reviews of systems without an owner, days of notice */
    public SystemOwners(RecordService<InformationSystemRecord> systems, Posts posts, Settings settings) {
        this.systems = systems;
        this.posts = posts;
        this.settings = settings;
    }

    /** Who decides about a system; empty for one without an owner, or while nobody decides in the owner's post. */
    Optional<PersonId> of(RecordContext now, String system) {
        return found(now, system).flatMap(row -> owner(row, now));
    }

    /** The owner that a system of the catalogue has now. */
    Optional<PersonId> owner(RecordRow system, RecordContext now) {
        InformationSystemRecord kind = systems.kind();
        return system.get(kind.owner)
                .or(() -> system.get(kind.ownerPost)
                        .flatMap(post -> posts.decider(now.office(), post, HalfDay.of(now.now())))
                        .map(PostDecider::person));
    }

    /** Owned systems of the office. */
    List<RecordRow> all(RecordContext now) {
        return systems.internal().all(now.caller(), RecordFilter.ALL);
    }

    /** How many days before an end or a review people are told. */
    int noticeDays(RecordContext now) {
        return settings.get(now.office(), IctSettings.ACCESS_NOTICE_DAYS, now.today());
    }

    /** The next day by which access to a system is looked at, after a review on that day; {@code null} for none yet. */
    LocalDate nextReview(RecordContext now, String system, @Nullable LocalDate reviewed) {
        return found(now, system)
                .map(row -> yearly(row, now, reviewed))
                .orElseGet(() -> now.today()
                        .plusMonths(settings.get(now.office(), IctSettings.ACCOUNT_REVIEW_MONTHS, now.today())));
    }

    /** The day of each year after today; a review within the days of notice was that of the day that follows it. */
    LocalDate yearly(RecordRow system, RecordContext now, @Nullable LocalDate reviewed) {
        LocalDate after = now.today();
        if (reviewed != null && reviewed.plusDays(noticeDays(now)).isAfter(after)) {
            after = reviewed.plusDays(noticeDays(now));
        }
        LocalDate first = system.get(systems.kind().reviewBy);
        LocalDate day = first.withYear(after.getYear());
        return day.isAfter(after) ? day : first.withYear(after.getYear() + 1);
    }

    /** Only the owner decides; without one, or about the owner's own access, whoever approves accounts. */
    static Optional<Problem> deciding(RecordContext now, Optional<PersonId> owner, PersonId holder) {
        boolean decides = owner.filter(one -> !one.equals(holder))
                .map(now.caller().person()::equals)
                .orElseGet(() -> now.caller().may(IctPermissions.ACCOUNT_APPROVE));
        return decides ? Optional.empty() : Optional.of(Problem.of("", "ict.error.owner-decides"));
    }

    private Optional<RecordRow> found(RecordContext now, String system) {
        return systems
                .internal()
                .all(now.caller(), RecordFilter.of(systems.kind().system.is(system)))
                .stream()
                .findFirst();
    }
}
