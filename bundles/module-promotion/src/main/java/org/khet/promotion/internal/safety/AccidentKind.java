package org.khet.promotion.internal.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.khet.promotion.internal.setting.PromotionSettings;

/**
 * An accident that a school reports, without names of pupils. A report later than the hours of the office (24 at first) is taken all the
 * same and says by how many hours it is late. Source: other-groups PROM-09, P08.
 */
public final class AccidentKind extends PromotionKind {
    private static final int MOST_PEOPLE = 9999;
    private static final int MOST_HOURS = 99_999;

    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Instant> happenedAt = instant("happened_at").sorted();
    public final Field<String> sort = code("sort_code", PromotionCodes.ACCIDENT).filtered();
    public final Field<String> place =
            code("place_code", PromotionCodes.ACCIDENT_PLACE).filtered();
    public final Field<Integer> hurt =
            whole("hurt", 0, MOST_PEOPLE).initially(0).summed();
    public final Field<Integer> dead =
            whole("dead", 0, MOST_PEOPLE).initially(0).summed();
    public final Field<String> what =
            longText("what_happened", 2000).sensitive().when(MinimalData::refused);
    public final Field<String> firstAid =
            longText("first_aid", 1000).sensitive().orEmpty().when(MinimalData::refused);
    public final Field<Optional<List<FileId>>> pictures =
            files("pictures", PromotionFiles.PAPERS, 10).sensitive().optional();
    public final Field<Instant> reportedAt =
            instant("reported_at").byCode().initially(RecordContext::now).sorted();
    public final Field<Integer> lateHours =
            whole("late_hours", 0, MOST_HOURS).formula(this::late).filtered();

    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State followed = state("FOLLOWED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Field<String> advice = longText("advice", 2000).orEmpty().from(followed);
    public final Field<String> prevention =
            longText("prevention", 2000).orEmpty().from(closed);

    public final Action follow = action("follow")
            .from(reported)
            .to(followed)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .demands(advice)
            .icon("message-square")
            .tellsMaker();
    public final Action close = action("close")
            .from(reported, followed)
            .to(closed)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .demands(prevention)
            .icon("check")
            .tellsMaker();

    /** The kind as the module keeps it. */
    public AccidentKind(PromotionOffice office) {
        super("accident", "accidents", "prm_accident", office);
        rights(PromotionPermissions.REPORT_VIEW, PromotionPermissions.REPORT_WRITE, reported);
        isAbout(school);
        titled(sort, school, happenedAt);
        list(happenedAt, school, sort, place, hurt, dead, reportedAt, lateHours);
        card(happenedAt, sort, hurt, lateHours);
        ordered(happenedAt, true);
        section("accident", school, happenedAt, sort, place, hurt, dead);
        section("story", what, firstAid, pictures);
        section("after", advice, prevention);
        rule((row, now) -> row.get(happenedAt).isAfter(now.now())
                ? Optional.of(Problem.of(happenedAt.name(), "promotion.error.not-yet"))
                : Optional.empty());
        create().tells(PromotionPermissions.REPORT_ACCEPT);
        tab("open", reported, followed);
        tab("late", now -> List.of(lateHours.atLeast(1)));
        tab("all");
        way(reported, followed, closed);
        menu(MENU, "triangle-alert", 616, "safety");
    }

    /** Begun hours beyond those within which it was to be reported; nothing is late where one of both times is missing. */
    private int late(RecordRow row) {
        if (row.raw(happenedAt) == null || row.raw(reportedAt) == null) {
            return 0;
        }
        int allowed = office.setting(
                row.head().office(), PromotionSettings.ACCIDENT_HOURS, OfficeTime.day(row.get(reportedAt)));
        Duration over =
                Duration.between(row.get(happenedAt), row.get(reportedAt)).minusHours(allowed);
        long begun = over.isPositive() ? over.plusHours(1).minusNanos(1).toHours() : 0;
        return (int) Math.min(begun, MOST_HOURS);
    }
}
