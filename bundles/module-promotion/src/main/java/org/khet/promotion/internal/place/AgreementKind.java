package org.khet.promotion.internal.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * Work together with a local government, a foreign body, a religious institution or others, by an agreement or without; with local
 * governments the check of their standards. Before its last day its people are told; after it, it has ended, unless it was prolonged.
 * Source: other-groups PROM-13, P04, P09, P10, P13.
 */
public final class AgreementKind extends PromotionKind {
    private static final int NEWS_DAYS = 7;

    public final Field<AgreementParty> party =
            choice("party", AgreementParty.class).filtered();
    public final Field<String> partner = text("partner", 200).searched();
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<Optional<LocalDate>> until =
            day("until_day").optional().notBefore(from).sorted();
    public final Field<Optional<List<FileId>>> files =
            files("files", PromotionFiles.PAPERS, 5).optional();
    public final Lines checks = lines("checks", "prm_agreement_check", 0, 50).onlyIf(party.is(AgreementParty.LOCAL));
    public final Field<LocalDate> checkedOn = checks.day("checked_on").notAfter(now -> now.today());
    public final Field<String> standard = checks.text("standard", 300);
    public final Field<Boolean> met = checks.yesNo("standard_met");
    public final Field<String> note = checks.text("note", 300).orEmpty();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final State inForce = state("IN_FORCE", StateTone.RUN).notAwaited();
    public final State ending = state("ENDING", StateTone.NEAR);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> longerUntil =
            day("longer_until").optional().from(inForce);

    public final Action fallDue = action("fall-due", "fallen-due")
            .from(inForce)
            .to(ending)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .icon("bell")
            .tells(PromotionPermissions.REGISTER_KEEP);
    /** The last day is over; done by the job. Of those whose time was over long ago nobody is told. */
    public final Action lapse =
            action("lapse").from(inForce, ending).to(ended).automatic().icon("archive");

    public final Action prolong = action("prolong")
            .from(ending)
            .to(inForce)
            .needs(PromotionPermissions.REGISTER_KEEP)
            .demands(longerUntil)
            .whenTyped(this::isLonger)
            .does((row, now) -> row.with(until, row.get(longerUntil).orElseThrow()))
            .icon("calendar-plus");
    public final Action end = action("end")
            .from(inForce, ending)
            .to(ended)
            .needs(PromotionPermissions.REGISTER_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public AgreementKind(PromotionOffice office) {
        super("agreement", "agreements", "prm_agreement", office);
        rights(PromotionPermissions.REGISTER_VIEW, PromotionPermissions.REGISTER_KEEP, inForce, ending);
        isAbout(school);
        until.editableIn(inForce);
        lapse.tells(this::news);
        dueBy(until);
        titled(partner, subject);
        list(party, partner, subject, from, until);
        section("what", party, partner, subject, school, from, until, files);
        section("checks", checks);
        tab("in-force", inForce, ending);
        tab("ending", ending);
        tab("all");
        way(inForce, ended);
        menu(MENU, "handshake", 653, "places");
    }

    private Audience news(RecordRow row) {
        LocalDate old = office.today().minusDays(NEWS_DAYS);
        return row.get(until).filter(last -> last.isBefore(old)).isPresent()
                ? Audience.NOBODY
                : new Audience(Set.of(), Set.of(PromotionPermissions.REGISTER_KEEP));
    }

    private Optional<Problem> isLonger(RecordRow row, RecordContext now) {
        LocalDate longer = row.get(longerUntil).orElseThrow();
        boolean fits = !longer.isBefore(now.today())
                && row.get(until).filter(last -> !longer.isAfter(last)).isEmpty();
        return fits ? Optional.empty() : Optional.of(Problem.of(longerUntil.name(), "promotion.error.not-longer"));
    }
}
