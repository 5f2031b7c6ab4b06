package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;

/**
 * All that one school or unit sees of an allocation (แจ้งจัดสรรรายผู้รับ), with later adjustments. Source: policyplan E-08, J.1,
 * PLAN-17 to 19, 81, 93, 101.
 */
public final class NoticeKind extends RecordKind {
    public final Field<Long> allocation =
            record("allocation", "policyplan.allocation").filtered();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Long> item = record("item", "policyplan.item").filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> noticeNo = text("notice_no", 60).searched();
    public final Field<LocalDate> notifiedOn = day("notified_on").sorted();
    public final Field<Optional<LocalDate>> spendBy = day("spend_by").optional();
    public final Field<String> conditions = longText("conditions", 2000).orEmpty();
    public final Field<BigDecimal> original = signedBaht("original").summed();
    public final Field<BigDecimal> adjusted =
            signedBaht("adjusted").initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> sum = signedBaht("total")
            .formula(row -> row.get(original).add(row.get(adjusted)))
            .summed();
    public final Lines lines = lines("lines", "pol_notice_line", 0, 500);
    public final Field<Long> lineOf = lines.record("allocation", "policyplan.allocation");
    public final Field<Optional<String>> purpose =
            lines.code("purpose", PolicyplanCodes.PURPOSE).optional();
    public final Field<Optional<String>> group =
            lines.code("rate_group", PolicyplanCodes.RATE_GROUP).optional();
    public final Field<Optional<Integer>> heads =
            lines.whole("heads", -100_000, 100_000).optional();
    public final Field<Optional<BigDecimal>> rate = lines.baht("rate").optional();
    public final Field<Optional<BigDecimal>> months = lines.decimal("months", 2).optional();
    public final Field<BigDecimal> amount = lines.signedBaht("amount").byCode();

    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State notified = state("NOTIFIED", StateTone.WAIT);
    public final State acknowledged = state("ACKNOWLEDGED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<Long>> project =
            record("project", "policyplan.project").from(notified, acknowledged).optional();

    public final Action acknowledge = action("acknowledge")
            .from(notified)
            .to(acknowledged)
            .needs(PolicyplanPermissions.NOTICE_ACKNOWLEDGE)
            .tells(PolicyplanPermissions.ALLOCATION_NOTIFY);
    public final Action renew =
            action("renew").from(notified, acknowledged).to(notified).automatic();
    public final Action cancel =
            action("cancel").from(notified, acknowledged).to(cancelled).automatic();
    public final Action join = action("join")
            .from(notified, acknowledged)
            .needs(PolicyplanPermissions.PROJECT_PROPOSE)
            .demands(project)
            .icon("link");
    /** Money of it is left, or of its allocation where nobody can tell whose, and its last day is near. Source: policyplan J.2. */
    public final Action urge = action("urge", "urged")
            .from(notified, acknowledged)
            .automatic()
            .does((row, now) -> row.with(urgedOn, now.today()))
            .tells(PolicyplanPermissions.NOTICE_ACKNOWLEDGE);
    /** Its project was cancelled: the money stands without one again. Source: policyplan PLAN-93. */
    public final Action leave =
            action("leave").from(notified, acknowledged).automatic().does((row, now) -> row.with(project, null));

    /** @param settings say after how many working days receivers are reminded, and who allocates with them. Source: policyplan J.2 */
    public NoticeKind(Settings settings) {
        super("policyplan", "notice", "pol_notice");
        notified.within(
                now -> settings.get(now.office(), PolicyplanSettings.NOTICE_DAYS, now.today()),
                PolicyplanPermissions.ALLOCATION_NOTIFY);
        rights(PolicyplanPermissions.NOTICE_VIEW, PolicyplanPermissions.ALLOCATION_NOTIFY);
        byCodeOnly();
        announced(row -> new Audience(Set.of(), Set.of(PolicyplanPermissions.NOTICE_ACKNOWLEDGE)));
        isAbout(school);
        belongsTo(unit);
        titled(noticeNo, title);
        list(noticeNo, notifiedOn, school, unit, title, original, adjusted, sum);
        tab("open", notified);
        tab("acknowledged", acknowledged);
        tab("projectless", now -> java.util.List.of(in(notified, acknowledged), project.isEmpty()));
        tab("all");
        way(notified, acknowledged);
        menu("PLAN", "mail-check", 42, "allocations");
    }
}
