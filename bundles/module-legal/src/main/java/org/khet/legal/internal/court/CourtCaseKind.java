package org.khet.legal.internal.court;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.legal.internal.LegalCodes;
import org.khet.legal.internal.LegalFiles;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.legal.internal.LegalSettings;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.OfficeTime;

/**
 * A case at court, with its numbers, the prosecutor, hearings of which the lawyer is reminded, judgment and execution. Source:
 * other-groups HR-P25, HR-26.
 */
public final class CourtCaseKind extends SealedCase {
    public final Field<String> sort = code("sort_code", LegalCodes.COURT).filtered();
    public final Field<String> court = text("court_name", 200);
    public final Field<String> blackNo = text("black_no", 40);
    public final Field<String> redNo = text("red_no", 40).orEmpty();
    public final Field<LocalDate> filedOn = day("filed_on").sorted().notAfter(now -> now.today());
    public final Field<String> plaintiff = text("plaintiff", 300).sensitive();
    public final Field<String> defendant = text("defendant", 300).sensitive();
    public final Field<String> prosecutor = text("prosecutor", 200).orEmpty();
    public final Field<Optional<BigDecimal>> claimed = baht("claimed").optional();
    public final Field<String> account = longText("account", 4000).sensitive();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", LegalFiles.PAPERS, 40).optional();
    public final Lines hearings = lines("hearings", "leg_court_hearing", 0, 100);
    public final Field<Instant> at = hearings.instant("hearing_at").unique();
    public final Field<String> matter = hearings.text("matter", 200).sensitive();
    public final Field<String> outcome =
            hearings.text("outcome", 500).sensitive().orEmpty();
    public final Field<Optional<LocalDate>> next =
            day("next_hearing").optional().formula(this::next).sorted();
    public final Field<Optional<LocalDate>> remindedFor =
            day("reminded_for").byCode().optional();

    public final State pending = state("PENDING", StateTone.RUN).notAwaited();
    public final State judged = state("JUDGED", StateTone.WAIT);
    public final State executing = state("EXECUTING", StateTone.RUN).notAwaited();
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<String> judgment =
            longText("judgment", 4000).sensitive().orEmpty().from(judged);
    public final Field<Optional<LocalDate>> judgedOn = day("judged_on")
            .optional()
            .from(judged)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> appealUntil =
            day("appeal_until").optional().from(judged).notBefore(judgedOn);
    public final Field<String> execution =
            longText("execution", 2000).sensitive().orEmpty().from(executing, closed);

    public final Action hear = action("hear", "heard")
            .from(pending)
            .needs(LegalPermissions.KEEP)
            .asks(hearings)
            .whenTyped((row, now) -> hearingThere(row))
            .inOwnTime()
            .icon("calendar-plus");
    public final Action judge = action("judge")
            .from(pending)
            .to(judged)
            .needs(LegalPermissions.KEEP)
            .demands(judgment, judgedOn)
            .asks(appealUntil)
            .icon("gavel");
    public final Action appeal = action("appeal")
            .from(judged)
            .to(pending)
            .needs(LegalPermissions.KEEP)
            .because()
            .backward("undo-2");
    public final Action execute = action("execute")
            .from(judged)
            .to(executing)
            .needs(LegalPermissions.KEEP)
            .demands(execution)
            .icon("play");
    public final Action close = action("close")
            .from(judged, executing)
            .to(closed)
            .needs(LegalPermissions.KEEP)
            .demands(execution)
            .icon("circle-check");
    public final Action remind = action("remind-hearing", "hearing-reminded")
            .from(pending)
            .automatic()
            .does((row, now) -> row.with(remindedFor, coming(row).orElse(null)))
            .tells(this::lawyer);

    private final LegalPortal portal;

    /**
     * The kind as the module keeps it.
     *
     * @param ofDistrict why the caller cannot enter a case of that district
     */
    public CourtCaseKind(LegalPortal portal, Action.Guard ofDistrict) {
        super("court", "court-cases", "leg_court", LegalSettings.COURT, portal);
        this.portal = portal;
        rights(LegalPermissions.VIEW, LegalPermissions.KEEP, pending);
        admitted(ofDistrict);
        dueBy(next);
        list(next, number, sort, court, blackNo, redNo, subject, lawyer);
        ordered(next, false);
        section("what", subject, sort, court, blackNo, redNo, filedOn, district, lawyer, claimed);
        section("parties", plaintiff, defendant, prosecutor, account, papers);
        section("hearings", hearings);
        section("readers", readers);
        tab("open", pending, judged, executing);
        tab("ended", closed);
        tab("all");
        way(pending, judged, executing, closed);
        menu("LAW", "landmark", 655);
    }

    private Audience lawyer(RecordRow row) {
        PersonId who = row.get(lawyer).orElse(row.head().creator());
        return new Audience(Set.of(who), Set.of());
    }

    private Optional<Problem> hearingThere(RecordRow row) {
        return row.lines(hearings).isEmpty()
                ? Optional.of(Problem.of(hearings.name(), "legal.error.no-hearing"))
                : Optional.empty();
    }

    @Override
    protected RecordDraft handedOver(RecordDraft change) {
        return change.with(remindedFor, null);
    }

    /** The next hearing from today on whose outcome is not written down. */
    public Optional<LocalDate> coming(RecordRow row) {
        return open(row).filter(day -> !day.isBefore(portal.today())).min(LocalDate::compareTo);
    }

    /** The next hearing; where none is to come, the last one whose outcome is not written down. */
    private @Nullable LocalDate next(RecordRow row) {
        return coming(row).or(() -> open(row).max(LocalDate::compareTo)).orElse(null);
    }

    /** Days of hearings whose outcome is not written down; none of those up to the judgment. */
    private Stream<LocalDate> open(RecordRow row) {
        LocalDate judgment = row.get(judgedOn).orElse(LocalDate.MIN);
        return row.lines(hearings).stream()
                .filter(line -> line.get(outcome).isBlank())
                .map(line -> OfficeTime.day(line.get(at)))
                .filter(judgment::isBefore);
    }
}
