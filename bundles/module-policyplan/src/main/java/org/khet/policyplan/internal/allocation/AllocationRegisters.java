package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.school.CountedPupils;
import org.khet.policyplan.internal.school.PupilMoves;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/** The registers of allocations: counts, entitlements, allocations, notices. */
public final class AllocationRegisters {
    private final RecordService<CountKind> counts;
    private final RecordService<EntitlementKind> entitlements;
    private final RecordService<AllocationKind> allocations;
    private final RecordService<NoticeKind> notices;
    private final EntitlementComputing entitled;
    private final CountCorrections corrections;
    private final PupilMoves moves;
    private final KnownPupils pupils;
    private final AllocationSpending spending;

    /** Gives its kinds to the portal. */
    public AllocationRegisters(
            KindRegistry registry,
            MoneyRegisters money,
            Schools schools,
            Settings settings,
            CountLookup certified,
            CommitteeLookup committees) {
        SchoolEndings ended = new SchoolEndings(schools);
        SocialSecurity social = new SocialSecurity(settings);
        PerHeadComputing perHead = new PerHeadComputing(this, money, schools, settings, certified);
        EntitlementComputing computedEntitlements = new EntitlementComputing(this, money, social, settings, ended);
        entitled = computedEntitlements;
        corrections = new CountCorrections(this, perHead);
        AllocationComputing computing =
                new AllocationComputing(new RateComputing(money, social), computedEntitlements, perHead);
        spending = new AllocationSpending(this, money);
        AllocationChecks checks = new AllocationChecks(this, money, schools, spending);
        allocations = registry.keep(
                new AllocationKind(checks, computing, new AllocationEffects(this, money, checks), committees));
        notices = registry.keep(new NoticeKind(settings));
        CountChanges changes = new CountChanges(this, perHead, settings, ended);
        counts = registry.keep(new CountKind(changes));
        allocations.kind().notify.then(changes::late);
        entitlements = registry.keep(new EntitlementKind(ended, money));
        moves = new CountMoves(this, schools);
        pupils = new KnownPupils(counts, certified, settings);
    }

    /** Counts of pupils. */
    public RecordService<CountKind> counts() {
        return counts;
    }

    /** Entitlements. */
    public RecordService<EntitlementKind> entitlements() {
        return entitlements;
    }

    /** Allocations. */
    public RecordService<AllocationKind> allocations() {
        return allocations;
    }

    /** Notices to receivers. */
    public RecordService<NoticeKind> notices() {
        return notices;
    }

    /** What follows when other modules certify other counts. */
    public CountCorrections corrections() {
        return corrections;
    }

    /** Moves pupils between schools in the counts. */
    public PupilMoves moves() {
        return moves;
    }

    /** What each entitled person, house or plot of an item costs in a fiscal year. */
    public List<EntitledPart> entitled(RecordContext now, long item, FiscalYear year) {
        return entitled.parts(now, item, YearMonth.from(year.firstDay()), YearMonth.from(year.lastDay()));
    }

    /** Pupils of each school as they were certified or acknowledged last, as of a day that is not to come. */
    public Map<SchoolId, CountedPupils> pupils(RecordContext now) {
        return pupils.of(now);
    }

    /** Tells of whom something of an allocation and its changes is not spent, as far as whoever pays can say. */
    public Predicate<MoneyReceiver> left(RecordContext now, long allocation) {
        return spending.left(now, allocation);
    }

    /** Drafts an allocation that follows from something else; not in a fiscal year that is locked by now, so that what is unfinished goes on to its end. */
    public boolean drafted(RecordContext now, RecordDraft draft) {
        try {
            allocations.internal().create(now.caller(), draft);
            return true;
        } catch (Rejected refused) {
            if (refused.problems().stream().allMatch(one -> one.key().equals("records.error.year-locked"))) {
                return false;
            }
            throw refused;
        }
    }

    /** Whether an allocation was approved and not cancelled. */
    public boolean isApproved(OfficeId office, long allocation) {
        AllocationKind kind = allocations.kind();
        return allocations
                .find(office, allocation)
                .filter(row -> row.state().equals(kind.approved) || row.state().equals(kind.notified))
                .isPresent();
    }

    /**
     * Baht that were given out of a fund line for a project, with what was adjusted since: by the notices that name it, else by the
     * allocation that it supports; nothing where neither is known.
     */
    public BigDecimal givenFor(RecordContext now, long project, Optional<Long> supports, long line) {
        NoticeKind notice = notices.kind();
        List<RecordRow> named = notices
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(notice.project.is(project), notice.in(notice.notified, notice.acknowledged)))
                .stream()
                .filter(one ->
                        of(now.office(), one.get(notice.allocation), line).isPresent())
                .toList();
        if (!named.isEmpty()) {
            return named.stream().map(one -> one.get(notice.sum)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        AllocationKind kind = allocations.kind();
        return supports.flatMap(key -> of(now.office(), key, line))
                .map(first -> new PaidLines(this)
                        .given(first, now).stream()
                                .map(one -> one.get(kind.total))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<RecordRow> of(OfficeId office, long allocation, long line) {
        AllocationKind kind = allocations.kind();
        return allocations
                .find(office, allocation)
                .filter(row -> row.get(kind.line) == line)
                .filter(row -> row.state().equals(kind.approved) || row.state().equals(kind.notified));
    }
}
