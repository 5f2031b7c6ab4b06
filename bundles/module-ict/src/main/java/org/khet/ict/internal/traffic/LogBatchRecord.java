package org.khet.ict.internal.traffic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.ThaiDate;

/**
 * Batches of traffic logs: where they are kept, their fingerprint and until when. The content is never in the portal. Source:
 * ict C.3, E-R14, E-R15, kinds-ict ict.log-batch, ICT-49; at least ninety days by the Computer Crime Act, section 26.
 */
public final class LogBatchRecord extends RecordKind {
    /** Fewest days of keeping. */
    public static final int DAYS_LEAST = 90;

    /** What happens beside one batch. */
    public interface Gaps {
        /** Days of the same source that no batch before this one has. */
        int before(RecordRow batch, RecordContext now);

        /** Reckons all batches of its source again, and of the one under which it stood before. */
        void reckon(RecordRow batch, RecordContext now);

        /** Days for which the office keeps them. */
        int days(RecordContext now);
    }

    private static final String NO_FINGERPRINT = "ict.error.log-hash";
    public final Field<String> source = text("source_device", 100).searched();
    public final Field<String> medium = code("medium", IctWorkCodes.LOG_MEDIUM).filtered();
    public final Field<LocalDate> from = day("from_day").sorted().filtered();
    public final Field<LocalDate> to = day("to_day").notBefore(from).notAfter(now -> now.today());
    public final Field<Optional<Integer>> records =
            whole("records", 0, Integer.MAX_VALUE).optional();
    public final Field<Optional<BigDecimal>> megabytes =
            decimal("megabytes", 2).min(BigDecimal.ZERO).optional();
    public final Field<LogHash> algorithm = choice("algorithm", LogHash.class).initially(LogHash.SHA256);
    public final Field<String> hash = text("hash", 128)
            .when((field, value, now) ->
                    isHash(value) ? Optional.empty() : Optional.of(Problem.of(field, NO_FINGERPRINT)));
    public final Field<String> place = text("place", 200);
    public final Field<String> clockSource = text("clock_source", 100);
    public final Field<Integer> keepDays = whole("keep_days", DAYS_LEAST, 3650).initially(now -> gaps().days(now));
    public final Field<LocalDate> keepUntil = day("keep_until")
            .formula(row -> row.get(to).plusDays(row.get(keepDays)))
            .sorted();
    public final Field<Integer> gap = whole("gap_days", 0, 100_000).byCode().initially(0);
    /** The source for which the gap was reckoned. */
    public final Field<String> gapSource =
            text("gap_source", 100).byCode().unseen().orEmpty();
    /** Day since which its source has no batch any more, once those who keep them were told. */
    public final Field<Optional<LocalDate>> missingSince =
            day("missing_since").byCode().optional();
    /** The source keeps no logs any more, so that none is missing. */
    public final Field<Boolean> sourceEnded =
            yesNo("source_ended").byCode().unseen().initially(false);

    public final State stored = state("STORED", StateTone.WAIT);
    public final State verified = state("VERIFIED", StateTone.DONE);
    public final State mismatch = state("MISMATCH", StateTone.LATE);
    public final State purged = end("PURGED", StateTone.IDLE);
    public final Field<String> computed =
            text("computed_hash", 128).from(verified, mismatch).orEmpty();
    public final Field<String> holdLetter =
            text("hold_letter", 100).from(stored, verified, mismatch).searched().orEmpty();
    public final Field<Optional<LocalDate>> holdUntil =
            day("hold_until").from(stored, verified, mismatch).optional();
    /** Each letter by which it is or was held; the longest hold stands in the list. */
    public final Lines holds = lines("holds", "ict_log_hold", 0, 50).byCode();

    public final Field<String> letter = holds.text("letter", 100);
    public final Field<LocalDate> letterUntil = holds.day("until_day");
    public final Field<Optional<LocalDate>> freedOn = holds.day("freed_on").optional();
    public final Field<String> freed =
            text("freed_letter", 100).from(stored, verified, mismatch).orEmpty();

    public final Action verify = action("verify")
            .from(stored, mismatch)
            .to(row -> row.get(computed()).equalsIgnoreCase(row.get(hash)) ? verified() : wrong(), verified, mismatch)
            .needs(IctWorkPermissions.LOG_STORE)
            .demands(computed)
            .icon("shield-check");
    public final Action hold = action("hold", "held")
            .from(stored, verified, mismatch)
            .needs(IctWorkPermissions.LOG_STORE)
            .demands(holdLetter, holdUntil)
            .begins(holdLetter, (row, now) -> null)
            .begins(holdUntil, (row, now) -> null)
            .does((row, now) -> heldToo(row))
            .icon("lock");
    public final Action release = action("release")
            .from(stored, verified, mismatch)
            .needs(IctWorkPermissions.LOG_STORE)
            .when(holdLetter.isFilled(), "ict.error.log-not-held")
            .asks(freed)
            .chooses(freed, (row, now) -> letters(row))
            .because()
            .does(this::released)
            .backward("lock-open");
    public final Action purge = action("purge")
            .from(stored, verified, mismatch)
            .to(purged)
            .needs(IctWorkPermissions.LOG_STORE)
            .when(this::kept)
            .confirmed()
            .backward("trash-2");
    /** The last batch of its source is too long ago; done by the job. */
    public final Action miss = action("miss", "missed")
            .from(stored, verified, mismatch)
            .automatic()
            .does((row, now) -> row.with(missing(), row.get(to).plusDays(1)))
            .tells(IctWorkPermissions.LOG_STORE);
    /** Its source is not used any more. */
    public final Action endSource = action("end-source", "source-ended")
            .from(stored, verified, mismatch)
            .needs(IctWorkPermissions.LOG_STORE)
            .when(missingSince.isFilled(), "ict.error.log-not-missing")
            .because()
            .does((row, now) -> row.with(missing(), null).with(ended(), true))
            .backward("ban");

    private final Gaps gaps;

    /** @param gaps looks at the other batches */
    public LogBatchRecord(Gaps gaps) {
        super("ict", "log-batch", "log-batches", "ict_log_batch");
        this.gaps = gaps;
        rights(IctWorkPermissions.LOG_VIEW, IctWorkPermissions.LOG_STORE, stored);
        seenByOffice();
        create().does((row, now) -> row.with(gap, gaps.before(row, now)).with(gapSource, row.get(source)));
        stored(gaps::reckon);
        titled(source, from);
        list(source, from, to, medium, gap, missingSince, keepUntil, holdUntil);
        ordered(from, true);
        section("what", source, medium, from, to, records, megabytes);
        section("kept", algorithm, hash, place, clockSource, keepDays);
        section("holds", holds);
        tab("verify", stored);
        tab("mismatch", mismatch);
        tab("gaps", now -> List.of(gap.atLeast(1)));
        tab("missing", now -> List.of(missingSince.isFilled()));
        tab("held", now -> List.of(in(stored, verified, mismatch), holdUntil.atLeast(now.today())));
        tab("purge", now -> List.of(in(stored, verified, mismatch), keepUntil.below(now.today())));
        tab("all");
        way(stored, verified, purged);
        menu("ICT", "hard-drive", 84, "network");
    }

    /** Whether it looks like a fingerprint: 64 or 128 hexadecimal digits. */
    static boolean isHash(String value) {
        return value.matches("[0-9a-fA-F]{64}|[0-9a-fA-F]{128}");
    }

    private Optional<Problem> kept(RecordRow row, RecordContext now) {
        if (!row.get(keepUntil).isBefore(now.today())) {
            return Optional.of(Problem.of("", "ict.error.log-kept", row.get(keepUntil)));
        }
        return row.get(holdUntil)
                .filter(day -> !day.isBefore(now.today()))
                .map(day -> Problem.of("", "ict.error.log-held", row.get(holdLetter), day));
    }

    /** A further letter stands beside those before; one that is sent again has another last day. */
    private RecordRow heldToo(RecordRow row) {
        List<RecordLine> all = new ArrayList<>(row.lines(holds));
        all.removeIf(line -> isHeld(line) && line.get(letter).equals(row.get(holdLetter)));
        all.add(RecordLine.of(holds)
                .with(letter, row.get(holdLetter))
                .with(letterUntil, row.get(holdUntil).orElseThrow()));
        return held(row, all);
    }

    private RecordRow released(RecordRow row, RecordContext now) {
        return held(
                row,
                row.lines(holds).stream()
                        .map(line -> isHeld(line) && line.get(letter).equals(row.get(freed))
                                ? line.with(freedOn, now.today())
                                : line)
                        .toList());
    }

    private boolean isHeld(RecordLine line) {
        return line.get(freedOn).isEmpty();
    }

    private List<OfferedValue> letters(RecordRow row) {
        return row.lines(holds).stream()
                .filter(this::isHeld)
                .map(line -> new OfferedValue(
                        line.get(letter), line.get(letter) + " – " + ThaiDate.shortDate(line.get(letterUntil))))
                .toList();
    }

    private RecordRow held(RecordRow row, List<RecordLine> all) {
        Optional<RecordLine> longest =
                all.stream().filter(this::isHeld).max(Comparator.comparing(one -> one.get(letterUntil)));
        return row.with(holds, all)
                .with(holdLetter, longest.map(one -> one.get(letter)).orElse(null))
                .with(holdUntil, longest.map(one -> one.get(letterUntil)).orElse(null))
                .with(freed, null);
    }

    private Gaps gaps() {
        return gaps;
    }

    private Field<String> computed() {
        return computed;
    }

    private Field<Optional<LocalDate>> missing() {
        return missingSince;
    }

    private Field<Boolean> ended() {
        return sourceEnded;
    }

    private State verified() {
        return verified;
    }

    private State wrong() {
        return mismatch;
    }
}
