package org.khet.promotion.internal.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.ActivityCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A donation to the office or a school. Money names its receipt: one of the finance group, or its number typed while that module is away.
 * Source: other-groups PROM-10, P07, P-05.
 */
public final class DonationKind extends PromotionKind {
    public final Field<String> donor = text("donor", 200).searched();
    public final Field<String> donorSort =
            code("donor_code", ActivityCodes.DONOR).filtered();
    public final Field<String> address = address("donor_address").orEmpty().sensitive();
    public final Field<LocalDate> givenOn = day("given_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<DonationForm> form = choice("given_form", DonationForm.class)
            .initially(DonationForm.MONEY)
            .filtered();
    public final Field<BigDecimal> worth = baht("worth").positive().summed();
    public final Field<String> what = text("what", 300).searched().wide();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<Optional<RecordLink>> receipt = link("receipt", "finance.receipt")
            .optional()
            .onlyIf(form.is(DonationForm.MONEY))
            .neededIf(form.is(DonationForm.MONEY));
    public final Field<Optional<List<FileId>>> pictures =
            files("pictures", PromotionFiles.PAPERS, 5).optional();

    public final State received = state("RECEIVED", StateTone.RUN);
    public final State thanked = end("THANKED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> letterNo =
            text("letter_no", 60).orEmpty().from(thanked).searched();
    public final Field<Optional<LocalDate>> thankedOn =
            day("thanked_on").optional().from(thanked).notBefore(givenOn);

    public final Action thank = action("thank")
            .from(received)
            .to(thanked)
            .needs(PromotionPermissions.AID_KEEP)
            .demands(letterNo, thankedOn)
            .beginsToday(thankedOn)
            .icon("mail-check");
    public final Action cancel = action("cancel")
            .from(received)
            .to(cancelled)
            .needs(PromotionPermissions.AID_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public DonationKind(PromotionOffice office) {
        super("donation", "donations", "prm_donation", office);
        rights(PromotionPermissions.AID_VIEW, PromotionPermissions.AID_KEEP, received);
        dated(givenOn);
        struck(cancelled);
        titled(donor, what);
        list(givenOn, donor, form, what, worth, school, receipt, letterNo);
        ordered(givenOn, true);
        section("who", donor, donorSort, address);
        section("what", givenOn, form, worth, what, school, receipt, pictures);
        tab("open", received);
        tab("thanked", thanked);
        tab("all");
        way(received, thanked);
        menu(MENU, "gift", 641, "aid");
    }
}
