package org.khet.promotion.internal.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.promotion.internal.setting.ActivityCodes;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;
import org.khet.promotion.internal.setting.PromotionSettings;

/**
 * An activity of the calendar, seen by all schools of the area; once it was held, with its results, each with the number of its
 * certificate: that of the activity and its place in the list, given once. Source: other-groups PROM-06, PROM-13, P06, P10.
 */
public final class ActivityKind extends PromotionKind {
    private static final int MOST_RESULTS = 1000;

    public final Field<RegisterNumber> number = numbered("number", PromotionSettings.ACTIVITIES);
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> sort = code("sort_code", ActivityCodes.ACTIVITY).filtered();
    public final Field<ActivityLevel> level = choice("activity_level", ActivityLevel.class)
            .initially(ActivityLevel.AREA)
            .filtered();
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<LocalDate> until = day("until_day").notBefore(from);
    public final Field<String> place = text("place", 200).searched();
    public final Field<String> about = longText("about", 2000).orEmpty();
    public final Field<Optional<List<FileId>>> files =
            files("files", PromotionFiles.PAPERS, 10).optional();
    public final Lines results = lines("results", "prm_activity_result", 0, MOST_RESULTS);

    public final State planned = state("PLANNED", StateTone.RUN);
    public final State held = end("HELD", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<SchoolId>> school =
            results.school("school").optional().from(held);
    public final Field<String> event = results.text("event", 200).orEmpty().from(held);
    public final Field<String> winner = results.text("winner", 200).orEmpty().from(held);
    public final Field<Optional<String>> rank =
            results.code("rank_code", ActivityCodes.RANK).optional().from(held);
    public final Field<String> certificateNo =
            results.text("certificate_no", 60).orEmpty().byCode();
    /** How many certificates were numbered, also those whose line was taken out since. */
    public final Field<Integer> certificates =
            whole("certificates", 0, Integer.MAX_VALUE).initially(0).unseen().byCode();

    public final Field<Optional<Integer>> joined =
            whole("joined", 0, 1_000_000).optional().from(held).summed();
    public final Field<String> summary = longText("summary", 2000).orEmpty().from(held);

    public final Action hold = action("hold", "held")
            .from(planned)
            .to(held)
            .needs(PromotionPermissions.ACTIVITY_KEEP)
            .demands(joined)
            .asks(summary)
            .asks(results)
            .icon("flag")
            .when(this::begun)
            .saysWhyNot()
            .whenTyped(this::complete)
            .does(this::certified);
    public final Action amend = action("amend")
            .from(held)
            .to(held)
            .needs(PromotionPermissions.ACTIVITY_KEEP)
            .asks(joined, summary)
            .asks(results)
            .inOwnTime()
            .icon("pencil")
            .whenTyped(this::complete)
            .does(this::certified);
    public final Action cancel = action("cancel")
            .from(planned)
            .to(cancelled)
            .needs(PromotionPermissions.ACTIVITY_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ActivityKind(PromotionOffice office) {
        super("activity", "activities", "prm_activity", office);
        rights(PromotionPermissions.ACTIVITY_VIEW, PromotionPermissions.ACTIVITY_KEEP, planned);
        seenByOffice();
        seenBySchools(planned, held, cancelled);
        dated(from);
        titled(number, title);
        list(number, from, until, title, sort, level, place, joined);
        ordered(from, true);
        section("what", title, sort, level, from, until, place, about, files);
        tab("coming", now -> List.of(in(planned), until.atLeast(now.today())));
        tab("past", now -> List.of(in(planned), until.below(now.today())));
        tab("held", held);
        tab("all");
        way(planned, held);
        menu(MENU, "calendar-days", 631, "activities");
    }

    private Optional<Problem> begun(RecordRow row, RecordContext now) {
        return row.get(from).isAfter(now.today())
                ? Optional.of(Problem.of("from_day", "promotion.error.activity-ahead", row.get(from)))
                : Optional.empty();
    }

    private Optional<Problem> complete(RecordRow row, RecordContext now) {
        List<RecordLine> lines = row.lines(results);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).get(rank).isEmpty()) {
                return Optional.of(Problem.of(results.name() + "." + i + "." + rank.name(), "records.error.missing"));
            }
            if (lines.get(i).get(school).isEmpty() && lines.get(i).get(winner).isBlank()) {
                return Optional.of(
                        Problem.of(results.name() + "." + i + "." + winner.name(), "promotion.error.nobody-won"));
            }
        }
        return Optional.empty();
    }

    /** Numbers go on behind the highest that was ever given, so a line that was taken out leaves its number free for nobody. */
    private RecordRow certified(RecordRow row, RecordContext now) {
        String before = row.get(number).text() + "-";
        int last = row.lines(results).stream()
                .map(line -> line.get(certificateNo))
                .filter(no -> no.startsWith(before))
                .mapToInt(no -> Integer.parseInt(no.substring(before.length())))
                .reduce(row.get(certificates), Math::max);
        List<RecordLine> all = new ArrayList<>();
        for (RecordLine line : row.lines(results)) {
            all.add(line.get(certificateNo).isEmpty() ? line.with(certificateNo, before + ++last) : line);
        }
        return row.with(results, all).with(certificates, last);
    }
}
